import type { CellContents, DefinedName, SheetContents, WorkbookContents } from "../../xlsx/ground/contents";
import type { CellValue, Rect } from "../../xlsx/ground/cells";
import { cellRef } from "../../xlsx/ground/cell-reference";
import { tokenize } from "../../xlsx/formulas/formula-tokens";
import type { NameDefinition, StoredResult } from "../grid/workbook-definition";
import { mostFormulas } from "./engine-limits";
import { shownTables } from "./shown-tables";
import { type EngineKnowledge, type Unknown, unknownIn } from "./vouching";

/** A cell whose formula is not calculated here. */
export interface KeptCell {
  readonly sheet: string;
  /** As `B4`. */
  readonly cell: string;
  readonly formula: string;
  readonly reason: KeptReason;
}

/** What the engine does not know; `array` is one of the old kind over several cells, `amount` too many formulas in all. */
export type KeptReason = Unknown | "array" | "amount";

/** What the formulas of a workbook gave when it was saved, sheet by sheet, and which of them stand whatever happens. */
export interface StoredResults {
  readonly sheets: readonly (readonly StoredResult[])[];
  readonly names: readonly NameDefinition[];
  readonly kept: readonly KeptCell[];
}

/** @param isFirst plain calls of the add-in give the first of what they give, as Excel opens them */
export function storedResults(
  contents: WorkbookContents,
  hasFunction: (name: string) => boolean,
  isFirst = false,
): StoredResults {
  const names = contents.names.filter((name) => isKnownName(name, contents));
  const knowledge = knowledgeOf(contents, names, hasFunction);
  const tooMany = isTooMuch(contents);
  const beyond = arraysBeyond(contents);
  const kept: KeptCell[] = [];
  const sheets = contents.sheets.map((sheet) => {
    const keeps = keptFormulas(sheet, knowledge, tooMany, beyond);
    for (const [{ row, column, formula = "" }, reason] of keeps) {
      kept.push({ sheet: sheet.name, cell: cellRef(row, column), formula, reason });
    }
    return resultsOf(sheet, keeps, isFirst);
  });
  return { sheets, names: names.map(({ name, formula }) => ({ name, formula })), kept };
}

function isTooMuch({ sheets }: WorkbookContents): boolean {
  let [count, characters] = [0, 0];
  for (const { cells } of sheets) {
    for (const cell of cells) {
      if (!isLive(cell)) continue;
      count++;
      characters += cell.formula?.length ?? 0;
    }
  }
  return count > mostFormulas.count || characters > mostFormulas.characters;
}

/** Cells that arrays may fill beyond those that the file holds. */
const spareFills = 10_000;

/** Dynamic arrays that claim more cells, with those before them, than the file has: a program that calculates writes each of them. */
function arraysBeyond({ sheets }: WorkbookContents): ReadonlySet<CellContents> {
  let free = sheets.reduce((sum, { cells }) => sum + cells.length, spareFills);
  const isBeyond = ({ array }: CellContents): boolean => {
    if (!array?.dynamic) return false;
    const size = array.rect.rows * array.rect.columns;
    if (size > free) return true;
    free -= size;
    return false;
  };
  return new Set(sheets.flatMap(({ cells }) => cells.filter(isBeyond)));
}

const isLive = (cell: CellContents): boolean => cell.formula !== undefined && !cell.spilled;

/** Whether the formula calls one of the add-in's functions; in a text their names call nothing. */
export const callsAddin = (formula: string): boolean =>
  /(^|[^\p{L}\p{N}_.])FC\./iu.test(formula) &&
  tokenize(formula).some(({ kind, text }) => kind === "word" && /^FC\./i.test(text));

const address = /(?<![\p{L}\p{N}_.$'"])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!'"])/gu;

function keptFormulas(
  sheet: SheetContents,
  knowledge: EngineKnowledge,
  tooMany: boolean,
  beyond: ReadonlySet<CellContents>,
): ReadonlyMap<CellContents, KeptReason> {
  const keeps = new Map<CellContents, KeptReason>();
  // Formulas down a column differ in their addresses alone.
  const known = new Map<string, Unknown | null>();
  const unknown = (formula: string, array: boolean): Unknown | null => {
    const shape = `${array ? "{" : ""}${formula.replace(address, "A1")}`;
    const before = known.get(shape);
    if (before !== undefined) return before;
    const found = unknownIn(formula, array, knowledge) ?? null;
    known.set(shape, found);
    return found;
  };
  for (const cell of sheet.cells) {
    if (!isLive(cell)) continue;
    const formula = cell.formula as string;
    const ofAddin = callsAddin(formula);
    const fixed = !ofAddin && cell.array !== undefined && !cell.array.dynamic && isSeveral(cell.array.rect);
    const reason = fixed
      ? "array"
      : beyond.has(cell) || (tooMany && !ofAddin)
        ? "amount"
        : unknown(formula, cell.array !== undefined);
    if (reason) keeps.set(cell, reason);
  }
  return keeps;
}

const isSeveral = ({ rows, columns }: Rect): boolean => rows * columns > 1;

function resultsOf(
  sheet: SheetContents,
  keeps: ReadonlyMap<CellContents, KeptReason>,
  isFirst: boolean,
): StoredResult[] {
  const values = new Map<string, CellValue>();
  if (sheet.cells.some(({ spilled }) => spilled)) {
    for (const { row, column, value } of sheet.cells) values.set(`${row},${column}`, value);
  }
  return sheet.cells.filter(isLive).map((cell): StoredResult => {
    const { row, column, value, array } = cell;
    const formula = cell.formula as string;
    const kept = keeps.has(cell);
    const spill = !kept && array && isSeveral(array.rect) ? filled(array.rect, values) : undefined;
    return {
      row,
      column,
      formula,
      value,
      ...(kept && { kept }),
      ...(spill && { spill }),
      ...(!kept && !array?.dynamic && !callsAddin(formula) && { single: true }),
      ...(isFirst && !kept && !array && callsAddin(formula) && { first: true }),
      ...((value === null || followsClock(formula)) && { stale: true }),
    };
  });
}

const filled = (rect: Rect, values: ReadonlyMap<string, CellValue>): CellValue[][] =>
  Array.from({ length: rect.rows }, (_, down) =>
    Array.from(
      { length: rect.columns },
      (__, right) => values.get(`${rect.row + down},${rect.column + right}`) ?? "",
    ),
  );

const clock = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** Whether the formula gives something else each time that it is calculated. */
export const followsClock = (formula: string): boolean =>
  /TODAY|NOW|RAND/i.test(formula) &&
  tokenize(formula).some(({ kind, text }) => kind === "word" && clock.has(text.toUpperCase()));

function knowledgeOf(
  contents: WorkbookContents,
  names: readonly DefinedName[],
  hasFunction: (name: string) => boolean,
): EngineKnowledge {
  const tables = contents.sheets.flatMap((sheet) => shownTables(sheet, contents));
  return {
    hasFunction,
    // It cannot find a sheet whose name has a "!".
    sheets: new Set(
      contents.sheets.map(({ name }) => name.toLowerCase()).filter((name) => !name.includes("!")),
    ),
    tables: new Map(
      tables.map(({ name, columns }) => [
        name.toLowerCase(),
        new Set(columns.map((column) => column.name.toLowerCase())),
      ]),
    ),
    names: new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula.includes(":")])),
    emptyTexts: contents.sheets.some(({ cells }) =>
      cells.some(({ value, formula }) => value === "" && formula === undefined),
    ),
    hiddenRows: contents.sheets.some(({ rows }) => rows.some(({ hidden }) => hidden)),
  };
}

const ofCells =
  /^=(?:'((?:[^'[\]:]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/u;
const constant = /^=(?:-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/i;

/** A name of the whole workbook, for cells of one sheet or a constant. What a sheet calls by the same name would be mixed up with it. */
function isKnownName({ name, formula, sheet }: DefinedName, { names, sheets }: WorkbookContents): boolean {
  if (sheet !== undefined || name.startsWith("_xlnm.")) return false;
  const same = names.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  if (same.length > 1) return false;
  if (constant.test(formula)) return true;
  const match = ofCells.exec(formula);
  const target = (match?.[1]?.replace(/''/g, "'") ?? match?.[2])?.toLowerCase();
  return (
    target !== undefined && !target.includes("!") && sheets.some((each) => each.name.toLowerCase() === target)
  );
}
