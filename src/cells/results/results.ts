import { invoiceResult, keyResult, roomResult, settlementResult, splitResult } from "./cost-results";
import type { ResultShape } from "./result-shape";
import { changeResult, factorResult, groupResult, oricResult } from "./survey-results";

const oneColumn = (heading: string, width: number): ResultShape<"answer"> => ({
  columns: { answer: { heading, holds: "text", width } },
});

/** What each function gives that has a heading row, where the range has one; the others give bare numbers or sentences. */
export const results = {
  KLASS: oneColumn("Klass", 10),
  HINDER: oneColumn("Hinder", 44),
  MOTIVERING: oneColumn("Motivering", 60),
  RUMSYTOR: roomResult,
  NYCKEL: keyResult,
  KOSTNADER: splitResult,
  FAKTURAUNDERLAG: invoiceResult,
  SLUTREGLERING: settlementResult,
  SAMVERKAN: factorResult,
  SAMVGRUPP: groupResult,
  SKILLNAD: changeResult,
  ORIC: oricResult,
  SIGNAL: oneColumn("Signal", 10),
  FINNS: oneColumn("Finns", 10),
  AVTALSSTATUS: oneColumn("Status", 16),
} as const satisfies Record<string, ResultShape>;

export type FunctionWithResult = keyof typeof results;
