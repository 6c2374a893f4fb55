import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask, PaneElement } from "../../components/pane-element";
import "../../components/select-field";
import type { SelectOption } from "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import type { Example } from "../example-in-words";

/** A column of what was handed in, and what it was taken for. */
export interface MeantColumn {
  /** What it is remembered by. */
  readonly key: string;
  readonly name: string;
  /** The first thing that stands in it; empty where nothing does. */
  readonly example: Example;
  readonly meaning: string | undefined;
  /** Something to know about how it was read. */
  readonly note?: string | undefined;
}

/** What is said of the columns. */
interface ColumnWords {
  readonly heading: string;
  readonly summary: (known: number, all: number) => string;
  readonly empty: string;
  readonly example: (text: string) => string;
  /** What a column is that is not read. */
  readonly none: string;
}

/** What somebody says that a column is. */
export interface SaidMeaning<Meaning extends string> {
  readonly key: string;
  readonly meaning: Meaning | "none";
}

/** What each column of another's file or specification is taken for, to be corrected. Asks `say-meaning`. */
@customElement("fc-column-meanings")
export class ColumnMeanings extends PaneElement {
  @property({ attribute: false }) words!: ColumnWords;
  @property({ attribute: false }) columns: readonly MeantColumn[] = [];
  /** What a column may be. */
  @property({ attribute: false }) meanings: readonly SelectOption[] = [];
  /** Something is missing or was guessed among them: they are shown at once. */
  @property({ type: Boolean }) open = false;

  static override styles = [
    sharedStyles,
    css`
      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: center;
        gap: var(--spacingHorizontalS);
        padding: var(--spacingVerticalXS) 0;
      }

      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      li > div {
        overflow-wrap: anywhere;
      }

      .heading {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { words } = this;
    const known = this.columns.filter(({ meaning }) => meaning !== undefined).length;
    return html`<details class="small" ?open=${this.open}>
      <summary>${words.summary(known, this.columns.length)}</summary>
      <ul aria-label=${words.heading}>
        ${this.columns.map((column) => this.column(column))}
      </ul>
    </details>`;
  }

  private column({ key, name, example, meaning, note }: MeantColumn): TemplateResult {
    const { words } = this;
    return html`<li data-column=${key}>
      <div>
        <p class="heading">${name}</p>
        <p class="quiet" title=${example.exact ?? nothing}>
          ${example.shown === "" ? words.empty : words.example(example.shown)}
        </p>
        ${note === undefined ? nothing : html`<p class="quiet">${note}</p>`}
      </div>
      <fc-select-field
        bare
        .label=${name}
        .options=${[{ value: "none", label: words.none }, ...this.meanings]}
        .value=${meaning ?? "none"}
        @choose=${(event: CustomEvent<string>) => {
          event.stopPropagation();
          ask<SaidMeaning<string>>(this, "say-meaning", { key, meaning: event.detail });
        }}
      ></fc-select-field>
    </li>`;
  }
}
