import { costsText } from "../../../text/costs/costs";
import { groupings, type Grouping } from "../../../cells/costs/specification/specification-layout";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { parseNumber } from "../../../cells/ground/numbers";
import type { CostsChoices } from "../choices";
import { checkStyles } from "../../components/check-styles";
import { asTyped } from "../figures";
import "../../components/select-field";
import "../../components/value-field";
import { sharedStyles, stackedApart } from "../../components/shared-styles";
import { centreChoice } from "../centre-choice";
import { textInputStyles } from "../../components/text-input-styles";
import type { CostsModel, OptionalSheets } from "../costs-model";
import type { SplitActions } from "./split-actions";
import { ViewElement } from "../../frame/view-element";

/**
 * Val: which centre, where there are several, the area by the lease, whether sums are rounded to whole kronor, and which
 * sheets are to be written, and how the specifications look.
 */
@customElement("fc-split-choices")
export class SplitChoices extends ViewElement<SplitActions> {
  @property({ attribute: false }) centres: readonly string[] = [];
  @property() centre: string | undefined;
  @property({ attribute: false }) statedArea: number | undefined;
  @property({ attribute: false }) rounds = false;
  @property({ attribute: false }) wanted!: CostsModel["wanted"];
  @property() subtotals: Grouping = "verksamhet";
  @property() property: string | undefined;
  @property() agreement: string | undefined;
  /** What was typed as an area and is none. */
  @state() private noArea: string | undefined;

  static override styles = [
    sharedStyles,
    stackedApart,
    textInputStyles,
    checkStyles,
    css`
      .note {
        margin-top: var(--spacingVerticalXS);
      }

      .area {
        display: block;
        margin-bottom: var(--spacingVerticalXS);
      }

      .wrong {
        margin-top: var(--spacingVerticalXS);
        color: var(--colorStatusDangerForeground1);
      }

      fieldset {
        display: grid;
        gap: var(--spacingVerticalS);
      }

      legend {
        margin-bottom: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { choices } = costsText.in(this.text.language);
    return html`${this.centre === undefined ? nothing : this.centreField(this.centre)} ${this.area()}
      <label class="check">
        <input
          type="checkbox"
          data-choice="rounds"
          aria-describedby="rounds"
          .checked=${this.rounds}
          @change=${(event: Event) => this.choose({ rounds: isChecked(event) })}
        />
        <span>${choices.rounds}</span>
        <span></span>
        <span class="small quiet" id="rounds">${choices.roundsNote}</span>
      </label>
      <fieldset aria-describedby="sheets">
        <legend class="small quiet">${choices.sheets}</legend>
        ${(["invoices", "internal", "annex"] as const).map((id) => this.sheet(id))}
        <p class="small quiet" id="sheets">${choices.sheetsNote}</p>
      </fieldset>
      ${this.wanted.invoices ? this.specifications() : nothing}`;
  }

  /** What the specifications are summed by, and what their heads say that stands in no table. */
  private specifications(): TemplateResult {
    const { specification } = costsText.in(this.text.language).choices;
    const field = (id: "property" | "agreement"): TemplateResult =>
      html`<fc-value-field
        data-field=${id}
        keyboard="text"
        .label=${specification[id]}
        .value=${this[id] ?? ""}
        @give=${({ detail }: CustomEvent<string>) => this.choose({ [id]: detail.trim() || undefined })}
      ></fc-value-field>`;
    return html`<fc-select-field
        .label=${specification.subtotals}
        .options=${groupings.map((value) => ({ value, label: specification.by[value] }))}
        .value=${this.subtotals}
        data-choose="subtotals"
        @choose=${({ detail }: CustomEvent<Grouping>) => this.choose({ subtotals: detail })}
      ></fc-select-field>
      ${field("property")} ${field("agreement")}
      <p class="small quiet">${specification.note}</p>`;
  }

  private centreField(centre: string): TemplateResult {
    const { choices } = costsText.in(this.text.language);
    return html`<div>
      ${centreChoice(this.text, choices.centre, { centres: this.centres, centre }, this.actions)}
      <p class="note small quiet">${choices.centreNote(this.centres.length)}</p>
    </div>`;
  }

  private area(): TemplateResult {
    const { choices } = costsText.in(this.text.language);
    const isWrong = this.noArea !== undefined;
    return html`<div>
      <label class="area small quiet" for="area">${choices.statedArea}</label>
      <input
        id="area"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="area-note"
        aria-invalid=${isWrong}
        .value=${this.noArea ?? (this.statedArea === undefined ? "" : asTyped(this.statedArea, this.text.locale))}
        @change=${this.chooseArea}
      />
      <p class="small ${isWrong ? "wrong" : "note quiet"}" id="area-note">
        ${this.noArea === undefined ? choices.statedAreaNote : choices.noArea(this.noArea)}
      </p>
    </div>`;
  }

  private sheet(id: OptionalSheets): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        data-choice=${id}
        .checked=${this.wanted[id]}
        @change=${(event: Event) => this.choose({ [id]: isChecked(event) })}
      />
      <span>${costsText.in(this.text.language).choices[id]}</span>
    </label>`;
  }

  /** What is no area stays in the field, to be put right, and changes nothing. */
  private chooseArea(event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim();
    const area = parseNumber(typed, "area");
    const isArea = area !== undefined && area > 0;
    this.noArea = typed === "" || isArea ? undefined : typed;
    if (this.noArea === undefined) this.choose({ statedArea: isArea ? area : undefined });
  }

  private choose(choice: CostsChoices): void {
    this.actions.remember(choice);
  }
}

const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
