import { OreSum, type Ore } from "../costs/money";
import type { LedgerLine } from "./ledger-line";

/** An account with what is booked on it. */
export interface Account {
  readonly account: string;
  /** The first text that stands beside it. */
  readonly text: string;
  readonly lines: number;
  readonly sum: Ore;
}

/** The accounts of a ledger's lines, by number. */
export function accountsIn(lines: readonly LedgerLine[]): Account[] {
  const found = new Map<string, { text: string; lines: number; sum: OreSum }>();
  for (const { account, accountText, amount } of lines) {
    let one = found.get(account);
    if (!one) found.set(account, (one = { text: accountText, lines: 0, sum: new OreSum() }));
    if (one.text === "") one.text = accountText;
    one.lines++;
    one.sum.add(amount);
  }
  return [...found]
    .map(([account, { text, lines: count, sum }]) => ({ account, text, lines: count, sum: sum.ore }))
    .sort((one, other) => compareAccounts(one.account, other.account));
}

const compareAccounts = (one: string, other: string): number =>
  one === other ? 0 : one.localeCompare(other, "sv", { numeric: true });

/**
 * Whether an account holds costs, by the class that its first figure is in both Kommun-Bas, Region-Bas and BAS: 1 and 2
 * are assets and debts (VAT among them), 3 is income, 8 interest and what is extraordinary; 4–7 are costs. An account
 * that is no number of four figures or more says nothing of itself, and is a cost until somebody says otherwise.
 */
export const isCostAccount = (account: string): boolean =>
  !/^\d{4,}/.test(account) || (account.charAt(0) >= "4" && account.charAt(0) <= "7");

/** What a person, or the table of accounts, says of an account. */
export interface AccountChoice {
  /** The kind of cost that its lines become. */
  readonly kind: string;
  /** Lines of accounts that are left out stay in the ledger, and in the check. */
  readonly isIncluded: boolean;
}

/** What is taken for granted of an account that nobody has said anything about: its own text is the kind of cost. */
export const usualChoice = ({ account, text }: Pick<Account, "account" | "text">): AccountChoice => ({
  kind: text === "" ? account : text,
  isIncluded: isCostAccount(account),
});
