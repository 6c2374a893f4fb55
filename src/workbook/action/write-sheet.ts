import type { Area } from "../address";
import { inParts, lengthOf, type Batch } from "./batch";
import { formula, isFormula, toExcel, type PlannedCell } from "./plan/cell-input";
import { comparedAreas, loadAreas, type LoadedArea } from "./compared";
import type { PlannedBlock, PlannedSheet, PlannedTable } from "./plan/plan";
import { markOfOurs } from "../written/sheet-of-ours";
import { rangeAt } from "./range-at";

/**
 * The data of a new sheet, which is there already: number formats, contents, tables, formulas, spills, in the order in
 * which Excel takes them, and last the question what Ångra will compare. Queued, in a further request only where one
 * would be too large.
 *
 * @param named a formula with its references to other new sheets by the names that those have
 */
export async function writeSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  named: (formula: string) => string,
): Promise<LoadedArea[]> {
  const { blocks, tables = [], spills = [] } = planned;
  // A cell makes of its contents what its number format says.
  for (const { numberFormat, ...area } of [...numberFormats(planned), ...markOfOurs(planned)]) {
    await batch.room(3, numberFormat.length);
    setAll(rangeAt(sheet, area), "numberFormat", numberFormat);
  }
  const parts = blocks.map((block) => partedAround(block, tables));
  for (const { early } of parts) if (early) await writeBlock(batch, sheet, early, named);
  for (const table of tables) {
    await batch.room(5, 200);
    const added = sheet.tables.add(rangeAt(sheet, table), true);
    added.name = table.name;
  }
  // Formulas come when the tables that they name are there, and those that spill when all stands in its place.
  for (const { late } of parts) for (const block of late) await writeBlock(batch, sheet, block, named);
  for (const { row, column, formula: spilled } of spills) {
    const cells = [[formula(spilled)]];
    await writeBlock(batch, sheet, { row, column, cells }, named);
  }
  return loadAreas(batch, sheet, comparedAreas(planned));
}

/** One value for all cells, which Excel takes though the types do not say so: a column of thousands is as short as one. */
export function setAll(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
  (range as unknown as Record<typeof property, string>)[property] = value;
}

/** The areas that have a number format, later ones on top of earlier ones. */
export function* numberFormats({
  blocks,
  formats = [],
}: PlannedSheet): Generator<Area & { numberFormat: string }> {
  for (const { row, column, cells, look } of blocks) {
    if (look?.numberFormat === undefined) continue;
    const { numberFormat } = look;
    yield { row, column, rows: cells.length, columns: cells[0]?.length ?? 0, numberFormat };
  }
  for (const { row, column, rows, columns, look } of formats) {
    if (look.numberFormat !== undefined)
      yield { row, column, rows, columns, numberFormat: look.numberFormat };
  }
}

interface Parted {
  readonly early?: PlannedBlock;
  readonly late: readonly PlannedBlock[];
}

/**
 * A block without formulas comes before the tables, one with formulas after them. Within a table, texts and figures have to
 * be there first; of its columns with formulas those are filled afterwards that are formulas in every row. Where only some
 * rows are, Excel for Windows would fill the others (office-js #2093, #1916, #5909): such a column is written before there
 * is a table.
 */
function partedAround(block: PlannedBlock, tables: readonly PlannedTable[]): Parted {
  if (!block.cells.some((row) => row.some(isFormula))) return { early: block, late: [] };
  const table = tables.find((one) => liesIn(block, one));
  if (!table) return { late: [block] };
  const isBody = (row: number): boolean => block.row + row > table.row;
  const columns = (block.cells[0] ?? []).map((_, column) => column);
  const full = columns.filter((column) =>
    block.cells.every((row, index) => !isBody(index) || isFormula(row[column])),
  );
  return {
    early: {
      ...block,
      cells: block.cells.map((row, index) =>
        row.map((cell, column) => (full.includes(column) && isBody(index) ? null : cell)),
      ),
    },
    late: full.map((column): PlannedBlock => {
      const first = block.cells.findIndex((_, index) => isBody(index));
      const cells = block.cells.slice(first).map((row) => [row[column] ?? null]);
      return { row: block.row + first, column: block.column + column, cells };
    }),
  };
}

const liesIn = ({ row, column, cells }: PlannedBlock, table: Area): boolean =>
  row < table.row + table.rows &&
  row + cells.length > table.row &&
  column < table.column + table.columns &&
  column + (cells[0]?.length ?? 0) > table.column;

async function writeBlock(
  batch: Batch,
  sheet: Excel.Worksheet,
  { row, column, cells }: PlannedBlock,
  named: (formula: string) => string,
): Promise<void> {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const input = (cell: PlannedCell): ReturnType<typeof toExcel> =>
    isFormula(cell) ? named(cell.formula) : toExcel(cell);
  for (const part of inParts(cells)) {
    const written = part.cells.map((line) => line.map(input));
    await batch.room(3, lengthOf(written));
    rangeAt(sheet, { row: row + part.row, column, rows: written.length, columns }).formulas = written;
  }
}
