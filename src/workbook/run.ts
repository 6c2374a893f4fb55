/**
 * Runs work in a batch of its own. Work that somebody asked for waits until a cell that is being edited is left
 * (`delayForCellEdit`): Excel answers everything with an error until then.
 */
export async function inWorkbook<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}
