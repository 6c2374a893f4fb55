import { textCell } from "../action/cell-input";
import type { Plan } from "../action/plan";

/** The words of the sheet, in the reader's language. */
export interface QuestionListWords {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headings: readonly [centre: string, question: string, answer: string];
}

/** The questions on a sheet of their own, with a column for the answers. A list that is there already stays: this is one more. */
export function questionListPlan(
  questions: readonly { readonly centre: string; readonly sentence: string }[],
  { name, title, note, headings }: QuestionListWords,
): Plan {
  const rows = questions.map(({ centre, sentence }) => [textCell(centre), textCell(sentence), null]);
  const top = 3;
  return {
    action: "question-list",
    sheets: [
      {
        name,
        ifTaken: "number",
        blocks: [
          { row: 0, column: 0, cells: [[title]], look: { role: "title" } },
          { row: 1, column: 0, cells: [[note]], look: { role: "note" } },
          { row: top, column: 0, cells: [headings], look: { role: "heading" } },
          { row: top + 1, column: 0, cells: rows, look: { wrap: true } },
        ],
        columnWidths: { 0: 24, 1: 70, 2: 24 },
        frozenRows: top + 1,
        landscape: true,
      },
    ],
    columns: [],
    writes: [],
    show: name,
  };
}
