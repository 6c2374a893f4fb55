import {
  additionsTo,
  answersOfCosts,
  kindsIn,
  type ListAdditions,
} from "../../../cells/costs/responsibilities";
import type { KindAnswers } from "../../../domain/costs/responsibilities";
import { suppliedCells, withSupplyColumns, type SuppliedCell } from "../../../cells/costs/supplied-cells";
import { roomAreasBeside, type RoomAreasBeside } from "../../../cells/costs/rooms/room-areas";
import type { LocatedProblem } from "../../../cells/tables/problem";
import { tableShapes, type ShapeId } from "../../../cells/tables/shapes";
import { usualKinds } from "../../../domain/costs/cost-kinds";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import type { FoundRange } from "../../../workbook/ranges/found-range";
import { problemsIn, repairsIn } from "../../components/problems";
import { calculating, type CostsModel } from "../costs-model";
import { memoised } from "../../frame/memoised";
import { rangeChoice } from "../ranges-as-they-are";

/** The tables of the split that can be laid out from here, in the order in which they are filled in. */
const splitTables = ["parties", "rooms", "costs", "responsibilities"] as const satisfies ShapeId[];
export type SplitTable = (typeof splitTables)[number];

/** What Underlag offers beside the tables themselves. */
export interface SourceModel {
  /** Excel is still working out the costs, the parties or the list: nothing is filled in from them. */
  readonly isWaiting: boolean;
  /** Those that the workbook lacks. */
  readonly missing: readonly SplitTable[];
  /** The rooms beside the parties; nothing where one of them is missing or cannot be read. */
  readonly areas: RoomAreasBeside | undefined;
  /** The kinds of cost that a list is wanted for: the costs' own, or the usual ones where there are none yet. */
  readonly kinds: readonly string[];
  readonly kindsAreUsual: boolean;
  /** What the costs say of them. */
  readonly answers: KindAnswers;
  /** Cells that can be put right without changing what is meant, and the tables that have them. */
  readonly repairs: { readonly cells: number; readonly tables: readonly FoundTable[] };
  /** What the list lacks, and can be filled in. */
  readonly additions: ListAdditions | undefined;
  /** What the list answers for the costs, and their cells do not say. */
  readonly supplied: readonly SuppliedCell[];
  /** Plain ranges that look like tables of the split, and are not read as they stand. */
  readonly ranges: readonly FoundRange[];
  /** Some cost has no payer, and neither the list has one for it. */
  readonly lacksPayers: boolean;
}

/** Worked out once for as long as what it is worked out of is the same. */
export const sourceModel = memoised(workOut);

function workOut({ tables, ranges = [] }: WorkbookContents, model: CostsModel): SourceModel {
  const { costs, parties, rooms, responsibilities, areas, centre } = model;
  // What Excel is still working out is nothing to fill anything in from.
  const isWaiting = calculating(costs, parties, responsibilities) !== undefined;
  const costCells = isWaiting ? [] : (costs?.cells?.values ?? []);
  const list = isWaiting ? undefined : responsibilities?.cells?.values;
  const ownKinds = kindsIn(costCells, centre);
  const listedKinds = list ? kindsIn(list) : [];
  const kindsAreUsual = ownKinds.length === 0;
  const answers = answersOfCosts(costCells, parties?.cells?.values ?? [], centre);
  const kinds = !kindsAreUsual ? ownKinds : listedKinds.length === 0 && !isWaiting ? usualKinds : [];
  const supplied =
    list && !costs?.range ? notYetSupplied(costs, suppliedCells(withSupplyColumns(costCells), list)) : [];
  const has = { parties, rooms, costs, responsibilities };
  return {
    isWaiting,
    ranges: ranges.filter(
      (range) => splitTables.some((id) => id === range.kind) && !isRead(range, [costs, parties, rooms]),
    ),
    missing: splitTables.filter((id) => !has[id] && !isTaken(tables, id)),
    areas:
      parties?.cells && !parties.range && areas?.value && !calculating(parties)
        ? roomAreasBeside(areas.value, parties.cells.values, parties.cells.formulas, centre)
        : undefined,
    repairs: repairsAmong([parties, rooms, costs, responsibilities]),
    kinds,
    kindsAreUsual,
    answers,
    additions: list && additionsTo(list, kinds, answers),
    supplied,
    lacksPayers:
      list !== undefined &&
      model.warnings.some(({ kind }) => kind === "no-payer") &&
      !supplied.some(({ what }) => what === "payer"),
  };
}

const isRead = (range: FoundRange, tables: readonly (FoundTable | undefined)[]): boolean =>
  tables.some((table) => table?.range !== undefined && table.id === rangeChoice(range));

function repairsAmong(tables: readonly (FoundTable | undefined)[]): SourceModel["repairs"] {
  const counted = tables.flatMap((table) => {
    const cells =
      table && !calculating(table)
        ? repairsIn(table).reduce((sum, { problems }) => sum + problems.length, 0)
        : 0;
    return table && cells > 0 ? [{ table, cells }] : [];
  });
  return {
    cells: counted.reduce((sum, { cells }) => sum + cells, 0),
    tables: counted.map(({ table }) => table),
  };
}

/** A table of that name that cannot be read is there all the same: another one cannot be called so. */
const isTaken = (tables: readonly FoundTable[], id: SplitTable): boolean =>
  tables.some(({ name }) => name.toLowerCase() === tableShapes[id].name.toLowerCase());

/** A cell whose formula found nothing in the list so far is not empty: it will find it. */
function notYetSupplied(costs: FoundTable | undefined, cells: readonly SuppliedCell[]): SuppliedCell[] {
  const formulas = costs?.cells?.formulas ?? [];
  return cells.filter(({ row, column }) => {
    const formula = formulas[row]?.[column] ?? "";
    return formula === "" || formula === 0;
  });
}

/** What is wrong in a table, without the cells that a warning tells of: with its kronor, and once. */
export function problemsBeside(
  table: FoundTable,
  { warnings, costs, parties }: Pick<CostsModel, "warnings" | "costs" | "parties">,
): readonly LocatedProblem[] {
  const which = table === costs ? "costs" : table === parties ? "parties" : undefined;
  const told = new Set(
    warnings.filter((one) => one.table === which).map(({ row, column }) => `${row} ${column}`),
  );
  return problemsIn(table).filter(({ kind, row, column }) => !isCell(kind) || !told.has(`${row} ${column}`));
}

/** Headings and totals are about the whole table. */
const isCell = (kind: LocatedProblem["kind"]): boolean =>
  kind !== "missing-heading" && kind !== "double-heading" && kind !== "totals-row";
