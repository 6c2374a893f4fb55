import { readSurvey, type ReadingChoices, type SurveyReading } from "../../cells/survey/reading/read-survey";
import type { ScaleValue } from "../../cells/survey/reading/scale";
import { lowestMinst } from "../../domain/survey/anonymity";
import { inOrderOfPublishing, republishing, type Republishing } from "../../domain/survey/rounds";
import { surveyFigures, type SurveyFigures } from "../../domain/survey/survey-figures";
import type { AnswerSource } from "../../workbook/survey/answer-sources";
import { liveFormula, type NotLive } from "../../workbook/survey/live-formula";
import type { ReadAnswers } from "../../workbook/survey/read-answers";
import { memoised } from "../frame/memoised";
import type { SurveyChoices, SurveyPlace } from "./place";

/** At most so many groupings are shown beside each other. */
export const mostGroupings = 4;
export const highestMinst = 20;

/** What Mätningen shows, worked out of the answers that were read and what was chosen. */
export interface MeasureModel {
  readonly looking: SurveyPlace["looking"];
  readonly sources: readonly AnswerSource[];
  readonly read: ReadAnswers | undefined;
  readonly reading: SurveyReading | undefined;
  /** Values that nobody has said the meaning of: they stop the step. */
  readonly unread: readonly ScaleValue[];
  /** Factors with two columns. */
  readonly twice: readonly number[];
  readonly minst: number;
  /** The groupings that are shown, as positions in `reading.groupings`. */
  readonly chosen: readonly number[];
  /** Undefined while something stops it. */
  readonly figures: SurveyFigures | undefined;
  /** How many cells would be hidden with the second grouping first. */
  readonly otherOrder: number | undefined;
  readonly republishing: Republishing;
  readonly live: { readonly formula: string } | { readonly why: NotLive } | undefined;
}

export function measureModel(choices: SurveyChoices, place: SurveyPlace): MeasureModel {
  const { looking, sources, read } = place;
  const reading = readingOf(
    read,
    choices.columns,
    choices.doubles,
    choices.unsent,
    place.scale,
    place.groups,
  );
  return {
    looking,
    sources,
    read,
    ...resultOf(read, reading, choices.minst, choices.groupings, choices.published),
  };
}

export const readingOf = memoised(
  (
    read: ReadAnswers | undefined,
    columns: SurveyChoices["columns"],
    doubles: SurveyChoices["doubles"],
    unsent: SurveyChoices["unsent"],
    scale: SurveyPlace["scale"],
    groups: SurveyPlace["groups"],
  ): SurveyReading | undefined => {
    const choices: ReadingChoices = {
      ...(columns && { columns }),
      ...(doubles && { doubles }),
      ...(unsent && { unsent }),
      scale,
      groups,
    };
    return read && readSurvey(read.found, (column) => read.cells.get(column) ?? [], choices);
  },
);

type Result = Omit<MeasureModel, "looking" | "sources" | "read">;

const resultOf = memoised(
  (
    read: ReadAnswers | undefined,
    reading: SurveyReading | undefined,
    askedMinst: number | undefined,
    headings: readonly string[] | undefined,
    published: SurveyChoices["published"] = [],
  ): Result => {
    const wanted = Math.min(highestMinst, Math.max(lowestMinst, askedMinst ?? lowestMinst));
    const twice = reading ? doubled(reading) : [];
    const unread = reading?.scale.values.filter(({ rating }) => rating === undefined) ?? [];
    const nothing = {
      reading,
      unread,
      twice,
      chosen: [],
      figures: undefined,
      otherOrder: undefined,
      live: undefined,
    };
    if (!read || !reading) return { ...nothing, minst: wanted, republishing: { kind: "first" } };
    const again = republishing(published, {
      source: read.source.name,
      respondents: reading.answers.rows,
      minst: wanted,
    });
    const minst = again.kind === "same" ? again.earlier.minst : wanted;
    const chosen = chosenIn(reading, minst, headings, again);
    if (unread.length > 0 || twice.length > 0 || reading.questions.length === 0) {
      return { ...nothing, chosen, minst, republishing: again };
    }
    const figuresWith = (order: readonly number[]): SurveyFigures =>
      surveyFigures({
        answers: reading.answers,
        divisions: reading.groupings,
        chosen: order,
        minst,
        indexed:
          reading.questions.filter(({ factor }) => factor !== undefined).length || reading.questions.length,
      });
    const figures = figuresWith(chosen);
    const [first, second, ...others] = chosen;
    const swapped = first !== undefined && second !== undefined ? [second, first, ...others] : undefined;
    return {
      ...nothing,
      chosen,
      minst,
      republishing: again,
      figures,
      otherOrder: swapped && again.kind !== "same" ? figuresWith(swapped).hidden.cells : undefined,
      live: liveFormula(read.source, reading, figures),
    };
  },
);

/** Factors that two columns are on. */
function doubled({ columns }: SurveyReading): number[] {
  const factors = columns.flatMap(({ use, sureness }) =>
    use.kind === "factor" && sureness === "twice" ? [use.factor] : [],
  );
  return [...new Set(factors)];
}

/** What was chosen; else none where no group reaches the limit, else the one that hides least. */
function chosenIn(
  reading: SurveyReading,
  minst: number,
  headings: readonly string[] | undefined,
  again: Republishing,
): number[] {
  const positionOf = (heading: string): number[] => {
    const at = reading.groupings.findIndex((one) => one.heading === heading);
    return at < 0 ? [] : [at];
  };
  const earlier = again.kind === "same" ? again.earlier.groupings : [];
  if (headings || earlier.length > 0) {
    return inOrderOfPublishing(earlier, headings ?? [])
      .flatMap(positionOf)
      .slice(0, mostGroupings);
  }
  const usable = reading.groupings
    .map(({ people }, at) => ({
      at,
      groups: people.length,
      small: people.filter((n) => n < minst).reduce((sum, n) => sum + n, 0),
      large: people.filter((n) => n >= minst).length,
    }))
    .filter(({ large, groups }) => large > 1 && groups <= 12)
    .sort((a, b) => a.small - b.small || a.groups - b.groups);
  return usable[0] ? [usable[0].at] : [];
}
