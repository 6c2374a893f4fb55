/**
 * Why parts changed, written apart from the product and slowly, straight from the method: last year's split; this year's
 * amounts in it; then this year's areas; then this year's keys and base services; then this year's split.
 */

import {
  compared,
  dividedBy,
  fraction,
  largestRemainder,
  plus,
  shown,
  sum,
  times,
  zero,
  type Fraction,
} from "../../domain/costs/exact-oracle";

export interface OracleParty {
  readonly name: string;
  readonly organisation: string;
  readonly area: number;
  readonly services: number;
}

export interface OracleCost {
  readonly kind: string;
  /** More than zero. */
  readonly ore: number;
  readonly key: "Yta" | "Lika" | "Per organisation";
}

export interface OracleYear {
  readonly parties: readonly OracleParty[];
  readonly costs: readonly OracleCost[];
}

type Steps = [bigint, bigint, bigint, bigint, bigint];

/** What each organisation bears at each of the five steps. */
export function stepsByOrganisation(before: OracleYear, after: OracleYear): Map<string, Steps> {
  const areas = before.parties.map((own) => ({ ...own, area: sameIn(after, own)?.area ?? own.area }));
  const keys = areas.map((own) => ({ ...own, services: sameIn(after, own)?.services ?? own.services }));
  const sums = new Map<string, Steps>();
  const add = (step: number, parties: readonly OracleParty[], parts: readonly bigint[]): void =>
    parts.forEach((part, index) => {
      const name = parties[index]!.organisation;
      const steps = sums.get(name) ?? ([0n, 0n, 0n, 0n, 0n] as Steps);
      steps[step] = steps[step]! + part;
      sums.set(name, steps);
    });
  for (const { organisation } of [...before.parties, ...after.parties]) {
    if (!sums.has(organisation)) sums.set(organisation, [0n, 0n, 0n, 0n, 0n]);
  }
  for (const [old, now] of groups(before.costs, after.costs)) {
    for (const cost of old) add(0, before.parties, divided(cost.ore, sharesBy(cost.key, before.parties)));
    for (const cost of now) add(4, after.parties, divided(cost.ore, sharesBy(cost.key, after.parties)));
    const total = now.reduce((all, { ore }) => all + ore, 0);
    if (now.length === 0) continue;
    // A kind that is new is divided by its own key from the beginning.
    const weighed = old.length === 0 ? now : old;
    add(1, before.parties, divided(total, together(weighed, before.parties)));
    add(2, before.parties, divided(total, together(weighed, areas)));
    add(3, before.parties, divided(total, together(now, keys)));
  }
  return sums;
}

const sameIn = (year: OracleYear, own: OracleParty): OracleParty | undefined =>
  year.parties.find(({ name, organisation }) => name === own.name && organisation === own.organisation);

/** Line by line where both years have equally many of a kind, and otherwise all of the kind together. */
function groups(
  before: readonly OracleCost[],
  after: readonly OracleCost[],
): [readonly OracleCost[], readonly OracleCost[]][] {
  return [...new Set([...before, ...after].map(({ kind }) => kind))].flatMap((kind) => {
    const [old, now] = [before, after].map((costs) => costs.filter((cost) => cost.kind === kind)) as [
      OracleCost[],
      OracleCost[],
    ];
    return old.length === now.length
      ? old.map((cost, index): [OracleCost[], OracleCost[]] => [[cost], [now[index]!]])
      : [[old, now] as [OracleCost[], OracleCost[]]];
  });
}

const divided = (ore: number, shares: readonly Fraction[]): bigint[] => largestRemainder(BigInt(ore), shares);

/** The shares of several lines, each counting for its amount. */
function together(costs: readonly OracleCost[], parties: readonly OracleParty[]): Fraction[] {
  const whole = fraction(BigInt(costs.reduce((all, { ore }) => all + ore, 0)));
  return parties.map((_, party) =>
    costs.reduce(
      (all, { ore, key }) =>
        plus(all, times(dividedBy(fraction(BigInt(ore)), whole), sharesBy(key, parties)[party]!)),
      zero,
    ),
  );
}

function sharesBy(key: OracleCost["key"], parties: readonly OracleParty[]): Fraction[] {
  const parts = (weights: readonly Fraction[]): Fraction[] => {
    const whole = sum(weights);
    if (compared(whole, zero) === 0) throw new Error("nothing to divide by");
    return weights.map((weight) => dividedBy(weight, whole));
  };
  if (key === "Yta") return parts(parties.map(({ area }) => shown(area)));
  if (key === "Lika") return parts(parties.map(({ services }) => shown(services)));
  const organisations = [...new Set(parties.map(({ organisation }) => organisation))];
  return parties.map((party) => {
    const own = sum(
      parties
        .filter(({ organisation }) => organisation === party.organisation)
        .map(({ area }) => shown(area)),
    );
    return dividedBy(dividedBy(shown(party.area), own), fraction(BigInt(organisations.length)));
  });
}
