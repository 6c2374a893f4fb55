import type { CellValue } from "../ground/cells";
import { errorValue, serialOfIsoDate } from "../ground/cell-values";
import { cellRef, parseCellRef, parseRect } from "../ground/cell-reference";
import type { ArrayFormula, CellContents, CellStyle, RowRun } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaFromFile } from "../formulas/formula-from-file";
import { excelColumns, excelRows } from "../ground/limits";
import { formulaMover } from "../formulas/shared-formula";
import type { ReadingBudget } from "./reading-budget";
import { readRichText } from "./shared-strings";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeSpreadsheetText, MalformedXml } from "../xml/xml-text";
import { isTrue, optionalNumber } from "../xml/xml-tree";

export interface CellReading {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly functions: CustomFunctions;
  readonly from1904: boolean;
  /** Whether the `cm` of a cell names a dynamic array. */
  readonly isDynamic: (cm: number) => boolean;
  /** Counts the cells of all sheets together, and the characters of the formulas that share another's. */
  readonly budget: ReadingBudget;
}

/** A formula that others share, or that shares another's: needed again when one of them is rewritten. */
export interface SharedFormula {
  readonly index: string;
  readonly master: boolean;
}

export interface SheetData {
  readonly cells: CellContents[];
  readonly rows: RowRun[];
  /** By reference, as files have it. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** What-if tables: their cells are shown as values. */
  readonly dataTables: number;
}

type Draft = { -readonly [Key in keyof CellContents]: CellContents[Key] };

/** Reads `<sheetData>`, which was just opened. Rows and cells may leave out where they stand, but not stand out of order. */
export function readSheetData(scanner: XmlScanner, reading: CellReading): SheetData {
  const cells: Draft[] = [];
  const rows: RowRun[] = [];
  const shared = new Map<string, SharedFormula>();
  const masters = new Map<string, Master>();
  const children: { cell: Draft; index: string }[] = [];
  const arrays: ArrayFormula[] = [];
  let dataTables = 0;
  let row = -1;
  let column = -1;
  if (scanner.selfClosing) return { cells, rows, shared, dataTables };
  const depth = scanner.depth - 1;

  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === depth) break;
      continue;
    }
    if (scanner.name === "row") {
      const attributes = scanner.attributes();
      const stated = attributes["r"];
      const at = stated === undefined ? row + 1 : Number(stated) - 1;
      if (!Number.isInteger(at) || at <= row || at >= excelRows) throw new MalformedXml();
      row = at;
      column = -1;
      addRow(rows, row, attributes, reading.styles);
    } else if (scanner.name === "c") {
      const attributes = scanner.attributes();
      const place =
        attributes["r"] === undefined ? { row, column: column + 1 } : parseCellRef(attributes["r"]);
      if (!place || place.row !== row || place.column <= column || place.column >= excelColumns)
        throw new MalformedXml();
      column = place.column;
      reading.budget.addCell();
      const cell: Draft = { row, column, value: null };
      const style = attributes["s"] ? reading.styles[Number(attributes["s"])] : undefined;
      if (style) cell.style = style;
      const formula = readCell(scanner, cell, attributes, reading);
      if (formula) {
        if (formula.index !== undefined) {
          shared.set(cellRef(row, column), { index: formula.index, master: formula.text !== "" });
          if (formula.text !== "") masters.set(formula.index, { row, column, formula: formula.text });
          else children.push({ cell, index: formula.index });
        }
        if (formula.text !== "") cell.formula = formulaFromFile(formula.text, reading.functions);
        if (cell.array) arrays.push(cell.array);
        if (formula.dataTable) dataTables++;
      }
      if (cell.value !== null || cell.formula !== undefined || cell.style || formula) cells.push(cell);
    } else scanner.skip();
  }

  expandShared(children, masters, reading);
  markSpilled(cells, arrays);
  return { cells, rows, shared, dataTables };
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Each cell that shares a formula gets its own, as long as all of them together stay within their budget. */
function expandShared(
  children: readonly { readonly cell: Draft; readonly index: string }[],
  masters: ReadonlyMap<string, Master>,
  reading: CellReading,
): void {
  for (const { index } of children) reading.budget.addFormula(masters.get(index)?.formula.length ?? 0);
  const movers = new Map<string, (rows: number, columns: number) => string>();
  for (const { cell, index } of children) {
    const master = masters.get(index);
    if (!master) continue;
    const mover = movers.get(index) ?? formulaMover(formulaFromFile(master.formula, reading.functions));
    movers.set(index, mover);
    cell.formula = mover(cell.row - master.row, cell.column - master.column);
  }
}

interface FormulaRead {
  readonly text: string;
  readonly index?: string;
  readonly dataTable: boolean;
}

function readCell(
  scanner: XmlScanner,
  cell: Draft,
  attributes: Readonly<Record<string, string>>,
  reading: CellReading,
): FormulaRead | null {
  if (scanner.selfClosing) return null;
  const depth = scanner.depth - 1;
  let formula: FormulaRead | null = null;
  let raw: string | null = null;
  let inline: string | null = null;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === depth) break;
    } else if (scanner.name === "v") raw = scanner.textContent();
    else if (scanner.name === "is") inline = readRichText(scanner);
    else if (scanner.name === "f") {
      const own = scanner.attributes();
      const text = scanner.textContent();
      const rect = own["t"] === "array" ? parseRect(own["ref"] ?? "") : null;
      if (rect) cell.array = { rect, dynamic: reading.isDynamic(Number(attributes["cm"] ?? 0)) };
      formula = {
        text: own["t"] === "dataTable" ? "" : text,
        ...(own["t"] === "shared" && own["si"] !== undefined && { index: own["si"] }),
        dataTable: own["t"] === "dataTable",
      };
    } else scanner.skip();
  }
  cell.value = readValue(attributes["t"] ?? "n", raw, inline, reading);
  return formula;
}

function readValue(type: string, raw: string | null, inline: string | null, reading: CellReading): CellValue {
  if (type === "inlineStr") return inline ?? (raw === null ? null : decodeSpreadsheetText(raw));
  if (raw === null) return inline;
  switch (type) {
    case "s": {
      const text = reading.strings[Number(raw)];
      if (text === undefined) throw new MalformedXml();
      return text;
    }
    case "str":
      return decodeSpreadsheetText(raw);
    case "b":
      return isTrue(raw.trim().toLowerCase());
    case "e":
      return errorValue(raw.trim());
    case "d":
      return serialOfIsoDate(raw.trim(), reading.from1904) ?? raw;
    default: {
      const number = raw.trim() === "" ? null : Number(raw);
      if (number !== null && !Number.isFinite(number)) throw new MalformedXml();
      return number;
    }
  }
}

function addRow(
  rows: RowRun[],
  row: number,
  attributes: Readonly<Record<string, string>>,
  styles: readonly CellStyle[],
): void {
  const height = isTrue(attributes["customHeight"]) ? optionalNumber(attributes["ht"]) : null;
  const hidden = isTrue(attributes["hidden"]);
  const style = isTrue(attributes["customFormat"]) ? styles[Number(attributes["s"] ?? 0)] : undefined;
  if (height === null && !hidden && !style) return;
  const last = rows.at(-1);
  if (
    last &&
    last.last === row - 1 &&
    last.height === height &&
    last.hidden === hidden &&
    last.style === style
  ) {
    rows[rows.length - 1] = { ...last, last: row };
  } else rows.push({ first: row, last: row, height, hidden, ...(style && { style }) });
}

/**
 * Cells that an array formula fills: they hold its values, but nothing was entered there. Both are walked through from above, with the
 * last row that an array reaches in each column: a file may claim far more for its arrays than it has cells.
 */
function markSpilled(cells: Draft[], arrays: readonly ArrayFormula[]): void {
  const wide = arrays
    .filter(({ rect }) => rect.rows * rect.columns > 1)
    .sort((a, b) => a.rect.row - b.rect.row);
  if (wide.length === 0) return;
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const reach = new Int32Array(columns);
  let next = 0;
  for (const cell of cells) {
    for (let array = wide[next]; array && array.rect.row <= cell.row; array = wide[++next]) {
      const { row, rows, column } = array.rect;
      const last = Math.min(column + array.rect.columns, columns);
      for (let at = column; at < last; at++) reach[at] = Math.max(reach[at] as number, row + rows);
    }
    if (cell.formula === undefined && (reach[cell.column] as number) > cell.row) cell.spilled = true;
  }
}
