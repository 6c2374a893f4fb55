import type { CellInput } from "../../src/workbench/host/book";

/** As a system writes it: a title, codes, credit with a minus behind, a sum at the end. */
export const printedLedger: CellInput[][] = [
  ["Huvudbok 2025, ansvar 4711", null, null, null, null, null, null],
  [null, null, null, null, null, null, null],
  ["Ansvar", "Konto", "Konto (T)", "Ver.nr", "Period", "Leverantör", "Belopp"],
  [4711, 6010, "Lokalhyra", "L 101", 202501, "Fastighets AB Eken", 120_000],
  [4711, 6010, "Lokalhyra", "L 245", 202507, "Fastighets AB Eken", 120_000.5],
  [4711, 6030, "Elavgifter", "L 130", 202502, "Kraft i Norr", "8 450,25"],
  [4711, 6070, "Lokalvård", "L 131", 202502, "Rent & Snyggt", 42_300],
  [4711, 3010, "Bidrag", "I 7", 202503, "", "5 000,00-"],
  ["Summa", null, null, null, null, null, 285_750.75],
];
