import { roundChanges, type FactorChange, type RoundFigure } from "../../../domain/survey/round-changes";
import { everybody, type Measurement } from "../../../workbook/survey/measurements";
import { memoised } from "../../frame/memoised";
import type { SurveyChoices, SurveyPlace } from "../place";
import {
  answersFigures,
  answersRound,
  areStacked,
  holdsRound,
  publishedFactors,
  publishedFigures,
  sourceOf,
  timeRounds,
  type AnswersRound,
  type NotCompared,
  type TimeRound,
} from "./time-rounds";

/** A table of answers that cannot be compared, and why. */
interface RefusedRound {
  readonly name: string;
  readonly why: NotCompared;
}

/** What Över tid shows: two rounds of those that have been published, or of the answers that the workbook has. */
export interface TimeModel {
  readonly rounds: readonly TimeRound[];
  readonly before: TimeRound | undefined;
  readonly after: TimeRound | undefined;
  /** Groups that both rounds have shown, "Alla" first, as `Indelning\tGrupp`. */
  readonly groups: readonly string[];
  readonly group: string;
  /** Groups that only one of the rounds has shown: they may have been called something else in the other. */
  readonly unpaired: readonly string[];
  /** Empty while answers are being read, and where a table of answers is refused. */
  readonly changes: readonly FactorChange[];
  readonly refused: RefusedRound | undefined;
  /** The tables of answers whose figures are shown: they are published when it is written. */
  readonly answers: readonly AnswersRound[];
}

const key = ({ division, group }: Measurement): string => `${division}\t${group}`;
export const everyone = `${everybody}\t${everybody}`;

export function timeModel(choices: SurveyChoices, place: SurveyPlace): TimeModel {
  const { measurements, sources, timeRead, timeGroup, read, scale, groups, apart, same } = place;
  return modelOf(choices, measurements, sources, timeRead, timeGroup, read, scale, groups, apart, same);
}

const modelOf = memoised(
  (
    choices: SurveyChoices,
    measurements: SurveyPlace["measurements"],
    sources: SurveyPlace["sources"],
    timeRead: SurveyPlace["timeRead"],
    wantedGroup: string | undefined,
    read: SurveyPlace["read"],
    scale: SurveyPlace["scale"],
    groups: SurveyPlace["groups"],
    apart: SurveyPlace["apart"],
    same: SurveyPlace["same"],
  ): TimeModel => {
    const all = measurements ?? [];
    const { all: rounds, likely } = timeRounds(all, sources, choices.published);
    const after = rounds.find(({ id }) => id === choices.after) ?? likely.at(-1);
    const others = likely.filter(({ id }) => id !== after?.id);
    const before = rounds.find(({ id }) => id === choices.before && id !== after?.id) ?? others.at(-1);
    const nothing = {
      rounds,
      before,
      after,
      groups: [],
      unpaired: [],
      group: everyone,
      changes: [],
      answers: [],
    };
    if (!before || !after) return { ...nothing, refused: undefined };
    const place = { measurements, sources, timeRead, read, scale, groups, apart, same } as SurveyPlace;
    const answersOf = ({ id }: TimeRound): AnswersRound | "reading" | undefined => {
      const source = sourceOf(id);
      if (source === undefined) return undefined;
      const cells = timeRead[source];
      return cells ? answersRound(cells, choices, place) : "reading";
    };
    const [one, other] = [answersOf(before), answersOf(after)];
    if (one === "reading" || other === "reading") return { ...nothing, refused: undefined };
    const refused = refusedOf([before, one], [after, other]);
    if (refused) return { ...nothing, refused };
    const { shared, unpaired } =
      one || other ? { shared: [everyone], unpaired: [] } : groupsOfBoth(all, before.id, after.id);
    const group = shared.find((name) => name === wantedGroup) ?? shared[0] ?? everyone;
    const figures = ({ id }: TimeRound, answers: AnswersRound | undefined): RoundFigure[] =>
      answers ? answersFigures(answers) : publishedFigures(all, id, group);
    const asked = ({ id }: TimeRound, answers: AnswersRound | undefined): string[] =>
      answers ? answersFigures(answers).map(({ factor }) => factor) : publishedFactors(all, id);
    return {
      ...nothing,
      groups: shared,
      group,
      unpaired,
      changes: roundChanges(figures(before, one), figures(after, other), {
        before: asked(before, one),
        after: asked(after, other),
      }),
      refused: undefined,
      answers: [one, other].flatMap((answers) => answers ?? []),
    };
  },
);

type Sided = readonly [TimeRound, AnswersRound | undefined];

function refusedOf([before, one]: Sided, [after, other]: Sided): RefusedRound | undefined {
  if (one?.refused) return { name: before.name, why: one.refused };
  if (other?.refused) return { name: after.name, why: other.refused };
  const isStacked =
    one && other
      ? areStacked(one, other)
      : (one !== undefined && holdsRound(one, after.id)) ||
        (other !== undefined && holdsRound(other, before.id));
  return isStacked ? { name: after.name, why: "stacked" } : undefined;
}

function groupsOfBoth(
  all: readonly Measurement[],
  before: string,
  after: string,
): { readonly shared: string[]; readonly unpaired: string[] } {
  const keysOf = (round: string): Set<string> => new Set(all.filter((one) => one.round === round).map(key));
  const [first, second] = [keysOf(before), keysOf(after)];
  const isShared = (one: string): boolean => first.has(one) && second.has(one);
  return {
    shared: [...first].filter(isShared),
    unpaired: [...new Set([...first, ...second])].filter((one) => !isShared(one)),
  };
}
