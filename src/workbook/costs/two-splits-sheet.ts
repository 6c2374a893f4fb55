import type { CostOutline } from "../../cells/costs/cost-outline";
import { sumWord } from "../../cells/costs/specification/specification-layout";
import { splitResult } from "../../cells/results/cost-results";
import { widthOf } from "../../cells/results/result-shape";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedHeight, PlannedSheet } from "../action/plan/plan";
import { onSheet } from "../action/plan/sheet-reference";
import { cellAddress, type Area } from "../address";
import type { SheetColumn } from "../sheet/columns";
import { fixedArea, type PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import { wordsAsk } from "../sheet/whole-words";
import {
  andOfCentre,
  costFunction,
  money,
  namesIn,
  partyCells,
  partyNames,
  roomFor,
  type CostSources,
} from "./formulas";
import { rowHeights, type WrappedText } from "./row-heights";
import { totalsOf, type SplitPlaces } from "./split/split-places";

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
const firstPart = widthOf(splitResult);
const gap = 1;

/** What an organisation bears, and what all bear, as formulas on another sheet of the same plan. */
export interface LiveSums {
  /** @param cell the cell that holds the organisation's name */
  readonly of: (side: Side, cell: string) => PlannedCell;
  readonly all: (side: Side) => string;
}

type Side = "before" | "after";

interface TwoSplitsSheet {
  readonly sheet: PlannedSheet;
  readonly sums: LiveSums;
}

/**
 * Two splits beside each other as the function gives them, each verksamhet's organisation above it: what the figures of
 * a comparison are read from.
 */
export function twoSplitsSheet(name: string, splits: TwoSplits, words: TwoSplitsWords): TwoSplitsSheet {
  const { before, after } = splits;
  const beside = columnsOf(before).length + gap;
  const sheet = new SheetStack(
    name,
    words,
    // As far as there are verksamheter: those that may come would make all the others small.
    {
      orientation: "landscape",
      printed: beside + firstPart + after.outline.verksamheter.length,
    },
  );
  const title = sheet.reserve(1);
  // The organisations.
  sheet.gap();
  const rows = roomFor(Math.max(before.outline.lines, after.outline.lines));
  const areas = {
    before: writeSplit(sheet, before, { rows, column: 0, isAside: true }),
    after: writeSplit(sheet, after, { rows, column: beside, repeats: true }),
  };
  sheet.repeatOnPages(title.row + 1, title.row + 2);
  sheet.raise(headHeights(title.row + 1, [before, after]));
  sheet.put(title, [["Före", tablesOf(before)]], { role: "subtitle" });
  sheet.put({ ...title, column: beside }, [["Efter", tablesOf(after)]], { role: "subtitle" });
  return { sheet: sheet.plan(), sums: liveSums(name, areas) };
}

const tablesOf = ({ costs, parties }: SplitTables): string => `${costs.table} och ${parties.table}`;

/** In characters. A long kind of cost has its whole name in sight, and no word of a heading is parted. */
const widths = { kind: 28, longestKind: 56, amount: 16, key: 26, part: 16 } as const;

/** Names stand to the right, as the figures do, and do not touch what stands to their left. */
const partWidthOf = ({ name, organisations }: CostOutline["verksamheter"][number]): number =>
  Math.max(widths.part, wordsAsk({ bold: [name], texts: organisations }) + 2);

function columnsOf({ outline: { verksamheter, kinds } }: SplitTables): SheetColumn[] {
  const longest = Math.max(widths.kind, ...kinds.map(({ length }) => length + 2));
  const { kind, amount, key } = splitResult.columns;
  return [
    { key: "kind", heading: kind.heading, width: Math.min(longest, widths.longestKind) },
    { key: "amount", heading: amount.heading, width: widths.amount, numberFormat: money },
    { key: "key", heading: key.heading, width: widths.key },
    ...Array.from({ length: verksamheter.length + furtherVerksamheter }, (_, index) => ({
      key: `${index}`,
      heading: verksamheter[index]?.name ?? "",
      width: verksamheter[index] ? partWidthOf(verksamheter[index]) : widths.part,
      numberFormat: money,
      ...(index >= verksamheter.length && { isToCome: true }),
    })),
  ];
}

/** The verksamheter's names and their organisations' are in cells that wrap. */
function headHeights(row: number, sides: readonly SplitTables[]): PlannedHeight[] {
  const verksamheter = sides.flatMap(({ outline }) => outline.verksamheter);
  const texts = (of: (verksamhet: (typeof verksamheter)[number]) => string): WrappedText[] =>
    verksamheter.map((one) => [of(one), partWidthOf(one) - 1]);
  return rowHeights(row, [
    texts(({ organisations }) => organisations.join(" / ")),
    texts(({ name }) => name),
  ]);
}

/** One of the two, with the organisation of each verksamhet in the row above. */
function writeSplit(
  sheet: SheetStack,
  tables: SplitTables,
  place: {
    readonly rows: number;
    readonly column: number;
    readonly isAside?: boolean;
    readonly repeats?: boolean;
  },
): SplitPlaces {
  const columns = columnsOf(tables);
  const lines = sheet.spill({ ...place, columns, formula: `=${costFunction("KOSTNADER", tables)}` });
  const parts = lines.area("0", `${columns.length - firstPart - 1}`);
  sheet.dressRows(lines, (at) => ({ sum: `${at("kind")}="${sumWord}"` }));
  const organisations = { ...parts, row: lines.head - 1, rows: 1 };
  sheet.put(
    { ...organisations, column: organisations.column - 1 },
    [["Organisation", ...ownerFormulas(tables, organisations, lines.head)]],
    { role: "note" },
  );
  sheet.dress(organisations, { align: "Right", wrap: true, verticalAlign: "Top" });
  return {
    kinds: lines.area("kind"),
    amounts: lines.area("amount"),
    keys: lines.area("key"),
    organisations,
    parts,
  };
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

function liveSums(sheet: string, areas: Readonly<Record<Side, SplitPlaces>>): LiveSums {
  const totals = (side: Side): string => totalsOf(areas[side], (address) => onSheet(sheet, address));
  return {
    of: (side, cell) => {
      const owners = onSheet(sheet, fixedArea(areas[side].organisations));
      return formula(`=ROUND(SUMPRODUCT((${owners}=${cell})*${totals(side)}),2)`);
    },
    all: (side) => `ROUND(SUM(${totals(side)}),2)`,
  };
}

/** What organisations bear that have come since then: all of it, less the lines that are there. */
export const restOf = <Key extends string>(
  sums: LiveSums,
  side: Side,
  list: PlacedColumns<Key | Side>,
  lines: number,
): PlannedCell =>
  formula(`=ROUND(${sums.all(side)}-SUM(${list.cell(side, 0)}:${list.cell(side, lines - 1)}),2)`);

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
