import { numberOf } from "../../cells/ground/cell";
import { inCalendar } from "../../cells/survey/reading/survey-days";
import { isScaleWord } from "../../cells/survey/rating-scales";
import { readRating } from "../../cells/survey/rating-words";
import type { ScaleValue } from "../../cells/survey/reading/scale";
import { samverkansfaktorer } from "../../domain/survey/factors";
import { dayOfDate } from "../../domain/calendar";
import type { SurveyText } from "../../text/survey/survey";
import type { SurveyRequest } from "../../workbook/survey/survey-request";
import { tidyAnswers, tidyFormula } from "../../workbook/survey/tidy-answers";
import { surveyYear, writingAs, type MeasureModel } from "./measure-model";
import type { SurveyChoices, SurveyPlace } from "./place";
import { sentInAll, sentToGroup } from "./sent-to";

/**
 * What is written: figures, headings and the scale's values. Whose they are stands nowhere in it.
 *
 * @param tables the names of the workbook's tables
 */
export function surveyRequest(
  model: MeasureModel,
  choices: SurveyChoices,
  place: SurveyPlace,
  text: SurveyText,
  today: Date,
  tables: readonly string[],
): SurveyRequest | undefined {
  const { figures, reading, read } = model;
  if (!figures || !reading || !read) return undefined;
  const year = surveyYear(reading, read, today);
  const name = choices.name?.trim() || text.choices.defaultName(year);
  const writing = writingAs(model, choices);
  const questions = reading.questions.map((question) => question.name);
  const tidy = writing === "tidy" ? tidyAnswers(reading, model.chosen[0], tables, randomBelow) : undefined;
  return {
    name,
    year: /(20\d\d)\D*$/u.exec(name)?.[1] ?? String(year),
    day: read.days?.last ?? dayOfDate(today.getFullYear(), today.getMonth() + 1, today.getDate()) ?? 0,
    days: inCalendar(read.days),
    questions,
    figures,
    sent: sentInAll(model, choices, place),
    sentTo: figures.divisions.map(({ heading, groups }) =>
      groups.map(({ name: group }) => sentToGroup(model, place, heading, group)),
    ),
    columns: reading.columns
      .filter(({ heading }) => heading !== "")
      .map(({ heading, use, skipped }) => ({
        heading,
        became:
          use.kind === "factor"
            ? (samverkansfaktorer[use.factor] ?? "")
            : use.kind === "own"
              ? text.columns.own
              : use.kind === "group"
                ? text.columns.group
                : `${text.columns.skip}${skipped ? `: ${text.columns.why[skipped]}` : ""}`,
      })),
    values: writable(model).map(({ shown, rating }) => ({
      value: shown,
      read: rating === 0 ? text.scale.none : String(rating),
    })),
    remarks: remarks(model, choices, text),
    live: tidy
      ? tidyFormula(tidy, questions, figures)
      : writing === "live" && model.live && "formula" in model.live
        ? model.live.formula
        : undefined,
    tidy,
    hasMeasurements: place.measurements !== undefined,
    withdrawn: place.withdrawn,
  };
}

/** A number of chance that nobody can foresee: the order of the rows is to tell nothing. */
const randomBelow = (end: number): number => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % end;
};

/**
 * The values that may stand on a sheet. One that only occurs in a question that is hidden would tell what few have
 * answered there; and what few have written in words of their own is theirs.
 */
function writable({ reading, figures, minst }: MeasureModel): ScaleValue[] {
  return (reading?.scale.values ?? []).filter(({ shown, questions, people }) => {
    const isInSight = questions.some((at) => typeof figures?.factors[at]?.mean === "number");
    const isAnybodys = numberOf(shown) !== undefined || readRating(shown) !== undefined || isScaleWord(shown);
    return isInSight && (isAnybodys || people >= minst);
  });
}

function remarks(model: MeasureModel, choices: SurveyChoices, text: SurveyText): string[] {
  const { reading, read, minst, figures } = model;
  const { basis, attention, result } = text;
  const merged = (reading?.groupings ?? []).flatMap(({ names, own }) =>
    names.flatMap((name, group) => {
      const parts = own.names.flatMap((one, at) =>
        own.into[at] === group ? [{ name: one, people: own.people[at] ?? 0 }] : [],
      );
      if (parts.length < 2) return [];
      // What few have written in such a column may be their names.
      const named = parts.filter(({ people }) => people >= minst).map((one) => one.name);
      return [basis.merged(named, parts.length - named.length, name)];
    }),
  );
  const unwritten = (reading?.scale.values.length ?? 0) - writable(model).length;
  const headings = figures?.divisions.map(({ heading }) => heading) ?? [];
  return [
    basis.source(read?.source.name ?? ""),
    basis.minst(minst),
    ...(headings.length > 1 ? [basis.order(headings)] : []),
    ...((reading?.doubles.length ?? 0) > 0
      ? [`${attention.doublesChoice}: ${choices.doubles === "latest" ? attention.latest : attention.keep}.`]
      : []),
    ...((reading?.unsent.length ?? 0) > 0
      ? [`${attention.unsentChoice}: ${choices.unsent === "count" ? attention.count : attention.leaveOut}.`]
      : []),
    ...((reading?.silent ?? 0) > 0 ? [attention.silent(reading?.silent ?? 0)] : []),
    ...merged,
    ...(unwritten > 0 ? [basis.unwritten(unwritten, minst)] : []),
    ...(figures?.factors.flatMap(({ asked, n }, at) =>
      n > 0 && asked < figures.respondents
        ? [result.notAsked(reading?.questions[at]?.name ?? "", figures.respondents - asked)]
        : [],
    ) ?? []),
    basis.method,
  ];
}
