/// <reference types="custom-functions-runtime" />
import { ExcelError, type ExcelErrorCode } from "../cells/ground/excel-errors";
import { Refusal, type RefusalReason } from "../domain/refusal";

const codes: Readonly<Record<RefusalReason, ExcelErrorCode>> = {
  invalid: "#VALUE!",
  unavailable: "#N/A",
  impossible: "#DIV/0!",
};

/**
 * The edge between our code and Excel: a result comes out as it is, a refusal or an error among the inputs as Excel's
 * error with its sentence. Nothing else ever leaves a function.
 */
export function calculate<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof ExcelError) throw cellError(problem.code, problem.sentence);
    if (problem instanceof Refusal) throw cellError(codes[problem.reason], problem.sentence);
    throw cellError("#VALUE!", unexpected(problem));
  }
}

const cellError = (code: ExcelErrorCode, sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);

/** A fault of ours. It must not look like a fault of the user's, and it must be possible to report. */
const unexpected = (problem: unknown): string =>
  `Funktionen gick inte att räkna: ett fel i tillägget (${problem instanceof Error ? problem.message : String(problem)}). Anmäl det gärna.`;
