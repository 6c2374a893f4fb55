/**
 * A short mark by which contents are known again (FNV-1a, 32 bits), kept where the contents themselves are nobody's
 * business: two that differ have the same mark once in four thousand million times.
 */
export function markOf(contents: unknown): string {
  const text = JSON.stringify(contents);
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
