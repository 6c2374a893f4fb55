import type { Missing } from "../../domain/words-for-hidden-and-missing";
import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, quoted, textOf, whyNoNumber, type Cell } from "../ground/cell";
import { dayOf } from "../ground/dates";
import { sectionsAmong } from "../ground/section-names";
import { groupNameOf } from "../ground/names";
import { capital, readRange, refuseCell, type Range, refuseAt } from "../ground/range";
import { ShareWatch } from "./shares";
import { isYear, readShown } from "./shown-figure";
import { aggregatesAmong } from "./source/aggregate-names";
import { yesNoIn } from "./yes-no";
import { refuseZero, type Zeros } from "./zeros";

/** What one column holds: all its values are numbers, or all are yes or no. */
export type ReadColumn =
  | {
      readonly kind: "tal";
      readonly values: readonly (number | Missing)[];
      readonly shownAs: "numbers" | "dates" | "shares";
    }
  | { readonly kind: "ja/nej"; readonly values: readonly (boolean | Missing)[] };

interface ComparisonTable {
  /** The names of the rows that are compared. */
  readonly names: readonly string[];
  /** Rows that sum up the others, or stand above them as their heading: shown by nobody, and named. */
  readonly aggregates: readonly string[];
  /** The indicators' headings with a way to read each: one column at a time, so that no two are held at once. */
  readonly columns: readonly { readonly heading: string; readonly read: () => ReadColumn }[];
}

/** The range that a comparison is read from. @throws the range's first Excel error */
export const readComparisonRange = (argument: unknown): Range => readRange(argument, "tabell");

/**
 * Lays out a table with a heading row: names in the first column, an indicator in each other one. Rows without a name are
 * passed over when they are empty, and rows of totals, means, the county or the country are left out and named.
 *
 * A 0 or an empty cell is missing in a column of yes and no, where no number can be meant; among numbers the user has
 * to say what it is.
 *
 * @throws a refusal that names the place for a missing heading or name, a value that is neither, and a mixed column
 */
export function readComparison(range: Range, zeros: Zeros | undefined): ComparisonTable {
  if (range.columns < 2) {
    throw invalid(
      `${capital(range.name)}: området har 1 kolumn, men behöver minst 2: namn i den första och sedan en kolumn för varje uppgift.`,
    );
  }
  const named = namedRows(range);
  if (named.length === 0) {
    throw invalid(`${capital(range.name)}: det finns inga rader under rubrikraden.`);
  }
  const allNames = named.map((row) => groupNameOf(range.rows[row]?.[0]));
  const isSection = sectionsAmong(
    named.map((row, index) => ({
      name: allNames[index] ?? "",
      isBare: (range.rows[row] ?? []).slice(1).every((cell) => isEmpty(plainValue(cell))),
    })),
  );
  const isAggregate = aggregatesAmong(allNames).map((is, index) => is || isSection[index] === true);
  const isAll = isAggregate.every(Boolean);
  const isCompared = (index: number): boolean => isAll || !isAggregate[index];
  const rows = named.filter((_, index) => isCompared(index));
  const columns: ComparisonTable["columns"][number][] = [];
  for (let column = 1; column < range.columns; column++) {
    if (range.rows.every((cells) => isEmpty(plainValue(cells[column])))) continue;
    const heading = headingOf(range, column);
    columns.push({ heading, read: () => readColumn(range, rows, column, heading, zeros) });
  }
  if (columns.length === 0) {
    throw invalid(`${capital(range.name)}: det finns inga uppgifter till höger om namnen.`);
  }
  return {
    names: allNames.filter((_, index) => isCompared(index)),
    aggregates: allNames.filter((_, index) => !isCompared(index)),
    columns,
  };
}

/** The rows that are there, counted within the range. */
function namedRows(range: Range): readonly number[] {
  const found: number[] = [];
  for (let row = 1; row < range.rows.length; row++) {
    const cells = range.rows[row] as readonly Cell[];
    if (!isEmpty(plainValue(cells[0]))) {
      found.push(row);
      continue;
    }
    const column = cells.findIndex((cell) => !isEmpty(plainValue(cell)));
    if (column >= 0) {
      throw refuseAt(
        range,
        row,
        0,
        undefined,
        `namnet saknas, fast raden har ${quoted(cells[column])} i kolumn ${column + 1}.`,
      );
    }
  }
  return found;
}

function headingOf(range: Range, column: number): string {
  const cell = plainValue(range.rows[0]?.[column]);
  if (isEmpty(cell)) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `rubriken saknas. Första raden ska ha en rubrik för varje kolumn, gärna med enhet.`,
    );
  }
  // A year or a day as a heading is shown as such.
  if (isYear(cell) || (typeof cell === "number" && dayOf(cell) === cell)) return groupNameOf(cell);
  if (typeof cell !== "string" || yesNoIn(cell) !== undefined) {
    throw refuseCell(
      range,
      0,
      column,
      undefined,
      "är ingen rubrik. Första raden ska ha en rubrik i text för varje kolumn, gärna med enhet.",
    );
  }
  return textOf(cell).replace(/[\s:]+$/, "");
}

type Reading = number | boolean | Missing | "tom";

/** One column's values beside the rows' names: all of them numbers, or all yes or no. */
function readColumn(
  range: Range,
  rows: readonly number[],
  column: number,
  heading: string,
  zeros: Zeros | undefined,
): ReadColumn {
  const reader = new ColumnReader(range, column, heading);
  const readings = rows.map((row) => reader.read(row));
  reader.finish();
  const first = readings.findIndex((reading) => typeof reading !== "string");
  const isYesNo = typeof readings[first] === "boolean";
  const isDate = reader.isDate;
  const kind = isYesNo ? "boolean" : "number";
  const valueOf = (reading: Reading, row: number): number | boolean | Missing => {
    if (reading !== "tom") return reading;
    if (isYesNo || isDate || zeros === "saknas") return "saknas";
    if (zeros === "tal") return 0;
    throw refuseZero(range, row, column, heading);
  };
  const values = readings.map((reading, index) => {
    const row = rows[index] as number;
    if (typeof reading !== "string" && typeof reading !== kind) {
      const before = `${quoted(range.rows[rows[first] as number]?.[column])} på rad ${(rows[first] as number) + 1}`;
      throw refuseCell(
        range,
        row,
        column,
        heading,
        `blandas med ${before}. En kolumn ska ha antingen bara tal eller bara ja och nej.`,
      );
    }
    return valueOf(reading, row);
  });
  if (isYesNo) return { kind: "ja/nej", values: values as (boolean | Missing)[] };
  return {
    kind: "tal",
    values: values as (number | Missing)[],
    shownAs: isDate ? "dates" : reader.isShare ? "shares" : "numbers",
  };
}

/** Headings of columns whose whole numbers are days, where they are numbers that could be. */
const dateHeading =
  /\bdatum|datum\b|\bt\.? ?o\.? ?m\b|\bfr\.? ?o\.? ?m\b|giltigt? till|löper ut|avtalsslut|slutdag|startdag/i;

class ColumnReader {
  private readonly shares: ShareWatch;
  private dates = 0;
  private serials = 0;
  private numbers = 0;

  constructor(
    private readonly range: Range,
    private readonly column: number,
    private readonly heading: string,
  ) {
    this.shares = new ShareWatch(range, column, heading);
  }

  get isDate(): boolean {
    const mayBeSerials = this.dates > 0 || dateHeading.test(this.heading);
    return this.dates + this.serials > 0 && this.serials === this.numbers && mayBeSerials;
  }

  get isShare(): boolean {
    return this.shares.isAllPercent;
  }

  finish(): void {
    this.shares.finish();
  }

  /** A typed 0 is read as the cell that Excel may have made it of: empty. */
  read(row: number): Reading {
    const cell = this.range.rows[row]?.[this.column];
    if (isEmpty(plainValue(cell))) return "tom";
    const yesOrNo = yesNoIn(cell);
    if (yesOrNo !== undefined) return yesOrNo;
    const figure = readShown(cell);
    if (figure.kind === "missing") return figure.why;
    if (figure.kind === "none") throw this.refuse(row, cell);
    if (figure.kind === "date") this.dates++;
    else if (figure.value === 0) return "tom";
    else this.countNumber(row, figure.value, figure.isPercent);
    if (this.dates > 0 && this.numbers > this.serials) {
      throw refuseCell(
        this.range,
        row,
        this.column,
        this.heading,
        "blandas med datum och tal. En kolumn ska ha antingen eller.",
      );
    }
    return figure.value;
  }

  private countNumber(row: number, value: number, isPercent: boolean): void {
    this.numbers++;
    if (!isPercent && Number.isInteger(value) && dayOf(value) === value) this.serials++;
    this.shares.note(row, value, isPercent);
  }

  private refuse(row: number, cell: Cell): Error {
    const otherwise =
      "är varken ett tal eller ja eller nej. Skriv saknas, ej aktuellt eller skyddad där det inte finns något värde.";
    return refuseCell(this.range, row, this.column, this.heading, whyNoNumber(cell, otherwise, "any"));
  }
}
