import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { inCalendar, type SurveyDays } from "../../cells/survey/reading/survey-days";
import type { DivisionResult, FactorResult, Figure, SurveyFigures } from "../../domain/survey/survey-figures";
import { skyddad } from "../../domain/words-for-hidden-and-missing";
import type { SurveyText } from "../../text/survey/survey";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import { bar } from "./factor-plot";
import "./earlier-rounds";
import "./factor-plot";
import type { MeasureModel } from "./measure-model";
import { surveyState, type SurveyPlace } from "./place";
import { sentToGroup } from "./sent-to";
import { surveyStyles } from "./survey-styles";
import type { MeasureActions } from "./measure-actions";
import { ViewElement } from "../frame/view-element";

/** So large a difference between the highest and the lowest factor is worth a sentence. */
const worthSaying = 0.3;
/** So many groups are named in what is protected. */
const mostNamed = 6;

/** What a survey says, and what is protected and why. */
@customElement("fc-survey-result")
export class SurveyResult extends ViewElement<MeasureActions> {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) model!: MeasureModel;
  @property({ attribute: false }) sent: number | undefined;
  @property({ attribute: false }) sentTo: SurveyPlace["sentTo"] = {};
  @property({ attribute: false }) days: SurveyDays | undefined;
  @property({ type: Boolean }) lowestFirst = false;
  /** What a person has said of the rounds before it. */
  @property({ attribute: false }) said: Pick<SurveyPlace, "apart" | "same" | "withdrawn"> =
    surveyState.place.initial;
  @property({ type: Number }) shownQuestion = 0;

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult | typeof nothing {
    const { figures, reading } = this.model;
    if (!figures || !reading) return nothing;
    const { result: text } = this.words;
    const names = reading.questions.map(({ name }) => name);
    const line = text.line(figures.respondents, this.sent, figures.index, inCalendar(this.days));
    if (figures.respondents === 0) return html`<p data-line>${text.noneLeft}</p>`;
    if (figures.respondents < figures.minst) {
      return html`<p data-line>${text.tooFew(figures.respondents)}</p>`;
    }
    return html`<div class="stack">
      <p class="scale-line" data-line>${line}</p>
      ${this.extremes(figures, names)}
      <fc-select-field
        .label=${text.order}
        .options=${[{ value: "survey", label: text.survey }, { value: "lowest", label: text.lowest }]}
        .value=${this.lowestFirst ? "lowest" : "survey"}
        @choose=${({ detail }: CustomEvent<string>) => this.see({ lowestFirst: detail === "lowest" })}
      ></fc-select-field>
      <fc-factor-plot
        .text=${this.text}
        .words=${this.words}
        .names=${names}
        .factors=${figures.factors}
        .caption=${`${text.mean} 1–5`}
        ?lowestFirst=${this.lowestFirst}
      ></fc-factor-plot>
      ${this.notAsked(figures, names)} ${figures.divisions.length > 0 ? this.groups(figures, names) : nothing}
      ${this.protection(figures)}
      <fc-earlier-rounds
        .text=${this.text}
        .actions=${this.actions}
        .words=${this.words}
        .model=${this.model}
        .said=${this.said}
      ></fc-earlier-rounds>
    </div>`;
  }

  private extremes({ factors }: SurveyFigures, names: readonly string[]): TemplateResult | typeof nothing {
    const shown = factors.flatMap(({ mean }, at) => (typeof mean === "number" ? [{ mean, at }] : []));
    const sorted = [...shown].sort((a, b) => a.mean - b.mean);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high || high.mean - low.mean < worthSaying) return nothing;
    return html`<p data-extremes>
      ${this.words.result.extremes(names[high.at] ?? "", high.mean, names[low.at] ?? "", low.mean)}
    </p>`;
  }

  private notAsked({ factors, respondents }: SurveyFigures, names: readonly string[]): TemplateResult[] {
    const { result: text } = this.words;
    return factors.flatMap(({ asked, n }: FactorResult, at) => {
      if (asked === respondents && n > 0) return [];
      const name = names[at] ?? "";
      return [
        html`<p class="small" data-not-asked>
          ${n === 0 ? text.notMeasured(name) : text.notAsked(name, respondents - asked)}
        </p>`,
      ];
    });
  }

  private groups({ divisions, factors, minst }: SurveyFigures, names: readonly string[]): TemplateResult {
    const { result: text } = this.words;
    const at = Math.min(this.shownQuestion, names.length - 1);
    return html`<fc-select-field
        .label=${text.factor}
        .options=${names.map((label, index) => ({ value: String(index), label }))}
        .value=${String(at)}
        @choose=${({ detail }: CustomEvent<string>) => this.see({ shownQuestion: Number(detail) })}
      ></fc-select-field>
      ${divisions.map((division) => this.division(division, at, factors[at] as FactorResult))}
      ${
        divisions.some(({ groups }) => groups.some(({ respondents }) => respondents < 2 * minst))
          ? html`<p class="small quiet">${text.notFrom(2 * minst)}</p>`
          : nothing
      }`;
  }

  private division({ heading, groups }: DivisionResult, at: number, total: FactorResult): TemplateResult {
    const { result: text, decimal } = this.words;
    const respondents = this.model.figures?.respondents ?? total.n;
    const row = (name: string, n: number, mean: Figure | undefined, sent?: number): TemplateResult =>
      html`<tr data-group=${name}>
        <th scope="row">
          ${name} ${bar(mean)}
          ${sent === undefined ? nothing : html`<span class="small quiet">${text.answeredOf(n, sent)}</span>`}
        </th>
        <td class="number quiet">${n}</td>
        <td class="number">
          ${typeof mean === "number" ? decimal(mean) : html`<span class="quiet" title=${text.hiddenWhy}>${mean && text.notShown[mean]}</span>`}
        </td>
      </tr>`;
    return html`<table data-division=${heading}>
      <caption>
        ${text.byGroup(heading)}
      </caption>
      <thead class="heads">
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col">${text.answered}</th>
          <th scope="col">${text.mean}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(({ name, respondents, cells }) =>
          row(
            name,
            respondents,
            cells[at]?.mean,
            sentToGroup(this.model, { sentTo: this.sentTo }, heading, name),
          ),
        )}
        ${row(text.total, respondents, total.mean)}
      </tbody>
    </table>`;
  }

  private protection(figures: SurveyFigures): TemplateResult {
    const { result: text } = this.words;
    const { divisions, hidden, minst } = figures;
    const groups = divisions.flatMap(({ groups: all }) => all);
    const few = groups.filter(({ respondents }) => respondents < minst);
    const enough = groups.filter(({ respondents }) => respondents >= minst);
    const namesOf = (some: typeof groups): string[] => some.slice(0, mostNamed).map(({ name }) => name);
    const fewOnSome = enough.filter(({ cells }) =>
      cells.some(({ mean, forOthers }) => mean === skyddad && !forOthers),
    );
    const others = enough.filter(({ cells }) => cells.some(({ forOthers }) => forOthers));
    const unnamed = [few, fewOnSome, others].reduce(
      (sum, { length }) => sum + Math.max(0, length - mostNamed),
      0,
    );
    const closed = figures.factors.flatMap(({ isClosed }, at) =>
      isClosed ? [this.model.reading?.questions[at]?.name ?? ""] : [],
    );
    const [first, second] = divisions;
    const { otherOrder } = this.model;
    return html`<section data-protected>
      <h3>${text.protected}</h3>
      <p>
        ${hidden.cells === 0 ? text.nothing : text.cells(hidden.cells, hidden.of)}
        ${few.slice(0, mostNamed).map(({ name, respondents }) => `${text.few(name, respondents)} `)}
        ${fewOnSome.length > 0 ? text.fewOnSome(namesOf(fewOnSome), minst) : nothing}
        ${others.length > 0 ? text.others(namesOf(others)) : nothing} ${unnamed > 0 ? text.more(unnamed) : nothing}
      </p>
      ${closed.length > 0 ? html`<p data-closed>${this.words.write.closed(closed)}</p>` : nothing}
      ${
        first && second && otherOrder !== undefined
          ? html`<p class="small">${text.order2(first.heading, second.heading, hidden.cells, otherOrder)}</p>
              <button
                class="button compact"
                data-action="put-first"
                @click=${() => this.actions.moveUp(second.heading)}
              >
                ${text.swap(second.heading)}
              </button>`
          : nothing
      }
      <p class="small quiet">${text.same}</p>
    </section>`;
  }

  private see(change: { lowestFirst?: boolean; shownQuestion?: number }): void {
    this.actions.move(change);
  }
}
