import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { PaneElement } from "../components/pane-element";
import { sharedStyles } from "../components/shared-styles";
import "./range-card";

/**
 * The plain ranges of the workbook that a view could read, each with what can be made of it. Asks what the cards ask:
 * `make-table`, `read-as-it-is`, `to-ledger`, `select-place`.
 */
@customElement("fc-plain-ranges")
export class PlainRanges extends PaneElement {
  @property({ attribute: false }) ranges: readonly FoundRange[] = [];
  /** Results can be read out of a range as it is, on sheets of their own. */
  @property({ attribute: false }) isReadable: (range: FoundRange) => boolean = () => false;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    sharedStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalS);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusXLarge);
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const { ranges } = this;
    if (ranges.length === 0) return nothing;
    return html`<ul aria-label=${this.text.start.ranges.heading}>
      ${repeat(
        ranges,
        ({ sheet, address }) => `${sheet}!${address}`,
        (range) =>
          html`<li>
            <fc-range-card
              .text=${this.text}
              .range=${range}
              ?several=${this.isSeveral(range)}
              ?readable=${this.isReadable(range)}
              ?busy=${this.busy}
            ></fc-range-card>
          </li>`,
      )}
    </ul>`;
  }

  private isSeveral({ kind }: FoundRange): boolean {
    return (
      kind !== undefined && kind !== "ledger" && this.ranges.filter((other) => other.kind === kind).length > 1
    );
  }
}
