import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type {
  ReconciledRow,
  ReconciliationOverview,
} from "../../../cells/costs/reconciliation/reconciliation-overview";
import { parseNumber } from "../../../cells/ground/numbers";
import { yearText } from "../../../text/costs/year";
import type { YearText } from "../../../text/costs/year.sv";
import type { YearChoices } from "../choices";
import type { Writing } from "../../steps/result-step";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../components/value-field";
import { asTyped, inKronor, inKronorWithSign } from "../figures";
import { centreChoice } from "../centre-choice";
import { tableChoice } from "../ranges-as-they-are";
import type { ReconcileModel } from "./reconcile-model";
import { resultStyles } from "./result-styles";
import { resultOr, writingOf, yearFrame } from "./year-frame";
import { changeInPerCent } from "./shown-numbers";
import type { YearActions } from "./year-actions";
import { ViewElement } from "../../frame/view-element";

/** So many balances are typed here; more are pointed at in the ledger. */
const mostFields = 40;

/** The year's costs beside the ledger's balances, the budget and the year before. */
@customElement("fc-reconcile-view")
export class ReconcileView extends ViewElement<YearActions> {
  @property({ attribute: false }) model!: ReconcileModel;

  static override styles = [
    sharedStyles,
    resultStyles,
    css`
      .choices,
      .balances {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--spacingVerticalM);
      }

      .off {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    const { sources, overview, waitsFor } = this.model;
    const isThere = waitsFor === undefined && overview !== undefined;
    const { empty, refused } = this.words;
    const steps = yearFrame(this.text, this.actions, {
      sources,
      roles: ["costs", "budget", "parties"],
      hasActuals: true,
      choices: isThere ? this.choices(overview.value) : undefined,
      result: isThere
        ? resultOr(this.text, refused.reconcile, overview, (value) => this.result(value))
        : undefined,
      writing: this.writing,
      isBusy: this.busy,
    });
    return html`${steps}${!isThere && sources.costs.table ? html`<p class="quiet">${empty.costs}</p>` : nothing}`;
  }

  private get words(): YearText {
    return yearText.in(this.text.language);
  }

  private choices(overview: ReconciliationOverview | undefined): TemplateResult {
    const { centres, centre, earlier, lastYear } = this.model;
    const text = this.words.reconcile;
    return html`<div class="choices">
      ${centreChoice(this.text, this.words.centre, { centres, centre }, this.actions)}
      ${
        overview?.hasAccounts
          ? this.select(
              "reconciledBy",
              text.by,
              (["kind", "account"] as const).map((value) => ({ value, label: text.byOf[value] })),
              overview.by,
            )
          : nothing
      }
      ${
        earlier.length > 0
          ? this.select(
              "lastYear",
              text.lastYear,
              [
                { value: "", label: text.noLastYear },
                ...earlier.map((table) => ({ value: tableChoice(table), label: table.name })),
              ],
              lastYear ? tableChoice(lastYear) : "",
            )
          : nothing
      }
      ${overview ? this.balances(overview.rows) : nothing}
    </div>`;
  }

  private select(
    choice: "reconciledBy" | "lastYear",
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
    value: string,
  ): TemplateResult {
    return html`<fc-select-field
      .label=${label}
      .options=${options}
      .value=${value}
      data-choose=${choice}
      @choose=${(event: CustomEvent<string>) => {
        event.stopPropagation();
        this.choose({ [choice]: event.detail });
      }}
    ></fc-select-field>`;
  }

  /** Pointed at in the ledger, or typed one by one. */
  private balances(rows: readonly ReconciledRow[]): TemplateResult {
    const text = this.words.reconcile;
    const stated = rows.filter(({ ledger }) => ledger !== undefined).length;
    return html`<div>
        <button
          class="button compact"
          data-action="read-balances"
          @click=${() => this.actions.readBalances(rows)}
        >
          ${text.point}
        </button>
        <p class="small quiet">${text.pointHint}</p>
      </div>
      <details class="small" ?open=${stated === 0}>
        <summary>${text.typed(stated, rows.length)}</summary>
        <div class="balances">${rows.slice(0, mostFields).map((row) => this.balance(row, rows))}</div>
      </details>`;
  }

  private balance({ key, name, ledger }: ReconciledRow, rows: readonly ReconciledRow[]): TemplateResult {
    const text = this.words.reconcile;
    return html`<fc-value-field
      data-field=${key}
      .label=${name}
      .value=${ledger === undefined ? "" : asTyped(ledger, this.text.locale)}
      .wrong=${(typed: string) =>
        typed.trim() === "" || parseNumber(typed, "money") !== undefined ? undefined : text.noAmount(typed)}
      @give=${({ detail }: CustomEvent<string>) => {
        const given = detail.trim() === "" ? undefined : parseNumber(detail, "money");
        const balances = rows.flatMap((row): [string, number][] => {
          const amount = row.key === key ? given : row.ledger;
          return amount === undefined ? [] : [[row.key, amount]];
        });
        this.choose({ balances: Object.fromEntries(balances) });
      }}
    ></fc-value-field>`;
  }

  private result({ rows, sum, area }: ReconciliationOverview): TemplateResult {
    const { locale } = this.text;
    const text = this.words.reconcile;
    const stated = rows.filter(({ ledger }) => ledger !== undefined);
    const apart = stated.filter(({ difference }) => difference !== 0);
    return html`<div class="result">
      <h3>${text.heading}</h3>
      <p data-summary>
        ${
          stated.length === 0
            ? text.none
            : apart.length === 0
              ? text.agrees(stated.length)
              : text.differs(apart.length, inKronorWithSign(sum.difference ?? 0, locale))
        }
      </p>
      <table>
        <caption>
          ${text.caption(inKronor(sum.actual, locale))}${
            area === undefined ? "" : ` ${text.perSquareMetre(inKronor(sum.actual / area, locale))}`
          }
        </caption>
        <thead class="heard">
          <tr>
            <th scope="col">${text.name}</th>
            <th scope="col">${text.actual}</th>
          </tr>
        </thead>
        ${rows.map((row) => this.row(row, area))}
      </table>
    </div>`;
  }

  private row(row: ReconciledRow, area: number | undefined): TemplateResult {
    const { locale } = this.text;
    const text = this.words.reconcile;
    const { actual, ledger, difference, isGross, budget, overBudget, lastYear } = row;
    const further = [
      ...(budget === undefined
        ? []
        : [text.ofBudget(inKronor(budget, locale), inKronorWithSign(overBudget ?? 0, locale))]),
      ...(lastYear === undefined
        ? []
        : [text.ofLastYear(inKronor(lastYear, locale), this.change(lastYear, actual))]),
      ...(area === undefined ? [] : [text.perSquareMetre(inKronor(actual / area, locale))]),
    ];
    return html`<tbody data-row=${row.key}>
      <tr class="strong">
        <th scope="row">${row.name}</th>
        <td class="figure">${inKronor(actual, locale)}</td>
      </tr>
      ${
        ledger === undefined
          ? nothing
          : html`<tr>
              <td colspan="2" class="small ${difference === 0 ? "quiet" : "off"}">
                ${
                  difference === 0
                    ? text.same(inKronor(ledger, locale))
                    : text.other(
                        inKronor(ledger, locale),
                        inKronorWithSign(difference ?? 0, locale),
                        this.change(actual, ledger),
                      )
                }
                ${isGross ? text.gross : nothing}
              </td>
            </tr>`
      }
      ${
        further.length > 0
          ? html`<tr>
              <td colspan="2" class="small quiet">${further.join(" ")}</td>
            </tr>`
          : nothing
      }
    </tbody>`;
  }

  /** In per cent; of nothing there is no part. */
  private change(from: number, to: number): string | undefined {
    return from === 0 ? undefined : changeInPerCent(from, to, this.text.locale, "exceptZero");
  }

  private get writing(): Writing | undefined {
    return this.model.overview?.value ? writingOf(this.words.reconcile.write) : undefined;
  }

  private choose(choice: YearChoices): void {
    this.actions.choose(choice);
  }
}
