import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { ImportedAccount } from "../../../cells/ledger/import-ledger";
import { recognisedStem } from "../../../domain/costs/cost-kinds";
import { kronor } from "../../../domain/costs/money";
import type { AccountChoice } from "../../../domain/ledger/accounts";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { checkStyles } from "../../components/check-styles";
import { sharedStyles } from "../../components/shared-styles";
import { inKronor } from "../figures";
import type { LedgerActions } from "./ledger-actions";
import { ViewElement } from "../../frame/view-element";

/** The ledger's accounts: which are taken along, and which kind of cost each is. */
@customElement("fc-ledger-accounts")
export class LedgerAccounts extends ViewElement<LedgerActions> {
  @property({ attribute: false }) words!: LedgerText;
  @property({ attribute: false }) accounts: readonly ImportedAccount[] = [];
  /** The table that they are kept in, where the workbook has one. */
  @property() table = "";

  static override styles = [
    sharedStyles,
    checkStyles,
    css`
      h3 {
        margin: 0;
      }

      ul {
        margin-top: var(--spacingVerticalS);
      }

      li {
        padding: var(--spacingVerticalXS) 0;
      }

      li + li {
        border-top: 1px solid var(--colorNeutralStroke2);
      }

      .head {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--spacingHorizontalS);
      }

      .sum {
        flex: none;
        font-variant-numeric: tabular-nums;
      }

      .kind {
        width: 100%;
        min-height: 28px;
        margin-top: var(--spacingVerticalXS);
        padding: 0 var(--spacingHorizontalS);
        font: inherit;
        font-size: var(--fontSizeBase200);
        color: inherit;
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-bottom-color: var(--colorNeutralStrokeAccessible);
        border-radius: var(--borderRadiusMedium);
      }

      .kind:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }

      details {
        margin-top: var(--spacingVerticalS);
      }

      summary {
        min-height: 24px;
        width: fit-content;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
      }
    `,
  ];

  override render(): TemplateResult {
    const { choices } = this.words;
    const taken = this.accounts.filter(({ isIncluded }) => isIncluded);
    const left = this.accounts.filter(({ isIncluded }) => !isIncluded);
    const fresh = this.table === "" ? 0 : this.accounts.filter(({ isNew }) => isNew).length;
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${choices.accounts}</h3>
      <p class="small quiet">
        ${this.table === "" ? choices.accountsNote : choices.fromTable(this.table)}
        ${fresh > 0 ? choices.fresh(fresh) : nothing}
      </p>
      <ul data-accounts="taken">
        ${repeat(taken, ({ account }) => account, this.account)}
      </ul>
      ${
        left.length > 0
          ? html`<details>
              <summary class="small">${choices.left(left.length)}</summary>
              <ul data-accounts="left">
                ${repeat(left, ({ account }) => account, this.account)}
              </ul>
            </details>`
          : nothing
      }
    </section>`;
  }

  private readonly account = (one: ImportedAccount): TemplateResult => {
    const { account, text, sum, isIncluded, kind } = one;
    const { choices } = this.words;
    const name = text === "" || text === account ? account : `${account} ${text}`;
    return html`<li data-account=${account}>
      <div class="head">
        <label class="check">
          <input
            type="checkbox"
            aria-label=${choices.include(name)}
            .checked=${live(isIncluded)}
            @change=${(event: Event) =>
              this.decide(account, { isIncluded: (event.target as HTMLInputElement).checked })}
          />
          <span>${name}</span>
        </label>
        <span class="sum small">${inKronor(kronor(sum), this.text.locale)}</span>
      </div>
      ${
        isIncluded
          ? html`<input
                class="kind"
                autocomplete="off"
                aria-label=${choices.kind(account)}
                .value=${live(kind)}
                @change=${(event: Event) => this.decide(account, { kind: (event.target as HTMLInputElement).value.trim() })}
              />
              <p class="small quiet">${this.keyOf(kind)}</p>`
          : nothing
      }
    </li>`;
  };

  /** What the kind means for the split, as long as nobody says another key. */
  private keyOf(kind: string): string {
    const stem = recognisedStem(kind);
    return stem ? this.words.choices.key(stem.key) : this.words.choices.unknownKind;
  }

  private decide(account: string, change: Partial<AccountChoice>): void {
    this.actions.decide(account, change);
  }
}
