import { presenceWords } from "../../cells/classification/presence-words";
import { serviceNames, type Service } from "../../domain/classification/services";
import type { Plan } from "../action/plan";

export interface AskedQuestion {
  readonly centre: string;
  readonly service: Service;
  /** The whole question, as it is to be put. */
  readonly sentence: string;
}

export interface QuestionListText {
  readonly title: string;
  readonly note: string;
  /** How to answer, beside an answer's cell. */
  readonly help: string;
}

const sheetName = "Frågelista";
const headings = ["Central", "Verksamhet", "Fråga", "Svar"];
const answerColumn = headings.indexOf("Svar");
const top = 3;

/**
 * The questions on a sheet of their own, ready to be sent, with a cell for each answer that offers the words that the
 * table of centres takes. A list that is there already stays: this is one more.
 */
export function questionListPlan(questions: readonly AskedQuestion[], text: QuestionListText): Plan {
  const below = { row: top + 1, rows: questions.length, columns: 1 };
  return {
    action: "question-list",
    sheets: [
      {
        name: sheetName,
        ifTaken: "number",
        blocks: [
          { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
          { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
          { row: top, column: 0, cells: [headings], look: { role: "heading" } },
          {
            row: top + 1,
            column: 0,
            cells: questions.map(({ centre, service, sentence }) => [
              centre,
              serviceNames[service],
              sentence,
              null,
            ]),
          },
        ],
        formats: [
          { ...below, column: headings.indexOf("Fråga"), look: { wrap: true } },
          { ...below, column: answerColumn, look: { role: "input" } },
        ],
        // One rule for all: thousands of them would be thousands of operations. `annan` is let through, and explained.
        validations: [
          {
            ...below,
            column: answerColumn,
            words: presenceWords("mhv"),
            help: { title: "Svar", text: text.help },
          },
        ],
        columnWidths: { 0: 24, 1: 13, 2: 64, 3: 16 },
        frozenRows: top + 1,
        page: {
          orientation: "landscape",
          columns: headings.length,
          titleRows: { first: top, last: top },
          footer: text.title,
        },
        gridLines: false,
      },
    ],
    columns: [],
    writes: [],
    show: sheetName,
  };
}
