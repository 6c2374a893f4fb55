import { changeEffects, type CostYear, type Inseparable } from "../../domain/costs/change-effects";
import { kronor, OreSum, type Ore } from "../../domain/costs/money";
import { split } from "../../domain/costs/largest-remainder";
import { divisionRefusals } from "./division-refusals";
import { nameKey } from "./names";
import { readSplitCase } from "./split-case";

/** The tables of a year, as the functions are given them. */
export interface YearTables {
  readonly costs: unknown;
  readonly parties: unknown;
  readonly centre?: unknown;
}

/** In kronor: after − before = price + area + key + parties, to the öre. */
export interface YearChange {
  readonly organisation: string;
  readonly before: number;
  readonly after: number;
  readonly price: number;
  readonly area: number;
  readonly key: number;
  readonly parties: number;
}

/**
 * Why each organisation's part changed between two years; see changeEffects for the method and its order.
 *
 * @throws the refusals of the functions themselves, for either year
 */
export function yearChange(
  before: YearTables,
  after: YearTables,
): { readonly organisations: readonly YearChange[]; readonly inseparable: readonly Inseparable[] } {
  const { organisations, inseparable } = changeEffects(yearIn(before), yearIn(after));
  return {
    inseparable,
    organisations: organisations.map((change) => ({
      organisation: change.organisation,
      before: kronor(change.before),
      after: kronor(change.after),
      price: kronor(change.price),
      area: kronor(change.area),
      key: kronor(change.key),
      parties: kronor(change.parties),
    })),
  };
}

function yearIn({ costs, parties, centre }: YearTables): CostYear {
  const { table, book, lines } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  return { parties: book, lines, refusals: divisionRefusals(table) };
}

/** What an organisation bears of the costs before and after a change of the inputs, in kronor. */
export interface WhatIf {
  readonly organisation: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/**
 * What a change would do: the costs divided with the tables as they are and as they would be, per organisation. Nothing
 * but the copies that are handed in is looked at.
 *
 * @throws the refusals of the functions themselves, for either of them
 */
export function whatIf(before: YearTables, after: YearTables): WhatIf[] {
  const [now, then] = [sharesIn(before), sharesIn(after)];
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.map((key) => {
    const [own, other] = [now.get(key), then.get(key)];
    const change = new OreSum();
    change.add(other?.sum.ore ?? 0);
    change.add(negative(own?.sum.ore ?? 0));
    return {
      organisation: (own ?? other)?.name ?? "",
      before: kronor(own?.sum.ore ?? 0),
      after: kronor(other?.sum.ore ?? 0),
      change: kronor(change.ore),
    };
  });
}

const negative = (ore: Ore): Ore => (ore === 0 ? 0 : -ore);

function sharesIn({ costs, parties, centre }: YearTables): Map<string, { name: string; sum: OreSum }> {
  const { book, lines, divide } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  const sums = new Map(
    book.organisations.map((name) => [nameKey(name), { name, sum: new OreSum() }] as const),
  );
  const parts: Ore[] = [];
  for (const line of lines) {
    split(line.amount, divide(line).shares, parts);
    parts.forEach((part, party) => {
      const name = book.organisations[book.parties[party]?.organisation ?? -1] ?? "";
      sums.get(nameKey(name))?.sum.add(part);
    });
  }
  return sums;
}
