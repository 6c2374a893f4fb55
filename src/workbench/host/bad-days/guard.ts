import type { Faults } from "../faults";
import type { Model } from "../model/model";
import { generalException, RichApiError } from "../wire/errors";
import type { WireObject } from "../wire/wire-class";
import { ornamentOf } from "./ornaments";
import { hasUndo } from "./undo-support";

/** Asked before a member is set or called; throws what Excel would answer on the day that is played. */
export type Guard = (object: WireObject, member: string) => void;

export const guardOf =
  (model: Model, faults: Faults, isGrouped: () => boolean): Guard =>
  (object, member) => {
    const { name } = object.wireClass;
    const { undo, ornaments, selectedSheets } = model.switches.weather;
    const fault = faults.memberFault(`${name}.${member}`);
    if (fault) throw fault;
    if (undo !== "everything" && isGrouped() && !hasUndo(name, member, undo)) throw undoNotSupported();
    if (selectedSheets === "several" && name !== "Functions" && !onlyReads.test(member))
      throw generalException();
    const ornament = ornamentOf(name, member);
    const fails = ornament && ornaments[ornament];
    if (fails === "always" || (fails && isHidden(model, object))) throw generalException();
  };

const onlyReads = /^(?:_|get|load|item|count)/i;

/** Code and sentence as Microsoft's page "Error handling with the application-specific JavaScript APIs" has them. */
const undoNotSupported = (): RichApiError =>
  new RichApiError(
    "UndoNotSupported",
    "The JavaScript API request failed due to lack of support for the undo operation.",
  );

function isHidden(model: Model, object: WireObject): boolean {
  const { sheetOf } = object;
  const sheet = model.book.sheets().find(({ id }) => id === sheetOf);
  return sheet !== undefined && sheet.visibility !== "Visible";
}
