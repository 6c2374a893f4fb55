import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx";
import { plainWorkbook } from "../workbench/xlsx/support/excel-parts";
import { besideTenths, type Comparison, type Halves } from "./bench";

const file = (rows: number, row: (number: number) => string): Uint8Array => {
  const sheet = Array.from({ length: rows }, (_, index) => row(index + 1)).join("");
  const parts = Object.entries(plainWorkbook({ Blad1: sheet })).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 1 });
};

const figures = (row: number): string =>
  `<row r="${row}">${["A", "B", "C", "D", "E"].map((letter) => `<c r="${letter}${row}"><v>${row}.5</v></c>`).join("")}</row>`;

/** Hostile sizes, for once in full: the tests have smaller ones. */
export function filesBench(): Comparison[] {
  const empty = (): Uint8Array => file(1_048_576, (row) => `<row r="${row}" ht="20" customHeight="1"/>`);
  const formatted = (): Uint8Array =>
    file(1_048_576, (row) => `<row r="${row}"><c r="A${row}" s="0"/></row>`);
  const refused = (bytes: Uint8Array): string => {
    try {
      openXlsx(bytes);
    } catch (refusal) {
      return String(refusal);
    }
    throw new Error("The file was opened.");
  };
  const large = (): Uint8Array => file(100_000, figures);
  const beside = (work: () => unknown): Halves => {
    const known = large();
    return { run: work, besideRun: () => openXlsx(known) };
  };
  return [
    besideTenths(
      "reading a workbook, five cells a row",
      (rows) => {
        const bytes = file(rows, figures);
        return () => openXlsx(bytes);
      },
      100_000,
    ),
    {
      work: "a sheet of 1 048 576 empty rows, opened",
      beside: "a workbook of 500 000 cells",
      aim: 5,
      make: () => {
        const bytes = empty();
        return beside(() => openXlsx(bytes));
      },
    },
    {
      work: "a sheet of 1 048 576 formatted cells, refused",
      beside: "a workbook of 500 000 cells",
      aim: 5,
      make: () => {
        const bytes = formatted();
        return beside(() => refused(bytes));
      },
    },
  ];
}
