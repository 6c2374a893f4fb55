import type { Area } from "../address";
import { lengthOf } from "../action/batch";
import { longestJournal } from "../action/journal";
import { formula, isFormula, sameCell, type PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedSheet, PlannedWrite } from "../action/plan/plan";
import { freeSheetName } from "../action/plan/sheet-names";
import { withSheetNames } from "../action/plan/sheet-reference";
import type { KeyedSheet } from "./look-at-written";
import type { SheetExtent, WrittenCell, WrittenSheet } from "./written-sheet";

/** A plan whose sheets are known by what they are. */
export interface KeyedPlan extends Plan {
  /** In the order of the sheets. */
  readonly keys: readonly string[];
}

export interface Rewriting {
  readonly plan: Plan;
  /** All sheets of the set, to be remembered when they are written. */
  readonly sheets: readonly KeyedSheet[];
}

/**
 * The same sheets once more in their own places: cells that differ are written, so that whatever refers to the sheets goes
 * on doing so and Ångra brings back what stood there; sheets that have come are added, and those that the set no longer has
 * say so.
 *
 * @param written the sheets as they were written
 * @param cells what stands on them, by their names
 * @param taken the names of all sheets
 * @param withdrawn what a sheet says that is no longer used
 * @returns nothing where it is more than can be taken back
 */
export function rewritePlan(
  { keys, ...plan }: KeyedPlan,
  written: readonly WrittenSheet[],
  cells: ReadonlyMap<string, readonly WrittenCell[]>,
  taken: readonly string[],
  withdrawn: (name: string) => PlannedSheet,
): Rewriting | undefined {
  const names = [...taken];
  const placed = plan.sheets.map((planned, index) => {
    const key = keys[index] ?? planned.name;
    const old = written.find((one) => one.key === key && cells.has(one.name));
    const name = old?.name ?? freeSheetName(planned.title ?? planned.name, names);
    if (!old) names.push(name);
    return { key, planned, old, name };
  });
  const nameOf = new Map(placed.map(({ planned, name }) => [planned.name, name]));
  const sheets = placed.map(({ key, planned, old, name }) => ({
    key,
    old,
    name,
    planned: settled(planned, name, nameOf),
  }));
  const gone = written
    .filter((one) => cells.has(one.name) && !sheets.some(({ old }) => old === one))
    .map((old) => ({
      key: old.key,
      old,
      name: old.name,
      planned: { ...withdrawn(old.name), name: old.name },
      isWithdrawn: true as const,
    }));
  const all = [...sheets, ...gone];
  const writes = all.flatMap(({ old, planned }) =>
    old ? writesOn(planned, old, cells.get(old.name) ?? []) : [],
  );
  if (1.5 * lengthOf(writes) > longestJournal) return undefined;
  const shown = nameOf.get(plan.show ?? "");
  return {
    plan: {
      ...plan,
      action: "write-anew",
      sheets: sheets.filter(({ old }) => !old).map(({ planned }) => planned),
      writes: [...plan.writes, ...writes],
      redrawn: all.flatMap(({ old, planned }) =>
        old ? [{ ...planned, before: { rows: old.rows, columns: old.columns } }] : [],
      ),
      ...(shown !== undefined && { show: shown }),
    },
    sheets: [
      ...sheets.map(({ key, name, planned }) => ({ key, name, planned })),
      ...gone.map(({ key, name, planned, isWithdrawn }) => ({ key, name, planned, isWithdrawn })),
    ],
  };
}

/** A sheet under its name in the workbook, and all others in its formulas under theirs. */
function settled(planned: PlannedSheet, name: string, names: ReadonlyMap<string, string>): PlannedSheet {
  const { blocks, spills } = planned;
  const named = (cell: PlannedCell): PlannedCell =>
    isFormula(cell) ? formula(withSheetNames(cell.formula, names)) : cell;
  return {
    ...planned,
    name,
    title: name,
    ifTaken: "refuse",
    blocks: blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(named)) })),
    ...(spills && {
      spills: spills.map((spill) => ({ ...spill, formula: withSheetNames(spill.formula, names) })),
    }),
  };
}

const at = (row: number, column: number): string => `${row},${column}`;

/** What has to be written where the planned sheet is to stand, cell by cell. */
function writesOn(planned: PlannedSheet, old: SheetExtent, now: readonly WrittenCell[]): PlannedWrite[] {
  const wanted = new Map<string, WrittenCell>();
  for (const { row, column, cells } of planned.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const place = { row: row + down, column: column + across, cell };
        if (cell !== null && cell !== "") wanted.set(at(place.row, place.column), place);
      }),
    );
  }
  for (const { row, column, formula: spilled } of planned.spills ?? []) {
    wanted.set(at(row, column), { row, column, cell: formula(spilled) });
  }
  const before = new Map(now.map((one) => [at(one.row, one.column), one.cell]));
  const emptied = now
    .filter(({ row, column }) => !wanted.has(at(row, column)))
    .map(({ row, column }): WrittenCell => ({ row, column, cell: null }));
  return [...emptied, ...wanted.values()].flatMap(({ row, column, cell }): PlannedWrite[] => {
    const isSpilled = old.spills.some((spill) => liesIn(row, column, spill));
    const expected = before.get(at(row, column)) ?? null;
    if (!isSpilled && sameCell(expected, cell)) return [];
    return [
      {
        sheet: planned.name,
        area: { row, column, rows: 1, columns: 1 },
        cells: [{ row: 0, column: 0, expected, input: cell, ...(isSpilled && { isSpilled }) }],
        isOurs: true,
      },
    ];
  });
}

/** In the room of a spill, but not its own cell. */
const liesIn = (row: number, column: number, spill: Area): boolean =>
  row >= spill.row &&
  row < spill.row + spill.rows &&
  column >= spill.column &&
  column < spill.column + spill.columns &&
  !(row === spill.row && column === spill.column);
