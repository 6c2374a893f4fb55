import { html, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ComparisonText } from "../../../text/comparison/comparison.sv";
import { wordsSheetName } from "../../../workbook/comparison/words-sheet";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/result-step";
import type { ComparisonModel } from "../comparison-model";
import { comparisonStyles } from "../components/comparison-styles";
import { previewOf } from "../table/preview";
import type { TableActions } from "../table/table-actions";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { ViewElement } from "../../frame/view-element";

/** I ord: a sentence for each chosen indicator, the same as the functions give. */
@customElement("fc-words-view")
export class WordsView extends ViewElement<TableActions> {
  @property({ attribute: false }) model!: ComparisonModel;
  @property({ attribute: false }) contents: WorkbookContents | undefined;
  @property({ attribute: false }) words!: ComparisonText;

  static override styles = [sharedStyles, comparisonStyles];

  /** The workbook has changed: what was pointed at may have as well. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("contents") && this.contents) void this.actions.readAgain();
  }

  override render(): TemplateResult {
    const { model, words } = this;
    const sentences = model.compared.flatMap(
      (state) => previewOf(state, model, this.text.locale).sentence ?? [],
    );
    if (sentences.length === 0) {
      return html`<fc-result-step number="1" .text=${this.text}>
        <p class="quiet" data-nothing>${words.result.nothing}</p>
        <button class="link" data-action="to-table" @click=${() => this.actions.openPart("table")}>
          ${words.result.toTable}
        </button>
      </fc-result-step>`;
    }
    return html`<fc-result-step
      number="1"
      .text=${this.text}
      .writing=${
        model.askedChosen > 0
          ? undefined
          : {
              sentence: words.result.wordsWrites(wordsSheetName),
              action: words.result.writeWords,
              isCurrent: false,
              isLive: true,
              confirm: undefined,
            }
      }
      ?busy=${this.busy}
      @write=${() => void this.actions.writeWords()}
    >
      <ul class="rows" lang="sv">
        ${sentences.map((sentence) => html`<li data-sentence>${sentence}</li>`)}
      </ul>
      ${model.askedChosen > 0 ? html`<p class="small" data-waits>${words.result.waits(model.askedChosen)}</p>` : ""}
    </fc-result-step>`;
  }
}
