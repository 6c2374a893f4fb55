import { inShorterAnswers } from "./answer-size";

/**
 * Runs work in a batch of its own. Work that somebody asked for waits until a cell that is being edited is left
 * (`delayForCellEdit`): Excel answers everything with an error until then.
 *
 * Never with `mergeUndoGroup`: in a run that asks for it, every call that Excel cannot undo throws UndoNotSupported, and
 * among those are a sheet's name and visibility on Windows and Mac and its deletion everywhere
 * (learn.microsoft.com, "excel-add-ins-undo-capabilities"; office-js #6491, #6711).
 */
export async function inWorkbook<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** The same for work that only reads, however much: where Excel says that an answer would be too long it is begun anew. */
export const readInWorkbook: typeof inWorkbook = (work) => inShorterAnswers(() => inWorkbook(work));
