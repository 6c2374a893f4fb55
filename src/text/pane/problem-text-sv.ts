import { countSv as count, orListSv, andListSv } from "./counting";
import type { ProblemText } from "./problem-text";

export const problemTextSv: ProblemText = {
  totals: (table) =>
    `${table} har en summarad. Den läses som en rad till när formeln pekar på hela tabellen. Ta bort summaraden på fliken Tabelldesign.`,
  missingHeading: (table, heading) =>
    `${table} saknar rubriken ${heading}. Lägg till kolumnen, eller ge den kolumn som är menad det namnet.`,
  doubleHeading: (table, heading) =>
    `${table} har rubriken ${heading} mer än en gång. Låt bara en kolumn heta så.`,
  cell: {
    "empty-name": ({ heading, row }) =>
      `${row}: ${heading} är tom, fast raden innehåller annat. Skriv namnet, eller töm raden.`,
    "double-name": ({ heading, row, firstRow }) =>
      `${heading} ”${row}” finns redan på ${firstRow}. Ge raderna olika namn.`,
    spaces: ({ heading, row }) =>
      `${row}, ${heading}: texten har mellanslag som inte syns. Excels egna formler ser den då som ett annat ord.`,
    "number-as-text": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} är ett tal som står som text. Excels egna formler räknar inte med det.`,
    "no-number": ({ heading, row, holds }) => `${row}, ${heading}: ${holds} är inget tal. Skriv ett tal här.`,
    "no-date": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} är inget datum. Skriv ett datum, till exempel 2025-07-01.`,
    "compact-date": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} läses som ett tal, inte som ett datum. Menas ${expected}?`,
    "date-as-text": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} är ett datum som står som text. Excels egna formler räknar inte med det.`,
    "no-rating": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} är ingen skattning. Skriv 1, 2, 3, 4 eller 5, eller lämna cellen tom.`,
    "unknown-word": ({ heading, row, holds, expected }) =>
      `${row}, ${heading}: ${holds} går inte att tolka. Skriv ${expected}, eller lämna cellen tom.`,
    "employment-degree": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} är ett tal, och en tjänstgöringsgrad hör inte hemma här. Skriv ja, delvis eller nej.`,
    "open-preschool-only": ({ heading, row, holds }) =>
      `${row}, ${heading}: ${holds} gäller bara öppen förskola. Skriv ja, delvis eller nej.`,
  },
  row: (number) => `Rad ${number}`,
  quote: (text) => `”${text}”`,
  orList: orListSv,
  andList: andListSv,
  none: "Inget att anmärka",
  more: (problems) => `Visa ${count(problems, "till", "till")}`,
  repair: (cells) => `Rätta ${count(cells, "cell", "celler")} åt mig`,
  show: (place) => `Visa ${place}`,
  selected: (place) => `${place} är markerad.`,
  notSelected: "Excel kunde inte markera det. Bladet kan vara dolt, eller så har tabellen tagits bort.",
  severity: { warning: "Varning", error: "Fel" },
};
