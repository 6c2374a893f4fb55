import { tokenize, type FormulaToken } from "../xlsx/formulas/formula-tokens";
import { parseRect } from "../xlsx/ground/cell-reference";
import type { TableContents, WorkbookContents } from "../xlsx/ground/contents";
import { knownTableReference } from "../workbench/xlsx/known-table-reference";
import { shownTables } from "../workbench/xlsx/shown-tables";
import type { SheetArea } from "./references";
import { tableArea } from "./table-area";

/** What stands between two commas: cells, a word or a number, or nothing at all. */
export type PlainArgument = SheetArea | number | string | boolean | undefined;

/** A formula that is one call of the add-in's and nothing else: `=FC.KLASS(A1:D1,"hög")`. */
export interface PlainCall {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly PlainArgument[];
}

/** More cells than these in one argument are whole columns. */
const mostCells = 500_000;

/** Reads formulas that need none of Excel's own functions, operators or names. */
export class PlainCalls {
  private readonly tables = new Map<string, { readonly sheet: string; readonly table: TableContents }>();
  private readonly sheets: ReadonlySet<string>;

  constructor(
    contents: Pick<WorkbookContents, "sheets">,
    private readonly functions: ReadonlySet<string>,
  ) {
    this.sheets = new Set(contents.sheets.map(({ name }) => name.toLowerCase()));
    for (const sheet of contents.sheets) {
      for (const table of shownTables(sheet, contents))
        this.tables.set(table.name.toLowerCase(), { sheet: sheet.name.toLowerCase(), table });
    }
  }

  /** Undefined for any other formula. @param sheet the formula's own, in small letters @param row likewise */
  read(formula: string, sheet: string, row: number): PlainCall | undefined {
    const [name, opening, ...rest] = tokenize(formula.slice(1)).filter(({ text }) => text.trim() !== "");
    const called = name?.text.toUpperCase() ?? "";
    if (name?.kind !== "word" || opening?.text !== "(" || rest.pop()?.text !== ")") return undefined;
    if (!this.functions.has(called)) return undefined;
    if (rest.length === 0) return { name: called, args: [] };
    const args: PlainArgument[] = [];
    for (const tokens of separated(rest)) {
      const argument = this.argument(tokens, sheet, row);
      if (argument === "other") return undefined;
      args.push(argument?.value);
    }
    return { name: called, args };
  }

  private argument(
    tokens: readonly FormulaToken[],
    sheet: string,
    row: number,
  ): { readonly value: PlainArgument } | "other" | undefined {
    const [first, second, third] = tokens;
    if (!first) return undefined;
    if (second?.text === "!") {
      const on = (
        first.kind === "sheet" ? first.text.slice(1, -1).replaceAll("''", "'") : first.text
      ).toLowerCase();
      return this.sheets.has(on) && !on.includes("!") ? cells(tokens.slice(2), on) : "other";
    }
    if (tokens.length === 1) {
      if (first.kind === "number") return { value: Number(first.text) };
      if (first.kind === "text") return { value: first.text.slice(1, -1).replaceAll('""', '"') };
      if (/^(?:TRUE|FALSE)$/i.test(first.text)) return { value: /^TRUE$/i.test(first.text) };
    }
    if (second?.kind === "bracket" && !third) return this.partOfTable(first.text, second.text, row);
    return cells(tokens, sheet);
  }

  private partOfTable(name: string, brackets: string, row: number): { readonly value: SheetArea } | "other" {
    const found = this.tables.get(name.toLowerCase());
    if (!found) return "other";
    const { sheet, table } = found;
    const headings = new Set(table.columns.map((column) => column.name.toLowerCase()));
    // What the row of totals is counted as differs between programs.
    const isSure = knownTableReference(brackets, headings) && !(table.showTotals && /#All/i.test(brackets));
    const rect = isSure ? tableArea(table, brackets, row) : undefined;
    const { row: top, rows } = table.rect;
    const isInside = rect !== undefined && rect.rows > 0 && rect.row >= top && rect.row < top + rows;
    return isInside && rect.rows * rect.columns <= mostCells ? { value: { sheet, rect } } : "other";
  }
}

/** `A1` or `A1:B2`, with or without dollar signs. */
function cells(tokens: readonly FormulaToken[], sheet: string): { readonly value: SheetArea } | "other" {
  const [from, colon, to] = tokens;
  const isOne = tokens.length === 1;
  const isPair = tokens.length === 3 && colon?.text === ":" && to?.kind === "word";
  if (from?.kind !== "word" || !(isOne || isPair)) return "other";
  const corner = /^\$?[A-Z]{1,3}\$?\d+$/i;
  if (!corner.test(from.text) || (isPair && !corner.test(to?.text ?? ""))) return "other";
  const rect = parseRect(isOne ? from.text : `${from.text}:${to?.text ?? ""}`);
  return rect && rect.rows * rect.columns <= mostCells ? { value: { sheet, rect } } : "other";
}

/** The tokens between commas; a comma within parentheses or braces is none of theirs, and such arguments are no plain ones. */
function separated(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "other" && token.text === ",") parts.push([]);
    else (parts.at(-1) as FormulaToken[]).push(token);
  }
  return parts;
}
