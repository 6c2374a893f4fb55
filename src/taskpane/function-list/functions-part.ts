import { html } from "lit";
import { catalogue } from "../../text/functions/catalogue";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { FunctionsActions } from "./functions-actions";
import "./functions-view";
import type { FunctionsPlace } from "./place";

/** What the pane loads when the functions are first looked at. */
export const part = definePart({
  model: () => undefined,
  actions: (frame: ViewFrame<object, FunctionsPlace>) => new FunctionsActions(frame),
  view: ({ text, actions, place, state }) =>
    html`<fc-functions-view
      .text=${text}
      .actions=${actions}
      .functions=${catalogue.in(text.language)}
      .formulas=${state.formulas}
      .search=${place.search}
      .openFunctions=${place.open}
      .copied=${state.copied}
    ></fc-functions-view>`,
});
