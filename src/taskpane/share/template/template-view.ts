import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { singleDayOf } from "../../../cells/ground/dates";
import { sharedKinds } from "../../../cells/share/shared-tables";
import type { TemplateViewText } from "../../../text/share/template.sv";
import { sharedStyles } from "../../components/shared-styles";
import { chooseRow, chooseRowsStyles } from "../choose-rows";
import "../../components/value-field";
import "../../steps/choices-step";
import "../../steps/result-step";
import "../../steps/source-step";
import type { TemplatePlace } from "../place";
import type { TemplateActions } from "./template-actions";
import { ViewElement } from "../../frame/view-element";

/** Mall: which tables, for whom, by when. */
@customElement("fc-template-view")
export class TemplateView extends ViewElement<TemplateActions> {
  @property({ attribute: false }) words!: TemplateViewText;
  @property({ attribute: false }) place!: TemplatePlace;
  /** This Excel can open a workbook that an add-in has made. */
  @property({ type: Boolean }) canOpen = false;
  /** What a page offers to be saved is saved here. */
  @property({ type: Boolean }) canSave = false;

  static override styles = [
    sharedStyles,
    chooseRowsStyles,
    css`
      .fields {
        display: grid;
        gap: var(--spacingVerticalM);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<fc-source-step .text=${this.text}>${this.tables()}</fc-source-step>
      <fc-choices-step .text=${this.text}>${this.fields()}</fc-choices-step>
      ${this.result()}`;
  }

  private tables(): TemplateResult {
    const { words, place } = this;
    return html`<fieldset>
      <legend class="small quiet">${words.tables}</legend>
      ${sharedKinds.map((kind) =>
        chooseRow({
          key: kind,
          name: words.kinds[kind],
          notes: words.template.tables[kind].notes.slice(0, 1),
          isChosen: place.kinds.includes(kind),
          choose: (isChosen) => this.actions.choose(kind, isChosen),
        }),
      )}
    </fieldset>`;
  }

  private fields(): TemplateResult {
    const { words, place } = this;
    return html`<div class="fields">
      ${this.field("centres", words.centres, words.centresNote, place.centres)}
      ${this.field("to", words.to, "", place.to)}
      <fc-value-field
        data-field="by"
        .label=${words.by}
        .note=${words.byNote}
        .value=${place.by}
        .wrong=${(typed: string) => (isDay(typed) ? undefined : words.noDay(typed))}
        @give=${({ detail }: CustomEvent<string>) => this.actions.change({ by: detail })}
      ></fc-value-field>
    </div>`;
  }

  private field(name: "centres" | "to", label: string, note: string, value: string): TemplateResult {
    return html`<fc-value-field
      data-field=${name}
      keyboard="text"
      .label=${label}
      .note=${note}
      .value=${value}
      @give=${({ detail }: CustomEvent<string>) => this.actions.change({ [name]: detail })}
    ></fc-value-field>`;
  }

  private result(): TemplateResult {
    const { words, place, canOpen } = this;
    const { length } = place.kinds;
    const sentence = length === 0 ? words.none : canOpen ? words.writes(length) : words.noNewWorkbook;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${{ sentence, action: words.make, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.make()}
    >
      ${
        length > 0
          ? html`<p data-summary>${place.kinds.map((kind) => words.kinds[kind]).join(", ")}</p>`
          : nothing
      }
      ${
        this.canSave
          ? html`<button slot="more" class="link" data-action="save" @click=${() => this.actions.save()}>
              ${words.save}
            </button>`
          : nothing
      }
    </fc-result-step>`;
  }
}

const isDay = (typed: string): boolean => typed.trim() === "" || singleDayOf(typed) !== undefined;
