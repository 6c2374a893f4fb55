import { accountsIn, type Account, type AccountChoice } from "../../domain/ledger/accounts";
import {
  costsOfLedger,
  type Grouping,
  type LedgerCheck,
  type LedgerCost,
} from "../../domain/ledger/costs-of-ledger";
import type { LedgerLine } from "../../domain/ledger/ledger-line";
import { OreSum, type Ore } from "../../domain/costs/money";
import { accountChoices, type AccountRow } from "./account-table";
import { fitsInRow } from "./cost-rows";

/** What a ledger is to become. */
export interface ImportChoices {
  /** What has been said of accounts in the pane, and not yet been written anywhere; by account. */
  readonly said?: Readonly<Record<string, Partial<AccountChoice>>> | undefined;
  readonly grouping?: Grouping | undefined;
  /** Only lines that are booked so: Ansvar 4711. */
  readonly only?: Code | undefined;
}

/** What a line is booked on besides its account. */
export interface Code {
  readonly dimension: string;
  readonly code: string;
}

/** An account with what is decided of it. */
export interface ImportedAccount extends Account, AccountChoice {
  /** Of its sum, what is left out: all of it, or what belongs to other codes. */
  readonly leftOut: Ore;
  /** The table of accounts says nothing of it. */
  readonly isNew: boolean;
}

export interface ImportedLedger {
  readonly accounts: readonly ImportedAccount[];
  readonly costs: readonly LedgerCost[];
  readonly check: LedgerCheck;
  /** The codes that lines are booked on and that tell some of them from others. */
  readonly codes: readonly Code[];
  readonly only: Code | undefined;
  /** A cost that rests on more vouchers than a cell can name: it cannot be written. */
  readonly tooLong: LedgerCost | undefined;
}

/** A dimension with more codes than this is no choice for a list. */
const mostCodes = 300;

/** @param kept the rows of the workbook's table of accounts */
export function importLedger(
  lines: readonly LedgerLine[],
  kept: readonly AccountRow[],
  { said, grouping = "line", only }: ImportChoices = {},
): ImportedLedger {
  const accounts = accountsIn(lines);
  const choices = accountChoices(accounts, kept, said);
  const isOf = ({ codes }: LedgerLine, { dimension, code }: Code): boolean =>
    (codes[dimension] ?? "") === code;
  // What was chosen for another ledger, and is not in this one, holds nothing back.
  const meant = only && lines.some((line) => isOf(line, only)) ? only : undefined;
  const isMeant = (line: LedgerLine): boolean => !meant || isOf(line, meant);
  const { costs, check } = costsOfLedger(lines, choices, grouping, isMeant);
  const leftOut = new Map<string, OreSum>();
  for (const line of lines) {
    if (choices.get(line.account)?.isIncluded && isMeant(line)) continue;
    let sum = leftOut.get(line.account);
    if (!sum) leftOut.set(line.account, (sum = new OreSum()));
    sum.add(line.amount);
  }
  const known = new Set(kept.map(({ account }) => account));
  return {
    accounts: accounts.map((one) => ({
      ...one,
      ...(choices.get(one.account) as AccountChoice),
      leftOut: leftOut.get(one.account)?.ore ?? 0,
      isNew: !known.has(one.account),
    })),
    costs,
    check,
    codes: codesIn(lines),
    only: meant,
    tooLong: costs.find((cost) => !fitsInRow(cost)),
  };
}

function codesIn(lines: readonly LedgerLine[]): Code[] {
  const found = new Map<string, Set<string>>();
  for (const { codes } of lines) {
    for (const dimension in codes) {
      let some = found.get(dimension);
      if (!some) found.set(dimension, (some = new Set()));
      some.add(codes[dimension] ?? "");
    }
  }
  return [...found].flatMap(([dimension, codes]) =>
    codes.size > mostCodes ||
    (codes.size === 1 && lines.every((line) => codes.has(line.codes[dimension] ?? "")))
      ? []
      : [...codes]
          .sort((one, other) => one.localeCompare(other, "sv", { numeric: true }))
          .map((code) => ({ dimension, code })),
  );
}
