import { errorIn } from "../../cells/ground/excel-errors";
import { areaAddress, cellAddress, type Area } from "../address";
import type { Place } from "../reading/contents";
import { readBlocks } from "../reading/read-blocks";
import type { AnswerSource } from "./answer-sources";

/** What was done: never what was in the cells. */
interface Cleared {
  /** Rows of answers that are gone. */
  readonly rows: number;
  /** Formulas that read them and are values now. */
  readonly frozen: number;
}

/** A formula that reads the answers cannot become a value. */
interface NotCleared {
  /**
   * - `unreadable`: it shows an error, or is still being worked out
   * - `counts others`: it counts a few answers that what is published does not rest on: they could be worked out
   */
  readonly because: "unreadable" | "counts others";
  readonly at: Place;
}

/**
 * Takes the answers out of the workbook: all rows below the headings, whatever column they stand in. Formulas that read
 * them become values first; where the answers are not those that were published, none may. It goes neither through the journal nor through Ångra, which keep what stood in cells.
 *
 * @param readers the formulas that read them, as they are now
 */
export async function clearAnswers(
  context: Excel.RequestContext,
  source: AnswerSource,
  isAsPublished: boolean,
  readers: readonly ReadingFormula[],
): Promise<Cleared | NotCleared> {
  const frozen = await freeze(context, readers, isAsPublished);
  if (typeof frozen !== "number") return frozen;
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const { area, found } = source;
  const first = source.isTable ? 1 : found.firstRow;
  const rows = area.rows - first;
  if (rows <= 0) return { rows: 0, frozen };
  const body: Area = source.isTurned
    ? {
        row: area.row,
        column: area.column + found.firstRow,
        rows: area.rows,
        columns: area.columns - found.firstRow,
      }
    : { ...area, row: area.row + first, rows };
  if (source.isTable) {
    const table = context.workbook.tables.getItem(source.name);
    // As it is now: rows may have come since it was read.
    const whole = table.getDataBodyRange();
    whole.clear("Contents");
    table.resize(sheet.getRange(areaAddress({ ...area, rows: 2 })));
  } else {
    sheet.getRange(areaAddress(body)).clear("Contents");
  }
  await context.sync();
  return { rows: source.isTurned ? body.columns : rows, frozen };
}

const isError = (cell: unknown): boolean => typeof cell === "string" && errorIn(cell) !== undefined;

/** A formula that reads answers: where it and what it spills stand, and what they show. */
interface ReadingFormula {
  readonly sheet: string;
  readonly area: Area;
  readonly values: unknown[][];
}

const placeOf = ({ sheet, area }: ReadingFormula): Place => ({ sheet, address: areaAddress(area) });

/** Formulas anywhere that name the table, or the sheet where the answers stand. It only reads, all sheets of the workbook. */
export async function formulasThatRead(
  context: Excel.RequestContext,
  source: AnswerSource,
): Promise<readonly ReadingFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const others = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name: sheet.name, used };
  });
  await context.sync();
  const filled = others.filter(({ name, used }) => !used.isNullObject && name !== source.sheet);
  const cells = await readBlocks(
    context,
    filled.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount })),
  );
  return filled.flatMap(({ name, used }, at) =>
    readersIn(cells[at]?.formulas ?? [], cells[at]?.values ?? [], source).map(
      ({ area, values }): ReadingFormula => ({
        sheet: name,
        area: { ...area, row: area.row + used.rowIndex, column: area.column + used.columnIndex },
        values,
      }),
    ),
  );
}

/** They become what they show; none of them where any cannot. */
async function freeze(
  context: Excel.RequestContext,
  blocks: readonly ReadingFormula[],
  isAsPublished: boolean,
): Promise<number | NotCleared> {
  const { worksheets } = context.workbook;
  const [first] = blocks;
  if (first && !isAsPublished) return { because: "counts others", at: placeOf(first) };
  const failing = blocks.find(({ values }) => values.some((row) => row.some((cell) => isError(cell))));
  if (failing) return { because: "unreadable", at: placeOf(failing) };
  for (const { sheet, area, values } of blocks) {
    const target = worksheets.getItem(sheet);
    target.getRange(cellAddress(area.row, area.column)).clear("Contents");
    target.getRange(areaAddress(area)).values = values;
  }
  if (blocks.length > 0) await context.sync();
  return blocks.length;
}

function readersIn(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  source: AnswerSource,
): { area: Area; values: unknown[][] }[] {
  const quoted = source.sheet.replaceAll("'", "''").toLowerCase();
  const names = source.isTable
    ? [`${source.name.toLowerCase()}[`, `'${quoted}'!`, `${quoted}!`]
    : [`'${quoted}'!`, `${quoted}!`];
  const found: { area: Area; values: unknown[][] }[] = [];
  formulas.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return;
      if (!names.some((name) => cell.toLowerCase().includes(name))) return;
      const area = spillFrom(formulas, values, row, column);
      found.push({
        area,
        values: values.slice(row, row + area.rows).map((cells) => cells.slice(column, column + area.columns)),
      });
    }),
  );
  return found;
}

/** A table of ours spills from its formula: to the right as far as there are headings, and down as far as there are rows. */
function spillFrom(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  row: number,
  column: number,
): Area {
  const isTable = /^=(?:_xldudf_)?FC[._]/iu.test(String(formulas[row]?.[column]));
  let [rows, columns] = [1, 1];
  while (isTable && (values[row]?.[column + columns] ?? "") !== "") columns++;
  while (isTable && (values[row + rows]?.[column] ?? "") !== "") rows++;
  return { row, column, rows, columns };
}
