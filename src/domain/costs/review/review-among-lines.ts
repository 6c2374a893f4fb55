import { wordKey } from "../../names/words";
import { shareIn, withSteps } from "./calculation";
import { finding, type Finding } from "./what-the-receiver-checks";
import { partOf, type Corrected } from "./review-line";
import type { SpecificationLine as Line } from "./specification-line";

/**
 * What lines say of each other, for whoever has no tables to hold them against: the same key and period divide by the
 * same whole, a verksamhet has the same part of it, a cost has one VAT code, and no line stands twice.
 */
export function reviewAmong(lines: readonly Line[]): Map<Line, Corrected[]> {
  const found = new Map<Line, Corrected[]>();
  const add = (line: Line, corrected: Corrected): void => {
    found.set(line, [...(found.get(line) ?? []), corrected]);
  };
  const plain = lines.filter(isOneStep);
  const wholes = odd(plain, wholeKey, (line) => step(line).of);
  for (const { line, usual, by } of wholes) add(line, stepFinding(line, "other-whole", usual, by));
  const settled = new Set(wholes.map(({ line }) => line));
  const parts = odd(
    plain.filter((line) => !settled.has(line)),
    (line) => `${wholeKey(line)}\n${nameKeyOf(line)}`,
    (line) => step(line).part,
  );
  for (const { line, usual, by } of parts) add(line, stepFinding(line, "other-part", usual, by));
  const twoCosts = costsTold(lines);
  for (const { line, by } of odd(lines, costKey, ({ vat }) => vat)) {
    if (twoCosts.has(costKey(line))) continue;
    add(line, {
      finding: finding(line, "vatCode", { kind: "vat-mixed", stated: line.vatCode, expected: by.vatCode }),
      expected: line.amount,
    });
  }
  for (const line of repeated(lines)) add(line, { finding: twice(line), expected: 0 });
  return found;
}

/** Lines whose calculation is one step: where days or organisations come in, wholes may differ rightly. */
const isOneStep = ({ calculation, key, columnOf }: Line): boolean =>
  calculation?.length === 1 && calculation[0]?.length === 1 && key !== "" && columnOf.period !== undefined;

const step = ({ calculation }: Line): { part: number; of: number; unit: string } =>
  calculation?.[0]?.[0] ?? { part: 0, of: 0, unit: "" };

const wholeKey = (line: Line): string => [line.dividesBy, wordKey(line.period), step(line).unit].join("\n");
const nameKeyOf = ({ charged, verksamhet }: Line): string => [charged, verksamhet].map(wordKey).join("\n");
const costKey = ({ biller, kind, period, whole, key, payer }: Line): string =>
  [...[biller, kind, period, key, payer].map(wordKey), String(whole)].join("\n");

/** Costs that look alike and are several: a cost charges a verksamhet once. */
function costsTold(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const told = new Set<string>();
  for (const line of lines) {
    const key = `${costKey(line)}\n${nameKeyOf(line)}`;
    if (seen.has(key)) told.add(costKey(line));
    seen.add(key);
  }
  return told;
}

interface Usual<Value> {
  readonly value: Value;
  /** More lines say so than say anything else. */
  readonly isCertain: boolean;
}

/** The lines of each group that do not say what most of the group say; of equally many, what was said first. */
function odd<Value extends string | number>(
  lines: readonly Line[],
  groupOf: (line: Line) => string,
  valueOf: (line: Line) => Value,
): { line: Line; usual: Usual<Value>; by: Line }[] {
  const groups = new Map<string, Map<Value, Line[]>>();
  for (const line of lines) {
    const group = groups.get(groupOf(line)) ?? new Map<Value, Line[]>();
    groups.set(groupOf(line), group);
    const alike = group.get(valueOf(line)) ?? [];
    group.set(valueOf(line), alike);
    alike.push(line);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.size < 2) return [];
    const byCount = [...group].sort(([, one], [, other]) => other.length - one.length);
    const [[value, usualLines], [, next]] = byCount as [[Value, Line[]], [Value, Line[]]];
    const usual = { value, isCertain: usualLines.length > next.length };
    const by = usualLines[0] as Line;
    return byCount.slice(1).flatMap(([, own]) => own.map((line) => ({ line, usual, by })));
  });
}

function stepFinding(
  line: Line,
  kind: "other-whole" | "other-part",
  { value, isCertain }: Usual<number>,
  by: Line,
): Corrected {
  const { calculation = [], whole, amount } = line;
  const field = kind === "other-whole" ? "of" : "part";
  const corrected = withSteps(calculation, (own) => ({ ...own, [field]: value }));
  const canBeSaid = isCertain && whole !== undefined && amount !== undefined;
  return {
    finding: finding(line, "calculation", {
      kind,
      stated: step(line)[field],
      expected: value,
      by: by.kind,
    }),
    expected: canBeSaid ? partOf(whole, amount, shareIn(corrected)).expected : undefined,
    calculation: corrected,
  };
}

/** Lines that agree in everything that tells lines apart. Two equal invoices may have come; only the tables tell. */
export function repeated(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const { biller, charged, kind, period, verksamhet, whole, amount, words, share, vat, payer } = line;
    const key = JSON.stringify([
      ...[biller, charged, kind, period, verksamhet, words, payer].map(wordKey),
      ...[vat, whole, amount, share].map(String),
    ]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

const twice = (line: Line): Finding =>
  finding(line, "kind", { kind: "twice", stated: undefined, expected: undefined });
