import { countEn as count } from "../counting";
import { listEn as list } from "../listing";
import type { SurveyPartsText } from "./survey-parts.sv";

/** With its sign, unless it is zero as it is shown. */
const signed = (value: number, decimals = 1): string => {
  const shown = Math.abs(value).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${/[1-9]/.test(shown) ? (value > 0 ? "+" : "−") : ""}${shown}`;
};
const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** What Samverkan says over time, of visitors and of readiness, in English. */
export const surveyPartsText: SurveyPartsText = {
  time: {
    lead: "Compare two surveys factor by factor: published figures, or two tables of answers.",
    none: {
      heading: "Nothing to compare yet",
      text: "Write a survey to the workbook in The survey, or put the answers of two rounds in it: then there is something to compare. The published figures gather in the table tblMatningar.",
    },
    kinds: {
      round: "Published surveys",
      year: "Years within a survey",
      answers: "Answers in the workbook",
    },
    refused: {
      unsettled: (name: string) =>
        `${name} has columns or values that nobody has settled. Open it in The survey, answer what is asked and write it: then it can be compared.`,
      few: (name: string) => `${name} has too few answers to show anything but their number.`,
      wait: (name: string) =>
        `${name} has changed too little since it was published: the answers that have come or gone could be worked out. Wait until there are more.`,
      asked: (name: string) =>
        `Whether some answers in ${name} are part of a survey that has been published cannot be told. Open ${name} in The survey, answer the question and write it: then it can be compared.`,
      stacked: (name: string) =>
        `The two are the same answers, or one is the other with more (${name}). What they tell apart is the new ones alone. Choose two different surveys.`,
    },
    before: "Before",
    after: "After",
    group: "Grouping and group",
    everybody: "All respondents",
    groupOption: (division: string, group: string) => `${division}: ${group}`,
    factor: "Factor",
    change: "Change",
    notMeasured: "not measured",
    notShown: "protected or not measured",
    unpaired: (groups: readonly string[]) =>
      `In one of the surveys only: ${list(groups)}. If a group has been renamed, give it the same name under Groups in The survey before it is written.`,
    interval: (from: number, to: number) => `${signed(from, 2)} to ${signed(to, 2)}`,
    signed,
    verdict: {
      up: "higher",
      down: "lower",
      uncertain: "no certain difference",
      "too few": "too few answers to tell change from chance",
      "not comparable": "cannot be compared",
    },
    same: "Whether the same people answered both times is not known. The interval (95%, Welch) says how much may be chance.",
    title: (before: string, after: string, group?: string) =>
      `Samverkan over time: ${before} and ${after}${group === undefined ? "" : `, ${group}`}`,
    sheet: "Samverkan över tid",
    action: "Write to the workbook",
    sentence: "Writes a new sheet of fixed values: published figures, and nothing else of the answers.",
    doing: "Writing the comparison",
    done: (sheet: string) => `The comparison is on the sheet ${sheet}.`,
    undone: "The sheet with the comparison has been removed again.",
  },
  visitors: {
    lead: "The share that answers yes or 4–5 to a question for visitors, by centre where that is possible.",
    point: "Select a cell among the visitors' answers in the sheet.",
    action: "Read the selection",
    nothing:
      "There is no question with yes and no, or 1–5 where 5 is the best, there. Select a cell in the table of the visitors' answers, with a row for each visitor and the questions in the heading row.",
    question: "The question",
    group: "Divided by",
    noGroup: "Not divided",
    total: "All",
    share: "Share",
    n: "Answers",
    interval: (from: number, to: number) => `${percent(from)}–${percent(to)}`,
    caption: (question: string) => question,
    counted: (yes: readonly string[], unanswered: number, noAnswer: readonly string[], empty: number) =>
      [
        yes.length === 0 ? "Nobody has answered yes or 4–5." : `Counted in the share: ${list(yes)}.`,
        unanswered === 0
          ? "Everybody has answered."
          : `${count(unanswered, "visitor is", "visitors are")} left out: ${list([...noAnswer.map((word) => `“${word}”`), ...(empty > 0 ? ["empty"] : [])])}.`,
      ].join(" "),
    sentence: (share: number, n: number, question: string) => `${percent(share)} (n = ${n}): ${question}`,
    note: "The share is shown from 5 answers, the interval (95%, Wilson) from 10. Small groups are protected so that they cannot be worked out from the whole.",
    notWritten:
      "The figures are not written to a sheet, since one question by two groupings can give single answers away: copy the sentence about everybody, or keep to one and the same grouping for the question when you pass it on.",
    percent,
  },
  oric: {
    lead: "Readiness for change with ORIC: twelve statements in the questionnaire's order.",
    point:
      "Select a cell in the table of answers. If it holds other questions too, select the twelve columns with their heading row, in the questionnaire's order.",
    action: "Read the selection",
    wrong: (columns: number) =>
      columns === 0
        ? "The selection is empty. Select the cells with the answers."
        : `The selection has ${count(columns, "column", "columns")}. ORIC has twelve statements, one in each column.`,
    wrongTable: (columns: number) =>
      `Around the cell there are ${columns === 0 ? "no columns" : count(columns, "column", "columns")} with answers 1–5. ORIC has twelve: select just the twelve columns.`,
    confirm: "Is the order right?",
    confirmText: (first: string, last: string) => `First statement: ${first}. Last statement: ${last}.`,
    confirmed: "Yes, it is the questionnaire's order",
    scale: "Subscale",
    respondents: "Respondents",
    mean: "Mean",
    caption: "ORIC, means 1–5",
    names: {
      Förändringsvilja: "Change commitment",
      Förändringsförmåga: "Change efficacy",
      Totalt: "Total",
    },
    items: (items: readonly number[]) => `Statements ${list(items.map(String))}`,
    ends: "5 is to agree wholly with the statement.",
    note: "No limits for high and low have been published, so none are shown.",
    notWritten:
      "The figures are not written to a sheet, since several groups' figures side by side can give single answers away: copy them for everybody together, or use FC.ORIC on a sheet that is not shared.",
    item: (at: number) => `Statement ${at}`,
    figure: (scale: string, mean: string, n: number) => `${scale} ${mean} (n = ${n})`,
    sentence: (figures: readonly string[]) => `ORIC, means 1–5: ${figures.join(", ")}.`,
  },
  copying: { copy: "Copy as text", copied: "Copied", failed: "It could not be copied." },
  notShown: { skyddad: "protected", "inga svar": "no answers" },
};
