import { html } from "lit";
import { ledgerText } from "../../../text/ledger/ledger";
import type { CostsChoices } from "../choices";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { LedgerActions } from "./ledger-actions";
import { ledgerModel } from "./ledger-model";
import "./ledger-view";

/** Costs out of a ledger's rows or a file of vouchers. */
export const part = definePart({
  model: (contents, choices, place) => ledgerModel(contents, choices.ledger, place),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new LedgerActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-ledger-view
      .text=${text}
      .actions=${actions}
      .words=${ledgerText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-ledger-view>`,
});
