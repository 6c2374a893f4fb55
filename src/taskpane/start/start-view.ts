import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { FoundTable, WorkbookContents } from "../../workbook/contents";
import { tableKinds, tableNames } from "../../workbook/table-kinds";
import "../components/empty-state";
import { icons } from "../components/icons";
import "../components/message-bar";
import { PaneElement } from "../components/pane-element";
import "../components/problem-list";
import { sharedStyles } from "../components/shared-styles";
import type { Asked } from "../state";
import { problemsOf } from "./problems";
import { readersOf } from "./readers";
import "./table-card";

/** What the add-in is, and what the open workbook holds. Asks `show-functions` and `read-again`. */
@customElement("fc-start-view")
export class StartView extends PaneElement {
  @property({ attribute: false }) workbook!: Asked<WorkbookContents>;
  @property({ attribute: false }) functionIds: readonly string[] = [];

  static override styles = [
    sharedStyles,
    css`
      .welcome {
        padding: var(--spacingVerticalL) var(--spacingHorizontalL);
        border-radius: var(--borderRadiusXLarge);
        background: var(--colorBrandBackground2);
      }

      .welcome p {
        margin-top: var(--spacingVerticalXS);
        text-wrap: pretty;
      }

      .welcome fluent-button {
        margin-top: var(--spacingVerticalM);
      }

      section {
        margin-top: var(--spacingVerticalXXL);
      }

      h2 {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        margin-bottom: var(--spacingVerticalS);
      }

      h2 + fc-problem-list {
        margin-bottom: var(--spacingVerticalM);
      }

      h3 {
        margin: var(--spacingVerticalL) 0 var(--spacingVerticalS);
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
        font-weight: var(--fontWeightRegular);
        color: var(--colorNeutralForeground2);
      }

      h2 + h3 {
        margin-top: 0;
      }

      li + li {
        margin-top: var(--spacingVerticalS);
      }

      .names {
        margin-top: var(--spacingVerticalM);
      }

      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }

      .names p,
      .names dl {
        margin-top: var(--spacingVerticalXS);
      }

      dt {
        margin-top: var(--spacingVerticalS);
        font-weight: var(--fontWeightSemibold);
      }

      .skeleton {
        height: 62px;
        margin-bottom: var(--spacingVerticalS);
        border-radius: var(--borderRadiusXLarge);
        background: linear-gradient(
          100deg,
          var(--colorNeutralStencil1) 40%,
          var(--colorNeutralStencil2) 50%,
          var(--colorNeutralStencil1) 60%
        );
        background-size: 300% 100%;
        animation: shimmer 1.6s infinite linear;
      }

      @keyframes shimmer {
        from {
          background-position: 150% 0;
        }
        to {
          background-position: 0 0;
        }
      }

      @media (forced-colors: active) {
        .welcome,
        .skeleton {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { start } = this.text;
    return html`<div class="welcome">
        <h1>${start.heading}</h1>
        <p>${start.text}</p>
        <fluent-button
          appearance="primary"
          data-action="show-functions"
          @click=${() => this.ask("show-functions", null)}
          >${start.functions(this.functionIds.length)}</fluent-button
        >
      </div>
      <section aria-labelledby="workbook" data-workbook=${this.workbook.status}>
        <h2 id="workbook">${start.workbook}</h2>
        ${this.contents()}
      </section>`;
  }

  private contents(): TemplateResult {
    switch (this.workbook.status) {
      case "waiting":
        return this.waiting();
      case "failed":
        return this.failed();
      case "here":
        return this.workbook.value.tables.length === 0
          ? this.empty()
          : this.tables(this.workbook.value.tables);
    }
  }

  private waiting(): TemplateResult {
    return html`<div aria-busy="true">
      <span class="heard">${this.text.start.reading}</span>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
  }

  private failed(): TemplateResult {
    const { failed } = this.text.start;
    return html`<fc-message-bar intent="error" label=${this.text.problems.severity.error}>
      ${failed.text}
      <div slot="action" style="margin-top: 8px">
        <fluent-button size="small" data-action="read-again" @click=${() => this.ask("read-again", null)}
          >${failed.retry}</fluent-button
        >
      </div>
    </fc-message-bar>`;
  }

  private empty(): TemplateResult {
    const { empty } = this.text.start;
    return html`<fc-empty-state .heading=${empty.heading} .icon=${icons.table}>
        <p>${empty.text}</p>
      </fc-empty-state>
      ${this.names()}`;
  }

  private tables(tables: readonly FoundTable[]): TemplateResult {
    const { start } = this.text;
    const known = tables.filter((table) => table.kind !== undefined);
    const others = tables.filter((table) => table.kind === undefined);
    const problems = problemsOf(tables, this.text);
    return html`${
      problems.length > 0
        ? html`<fc-problem-list .text=${this.text} .problems=${problems}></fc-problem-list>`
        : nothing
    }
    ${
      known.length > 0
        ? html`<h3>${start.known}</h3>
            ${this.list(known)}`
        : html`<p class="quiet">${start.noneKnown}</p>
            ${this.names()}`
    }
    ${
      others.length > 0
        ? html`<h3>${start.others}</h3>
            ${this.list(others)}`
        : nothing
    }`;
  }

  private list(tables: readonly FoundTable[]): TemplateResult {
    return html`<ul>
      ${repeat(
        tables,
        (table) => table.id,
        (table) =>
          html`<li>
            <fc-table-card
              .text=${this.text}
              .table=${table}
              .readers=${table.kind ? readersOf(table.kind, this.functionIds) : []}
            ></fc-table-card>
          </li>`,
      )}
    </ul>`;
  }

  /** The names that are known, where no table has one of them; only those that a function of this add-in reads. */
  private names(): TemplateResult {
    const { start } = this.text;
    const read = tableKinds.filter((kind) => readersOf(kind, this.functionIds).length > 0);
    return html`<details class="names">
      <summary>${start.namingSummary}</summary>
      <p class="small quiet">${start.naming}</p>
      <dl class="small">
        ${read.map(
          (kind) =>
            html`<dt><code>${tableNames[kind]}</code></dt>
              <dd>${start.kinds[kind].meaning}</dd>`,
        )}
      </dl>
    </details>`;
  }
}
