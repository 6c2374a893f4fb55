import { cellAddress, type Area } from "../address";
import { lengthOf, type Batch } from "./batch";
import { markOf } from "./mark";
import type { PlannedSheet } from "./plan/plan";
import { rangeAt } from "./range-at";

/**
 * What Ångra compares of a new sheet: all that the plan lays out, but not what a formula spills, which changes by itself;
 * of a spill its own cell. Read back right after it was written, since Excel spells formulas in its own way, and read
 * again before it is taken away.
 */
export interface ComparedArea extends AskedArea {
  /** Of each cell; of each row where there are many. Empty for what is. */
  readonly marks: readonly (readonly string[])[];
  readonly byRow?: true;
}

/** So many cells and characters are asked for in one piece. */
const mostCells = 10_000;
const mostCharacters = 400_000;

/** Beyond so many cells in an area a mark stands for a row. */
const mostMarkedCells = 4_000;

export interface AskedArea extends Area {
  /** About how many characters its answer is. */
  readonly length: number;
}

export interface LoadedArea extends AskedArea {
  readonly range: Excel.Range;
}

/** Planned areas without what formulas fill. */
export const comparedAreas = (planned: PlannedSheet): AskedArea[] =>
  areasBesideSpills(fixedExtent(planned), answerLength(planned));

const fixedExtent = (planned: PlannedSheet): Extent => {
  const { rows, columns } = plannedBox(planned);
  const { answersFrom = rows, spills = [] } = planned;
  return { rows: Math.min(rows, answersFrom), columns, spills };
};

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly spills: readonly Area[];
}

/**
 * What stands on a sheet and no formula spills there, as rectangles: bands of rows, cut where a spill begins or ends; of
 * each spill its own cell.
 *
 * @param cellLength about how long the answer of a cell is
 */
export function areasBesideSpills({ rows, columns, spills }: Extent, cellLength: number): AskedArea[] {
  const cuts = [0, rows, ...spills.flatMap(({ row, rows: count }) => [row, row + count])];
  const bounds = [...new Set(cuts)].sort((one, other) => one - other);
  const bands = bounds.slice(1).flatMap((end, index): Area[] => {
    const row = bounds[index] as number;
    const across = spills.filter((spill) => spill.row <= row && spill.row + spill.rows >= end);
    return freeColumns(across, columns).map((free) => ({ ...free, row, rows: end - row }));
  });
  const anchors = spills.map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }));
  return [...bands, ...anchors].flatMap((area) => slices(area, cellLength));
}

/** Of a cell, as an average over what is laid out. */
function answerLength({ blocks }: PlannedSheet): number {
  const cells = blocks.reduce((sum, block) => sum + block.cells.length * (block.cells[0]?.length ?? 0), 0);
  return 4 + Math.ceil(lengthOf(blocks.map((block) => block.cells)) / Math.max(1, cells));
}

/** How far the plan reaches, from A1. */
export function plannedBox({ blocks, spills = [], tables = [] }: PlannedSheet): {
  readonly rows: number;
  readonly columns: number;
} {
  const areas: Area[] = [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...spills,
    ...tables,
  ];
  return {
    rows: Math.max(0, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(0, ...areas.map(({ column, columns }) => column + columns)),
  };
}

/** The stretches of columns that none of the areas covers. */
function freeColumns(areas: readonly Area[], columns: number): Pick<Area, "column" | "columns">[] {
  const covered = [...areas].sort((one, other) => one.column - other.column);
  const free: Pick<Area, "column" | "columns">[] = [];
  let next = 0;
  for (const area of covered) {
    if (area.column > next) free.push({ column: next, columns: area.column - next });
    next = Math.max(next, area.column + area.columns);
  }
  if (columns > next) free.push({ column: next, columns: columns - next });
  return free;
}

/** @param cellLength about how long the answer of a cell is */
export function slices(area: Area, cellLength: number): AskedArea[] {
  const cells = Math.min(mostCells, mostCharacters / cellLength);
  const height = Math.max(1, Math.floor(cells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => {
    const rows = Math.min(height, area.rows - index * height);
    return { ...area, row: area.row + index * height, rows, length: rows * area.columns * cellLength };
  });
}

/** Queued. */
export async function loadAreas(
  batch: Batch,
  sheet: Excel.Worksheet,
  areas: readonly AskedArea[],
): Promise<LoadedArea[]> {
  const loaded: LoadedArea[] = [];
  for (const { row, column, rows, columns, length } of areas) {
    await batch.room(3, length);
    const range = rangeAt(sheet, { row, column, rows, columns });
    range.load({ formulas: true });
    loaded.push({ row, column, rows, columns, length, range });
  }
  return loaded;
}

export function markedArea({ range, ...asked }: LoadedArea): ComparedArea {
  const formulas = range.formulas as unknown[][];
  const area = { ...asked, length: lengthOf(formulas) };
  return area.rows * area.columns > mostMarkedCells
    ? { ...area, byRow: true, marks: formulas.map((row) => [rowMark(row)]) }
    : { ...area, marks: formulas.map((row) => row.map(cellMark)) };
}

const cellMark = (cell: unknown): string => (cell === "" ? "" : markOf(cell));
const rowMark = (row: readonly unknown[]): string => (row.every((cell) => cell === "") ? "" : markOf(row));

/** The first cell, or the first of its row, that holds something else than it did. */
export function firstChange(
  { marks, byRow, ...area }: ComparedArea,
  { range }: LoadedArea,
): string | undefined {
  const formulas = range.formulas as unknown[][];
  for (const [down, row] of formulas.entries()) {
    const now = byRow ? [rowMark(row)] : row.map(cellMark);
    const across = now.findIndex((mark, column) => mark !== marks[down]?.[column]);
    if (across >= 0) return cellAddress(area.row + down, area.column + across);
  }
  return undefined;
}
