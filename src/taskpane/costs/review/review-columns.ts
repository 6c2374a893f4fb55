import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { specificationOrder } from "../../../cells/costs/specification/specification-columns";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import type { ReadColumn, ReadColumns } from "../../../cells/costs/specification/specification-lines";
import type { ReviewText } from "../../../text/costs/review.sv";
import { PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";

/** What somebody says that a column is. */
export interface SaidMeaning {
  readonly key: string;
  readonly meaning: SpecificationColumn | "none";
}

/** What each column of another's specification is taken for, to be corrected. Asks `say-meaning`. */
@customElement("fc-review-columns")
export class ReviewColumns extends PaneElement {
  @property({ attribute: false }) words!: ReviewText;
  @property({ attribute: false }) read!: ReadColumns;

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
    const { columns, isOwn } = this.read;
    const known = columns.filter(({ meaning }) => meaning !== undefined).length;
    return html`${isOwn ? nothing : html`<p class="small quiet" data-foreign>${words.foreign}</p>`}
      <details class="small" ?open=${!isOwn}>
        <summary>${words.summary(known, columns.length)}</summary>
        <ul aria-label=${words.heading}>
          ${columns.map((column) => this.column(column))}
        </ul>
      </details>`;
  }

  private column({ key, heading, example, meaning }: ReadColumn): TemplateResult {
    const { columns: words } = this.words;
    const name = heading || words.unnamed(key.replace("#", ""));
    return html`<li data-column=${key}>
      <div>
        <p class="heading">${name}</p>
        <p class="quiet">${example === "" ? words.empty : words.example(example)}</p>
      </div>
      <fc-select-field
        bare
        .label=${name}
        .options=${[
          { value: "none", label: words.none },
          ...specificationOrder.map((value) => ({ value, label: words.meanings[value] })),
        ]}
        .value=${meaning ?? "none"}
        @choose=${(event: CustomEvent<SaidMeaning["meaning"]>) => {
          event.stopPropagation();
          this.ask<SaidMeaning>("say-meaning", { key, meaning: event.detail });
        }}
      ></fc-select-field>
    </li>`;
  }
}
