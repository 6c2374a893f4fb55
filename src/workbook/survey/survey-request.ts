import type { CalendarDays } from "../../cells/survey/reading/survey-days";
import type { SurveyFigures } from "../../domain/survey/survey-figures";
import type { PlannedCell } from "../action/plan/cell-input";

/** What the names of all sheets with a survey's results begin with. */
export const surveySheetStem = "Samverkan ";

/** The answers as FC can read them: a row for each respondent, the group and a rating 1–5 for each question. */
export interface TidyAnswers {
  /** The name of the table. */
  readonly table: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
}

/** What is written of a survey: published figures, and how the answers were read. No person, no answer. */
export interface SurveyRequest {
  /** "Samverkansmätning 2026" */
  readonly name: string;
  /** "2026": ends the sheets' names. */
  readonly year: string;
  /** The day of the last answer, else of today, as Excel's serial number: by it rounds stand in their order. */
  readonly day: number;
  /** Between which days it was answered, where that is known. */
  readonly days?: CalendarDays | undefined;
  readonly questions: readonly string[];
  readonly figures: SurveyFigures;
  /** How many were sent out; undefined where it is not said. */
  readonly sent: number | undefined;
  /** Likewise by division and group, in the order of the figures. */
  readonly sentTo?: readonly (readonly (number | undefined)[])[];
  /** How it was read: a heading and what became of it. */
  readonly columns: readonly { readonly heading: string; readonly became: string }[];
  /** Values that enough have answered, or that any scale has: never how many, which would tell what few have said. */
  readonly values: readonly { readonly value: string; readonly read: string }[];
  /** Sentences about doubles, answers not sent in, merged groups. */
  readonly remarks: readonly string[];
  /** The formula of the factors' table where it can be live; values without it. */
  readonly live?: string | undefined;
  /** The answers in order, where the formula is to read them there. */
  readonly tidy?: TidyAnswers | undefined;
  /** The rows that tblMatningar has, where it is there: these are written by another way. */
  readonly hasMeasurements: boolean;
  /** The round that this one takes the place of in tblMatningar, by another name. */
  readonly withdrawn?: string | undefined;
}

/** The sentences on the sheets, in the language of the pane. */
export interface SurveySheetsText {
  readonly summary: (request: SurveyRequest) => string;
  readonly protection: (request: SurveyRequest) => string;
  readonly groupsNote: string;
  readonly order: (headings: readonly string[]) => string;
  readonly tidyTitle: (name: string) => string;
  readonly tidyNote: string;
  readonly basisTitle: (name: string) => string;
  readonly basisNote: string;
  readonly columnsTitle: string;
  readonly valuesTitle: string;
  readonly remarksTitle: string;
  readonly measurementsTitle: string;
  readonly measurementsNote: string;
}
