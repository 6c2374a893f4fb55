import { functionListText } from "../../text/functions/function-list";
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CatalogueFunction } from "../../text/function-catalogue";
import { groupNames, type FunctionGroup } from "../../text/function-groups";
import type { Language } from "../../text/language";
import "../components/empty-state";
import { icons } from "../components/icons";
import "../components/search-field";
import { sharedStyles } from "../components/shared-styles";
import { findFunctions } from "./catalogue";
import "./function-card";
import type { FunctionsActions } from "./functions-actions";
import { ViewElement } from "../frame/view-element";

/** Every function that there is, to search and to copy from. */
@customElement("fc-functions-view")
export class FunctionsView extends ViewElement<FunctionsActions> {
  @property({ attribute: false }) functions: readonly CatalogueFunction[] = [];
  @property({ attribute: false }) formulas: Language = "sv";
  @property() search = "";
  @property({ attribute: false }) openFunctions: readonly string[] = [];
  @property() copied: string | undefined;

  static override styles = [
    sharedStyles,
    css`
      .lead {
        margin: var(--spacingVerticalXS) 0 var(--spacingVerticalL);
        text-wrap: pretty;
      }

      section {
        margin-top: var(--spacingVerticalXL);
      }

      h2 {
        margin-bottom: var(--spacingVerticalS);
      }

      h2 span {
        margin-inline-start: var(--spacingHorizontalXS);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      li + li {
        margin-top: var(--spacingVerticalS);
      }

      fc-empty-state {
        margin-top: var(--spacingVerticalXL);
      }
    `,
  ];

  override render(): TemplateResult {
    const text = functionListText.in(this.text.language);
    const found = findFunctions(this.functions, this.search);
    return html`<h1>${text.heading}</h1>
      <p class="lead quiet">${text.lead}</p>
      <fc-search-field
        .text=${this.text}
        .label=${text.search}
        .value=${this.search}
        @look-for=${({ detail }: CustomEvent<string>) => this.searchFor(detail)}
      ></fc-search-field>
      ${
        found.length > 0
          ? groupNames.map((group) =>
              this.group(
                group,
                found.filter((one) => one.group === group),
              ),
            )
          : html`<fc-empty-state
              level="2"
              .heading=${text.none.heading(this.search.trim())}
              .icon=${icons.search}
            >
              <p>${text.none.text}</p>
              <button class="button compact" @click=${this.clear}>${this.text.clearSearch}</button>
            </fc-empty-state>`
      }`;
  }

  private group(
    group: FunctionGroup,
    functions: readonly CatalogueFunction[],
  ): TemplateResult | typeof nothing {
    if (functions.length === 0) return nothing;
    return html`<section aria-labelledby=${group} data-group=${group}>
      <h2 id=${group}>
        ${functionListText.in(this.text.language).groups[group]}<span>${functions.length}</span>
      </h2>
      <ul>
        ${repeat(
          functions,
          (one) => one.id,
          (one) =>
            html`<li>
              <fc-function-card
                .text=${this.text}
                .actions=${this.actions}
                .function=${one}
                .formulas=${this.formulas}
                .open=${this.openFunctions.includes(one.id)}
                .copied=${this.copied === one.id}
              ></fc-function-card>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** The focus goes to where one types; the button that was pressed is gone. */
  private clear(): void {
    this.searchFor("");
    this.renderRoot.querySelector<HTMLElement>("fc-search-field")?.focus();
  }

  private searchFor(search: string): void {
    this.actions.search(search);
    this.actions.announceFound(findFunctions(this.functions, search).length);
  }
}
