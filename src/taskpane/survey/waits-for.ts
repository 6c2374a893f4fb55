import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import type { PaneText } from "../../text/frame/pane.sv";
import type { SurveyText } from "../../text/survey/survey";
import type { MeasureModel } from "./measure-model";

/** What stands in the way of a result: said where a person looks for it. */
export function waitsFor(
  { reading, unread, twice }: MeasureModel,
  { columns, scale }: SurveyText,
  { problems }: PaneText,
): string {
  if (reading?.questions.length === 0) return columns.none;
  if (unread.some(({ shown }) => isBeingWorkedOut(shown))) return problems.calculating;
  const [first] = unread;
  if (!first) return columns.twiceFirst(twice.length);
  return unread.length === 1 ? scale.unreadValue(first.shown, first.count) : scale.unread(unread.length);
}

/** Why a result is not written, though it is there: beside what has been published it would give few people away. */
export function whyNotWritten({ republishing, minst }: MeasureModel, { write }: SurveyText): string {
  switch (republishing.kind) {
    case "wait":
      return write.wait(republishing.changed, minst);
    case "beside":
      return write.beside(
        republishing.rounds.map(({ name }) => name),
        republishing.people,
        minst,
      );
    case "asked":
      return write.asked;
    default:
      return write.mixed;
  }
}
