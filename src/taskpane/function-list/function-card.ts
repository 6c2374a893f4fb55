import { functionListText } from "../../text/functions/function-list";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { exampleFormula, formulaStyles, signature } from "../../text/example-formula";
import type { CatalogueFunction, CatalogueParameter } from "../../text/function-catalogue";
import type { Language } from "../../text/language";
import { icons } from "../components/icons";
import { sharedStyles } from "../components/shared-styles";
import { exampleResult } from "./example-result";
import type { FunctionsActions } from "./functions-actions";
import { ViewElement } from "../frame/view-element";

/** One function: its sentence, and when opened its arguments and an example to copy. */
@customElement("fc-function-card")
export class FunctionCard extends ViewElement<FunctionsActions> {
  @property({ attribute: false }) function!: CatalogueFunction;
  @property({ attribute: false }) formulas: Language = "sv";
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) copied = false;

  static override styles = [
    sharedStyles,
    css`
      summary {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 2px var(--spacingHorizontalS);
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
        border-radius: var(--borderRadiusXLarge);
        list-style: none;
        cursor: pointer;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      .card:hover {
        border-color: var(--colorBrandStroke1);
      }

      .name {
        font: inherit;
        font-weight: var(--fontWeightSemibold);
        color: var(--colorBrandForeground2);
      }

      summary .icon {
        color: var(--colorNeutralForeground3);
        transition: rotate var(--durationFast) var(--curveEasyEase);
      }

      [open] summary .icon {
        rotate: 90deg;
      }

      .description {
        grid-column: 1 / -1;
        text-wrap: pretty;
      }

      .more {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
        margin: 0 var(--spacingHorizontalM);
        padding: var(--spacingVerticalM) 0;
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      h4 {
        margin: 0 0 var(--spacingVerticalXS);
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      code {
        overflow-wrap: anywhere;
      }

      dt {
        font-weight: var(--fontWeightSemibold);
      }

      dd + dt {
        margin-top: var(--spacingVerticalS);
      }

      dt span {
        margin-inline-start: var(--spacingHorizontalXS);
        font-weight: var(--fontWeightRegular);
      }

      .words {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalXS);
        margin-top: var(--spacingVerticalXS);
      }

      .words code {
        padding: 0 var(--spacingHorizontalXS);
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusSmall);
      }

      .example {
        padding: var(--spacingVerticalS) var(--spacingHorizontalM) var(--spacingVerticalM);
        border-radius: var(--borderRadiusLarge);
        background: var(--colorNeutralBackground3);
      }

      .formula {
        display: block;
        margin: var(--spacingVerticalXS) 0 var(--spacingVerticalS);
        user-select: all;
      }

      .gives {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
      }

      .answer {
        font-weight: var(--fontWeightSemibold);
      }

      .result {
        max-width: 100%;
      }

      .answer-table {
        overflow-x: auto;
        margin-top: var(--spacingVerticalXS);
      }

      table {
        width: auto;
        background: var(--colorNeutralBackground1);
      }

      td {
        padding: 2px var(--spacingHorizontalS);
        border: 1px solid var(--colorNeutralStroke2);
        white-space: nowrap;
      }

      td.number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      @media (forced-colors: active) {
        .example {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { id, description, about, parameters } = this.function;
    const text = functionListText.in(this.text.language);
    const name = `FC.${id}`;
    return html`<details class="card" data-function=${id} ?open=${this.open} @toggle=${this.toggled}>
      <summary>
        <h3 class="name"><code>${name}</code></h3>
        ${icons.chevron}
        <span class="description">${description}</span>
      </summary>
      <div class="more">
        ${about ? html`<p class="quiet">${about}</p>` : nothing}
        <div>
          <h4>${text.arguments}</h4>
          <p class="small">
            <code>=${breakable(signature(id, parameters, formulaStyles[this.formulas]))}</code>
          </p>
        </div>
        <dl class="small">${parameters.map((parameter) => this.parameter(parameter))}</dl>
        ${this.example(name)}
        <p class="small">
          <a href="${this.text.helpPage}#${id}" target="_blank" rel="noopener">${text.more(name)}</a>
        </p>
      </div>
    </details>`;
  }

  private parameter({ name, description, optional, words }: CatalogueParameter): TemplateResult {
    const text = functionListText.in(this.text.language);
    return html`<dt>
        <code>${name}</code>${optional ? html`<span class="quiet">${text.optional}</span>` : nothing}
      </dt>
      <dd>
        ${description}
        ${
          words.length > 0
            ? html`<span class="heard">${text.words}: </span>
                <div class="words">
                  ${words.map(({ word, meaning }) => html`<code title=${meaning}>${word}</code>`)}
                </div>`
            : nothing
        }
      </dd>`;
  }

  private example(name: string): TemplateResult | typeof nothing {
    const text = functionListText.in(this.text.language);
    const [example] = this.function.examples;
    if (!example) return nothing;
    const formula = exampleFormula(this.function.id, example.args, formulaStyles[this.formulas]);
    return html`<div class="example">
      <h4>${text.example}</h4>
      <p class="small">${example.about}</p>
      <code class="formula small" data-formula>${breakable(formula)}</code>
      <div class="gives">
        <div class="result">
          <span class="quiet">${text.gives}</span>
          ${exampleResult(example.result, this.formulas, text.example)}
        </div>
        <button
          class="button compact"
          data-action="copy-example"
          aria-label=${this.copied ? text.copied : text.copyExample(name)}
          @click=${() => this.actions.copyExample(this.function.id, formula)}
        >
          ${this.copied ? text.copied : text.copy}
        </button>
      </div>
    </div>`;
  }

  private toggled(event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    this.actions.openFunction(this.function.id, open);
  }
}

/** A formula has no spaces to break at: it may go on in a new line after a separator. Nothing is added to what is copied. */
function breakable(formula: string): TemplateResult[] {
  return formula.split(/(?<=[;\\(,])/).map((part) => html`${part}<wbr />`);
}
