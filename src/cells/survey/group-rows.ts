import { toNumber } from "../../domain/survey/fraction";
import type { GroupCell, GroupFigures, GroupRow } from "../../domain/survey/group-figures";
import { index } from "../../domain/survey/statistics";
import { headingsOf } from "../results/result-shape";
import { groupResult } from "../results/survey-results";

/** What the group table can show of each group and factor; the first is the default. */
export const measureWords = ["medelvärde", "index", "antal"] as const;

type Measure = (typeof measureWords)[number];

const totalName = "Totalt";

/** The group table with its heading row: a row per group, `Totalt` last. */
export function groupRows(
  names: readonly string[],
  { groups, total }: GroupFigures,
  measure: Measure,
): (string | number)[][] {
  const rowOf = (name: string, { respondents, cells }: GroupRow): (string | number)[] => [
    name,
    respondents,
    ...cells.map((cell) => shownAs(cell, measure)),
  ];
  return [
    [...headingsOf(groupResult), ...names],
    ...groups.map((group) => rowOf(group.name, group)),
    rowOf(totalName, total),
  ];
}

function shownAs({ n, mean }: GroupCell, measure: Measure): string | number {
  if (measure === "antal") return n;
  if (typeof mean === "string") return mean;
  return measure === "index" ? index(mean) : toNumber(mean);
}
