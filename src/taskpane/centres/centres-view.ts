import { centresText } from "../../text/centres/centres";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ClassificationOverview } from "../../cells/classification/overview";
import "../components/bar-chart";
import type { Bar } from "../components/bar-chart";
import "../components/empty-state";
import { icons } from "../components/icons";
import { sharedStyles } from "../components/shared-styles";
import { problemsIn } from "../components/problems";
import type { CentresPlace } from "./place";
import "../steps/choices-step";
import "../steps/result-step";
import type { Writing } from "../steps/result-step";
import "../steps/source-step";
import "../components/table-source";
import { isReadAsItIs } from "../../workbook/centres/classes-of-range-plan";
import "../ranges/plain-ranges";
import { toneOf } from "./centre-list";
import type { CentresModel } from "./centres-model";
import "./definition-choice";
import "./question-list";
import type { CentresActions } from "./centres-actions";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { ViewElement } from "../frame/view-element";

/** Which class each centre has, and why. It shows what `centresModel` has worked out. */
@customElement("fc-centres-view")
export class CentresView extends ViewElement<CentresActions> {
  @property({ attribute: false }) model!: CentresModel;
  @property({ attribute: false }) place!: CentresPlace;
  /** A person has to agree to something being replaced. */
  @property({ type: Boolean }) confirming = false;
  @property({ type: Boolean }) copied = false;

  static override styles = [
    sharedStyles,
    css`
      h3 {
        margin-bottom: var(--spacingVerticalS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { model } = this;
    const { table } = model;
    return html`<fc-source-step .text=${this.text}>
        <fc-table-source
          .text=${this.text}
          .tables=${model.tables}
          .table=${table}
          .problems=${table ? problemsIn(table) : []}
          @choose-table=${({ detail }: CustomEvent<string>) => void this.actions.chooseTable(detail)}
          @use-selection=${() => void this.actions.useSelection()}
        >
          ${this.noTable()}
        </fc-table-source>
        <fc-plain-ranges
          .text=${this.text}
          .ranges=${model.ranges}
          .isReadable=${isReadAsItIs}
          ?busy=${this.busy}
          @read-as-it-is=${({ detail }: CustomEvent<FoundRange>) => void this.actions.readAsItIs(detail)}
        ></fc-plain-ranges>
      </fc-source-step>
      ${
        table
          ? html`<fc-choices-step .text=${this.text}>
                <fc-definition-choice
                  .text=${this.text}
                  .actions=${this.actions}
                  .choice=${model.choice}
                  .tables=${model.definitionTables}
                  .demands=${model.demands}
                  .refusal=${model.refusal}
                ></fc-definition-choice>
              </fc-choices-step>
              ${model.overview ? this.result(model, model.overview) : nothing}`
          : nothing
      }`;
  }

  private noTable(): TemplateResult {
    const { none } = centresText.in(this.text.language);
    return html`<fc-empty-state slot="none" .heading=${none.heading} .icon=${icons.centres}>
      <p>${none.text}</p>
      <button class="button primary" data-action="to-start" @click=${() => this.actions.toStart()}>
        ${none.action}
      </button>
    </fc-empty-state>`;
  }

  private result(model: CentresModel, overview: ClassificationOverview): TemplateResult {
    const { counts, list, noCentres, questions } = centresText.in(this.text.language);
    if (overview.centres.length === 0) {
      return html`<fc-result-step .text=${this.text}><p class="quiet">${noCentres}</p></fc-result-step>`;
    }
    const firstRow = (model.table?.cells?.row ?? 0) + 1;
    const unread = overview.centres.filter(({ answer }) => !answer).length;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${this.writing(model)}
      ?busy=${this.busy}
      @write=${({ detail }: CustomEvent<boolean>) => void this.actions.write(detail)}
      @cancel=${() => this.actions.cancel()}
    >
      <fc-bar-chart
        .caption=${counts.heading(overview.centres.length)}
        .headings=${{ label: counts.class, value: counts.count }}
        .bars=${this.bars(overview)}
      ></fc-bar-chart>
      ${unread > 0 ? html`<p class="small quiet" data-unreadable>${counts.unreadable(unread)}</p>` : nothing}
      <section slot="more" class="part" aria-labelledby="list">
        <h3 id="list">${list.heading}</h3>
        <fc-centre-list
          .text=${this.text}
          .actions=${this.actions}
          .overview=${overview}
          .place=${this.place}
          .firstRow=${firstRow}
        ></fc-centre-list>
      </section>
      <section slot="more" class="part" aria-labelledby="questions">
        <h3 id="questions">${questions.heading}</h3>
        <fc-question-list
          .text=${this.text}
          .actions=${this.actions}
          .overview=${overview}
          .firstRow=${firstRow}
          ?copied=${this.copied}
          ?busy=${this.busy}
        ></fc-question-list>
      </section>
    </fc-result-step>`;
  }

  private bars({ counts }: ClassificationOverview): Bar[] {
    const { classes } = centresText.in(this.text.language).counts;
    return counts.map(({ className, count }) => ({
      label: className,
      meaning: (classes as Record<string, string>)[className],
      value: count,
      shown: count.toLocaleString(this.text.locale),
      tone: toneOf(className, counts[0]?.className),
    }));
  }

  private writing({ table, plan, columns }: CentresModel): Writing | undefined {
    if (!table || !plan) return undefined;
    const { write } = centresText.in(this.text.language);
    const sentence = {
      absent: write.adds(table.name, table.sheet),
      other: write.renews(table.name),
      current: write.current,
    }[columns];
    return {
      sentence,
      action: columns === "absent" ? write.action : write.again,
      isCurrent: columns === "current",
      isLive: true,
      confirm: this.confirming ? { sentence: write.foreign(table.name), action: write.replace } : undefined,
    };
  }
}
