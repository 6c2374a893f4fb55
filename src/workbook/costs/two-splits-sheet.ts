import type { CostOutline } from "../../cells/costs/cost-outline";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type {
  PlannedBlock,
  PlannedFormat,
  PlannedHeight,
  PlannedSheet,
  PlannedSpill,
} from "../action/plan/plan";
import { fittingPage, widthsOf } from "../action/ornaments/paper";
import { onSheet } from "../action/plan/sheet-reference";
import { cellAddress, type Area } from "../address";
import {
  andOfCentre,
  costFunction,
  fixedArea,
  money,
  namesIn,
  partyCells,
  partyNames,
  roomFor,
  type CostSources,
} from "./formulas";
import { besideFigures } from "../sheet/columns";
import { rowHeights, type WrappedText } from "./row-heights";
import { sheetTop } from "./sheet-top";
import { totalsOf } from "./split/split-layout";

/** A centre's tables, and what they hold. */
export interface SplitTables extends CostSources {
  readonly outline: CostOutline;
}

/** A split and another one to be compared with it. */
export interface TwoSplits {
  readonly before: SplitTables;
  readonly after: SplitTables;
}

export interface TwoSplitsWords {
  readonly title: string;
  readonly notes: readonly string[];
}

/** Verksamheter that may come. */
const furtherVerksamheter = 8;
/** Kind of cost, amount and key stand before the parts. */
const firstPart = 3;
const gap = 1;

interface SplitArea {
  /** The kinds of cost, of which the last is Summa, and the verksamheter's parts. */
  readonly kinds: Area;
  readonly parts: Area;
  readonly organisations: Area;
  readonly spill: Area;
}

function areasOf(
  { before, after }: TwoSplits,
  words: TwoSplitsWords,
): { readonly before: SplitArea; readonly after: SplitArea; readonly headRow: number } {
  const headRow = sheetTop(words).rows + 3;
  const rows = roomFor(Math.max(before.outline.lines, after.outline.lines)) + 1;
  const areaAt = ({ outline }: SplitTables, column: number): SplitArea => {
    const parts = outline.verksamheter.length + furtherVerksamheter;
    const lines = (from: number, columns: number): Area => ({
      row: headRow + 1,
      column: column + from,
      rows: rows - 1,
      columns,
    });
    return {
      kinds: lines(0, 1),
      parts: lines(firstPart, parts),
      organisations: { row: headRow - 1, column: column + firstPart, rows: 1, columns: parts },
      spill: { row: headRow, column, rows, columns: firstPart + parts },
    };
  };
  const first = areaAt(before, 0);
  return { before: first, after: areaAt(after, first.spill.columns + gap), headRow };
}

/**
 * Two splits beside each other as the function gives them, each verksamhet's organisation above it: what the figures of
 * a comparison are read from.
 */
export function twoSplitsSheet(name: string, splits: TwoSplits, words: TwoSplitsWords): PlannedSheet {
  const { headRow, ...areas } = areasOf(splits, words);
  const sides = (["before", "after"] as const).map((side) => ({
    tables: splits[side],
    ...areas[side],
    side,
  }));
  const columnWidths = Object.fromEntries(
    sides.flatMap(({ spill, tables }) =>
      Array.from({ length: spill.columns }, (_, index): [number, number] => [
        spill.column + index,
        widthOfColumn(tables, index),
      ]),
    ),
  );
  // As far as there are verksamheter: those that may come would make all the others small.
  const printed = areas.after.spill.column + firstPart + splits.after.outline.verksamheter.length;
  return {
    name,
    ifTaken: "number",
    blocks: [
      ...sheetTop(words).blocks,
      ...sides.flatMap(({ tables, organisations, spill, side }): PlannedBlock[] => [
        {
          row: headRow - 2,
          column: spill.column,
          cells: [
            [side === "before" ? "Före" : "Efter", `${tables.costs.table} och ${tables.parties.table}`],
          ],
          look: { role: "subtitle" },
        },
        {
          row: headRow - 1,
          column: organisations.column - 1,
          cells: [["Organisation", ...ownerFormulas(tables, organisations, headRow)]],
          look: { role: "note" },
        },
      ]),
    ],
    formats: sides.flatMap((side) => formatsOf(side, headRow)),
    spills: sides.map(({ tables, spill }): PlannedSpill => ({
      ...spill,
      formula: `=${costFunction("KOSTNADER", tables)}`,
    })),
    columnWidths,
    rowHeights: headHeights(sides, headRow, columnWidths),
    frozenRows: headRow + 1,
    gridLines: false,
    page: {
      ...fittingPage(widthsOf(columnWidths, printed), "landscape"),
      columns: printed,
      titleRows: { first: headRow - 1, last: headRow },
      footer: words.title,
    },
  };
}

/** In characters. A long kind of cost has its whole name in sight, and no word of a heading is parted. */
const widths = { kind: 28, longestKind: 56, amount: 16, key: 26, part: 16 } as const;

/** Kind of cost, amount, key, and the verksamheter's parts. */
function widthOfColumn({ outline }: SplitTables, index: number): number {
  const own = outline.verksamheter[index - firstPart];
  if (own) {
    const words = [own.name, ...own.organisations].flatMap((name) => name.split(/[ -]/));
    return Math.max(widths.part, ...words.map((word) => word.length + 2));
  }
  if (index > 0) return [0, widths.amount, widths.key][index] ?? widths.part;
  const longest = Math.max(widths.kind, ...outline.kinds.map(({ length }) => length + 2));
  return Math.min(longest, widths.longestKind);
}

/** The verksamheter's names and their organisations' are in cells that wrap. */
function headHeights(
  sides: readonly (SplitArea & { readonly tables: SplitTables })[],
  headRow: number,
  columnWidths: Readonly<Record<number, number>>,
): PlannedHeight[] {
  const texts = (of: (verksamhet: CostOutline["verksamheter"][number]) => string): WrappedText[] =>
    sides.flatMap(({ tables, spill }) =>
      tables.outline.verksamheter.map(
        (one, index) => [of(one), columnWidths[spill.column + firstPart + index] ?? widths.part] as const,
      ),
    );
  return rowHeights(headRow - 1, [
    texts(({ organisations }) => organisations.join(" / ")),
    texts(({ name }) => name),
  ]);
}

/** How one of the two looks. */
function formatsOf(
  { tables, spill, organisations }: SplitArea & { readonly tables: SplitTables },
  headRow: number,
): PlannedFormat[] {
  return [
    {
      row: headRow,
      column: spill.column,
      rows: 1,
      columns: firstPart + tables.outline.verksamheter.length,
      look: { role: "heading", wrap: true },
    },
    ...[1, ...tables.outline.verksamheter.map((_, index) => firstPart + index)].map(
      (column): PlannedFormat => ({
        row: headRow,
        column: spill.column + column,
        rows: 1,
        columns: 1,
        look: { align: "Right" },
      }),
    ),
    { ...spill, column: spill.column + 2, columns: 1, look: besideFigures },
    {
      ...organisations,
      look: { align: "Right", wrap: true, verticalAlign: "Top" },
    },
    {
      ...spill,
      row: headRow + 1,
      rows: spill.rows - 1,
      column: spill.column + 1,
      columns: 1,
      look: { numberFormat: money },
    },
    {
      ...spill,
      row: headRow + 1,
      rows: spill.rows - 1,
      column: spill.column + firstPart,
      columns: spill.columns - firstPart,
      look: { numberFormat: money },
    },
  ];
}

/** The organisation of each verksamhet's column; both, where it has belonged to two. */
function ownerFormulas(tables: SplitTables, { column, columns }: Area, headRow: number): PlannedCell[] {
  const ofCentre = andOfCentre(tables, partyCells(tables, "centre"));
  return Array.from({ length: columns }, (_, index) => {
    const verksamhet = cellAddress(headRow, column + index);
    return formula(
      `=IF(${verksamhet}="","",TEXTJOIN(" / ",TRUE,UNIQUE(FILTER(${namesIn(tables, partyNames(tables, "organisation"))},` +
        `(${namesIn(tables, partyNames(tables, "verksamhet"))}=${verksamhet})${ofCentre},""))))`,
    );
  });
}

/** What an organisation bears, and what all bear, as formulas on another sheet of the same plan. */
interface LiveSums {
  /** @param cell the cell that holds the organisation's name */
  readonly of: (side: "before" | "after", cell: string) => PlannedCell;
  readonly all: (side: "before" | "after") => string;
}

export function liveSums(sheet: string, splits: TwoSplits, words: TwoSplitsWords): LiveSums {
  const areas = areasOf(splits, words);
  const totals = (side: "before" | "after"): string =>
    totalsOf(areas[side], (address) => onSheet(sheet, address));
  return {
    of: (side, cell) => {
      const owners = onSheet(sheet, fixedArea(areas[side].organisations));
      return formula(`=ROUND(SUMPRODUCT((${owners}=${cell})*${totals(side)}),2)`);
    },
    all: (side) => `ROUND(SUM(${totals(side)}),2)`,
  };
}

/** The organisations whose parts stand in columns of their own; a column of two organisations is under both names. */
export function ownersOf(...tables: readonly SplitTables[]): string[] {
  const owners = new Map<string, string>();
  for (const { outline } of tables) {
    const joint = outline.verksamheter
      .filter(({ organisations }) => organisations.length > 1)
      .map(({ organisations }) => organisations.join(" / "));
    for (const name of [...outline.organisations, ...joint]) {
      if (!owners.has(name.toLowerCase())) owners.set(name.toLowerCase(), name);
    }
  }
  return [...owners.values()];
}

/** Those that share a verksamhet's column with another organisation: their part cannot be read from the function. */
export function inJointColumns(...tables: readonly SplitTables[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ outline }) =>
      outline.verksamheter.flatMap(({ organisations }) =>
        organisations.length > 1 ? organisations.map((name) => name.toLowerCase()) : [],
      ),
    ),
  );
}
