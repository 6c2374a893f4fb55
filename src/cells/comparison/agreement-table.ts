import type { AgreementEnd } from "../../domain/follow-up/agreement-status";
import type { Day } from "../../domain/calendar";
import { invalid } from "../../domain/refusal";
import { isEmpty, countOf, plainValue, quoted, wordOf, type Cell } from "../ground/cell";
import { readAgreementEnd, type AgreementEndReading } from "../ground/agreement-ends";
import { dateExpected, singleDayOf, whyNoDate } from "../ground/dates";
import type { Columns } from "../ground/headings";
import { isOmitted, refuseCell, type Range, shapeOf } from "../ground/range";
import { readScalar, rowCount as rowsInWords } from "../ground/scalars";
import { missingIn } from "../ground/what-counts-as-not-answered";
import { isOneEmptyCell, singleColumn } from "./single-column";
import { yesNoIn } from "./yes-no";

const agreementColumns: Columns<"central" | "giltigt till" | "förlängs"> = {
  central: { heading: "Central", synonyms: ["Familjecentral", "Avtal", "Centralens namn"] },
  "giltigt till": {
    heading: "Giltigt till",
    synonyms: [
      "Avtal till",
      "Avtal t.o.m.",
      "Avtalet gäller t.o.m.",
      "Gäller t.o.m.",
      "Avtal giltigt till",
      "Avtalet giltigt till",
      "Avtalet gäller till",
      "Gäller till",
      "Gäller till och med",
      "Giltigt t.o.m.",
      "Giltig till",
      "Giltigt_till",
      "Slutdatum",
      "Avtalsslut",
      "Avtalet löper ut",
      "Löper ut",
      "Valid until",
    ],
  },
  förlängs: {
    heading: "Förlängs",
    synonyms: [
      "Avtalet förlängs",
      "Avtal förlängs",
      "Förlängning",
      "Automatisk förlängning",
      "Förlängs automatiskt",
      "Extended",
    ],
  },
};

interface AgreementArguments {
  readonly ends: Range;
  readonly today: Cell | undefined;
  readonly notice: Cell | undefined;
  readonly extended: Range | undefined;
}

/** The arguments as cells: every Excel error among them comes out before anything is judged. */
export function readAgreementArguments(
  giltigtTill: unknown,
  idag: unknown,
  varsel: unknown,
  förlängs: unknown,
): AgreementArguments {
  return {
    ends: shapeOf(giltigtTill, "giltigt_till"),
    today: readScalar(idag, "idag"),
    notice: readScalar(varsel, "varsel"),
    extended: isOmitted(förlängs) ? undefined : shapeOf(förlängs, "förlängs"),
  };
}

interface Agreements {
  readonly hasHeadings: boolean;
  /** One for each data row; an empty row is an agreement whose end is not known. */
  readonly rows: readonly {
    readonly end: AgreementEnd;
    readonly isExtended: boolean;
    /** Months of notice, where they stand beside the end. */
    readonly notice: number | undefined;
  }[];
}

/**
 * Reads what agreements are valid to, n × 1 with or without a heading, and beside it what the table says of extension.
 *
 * @param extended ja or nej for each, in as many rows; undefined where the table has no such column
 * @throws a refusal that names the place, for an end that has no single reading and for a column of another length
 */
export function readAgreements(ends: Range, extended: Range | undefined): Agreements {
  const endColumn = singleColumn(ends, agreementColumns, "giltigt till");
  const extendedCells = readExtended(extended, endColumn.cells.length);
  // A few days and words fill the column of many agreements, so each is read once.
  const readings = new Map<Cell, AgreementEndReading>();
  const rows = endColumn.cells.map((cell, index) => {
    const reading = readings.get(cell) ?? readAgreementEnd(cell);
    readings.set(cell, reading);
    if (reading.kind === "asked") {
      throw refuseCell(
        ends,
        index + endColumn.firstRow,
        endColumn.column,
        endColumn.heading,
        whyAsked(cell, reading),
      );
    }
    const end = reading.kind === "end" ? reading.end : undefined;
    const isExtended = reading.kind === "end" && reading.isExtended === true;
    // What the table says of an extension counts before a remark beside the date.
    const notice = reading.kind === "end" ? reading.notice : undefined;
    return { end, isExtended: extendedCells?.[index] ?? isExtended, notice };
  });
  return { hasHeadings: endColumn.hasHeadings, rows };
}

const orWords = "eller tills vidare, under revidering eller saknas";

/** How the sentence goes on about an end that has several readings or none. */
function whyAsked(cell: Cell, reading: AgreementEndReading & { kind: "asked" }): string {
  switch (reading.why) {
    case "not-signed":
      return `säger inte om det finns något avtal som gäller. ${dateExpected}, ${orWords}.`;
    default:
      return `${whyNoDate(cell)}, ${orWords}.`;
  }
}

/** Whether each agreement is extended when it has passed. What is not stated is no extension. */
function readExtended(
  range: Range | undefined,
  rowCount: number,
): readonly (boolean | undefined)[] | undefined {
  if (!range || isOneEmptyCell(range)) return undefined;
  const column = singleColumn(range, agreementColumns, "förlängs");
  if (column.cells.length !== rowCount) {
    throw invalid(
      `Förlängs har ${rowsInWords(column.cells.length)} men giltigt_till ${rowCount}: de ska ha en rad var för varje avtal, i samma ordning.`,
    );
  }
  return column.cells.map((cell, index) => {
    const answer = plainValue(cell) === 1 ? true : (yesNoIn(cell) ?? extendedByWords(cell));
    if (answer === undefined && !isEmpty(plainValue(cell)) && !missingIn(wordOf(cell))) {
      throw refuseCell(
        range,
        index + column.firstRow,
        column.column,
        column.heading,
        "är varken ja eller nej. Skriv ja om avtalet förlängs när det har gått ut, annars nej.",
      );
    }
    return answer;
  });
}

/** "ja, 2 år i taget" and "ja, automatiskt" are a yes; "nej, ska omförhandlas" a no. */
function extendedByWords(cell: Cell): boolean | undefined {
  const [, word] = /^(ja|nej)[,;:(. -]/.exec(wordOf(cell)) ?? [];
  return word === undefined ? undefined : word === "ja";
}

/** The day to judge by, such as IDAG(): never the computer's own clock, so that a saved paper says the same later. */
export function readToday(cell: Cell | undefined): Day {
  if (cell === undefined) {
    throw invalid("Argumentet idag saknas. Ange dagens datum, till exempel IDAG() eller 2025-07-01.");
  }
  const day = singleDayOf(cell);
  if (day === undefined) throw invalid(`Idag: ${quoted(cell)} ${whyNoDate(cell)}, eller IDAG().`);
  return day;
}

const usualNotice = 6;
const longestNotice = 1200;
/** "3 mån", "6 månaders". */
const monthsBehind = /(?<=\d)\s?mån(?:ad(?:er|ers)?)?\.?\s*$/iu;

/** Months of notice: six when nothing is given, none with the word ingen. */
export function readNotice(cell: Cell | undefined): number {
  if (cell === undefined) return usualNotice;
  const months = countOf(typeof cell === "string" ? cell.replace(monthsBehind, "") : cell);
  if (months === undefined && wordOf(cell) === "ingen") return 0;
  if (months === undefined || !Number.isInteger(months) || months < 0 || months > longestNotice) {
    throw invalid(
      `Varsel: ${quoted(cell)} är inget antal månader som går att räkna med. Ange ett heltal mellan 1 och ${longestNotice}, eller ingen.`,
    );
  }
  return months === 0 ? usualNotice : months;
}
