import { html } from "lit";
import { reviewText } from "../../../text/costs/review";
import type { Place } from "../../../workbook/contents";
import type { CostsPart } from "../costs-parts";
import { reviewModel } from "./review-model";
import type { Pasted } from "./review-input";
import "./review-view";

/** A specification that somebody has received, checked line by line. */
export const reviewPart: CostsPart = {
  name: (text) => text.costs.parts.review,
  lead: (text) => reviewText.in(text.language).lead,
  render: ({ text, contents, state, busy, costs, pane }) =>
    html`<fc-review-view
      .text=${text}
      .words=${reviewText.in(text.language)}
      .model=${reviewModel(contents, state.costsChoices, state.costsPlace.reviewed)}
      ?busy=${busy}
      ?copied=${state.copied === "review"}
      @paste-specification=${({ detail }: CustomEvent<Pasted>) => costs.review.paste(detail.text, detail.isTyped)}
      @clear-specification=${() => costs.review.clear()}
      @use-selection=${() => void costs.review.useSelection()}
      @compare=${({ detail }: CustomEvent<boolean>) => void costs.review.compare(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void pane.selectPlace(detail)}
      @shown-line=${({ detail }: CustomEvent<string>) => costs.review.announceLine(detail)}
      @copy-review=${() => void costs.review.copy()}
      @write=${() => void costs.review.write()}
    ></fc-review-view>`,
};
