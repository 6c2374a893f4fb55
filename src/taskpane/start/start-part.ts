import { html } from "lit";
import { functionGroups } from "../../text/function-groups";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { StartActions } from "./start-actions";
import "./start-view";

const functionIds: readonly string[] = Object.values(functionGroups).flat();

export const part = definePart({
  model: () => undefined,
  actions: (frame: ViewFrame) => new StartActions(frame),
  view: ({ text, actions, state, busy }) =>
    html`<fc-start-view
      .text=${text}
      .actions=${actions}
      .workbook=${state.workbook}
      .functionIds=${functionIds}
      .confirming=${state.confirming}
      ?busy=${busy}
    ></fc-start-view>`,
});
