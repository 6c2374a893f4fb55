import { html } from "lit";
import { shareText } from "../../../text/share/share";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SharePlace } from "../place";
import { CheckActions } from "./check-actions";
import { checkModel } from "./check-model";
import "./check-view";

const work = memoised(checkModel);

/** What a receiver would see or could dig out. */
export const part = definePart({
  model: (contents, _choices: object, place: SharePlace) => work(contents, place),
  actions: (frame: ViewFrame<object, SharePlace>) => new CheckActions(frame),
  view: ({ text, model, actions }) =>
    html`<fc-check-view
      .text=${text}
      .actions=${actions}
      .words=${shareText.in(text.language).check}
      .model=${model}
    ></fc-check-view>`,
});
