import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { formatDay } from "../../../cells/ground/dates";
import type { TypedAgreement } from "../../../cells/follow-up/typed-agreements";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { sharedStyles } from "../../components/shared-styles";
import { comparisonStyles } from "../components/comparison-styles";
import { shape, type Shape } from "../components/shapes";
import { withWholeDates } from "../../../text/days-in-words";
import { dueInWords } from "./due-in-words";
import type { StructureModel } from "./structure-model";
import type { StructureActions } from "./structure-actions";
import { ViewElement } from "../../frame/view-element";

/** Word and shape beside each other, never a colour alone and never a number. */
const shapes: Readonly<Record<string, Shape>> = {
  uppfyllt: "full",
  delvis: "half",
  ej: "empty",
  "uppgift saknas": "none",
};
const shapeOf = (state: string): TemplateResult => shape(shapes[state] ?? "none");

/** Avtal och struktur: what runs out and is due, how typed agreements are read, and the checks of each centre. */
@customElement("fc-structure-view")
export class StructureView extends ViewElement<StructureActions> {
  @property({ attribute: false }) model!: StructureModel;
  @property({ attribute: false }) words!: ComparisonText;
  /** What a page offers to be saved is saved here. */
  @property({ type: Boolean }) canSave = false;

  static override styles = [
    sharedStyles,
    comparisonStyles,
    css`
      section + section {
        margin-top: var(--spacingVerticalL);
      }

      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
        margin-top: var(--spacingVerticalL);
      }

      .key {
        margin-inline-end: var(--spacingHorizontalM);
        white-space: nowrap;
      }

      .line {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 2px;
        margin-inline-start: var(--spacingHorizontalS);
      }

      summary {
        min-height: 24px;
        cursor: pointer;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`${this.agreements()} ${this.structure()}`;
  }

  private agreements(): TemplateResult {
    const { model, words } = this;
    const text = words.structure;
    return html`<section class="card" aria-labelledby="agreements">
      <h2 id="agreements">${text.agreements}</h2>
      ${model.agreements ? [this.standsIn(model.agreements), this.due(), this.further("agreements")] : this.typed()}
    </section>`;
  }

  /** Where what is shown is changed: in its own table, not here. */
  private standsIn({ name, sheet, rows }: NonNullable<StructureModel["structure"]>): TemplateResult {
    const text = this.words.structure;
    return html`<p class="small quiet" data-table>
      ${rows === 0 ? text.emptyTable(name, sheet) : text.standsIn(name, sheet)}
    </p>`;
  }

  /** Centres that came after the table was made, or all of them where it was made empty. */
  private further(which: "agreements" | "structure"): TemplateResult | typeof nothing {
    const { model } = this;
    const text = this.words.structure;
    const isOfAgreements = which === "agreements";
    const table = isOfAgreements ? model.agreements : model.structure;
    const names = isOfAgreements
      ? model.furtherAgreements.map(({ name }) => name)
      : model.furtherCentres.map(({ centre }) => centre);
    if (!table || names.length === 0) return nothing;
    return html`<p class="small" data-further=${which}>${text.further(table.name, [...new Set(names)])}</p>
      <div>
        <button
          class="button primary"
          data-action=${`add-${which}`}
          aria-disabled=${this.busy}
          @click=${() => (isOfAgreements ? this.actions.addAgreements() : this.actions.addCentres())}
        >
          ${text.add(table.name)}
        </button>
      </div>`;
  }

  private due(): TemplateResult {
    const { model, words } = this;
    const text = words.structure;
    const canRemember = model.due.some(({ day, kind }) => day !== undefined && kind !== "passed");
    return html`<h3>${text.due}</h3>
      ${
        model.due.length === 0
          ? html`<p class="quiet" data-due="none">${model.agreements?.rows === 0 ? text.dueNothing : text.dueNone}</p>`
          : html`<ul class="rows">
              ${model.due.map((item) => html`<li data-due=${item.kind}>${withWholeDates(dueInWords(item, text))}</li>`)}
            </ul>`
      }
      ${
        canRemember
          ? this.canSave
            ? html`<button class="link" data-action="calendar" @click=${() => this.actions.saveCalendar()}>
                ${text.calendar}
              </button>`
            : html`<p class="quiet" data-calendar="elsewhere">${text.calendarElsewhere}</p>`
          : nothing
      }`;
  }

  private typed(): TemplateResult {
    const { model, words } = this;
    const text = words.structure;
    return html`<p class="quiet">${model.hasCentres ? text.noAgreements : text.noAgreementsNorCentres}</p>
      ${
        model.typed.length > 0
          ? html`<table data-typed>
              <caption>
                ${text.readings}
              </caption>
              <thead class="heard">
                <tr>
                  <th scope="col">${words.result.name}</th>
                  <th scope="col">${text.read}</th>
                </tr>
              </thead>
              <tbody>
                ${model.typed.map(
                  (one) =>
                    html`<tr>
                      <th scope="row">${one.name}${this.asWritten(one)}</th>
                      <td>${this.reading(one)}${this.besideEnd(one)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      <div class="buttons">
        <button
          class="button primary"
          data-action="create-agreements"
          aria-disabled=${this.busy}
          @click=${() => this.actions.createAgreements()}
        >
          ${text.createAgreements}
        </button>
        <button class="button" data-action="read-marked" @click=${() => this.actions.readMarked()}>
          ${words.source.read}
        </button>
      </div>`;
  }

  /** What stands in the table, where it is not what has been read. */
  private asWritten(typed: TypedAgreement): TemplateResult | typeof nothing {
    return typed.written === this.reading(typed)
      ? nothing
      : html`<br /><span class="small quiet">${typed.written || "–"}</span>`;
  }

  /** The agreement's name, notice and extension, so far as they have been read. */
  private besideEnd({ title, level, notice, isExtended, extendsBy }: TypedAgreement): TemplateResult[] {
    const text = this.words.structure;
    return [
      ...(title === undefined ? [] : [title]),
      ...(level === "Län" ? [text.county] : []),
      ...(isExtended === undefined ? [] : [isExtended ? text.extended(extendsBy) : text.notExtended]),
      ...(notice === undefined ? [] : [text.notice(notice)]),
    ].map((words) => html`<br /><span class="small quiet">${words}</span>`);
  }

  private reading({ end, reading }: TypedAgreement): string {
    if (typeof end === "number") return formatDay(end);
    if (end !== undefined) return end;
    return reading.kind === "asked" ? this.words.structure.unsure : "uppgift saknas";
  }

  private structure(): TemplateResult {
    const { model, words } = this;
    const text = words.structure;
    return html`<section class="card" aria-labelledby="structure">
      <h2 id="structure">${text.matrix}</h2>
      <p class="small quiet">${text.never}</p>
      ${
        model.matrix
          ? [
              model.structure && this.standsIn(model.structure),
              this.matrix(model.matrix),
              this.further("structure"),
            ]
          : html`<p class="quiet">${text.matrixNone}</p>
              <p class="small" data-prefilled>${model.hasCentres ? text.prefilled(model.filled) : text.needsCentres}</p>
              <div>
                <button
                  class="button primary"
                  data-action="create-structure"
                  aria-disabled=${this.busy || !model.hasCentres}
                  @click=${() => this.actions.createStructure()}
                >
                  ${text.createStructure}
                </button>
              </div>`
      }
    </section>`;
  }

  /** One centre at a time opens: fifteen checks beside each other would be no wider than a finger. */
  private matrix(matrix: NonNullable<StructureModel["matrix"]>): TemplateResult {
    const text = this.words.structure;
    if (matrix.length === 0) return html``;
    return html`<p class="small quiet">
        ${Object.keys(shapes).map((state) => html`<span class="key">${shapeOf(state)} ${text.states[state] ?? state}</span>`)}
      </p>
      ${matrix.map(
        ({ centre, states }) =>
          html`<details data-centre=${centre}>
            <summary>
              ${centre}
              <span class="line" aria-hidden="true">${states.map(({ state }) => shapeOf(state))}</span>
            </summary>
            <ul class="rows">
              ${states.map(
                ({ check, state }) =>
                  html`<li>${shapeOf(state)} ${check}: ${text.states[state] ?? state}</li>`,
              )}
            </ul>
          </details>`,
      )}`;
  }
}
