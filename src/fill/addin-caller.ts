import { tokenize } from "../xlsx/formulas/formula-tokens";
import type { WorkbookContents } from "../xlsx/ground/contents";
import { callsAddin } from "../workbench/xlsx/stored-results";

/** Tells whether a formula calls the add-in's functions, itself or by a name of the workbook that stands for such a call. */
export function addinCaller({ names }: Pick<WorkbookContents, "names">): (formula: string) => boolean {
  const callers = new Set<string>();
  const calls = (formula: string): boolean =>
    callsAddin(formula) ||
    (callers.size > 0 &&
      tokenize(formula).some(({ kind, text }) => kind === "word" && callers.has(text.toLowerCase())));
  for (let before = -1; before !== callers.size; ) {
    before = callers.size;
    for (const { name, formula } of names) if (calls(formula)) callers.add(name.toLowerCase());
  }
  return calls;
}
