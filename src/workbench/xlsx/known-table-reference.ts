/** Parts of a table that the engine finds by their words. It does not count the totals row as the table's. */
const knownParts = new Set(["#all", "#data", "#headers", "#this row"]);

/**
 * Whether the engine reads what stands in the brackets behind a table's name, `[Belopp]` or `[[#This Row],[Från]:[Till]]`: at most one part,
 * and columns by headings that the table has and that need no apostrophe before their signs.
 *
 * @param columns the table's headings in small letters
 */
export function knownTableReference(brackets: string, columns: ReadonlySet<string>): boolean {
  if (brackets.includes("'")) return false;
  const inside = brackets.slice(1, -1).trim();
  if (inside === "") return true;
  const own = inside.startsWith("@") ? inside.slice(1) : inside;
  if (own === "") return true;
  const pieces = own.startsWith("[") ? nested(own) : [own];
  if (pieces === undefined) return false;
  const parts = pieces.filter((piece) => piece.startsWith("#"));
  if (parts.length > 1 || parts.some((part) => !knownParts.has(part.toLowerCase()))) return false;
  return pieces.every((piece) => piece.startsWith("#") || columns.has(piece.toLowerCase()));
}

/** `[#All],[A]:[B]` → its words; undefined for anything else. */
function nested(inside: string): string[] | undefined {
  if (!/^\[[^[\]]*\](?:\s*[,:]\s*\[[^[\]]*\])*$/.test(inside)) return undefined;
  return [...inside.matchAll(/\[([^[\]]*)\]/g)].map(([, word = ""]) => word);
}
