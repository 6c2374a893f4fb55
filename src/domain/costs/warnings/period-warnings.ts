import { wordKey } from "../../names/words";
import type { CostLine } from "../cost-line";
import { isBoughtOnce } from "../next-year/one-off";
import type { FoundWarning } from "./what-is-doubtful";
import { OreSum } from "../money";
import { coverageWarnings, type CoverageGap, type CoveredLine } from "./period-coverage";
import { rhythmOf, type Rhythm } from "./rhythm";

/** Periods of one kind that run into each other, or leave days out. */
export function periodWarnings(lines: readonly CostLine[]): FoundWarning[] {
  const byKind = new Map<string, { name: string; lines: CoveredLine[] }>();
  for (const { row, kind, amount, period } of lines) {
    if (!period) continue;
    const entry = byKind.get(wordKey(kind)) ?? { name: kind, lines: [] };
    byKind.set(wordKey(kind), entry);
    entry.lines.push({ row, amount, period });
  }
  return [...byKind.values()].flatMap(({ name, lines: own }) => {
    const found = coverageWarnings(own);
    const gaps = found.filter((one) => one.kind === "gap");
    return [
      ...found
        .filter((one) => one.kind === "overlap")
        .map(
          ({ row, amount, days, firstRow }): FoundWarning => ({
            warning: { kind: "period-overlap", name, days, firstRow },
            at: at(row),
            amount,
          }),
        ),
      // What is bought now and then leaves days out by nature.
      ...(isBoughtOnce(name) ? [] : gapWarning(name, gaps, rhythmOf(own.map(({ period }) => period)))),
    ];
  });
}

const at = (row: number) => ({ table: "costs", row, column: "from" }) as const;

/** However many times a kind leaves out, it is said once; what is missing is estimated where nothing tells that it is billed. */
function gapWarning(name: string, gaps: readonly CoverageGap[], months: Rhythm | undefined): FoundWarning[] {
  const [first] = gaps;
  if (!first) return [];
  if (months) {
    return [{ warning: { kind: "period-rhythm", name, months }, at: at(first.row), amount: undefined }];
  }
  const sum = new OreSum();
  for (const { amount } of gaps) sum.add(amount ?? 0);
  return [
    {
      warning: { kind: "period-gap", name, gaps: gaps.map(({ from, till }) => ({ from, till })) },
      at: at(first.row),
      amount: gaps.some(({ amount }) => amount === undefined) ? undefined : sum.ore,
    },
  ];
}
