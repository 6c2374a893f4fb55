import { groupKey } from "../../cells/survey/reading/groupings";
import type { MeasureModel } from "./measure-model";
import type { SurveyChoices, SurveyPlace } from "./place";

/** How many of a group were asked, where somebody has said it. */
export function sentToGroup(
  { reading }: Pick<MeasureModel, "reading">,
  { sentTo }: Pick<SurveyPlace, "sentTo">,
  heading: string,
  group: string,
): number | undefined {
  const column = reading?.groupings.find((one) => one.heading === heading)?.column;
  return column === undefined ? undefined : sentTo[column]?.[groupKey(group)];
}

/** How many were asked in all: as it is said, else the sum where it is said of every group of a shown grouping. */
export function sentInAll(
  model: Pick<MeasureModel, "reading" | "figures">,
  { sent }: SurveyChoices,
  place: Pick<SurveyPlace, "sentTo">,
): number | undefined {
  if (sent !== undefined) return sent;
  for (const { heading, groups } of model.figures?.divisions ?? []) {
    const numbers = groups.map(({ name }) => sentToGroup(model, place, heading, name));
    if (numbers.length > 0 && !numbers.includes(undefined)) {
      return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
    }
  }
  return undefined;
}
