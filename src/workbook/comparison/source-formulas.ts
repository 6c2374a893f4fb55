import { wordOf, type Cell } from "../../cells/ground/cell";
import type { SourceIndicator } from "../../cells/comparison/source/indicator";
import type { ComparisonSource } from "../../cells/comparison/source/read-source";
import { isSign, isTooFew, meaningOfSign, type SignSource } from "../../cells/comparison/source/signs";
import { fixedArea } from "../sheet/placed";
import { tableColumn, tableColumnWithHeading } from "../action/plan/structured-reference";

/** Where a comparison's cells stand in the workbook: a table, or a range with its first cell. */
export type SourcePlace =
  | {
      readonly kind: "table";
      readonly table: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "range"; readonly sheet: string; readonly row: number; readonly column: number };

/** Rows to keep by what another column says: those of a class, or of a municipality. */
export interface RowChoice {
  readonly heading: string;
  readonly word: string;
}

export interface FormulaSource {
  readonly place: SourcePlace;
  readonly cells: readonly (readonly Cell[])[];
  readonly source: ComparisonSource;
  readonly signs: SignSource;
  readonly rows?: RowChoice | undefined;
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Formulas that read a comparison's columns where they stand, so that the comparison follows them. A table's own column is
 * named; rows that are aggregates, or not chosen, are left out by FILTER, and centres that stand as columns are turned.
 */
export class SourceFormulas {
  private readonly isWholeTable: boolean;
  private readonly leftOut: readonly string[];
  private readonly choice: { readonly at: number; readonly word: string } | undefined;

  constructor(private readonly given: FormulaSource) {
    const { place, cells, source, rows } = given;
    const { layout } = source;
    this.isWholeTable =
      place.kind === "table" &&
      !layout.isTurned &&
      layout.headingRows === 1 &&
      !layout.hasUnits &&
      layout.rows[0]?.at === 1 &&
      layout.rows.at(-1)?.at === cells.length - 1;
    this.leftOut = source.rows.filter(({ isAggregate }) => isAggregate).map(({ at }) => this.nameAt(at));
    const chosen = rows ? (cells[0]?.findIndex((cell) => String(cell) === rows.heading) ?? -1) : -1;
    this.choice = rows && chosen >= 0 ? { at: chosen, word: rows.word } : undefined;
  }

  /** The answers follow when rows are added. */
  get grows(): boolean {
    return this.isWholeTable;
  }

  /** A row of the source is neither an aggregate nor left out otherwise, as far as its name tells. */
  isCounted(row: number): boolean {
    return this.given.source.rows[row]?.isAggregate === false;
  }

  /** A column's cells are a reference and no array: COUNTIF takes nothing else. */
  get areCells(): boolean {
    return this.leftOut.length === 0 && !this.choice && !this.given.source.layout.isTurned;
  }

  /** The cells of a column without its heading, just as they stand: what COUNT and MIN take. */
  cells(at: number): string {
    const condition = this.condition((column) => this.reference(column, false), "");
    const cells = this.turned(this.reference(at, false));
    return condition === "" ? cells : `FILTER(${cells},${condition})`;
  }

  /** The same with the heading above. */
  withHeading(at: number, heading: string): string {
    const cells = this.headed(at, heading);
    const isHeading = this.isWholeTable ? "" : `+(${this.turned(this.isHeadingCell(at))})`;
    const condition = this.condition((column) => this.reference(column, true), isHeading);
    return condition === "" ? cells : `FILTER(${cells},${condition})`;
  }

  get names(): string {
    return this.cells(this.given.source.layout.nameColumn);
  }

  get namesWithHeading(): string {
    const { nameColumn, nameHeading } = this.given.source.layout;
    return this.withHeading(nameColumn, nameHeading || "Namn");
  }

  /** A row's name just as its cell has it, for a formula to look for. */
  named(name: string): string {
    const row = this.given.source.rows.find((one) => one.name === name);
    return quoted(row ? this.nameAt(row.at) : name);
  }

  /** The cell of one row of a column, found by the row's name: an aggregate's, which all else leaves out. */
  ofRow(row: number, at: number): string {
    const names = this.reference(this.given.source.layout.nameColumn, false);
    const value = `INDEX(${this.reference(at, false)},MATCH(${quoted(this.nameAt(row))},${names},0))`;
    return `IF(${value}="","",${value})`;
  }

  /**
   * A column's cells with words where there is no value, so that a gap stays a gap.
   *
   * @param inPercent parts of one with a per cent sign: with two decimals, which three digits could not be told from thousands
   */
  worded(
    indicator: SourceIndicator,
    zeros: "tal" | "saknas" | undefined,
    hasHeading = true,
    inPercent = false,
  ): string {
    const cells = hasHeading ? this.withHeading(indicator.at, indicator.heading) : this.cells(indicator.at);
    const signs = [...new Set(indicator.cells.flatMap((cell) => signIn(cell)))];
    let inner = inPercent ? `IF(ISNUMBER(${cells}),ROUND(100*${cells},2)&" %",${cells})` : cells;
    for (const sign of signs) {
      const usual = isTooFew(wordOf(sign)) ? "skyddad" : "saknas";
      const meaning = meaningOfSign(sign, this.given.signs) ?? usual;
      if (meaning !== "noll") inner = `IF(${cells}=${quoted(sign)},${quoted(meaning)},${inner})`;
    }
    if (zeros === "saknas") inner = `IF(${cells}=0,"saknas",${inner})`;
    return `IF(${cells}="","saknas",${inner})`;
  }

  private condition(columnOf: (at: number) => string, isHeading: string): string {
    const conditions: string[] = [];
    if (this.leftOut.length > 0) {
      const names = this.turned(columnOf(this.given.source.layout.nameColumn));
      conditions.push(`ISNA(MATCH(${names},{${this.leftOut.map(quoted).join(",")}},0))`);
    }
    if (this.choice) {
      const cells = columnOf(this.choice.at);
      const heading =
        this.isWholeTable && isHeading === "" && cells.includes("[#All]")
          ? `+(${cells}=${quoted(this.given.rows?.heading ?? "")})`
          : isHeading;
      conditions.push(`((${cells}=${quoted(this.choice.word)})${heading})`);
    }
    return conditions.join("*");
  }

  /** A table names its headings itself; elsewhere the heading may be two rows, or have its unit beside it. */
  private headed(at: number, heading: string): string {
    const cells = this.reference(at, true);
    if (this.isWholeTable) return cells;
    return this.turned(`IF(${this.isHeadingCell(at)},${quoted(heading)},${cells})`);
  }

  private isHeadingCell(at: number): string {
    const { place, source } = this.given;
    const { isTurned, rows } = source.layout;
    const before = (rows[0]?.at ?? 1) - 1;
    const cells = this.reference(at, true);
    return isTurned
      ? `COLUMN(${cells})=${place.column + before + 1}`
      : `ROW(${cells})=${place.row + before + 1}`;
  }

  private turned(cells: string): string {
    return this.given.source.layout.isTurned ? `TRANSPOSE(${cells})` : cells;
  }

  /** A name just as the cell has it: a code before it included. */
  private nameAt(at: number): string {
    const { cells, source } = this.given;
    const { isTurned, nameColumn } = source.layout;
    return String(isTurned ? cells[nameColumn]?.[at] : cells[at]?.[nameColumn]);
  }

  private reference(at: number, hasHeading: boolean): string {
    const { place, source, cells } = this.given;
    if (this.isWholeTable && place.kind === "table") {
      const heading = String(cells[0]?.[at] ?? "");
      return (hasHeading ? tableColumnWithHeading : tableColumn)(place.table, heading);
    }
    const { rows, isTurned } = source.layout;
    const [first, last] = [(rows[0]?.at ?? 1) - (hasHeading ? 1 : 0), rows.at(-1)?.at ?? 0];
    const area = isTurned
      ? { row: place.row + at, column: place.column + first, rows: 1, columns: last - first + 1 }
      : { row: place.row + first, column: place.column + at, rows: last - first + 1, columns: 1 };
    return `'${place.sheet.replaceAll("'", "''")}'!${fixedArea(area)}`;
  }
}

const signIn = (cell: Cell): string[] =>
  typeof cell === "string" && (isSign(cell.trim()) || isTooFew(wordOf(cell))) ? [cell.trim()] : [];
