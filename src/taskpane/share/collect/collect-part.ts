import { html } from "lit";
import { shareText } from "../../../text/share/share";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SharePlace } from "../place";
import { CollectActions } from "./collect-actions";
import { collectModel } from "./collect-model";
import "./collect-view";

const work = memoised(collectModel);

/** Files that come back, as one table. */
export const part = definePart({
  model: (contents, _choices: object, place: SharePlace) => work(contents, place),
  actions: (frame: ViewFrame<object, SharePlace>) => new CollectActions(frame),
  view: ({ text, model, actions, place, busy }) =>
    html`<fc-collect-view
      .text=${text}
      .actions=${actions}
      .words=${shareText.in(text.language).collect}
      .model=${model}
      .place=${place}
      ?busy=${busy}
    ></fc-collect-view>`,
});
