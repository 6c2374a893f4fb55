import type { Day } from "../calendar";
import type { Period } from "../costs/cost-line";
import { OreSum, type Ore } from "../costs/money";
import { usualChoice, type AccountChoice } from "./accounts";
import type { LedgerLine } from "./ledger-line";

/**
 * How lines become costs: each for itself, or those of one kind together; then also apart by supplier, by month, or by
 * both.
 */
export const groupings = ["line", "kind", "kind-supplier", "kind-month", "kind-supplier-month"] as const;
export type Grouping = (typeof groupings)[number];

/** One row of the table of costs. */
export interface LedgerCost {
  readonly kind: string;
  readonly amount: Ore;
  readonly vat: Ore | undefined;
  readonly vatCode?: string | number | undefined;
  /** From the first month of its lines to the last; undefined where one of them says none. */
  readonly period: Period | undefined;
  /** Empty where its lines have different ones. */
  readonly supplier: string;
  readonly text: string;
  /** Every voucher that it rests on, each once, in the ledger's order. */
  readonly vouchers: readonly string[];
  /** The lines that it rests on. */
  readonly rows: readonly number[];
}

/** What must hold: ledger − left out = costs, to the öre. */
export interface LedgerCheck {
  readonly ledger: Ore;
  readonly leftOut: Ore;
  readonly costs: Ore;
}

interface CostsOfLedger {
  readonly costs: readonly LedgerCost[];
  readonly check: LedgerCheck;
}

/**
 * The costs of a ledger's lines.
 *
 * @param choices by account; the usual ones for accounts that are not among them
 * @param isMeant whether a line belongs to what is asked for (a responsibility, an object); the others are left out
 */
export function costsOfLedger(
  lines: readonly LedgerLine[],
  choices: ReadonlyMap<string, AccountChoice>,
  grouping: Grouping,
  isMeant: (line: LedgerLine) => boolean = () => true,
): CostsOfLedger {
  const [ledger, leftOut, costs] = [new OreSum(), new OreSum(), new OreSum()];
  const groups = new Map<string, Group>();
  for (const line of lines) {
    ledger.add(line.amount);
    const choice =
      choices.get(line.account) ?? usualChoice({ account: line.account, text: line.accountText });
    if (!choice.isIncluded || !isMeant(line)) {
      leftOut.add(line.amount);
      continue;
    }
    costs.add(line.amount);
    const key = keyOf(line, choice.kind, grouping);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new Group(choice.kind, line.vatCode)));
    group.add(line);
  }
  return {
    costs: [...groups.values()].map((group) => group.cost),
    check: { ledger: ledger.ore, leftOut: leftOut.ore, costs: costs.ore },
  };
}

/** What two lines have in common that become one cost: a cost has one VAT code. */
function keyOf({ row, supplier, period, vatCode }: LedgerLine, kind: string, grouping: Grouping): string {
  if (grouping === "line") return String(row);
  const parts = [kind.toLowerCase(), String(vatCode ?? "")];
  if (grouping.includes("supplier")) parts.push(supplier.toLowerCase());
  if (grouping.includes("month")) parts.push(period ? `${period.from}–${period.till}` : "");
  return parts.join("\n");
}

class Group {
  private readonly sum = new OreSum();
  private readonly vatSum = new OreSum();
  private hasVat = false;
  private first: Day | undefined = Infinity;
  private last: Day | undefined = -Infinity;
  private readonly vouchers = new Set<string>();
  private readonly suppliers = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly rows: number[] = [];

  constructor(
    private readonly kind: string,
    private readonly vatCode: LedgerLine["vatCode"],
  ) {}

  add({ row, amount, vat, period, voucher, supplier, text }: LedgerLine): void {
    this.sum.add(amount);
    if (vat !== undefined) {
      this.vatSum.add(vat);
      this.hasVat = true;
    }
    this.first = period && this.first !== undefined ? Math.min(this.first, period.from) : undefined;
    this.last = period && this.last !== undefined ? Math.max(this.last, period.till) : undefined;
    if (voucher !== "") this.vouchers.add(voucher);
    this.suppliers.set(supplier.toLowerCase(), supplier);
    this.texts.set(text.toLowerCase(), text);
    this.rows.push(row);
  }

  get cost(): LedgerCost {
    return {
      kind: this.kind,
      amount: this.sum.ore,
      vat: this.hasVat ? this.vatSum.ore : undefined,
      ...(this.vatCode !== undefined && { vatCode: this.vatCode }),
      period:
        this.first === undefined || this.last === undefined
          ? undefined
          : { from: this.first, till: this.last },
      supplier: onlyOne(this.suppliers),
      text: onlyOne(this.texts),
      vouchers: [...this.vouchers],
      rows: this.rows,
    };
  }
}

const onlyOne = (values: ReadonlyMap<string, string>): string =>
  values.size === 1 ? ([...values.values()][0] as string) : "";
