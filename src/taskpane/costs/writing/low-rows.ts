import { html, nothing, type TemplateResult } from "lit";
import type { PaneText } from "../../../text/frame/pane.sv";
import { writtenText } from "../../../text/specifications/written";
import "../../components/message-bar";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsChoices } from "../choices";
import type { CostsPlace } from "../place";
import { fitWritten } from "./follow-written";

interface Shown {
  readonly text: PaneText;
  readonly place: CostsPlace;
  readonly busy: boolean;
  readonly frame: ViewFrame<CostsChoices, CostsPlace>;
}

/** Above parts that write sheets: they follow the tables, and the heights of their rows do not. */
export function lowRows({
  text,
  place: { low: found },
  busy,
  frame,
}: Shown): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const { low } = writtenText.in(text.language);
  return html`<fc-message-bar data-low>
    ${low.sentence(found.rows, found.sheets)}
    <button
      slot="action"
      class="button compact"
      data-action="fit-rows"
      aria-disabled=${busy}
      @click=${() => busy || void fitWritten(frame)}
    >
      ${low.fit}
    </button>
  </fc-message-bar>`;
}
