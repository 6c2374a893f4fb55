import { html } from "lit";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import { repairFormulas } from "../../frame/workbook/repair-formulas";
import type { SharePlace } from "../place";
import "./repair-view";
import type { RepairActions } from "./repair-view";

/** Formulas of the add-in's that somebody without it has opened and saved. */
export const part = definePart({
  model: () => undefined,
  actions: (frame: ViewFrame<object, SharePlace>): RepairActions => ({ repair: () => repairFormulas(frame) }),
  view: ({ text, actions, busy }) =>
    html`<fc-repair-view
      .text=${text}
      .actions=${actions}
      ?busy=${busy}
    ></fc-repair-view>`,
});
