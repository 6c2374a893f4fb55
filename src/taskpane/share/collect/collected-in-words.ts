import { textOf } from "../../../cells/ground/cell";
import type { Collection } from "../../../cells/share/collect";
import { centreShape } from "../../../cells/tables/centre-shapes";
import type { ShareText } from "../../../text/share/share.sv";

/** So many changes are told one by one. */
const mostTold = 20;

const headingOf = (key: string): string =>
  centreShape.columns[key as keyof typeof centreShape.columns]?.heading ?? key;

/** What is new, changed and gone since the last collection, a line each. */
export function collectedInWords(
  { rows, added, changed, gone }: Collection,
  words: ShareText["collect"],
): string[] {
  const isFirst = added.length === rows.length;
  return [
    ...(!isFirst && added.length > 0 ? [words.added(added.length)] : []),
    ...(changed.length > 0 ? [`${words.changes} (${changed.length}):`] : []),
    ...changed
      .slice(0, mostTold)
      .map(({ name, column, from, to }) => words.changed(name, headingOf(column), textOf(from), textOf(to))),
    ...(gone.length > 0 ? [words.gone(gone.map(({ name }) => name).join(", "))] : []),
  ];
}
