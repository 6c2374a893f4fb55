import { roundChanges, type FactorChange, type RoundFigure } from "../../../domain/survey/round-changes";
import { everybody, type Measurement } from "../../../workbook/survey/measurements";
import { memoised } from "../../frame/memoised";
import type { SurveyChoices, SurveyPlace } from "../place";

/** What Över tid shows: two rounds of those that have been published. */
export interface TimeModel {
  readonly rounds: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Groups that both rounds have shown, "Alla" first, as `Indelning\tGrupp`. */
  readonly groups: readonly string[];
  readonly group: string;
  readonly changes: readonly FactorChange[];
}

const key = ({ division, group }: Measurement): string => `${division}\t${group}`;
export const everyone = `${everybody}\t${everybody}`;

export const timeModel = memoised(
  (
    measurements: SurveyPlace["measurements"],
    wantedBefore: SurveyChoices["before"],
    wantedAfter: SurveyChoices["after"],
    wantedGroup: string | undefined,
  ): TimeModel => {
    const all = measurements ?? [];
    const days = new Map<string, number>();
    for (const { round, day } of all) days.set(round, day);
    const rounds = [...days.keys()].sort(
      (a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || a.localeCompare(b, "sv"),
    );
    const after = rounds.find((round) => round === wantedAfter) ?? rounds.at(-1);
    const others = rounds.filter((round) => round !== after);
    const before = others.find((round) => round === wantedBefore) ?? others.at(-1);
    const keysOf = (round: string | undefined): Set<string> =>
      new Set(all.filter((one) => one.round === round).map(key));
    const [first, second] = [keysOf(before), keysOf(after)];
    const groups = [...first].filter((one) => second.has(one));
    const group = groups.find((one) => one === wantedGroup) ?? groups[0] ?? everyone;
    const figures = (round: string | undefined): RoundFigure[] =>
      all
        .filter((one) => one.round === round && key(one) === group)
        .map(({ factor, n, mean, spread }) => ({ factor, n, mean, spread }));
    const changes =
      before !== undefined && after !== undefined ? roundChanges(figures(before), figures(after)) : [];
    return { rounds, before, after, groups, group, changes };
  },
);
