import { invoiceResult, keyResult, roomResult, settlementResult, splitResult } from "./cost-results";
import type { ResultShape } from "./result-shape";
import { changeResult, factorResult, groupResult, oricResult } from "./survey-results";

const oneColumn = (heading: string): ResultShape<"answer"> => ({
  columns: { answer: { heading, holds: "text" } },
});

/** What each function gives that has a heading row, where the range has one; the others give bare numbers or sentences. */
export const results = {
  KLASS: oneColumn("Klass"),
  HINDER: oneColumn("Hinder"),
  MOTIVERING: oneColumn("Motivering"),
  RUMSYTOR: roomResult,
  NYCKEL: keyResult,
  KOSTNADER: splitResult,
  FAKTURAUNDERLAG: invoiceResult,
  SLUTREGLERING: settlementResult,
  SAMVERKAN: factorResult,
  SAMVGRUPP: groupResult,
  SKILLNAD: changeResult,
  ORIC: oricResult,
  SIGNAL: oneColumn("Signal"),
  FINNS: oneColumn("Finns"),
  AVTALSSTATUS: oneColumn("Status"),
} as const satisfies Record<string, ResultShape>;

export type FunctionWithResult = keyof typeof results;
