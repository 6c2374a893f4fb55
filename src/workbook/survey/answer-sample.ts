import { samverkansfaktorer } from "../../domain/survey/factors";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan } from "../action/plan/plan";

const groups = ["Mödrahälsovård", "Barnhälsovård", "Öppen förskola", "Förebyggande socialtjänst"] as const;
/** How many are invented in each, so that there is something to protect. */
const people = [9, 7, 10, 4] as const;

/** The middle of each factor's invented answers. */
const middles = [2, 4, 3, 4, 4, 4, 3, 3, 4] as const;

interface AnswerSampleText {
  readonly sheet: string;
  readonly title: string;
}

/**
 * Answers that nobody has given, the same every time: each is the factor's middle and a step that runs round. Marked as
 * invented above the headings.
 */
export function answerSamplePlan(text: AnswerSampleText): Plan {
  const rows = groups.flatMap((group, at) =>
    Array.from({ length: people[at] ?? 0 }, (_, person): PlannedCell[] => [
      group,
      ...middles.map((middle, factor) => invented(middle, person + 3 * at, factor)),
    ]),
  );
  const headings = ["Verksamhet", ...samverkansfaktorer];
  const top = 2;
  return {
    action: "survey-sample",
    sheets: [
      {
        name: text.sheet,
        ifTaken: "number",
        blocks: [
          { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
          { row: top, column: 0, cells: [headings], look: { wrap: true } },
          { row: top + 1, column: 0, cells: rows },
        ],
        tables: [
          { name: "tblSvarExempel", row: top, column: 0, rows: rows.length + 1, columns: headings.length },
        ],
        columnWidths: { 0: 28, ...Object.fromEntries(samverkansfaktorer.map((_, at) => [at + 1, 16])) },
        frozenRows: top + 1,
      },
    ],
    columns: [],
    writes: [],
    show: text.sheet,
  };
}

/** One in eleven has left a question out. */
const invented = (middle: number, person: number, factor: number): PlannedCell => {
  const turn = (7 * person + 5 * factor) % 11;
  if (turn === 10) return null;
  return Math.min(5, Math.max(1, middle + ([0, 0, 1, 0, -1, 0, 1, -1, 0, 1][turn] ?? 0)));
};
