import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { worksheets } from "../../../workbook/comparison/method-sheet";
import { reportParts, reportSheetName } from "../../../workbook/comparison/report-sheet";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import "../components/check-list";
import type { CheckedItem } from "../components/check-list";
import { comparisonStyles } from "../components/comparison-styles";
import type { ReportModel } from "./report-model";
import type { ReportActions } from "./report-actions";
import { ViewElement } from "../../frame/view-element";

/** Rapport and Arbetsblad: parts and sheets to choose. */
@customElement("fc-report-view")
export class ReportView extends ViewElement<ReportActions> {
  @property({ attribute: false }) model!: ReportModel;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [sharedStyles, comparisonStyles];

  override render(): TemplateResult {
    const { model, words } = this;
    const text = words.report;
    return html`<fc-result-step
      number="1"
      .text=${this.text}
      .writing=${
        model.chosen.size > 0
          ? {
              sentence: text.writes(reportSheetName),
              action: text.write,
              isCurrent: false,
              confirm: undefined,
            }
          : undefined
      }
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <fc-check-list
        data-list="report"
        .label=${text.heading}
        .items=${reportParts.map((part) => {
          const isThere = model.available[part] !== undefined;
          return {
            id: part,
            label: text.parts[part] ?? part,
            note: isThere ? undefined : text.lacks[part],
            isChecked: model.chosen.has(part),
            isDisabled: !isThere,
          };
        })}
        @check=${({ detail }: CustomEvent<CheckedItem>) => this.actions.checkPart(detail.id, detail.isChecked)}
      ></fc-check-list>
      <section slot="more" class="part" aria-label=${text.methods}>
        <fc-check-list
          data-list="methods"
          .label=${text.methods}
          .lead=${text.methodsLead}
          .items=${worksheets.map(({ id, title }) => ({ id, label: title, isChecked: model.methods.has(id) }))}
          @check=${({ detail }: CustomEvent<CheckedItem>) => this.actions.checkMethod(detail.id, detail.isChecked)}
        ></fc-check-list>
        <div>
          <button
            class="button"
            data-action="create-methods"
            aria-disabled=${this.busy || model.methods.size === 0}
            @click=${() => this.actions.createMethods()}
          >
            ${model.methods.size === 0 ? text.noMethods : text.createMethods(model.methods.size)}
          </button>
        </div>
      </section>
    </fc-result-step>`;
  }
}
