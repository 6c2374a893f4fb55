import { oric, samverkan, samvgrupp, samvindex, skillnad } from "../../../src/functions/survey";
import { callFunction, type Outcome } from "../../support/custom-functions";
import { headed, type Table } from "./call";

/** Everything that the functions publish about a survey, side by side in a workbook. */
export interface Published {
  readonly factors: Table;
  readonly groups: Table;
  readonly groupIndex: Table;
  /** The number of answers by group and question as it is: who skipped what is given to the attacker. */
  readonly groupCounts: Table;
  /** The same as it is shown. */
  readonly shownCounts: Table;
  readonly index: Outcome;
  /** Against another round whose every answer is known to the attacker. */
  readonly change: Table;
  readonly changeBack: Table;
  /** With twelve questions only. */
  readonly oric: Table | undefined;
}

export type Ratings = readonly (readonly number[])[];

const table = (outcome: Outcome): Table => {
  if ("error" in outcome) throw new Error(`${outcome.error} ${outcome.message}`);
  return outcome.value as Table;
};

/** @param other another round, with as many questions */
export function publish(
  answers: Ratings,
  groups: readonly string[],
  other: Ratings,
  minst?: number,
): Published {
  const column = groups.map((group) => [group]);
  const [shown, round] = [headed(answers), headed(other)];
  const grouped = shown === answers ? column : [["Grupp"], ...column];
  const shownCounts = table(callFunction(samvgrupp, shown, grouped, minst, "antal"));
  const countOf = (group: unknown, question: number): number =>
    answers.filter((row, at) => (groups[at] === group || group === "Totalt") && row[question]).length;
  return {
    shownCounts,
    groupCounts: shownCounts.map(([group, n, ...counts], at) =>
      at === 0 ? [group, n, ...counts] : [group, n, ...counts.map((_, question) => countOf(group, question))],
    ) as Table,
    factors: table(callFunction(samverkan, shown, minst)),
    groups: table(callFunction(samvgrupp, shown, grouped, minst)),
    groupIndex: table(callFunction(samvgrupp, shown, grouped, minst, "index")),
    index: callFunction(samvindex, shown, minst),
    change: table(callFunction(skillnad, round, shown, minst)),
    changeBack: table(callFunction(skillnad, shown, round, minst)),
    oric: answers[0]?.length === 12 ? table(callFunction(oric, shown, minst)) : undefined,
  };
}
