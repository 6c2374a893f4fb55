import type { SurveyFigures } from "../../domain/survey/survey-figures";

/** What is written of a survey: published figures, and how the answers were read. No person, no answer. */
export interface SurveyRequest {
  /** "Samverkansmätning 2026" */
  readonly name: string;
  /** "2026": ends the sheets' names. */
  readonly year: string;
  /** Excel's serial number of the day that it is written. */
  readonly day: number;
  readonly questions: readonly string[];
  readonly figures: SurveyFigures;
  /** How many were sent out; undefined where it is not said. */
  readonly sent: number | undefined;
  /** How it was read: a heading and what became of it. */
  readonly columns: readonly { readonly heading: string; readonly became: string }[];
  /** Values that enough have answered, or that any scale has: never how many, which would tell what few have said. */
  readonly values: readonly { readonly value: string; readonly read: string }[];
  /** Sentences about doubles, answers not sent in, merged groups. */
  readonly remarks: readonly string[];
  /** The formula of the factors' table where it can be live; values without it. */
  readonly live?: string | undefined;
  /** The rows that tblMatningar has, where it is there: these are written by another way. */
  readonly hasMeasurements: boolean;
}

/** The sentences on the sheets, in the language of the pane. */
export interface SurveySheetsText {
  readonly summary: (request: SurveyRequest) => string;
  readonly protection: (request: SurveyRequest) => string;
  readonly groupsNote: string;
  readonly order: (headings: readonly string[]) => string;
  readonly basisTitle: (name: string) => string;
  readonly basisNote: string;
  readonly columnsTitle: string;
  readonly valuesTitle: string;
  readonly remarksTitle: string;
  readonly measurementsTitle: string;
  readonly measurementsNote: string;
}
