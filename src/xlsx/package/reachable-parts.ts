import { ContentTypes, removeContentType } from "./content-types";
import type { Parts, PartsEdit } from "../zip/parts";
import { XlsxRefusal } from "../ground/refusal";
import { relationshipsOf, relationshipsPart, type Relationship } from "./relationships";

/** The parts that the package's relationships lead to. */
export function reachable(parts: Pick<Parts, "has" | "xml">): Set<string> {
  const seen = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, external } of readable(parts, part)) {
      if (external || seen.has(target) || !parts.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** What nobody could read when the file was opened must not stand in the way of saving it. */
function readable(parts: Pick<Parts, "has" | "xml">, part: string): Relationship[] {
  try {
    return relationshipsOf(parts, part);
  } catch (error) {
    if (error instanceof XlsxRefusal) return [];
    throw error;
  }
}

/**
 * Takes out what nothing leads to any more, after a sheet, a table or a note was removed. Parts that nothing led to in the
 * first place are somebody's and stay.
 */
export function removeOrphans(edit: PartsEdit, before: ReadonlySet<string>): void {
  const now = reachable(edit);
  const types = new ContentTypes(edit);
  for (const part of before) {
    if (now.has(part) || !edit.has(part)) continue;
    edit.remove(part);
    if (edit.has(relationshipsPart(part))) edit.remove(relationshipsPart(part));
    if (types.overridden(part)) removeContentType(edit, part);
  }
}
