import { asPublished, columnOfPublished, hasItsPeople } from "../../cells/survey/reading/published-groupings";
import { readSurvey, type ReadingChoices, type SurveyReading } from "../../cells/survey/reading/read-survey";
import type { ScaleValue } from "../../cells/survey/reading/scale";
import type { SurveyDays } from "../../cells/survey/reading/survey-days";
import { dateOfDay } from "../../domain/calendar";
import { lowestMinst } from "../../domain/survey/anonymity";
import type { EarlierFigures } from "../../domain/survey/publishing/hiding-beside";
import {
  isAgain,
  republishing,
  type Again,
  type PublishedRound,
  type Republishing,
  type RoundNow,
} from "../../domain/survey/publishing/republishing";
import { surveyFigures, type SurveyFigures } from "../../domain/survey/survey-figures";
import type { AnswerSource } from "../../workbook/survey/answer-sources";
import { liveFormula, type NotLive } from "../../workbook/survey/live-formula";
import { canBeTidy } from "../../workbook/survey/tidy-answers";
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
  /** Between which days it was answered, where every answer has its day. */
  readonly days: SurveyDays | undefined;
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
  /** A formula could give the figures of answers in order, though not of these as they stand. */
  readonly isTidiable: boolean;
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
    ...resultOf(
      read,
      reading,
      choices.minst,
      choices.groupings,
      choices.published,
      place.apart,
      place.same,
      place.withdrawn,
    ),
  };
}

const readingOf = memoised(
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
    published: SurveyChoices["published"],
    apart: readonly string[],
    same: readonly string[],
    withdrawn: string | undefined,
  ): Result => {
    const wanted = Math.min(highestMinst, Math.max(lowestMinst, askedMinst ?? lowestMinst));
    const twice = reading ? doubled(reading) : [];
    const unread = reading?.scale.values.filter(({ rating }) => rating === undefined) ?? [];
    const nothing = {
      reading,
      days: undefined,
      unread,
      twice,
      chosen: [],
      figures: undefined,
      otherOrder: undefined,
      live: undefined,
      isTidiable: false,
    };
    if (!read || !reading) return { ...nothing, minst: wanted, republishing: { kind: "first" } };
    const days = daysOf(read, reading);
    const left = published?.filter(({ name }) => name !== withdrawn);
    const again = againOf(left, reading, { days, apart, same, minst: wanted });
    const minst = isAgain(again) ? (again.earlier[0]?.round.minst ?? wanted) : wanted;
    const chosen = chosenIn(reading, minst, headings, again);
    const settled = { ...nothing, days, chosen, minst, republishing: again };
    if (unread.length > 0 || twice.length > 0 || reading.questions.length === 0) return settled;
    const earlier = isAgain(again) ? earlierIn(again, reading) : [];
    const figuresWith = (order: readonly number[]): SurveyFigures =>
      surveyFigures({
        answers: reading.answers,
        divisions: reading.groupings,
        chosen: order,
        minst,
        earlier,
        indexed:
          reading.questions.filter(({ factor }) => factor !== undefined).length || reading.questions.length,
      });
    const figures = figuresWith(chosen);
    const live = liveFormula(read.source, reading, figures);
    const [first, second, ...others] = chosen;
    const swapped = first !== undefined && second !== undefined ? [second, first, ...others] : undefined;
    return {
      ...settled,
      figures,
      otherOrder: swapped && again.kind === "first" ? figuresWith(swapped).hidden.cells : undefined,
      live,
      isTidiable: "why" in live && canBeTidy(live.why, reading, figures),
    };
  },
);

/** Without a column that was published as a grouping, nobody can tell what another grouping beside it would give away. */
function againOf(
  published: SurveyChoices["published"],
  { answers, questions, groupings }: SurveyReading,
  now: Pick<RoundNow, "days" | "apart" | "same" | "minst">,
): Republishing {
  // What another version has remembered is told from nothing.
  const rounds = (published ?? [])
    .filter(isPublishedRound)
    .map((round) => underPresentHeadings(round, groupings));
  const again = republishing(rounds, { ...now, answers, questions: questions.map(({ name }) => name) });
  if (!isAgain(again) || again.earlier.every((one) => areItsGroups(one, groupings))) return again;
  return { kind: "mixed", earlier: again.earlier.map(({ round }) => round) };
}

/** Its columns are there, and nobody of its people has another group than then. */
const areItsGroups = (
  { round, from, to }: Again["earlier"][number],
  groupings: SurveyReading["groupings"],
): boolean =>
  round.groupings.every((one) => {
    const grouping = groupings.find(({ heading }) => heading === one.heading);
    return grouping !== undefined && hasItsPeople(one, grouping, { from, to });
  });

/** The round itself, unless one of its columns has another heading now. */
function underPresentHeadings(round: PublishedRound, groupings: SurveyReading["groupings"]): PublishedRound {
  const present = round.groupings.map((one) => columnOfPublished(one, groupings)?.heading ?? one.heading);
  if (present.every((heading, at) => heading === round.groupings[at]?.heading)) return round;
  return {
    ...round,
    groupings: round.groupings.map((one, at) => ({ ...one, heading: present[at] ?? one.heading })),
  };
}

const isPublishedRound = ({ totals, groupings }: Partial<PublishedRound>): boolean =>
  Array.isArray(totals) && Array.isArray(groupings) && groupings.every((one) => typeof one === "object");

/** The year that the survey is of: of the last answer, else the latest that a grouping by year has, else this one. */
export function surveyYear(
  reading: SurveyReading | undefined,
  read: ReadAnswers | undefined,
  today: Date,
): number {
  if (read?.days) return dateOfDay(read.days.last).year;
  const years = (reading?.groupings ?? [])
    .flatMap(({ names }) => (names.every((name) => /^20\d\d$/u.test(name)) ? names.map(Number) : []))
    .filter((year) => year <= today.getFullYear());
  return years.length > 0 ? Math.max(...years) : today.getFullYear();
}

/** Between which days those who are counted answered; undefined where one of them has no day. */
const daysOf = ({ days, untimed }: ReadAnswers, { rows }: SurveyReading): SurveyDays | undefined =>
  rows.some((row) => untimed?.has(row)) ? undefined : days;

/** What the earlier rounds divided people by, out of the columns as they stand now. */
const earlierIn = ({ earlier }: Again, { groupings, questions }: SurveyReading): EarlierFigures[] =>
  earlier.map(({ round, from, to, doubtful }) => ({
    from,
    to,
    doubtful: questions.flatMap(({ name }, at) => (doubtful.includes(name) ? [at] : [])),
    divisions: round.groupings.flatMap((one) => {
      const grouping = groupings.find(({ heading }) => heading === one.heading);
      return grouping ? [asPublished(one, grouping)] : [];
    }),
  }));

/** How it is written: as it is chosen where that is possible, else as a formula, else as values. */
export function writingAs(
  { live, isTidiable }: Pick<MeasureModel, "live" | "isTidiable">,
  { writeAs }: SurveyChoices,
): NonNullable<SurveyChoices["writeAs"]> {
  const canBeLive = live !== undefined && "formula" in live;
  if (canBeLive) return writeAs === "values" ? "values" : "live";
  return writeAs === "tidy" && isTidiable ? "tidy" : "values";
}

/** Whether it may not be written now: few could be worked out from it and what has been published. */
export const mustWait = (one: Republishing): boolean => one.kind !== "first" && !isAgain(one);

/** The round that these answers could be published in the place of, if nobody has seen its figures yet. */
export function replaceable(one: Republishing): PublishedRound | undefined {
  if (one.kind === "wait") return one.earlier;
  if (one.kind === "asked" || one.kind === "mixed")
    return one.earlier.length === 1 ? one.earlier[0] : undefined;
  const last = one.kind === "same" ? one.earlier.at(-1) : undefined;
  return last && last.doubtful.length > 0 ? last.round : undefined;
}

/** Factors that two columns are on. */
function doubled({ columns }: SurveyReading): number[] {
  const factors = columns.flatMap(({ use, sureness }) =>
    use.kind === "factor" && sureness === "twice" ? [use.factor] : [],
  );
  return [...new Set(factors)];
}

/** The groupings that have been published, each once. */
export const headingsOf = ({ earlier }: Again): string[] => [
  ...new Set(earlier.flatMap(({ round }) => round.groupings.map(({ heading }) => heading))),
];

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
  const earlier = again.kind === "same" ? headingsOf(again) : [];
  if (headings || earlier.length > 0) {
    const others = (headings ?? []).filter((heading) => !earlier.includes(heading));
    return [...earlier, ...others].flatMap(positionOf).slice(0, mostGroupings);
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
