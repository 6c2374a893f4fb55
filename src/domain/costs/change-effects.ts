import { impossible } from "../refusal";
import type { CostLine, Period } from "./cost-line";
import { dividerOf, type Divider, type DivisionRefusals } from "./split/division";
import { split, splitAs } from "./split/largest-remainder";
import { negated, OreSum, type Ore } from "./money";
import type { Parties } from "./parties";
import { translated, withAgreements, withAreas } from "./year-parties";

/** A year of a centre: who was there, and what it cost. */
export interface CostYear {
  readonly parties: Parties;
  readonly lines: readonly CostLine[];
  readonly refusals: DivisionRefusals;
}

/** The effects of a change, in the order in which they are taken. */
export const effectNames = ["price", "area", "key", "parties"] as const;
export type EffectName = (typeof effectNames)[number];

/** Why an organisation's part changed, in öre: after − before = price + area + key + parties, exactly. */
interface OrganisationChange {
  readonly organisation: string;
  readonly before: Ore;
  readonly after: Ore;
  readonly price: Ore;
  readonly area: Ore;
  readonly key: Ore;
  readonly parties: Ore;
}

/** An effect that cannot be told from another one for a kind of cost: it is counted with the one that is named. */
export interface Inseparable {
  readonly kind: string;
  readonly effect: Exclude<EffectName, "parties">;
  readonly countedAs: EffectName;
}

interface ChangeEffects {
  /** In the order of the first year, then those who are new. */
  readonly organisations: readonly OrganisationChange[];
  readonly inseparable: readonly Inseparable[];
}

/**
 * Why each organisation's part of the costs changed from one year to the next, by successive substitution in a stated
 * order. From the first year's split one thing after the other becomes the second year's:
 *
 * 1. price: what the costs amount to; areas, keys and parties still the first year's. A kind of cost that is new, or is
 *    no more, is all price.
 * 2. area: the areas of those who are there both years.
 * 3. key: which key each kind follows, the agreed percentages, the base services.
 * 4. parties: who is there, when, and under which organisation. What is left is the second year's own split.
 *
 * Each step is rounded to whole öre by the largest remainder, and an effect is the difference between two steps, so the
 * four sum to the change to the öre. Price sums over the organisations to the change of the costs, each of the others
 * to nothing. Another order would give other effects; the order is part of the answer.
 *
 * Costs are matched by kind, and line by line where both years have equally many of the kind; otherwise the kind's total
 * is divided as the year's lines of the kind were on the whole.
 *
 * Where a step cannot be taken by itself, for instance a key that names somebody who was not there the first year, its
 * effect is counted with the next one and `inseparable` says so.
 *
 * @throws the years' own refusals where one of them cannot be divided
 */
export function changeEffects(before: CostYear, after: CostYear): ChangeEffects {
  const names = organisationsOf(before.parties, after.parties);
  const sums = names.map(() => [0, 1, 2, 3, 4].map(() => new OreSum()));
  const inseparable: Inseparable[] = [];
  const steps = new Steps(before, after);
  for (const pair of matched(before.lines, after.lines)) {
    const { amounts, merged } = steps.of(pair);
    inseparable.push(...merged);
    amounts.forEach(({ parts, parties }, step) =>
      parts.forEach((part, party) => {
        const name = parties.organisations[parties.parties[party]?.organisation ?? -1] ?? "";
        sums[placeOf(names, name)]?.[step]?.add(part);
      }),
    );
  }
  return {
    organisations: names.map((organisation, index) => {
      const [s0, s1, s2, s3, s4] = (sums[index] as OreSum[]).map(({ ore }) => ore) as [
        Ore,
        Ore,
        Ore,
        Ore,
        Ore,
      ];
      return {
        organisation,
        before: s0,
        after: s4,
        price: difference(s1, s0),
        area: difference(s2, s1),
        key: difference(s3, s2),
        parties: difference(s4, s3),
      };
    }),
    inseparable,
  };
}

const placeOf = (names: readonly string[], name: string): number =>
  names.findIndex((one) => one.toLowerCase() === name.toLowerCase());

function organisationsOf(...years: readonly Parties[]): string[] {
  const names: string[] = [];
  for (const name of years.flatMap(({ organisations }) => organisations)) {
    if (placeOf(names, name) < 0) names.push(name);
  }
  return names;
}

function difference(one: Ore, other: Ore): Ore {
  const sum = new OreSum();
  sum.add(one);
  sum.add(negated(other));
  return sum.ore;
}

/** Lines of one kind in both years, to be taken together. */
interface Pair {
  readonly before: readonly CostLine[];
  readonly after: readonly CostLine[];
}

function matched(before: readonly CostLine[], after: readonly CostLine[]): Pair[] {
  const kinds = new Map<string, { before: CostLine[]; after: CostLine[] }>();
  const entryOf = (line: CostLine): { before: CostLine[]; after: CostLine[] } => {
    const key = line.kind.toLowerCase();
    const entry = kinds.get(key) ?? { before: [], after: [] };
    kinds.set(key, entry);
    return entry;
  };
  for (const line of before) entryOf(line).before.push(line);
  for (const line of after) entryOf(line).after.push(line);
  return [...kinds.values()].flatMap((entry): Pair[] => {
    if (entry.before.length !== entry.after.length) return [entry];
    return entry.before.map((line, index) => ({ before: [line], after: [entry.after[index] as CostLine] }));
  });
}

interface Step {
  readonly parties: Parties;
  readonly parts: readonly Ore[];
}

/** A step that cannot be taken is told by this alone; its sentence is never shown. */
const notToBeTaken: DivisionRefusals = Object.fromEntries(
  (
    [
      "payerNeeded",
      "payerHasSeveral",
      "periodNeeded",
      "nobodyPresent",
      "nothingToDivideBy",
      "notHundredPerCent",
    ] as const
  ).map((name) => [name, () => impossible("Steget går inte att räkna för sig.")]),
) as unknown as DivisionRefusals;

class Steps {
  private readonly first: Divider;
  private readonly last: Divider;
  private readonly areas: Parties;
  private readonly keys: Parties;
  private readonly byAreas: Divider;
  private readonly byKeys: Divider;
  private readonly byFirst: Divider;
  private readonly span: Period | undefined;

  constructor(
    private readonly before: CostYear,
    private readonly after: CostYear,
  ) {
    this.first = dividerOf(before.parties, before.refusals);
    this.last = dividerOf(after.parties, after.refusals);
    this.byFirst = dividerOf(before.parties, notToBeTaken);
    this.areas = withAreas(before.parties, after.parties);
    this.byAreas = dividerOf(this.areas, notToBeTaken);
    this.keys = withAgreements(this.areas, after.parties);
    this.byKeys = dividerOf(this.keys, notToBeTaken);
    this.span = spanOf(before.lines);
  }

  of(pair: Pair): { readonly amounts: readonly Step[]; readonly merged: Inseparable[] } {
    const { before, after } = this;
    const s0: Step = { parties: before.parties, parts: eachSplit(pair.before, this.first, before.parties) };
    const s4: Step = { parties: after.parties, parts: eachSplit(pair.after, this.last, after.parties) };
    const total = sumOf(pair.after);
    const kind = (pair.before[0] ?? pair.after[0])?.kind ?? "";
    if (pair.after.length === 0) {
      const nothing: Step = { parties: before.parties, parts: before.parties.parties.map(() => 0) };
      return { amounts: [s0, nothing, nothing, nothing, s4], merged: [] };
    }
    const period = spanOf(pair.before) ?? this.span;
    const inFirst = (parties: Parties): readonly (CostLine | undefined)[] =>
      pair.after.map((line, index) =>
        translated(
          line,
          after.parties,
          parties,
          pair.before.length === pair.after.length ? pair.before[index]?.period : period,
        ),
      );
    const isNew = pair.before.length === 0;
    const old = isNew ? inFirst(before.parties) : pair.before;
    const oldWithAreas = isNew ? inFirst(this.areas) : pair.before;
    const taken = [
      this.taken(total, old, this.byFirst, before.parties),
      this.taken(total, oldWithAreas, this.byAreas, this.areas),
      this.taken(total, inFirst(this.keys), this.byKeys, this.keys),
    ];
    if (isNew && taken.includes(undefined)) return { amounts: [s0, s4, s4, s4, s4], merged: [] };
    return this.withoutGaps(kind, s0, taken, s4);
  }

  /** The total divided as these lines are; undefined where the step cannot be taken by itself. */
  private taken(
    total: Ore,
    lines: readonly (CostLine | undefined)[],
    divide: Divider,
    parties: Parties,
  ): Step | undefined {
    try {
      const weighed = lines.map((line) => {
        if (!line) throw impossible("Steget går inte att räkna för sig.");
        return { amount: line.amount, shares: divide(line).shares };
      });
      return { parties, parts: splitAs(total, weighed) };
    } catch (problem) {
      if (problem instanceof Error && problem.name === "Refusal") return undefined;
      throw problem;
    }
  }

  /** A step that cannot be taken stays where the one before it was, so that its effect comes with the next one. */
  private withoutGaps(
    kind: string,
    s0: Step,
    taken: readonly (Step | undefined)[],
    s4: Step,
  ): { readonly amounts: readonly Step[]; readonly merged: Inseparable[] } {
    const amounts: Step[] = [s0];
    const merged: Inseparable[] = [];
    taken.forEach((step, index) => {
      amounts.push(step ?? (amounts[index] as Step));
      if (step) return;
      const next = taken.findIndex((later, place) => place > index && later !== undefined);
      merged.push({
        kind,
        effect: effectNames[index] as Inseparable["effect"],
        countedAs: effectNames[next < 0 ? 3 : next] as Inseparable["countedAs"],
      });
    });
    return { amounts: [...amounts, s4], merged };
  }
}

function eachSplit(lines: readonly CostLine[], divide: Divider, { parties }: Parties): Ore[] {
  const sums = parties.map(() => new OreSum());
  for (const line of lines) {
    split(line.amount, divide(line).shares).forEach((part, party) => sums[party]?.add(part));
  }
  return sums.map(({ ore }) => ore);
}

function sumOf(lines: readonly CostLine[]): Ore {
  const sum = new OreSum();
  for (const { amount } of lines) sum.add(amount);
  return sum.ore;
}

function spanOf(lines: readonly CostLine[]): Period | undefined {
  const periods = lines.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0) return undefined;
  return {
    from: Math.min(...periods.map(({ from }) => from)),
    till: Math.max(...periods.map(({ till }) => till)),
  };
}
