import { samverkansfaktorer } from "../../domain/survey/factors";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan } from "../action/plan/plan";
import { SheetStack } from "../sheet/sheet-stack";

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
  const sheet = new SheetStack(text.sheet, { title: text.title, notes: [] }, { gridLines: true });
  sheet.table({
    name: "tblSvarExempel",
    columns: [
      { key: "group", heading: "Verksamhet", width: 28 },
      ...samverkansfaktorer.map((heading) => ({ key: heading, heading, width: 16 })),
    ],
    lines: rows,
    repeats: true,
  });
  return { action: "survey-sample", sheets: [sheet.plan()], columns: [], writes: [], show: text.sheet };
}

/** One in eleven has left a question out. */
const invented = (middle: number, person: number, factor: number): PlannedCell => {
  const turn = (7 * person + 5 * factor) % 11;
  if (turn === 10) return null;
  return Math.min(5, Math.max(1, middle + ([0, 0, 1, 0, -1, 0, 1, -1, 0, 1][turn] ?? 0)));
};
