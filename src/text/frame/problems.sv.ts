import { countSv as count, orListSv, andListSv } from "../counting";

/** What a sentence about a cell is told: all of it in words already. */
interface CellInWords {
  /** The heading of its column. */
  readonly heading: string;
  /** Its row: the row's name, or its number on the sheet. */
  readonly row: string;
  /** What it holds. */
  readonly holds: string;
  /** What may stand there, where that is a list. */
  readonly expected: string;
  /** The earlier row with the same name. */
  readonly firstRow: string;
  /** So many further rows are like it. */
  readonly further: number;
}

/** What can be wrong in a table, by the name that src/cells/tables gives it: what, where, and what was expected. */
export const problemText = {
  totals: (table: string) =>
    `${table} har en summarad. Den läses som en rad till när formeln pekar på hela tabellen. Ta bort summaraden på fliken Tabelldesign.`,
  missingHeading: (table: string, heading: string) =>
    `${table} saknar rubriken ${heading}. Lägg till kolumnen, eller ge den kolumn som är menad det namnet.`,
  doubleHeading: (table: string, heading: string) =>
    `${table} har rubriken ${heading} mer än en gång. Låt bara en kolumn heta så.`,
  cell: {
    "empty-name": ({ heading, row }: CellInWords) =>
      `${row}: ${heading} är tom, fast raden innehåller annat. Skriv namnet. Är raden en anteckning, flytta den utanför tabellen.`,
    "double-name": ({ heading, row, firstRow }: CellInWords) =>
      `${heading} ”${row}” finns redan på ${firstRow}. Ge raderna olika namn.`,
    spaces: ({ heading, row }: CellInWords) =>
      `${row}, ${heading}: texten har mellanslag som inte syns. Excels egna formler ser den då som ett annat ord.`,
    "number-as-text": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är ett tal som står som text. Excels egna formler räknar inte med det.`,
    "no-number": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är inget tal. Skriv ett tal här.`,
    "no-date": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är inget datum. Skriv ett datum, till exempel 2025-07-01.`,
    /** What is expected is the day that is meant. */
    "compact-date": ({ heading, row, holds, expected }: CellInWords) =>
      `${row}, ${heading}: ${holds} är ett tal för Excel, inte ett datum. Menas ${expected}?`,
    /** What is expected are the two readings. */
    "two-numbers": ({ heading, row, holds, expected }: CellInWords) =>
      `${row}, ${heading}: ${holds} kan läsas på två sätt. Menas ${expected}?`,
    "two-dates": ({ heading, row, holds, expected }: CellInWords) =>
      `${row}, ${heading}: ${holds} kan läsas på två sätt. Menas ${expected}?`,
    "total-row": ({ heading, row }: CellInWords) =>
      `${row}: ${heading} ser ut som en summarad, och då räknas allt dubbelt. Ta bort raden ur tabellen.`,
    "part-row": ({ heading, row }: CellInWords) =>
      `${row}: ${heading} ser ut som en del av en rad ovanför, och då räknas den dubbelt. Ta bort raden ur tabellen, eller ge den ett annat namn om den inte ingår där.`,
    /** What is expected is the unit that the heading says. */
    "other-unit": ({ heading, holds, expected }: CellInWords) =>
      `Rubriken ${holds} säger ${expected}, men ${heading} läses i kronor utan moms eller i m². Räkna om kolumnen och rätta rubriken.`,
    /** What is expected is the unit that the title says. */
    "unit-above": ({ heading, expected }: CellInWords) =>
      `En rad ovanför tabellen säger ”${expected}”, men ${heading} läses i kronor utan moms. Räkna om kolumnen och rätta raden, eller skriv rubriken ${heading} (kr).`,
    /** What is expected is the format. */
    "shown-otherwise": ({ heading, row, holds, expected, further }: CellInWords) =>
      `${row}, ${heading}: talet är ${holds}, men talformatet ${expected} visar det som något annat än kronor eller m². Skriv det i kronor eller m², och ta bort enheten ur talformatet.${further === 0 ? "" : ` Så är det på ${count(further, "rad", "rader")} till.`}`,
    "whole-or-part": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} kan betyda hela verksamheten eller en del av den. Skriv ja eller delvis.`,
    "date-as-text": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är ett datum som står som text. Excels egna formler räknar inte med det.`,
    "no-rating": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är ingen skattning. Skriv 1, 2, 3, 4 eller 5, eller ett ord som säger att svaret saknas, till exempel vet ej.`,
    "unknown-word": ({ heading, row, holds, expected }: CellInWords) =>
      `${row}, ${heading}: ${holds} går inte att tolka. Skriv ${expected}.`,
    "employment-degree": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} är ett tal, och en tjänstgöringsgrad hör inte hemma här. Skriv ja, delvis eller nej.`,
    "open-preschool-only": ({ heading, row, holds }: CellInWords) =>
      `${row}, ${heading}: ${holds} gäller bara öppen förskola. Skriv ja, delvis eller nej.`,
  },
  shifted: (heading: string, others: number, filled: number, isNothing: boolean) =>
    `Kolumnerna verkar förskjutna: under ${heading} står ${isNothing ? "inget" : "något annat"} på ${others} av ${count(filled, "rad", "rader")}. Flytta kolumnerna, eller klistra in på nytt under rätt rubriker.`,
  /** A button for one of two readings: what stands there, in kronor where it is an amount. */
  reading: (shown: string) => `Menas ${shown}`,
  empty: "Tom",
  /** Without a number where it is not known. */
  hiddenRows: (table: string, rows: number | undefined) =>
    rows === undefined
      ? `Rader i ${table} är dolda, av ett filter eller för hand. De räknas med som de andra.`
      : `${count(rows, "rad i", "rader i")} ${table} är ${rows === 1 ? "dold" : "dolda"}, av ett filter eller för hand. ${rows === 1 ? "Den" : "De"} räknas med som de andra.`,
  beside: (table: string, heading: string) =>
    `Till höger om ${table} står ${heading}, som inte hör till tabellen och inte läses. Dra i tabellens nedre högra hörn, så kommer kolumnen med.`,
  calculating: "Excel räknar. Tabellen bedöms när det är klart.",
  row: (number: number) => `Rad ${number}`,
  quote: (text: string) => `”${text}”`,
  /** "a, b or c". */
  orList: orListSv,
  /** "a, b and c". */
  andList: andListSv,
  none: "Inget att anmärka",
  more: (problems: number) => `Visa ${count(problems, "till", "till")}`,
  repair: (cells: number) => `Rätta ${count(cells, "cell", "celler")} åt mig`,
  show: (place: string) => `Visa ${place}`,
  selected: (place: string) => `${place} är markerad.`,
  notSelected: "Excel kunde inte markera det. Bladet kan vara dolt, eller så har tabellen tagits bort.",
  severity: { warning: "Varning", error: "Fel" },
};

export type ProblemText = typeof problemText;
