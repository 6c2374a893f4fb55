import type { Coverage } from "./coverage";

/** A municipality with the centres that it has or that serve it, each with its class; undefined where that is not known. */
export interface MunicipalityCentres {
  readonly municipality: string;
  readonly centres: readonly {
    readonly name: string;
    readonly className: string | undefined;
    /** By a rule of one's own, such as an extra payment: whether the centre counts; undefined where that is not known. */
    readonly counts?: boolean | undefined;
  }[];
}

/** What a municipality has: an FC, an FCLV and no FC, neither, or something that cannot be said. */
export type CoverageGroup = "FC" | "FCLV" | "varken" | "uppgift saknas";

export const coverageGroups: readonly CoverageGroup[] = ["FC", "FCLV", "varken", "uppgift saknas"];

/**
 * What a municipality has, by the best class among its centres. A centre of unknown class (undefined) could be an FC: only
 * where an FC is there already does it change nothing.
 */
export function coverageGroup({ centres }: MunicipalityCentres): CoverageGroup {
  const classes = centres.map(({ className }) => className);
  if (classes.includes("FC")) return "FC";
  if (classes.includes(undefined)) return classes.includes("FCLV") ? "FCLV" : "uppgift saknas";
  return classes.includes("FCLV") ? "FCLV" : "varken";
}

/** How far a goal of at least one per municipality is reached, and which are left. */
export interface GoalProgress {
  readonly reached: readonly string[];
  readonly left: readonly string[];
  readonly notKnown: readonly string[];
}

/** @param counts whether a group counts towards the goal: FC only, or FCLV too */
export function goalProgress(
  municipalities: readonly MunicipalityCentres[],
  counts: (group: CoverageGroup) => boolean,
): GoalProgress {
  return progressBy(municipalities, (one) => {
    const group = coverageGroup(one);
    if (counts(group)) return "ja";
    return one.centres.some(({ className }) => className === undefined) ? "uppgift saknas" : "nej";
  });
}

/** The same where a rule of one's own says which centres count, whatever their class. */
export const countedProgress = (municipalities: readonly MunicipalityCentres[]): GoalProgress =>
  progressBy(municipalities, ({ centres }) => {
    const answers = centres.map(({ counts }) => counts);
    if (answers.includes(true)) return "ja";
    return answers.includes(undefined) ? "uppgift saknas" : "nej";
  });

function progressBy(
  municipalities: readonly MunicipalityCentres[],
  answer: (one: MunicipalityCentres) => Coverage,
): GoalProgress {
  const those = (wanted: Coverage): string[] =>
    municipalities.filter((one) => answer(one) === wanted).map(({ municipality }) => municipality);
  return { reached: those("ja"), left: those("nej"), notKnown: those("uppgift saknas") };
}
