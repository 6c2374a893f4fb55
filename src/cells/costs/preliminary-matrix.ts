import type { Period } from "../../domain/costs/cost-line";
import { addedInstalments, type Interval } from "../../domain/costs/instalments";
import { kronor, OreSum } from "../../domain/costs/money";
import { chargesIn } from "./invoice-matrix";
import { nameKey } from "../ground/names";
import type { PartyBook } from "./party-table";
import { readSplitCase } from "./split-case";

type Row = (string | number)[];

/** The headings of a table of amounts in advance: what FC.SLUTREGLERING reads, and the time of each. */
export const preliminaryHeadings = [
  "Fakturerar",
  "Faktureras",
  "Kostnadsslag",
  "Period från",
  "Period till",
  "Belopp",
] as const;

/**
 * From a budget to amounts in advance: what each pair would be charged for each kind of cost, divided into months or
 * quarters that sum to it exactly. A verksamhet that joins or leaves within the time is charged while it is there. Days
 * as Excel's own numbers. The table is FC.SLUTREGLERING's third argument as it stands: against the budget itself it
 * settles to nothing.
 *
 * @param budget a table of costs, every line with its payer
 * @param period the time that the amounts are divided over
 */
export function preliminaryMatrix(
  budget: unknown,
  parties: unknown,
  centre: unknown,
  period: Period,
  interval: Interval,
): Row[] {
  const split = readSplitCase(budget, parties, centre, { isPayerNeeded: true });
  const { organisations } = split.book;
  const timeOf = timesIn(split.book, period);
  const pairs = chargesIn(split, false, ({ kind }, _, party, amount) => ({ kind, party, amount }));
  const kinds = new Map<string, string>();
  for (const { kind } of split.lines) if (!kinds.has(nameKey(kind))) kinds.set(nameKey(kind), kind);
  const rows = pairs.flatMap(({ biller, charged, charges }) => {
    const amounts = new Map<string, Map<Period, OreSum>>();
    for (const { kind, party, amount } of charges) {
      const ofKind = amounts.get(nameKey(kind)) ?? new Map<Period, OreSum>();
      amounts.set(nameKey(kind), ofKind);
      const during = timeOf(party);
      const sum = ofKind.get(during) ?? new OreSum();
      ofKind.set(during, sum);
      sum.add(amount);
    }
    return [...kinds].flatMap(([key, kind]) => {
      const times = [...(amounts.get(key) ?? [])].map(([during, { ore }]) => ({ during, amount: ore }));
      // What is charged and credited alike is nothing to charge in advance.
      return times.every(({ amount }) => amount === 0)
        ? []
        : addedInstalments(times, interval).map(({ from, till, amount }): Row => [
            organisations[biller] as string,
            organisations[charged] as string,
            kind,
            from,
            till,
            kronor(amount),
          ]);
    });
  });
  return [[...preliminaryHeadings], ...rows];
}

/**
 * The part of the period that a party is there for; all of it for one that is charged without being there, as by a key
 * that names it.
 */
function timesIn({ parties, tenancies }: PartyBook, period: Period): (party: number) => Period {
  const times = parties.map((_, party): Period => {
    const own = tenancies.filter((tenancy) => tenancy.party === party);
    const from = Math.max(period.from, Math.min(...own.map((tenancy) => tenancy.from)));
    const till = Math.min(period.till, Math.max(...own.map((tenancy) => tenancy.till)));
    return from > till || (from === period.from && till === period.till) ? period : { from, till };
  });
  return (party) => times[party] ?? period;
}
