import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { LedgerProblem } from "../../../cells/ledger/ledger-problem";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../components/waiting";
import "../../steps/source-step";
import "../components/column-meanings";
import type { MeantColumn, SaidMeaning } from "../components/column-meanings";
import { ledgerMeanings } from "../../../cells/ledger/ledger-headings";
import { exampleInWords, type ExampleOf } from "../example-in-words";
import { answersTo, isAsked } from "./answers";
import {
  placeOfProblem,
  problemInWords,
  refusedInWords,
  remarksInWords,
  sourceInWords,
} from "./ledger-in-words";
import type { LedgerModel } from "./ledger-model";
import type { LedgerRows } from "./ledger-source";
import type { LedgerActions } from "./ledger-actions";
import type { LedgerMeaning } from "../../../cells/ledger/ledger-headings";
import { ViewElement } from "../../frame/view-element";

/** Underlag of Huvudbok: the rows or the file that is read, what its columns mean, and what stands in the way. */
@customElement("fc-ledger-source")
export class LedgerSource extends ViewElement<LedgerActions> {
  @property({ attribute: false }) words!: LedgerText;
  @property({ attribute: false }) model!: LedgerModel;

  static override styles = [
    sharedStyles,
    css`
      .file {
        display: grid;
        justify-items: start;
        gap: var(--spacingVerticalXS);
      }

      .file input {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
      }

      .file label {
        display: inline-flex;
        align-items: center;
        min-height: 32px;
        padding: 0 var(--spacingHorizontalM);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground1);
        font-weight: var(--fontWeightSemibold);
        cursor: pointer;
      }

      .file label:hover {
        background: var(--colorNeutralBackground1Hover);
      }

      .file input:focus-visible + label {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }

      .quiet-link,
      .link {
        min-height: 24px;
      }

      .remarks {
        display: grid;
        gap: var(--spacingVerticalXS);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
        margin-top: var(--spacingVerticalXS);
      }
    `,
  ];

  override render(): TemplateResult {
    const { words, model } = this;
    const { source, sources, file, read, columns, isCalculating } = model;
    return html`<fc-source-step .text=${this.text}>
      ${file ? this.file() : sources.length > 0 ? this.sources() : html`<p>${words.source.none}</p>`}
      ${isCalculating ? html`<p class="quiet" data-calculating>${this.text.problems.calculating}</p>` : nothing}
      ${source ? (read?.problems ?? []).map((problem) => this.problem(problem, source)) : nothing}
      ${
        source && !isCalculating
          ? html`<fc-column-meanings
              .text=${this.text}
              .words=${words.columns}
              .columns=${columns.map(
                ({ key, heading, letters, example, meaning, isGuessed }): MeantColumn => ({
                  ...{ key, meaning },
                  example: exampleInWords(example, exampleOf(meaning), this.text.locale),
                  name: heading || words.columns.unnamed(letters),
                  note: isGuessed ? words.columns.guessed : undefined,
                }),
              )}
              .meanings=${ledgerMeanings.map((value) => ({ value, label: words.meanings[value] }))}
              ?open=${columns.some(({ isGuessed }) => isGuessed) || (read?.problems.some(({ kind }) => kind === "no-column" || kind === "shifted") ?? false)}
              @say-meaning=${({ detail }: CustomEvent<SaidMeaning<LedgerMeaning>>) => void this.actions.chooseMeaning(detail.key, detail.meaning)}
            ></fc-column-meanings>`
          : nothing
      }
      ${this.remarks()} ${file ? nothing : this.fileInput()}
    </fc-source-step>`;
  }

  private sources(): TemplateResult {
    const { sources, source } = this.model;
    const { source: words } = this.words;
    const options = [
      ...(source ? [] : [{ value: "", label: "–" }]),
      ...sources.map(({ id, rows }) => ({ value: id, label: words.place(id, rows) })),
    ];
    return html`<div>
      <fc-select-field
        .label=${words.found}
        .options=${options}
        .value=${source?.id ?? ""}
        data-field="source"
        @choose=${({ detail }: CustomEvent<string>) => void this.actions.chooseSource(detail)}
      ></fc-select-field>
      ${
        source
          ? source.sheetIsVisible
            ? html`<button
                class="quiet-link small quiet"
                @click=${() => this.actions.selectPlace(source)}
              >
                ${words.show(source.id)}
              </button>`
            : nothing
          : html`<p class="small">${words.choose}</p>`
      }
    </div>`;
  }

  private file(): TemplateResult | typeof nothing {
    const { file } = this.model;
    if (!file) return nothing;
    const close = html`<button
      class="link"
      data-action="close-file"
      @click=${() => this.actions.close()}
    >
      ${this.words.source.close}
    </button>`;
    switch (file.status) {
      case "reading":
        return html`<fc-waiting .label=${this.words.source.reading}></fc-waiting>`;
      case "refused":
        return html`<fc-message-bar intent="error" label=${this.text.problems.severity.error} data-refused>
          ${file.name}: ${refusedInWords(file.refused, this.words)}
          <div slot="action" class="actions">${close}</div>
        </fc-message-bar>`;
      case "here":
        return html`<div data-file>
          <p>${sourceInWords(this.model, this.words)}</p>
          ${close}
        </div>`;
    }
  }

  private fileInput(): TemplateResult {
    const { source: words } = this.words;
    return html`<div class="file">
      <input
        type="file"
        id="file"
        accept=".se,.si,.sie"
        aria-describedby="file-note"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) this.actions.open(file);
          // The same file can be chosen again when it has been mended.
          input.value = "";
        }}
      />
      <label for="file">${words.file}</label>
      <p class="small quiet" id="file-note">${words.fileNote}</p>
    </div>`;
  }

  private problem(problem: LedgerProblem, source: LedgerRows): TemplateResult {
    const { source: words } = this.words;
    const place = placeOfProblem(problem, source);
    const severity = isAsked(problem) ? "warning" : "error";
    return html`<fc-message-bar
      intent=${severity}
      label=${this.text.problems.severity[severity]}
      data-problem=${problem.kind}
    >
      ${problemInWords(problem, source, this.words)}
      <div slot="action" class="actions">
        ${answersTo(
          problem,
          this.words.problems,
          this.text.locale,
          (change) => void this.actions.choose(change),
          (column) => void this.actions.chooseMeaning(this.model.columns[column]?.key ?? "", "amount"),
        )}
        ${
          place && source.sheetIsVisible
            ? html`<button class="link" @click=${() => this.actions.selectPlace(place)}>
                ${words.show(`${place.sheet}!${place.address}`)}
              </button>`
            : nothing
        }
      </div>
    </fc-message-bar>`;
  }

  private remarks(): TemplateResult | typeof nothing {
    const remarks = remarksInWords(this.model, this.words);
    const { choices, source, read } = this.model;
    if (remarks.length === 0) return nothing;
    const isChanged =
      source !== undefined &&
      (read?.factor !== undefined ||
        [choices.isNegated, choices.isAccountAbove, choices.unbooked].some(Boolean));
    return html`<div>
      <ul class="remarks small quiet" data-remarks>
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>
      ${
        isChanged
          ? html`<button
              class="link small"
              data-action="as-it-stands"
              @click=${() => this.actions.askAgain()}
            >
              ${this.words.problems.again}
            </button>`
          : nothing
      }
    </div>`;
  }
}

const inMoney: ReadonlySet<LedgerMeaning> = new Set(["amount", "debit", "credit", "vat"]);

const exampleOf = (meaning: LedgerMeaning | undefined): ExampleOf =>
  meaning === undefined
    ? "anything"
    : inMoney.has(meaning)
      ? "money"
      : meaning === "date"
        ? "day"
        : "anything";
