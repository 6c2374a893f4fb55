import type { CalendarDays } from "../../cells/survey/reading/survey-days";
import type { Summarised, SurveyText } from "./survey.sv";
import { countEn as count } from "../counting";
import { listEn as list } from "../listing";
import { daysInWords } from "../days-in-words";

const decimal = (value: number, digits = 1): string =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (share: number): string => `${Math.round(100 * share)}%`;
const given = (days: CalendarDays | undefined): string =>
  days === undefined ? "" : ` Answered ${daysInWords("en-GB", days.first, days.last)}.`;
const answered = (n: number, sent: number | undefined): string =>
  sent === undefined ? `${count(n, "answer", "answers")}` : `${n} answers of ${sent} (${percent(n / sent)})`;

/** What the view Samverkan says, in English. */
export const surveyText: SurveyText = {
  decimal,
  percent,
  lead: "Reads the answers as they come, shows what they say and exposes nobody.",
  looking: "Looking for answers in the workbook",
  failed: "The answers could not be read just now.",
  again: "Try again",
  none: {
    heading: "No answers found",
    text: "Open the survey's export in this workbook, or select the answers in the sheet and choose Read the selection.",
    why: {
      "too few": "The selection has fewer than four questions about collaboration.",
      "one column":
        "Each answer stands in a single cell. Split the cells first, with Data → Text to Columns in Excel, and read again.",
      summed:
        "This looks like a summary, means or counts, and not like answers. It takes a row for each person who answered.",
      "answer a row":
        "The questions stand below one another with one answer in each row. It takes a row for each person and a column for each question.",
      written: "The add-in has written this itself, and it is no answers.",
      codes:
        "The headings are codes, such as f1 and f2, and do not say what the questions are about. Write the questions or the factors’ names in the heading row.",
    },
  },
  useSelection: "Read the selection",
  readAgain: "Read the answers again",
  sample: "Create a sample with invented answers",
  source: {
    label: "The answers",
    option: (name: string, questions: number) => `${name} · ${count(questions, "question", "questions")}`,
    line: (name: string, n: number, questions: number) =>
      `${name} · ${count(n, "answer", "answers")} · ${count(questions, "question", "questions")}`,
    turned: "The factors stand in rows. They are read as columns; the sheet is not changed.",
    stopped: (row: number, below: number) =>
      `Row ${row} is empty or a total. ${count(below, "row", "rows")} below it ${below === 1 ? "is" : "are"} not read.`,
  },
  columns: {
    heading: "The columns",
    questions: (n: number) => `Questions (${n})`,
    groups: (n: number) => `Groupings (${n})`,
    free: (n: number) => `Free text (${n})`,
    freeNote: "Not read. Free text can expose people.",
    unread: (n: number) => `Not read (${n})`,
    unreadNote:
      "IDs, times, e-mail and names: only the heading is read. E-mail is compared here in the pane for doubles, and forgotten; of the times the first and the last day are kept.",
    as: (heading: string) => `What is “${heading}”?`,
    own: "A question of our own",
    group: "Grouping",
    skip: "Not read",
    sureness: { sure: "Sure", check: "Check", twice: "Used twice" },
    why: {
      meta: "noted by the survey tool",
      free: "free text",
      labels: "the same question as the column beside it",
      personal: "looks like personal data and is not used as a grouping",
      "too many values": "most are alone with their value: cannot be a grouping",
      none: "not one of the nine questions",
    },
    twice: (factor: string, columns: readonly string[]) =>
      `Two questions point at ${factor}: columns ${list(columns)}. Choose which one counts.`,
    twiceFirst: (factors: number) =>
      `${count(factors, "factor has", "factors have")} two questions. Choose which one counts, among the columns.`,
    none: "No question is chosen. Choose at least one column that counts.",
  },
  scale: {
    heading: "The scale",
    line: "1 = very poor, 5 = very good",
    turn: "Turn the scale",
    value: "Values",
    times: (n: number) => count(n, "time", "times"),
    means: (value: string) => `What does ${value} mean?`,
    none: "no answer",
    choose: "Choose",
    unread: (n: number) => `${count(n, "value has", "values have")} no meaning yet. Choose what it means.`,
    unreadValue: (value: string, n: number) =>
      `The value ${value} (${count(n, "time", "times")}) has no meaning yet. Choose what it means.`,
    reversed: "The words say that 1 is best. Choose Turn the scale if that is right.",
    digitsOnly: "Digits only: check against the questionnaire that 5 is best.",
    notFive: (scale: string) =>
      `The scale has not five steps (${scale}). The collaboration survey counts 1–5; choose what each value means, or compile them as questions of your own.`,
  },
  attention: {
    heading: "To look at",
    doubles: (rows: readonly string[]) => `The same e-mail has answered several times: ${list(rows)}.`,
    rows: (rows: readonly number[]) => `rows ${list(rows.map(String))}`,
    doublesChoice: "Answers from the same e-mail",
    keep: "Keep all",
    latest: "Only the latest",
    unsent: (n: number) => `${count(n, "answer was", "answers were")} begun but not sent in.`,
    unsentChoice: "Answers not sent in",
    leaveOut: "Leave out",
    count: "Count",
    silent: (n: number) =>
      `${count(n, "row has", "rows have")} no answer to any question and ${n === 1 ? "is" : "are"} not counted.`,
  },
  choices: {
    name: "Name of the survey",
    defaultName: (year: number) => `Samverkansmätning ${year}`,
    groupings: "Groupings, in order of importance",
    noGroupings: "There is no column to group by.",
    number: (at: number) => `${at}.`,
    up: (heading: string) => `Move up ${heading}`,
    atMost: "Four at most.",
    tooSmall: "no group reaches the limit",
    groupsOf: (heading: string) => `Groups in ${heading}`,
    rename: (name: string) => `Name of the group ${name}`,
    renameNote: "Give two groups the same name to merge them.",
    minst: "Fewest answers (5–20)",
    tooLow: "The limit cannot be lower than 5: it protects those who have answered.",
    sent: "Number sent out",
    sentNote: "Only needed for the response rate. It can be said for each group as well.",
    sentTo: (group: string) => `Number sent to ${group}`,
    sentTooFew: (n: number) => `More people have answered (${n}) than were asked.`,
  },
  result: {
    line: (n: number, sent: number | undefined, index: number | undefined, days?: CalendarDays) =>
      `${answered(n, sent)}.${index === undefined ? "" : ` Index ${Math.round(index)}.`}${given(days)}`,
    answeredOf: (n: number, sent: number) => `${n} of ${sent} have answered (${percent(n / sent)})`,
    tooFew: (n: number) => `${n} answers are too few to show anything but their number.`,
    noneLeft: "There are no answers here to count. What has been written stays on its sheets.",
    factor: "Factor",
    mean: "Mean",
    n: "Answers",
    distribution: "Shares of 1–2, 3 and 4–5",
    distributionBelow: "Below the bar: the share who answered 1–2, 3 and 4–5.",
    order: "Order",
    survey: "The questionnaire's order",
    lowest: "Lowest first",
    notShown: { skyddad: "protected", "inga svar": "no answers", "ej mätt": "not measured" },
    hiddenWhy: "Fewer answers than the limit are not shown.",
    notMeasured: (factor: string) => `${factor}: not measured.`,
    notAsked: (factor: string, n: number) =>
      `${factor}: ${n} respondents were not asked and are not counted as missing.`,
    extremes: (high: string, highest: number, low: string, lowest: number) =>
      `Highest: ${high} ${decimal(highest)}. Lowest: ${low} ${decimal(lowest)}.`,
    byGroup: (heading: string) => `By ${heading}`,
    chooseFactor: "Factor shown by group",
    total: "Total",
    answered: "Respondents",
    respondents: (n: number) => `${count(n, "respondent", "respondents")}`,
    notFrom: (n: number) => `Groups of fewer than ${n} answers cannot be ranked.`,
    protected: "What is protected",
    cells: (cells: number, of: number) => `${cells} of ${of} cells.`,
    few: (group: string, n: number) => `${group} has ${count(n, "respondent", "respondents")}.`,
    fewOnSome: (groups: readonly string[], minst: number) =>
      `${list(groups)} ${groups.length === 1 ? "has" : "have"} fewer than ${minst} answers to some question.`,
    others: (groups: readonly string[]) =>
      `${list(groups)} ${groups.length === 1 ? "is" : "are"} protected too in some question, otherwise another group could be worked out.`,
    more: (n: number) => `And ${count(n, "more group", "more groups")}.`,
    nothing: "Nothing needs to be protected.",
    order2: (first: string, second: string, now: number, other: number) =>
      `${first} and ${second} are shown so that nobody can be worked out from the two together. This way ${now} cells are protected; with ${second} first it is ${other}.`,
    swap: (heading: string) => `Put ${heading} first`,
    same: "A group of five or more who all answered the same shows what each of them answered. The answers are treated confidentially, not anonymously: whoever has the workbook can read them.",
  },
  write: {
    sentence: (as: "live" | "tidy" | "values", sheets: number) =>
      as === "values"
        ? `Writes ${count(sheets, "new sheet", "new sheets")} of fixed values.`
        : `Writes ${count(sheets, "new sheet", "new sheets")}. The factors become a live formula${as === "tidy" ? " over the answers in order" : ""}, the groups fixed values.`,
    action: "Write to the workbook",
    as: "Write as",
    liveOption: "Live formulas",
    tidyOption: "Live formulas over the answers in order (tblSvar)",
    valuesOption: "Fixed values",
    why: {
      range: "Fixed values: the answers are not in a table.",
      order: "Fixed values: the questions do not stand side by side in the factors' order.",
      scale: "Fixed values: the scale's words are read here in the pane.",
      people: "Fixed values: not all rows count.",
      asked: "Fixed values: not everybody was asked every question.",
      groupings: "Fixed values: a formula cannot know what other tables show.",
      earlier: "Fixed values: a formula cannot know what has been published before.",
    },
    wait: (n: number, minst: number) =>
      n < 0
        ? `${-n} answers have gone since the survey was published. The difference must be at least ${minst}, otherwise those that went could be worked out.`
        : `${n} new answers have come in. Wait until they are at least ${minst}, otherwise the new ones could be worked out.`,
    mixed:
      "The answers or their groups have been changed, or stand in another order than when the survey was published, so which are new cannot be told. Let the earlier rows stand as they did, with new ones below.",
    asked:
      "Answer the question above first. If some of the answers are part of a survey that has been published: let those rows stand first, in the same order as then, with the new ones below.",
    beside: (rounds: readonly string[], n: number, minst: number) =>
      `Together with ${list(rounds)} the answers of ${count(n, "person", "people")} could be worked out. Take in at least ${minst} answers more or fewer than in those together.`,
    closed: (factors: readonly string[]) =>
      `${list(factors)} is not shown: too few answers have come or changed since it was last published, and they could be worked out.`,
    again: (name: string, order: readonly string[]) =>
      `${name} has been published from the same answers${order.length > 0 ? `: ${list(order)} stay first` : ""}. The limit is the same as then.`,
    doing: "Writing the collaboration survey",
    done: (sheet: string) =>
      `The collaboration survey is on the sheet ${sheet} and in the table tblMatningar.`,
    undone:
      "The sheets of the collaboration survey have been removed again. Rows in an earlier tblMatningar stay.",
    notKept: "The sheets are written, but tblMatningar could not be added to.",
  },
  earlier: {
    question: (rounds: readonly string[]) =>
      `Is any of these answers part of ${list(rounds)} too? The figures do not tell, and where only a few have left or come, their answers could be worked out.`,
    apart: "No, everybody has answered anew",
    same: "Yes, exactly the same people's answers",
    saidSame: (rounds: readonly string[]) =>
      `You have said that they are the same people's answers as in ${list(rounds)}, corrected or read in another way.`,
    saidApart: (rounds: readonly string[]) =>
      `You have said that none of the answers is part of ${list(rounds)}.`,
    unsay: "Change",
    unseen: (name: string) =>
      `Has nobody else seen the figures of ${name} yet? Then they can be replaced. Whoever has seen them can work out what differs.`,
    replace: (name: string) => `Replace ${name}`,
    replaces: (name: string) =>
      `${name} is replaced, in tblMatningar too. Remove the sheets with its figures, so that nobody can compare.`,
    keep: (name: string) => `Keep ${name}`,
  },
  clear: {
    heading: "Clear the answers",
    text: "When the result is written the answers are no longer needed.",
    action: "Clear the answers …",
    warning: (name: string, rows: number) =>
      `${count(rows, "row", "rows")} in ${name} will be removed from this workbook, and it cannot be undone. They may remain in the survey tool, in the file's version history and in copies. Formulas that read them become values.`,
    confirm: "Clear the answers for good",
    cancel: "Cancel",
    done: (rows: number, frozen: number, left: readonly string[] = []) =>
      `${count(rows, "row", "rows")} cleared.${frozen > 0 ? ` ${count(frozen, "formula is a value", "formulas are values")} now.` : ""}${left.length > 0 ? ` Answers are still in ${list(left)}.` : ""} Pivot tables, names and other copies of the answers could not be checked: look for them.`,
    unreadable: (place: string) =>
      `${place} reads the answers and shows an error or is still being worked out. Nothing is cleared: let the formula finish, or remove it.`,
    countsOthers: (place: string) =>
      `${place} reads the answers, and they are no longer those that were published: the new ones could be worked out. Nothing is cleared. Remove the formula or the new rows, or write the survey again when that is possible.`,
    failed: "The answers could not be cleared. Nothing is certain: look at the sheet.",
  },
  /** The sentences on the sheets. */
  sheets: {
    summary: ({ figures, sent, days }: Summarised) =>
      `${sent === undefined ? `${count(figures.respondents, "answer", "answers")}` : `${figures.respondents} answers of ${sent} sent out (${percent(figures.respondents / sent)})`}.${figures.index === undefined ? "" : ` Index ${Math.round(figures.index)}.`}${given(days)} Scale 1 (very poor) to 5 (very good). Fewer than ${figures.minst} answers are not shown.`,
    protection: ({ figures }: Summarised) =>
      figures.hidden.cells === 0
        ? "skyddad (protected): too few answers to be shown without somebody's answers being worked out."
        : `${figures.hidden.cells} of ${figures.hidden.of} cells by group are protected (skyddad), so that nobody's answers can be worked out from the sheets together.`,
    groupsNote:
      "Means 1–5. skyddad (protected): too few answers, or another group could be worked out. ej mätt (not measured): the group was not asked.",
    order: (headings: readonly string[]) =>
      headings.length < 2
        ? "Fixed values."
        : `Fixed values, protected together in this order: ${list(headings)}.`,
    tidyTitle: (name: string) => `${name}: the answers in order`,
    tidyNote:
      "A row for each respondent, in an order of chance: group and 1–5. No names, times or IDs. The answers are single people's all the same: do not share the sheet, and clear them when the result is done.",
    basisTitle: (name: string) => `How ${name} was read`,
    basisNote: "No answers and no people: only headings, the scale's values and what was chosen.",
    columnsTitle: "The columns",
    valuesTitle: "The scale's values",
    remarksTitle: "To know",
    measurementsTitle: "Mätningar (surveys)",
    measurementsNote:
      "Published figures only. They make next year's comparison possible when the answers are cleared.",
  },
  basis: {
    source: (name: string) => `The answers were read from ${name}.`,
    minst: (n: number) => `Fewest answers: ${n}.`,
    merged: (groups: readonly string[], others: number, name: string) =>
      `${list([...groups, ...(others > 0 ? [count(others, "smaller group", "smaller groups")] : [])])} are merged into ${name}.`,
    unwritten: (n: number, minst: number) =>
      `${count(n, "value is", "values are")} not listed here: fewer than ${minst} have answered so.`,
    method:
      "Median, shares and spread (sample standard deviation) are of all answers; the index is (mean − 1) × 25.",
    order: (headings: readonly string[]) => `Groupings in order: ${list(headings)}.`,
  },
  sampleText: {
    sheet: "Svar (exempel)",
    title: "Invented answers to try with: no real survey, no real people",
    doing: "Creating invented answers",
    done: (sheet: string) => `Invented answers are on the sheet ${sheet}.`,
    undone: "The invented answers have been removed again.",
  },
};
