import { kronor, OreSum } from "../money";
import { wordKey } from "../../names/words";
import { areAlike } from "../../names/alike-names";
import type { SpecificationLine as Line } from "./specification-line";
import { repeated } from "./review-among-lines";

/** A line that the tables give: what it is found by in FC.FAKTURAUNDERLAG, and which one of those that look the same. */
export interface TableLine {
  readonly line: Line;
  /** Counted from 1, among lines with the same organisations, kind, period and verksamhet. */
  readonly occurrence: number;
}

/** Something that has to be known about how the lines were held against the tables. */
export type Remark =
  /** An organisation is spelt otherwise in the tables; or is not in them, and was told by the lines. */
  | { readonly kind: "organisation-alike"; readonly stated: string; readonly inTables: string }
  | { readonly kind: "organisation-unknown"; readonly stated: string }
  /** Lines that the tables know nothing of: another centre's, another year's. Only their own figures were looked at. */
  | { readonly kind: "not-compared"; readonly lines: number }
  /** Lines of the tables for other periods than those of the specification: not charged here, and not missing. */
  | { readonly kind: "other-periods"; readonly lines: number; readonly amount: number };

export interface Comparison {
  readonly lineOf: ReadonlyMap<Line, TableLine>;
  /** Lines that are of a pair which the tables know, and are not in the tables. */
  readonly foreign: ReadonlySet<Line>;
  /** Those of them that stand once already: the tables have the line, but not as often. */
  readonly doubled: ReadonlySet<Line>;
  readonly missing: readonly TableLine[];
  readonly remarks: readonly Remark[];
}

/** What the tables give that a specification is made from: all lines of all pairs, and who the organisations are. */
export interface SplitInTables {
  readonly lines: readonly Line[];
  readonly organisations: readonly string[];
}

/** Finds each line of a specification among those that the tables give. */
export function compareWithTables(lines: readonly Line[], tables: SplitInTables): Comparison {
  const expected = numbered(tables.lines);
  const { pairOf, remarks } = resolvePairs(lines, expected, tables.organisations);
  const left = new Map<string, TableLine[]>();
  const pairs = new Set([...pairOf.values()].filter((pair) => pair !== undefined));
  for (const one of expected)
    if (pairs.has(pairKey(one.line))) push(left, baseOf(pairKey(one.line), one.line), one);
  const lineOf = new Map<Line, TableLine>();
  const known = lines.filter((line) => pairOf.get(line) !== undefined);
  // The most alike first, so that one changed line does not take the place of another.
  for (const agrees of likenesses) {
    for (const line of known) {
      if (lineOf.has(line)) continue;
      const alike = left.get(baseOf(pairOf.get(line) as string, line)) ?? [];
      const place = alike.findIndex(({ line: other }) => agrees(line, other));
      if (place >= 0) lineOf.set(line, alike.splice(place, 1)[0] as TableLine);
    }
  }
  matchRenamed(known, pairOf, lineOf, left);
  const unmatched = new Set([...left.values()].flat());
  const rest = expected.filter((one) => unmatched.has(one));
  const [missing, elsewhen] = partedByPeriod(rest, known);
  const uncompared = lines.length - known.length;
  const foreign = known.filter((line) => !lineOf.has(line));
  const again = new Set(repeated(known));
  return {
    lineOf,
    foreign: new Set(foreign),
    doubled: new Set(foreign.filter((line) => again.has(line))),
    missing,
    remarks: [
      ...remarks,
      ...(uncompared > 0 ? [{ kind: "not-compared", lines: uncompared } as const] : []),
      ...(elsewhen.length > 0 ? [otherPeriods(elsewhen)] : []),
    ],
  };
}

const push = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void => {
  const items = map.get(key) ?? [];
  map.set(key, items);
  items.push(item);
};

function numbered(lines: readonly Line[]): TableLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const key = [baseOf(pairKey(line), line), line.period].join("\n");
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return { line, occurrence };
  });
}

const pairKey = ({ biller, charged }: Pick<Line, "biller" | "charged">): string =>
  [biller, charged].map(wordKey).join("\n");
const baseOf = (pair: string, { kind, verksamhet }: Line): string =>
  [pair, ...[kind, verksamhet].map(wordKey)].join("\n");

/**
 * The pair of the tables that each line is of. A name that is spelt almost alike is the same; one that is missing, or not
 * in the tables, is told by the lines: the pair that has the most of them.
 */
function resolvePairs(
  lines: readonly Line[],
  expected: readonly TableLine[],
  organisations: readonly string[],
): { pairOf: Map<Line, string | undefined>; remarks: Remark[] } {
  const remarks = new Map<string, Remark>();
  const known = new Map(organisations.map((name) => [wordKey(name), name]));
  const resolved = (name: string): string | undefined => {
    if (name === "" || known.has(wordKey(name))) return name === "" ? undefined : name;
    const alike = organisations.filter((other) => areAlike(name, other));
    if (alike.length === 1) {
      remarks.set(name, { kind: "organisation-alike", stated: name, inTables: alike[0] as string });
      return alike[0];
    }
    remarks.set(name, { kind: "organisation-unknown", stated: name });
    return undefined;
  };
  const groups = new Map<string, Line[]>();
  for (const line of lines) push(groups, pairKey(line), line);
  const pairOf = new Map<Line, string | undefined>();
  for (const group of groups.values()) {
    const [first] = group as [Line];
    const [biller, charged] = [resolved(first.biller), resolved(first.charged)];
    const pair =
      biller !== undefined && charged !== undefined
        ? pairKey({ biller, charged })
        : likeliestPair(group, expected, biller, charged);
    for (const line of group) pairOf.set(line, pair);
  }
  return { pairOf, remarks: [...remarks.values()] };
}

function likeliestPair(
  group: readonly Line[],
  expected: readonly TableLine[],
  biller: string | undefined,
  charged: string | undefined,
): string | undefined {
  const stated = new Set(group.map((line) => baseOf("", line)));
  const exact = new Set(group.map((line) => exactKey(line)));
  const votes = new Map<string, number>();
  for (const { line } of expected) {
    const fits = (own: string | undefined, other: string): boolean =>
      own === undefined || wordKey(own) === wordKey(other);
    if (!fits(biller, line.biller) || !fits(charged, line.charged) || !stated.has(baseOf("", line))) continue;
    const pair = pairKey(line);
    // A line with the same amounts says more than one that only is about the same thing.
    votes.set(pair, (votes.get(pair) ?? 0) + (exact.has(exactKey(line)) ? group.length + 1 : 1));
  }
  return [...votes].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

const exactKey = (line: Line): string =>
  [baseOf("", line), String(line.whole), String(line.amount)].join("\n");

/** The same days, or the same words where they say no days. */
export const samePeriod = (one: Line, other: Line): boolean => {
  const [first, second] = [one.days, other.days];
  if (first && second) return first.from === second.from && first.till === second.till;
  return wordKey(one.period) === wordKey(other.period);
};

/** How a line is found among those of the same parties, kind and verksamhet. */
const likenesses: readonly ((one: Line, other: Line) => boolean)[] = [
  (one, other) =>
    one.whole === other.whole &&
    one.amount === other.amount &&
    samePeriod(one, other) &&
    one.vat === other.vat,
  (one, other) =>
    one.whole === other.whole && one.amount === other.amount && (one.period === "" || samePeriod(one, other)),
  (one, other) => one.whole === other.whole && samePeriod(one, other),
  (one, other) => one.whole === other.whole && one.amount === other.amount,
  samePeriod,
  () => true,
];

/** What is left on both sides with the same amounts, and all but one of the names: one of the names is another. */
function matchRenamed(
  lines: readonly Line[],
  pairOf: ReadonlyMap<Line, string | undefined>,
  lineOf: Map<Line, TableLine>,
  left: ReadonlyMap<string, TableLine[]>,
): void {
  const byAmounts = new Map<string, TableLine[]>();
  const amountsKey = (pair: string, { whole, amount }: Line): string =>
    [pair, String(whole), String(amount)].join("\n");
  for (const one of [...left.values()].flat()) push(byAmounts, amountsKey(pairKey(one.line), one.line), one);
  for (const line of lines) {
    if (lineOf.has(line) || line.amount === undefined) continue;
    const candidates = byAmounts.get(amountsKey(pairOf.get(line) as string, line)) ?? [];
    const place = candidates.findIndex(
      ({ line: other }) =>
        (line.period === "" || samePeriod(line, other)) &&
        (wordKey(line.kind) === wordKey(other.kind) ||
          wordKey(line.verksamhet) === wordKey(other.verksamhet)),
    );
    if (place < 0) continue;
    const [found] = candidates.splice(place, 1) as [TableLine];
    lineOf.set(line, found);
    const own = left.get(baseOf(pairKey(found.line), found.line)) ?? [];
    own.splice(own.indexOf(found), 1);
  }
}

/** Lines are missing that lie within the days of the specification; it says nothing of others. */
function partedByPeriod(rest: readonly TableLine[], lines: readonly Line[]): [TableLine[], TableLine[]] {
  const dated = lines.flatMap(({ days }) => days ?? []);
  if (dated.length < lines.length) return [[...rest], []];
  const [from, till] = [
    dated.reduce((least, period) => Math.min(least, period.from), Infinity),
    dated.reduce((most, period) => Math.max(most, period.till), -Infinity),
  ];
  const isWithin = ({ line }: TableLine): boolean => {
    const { days } = line;
    return !days || (days.from <= till && days.till >= from);
  };
  return [rest.filter(isWithin), rest.filter((one) => !isWithin(one))];
}

function otherPeriods(lines: readonly TableLine[]): Remark {
  const sum = new OreSum();
  for (const { line } of lines) sum.add(line.amount ?? 0);
  return { kind: "other-periods", lines: lines.length, amount: kronor(sum.ore) };
}
