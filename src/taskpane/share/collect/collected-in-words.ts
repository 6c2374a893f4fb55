import { plainValue, textOf, type Cell } from "../../../cells/ground/cell";
import { formatDay } from "../../../cells/ground/dates";
import { isNothing } from "../../../cells/share/collect";
import { sharedShapes, sharedTables, type SharedKind } from "../../../cells/share/shared-tables";
import type { ShareText } from "../../../text/share/share.sv";
import type { KindCollection } from "./collect-model";

/** So many changes are told one by one. */
const mostTold = 20;

export const headingOf = (kind: SharedKind, key: string): string =>
  sharedShapes[kind].columns[key]?.heading ?? key;

/** As a person reads it in the sheet: a day as a day. */
export function cellInWords(
  kind: SharedKind,
  column: string,
  cell: Cell,
  words: ShareText["collect"],
): string {
  if (isNothing(cell)) return words.empty;
  const value = plainValue(cell);
  const isDay = sharedShapes[kind].columns[column]?.holds.kind === "date";
  return isDay && typeof value === "number" ? formatDay(value) : textOf(cell);
}

/** What is new, changed and gone since the last collection, a line each. */
export function collectedInWords(
  { kind, collection, into }: KindCollection,
  words: ShareText["collect"],
): string[] {
  if (!into) return [];
  const { table, added, differences, byHand, cleared, left, formulas, write } = into;
  const kept = byHand.filter(({ takesFile }) => !takesFile).map(({ name }) => name);
  const gone = sharedTables[kind].isUnique ? collection.gone.map(({ name }) => name) : [];
  const further = differences.length - mostTold;
  return [
    ...(write || kept.length > 0 ? [] : [words.nothingNew(words.kinds[kind], table)]),
    ...(added.length > 0 ? [words.added(words.kinds[kind], added.join(", "))] : []),
    ...(differences.length > 0 ? [words.changes(words.kinds[kind], differences.length)] : []),
    ...differences
      .slice(0, mostTold)
      .map(({ name, column, from, to }) =>
        words.changed(
          name,
          headingOf(kind, column),
          cellInWords(kind, column, from, words),
          cellInWords(kind, column, to, words),
        ),
      ),
    ...(further > 0 ? [words.further(further)] : []),
    ...(kept.length > 0 ? [words.keptByHand(kept.join(", "))] : []),
    ...(gone.length > 0 ? [words.gone(gone.join(", "))] : []),
    ...(cleared.length > 0 ? [words.cleared(cleared.join(", "))] : []),
    ...(left.length > 0 ? [words.left(left.join(", "))] : []),
    ...(formulas > 0 ? [words.into.formulas(formulas)] : []),
  ];
}

/** What comes of names for which more than one file counts. */
export function doubledInWords({ kind, doubled }: KindCollection, words: ShareText["collect"]): string {
  const names = doubled.join(", ");
  return sharedTables[kind].isUnique
    ? words.rowForEach(names)
    : words.rowsOfAll(names, sharedShapes[kind].name);
}
