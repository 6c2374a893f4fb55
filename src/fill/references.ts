import { tokenize, type FormulaToken } from "../xlsx/formulas/formula-tokens";
import { parseRect } from "../xlsx/ground/cell-reference";
import type { Rect } from "../xlsx/ground/cells";
import type { TableContents, WorkbookContents } from "../xlsx/ground/contents";
import { tableArea } from "./table-area";

/** Cells of a sheet, which is named in small letters. */
export interface SheetArea {
  readonly sheet: string;
  readonly rect: Rect;
  /** More cells than are read, perhaps: a table as a whole where its brackets are not understood. */
  readonly isRough?: true;
}

/** A table and its sheet, which is named in small letters. */
interface PlacedTable {
  readonly sheet: string;
  readonly table: TableContents;
}

/** What a formula reads; "anything" where that shows only when it is calculated, or cannot be told here. */
export type Reads = readonly SheetArea[] | "anything";

const deepest = 8;

/** Finds what formulas of a workbook read: cells, parts of tables, and what its names stand for. */
export class References {
  private readonly tables: ReadonlyMap<string, PlacedTable>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly sheets: ReadonlySet<string>;

  constructor({ sheets, names }: Pick<WorkbookContents, "sheets" | "names">) {
    this.sheets = new Set(sheets.map(({ name }) => name.toLowerCase()));
    this.tables = new Map(
      sheets.flatMap(({ name, tables }) =>
        tables.map((table): [string, PlacedTable] => [
          table.name.toLowerCase(),
          { sheet: name.toLowerCase(), table },
        ]),
      ),
    );
    this.names = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  }

  /** @param sheet the formula's own @param row likewise */
  in(formula: string, sheet: string, row: number, depth = 0): Reads {
    const tokens = tokenize(formula.slice(1)).filter(({ text }) => text.trim() !== "");
    const found: SheetArea[] = [];
    const locals = localNames(tokens);
    let on = sheet.toLowerCase();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as FormulaToken;
      const after = tokens[at + 1]?.text;
      if (after === "!") {
        on = named(token);
        if (!this.sheets.has(on)) return "anything";
        at++;
        continue;
      }
      const place = placeOnly(tokens, at);
      if (place !== undefined) {
        at = place;
        continue;
      }
      const reads = this.read(token, tokens, at, { on, row, depth, locals });
      if (reads === "anything") return reads;
      if (reads) {
        found.push(...reads.areas);
        at += reads.taken;
        on = sheet.toLowerCase();
      }
    }
    return found;
  }

  private read(
    { kind, text }: FormulaToken,
    tokens: readonly FormulaToken[],
    at: number,
    { on, row, depth, locals }: Where,
  ): { readonly areas: readonly SheetArea[]; readonly taken: number } | "anything" | undefined {
    if (kind === "bracket") return "anything";
    if (kind !== "word" && kind !== "number") return undefined;
    const after = tokens[at + 1];
    if (after?.text === "(") return /^(?:INDIRECT|OFFSET)$/i.test(text) ? "anything" : undefined;
    const pair = after?.text === ":" ? parseRect(`${text}:${tokens[at + 2]?.text ?? ""}`) : null;
    if (pair) return { areas: [{ sheet: on, rect: pair }], taken: 2 };
    if (kind === "number") return undefined;
    const cell = /\d/.test(text) ? parseRect(text) : null;
    if (cell) return { areas: [{ sheet: on, rect: cell }], taken: 0 };
    const table = this.tables.get(text.toLowerCase());
    if (after?.kind === "bracket")
      return table ? { areas: [areaOf(table, after.text, row)], taken: 1 } : "anything";
    if (table) return { areas: [areaOf(table, "[]", row)], taken: 0 };
    if (/^(?:TRUE|FALSE)$/i.test(text)) return undefined;
    const meaning = this.names.get(text.toLowerCase());
    if (meaning === undefined && locals.has(text.toLowerCase())) return undefined;
    if (meaning === undefined || depth === deepest) return "anything";
    const reads = this.in(meaning, on, row, depth + 1);
    return reads === "anything" ? reads : { areas: reads, taken: 0 };
  }
}

/** Where a token stands, and which names its formula gives to values of its own. */
interface Where {
  readonly on: string;
  readonly row: number;
  readonly depth: number;
  readonly locals: ReadonlySet<string>;
}

/** Words that stand alone as an argument in a formula with LET or LAMBDA: what they are the names of stands beside them, and is read. */
function localNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (!tokens.some(({ text }) => /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(text))) return names;
  tokens.forEach(({ kind, text }, at) => {
    const [before = "", after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
    if (kind === "word" && (before === "(" || before === ",") && after === ",") names.add(text.toLowerCase());
  });
  return names;
}

/** Functions that ask where cells stand and not what they hold: `ROWS(B$1:B1)` in B1 reads nothing. */
const ofPlaces = /^(?:ROWS?|COLUMNS?)$/i;

/** Where such a call ends that holds a reference alone; undefined for anything else. */
function placeOnly(tokens: readonly FormulaToken[], at: number): number | undefined {
  if (tokens[at + 1]?.text !== "(" || !ofPlaces.test(tokens[at]?.text ?? "")) return undefined;
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && (text === ")" || text === "("));
  return tokens[end]?.text === ")" ? end : undefined;
}

function areaOf({ sheet, table }: PlacedTable, brackets: string, row: number): SheetArea {
  const rect = tableArea(table, brackets, row);
  return rect ? { sheet, rect } : { sheet, rect: table.rect, isRough: true };
}

/** `'Blad 1'` or `Blad1`, as it is called. */
const named = ({ text }: FormulaToken): string =>
  (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text).toLowerCase();

export const overlap = (one: SheetArea, other: SheetArea): boolean =>
  one.sheet === other.sheet &&
  one.rect.row < other.rect.row + other.rect.rows &&
  other.rect.row < one.rect.row + one.rect.rows &&
  one.rect.column < other.rect.column + other.rect.columns &&
  other.rect.column < one.rect.column + one.rect.columns;
