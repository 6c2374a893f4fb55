import { html } from "lit";
import { copyText } from "../../../text/share/copy";
import { canOpenWorkbooks } from "../../../workbook/share/file/can-open";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SharePlace } from "../place";
import { CopyActions } from "./copy-actions";
import { copyModel } from "./copy-model";
import "./copy-view";

const work = memoised(copyModel);

/** Chosen sheets as a workbook of values. */
export const part = definePart({
  model: (contents, _choices: object, place: SharePlace) => work(contents, place),
  actions: (frame: ViewFrame<object, SharePlace>) => new CopyActions(frame),
  view: ({ text, model, actions, place, busy }) =>
    html`<fc-copy-view
      .text=${text}
      .actions=${actions}
      .words=${copyText.in(text.language)}
      .model=${model}
      .place=${place.copy}
      ?busy=${busy || place.copy.isMaking}
      ?canOpen=${canOpenWorkbooks()}
    ></fc-copy-view>`,
});
