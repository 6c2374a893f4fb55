import { textOf } from "../../../cells/ground/cell";
import { sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import type { ShareText } from "../../../text/share/share.sv";
import type { KindCollection } from "./collect-model";

/** So many changes are told one by one. */
const mostTold = 20;

export const headingOf = (kind: SharedKind, key: string): string =>
  sharedShapes[kind].columns[key]?.heading ?? key;

/** What is new, changed and gone since the last collection, a line each. */
export function collectedInWords(
  { kind, collection }: KindCollection,
  words: ShareText["collect"],
): string[] {
  const { rows, added, changed, gone } = collection;
  const isFirst = added.length === rows.length;
  const names = gone.map(({ name }) => name).join(", ");
  return [
    ...(!isFirst && added.length > 0 ? [words.added(words.kinds[kind], added.length)] : []),
    ...(changed.length > 0 ? [`${words.changes} (${changed.length}):`] : []),
    ...changed
      .slice(0, mostTold)
      .map(({ name, column, from, to }) =>
        words.changed(name, headingOf(kind, column), textOf(from), textOf(to)),
      ),
    ...(gone.length === 0 ? [] : [sharedTables[kind].isUnique ? words.gone(names) : words.left(names)]),
  ];
}
