import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FoundTable } from "../../workbook/reading/contents";
import { icons } from "../components/icons";
import "../components/select-field";
import { sharedStyles } from "../components/shared-styles";
import { existingTables, missingTables, tableSets, type Creatable, type TableSet } from "./creatable";
import type { StartActions } from "./start-actions";
import { ViewElement } from "../frame/view-element";

/** The two ways to begin. */
@customElement("fc-create-section")
export class CreateSection extends ViewElement<StartActions> {
  @property({ attribute: false }) tables: readonly FoundTable[] = [];
  @property({ attribute: false }) confirming: string | undefined;
  @state() private set: TableSet = "all";

  static override styles = [
    sharedStyles,
    css`
      h2 {
        margin-bottom: var(--spacingVerticalS);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .choice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        column-gap: var(--spacingHorizontalM);
        width: 100%;
        padding: var(--spacingVerticalM) var(--spacingHorizontalM);
      }

      .choice:hover .title {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .choice .small {
        display: block;
      }

      .title {
        display: block;
        font-weight: var(--fontWeightSemibold);
      }

      .choice > .icon {
        color: var(--colorNeutralForeground3);
        transition: rotate var(--durationFast) var(--curveEasyEase);
      }

      [aria-expanded="true"] > .icon {
        rotate: 90deg;
      }

      .confirm {
        display: grid;
        gap: var(--spacingVerticalS);
        padding: 0 var(--spacingHorizontalM) var(--spacingVerticalM);
      }
    `,
  ];

  override render(): TemplateResult {
    const { create } = this.text.start;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" class="small">${create.heading}</h2>
      <ul class="card">
        <li>${this.choice("working-set", create.set, icons.sheet)}</li>
        <li>${this.choice("sample", create.sample, icons.centres)}</li>
        <li>
          <button class="choice" data-action="to-worksheets" @click=${() => this.actions.toWorksheets()}>
            <span class="picture">${icons.structure}</span>
            <span
              ><span class="title">${create.worksheets.title}</span
              ><span class="small quiet">${create.worksheets.text}</span></span
            >
            ${icons.chevron}
          </button>
        </li>
      </ul>
    </section>`;
  }

  private choice(
    what: Creatable,
    { title, text }: { readonly title: string; readonly text: string },
    picture: TemplateResult,
  ): TemplateResult {
    const isOpen = this.confirming === what;
    return html`<button
        class="choice"
        data-create=${what}
        aria-expanded=${isOpen}
        @click=${() => this.actions.confirm(isOpen ? undefined : what)}
      >
        <span class="picture">${picture}</span>
        <span><span class="title">${title}</span><span class="small quiet">${text}</span></span>
        ${icons.chevron}
      </button>
      ${isOpen ? this.confirm(what) : nothing}`;
  }

  private confirm(what: Creatable): TemplateResult {
    const { create } = this.text.start;
    const existing = existingTables(what, this.tables, this.set);
    const isPossible =
      what === "sample" ? existing.length === 0 : missingTables(this.tables, this.set).length > 0;
    return html`<div class="confirm">
      ${what === "working-set" ? this.sets() : nothing}
      <p class="small">${this.consequence(what, existing, isPossible)}</p>
      <div class="buttons">
        ${
          isPossible
            ? html`<button
                class="button primary compact"
                data-action="create"
                aria-disabled=${this.busy}
                @click=${() => this.actions.create(what, this.set)}
              >
                ${existing.length > 0 ? create.confirm.complete : create.confirm.create}
              </button>`
            : nothing
        }
        <button
          class="button compact"
          data-action="cancel"
          @click=${() => this.actions.confirm(undefined)}
        >
          ${this.text.steps.cancel}
        </button>
      </div>
    </div>`;
  }

  /** Costs or centres alone: nobody needs all tables at once. */
  private sets(): TemplateResult {
    const { sets } = this.text.start.create;
    const options = (Object.keys(tableSets) as TableSet[]).map((value) => ({ value, label: sets[value] }));
    return html`<fc-select-field
      .label=${sets.label}
      .options=${options}
      .value=${this.set}
      data-field="set"
      @choose=${(event: CustomEvent<TableSet>) => {
        event.stopPropagation();
        this.set = event.detail;
      }}
    ></fc-select-field>`;
  }

  /** What it does to the workbook, or why it cannot be done. */
  private consequence(what: Creatable, existing: readonly string[], isPossible: boolean): string {
    const { create } = this.text.start;
    const names = this.text.problems.andList(...existing);
    if (what === "sample") return isPossible ? create.confirm.sample : create.inTheWay(names);
    if (!isPossible) return create.allExist;
    return existing.length > 0 ? create.exists(names) : create.confirm.set;
  }
}
