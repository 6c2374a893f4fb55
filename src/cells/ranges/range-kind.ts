import { costColumns } from "../costs/headings/cost-headings";
import type { Cell } from "../ground/cell";
import { nameOf } from "../ground/names";
import { isLedger } from "../ledger/match-ledger";
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
  if (known && !(known === "costs" && isLedger(headings) && namesAccounts(headings, body))) return known;
  if (isLedger(headings)) return "ledger";
  const isExported =
    matchHeadings(headings, exportColumns).known + matchHeadings(headings, answerShape.columns).known > 0;
  return isExported && holdsAnswers(body, headings.length) ? "answers" : undefined;
}

/** SAP calls accounts kinds of cost: numbers of four figures or more are no kind that anybody means. */
function namesAccounts(headings: readonly Cell[], body: readonly (readonly Cell[])[]): boolean {
  const { kind } = matchHeadings(headings, costColumns).columnOf;
  const names = kind === undefined ? [] : body.map((row) => nameOf(row[kind]));
  return names.some(isAccountNumber) && names.every((name) => name === "" || isAccountNumber(name));
}

const isAccountNumber = (name: string): boolean => /^\d{4,8}(?!\d)/.test(name);
