import { areaAddress } from "../../workbook/address";
import type { FoundTable, WorkbookContents } from "../../workbook/reading/contents";
import { wholeOf, type FoundRange } from "../../workbook/ranges/found-range";

/** What the parts of Kostnader read that may be a plain range as it stands. */
const asTheyAre = ["costs", "parties", "rooms"] as const;
type AsTheyAre = (typeof asTheyAre)[number];

export const isAsItIs = (kind: FoundRange["kind"]): kind is AsTheyAre =>
  asTheyAre.some((one) => one === kind);

/** Whether the functions find what they need in a range as it stands: of merged cells a formula sees only the first. */
export const isReadAsItIs = ({ kind, merged }: FoundRange): boolean => isAsItIs(kind) && !merged;

/**
 * The plain ranges that a split can be read out of, where there is no doubt which: one of costs, one of parties, and one of
 * rooms if there is one. Empty otherwise.
 */
export function rangesOfASplit(ranges: readonly FoundRange[]): readonly FoundRange[] {
  const only = asTheyAre.flatMap((kind) => {
    const ofKind = ranges.filter((range) => range.kind === kind);
    return ofKind.length === 1 ? ofKind.filter(isReadAsItIs) : [];
  });
  const isThere = (kind: AsTheyAre): boolean => only.some((range) => range.kind === kind);
  return isThere("costs") && isThere("parties") ? only : [];
}

/** Where they stand, as a sentence names it: "Kostnader!A3:E9, Parter!A1:D5". */
export const placesOf = (ranges: readonly FoundRange[]): string =>
  ranges.map(({ sheet, address }) => `${sheet}!${address}`).join(", ");

/** What a choice remembers of a range: where its first heading stands, so that it is known again when it has grown. */
export const rangeChoice = ({ sheet, cells: { row, column } }: FoundRange): string =>
  `${sheet}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;

/** What a choice remembers of a table: its name, or a range's first heading. */
export const tableChoice = ({ id, name, range }: FoundTable): string => (range ? id : name);

/** The tables of a kind, and the plain ranges that can be read as one. */
export const tablesAndRanges = ({ tables, ranges = [] }: WorkbookContents, kind: AsTheyAre): FoundTable[] => [
  ...tables.filter((table) => table.kind === kind && table.cells),
  ...ranges.filter((range) => range.kind === kind && isReadAsItIs(range)).map(asTable),
];

/** Those of them that are read unasked: the tables, and the plain ranges that were chosen. */
export const readAmong = (
  found: readonly FoundTable[],
  ...chosen: readonly (string | undefined)[]
): FoundTable[] => found.filter((table) => !table.range || chosen.includes(tableChoice(table)));

/** The tables of a kind, and the plain range that was chosen to be read beside them. */
export const tablesAndChosen = (
  contents: WorkbookContents,
  kind: AsTheyAre,
  chosen: string | undefined,
): FoundTable[] => readAmong(tablesAndRanges(contents, kind), chosen);

/**
 * A range as the table that it would be. Its formulas are not known, so that nothing in it is put right or filled in: it is
 * read and left alone.
 */
function asTable(range: FoundRange): FoundTable {
  const { kind, sheet, sheetIsVisible, address, rows, cells } = range;
  const [headings = [], ...body] = cells.values;
  return {
    id: rangeChoice(range),
    name: `${sheet}!${address}`,
    kind: kind === "ledger" ? undefined : kind,
    sheet,
    sheetIsVisible,
    rows,
    totals: undefined,
    range: { sheet, area: wholeOf(range), headingRows: range.headingRows },
    cells: { ...cells, values: [headings, ...body], formulas: [] },
  };
}
