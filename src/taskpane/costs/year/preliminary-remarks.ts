import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PreliminaryOverview } from "../../../cells/costs/year/preliminary-overview";
import { yearText } from "../../../text/costs/year";
import type { YearText } from "../../../text/costs/year.sv";
import "../../components/message-bar";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles, stacked } from "../../components/shared-styles";
import { inKronor } from "../figures";
import type { PreliminaryModel } from "./preliminary-model";
import { periodInWords } from "../time-in-words";

/** As many lines as a sentence names. */
const fewLines = 3;

/** Where the budget is for another time than the amounts, or somebody is charged who is not there, it is said. */
@customElement("fc-preliminary-remarks")
export class PreliminaryRemarks extends PaneElement {
  @property({ attribute: false }) model!: PreliminaryModel;
  @property({ attribute: false }) overview!: PreliminaryOverview;

  static override styles = [sharedStyles, stacked];

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  override render(): TemplateResult {
    const { redated, absent } = this.overview;
    const { from = 0, till = 0 } = this.model;
    const { preliminary: text } = this.words;
    const { locale } = this.text;
    const chosen = periodInWords({ from, till }, this.text);
    return html`${
      redated.length > 0 ? this.remark("redated", this.redated(redated, chosen)) : this.shorter(chosen)
    }
    ${absent.map(({ verksamhet, amount }) =>
      this.remark("absent", text.absent(verksamhet, chosen, inKronor(amount, locale))),
    )}`;
  }

  private redated(redated: PreliminaryOverview["redated"], chosen: string): string {
    const text = this.words.preliminary;
    const { ownPeriod } = this.model;
    if (ownPeriod) return text.outside(periodInWords(ownPeriod, this.text), chosen);
    const first = redated
      .slice(0, fewLines)
      .map(({ kind, ...days }) => `${kind} ${periodInWords(days, this.text)}`);
    const more = redated.length - first.length;
    const which = [...first, ...(more > 0 ? [text.more(more)] : [])].join(", ");
    return text.redated(redated.length, which, chosen);
  }

  /** All of the budget is divided, also over a longer time than its own. */
  private shorter(chosen: string): TemplateResult | typeof nothing {
    const { ownPeriod, from, till } = this.model;
    return !ownPeriod || (ownPeriod.from === from && ownPeriod.till === till)
      ? nothing
      : this.remark("longer", this.words.preliminary.longer(periodInWords(ownPeriod, this.text), chosen));
  }

  private remark(warning: string, sentence: string): TemplateResult {
    return html`<fc-message-bar label=${this.text.problems.severity.warning} data-warning=${warning}>
      ${sentence}
    </fc-message-bar>`;
  }
}
