import { tokenize, type FormulaToken } from "../xlsx/formulas/formula-tokens";
import { parseRect } from "../xlsx/ground/cell-reference";
import type { TableContents, WorkbookContents } from "../xlsx/ground/contents";
import { knownTableReference } from "../workbench/xlsx/known-table-reference";
import { shownTables } from "../workbench/xlsx/shown-tables";
import type { Expression } from "./expression";
import { isExcelFunction } from "./plain-functions";
import { binding, type Operator } from "./plain-operators";
import type { SheetArea } from "./references";
import { tableArea } from "./table-area";

/** More cells than these in one argument are whole columns. */
const mostCells = 500_000;
/** As deep as Excel allows. */
const deepest = 64;

interface PlacedTable {
  readonly sheet: string;
  readonly table: TableContents;
}

/** Reads formulas that need no names, and of Excel's own functions and operators only those that are known here exactly. */
export class PlainExpressions {
  private readonly tables = new Map<string, PlacedTable>();
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
  read(formula: string, sheet: string, row: number): Expression | undefined {
    const tokens = tokenize(formula.slice(1)).filter(({ text }) => text.trim() !== "");
    try {
      return new Reading(tokens, {
        isOurs: (name) => this.functions.has(name),
        hasSheet: (name) => this.sheets.has(name) && !name.includes("!"),
        partOfTable: (name, brackets) => this.partOfTable(name, brackets, row),
        sheet,
      }).whole();
    } catch (error) {
      if (error instanceof NotRead) return undefined;
      throw error;
    }
  }

  private partOfTable(name: string, brackets: string, row: number): SheetArea | undefined {
    const found = this.tables.get(name.toLowerCase());
    if (!found) return undefined;
    const { sheet, table } = found;
    const headings = new Set(table.columns.map((column) => column.name.toLowerCase()));
    // What the row of totals is counted as differs between programs.
    const isSure = knownTableReference(brackets, headings) && !(table.showTotals && /#All/i.test(brackets));
    const rect = isSure ? tableArea(table, brackets, row) : undefined;
    const { row: top, rows } = table.rect;
    const isInside = rect !== undefined && rect.rows > 0 && rect.row >= top && rect.row < top + rows;
    return isInside ? { sheet, rect } : undefined;
  }
}

/** What the reader of one formula is told of the workbook around it. */
interface Around {
  readonly isOurs: (name: string) => boolean;
  /** By its name in small letters. */
  readonly hasSheet: (name: string) => boolean;
  readonly partOfTable: (name: string, brackets: string) => SheetArea | undefined;
  readonly sheet: string;
}

/** The formula holds something that is not known here. */
class NotRead extends Error {}

const corner = /^\$?[A-Z]{1,3}\$?\d+$/i;
const zero: Expression = { kind: "constant", value: 0 };

/** From the weakest operator to the strongest, by recursive descent over the tokens. */
class Reading {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly around: Around,
  ) {}

  whole(): Expression {
    const expression = this.operation(0);
    if (this.at < this.tokens.length) throw new NotRead();
    return expression;
  }

  private get next(): string {
    return this.tokens[this.at]?.text ?? "";
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "other" || token.text !== text) return false;
    this.at++;
    return true;
  }

  /** @param least how strongly the operators bind that are read */
  private operation(least: number): Expression {
    if (++this.depth > deepest) throw new NotRead();
    let left = this.signed();
    for (let sign = this.sign(); sign && binding[sign] >= least; sign = this.sign()) {
      this.at += sign.length;
      left = { kind: "operator", sign, sides: [left, this.operation(binding[sign] + 1)] };
    }
    this.depth--;
    return left;
  }

  private sign(): Operator | undefined {
    if (this.tokens[this.at]?.kind !== "other") return undefined;
    const two = `${this.next}${this.tokens[this.at + 1]?.text ?? ""}`;
    const sign = ["<>", "<=", ">="].includes(two) ? two : this.next;
    return Object.hasOwn(binding, sign) ? (sign as Operator) : undefined;
  }

  private signed(): Expression {
    if (this.take("+")) throw new NotRead();
    if (!this.take("-")) return this.operand();
    return { kind: "operator", sign: "-", sides: [zero, this.operand()] };
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    if (!token) throw new NotRead();
    const { kind, text } = token;
    if (kind === "number" && this.next !== ":") return { kind: "constant", value: Number(text) };
    if (kind === "text") return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "other" && text === "(") {
      const inner = this.operation(0);
      if (!this.take(")")) throw new NotRead();
      return inner;
    }
    const isName = kind === "word" || kind === "sheet";
    if (isName && this.next === "!") return this.onSheet(text);
    if (kind !== "word") throw new NotRead();
    if (this.next === "(") return this.called(text.toUpperCase());
    if (this.tokens[this.at]?.kind === "bracket") {
      const area = this.around.partOfTable(text, this.next);
      this.at++;
      return this.cells(area);
    }
    if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: "constant", value: /^TRUE$/i.test(text) };
    return this.range(text, this.around.sheet);
  }

  private called(name: string): Expression {
    this.at++;
    const args = this.arguments();
    if (this.around.isOurs(name)) return { kind: "call", name, args };
    if (isExcelFunction(name)) return { kind: "function", name, args };
    throw new NotRead();
  }

  private arguments(): Expression[] {
    if (this.take(")")) return [];
    const args: Expression[] = [];
    for (;;) {
      const isMissing = this.tokens[this.at]?.kind === "other" && (this.next === "," || this.next === ")");
      args.push(isMissing ? { kind: "constant", value: undefined } : this.operation(0));
      if (this.take(")")) return args;
      if (!this.take(",")) throw new NotRead();
    }
  }

  private onSheet(text: string): Expression {
    const name = (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text).toLowerCase();
    if (!this.around.hasSheet(name)) throw new NotRead();
    this.at++;
    const token = this.tokens[this.at++];
    if (token?.kind !== "word") throw new NotRead();
    return this.range(token.text, name);
  }

  /** `A1` or `A1:B2`, with or without dollar signs. */
  private range(from: string, sheet: string): Expression {
    if (!corner.test(from)) throw new NotRead();
    let reference = from;
    if (this.take(":")) {
      const to = this.tokens[this.at++];
      if (to?.kind !== "word" || !corner.test(to.text)) throw new NotRead();
      reference = `${from}:${to.text}`;
    }
    // `A1:B2:C3`, `A1#` and `Blad1!A1:Blad2!B2` are other things.
    if ([":", "#", "!", "("].includes(this.next)) throw new NotRead();
    const rect = parseRect(reference);
    return this.cells(rect ? { sheet, rect } : undefined);
  }

  private cells(area: SheetArea | undefined): Expression {
    if (!area || area.rect.rows * area.rect.columns > mostCells) throw new NotRead();
    return { kind: "cells", area };
  }
}
