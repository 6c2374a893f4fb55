import { split } from "../../domain/costs/split/largest-remainder";
import { kronor, OreSum, wholeUnits, type Ore } from "../../domain/costs/money";
import { wholePeriod } from "./cost-outline";
import type { CostLine, Period } from "../../domain/costs/cost-line";
import type { Party } from "../../domain/costs/parties";
import { costMatrix } from "./cost-matrix";
import { rowMaker } from "./invoice-matrix";
import { chargesIn } from "./specification/invoice-charges";
import { vatKey } from "./vat-codes";
import { readSplitCase } from "./split-case";

/** One cost with the key that it was divided by. */
export interface OverviewLine {
  readonly kind: string;
  readonly amount: number;
  readonly key: string;
  /** The heading of the agreement that it was divided by, where it was: `key` says its sums as well. */
  readonly agreement?: string;
  /** Where it is not that of all costs together. */
  readonly period?: Period;
}

/** What somebody bears of the costs, in kronor, and as a part of their sum; no share of a sum of nothing. */
export interface Bearer {
  readonly name: string;
  readonly amount: number;
  readonly share: number | undefined;
}

export interface BearingOrganisation extends Bearer {
  readonly verksamheter: readonly Bearer[];
}

/** The split of one centre's costs as the pane shows it: the rows of FC.KOSTNADER, and what each organisation bears. */
export interface CostOverview {
  /** The days that the costs are for, as far as they say it. */
  readonly period: Period | undefined;
  readonly total: number;
  readonly lines: readonly OverviewLine[];
  readonly organisations: readonly BearingOrganisation[];
}

/**
 * @throws the refusals of FC.KOSTNADER
 */
export function costOverview(costs: unknown, parties: unknown, centre: unknown): CostOverview {
  const rows = costMatrix(costs, parties, centre).slice(1, -1);
  const { book, lines, divide } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  const total = new OreSum();
  // A verksamhet that has changed organisation bears its part with each of them: the sums are the parties'.
  const sums = book.parties.map(() => new OreSum());
  const parts: Ore[] = [];
  for (const line of lines) {
    total.add(line.amount);
    split(line.amount, divide(line).shares, parts);
    parts.forEach((part, party) => sums[party]?.add(part));
  }
  const bearer = (name: string, { ore }: OreSum): Bearer => ({
    name,
    amount: kronor(ore),
    share: total.ore === 0 ? undefined : Number(ore) / Number(total.ore),
  });
  const whole = wholePeriod(lines);
  return {
    period: whole,
    total: kronor(total.ore),
    lines: rows.map(([kind, amount, shown], index) => {
      const { key, period } = lines[index] as CostLine;
      const isPart = period && (period.from !== whole?.from || period.till !== whole.till);
      return {
        kind: String(kind),
        amount: Number(amount),
        key: String(shown),
        ...(key.kind === "agreement" && { agreement: book.agreements[key.agreement] as string }),
        ...(isPart && { period }),
      };
    }),
    organisations: book.organisations.map((name, organisation) => {
      const own = book.parties.flatMap((party, index) =>
        party.organisation === organisation ? [index] : [],
      );
      const sum = new OreSum();
      for (const party of own) sum.add((sums[party] as OreSum).ore);
      return {
        ...bearer(name, sum),
        verksamheter: own.map((party) =>
          bearer(
            book.verksamheter[(book.parties[party] as Party).verksamhet] as string,
            sums[party] as OreSum,
          ),
        ),
      };
    }),
  };
}

/** A line of a specification: what its receiver needs to follow it. */
export interface SpecifiedLine {
  readonly kind: string;
  /** Its days, as the function gives them; empty where none are stated. */
  readonly period: string;
  /** The same as days; absent where none are stated. */
  readonly days?: Period;
  readonly verksamhet: string;
  readonly whole: number;
  readonly key: string;
  readonly calculation: string;
  readonly share: number;
  readonly amount: number;
  readonly vatCode: string;
  readonly payer: string;
}

/** What one organisation charges another. */
export interface Specification {
  readonly biller: string;
  readonly charged: string;
  readonly lines: readonly SpecifiedLine[];
  readonly sum: number;
  /** What would be added so that the sum is in whole kronor, and the sum with it; nothing where VAT comes to it. */
  readonly rounding: number;
  readonly rounded: number;
}

/** What `rowMaker` makes in its columns, one for each of `invoiceResult`. */
type InvoiceRow = [
  biller: string,
  charged: string,
  kind: string,
  period: string,
  verksamhet: string,
  whole: number,
  key: string,
  calculation: string,
  share: number,
  amount: number,
  vatCode: string | number,
  payer: string,
];

/**
 * The rows of FC.FAKTURAUNDERLAG, pair by pair.
 *
 * @throws its refusals: every cost needs its payer here
 */
export function specifications(costs: unknown, parties: unknown, centre: unknown): Specification[] {
  const split = readSplitCase(costs, parties, centre, { isPayerNeeded: true });
  const { organisations } = split.book;
  const rowOf = rowMaker(split.book);
  const charged = chargesIn(split, false, (line, division, party, amount) =>
    specifiedLine(rowOf(line, division, party, amount) as InvoiceRow, line.period),
  );
  const pairs = charged.map((pair) => {
    const sum = new OreSum();
    for (const { amount } of pair.charges) sum.add(wholeUnits(amount));
    return {
      biller: organisations[pair.biller] as string,
      charged: organisations[pair.charged] as string,
      lines: pair.charges,
      sum,
    };
  });
  return pairs.map(({ sum, ...pair }) => ({
    ...pair,
    sum: kronor(sum.ore),
    ...(pair.lines.some(({ vatCode }) => isTaxed(vatCode))
      ? { rounding: 0, rounded: kronor(sum.ore) }
      : { rounding: roundingOf(sum.ore), rounded: wholeKronor(sum.ore) }),
  }));
}

/** A row of FC.FAKTURAUNDERLAG, with its days. There are thousands: named one by one, in a third of the time of spreading. */
function specifiedLine(row: InvoiceRow, days: Period | undefined): SpecifiedLine {
  const line: { -readonly [Part in keyof SpecifiedLine]: SpecifiedLine[Part] } = {
    kind: row[2],
    period: row[3],
    verksamhet: row[4],
    whole: row[5],
    key: row[6],
    calculation: row[7],
    share: row[8],
    amount: row[9],
    vatCode: String(row[10]),
    payer: row[11],
  };
  if (days) line.days = days;
  return line;
}

/** Whoever adds the VAT rounds: a net sum that has been rounded before would not be the sum of its codes. */
const isTaxed = (vatCode: string): boolean => vatCode !== "" && vatKey(vatCode) !== "0 %";

/** From an exact sum to whole kronor, half away from zero. */
function roundingOf(sum: Ore): number {
  const difference = new OreSum();
  difference.add(wholeUnits(wholeKronor(sum)));
  difference.add(sum === 0 ? 0 : -sum);
  return kronor(difference.ore);
}

const wholeKronor = (sum: Ore): number => kronor(wholeUnits(kronor(sum), 1), 1);
