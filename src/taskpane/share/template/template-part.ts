import { html } from "lit";
import { templateText } from "../../../text/share/template";
import { isMac } from "../../../workbook/host";
import { canOpenWorkbooks } from "../../../workbook/share/file/can-open";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SharePlace } from "../place";
import { TemplateActions } from "./template-actions";
import "./template-view";

/** Tables for others to fill in. */
export const part = definePart({
  model: (_contents, _choices: object, place: SharePlace) => place.template,
  actions: (frame: ViewFrame<object, SharePlace>) => new TemplateActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-template-view
      .text=${text}
      .actions=${actions}
      .words=${templateText.in(text.language)}
      .place=${model}
      ?busy=${busy || model.isMaking}
      ?canOpen=${canOpenWorkbooks()}
      ?canSave=${!isMac()}
    ></fc-template-view>`,
});
