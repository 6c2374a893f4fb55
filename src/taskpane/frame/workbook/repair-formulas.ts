import { inWorkbook, readInWorkbook } from "../../../workbook/run";
import type { ViewFrame } from "../view-frame";
import { announce, tell } from "../voice";
import { loadWriting } from "./writing";

/** Enters again what shows `#NAME?` though the add-in is here, and says which still does. */
export async function repairFormulas({
  store,
  state,
  changes,
}: Pick<ViewFrame, "store" | "state" | "changes">): Promise<void> {
  announce(store, (text) => text.start.formulas.looking);
  const writing = await loadWriting(state.language).catch(() => undefined);
  if (!writing) return tell(store, (text) => text.actions.failed.notLoaded);
  const found = await readInWorkbook(writing.findStuckFormulas).catch(() => undefined);
  if (!found) return tell(store, (text) => text.start.formulas.notRead);
  if (found.length === 0) return tell(store, (text) => text.start.formulas.none, "done");
  const isDone = await changes.carryOut(
    ({ actions }) => actions.work["repair-formulas"],
    writing.stuckFormulasPlan(found),
    () => [found.length],
  );
  if (!isDone) return;
  const left = await inWorkbook((context) => writing.stillStuck(context, found)).catch(() => []);
  const [first] = left;
  if (first) tell(store, (text) => text.start.formulas.still(left.length, `${first.sheet}!${first.address}`));
}
