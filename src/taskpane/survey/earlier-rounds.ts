import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SurveyText } from "../../text/survey/survey";
import { KeepsFocus } from "../components/keeps-focus";
import "../components/message-bar";
import { sharedStyles } from "../components/shared-styles";
import type { MeasureActions } from "./measure-actions";
import { replaceable, type MeasureModel } from "./measure-model";
import type { SurveyPlace } from "./place";
import { surveyStyles } from "./survey-styles";

/**
 * What no figure tells of rounds that have been published: whether some of the answers are in them too, and whether
 * anybody has seen them.
 */
@customElement("fc-earlier-rounds")
export class EarlierRounds extends KeepsFocus {
  @property({ attribute: false }) actions!: MeasureActions;
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) model!: MeasureModel;
  /** What a person has said of them. */
  @property({ attribute: false }) said!: Pick<SurveyPlace, "apart" | "same" | "withdrawn">;

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult | typeof nothing {
    const { earlier: text } = this.words;
    const { republishing: again } = this.model;
    const { apart, same, withdrawn } = this.said;
    if (withdrawn !== undefined) {
      return this.bar(html`<p data-withdrawn>${text.replaces(withdrawn)}</p>
        ${this.button("unsay", text.keep(withdrawn))}`);
    }
    const isAsked = again.kind === "asked";
    const name = replaceable(again)?.name;
    if (!isAsked && name === undefined) {
      if (apart.length + same.length === 0) return nothing;
      return html`<p class="small" data-said>
          ${apart.length > 0 ? text.saidApart(apart) : nothing} ${same.length > 0 ? text.saidSame(same) : nothing}
        </p>
        ${this.button("unsay", text.unsay)}`;
    }
    return this.bar(html`${isAsked ? this.question(again.earlier.map((round) => round.name)) : nothing}
    ${name === undefined ? nothing : this.replacement(name)}`);
  }

  private question(rounds: readonly string[]): TemplateResult {
    const { earlier: text } = this.words;
    return html`<p data-earlier>${text.question(rounds)}</p>
      <div class="buttons">
        ${this.button("say-apart", text.apart)}
        ${this.mayBeSame ? this.button("say-same", text.same) : nothing}
      </div>`;
  }

  private replacement(name: string): TemplateResult {
    const { earlier: text } = this.words;
    return html`<p class="small">${text.unseen(name)}</p>
      ${this.button("withdraw", text.replace(name))}`;
  }

  /** As many have answered as in the only round that is asked about. */
  private get mayBeSame(): boolean {
    return replaceable(this.model.republishing)?.respondents === this.model.figures?.respondents;
  }

  private bar(content: TemplateResult): TemplateResult {
    return html`<fc-message-bar label=${this.text.problems.severity.warning}>
      <div class="stack">${content}</div>
    </fc-message-bar>`;
  }

  private button(name: keyof typeof answers, words: string): TemplateResult {
    return html`<button
      class="button compact"
      data-action=${name}
      @click=${() => this.actions[answers[name]]()}
    >
      ${words}
    </button>`;
  }
}

/** What each button says of them. */
const answers = {
  "say-apart": "sayApart",
  "say-same": "saySame",
  withdraw: "withdraw",
  unsay: "unsay",
} as const;
