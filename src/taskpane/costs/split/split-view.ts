import { costsText } from "../../../text/costs/costs";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isTooLargeForTheWeb } from "../../../cells/costs/answer-length";
import { rowsLacking } from "../../../cells/costs/rooms/vacancy-overview";
import type { SentState } from "../../../workbook/costs/specification/sent";
import type { CostOverview } from "../../../cells/costs/cost-overview";
import "../../components/message-bar";
import { sharedStyles } from "../../components/shared-styles";
import type { CostsPlace } from "../place";
import "../../steps/choices-step";
import "../../steps/result-step";
import type { Writing } from "../../steps/result-step";
import "./cost-lines";
import "./cost-warnings";
import "./split-choices";
import type { CostsModel, Refused } from "../costs-model";
import { askedInWords } from "../writing/asked-in-words";
import { severityOf } from "./warning-in-words";
import type { SourceModel } from "./source-model";
import "./split-source";
import "../components/refused-message";
import "./vacant-area";
import "./specification-list";
import "./split-chart";
import type { SplitActions } from "./split-actions";
import { ViewElement } from "../../frame/view-element";

/** Who bears what of the costs, and who invoices whom. It shows what `costsModel` has worked out. */
@customElement("fc-split-view")
export class SplitView extends ViewElement<SplitActions> {
  @property({ attribute: false }) model!: CostsModel;
  @property({ attribute: false }) source!: SourceModel;
  /** Areas of somebody's own are to be written over. */
  @property({ type: Boolean }) confirming = false;
  @property({ attribute: false }) place!: CostsPlace;
  /** The split is to be written where it has been written before. */
  @property({ type: Boolean }) again = false;
  /** For the head of each specification, as far as they have been typed. */
  @property() property: string | undefined;
  @property() agreement: string | undefined;
  /** Of each specification what has become of it since it was sent. */
  @property({ attribute: false }) sent: readonly (SentState | undefined)[] = [];

  static override styles = [
    sharedStyles,
    css`
      h3 {
        margin-bottom: var(--spacingVerticalS);
      }

      .explained {
        margin-bottom: var(--spacingVerticalS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { model } = this;
    return html`<fc-split-source
        .text=${this.text}
        .actions=${this.actions}
        .model=${model}
        .source=${this.source}
        ?confirming=${this.confirming}
        ?busy=${this.busy}
      ></fc-split-source>
      ${
        model.costs && model.parties
          ? html`<fc-choices-step .text=${this.text}>
                <fc-split-choices
                  .text=${this.text}
                  .actions=${this.actions}
                  .centres=${model.centres}
                  .centre=${model.centre}
                  .rounds=${model.rounds}
                  .statedArea=${model.statedArea}
                  .wanted=${model.wanted}
                  .subtotals=${model.subtotals}
                  .property=${this.property}
                  .agreement=${this.agreement}
                ></fc-split-choices>
              </fc-choices-step>
              ${this.result(model)}`
          : nothing
      }`;
  }

  private result({ overview, ...model }: CostsModel): TemplateResult {
    const { noRows } = costsText.in(this.text.language);
    if (!overview) {
      return html`<fc-result-step .text=${this.text}
        ><p class="quiet">${model.hasCosts ? noRows.parties : noRows.costs}</p></fc-result-step
      >`;
    }
    if (overview.refused) {
      return html`<fc-result-step .text=${this.text}>
        ${this.warnings(model)} ${this.refused("split", overview.refused, model.warnings)}
      </fc-result-step>`;
    }
    return this.preview(overview.value, model);
  }

  private preview(overview: CostOverview, model: Omit<CostsModel, "overview">): TemplateResult {
    const { split, lines, invoices } = costsText.in(this.text.language);
    return html`<fc-result-step
      .text=${this.text}
      .writing=${this.writing(model)}
      ?busy=${this.busy}
      @write=${({ detail }: CustomEvent<boolean>) => void this.actions.write(detail)}
      @cancel=${() => this.actions.cancel()}
    >
      ${this.warnings(model)} ${this.vacancy(model)} ${this.tooLarge(model, overview)}
      <section aria-labelledby="split">
        <h3 id="split">${split.heading}</h3>
        <fc-split-chart .text=${this.text} .overview=${overview}></fc-split-chart>
      </section>
      <section slot="more" class="part" aria-labelledby="invoices">
        <h3 id="invoices">${invoices.heading}</h3>
        ${this.specifications(model)}
      </section>
      <section slot="more" class="part" aria-labelledby="lines">
        <h3 id="lines">${lines.heading}</h3>
        <p class="explained small quiet">${lines.lead}</p>
        <fc-cost-lines
          .text=${this.text}
          .actions=${this.actions}
          .lines=${overview.lines}
          .search=${this.place.search}
        ></fc-cost-lines>
      </section>
    </fc-result-step>`;
  }

  /** Said before anything is written: on the web the answer would never come. */
  private tooLarge(
    { specifications, sheets, centres }: Omit<CostsModel, "overview">,
    overview: CostOverview,
  ): TemplateResult | typeof nothing {
    const found = specifications?.value;
    if (!found || !(sheets.invoices || sheets.internal)) return nothing;
    if (!isTooLargeForTheWeb(found, overview)) return nothing;
    const rows = found.reduce((sum, { lines }) => sum + lines.length, 0);
    const { large } = costsText.in(this.text.language).write;
    return html`<fc-message-bar data-large>${large(rows, centres.length > 1)}</fc-message-bar>`;
  }

  private warnings({
    warnings,
    costs,
    parties,
  }: Omit<CostsModel, "overview">): TemplateResult | typeof nothing {
    if (warnings.length === 0) return nothing;
    return html`<fc-cost-warnings
      .text=${this.text}
      .actions=${this.actions}
      .warnings=${warnings}
      .costs=${costs}
      .parties=${parties}
    ></fc-cost-warnings>`;
  }

  private vacancy({ vacancy, parties }: Omit<CostsModel, "overview">): TemplateResult | typeof nothing {
    if (!vacancy || !parties?.cells) return nothing;
    return html`<fc-vacant-area
      .text=${this.text}
      .actions=${this.actions.source}
      .vacancy=${vacancy}
      .parties=${parties.name}
      .rowsLacking=${rowsLacking(parties.cells.values, vacancy)}
      ?busy=${this.busy}
    ></fc-vacant-area>`;
  }

  /** What stops the work has been said among the warnings, with its cell: it is not said again in other words. */
  private refused(
    what: "split" | "invoices",
    refused: Refused,
    warnings: CostsModel["warnings"],
  ): TemplateResult {
    const text = costsText.in(this.text.language);
    const stops = warnings.filter((warning) => severityOf(warning) === "error");
    // A cost without its payer is split all the same.
    if (!refused.isCalculating && stops.some(({ kind }) => what === "invoices" || kind !== "no-payer")) {
      return html`<p class="small" data-refused-above>${text.refusedAbove[what]}</p>`;
    }
    return html`<fc-refused-message
      .text=${this.text}
      .lead=${text.refused[what]}
      .refused=${refused}
    ></fc-refused-message>`;
  }

  /** The split and the checks, and what else was asked for. */
  private writing({ sheets, specifications }: Omit<CostsModel, "overview">): Writing {
    const { write } = costsText.in(this.text.language);
    const pairs = sheets.invoices ? 1 + (specifications?.value?.length ?? 0) : 0;
    const count = 2 + pairs + Number(sheets.internal) + Number(sheets.annex !== undefined);
    const sentence = specifications?.refused ? write.withoutInvoices : write.sentence;
    const confirm = this.again && this.place.asked ? askedInWords(this.place.asked, this.text) : undefined;
    return { sentence: sentence(count), action: write.action, isCurrent: false, isLive: true, confirm };
  }

  private specifications({
    specifications,
    warnings,
    rounds,
  }: Omit<CostsModel, "overview">): TemplateResult | typeof nothing {
    if (!specifications) return nothing;
    if (specifications.refused) return this.refused("invoices", specifications.refused, warnings);
    return html`<fc-specification-list
      .text=${this.text}
      .actions=${this.actions}
      .specifications=${specifications.value}
      .chosen=${this.place.specification}
      ?rounds=${rounds}
      .sent=${this.sent}
      ?busy=${this.busy}
    ></fc-specification-list>`;
  }
}
