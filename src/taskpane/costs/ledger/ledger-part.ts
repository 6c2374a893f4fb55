import { html } from "lit";
import { ledgerText } from "../../../text/ledger/ledger";
import type { Place } from "../../../workbook/reading/contents";
import type { CostsChoices, LedgerChoices } from "../choices";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { LedgerActions } from "./ledger-actions";
import type { Decision } from "./ledger-accounts";
import type { LedgerMeaning } from "../../../cells/ledger/ledger-headings";
import type { SaidMeaning } from "../column-meanings";
import { ledgerModel } from "./ledger-model";
import "./ledger-view";

/** Costs out of a ledger's rows or a file of vouchers. */
export const part = definePart({
  model: (contents, choices, place) => ledgerModel(contents, choices.ledger, place),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new LedgerActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-ledger-view
      .text=${text}
      .words=${ledgerText.in(text.language)}
      .model=${model}
      ?busy=${busy}
      @open-file=${({ detail }: CustomEvent<File>) => void actions.open(detail)}
      @close-file=${() => actions.close()}
      @choose-source=${({ detail }: CustomEvent<string>) => void actions.chooseSource(detail)}
      @say-meaning=${({ detail }: CustomEvent<SaidMeaning<LedgerMeaning>>) => void actions.chooseMeaning(detail.key, detail.meaning)}
      @choose-ledger=${({ detail }: CustomEvent<LedgerChoices>) => void actions.choose(detail)}
      @decide-account=${({ detail: { account, ...change } }: CustomEvent<Decision>) => actions.decide(account, change)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @write=${() => void actions.write()}
      @to-split=${() => actions.toSplit()}
    ></fc-ledger-view>`,
});
