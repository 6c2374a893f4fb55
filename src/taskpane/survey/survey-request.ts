import { samverkansfaktorer } from "../../domain/survey/factors";
import { dayOfDate } from "../../domain/calendar";
import type { SurveyText } from "../../text/survey/survey";
import type { SurveyRequest } from "../../workbook/survey/survey-request";
import type { MeasureModel } from "./measure-model";
import type { SurveyChoices, SurveyPlace } from "./place";

/** The year that the survey is named after: the latest that a grouping by year has, else this one. */
export function surveyYear({ reading }: MeasureModel, today: Date): number {
  const years = (reading?.groupings ?? [])
    .flatMap(({ names }) => (names.every((name) => /^20\d\d$/u.test(name)) ? names.map(Number) : []))
    .filter((year) => year <= today.getFullYear());
  return years.length > 0 ? Math.max(...years) : today.getFullYear();
}

/** What is written: figures, headings and the scale's values. Whose they are stands nowhere in it. */
export function surveyRequest(
  model: MeasureModel,
  choices: SurveyChoices,
  place: SurveyPlace,
  text: SurveyText,
  today: Date,
): SurveyRequest | undefined {
  const { figures, reading, read } = model;
  if (!figures || !reading || !read) return undefined;
  const year = surveyYear(model, today);
  const name = choices.name?.trim() || text.choices.defaultName(year);
  const isLive = !choices.asValues && model.live !== undefined && "formula" in model.live;
  return {
    name,
    year: /(20\d\d)\D*$/u.exec(name)?.[1] ?? String(year),
    day: dayOfDate(today.getFullYear(), today.getMonth() + 1, today.getDate()) ?? 0,
    questions: reading.questions.map((question) => question.name),
    figures,
    sent: choices.sent,
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
    values: reading.scale.values.map(({ shown, rating, count }) => ({
      value: shown,
      read: rating === 0 ? text.scale.none : String(rating),
      count,
    })),
    remarks: remarks(model, choices, place, text),
    live: isLive && model.live && "formula" in model.live ? model.live.formula : undefined,
    hasMeasurements: place.measurements !== undefined,
  };
}

function remarks(
  model: MeasureModel,
  choices: SurveyChoices,
  place: SurveyPlace,
  text: SurveyText,
): string[] {
  const { reading, read, minst, figures } = model;
  const { basis, attention, result } = text;
  const merged = Object.values(place.groups).flatMap((names) => {
    const byName = new Map<string, string[]>();
    for (const [from, to] of Object.entries(names)) byName.set(to, [...(byName.get(to) ?? []), from]);
    return [...byName].flatMap(([name, from]) => (from.length > 1 ? [basis.merged(from, name)] : []));
  });
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
    ...(figures?.factors.flatMap(({ asked, n }, at) =>
      n > 0 && asked < figures.respondents
        ? [result.notAsked(reading?.questions[at]?.name ?? "", figures.respondents - asked)]
        : [],
    ) ?? []),
    basis.method,
  ];
}
