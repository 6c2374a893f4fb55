import type { Cell } from "../ground/cell";
import { isLedger } from "../ledger/ledger-headings";
import { matchHeadings } from "../ground/headings";
import { recogniseTable } from "../tables/recognise";
import { answerShape } from "../tables/survey-table-shapes";
import type { RangeKind } from "./plain-range";
import { exportColumns, holdsAnswers } from "./survey-export";

/**
 * What a table without one of our names is, by its headings, and by its cells where those have to tell: a table of ours
 * whose required columns are all there, a ledger's export, or a survey's answers.
 */
export function kindOfRange(
  headings: readonly Cell[],
  body: readonly (readonly Cell[])[],
): RangeKind | undefined {
  const known = recogniseTable(headings);
  if (known) return known;
  if (isLedger(headings)) return "ledger";
  const isExported =
    matchHeadings(headings, exportColumns).known + matchHeadings(headings, answerShape.columns).known > 0;
  return isExported && holdsAnswers(body, headings.length) ? "answers" : undefined;
}
