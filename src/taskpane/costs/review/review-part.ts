import { html } from "lit";
import { reviewText } from "../../../text/costs/review";
import type { Place } from "../../../workbook/reading/contents";
import { reviewModel } from "./review-model";
import type { Pasted } from "./review-input";
import "./review-view";

import type { CostsChoices } from "../choices";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import type { SaidMeaning } from "../column-meanings";
import { ReviewActions } from "./review-actions";

/** A specification that somebody has received, checked line by line. */
export const part = definePart({
  model: (contents, choices, { reviewed }) => reviewModel(contents, choices, reviewed),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new ReviewActions(frame),
  view: ({ text, model, actions, state, busy, frame }) =>
    html`<fc-review-view
      .text=${text}
      .words=${reviewText.in(text.language)}
      .model=${model}
      ?busy=${busy}
      ?copied=${state.copied === "review"}
      @paste-specification=${({ detail }: CustomEvent<Pasted>) => actions.paste(detail.text, detail.isTyped)}
      @clear-specification=${() => actions.clear()}
      @use-selection=${() => void actions.useSelection()}
      @compare=${({ detail }: CustomEvent<boolean>) => void actions.compare(detail)}
      @say-meaning=${({ detail }: CustomEvent<SaidMeaning<SpecificationColumn>>) => void actions.sayMeaning(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @shown-line=${({ detail }: CustomEvent<string>) => actions.announceLine(detail)}
      @copy-review=${() => void actions.copy()}
      @write=${() => void actions.write()}
    ></fc-review-view>`,
});
