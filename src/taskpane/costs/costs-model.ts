import { isEmpty, type Cell } from "../../cells/ground/cell";
import { costColumns } from "../../cells/costs/headings/cost-headings";
import { costWarnings, type LocatedCostWarning } from "../../cells/costs/cost-warnings";
import { centreNames } from "../../cells/costs/centre/centre-names";
import {
  costOverview,
  specifications,
  type CostOverview,
  type Specification,
} from "../../cells/costs/cost-overview";
import { vacancyOverview, type VacancyOverview } from "../../cells/costs/rooms/vacancy-overview";
import { roomMatrix, unlet } from "../../cells/costs/rooms/room-matrix";
import type { Grouping } from "../../cells/costs/specification/specification-layout";
import { cellsAsShown } from "../../cells/tables/cells-shown-otherwise";
import { refuseTableShownOtherwise } from "../../cells/tables/refuse-shown-otherwise";
import { ExcelError } from "../../cells/ground/excel-errors";
import { Refusal, type RefusedPlace } from "../../domain/refusal";
import { areaAddress } from "../../workbook/address";
import type { CostSheetChoice } from "../../workbook/costs/cost-sheets-plan";
import type { FoundTable, Place, WorkbookContents } from "../../workbook/reading/contents";
import type { CostsChoices } from "./choices";
import { tableNames } from "../../workbook/table-kinds";
import { isCalculatingTable } from "../components/problems";
import { memoised } from "../frame/memoised";
import { tableChoice, tablesAndChosen } from "./ranges-as-they-are";

/** The sentence of a function about what it cannot read, with its cells. It is Swedish in both languages. */
export interface Refused {
  readonly sentence: string;
  /** Excel is still working out what the tables show: nothing is wrong, and nothing can be said yet. */
  readonly isCalculating?: true;
  readonly place: Place | undefined;
}

/** What a function gives, or why it does not. */
export type Answer<Value> =
  | { readonly value: Value; readonly refused?: undefined }
  | { readonly refused: Refused; readonly value?: undefined };

/** The sheets that a person chooses among. */
export type OptionalSheets = "invoices" | "internal" | "annex";

/** What the view shows, worked out of what the workbook holds and what was chosen. */
export interface CostsModel {
  readonly costTables: readonly FoundTable[];
  readonly partyTables: readonly FoundTable[];
  /** Those that are read: chosen, or called as the add-in calls them, or the first. */
  readonly costs: FoundTable | undefined;
  readonly parties: FoundTable | undefined;
  readonly rooms: FoundTable | undefined;
  /** Gränsdragningslistan. */
  readonly responsibilities: FoundTable | undefined;
  /** The rows of FC.RUMSYTOR. */
  readonly areas: Answer<readonly (readonly (string | number)[])[]> | undefined;
  readonly centres: readonly string[];
  /** The one that is split, where there are several. */
  readonly centre: string | undefined;
  readonly rounds: boolean;
  /** What each specification has a heading and a sum for. */
  readonly subtotals: Grouping;
  /** m² by the lease. */
  readonly statedArea: number | undefined;
  /** Which sheets are asked for. */
  readonly wanted: Readonly<Record<OptionalSheets, boolean>>;
  /** Which can be written: without its payers there are no specifications. */
  readonly sheets: CostSheetChoice;
  /** The table of costs has something in its rows. */
  readonly hasCosts: boolean;
  /** What is doubtful in the tables, before anything is said of the split. */
  readonly warnings: readonly LocatedCostWarning[];
  /** Area that nobody leases; nothing where all is leased, or where the costs cannot be divided. */
  readonly vacancy: VacancyOverview | undefined;
  /** Nothing where a table is missing, or holds no rows. */
  readonly overview: Answer<CostOverview> | undefined;
  readonly specifications: Answer<readonly Specification[]> | undefined;
}

/** Worked out once for as long as what it is worked out of is the same. */
export const costsModel = memoised(workOut);

function workOut(contents: WorkbookContents, choices: CostsChoices): CostsModel {
  const lists = contents.tables.filter(({ kind, cells }) => kind === "responsibilities" && cells);
  const costTables = tablesAndChosen(contents, "costs", choices.costs);
  const partyTables = tablesAndChosen(contents, "parties", choices.parties);
  const costs = chosenAmong(costTables, choices.costs, tableNames.costs);
  const parties = chosenAmong(partyTables, choices.parties, tableNames.parties);
  const rooms = roomsIn(contents, choices);
  const responsibilities = chosenAmong(lists, undefined, tableNames.responsibilities);
  const [costCells, partyCells] = [shownIn(costs), shownIn(parties)];
  const centres = costCells && partyCells ? centreNames(partyCells, costCells) : [];
  const centre =
    centres.length > 1 ? (centres.find((name) => name === choices.centre) ?? centres[0]) : undefined;
  const read = <Value>(work: () => Value): Answer<Value> =>
    answer(work, { kostnader: costs, parter: parties });
  const wanted = wantedBy(choices);
  const hasRows = holdsAnything(costs) && holdsAnything(parties);
  const overview = hasRows
    ? (calculating(wanted.annex ? responsibilities : undefined) ??
      read(() => costOverview(costCells, partyCells, centre)))
    : undefined;
  const charged = overview?.value && read(() => specifications(costCells, partyCells, centre));
  const { statedArea } = choices;
  const warned = { centre, isInvoiced: true, ...(statedArea !== undefined && { statedArea }) };
  const areas = holdsAnything(rooms) ? answer(() => roomMatrix(shownIn(rooms)), { rum: rooms }) : undefined;
  // A list of rooms is one centre's.
  const unletArea = centres.length > 1 ? undefined : unletIn(areas?.value);
  // Half of what nobody leases is not said, and nothing is offered for it.
  const knowsVacancy = overview?.value !== undefined && !areas?.refused?.isCalculating;
  return {
    costTables,
    partyTables,
    costs,
    parties,
    rooms,
    responsibilities,
    areas,
    vacancy: knowsVacancy
      ? read(() => vacancyOverview(costCells, partyCells, centre, unletArea)).value
      : undefined,
    centres,
    centre,
    rounds: choices.rounds ?? false,
    subtotals: choices.subtotals ?? "verksamhet",
    statedArea,
    wanted,
    sheets: {
      invoices: wanted.invoices && (charged?.value?.length ?? 0) > 0,
      internal: wanted.internal && charged?.value !== undefined,
      ...(wanted.annex && { annex: { responsibilityRows: rowsIn(responsibilities) } }),
    },
    // Parties are looked at before there are any costs: the lease is compared with their areas at once.
    warnings:
      (holdsAnything(parties) && read(() => costWarnings(costCells ?? noCosts, partyCells, warned)).value) ||
      [],
    hasCosts: holdsAnything(costs),
    overview,
    specifications: charged,
  };
}

const wantedBy = ({
  invoices = true,
  internal = false,
  annex = false,
}: CostsChoices): CostsModel["wanted"] => ({
  invoices,
  internal,
  annex,
});

/** A table's cells as they show themselves: an amount that its format or a title says is in tkr is none in kronor. */
export const shownIn = (table: FoundTable | undefined): readonly (readonly Cell[])[] | undefined =>
  table?.cells && cellsAsShown(table.cells);

/**
 * For what carries numbers on without their formats and titles: none of them may be shown as something else.
 *
 * @param tables by the names that sentences call them
 * @throws a refusal of the first
 */
export function refuseShownOtherwise(tables: Readonly<Record<string, FoundTable | undefined>>): void {
  for (const [name, table] of Object.entries(tables)) {
    if (table?.kind && table.cells) refuseTableShownOtherwise(name, table.kind, table.cells);
  }
}

/** m² of the rooms that nobody leases, among the rows of FC.RUMSYTOR. */
const unletIn = (areas: readonly (readonly (string | number)[])[] | undefined): number | undefined => {
  const area = areas?.find(([name]) => name === unlet)?.[3];
  return area === undefined ? undefined : Number(area);
};

/** Rows that say something. */
const rowsIn = (table: FoundTable | undefined): number =>
  table?.cells?.values.slice(1).filter((row) => !row.every(isEmpty)).length ?? 0;

const roomsIn = (contents: WorkbookContents, { rooms }: CostsChoices): FoundTable | undefined =>
  chosenAmong(tablesAndChosen(contents, "rooms", rooms), rooms, tableNames.rooms);

const noCosts = [[costColumns.kind.heading, costColumns.amount.heading]];

export const chosenAmong = (
  tables: readonly FoundTable[],
  chosen: string | undefined,
  usual: string,
): FoundTable | undefined =>
  tables.find((table) => tableChoice(table) === chosen) ??
  tables.find(({ name }) => name.toLowerCase() === usual.toLowerCase()) ??
  tables[0];

/** An empty table has one empty row: there is nothing to say about it yet. */
export const holdsAnything = (table: FoundTable | undefined): boolean =>
  table?.cells?.values.slice(1).some((row) => row.some((cell) => cell !== "" && cell !== null)) ?? false;

/** The answer for as long as Excel is working something out: none yet, and nobody's cell is wrong. */
export const calculatingNow: { readonly refused: Refused; readonly value?: undefined } = {
  refused: { sentence: "", place: undefined, isCalculating: true },
};

/** That answer, where Excel is working out any of the tables. */
export const calculating = (
  ...tables: readonly (FoundTable | undefined)[]
): typeof calculatingNow | undefined =>
  tables.some((table) => table && isCalculatingTable(table)) ? calculatingNow : undefined;

/** A fault that is neither a refusal nor an error among the cells is ours, and is not hidden. */
export function answer<Value>(
  work: () => Value,
  tables: Readonly<Record<string, FoundTable | undefined>>,
): Answer<Value> {
  const waiting = calculating(...Object.values(tables));
  if (waiting) return waiting;
  try {
    return { value: work() };
  } catch (problem) {
    if (!(problem instanceof Refusal || problem instanceof ExcelError)) throw problem;
    const place = placeOf(problem.at, tables);
    // Where a link says the cell, the function's own count of rows would be another number for the same row.
    const sentence = (place && problem instanceof Refusal ? problem.what : undefined) ?? problem.sentence;
    return { refused: { sentence, place } };
  }
}

function placeOf(
  at: RefusedPlace | undefined,
  tables: Readonly<Record<string, FoundTable | undefined>>,
): Place | undefined {
  const table = at && tables[at.range];
  if (!at || !table?.cells) return undefined;
  const { row, column, values } = table.cells;
  const cells =
    at.column === undefined
      ? { column, columns: values[0]?.length ?? 1 }
      : { column: column + at.column, columns: 1 };
  return { sheet: table.sheet, address: areaAddress({ row: row + at.row, rows: 1, ...cells }) };
}
