import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { limits } from "../ground/limits";
import { damagedPart, packedTooTightly, unpacksTooLarge } from "../ground/refusal";
import type { ZipEntry } from "./zip-directory";

const step = 64 * 1024;

/**
 * The bytes of a part. Memory is bounded by the size that the directory states, which is checked first; the part is
 * inflated piece by piece and given up as soon as it turns out larger than that.
 */
export function inflatePart(entry: ZipEntry): Uint8Array {
  const { name, size, packed } = entry;
  if (size > limits.partBytes) throw unpacksTooLarge(limits.partBytes);
  if (size > limits.ratioFromBytes && size > packed.length * limits.ratio) throw packedTooTightly(name);
  const bytes = entry.method === 0 ? packed : inflate(entry);
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw damagedPart(name);
  return bytes;
}

function inflate({ name, size, packed }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    // Throws where the piece does not fit into what the directory promised.
    out.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    // fflate's own errors say where the bit stream broke, which helps nobody who chose the wrong file.
    throw damagedPart(name);
  }
  return out.subarray(0, filled);
}
