import type { CopySummary } from "../../../cells/share/copy-summary";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CopyText } from "../../../text/share/copy.sv";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import { chooseRow, chooseRowsStyles } from "../choose-rows";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import type { CopyPlace } from "../place";
import type { CopyModel, OfferedSheet, ReadyChoice } from "./copy-model";
import type { CopyActions } from "./copy-actions";
import { ViewElement } from "../../frame/view-element";

/** Kopia: which sheets, as what, and the button. */
@customElement("fc-copy-view")
export class CopyView extends ViewElement<CopyActions> {
  @property({ attribute: false }) words!: CopyText;
  @property({ attribute: false }) model!: CopyModel;
  @property({ attribute: false }) place!: CopyPlace;
  /** This Excel can open a workbook that an add-in has made. */
  @property({ type: Boolean }) canOpen = false;

  static override styles = [
    sharedStyles,
    chooseRowsStyles,
    css`
      .ready {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalS);
        margin: 0 0 var(--spacingVerticalM);
      }

      .ready [aria-pressed="true"] {
        background: var(--colorNeutralBackground1Selected);
        border-color: var(--colorCompoundBrandStroke);
      }

      .ready .button {
        max-width: 100%;
        overflow-wrap: anywhere;
        text-align: start;
      }
    `,
  ];

  /** The sheets are looked at when the part is opened: there is nothing to choose from before. */
  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => {
      if (this.model.status === "not-yet") void this.actions.inspect();
    });
  }

  override render(): TemplateResult {
    const { words, model } = this;
    if (model.status === "not-yet" || (model.status === "looking" && model.sheets.length === 0))
      return html`<p class="small quiet" role="status">${words.reading}</p>`;
    return html`<fc-source-step .text=${this.text}>${this.ready()} ${this.sheets()}</fc-source-step>
      <fc-choices-step .text=${this.text}>${this.choices()}</fc-choices-step>
      ${this.result()}`;
  }

  private ready(): TemplateResult | typeof nothing {
    const { words, model } = this;
    if (model.ready.length === 0) return nothing;
    return html`<p class="small quiet" id="ready">${words.ready}</p>
      <div class="ready" role="group" aria-labelledby="ready">
        ${model.ready.map(
          (choice: ReadyChoice) =>
            html`<button
              class="button"
              data-ready=${choice.kind}
              aria-pressed=${choice.isChosen}
              @click=${() => this.actions.use(choice)}
            >
              ${choice.kind === "survey" ? words.survey : words.specification(choice.name)}
            </button>`,
        )}
      </div>`;
  }

  private sheets(): TemplateResult {
    const { words, model } = this;
    return html`<fieldset>
        <legend class="small quiet">${words.sheets}</legend>
        ${model.sheets.map((sheet) => this.sheet(sheet))}
      </fieldset>
      <button class="link small" data-action="inspect" @click=${() => this.actions.inspect()}>
        ${words.again}
      </button>`;
  }

  private sheet(sheet: OfferedSheet): TemplateResult {
    const { name, isChosen, refused } = sheet;
    return chooseRow({
      key: name,
      name,
      notes: this.notes(sheet),
      isChosen,
      isRefused: refused !== undefined,
      choose: (chosen) => this.actions.choose(name, chosen),
    });
  }

  private notes({ refused, respondents, personalNumbers, isVisible, emails, ours }: OfferedSheet): string[] {
    const { notes } = this.words;
    if (refused === "answers") return [notes.answers(respondents)];
    if (refused === "personal") return [notes.personal(personalNumbers)];
    return [
      ...(isVisible ? [] : [notes.hidden]),
      ...(ours > 0 ? [notes.ours(ours)] : []),
      ...(emails > 0 ? [notes.email(emails)] : []),
    ];
  }

  private choices(): TemplateResult {
    const { words, place, canOpen } = this;
    return html`${
      canOpen
        ? html`<fc-select-field
            data-choose="as"
            .label=${words.as}
            .options=${(["workbook", "sheets"] as const).map((value) => ({ value, label: words.asOf[value] }))}
            .value=${place.as ?? "workbook"}
            @choose=${({ detail }: CustomEvent<"workbook" | "sheets">) => this.actions.become(detail)}
          ></fc-select-field>`
        : html`<p class="small quiet">${words.noNewWorkbook}</p>`
    }
    ${
      this.isSheets
        ? nothing
        : html`<label class="check">
            <input
              type="checkbox"
              data-choice="formulas"
              .checked=${place.formulasAsNotes}
              @change=${({ target }: Event) =>
                this.actions.writeFormulas((target as HTMLInputElement).checked)}
            />
            <span>${words.formulasAsNotes}</span>
          </label>`
    }`;
  }

  private get isSheets(): boolean {
    return !this.canOpen || this.place.as === "sheets";
  }

  /** What a person who looks at the copy would not know: that it shows less than what it was made of. */
  private left({
    chartsLeft,
    tablesLeft,
    conditional,
    missing,
  }: CopySummary): TemplateResult | typeof nothing {
    const { about, left } = this.words;
    const sentences = [
      ...(tablesLeft > 0 ? [left.tables(tablesLeft)] : []),
      ...(chartsLeft > 0 ? [left.charts(chartsLeft)] : []),
      ...conditional.map(({ sheet, count }) => about.conditional(sheet, count)),
      ...missing.map((part) => about.missing[part]),
    ];
    if (sentences.length === 0) return nothing;
    return html`<p class="small">${about.leftOut}:</p>
      <ul class="small" data-left>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
  }

  private result(): TemplateResult {
    const { words, model, place } = this;
    const count = model.chosen.length;
    const sentence = count === 0 ? words.none : words.writes[this.isSheets ? "sheets" : "workbook"](count);
    return html`<fc-result-step
      .text=${this.text}
      .writing=${{ sentence, action: words.make, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.make()}
    >
      ${count > 0 ? html`<p data-summary>${model.chosen.join(", ")}</p>` : nothing}
      ${place.made ? html`<p class="small" data-made>${words.summary(place.made)}</p>${this.left(place.made)}` : nothing}
    </fc-result-step>`;
  }
}
