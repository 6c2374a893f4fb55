import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { yearsSheetName, type YearsRequest } from "../../../workbook/comparison/years-sheet";
import "../../components/empty-state";
import { icons } from "../../components/icons";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../../steps/source-step";
import { comparisonStyles } from "../components/comparison-styles";
import type { Side, YearsModel } from "./years-model";
import type { YearsActions } from "./years-actions";
import { ViewElement } from "../../frame/view-element";

/** So many cells that are no numbers are named. */
const mostNamed = 3;

/** Över tid: two years' tables, names that a person pairs, and what can be compared. */
@customElement("fc-years-view")
export class YearsView extends ViewElement<YearsActions> {
  @property({ attribute: false }) model!: YearsModel;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [sharedStyles, comparisonStyles];

  override render(): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    return html`<fc-source-step .text=${this.text}>
        ${
          model.options.length < 2
            ? html`<fc-empty-state .heading=${text.none.heading} .icon=${icons.table}
                ><p>${text.none.text}</p></fc-empty-state
              >`
            : nothing
        }
        ${this.year("before")} ${this.year("after")}
      </fc-source-step>
      ${model.chosen.before && model.chosen.after ? this.result() : nothing}`;
  }

  private year(side: Side): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    const chosen = model.chosen[side];
    const options = [
      { value: "", label: text.choose },
      ...(chosen?.id === "pointed" ? [{ value: "pointed", label: chosen.name }] : []),
      ...model.options.map(({ id, name }) => ({ value: id, label: name })),
    ];
    return html`<div>
      <fc-select-field
        data-choose=${side}
        .label=${text[side]}
        .options=${options}
        .value=${chosen?.id ?? ""}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.chooseYear(side, detail)}
      ></fc-select-field>
      <button
        class="link small"
        data-action=${`read-${side}`}
        @click=${() => this.actions.readMarked(side)}
      >
        ${side === "before" ? text.readBefore : text.readAfter}
      </button>
    </div>`;
  }

  private result(): TemplateResult {
    const { model, words } = this;
    const text = words.years;
    const { request } = model;
    if (!request) {
      return html`<fc-result-step number="2" .text=${this.text}
        ><p class="quiet" data-nothing>${words.source.notRead}</p></fc-result-step
      >`;
    }
    return html`<fc-result-step
      number="2"
      .text=${this.text}
      .writing=${{ sentence: text.writes(yearsSheetName), action: text.write, isCurrent: false, confirm: undefined }}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <p data-same>${text.same(model.same, request.indicators.length)}</p>
      ${
        model.likely.length > 0
          ? html`<ul class="rows">
              ${model.likely.map(
                ({ before, after }) =>
                  html`<li data-pair=${before}>
                    ${text.pair(before, after)}
                    <span class="buttons">
                      <button class="link" @click=${() => this.actions.pair(before, after)}>
                        ${text.pairYes}
                      </button>
                      <button class="link" @click=${() => this.actions.pair(before, null)}>
                        ${text.pairNo}
                      </button>
                    </span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${this.figures(request)}
      ${
        model.unread.length > 0
          ? html`<p class="small" data-unread>
              ${text.unread(model.unread.slice(0, mostNamed), Math.max(0, model.unread.length - mostNamed))}
            </p>`
          : nothing
      }
      <ul class="rows small">
        ${model.fresh.length > 0 ? html`<li data-fresh>${text.fresh(request.after.label, model.fresh.join(", "))}</li>` : nothing}
        ${model.gone.length > 0 ? html`<li data-gone>${text.gone(request.before.label, model.gone.join(", "))}</li>` : nothing}
        ${request.indicators.flatMap(({ heading, notCompared }) =>
          notCompared ? [html`<li data-not-compared>${heading}: ${text.notCompared[notCompared]}</li>`] : [],
        )}
      </ul>
    </fc-result-step>`;
  }

  /** One indicator at a time, as it will stand on the sheet. */
  private figures({ before, after, indicators }: YearsRequest): TemplateResult | typeof nothing {
    const { shown } = this.model;
    const { years: text, result } = this.words;
    if (!shown) return nothing;
    const format = { maximumFractionDigits: 1, ...(shown.type === "andel" && { style: "percent" as const }) };
    const cell = (figure: number | string | undefined, more: Intl.NumberFormatOptions = {}): string =>
      typeof figure === "number"
        ? figure.toLocaleString(this.text.locale, { ...format, ...more })
        : (figure ?? text.missing);
    return html`<fc-select-field
        data-field="indicator"
        .label=${text.indicator}
        .options=${indicators.map(({ heading }) => ({ value: heading, label: heading }))}
        .value=${shown.heading}
        @choose=${({ detail }: CustomEvent<string>) => this.actions.move({ year: detail })}
      ></fc-select-field>
      <table data-years>
        <thead>
          <tr>
            <th scope="col">${result.name}</th>
            <th scope="col" class="number">${before.label}</th>
            <th scope="col" class="number">${after.label}</th>
            <th scope="col" class="number">${text.change}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name}</th>
                <td class="number">${cell(row.before)}</td>
                <td class="number">${cell(row.after)}</td>
                <td class="number">${cell(row.change, { signDisplay: "exceptZero" })}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}
