import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ColumnUse, UsedColumn } from "../../cells/survey/reading/column-uses";
import { samverkansfaktorer } from "../../domain/survey/factors";
import type { SurveyText } from "../../text/survey/survey";
import { columnLetters } from "../../workbook/address";
import "../components/select-field";
import type { SelectOption } from "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import { surveyStyles } from "./survey-styles";
import type { MeasureActions } from "./measure-actions";
import { ViewElement } from "../frame/view-element";

/** Which column is what, in four groups. */
@customElement("fc-survey-columns")
export class ColumnList extends ViewElement<MeasureActions> {
  @property({ attribute: false }) words!: SurveyText;
  @property({ attribute: false }) columns: readonly UsedColumn[] = [];
  /** The sheet's number of the first column. */
  @property({ type: Number }) firstColumn = 0;
  /** Factors with two columns. */
  @property({ attribute: false }) twice: readonly number[] = [];

  static override styles = [sharedStyles, surveyStyles];

  override render(): TemplateResult {
    const { columns: text } = this.words;
    const named = this.columns.filter(({ heading }) => heading !== "");
    const isFree = ({ skipped }: UsedColumn): boolean => skipped === "free";
    const isQuestion = ({ use, candidates }: UsedColumn): boolean =>
      use.kind === "factor" || use.kind === "own" || (use.kind === "skip" && candidates.length > 0);
    const questions = named.filter((one) => isQuestion(one) && !isFree(one));
    const groups = named.filter(({ use }) => use.kind === "group");
    const free = named.filter(isFree);
    const others = named.filter((one) => !isFree(one) && !isQuestion(one) && one.use.kind !== "group");
    const isUnsure = questions.some(({ sureness }) => sureness !== "sure");
    return html`<h3>${text.heading}</h3>
      ${this.twice.map(
        (factor) =>
          html`<fc-message-bar label=${this.text.problems.severity.warning}
            >${text.twice(
              samverkansfaktorer[factor] ?? "",
              this.columns
                .filter(({ use }) => use.kind === "factor" && use.factor === factor)
                .map(({ column }) => columnLetters(this.firstColumn + column)),
            )}</fc-message-bar
          >`,
      )}
      ${this.section(text.questions(questions.length), undefined, questions, isUnsure)}
      ${this.section(text.groups(groups.length), undefined, groups, false)}
      ${this.section(text.free(free.length), text.freeNote, free, false)}
      ${this.section(text.unread(others.length), text.unreadNote, others, false)}`;
  }

  private section(
    heading: string,
    note: string | undefined,
    columns: readonly UsedColumn[],
    isOpen: boolean,
  ): TemplateResult | typeof nothing {
    if (columns.length === 0 && note) return nothing;
    return html`<details ?open=${isOpen}>
      <summary>${heading}</summary>
      ${note ? html`<p class="small quiet">${note}</p>` : nothing}
      ${columns.map((column) => this.column(column))}
    </details>`;
  }

  private column(column: UsedColumn): TemplateResult {
    const { columns: text } = this.words;
    const { heading, sureness, skipped } = column;
    return html`<div class="row" data-column=${column.column}>
      <span class="question" title=${heading}>${heading}</span>
      ${
        sureness
          ? html`<span class="badge small ${sureness}">${text.sureness[sureness]}</span>`
          : skipped
            ? html`<span class="small quiet">${text.why[skipped]}</span>`
            : nothing
      }
      ${
        skipped === "meta" || skipped === "free" || skipped === "personal"
          ? nothing
          : html`<fc-select-field
              bare
              .label=${text.as(heading)}
              .options=${this.options(column)}
              .value=${valueOf(column.use)}
              @choose=${({ detail }: CustomEvent<string>) =>
                this.actions.chooseColumn(column.column, useOf(detail))}
            ></fc-select-field>`
      }
    </div>`;
  }

  /** What it may be stands first. */
  private options({ candidates }: UsedColumn): SelectOption[] {
    const { columns: text } = this.words;
    const factors = samverkansfaktorer.map((label, at) => ({ value: String(at), label }));
    const likely = candidates.flatMap((at) => factors[at] ?? []);
    return [
      ...likely,
      ...factors.filter((one) => !likely.includes(one)),
      { value: "own", label: text.own },
      { value: "group", label: text.group },
      { value: "skip", label: text.skip },
    ];
  }
}

const valueOf = (use: ColumnUse): string => (use.kind === "factor" ? String(use.factor) : use.kind);

const useOf = (value: string): ColumnUse =>
  value === "own" || value === "group" || value === "skip"
    ? { kind: value }
    : { kind: "factor", factor: Number(value) };
