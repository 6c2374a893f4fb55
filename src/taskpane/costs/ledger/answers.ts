import { html, nothing, type TemplateResult } from "lit";
import type { LedgerProblem } from "../../../cells/ledger/ledger-problem";
import type { LedgerText } from "../../../text/ledger/ledger.sv";
import type { LedgerChoices } from "../choices";

/** Problems that an answer does away with. */
export const isAsked = (problem: LedgerProblem): boolean =>
  ["negative", "factor", "unbooked", "several-amounts"].includes(problem.kind) ||
  (problem.kind === "no-account" && problem.above !== undefined);

/** A button for each way to read what can be read in several. */
export function answersTo(
  problem: LedgerProblem,
  words: LedgerText["problems"],
  locale: string,
  choose: (change: LedgerChoices) => void,
  isAmount: (column: number) => void,
): TemplateResult | typeof nothing {
  const answer = (action: string, sentence: string, change: LedgerChoices): TemplateResult =>
    html`<button class="link" data-action=${action} @click=${() => choose(change)}>${sentence}</button>`;
  const written = (number: number): string => number.toLocaleString(locale, { maximumFractionDigits: 4 });
  switch (problem.kind) {
    case "factor": {
      const { factor, example } = problem;
      const [first, kronor] = [written(example.number), written(example.number * factor)];
      return html`${answer("multiply", words.multiply(factor, first, kronor), { factor })}
      ${answer("as-kronor", words.asKronor(first), { factor: 1 })}`;
    }
    case "several-amounts":
      return html`${problem.columns.map(
        ({ heading, column }) =>
          html`<button
            class="link"
            data-action=${`amount-${column}`}
            @click=${() => isAmount(column)}
          >
            ${words.isAmount(heading)}
          </button>`,
      )}`;
    case "negative":
      return html`${answer("turn", words.turn, { isNegated: true })}
      ${answer("keep", words.keep, { isNegated: false })}`;
    case "no-account":
      return problem.above
        ? answer("account-above", words.asAbove(problem.above.account), { isAccountAbove: true })
        : nothing;
    case "unbooked":
      return html`${
        problem.above === undefined
          ? nothing
          : answer("voucher-above", words.ofVoucherAbove, { unbooked: "above" })
      }
      ${answer("leave-out", words.areSums, { unbooked: "out" })}
      ${answer("as-is", words.areLines, { unbooked: "as-is" })}`;
    default:
      return nothing;
  }
}
