import { yearInName } from "../../../domain/names/year-in-name";
import { isAgain, republishing, type PublishedRound } from "../../../domain/survey/publishing/republishing";
import type { RoundFigure } from "../../../domain/survey/round-changes";
import { isInOrder } from "../../../workbook/survey/answer-sources";
import { everybody, type Measurement } from "../../../workbook/survey/measurements";
import type { ReadAnswers } from "../../../workbook/survey/read-answers";
import { measureModel, mustWait, type MeasureModel } from "../measure-model";
import type { SurveyChoices, SurveyPlace } from "../place";
import { publishedRound } from "../published-round";

/** Something that can be compared: a round that has been published, one year of it, or a table of answers. */
export interface TimeRound {
  /** By it the choice is remembered. */
  readonly id: string;
  readonly name: string;
  readonly kind: "round" | "year" | "answers";
}

/** Why a table of answers cannot be compared as it stands. */
export type NotCompared =
  /** Its columns or values have to be settled in Mätningen first. */
  | "unsettled"
  | "few"
  /** Few answers have come or gone since they were published. */
  | "wait"
  /** Whether they hold answers of a published round has to be said in Mätningen. */
  | "asked"
  /** The two are the same answers, or one of them is the other with more. */
  | "stacked";

/** A table of answers, read for the comparison; undefined until it has been. */
export interface AnswersRound {
  readonly model: MeasureModel;
  readonly refused: NotCompared | undefined;
}

const answersMark = "svar\t";
const yearMark = "år\t";

export const answersId = (source: string): string => `${answersMark}${source}`;

/** The table or sheet of answers that a round is, where it is one. */
export const sourceOf = (id: string | undefined): string | undefined =>
  id?.startsWith(answersMark) ? id.slice(answersMark.length) : undefined;

const isYear = (name: string): boolean => /^(?:19|20)\d\d$/u.test(name);

/** For the earlier to stand first. */
const yearOf = ({ name }: TimeRound): number => yearInName(name) ?? 0;

/** Published rounds by their day, the years that a round has shown apart, and the answers that the workbook has. */
export function timeRounds(
  measurements: readonly Measurement[],
  sources: SurveyPlace["sources"],
  published: SurveyChoices["published"] = [],
): { readonly all: readonly TimeRound[]; readonly likely: readonly TimeRound[] } {
  const days = new Map<string, number>();
  for (const { round, day } of measurements) days.set(round, day);
  const rounds = [...days.keys()]
    .sort((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || a.localeCompare(b, "sv"))
    .map((name): TimeRound => ({ id: name, name, kind: "round" }));
  const years = rounds.flatMap(({ name }) => yearsIn(measurements, name));
  const answers = sources
    .filter((source) => !isInOrder(source))
    .map(({ name }): TimeRound => ({ id: answersId(name), name, kind: "answers" }))
    .sort((a, b) => yearOf(a) - yearOf(b));
  // Answers that have been published stand among the rounds already.
  const unpublished = answers.filter(
    ({ name }) => !published.some((one) => one.source === name && days.has(one.name)),
  );
  const likely = rounds.length > 1 ? rounds : years.length > 1 ? years : [...rounds, ...unpublished];
  return { all: [...rounds, ...years, ...answers], likely };
}

function yearsIn(measurements: readonly Measurement[], round: string): TimeRound[] {
  const groups = new Map<string, Set<string>>();
  for (const one of measurements) {
    if (one.round !== round || one.division === everybody) continue;
    groups.set(one.division, (groups.get(one.division) ?? new Set()).add(one.group));
  }
  return [...groups].flatMap(([division, names]) =>
    [...names].every(isYear)
      ? [...names].sort().map(
          (year): TimeRound => ({
            id: [yearMark, round, division, year].join("\t"),
            name: `${round}, ${year}`,
            kind: "year",
          }),
        )
      : [],
  );
}

/** What has been published of a year within a round, or of a group of a round. */
export function publishedFigures(
  measurements: readonly Measurement[],
  id: string,
  group: string,
): RoundFigure[] {
  const [mark, , round, division, year] = id.split("\t");
  const isOfYear = `${mark}\t` === yearMark;
  return measurements
    .filter((one) =>
      isOfYear
        ? one.round === round && one.division === division && one.group === year
        : one.round === id && `${one.division}\t${one.group}` === group,
    )
    .map(({ factor, n, mean, spread }) => ({ factor, n, mean, spread }));
}

/** What a round asks about in the order of its questions; of a year within a round, the round's. */
export function publishedFactors(measurements: readonly Measurement[], id: string): string[] {
  const [mark, round] = id.split("\t");
  const name = `${mark}\t` === yearMark ? round : id;
  return measurements
    .filter((one) => one.round === name && one.division === everybody)
    .map(({ factor }) => factor);
}

/** What a table of answers says by Mätningen's own way of reading and hiding, beside what has been published. */
export function answersRound(read: ReadAnswers, choices: SurveyChoices, place: SurveyPlace): AnswersRound {
  const isCurrent = place.read?.source.name === read.source.name;
  const { published, minst } = choices;
  const own: SurveyChoices = {
    ...(isCurrent ? choices : { ...(published && { published }), ...(minst && { minst }) }),
    groupings: [],
  };
  const model = measureModel(own, {
    ...place,
    read,
    withdrawn: undefined,
    ...(!isCurrent && { scale: {}, groups: {}, apart: [], same: [] }),
  });
  const { figures } = model;
  const refused =
    figures === undefined
      ? "unsettled"
      : figures.respondents < figures.minst
        ? "few"
        : model.republishing.kind === "asked"
          ? "asked"
          : mustWait(model.republishing)
            ? "wait"
            : undefined;
  return { model, refused };
}

export const answersFigures = ({ model: { figures, reading } }: AnswersRound): RoundFigure[] =>
  (figures?.factors ?? []).flatMap(({ n, asked, mean, spread }, at) =>
    asked === 0 || n === 0 ? [] : [{ factor: reading?.questions[at]?.name ?? "", n, mean, spread }],
  );

/** What is remembered of a table of answers once its figures are written. */
export function roundToRemember({ model }: AnswersRound): PublishedRound {
  const { republishing: again, read } = model;
  const name = isAgain(again) ? again.earlier.at(-1)?.round.name : undefined;
  return publishedRound(model, name ?? read?.source.name ?? "");
}

/** Whether a table of answers is an earlier round itself, or holds it. */
export const holdsRound = ({ model: { republishing: again } }: AnswersRound, round: string): boolean =>
  isAgain(again) && again.earlier.some((one) => one.round.name === round);

/** Whether two tables are the same answers, or one is the other with some more: what they tell apart is those alone. */
export function areStacked(one: AnswersRound, other: AnswersRound): boolean {
  const isWithin = (inner: AnswersRound, { model: { reading, minst } }: AnswersRound): boolean =>
    reading !== undefined &&
    !["first", "asked"].includes(
      republishing([publishedRound(inner.model, "")], {
        answers: reading.answers,
        questions: reading.questions.map(({ name }) => name),
        minst,
      }).kind,
    );
  return isWithin(one, other) || isWithin(other, one);
}
