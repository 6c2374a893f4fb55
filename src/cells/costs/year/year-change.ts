import { changeEffects, type CostYear, type Inseparable } from "../../../domain/costs/change-effects";
import { kronor, negated, OreSum, wholeUnits, type Ore } from "../../../domain/costs/money";
import { split } from "../../../domain/costs/split/largest-remainder";
import { divisionRefusals } from "../division-refusals";
import { nameKey } from "../../ground/names";
import { readSplitCase } from "../split-case";

/** The tables of a year, as the functions are given them. */
export interface YearTables {
  readonly costs: unknown;
  readonly parties: unknown;
  readonly centre?: unknown;
}

/** In kronor; the change is after − before, to the öre. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** In kronor: the change is price + area + key + parties, to the öre. */
export interface YearChange extends BeforeAndAfter {
  readonly organisation: string;
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
      ...beforeAndAfter(change.before, change.after),
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

function beforeAndAfter(before: Ore, after: Ore): BeforeAndAfter {
  const change = new OreSum();
  change.add(after);
  change.add(negated(before));
  return { before: kronor(before), after: kronor(after), change: kronor(change.ore) };
}

/** What all of them bear together. */
export function togetherOf(rows: readonly BeforeAndAfter[]): BeforeAndAfter {
  const [before, after] = [new OreSum(), new OreSum()];
  for (const row of rows) {
    before.add(wholeUnits(row.before));
    after.add(wholeUnits(row.after));
  }
  return beforeAndAfter(before.ore, after.ore);
}

/** What an organisation bears of the costs before and after a change of the inputs, in kronor. */
export interface WhatIf extends BeforeAndAfter {
  readonly organisation: string;
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
    return {
      organisation: (own ?? other)?.name ?? "",
      ...beforeAndAfter(own?.sum.ore ?? 0, other?.sum.ore ?? 0),
    };
  });
}

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
