import { deflateSync, Inflate } from "fflate";

const step = 64 * 1024;

/** Piece by piece, and given up where it turns out larger than it may be. Throws for what is no such stream. */
export function inflated(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(most);
  let filled = 0;
  const stream = new Inflate((piece) => {
    // Throws where the piece does not fit into what the directory promised.
    out.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return out.subarray(0, filled);
}

export const deflated = (content: Uint8Array): Uint8Array => deflateSync(content, { level: 6 });
