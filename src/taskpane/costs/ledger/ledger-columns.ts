import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ledgerMeanings, type LedgerMeaning } from "../../../cells/ledger/ledger-headings";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import type { ShownColumn } from "./ledger-model";

export interface ChosenMeaning {
  readonly key: string;
  readonly meaning: LedgerMeaning | "none";
}

/** What each column of a ledger is taken for, to be corrected. Asks `choose-meaning`. */
@customElement("fc-ledger-columns")
export class LedgerColumnList extends PaneElement {
  @property({ attribute: false }) words!: LedgerText;
  @property({ attribute: false }) columns: readonly ShownColumn[] = [];
  /** Something is missing among them: they are shown at once. */
  @property({ type: Boolean }) incomplete = false;

  static override styles = [
    sharedStyles,
    css`
      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: center;
        gap: var(--spacingHorizontalS);
        padding: var(--spacingVerticalXS) 0;
      }

      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      li > div {
        overflow-wrap: anywhere;
      }

      .heading {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { columns: words } = this.words;
    const known = this.columns.filter(({ meaning }) => meaning !== undefined).length;
    return html`<details ?open=${this.incomplete}>
      <summary class="small">${words.summary(known, this.columns.length)}</summary>
      <ul aria-label=${words.heading}>
        ${this.columns.map((column) => this.column(column))}
      </ul>
    </details>`;
  }

  private column({ key, heading, letters, example, meaning, isGuessed }: ShownColumn): TemplateResult {
    const { columns: words, meanings } = this.words;
    const name = heading || words.unnamed(letters);
    const options = [
      { value: "none", label: words.none },
      ...ledgerMeanings.map((one) => ({ value: one, label: meanings[one] })),
    ];
    return html`<li data-column=${key}>
      <div>
        <p class="heading small">${name}</p>
        <p class="small quiet">${example === "" ? words.empty : words.example(example)}</p>
        ${isGuessed ? html`<p class="small quiet">${words.guessed}</p>` : nothing}
      </div>
      <fc-select-field
        bare
        .label=${name}
        .options=${options}
        .value=${meaning ?? "none"}
        @choose=${(event: CustomEvent<ChosenMeaning["meaning"]>) => {
          event.stopPropagation();
          this.ask<ChosenMeaning>("choose-meaning", { key, meaning: event.detail });
        }}
      ></fc-select-field>
    </li>`;
  }
}
