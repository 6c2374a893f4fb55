import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ImportedLedger } from "../../../cells/ledger/import-ledger";
import { kronor, OreSum, type Ore } from "../../../domain/costs/money";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { icons } from "../../components/icons";
import { PaneElement } from "../../components/pane-element";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor } from "../figures";

/** So many kinds of cost are named; the table has the others. */
const mostKinds = 12;

/** What the ledger becomes: so many rows, by kind of cost, and the check that nothing is lost. */
@customElement("fc-ledger-summary")
export class LedgerSummary extends PaneElement {
  @property({ attribute: false }) words!: LedgerText;
  @property({ attribute: false }) imported!: ImportedLedger;

  static override styles = [
    sharedStyles,
    css`
      th {
        font-weight: var(--fontWeightRegular);
        text-align: start;
        overflow-wrap: anywhere;
      }

      td,
      th {
        padding: var(--spacingVerticalXXS) 0;
        vertical-align: top;
      }

      td {
        padding-inline-start: var(--spacingHorizontalS);
        font-variant-numeric: tabular-nums;
        text-align: end;
        white-space: nowrap;
      }

      tr + tr > * {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .check tr:last-child > * {
        border-top-color: var(--colorNeutralStrokeAccessible);
        font-weight: var(--fontWeightSemibold);
      }

      .right {
        display: flex;
        gap: var(--spacingHorizontalXS);
        margin-top: var(--spacingVerticalXS);
      }

      .right .icon {
        width: 16px;
        height: 16px;
        color: var(--colorStatusSuccessForeground1);
      }

      .check {
        margin-top: var(--spacingVerticalM);
      }
    `,
  ];

  override render(): TemplateResult {
    const { result } = this.words;
    const { costs, check } = this.imported;
    const kinds = kindsOf(this.imported);
    const left = kinds.length - mostKinds;
    return html`<p data-summary>${result.rows(costs.length, this.kronor(check.costs))}</p>
      <table class="small">
        <thead class="heard">
          <tr>
            <th scope="col">${result.kind}</th>
            <th scope="col">${result.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.slice(0, mostKinds).map(([kind, sum]) => this.row(kind, sum))}
        </tbody>
      </table>
      ${left > 0 ? html`<p class="small quiet">${result.more(left)}</p>` : nothing}
      <table class="check small" data-check>
        <tbody>
          ${this.row(result.check.ledger, check.ledger)} ${this.row(result.check.leftOut, check.leftOut)}
          ${this.row(result.check.costs, check.costs)}
        </tbody>
      </table>
      <p class="right small">${icons.done}${result.check.right}</p>`;
  }

  private row(name: string, sum: Ore): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${this.kronor(sum)}</td>
    </tr>`;
  }

  private kronor(sum: Ore): string {
    return inKronor(kronor(sum), this.text.locale);
  }
}

/** The kinds of cost with their sums, the largest first. */
function kindsOf({ costs }: ImportedLedger): (readonly [kind: string, sum: Ore])[] {
  const sums = new Map<string, { readonly kind: string; readonly sum: OreSum }>();
  for (const { kind, amount } of costs) {
    const key = kind.toLowerCase();
    let one = sums.get(key);
    if (!one) sums.set(key, (one = { kind, sum: new OreSum() }));
    one.sum.add(amount);
  }
  return [...sums.values()]
    .map(({ kind, sum }) => [kind, sum.ore] as const)
    .sort(([, one], [, other]) => Number(other) - Number(one));
}
