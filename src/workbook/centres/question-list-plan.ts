import { presenceWords } from "../../cells/classification/presence-words";
import { serviceNames, type Service } from "../../domain/classification/services";
import type { Plan } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import { SheetStack } from "../sheet/sheet-stack";

export interface AskedQuestion {
  readonly centre: string;
  readonly service: Service;
  /** The whole question, as it is to be put. */
  readonly sentence: string;
}

interface QuestionListText {
  readonly title: string;
  readonly note: string;
  /** How to answer, beside an answer's cell. */
  readonly help: string;
}

const sheetName = "Frågelista";

/**
 * The questions on a sheet of their own, ready to be sent, with a cell for each answer that offers the words that the
 * table of centres takes; `annan` is let through, and explained. A list that is there already stays: this is one more.
 */
export function questionListPlan(questions: readonly AskedQuestion[], text: QuestionListText): Plan {
  const columns: readonly SheetColumn[] = [
    { key: "centre", heading: "Central", width: 24 },
    { key: "service", heading: "Verksamhet", width: 13 },
    { key: "question", heading: "Fråga", width: 64, wrap: true },
    {
      key: "answer",
      heading: "Svar",
      width: 16,
      isInput: true,
      words: presenceWords("mhv"),
      help: text.help,
    },
  ];
  const sheet = new SheetStack(
    sheetName,
    { title: text.title, notes: [text.note] },
    { printed: columns.length },
  );
  sheet.list({
    columns,
    lines: questions.map(({ centre, service, sentence }) => [centre, serviceNames[service], sentence, null]),
    repeats: true,
  });
  return {
    action: "question-list",
    sheets: [sheet.plan()],
    columns: [],
    writes: [],
    show: sheetName,
  };
}
