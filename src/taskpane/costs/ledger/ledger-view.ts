import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { groupings, type Grouping } from "../../../domain/ledger/costs-of-ledger";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import { accountsWithoutRow, costTableName } from "../../../workbook/ledger/ledger-plan";
import { keptAccounts } from "../../../workbook/ledger/ledger-request";
import type { LedgerChoices } from "../choices";
import "../../components/message-bar";
import "../../components/select-field";
import { sharedStyles } from "../../components/shared-styles";
import "../../steps/choices-step";
import "../../steps/result-step";
import "./ledger-accounts";
import type { LedgerModel } from "./ledger-model";
import "./ledger-source-step";
import "./ledger-summary";
import type { LedgerActions } from "./ledger-actions";
import { ViewElement } from "../../frame/view-element";

/** A ledger becomes costs: what is read, what is taken along, and what comes of it. */
@customElement("fc-ledger-view")
export class LedgerView extends ViewElement<LedgerActions> {
  @property({ attribute: false }) words!: LedgerText;
  @property({ attribute: false }) model!: LedgerModel;

  static override styles = sharedStyles;

  override render(): TemplateResult {
    return html`<fc-ledger-source
        .text=${this.text}
        .actions=${this.actions}
        .words=${this.words}
        .model=${this.model}
      ></fc-ledger-source>
      ${this.model.imported ? html`${this.choices()} ${this.result()}` : nothing}`;
  }

  private choices(): TemplateResult {
    const { words, model } = this;
    const { imported, choices, payers, centres, accounts } = model;
    const { choices: text } = words;
    return html`<fc-choices-step .text=${this.text}>
      ${this.only()}
      <fc-ledger-accounts
        .text=${this.text}
        .actions=${this.actions}
        .words=${words}
        .accounts=${imported?.accounts ?? []}
        .table=${accounts?.name ?? ""}
      ></fc-ledger-accounts>
      ${this.select(
        "grouping",
        text.grouping,
        choices.grouping ?? "line",
        groupings.map((one) => ({ value: one, label: text.groupings[one] })),
        (value) => ({ grouping: value as Grouping }),
      )}
      ${
        payers.length > 0
          ? html`<div>
              ${this.select("payer", text.payer, payers.includes(choices.payer ?? "") ? choices.payer : "", [{ value: "", label: text.payerNone }, ...payers.map(named)], (payer) => ({ payer: payer || undefined }))}
              <p class="small quiet">${text.payerNote}</p>
            </div>`
          : nothing
      }
      ${
        centres.length > 0
          ? this.select(
              "centre",
              text.centre,
              centres.includes(choices.centre ?? "") ? choices.centre : "",
              [{ value: "", label: text.centreNone }, ...centres.map(named)],
              (centre) => ({ centre: centre || undefined }),
            )
          : nothing
      }
    </fc-choices-step>`;
  }

  /** Whose part of the ledger: a responsibility, an object, a project. */
  private only(): TemplateResult | typeof nothing {
    const { imported, file } = this.model;
    const { choices: text } = this.words;
    const codes = imported?.codes ?? [];
    if (codes.length === 0) return nothing;
    const names = file?.status === "here" ? file.file.dimensions : {};
    const chosen = codes.findIndex(
      ({ dimension, code }) => dimension === imported?.only?.dimension && code === imported.only.code,
    );
    const options = [
      { value: "", label: text.all },
      ...codes.map(({ dimension, code }, index) => ({
        value: String(index),
        label: text.code(dimension, code, names[dimension]?.get(code) ?? ""),
        group: dimension,
      })),
    ];
    return this.select("only", text.only, chosen < 0 ? "" : String(chosen), options, (value) => ({
      only: value === "" ? undefined : codes[Number(value)],
    }));
  }

  private select(
    field: string,
    label: string,
    value: string | undefined,
    options: readonly { readonly value: string; readonly label: string; readonly group?: string }[],
    change: (value: string) => LedgerChoices,
  ): TemplateResult {
    return html`<fc-select-field
      .label=${label}
      .options=${options}
      .value=${value ?? ""}
      data-field=${field}
      @choose=${({ detail }: CustomEvent<string>) => void this.actions.choose(change(detail))}
    ></fc-select-field>`;
  }

  private result(): TemplateResult {
    const { imported } = this.model;
    const { result, problems } = this.words;
    if (!imported || imported.costs.length === 0) {
      return html`<fc-result-step .text=${this.text}><p class="quiet">${result.nothing}</p></fc-result-step>`;
    }
    const { tooLong } = imported;
    return html`<fc-result-step
      .text=${this.text}
      .writing=${tooLong ? undefined : this.writing()}
      ?busy=${this.busy}
      @write=${() => void this.actions.write()}
    >
      <fc-ledger-summary .text=${this.text} .words=${this.words} .imported=${imported}></fc-ledger-summary>
      ${
        tooLong
          ? html`<fc-message-bar intent="error" label=${this.text.problems.severity.error}
              >${problems.isTooLong(tooLong.kind)}</fc-message-bar
            >`
          : nothing
      }
    </fc-result-step>`;
  }

  private writing() {
    const { result } = this.words;
    const { accounts, imported, taken } = this.model;
    const table = costTableName(taken);
    const kept = accounts && keptAccounts([accounts]);
    const without = accountsWithoutRow(imported?.accounts ?? [], kept);
    const sentence = accounts ? result.writesKept(table, accounts.name) : result.writes(table);
    return {
      sentence:
        without > 0 && accounts ? `${sentence} ${result.withoutRow(without, accounts.name)}` : sentence,
      action: result.write,
      isCurrent: false,
      confirm: undefined,
    };
  }
}

const named = (name: string): { readonly value: string; readonly label: string } => ({
  value: name,
  label: name,
});
