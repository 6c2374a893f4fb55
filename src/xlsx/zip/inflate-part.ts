import { inflated } from "./deflate";
import { crc32 } from "./crc32";
import { limits } from "../ground/limits";
import { damagedPart, packedTooTightly, unpacksTooLarge } from "../ground/refusal";
import type { ZipEntry } from "./zip-directory";

/**
 * The bytes of a part. Memory is bounded by the size that the directory states, which is checked first; inflating is
 * given up as soon as the part turns out larger than that.
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
  try {
    return inflated(packed, size);
  } catch {
    // Where the bit stream broke helps nobody who chose the wrong file.
    throw damagedPart(name);
  }
}
