import { wordKey } from "../../names/words";
import type { CostLine } from "../cost-line";
import { isBoughtOnce } from "../next-year/one-off";
import type { FoundWarning } from "./what-is-doubtful";
import { coverageWarnings, type CoveredLine } from "./period-coverage";

/** Periods of one kind that run into each other, or leave days out. */
export function periodWarnings(lines: readonly CostLine[]): FoundWarning[] {
  const byKind = new Map<string, { name: string; lines: CoveredLine[] }>();
  for (const { row, kind, amount, period } of lines) {
    if (!period) continue;
    const entry = byKind.get(wordKey(kind)) ?? { name: kind, lines: [] };
    byKind.set(wordKey(kind), entry);
    entry.lines.push({ row, amount, period });
  }
  return [...byKind.values()].flatMap(({ name, lines: own }) =>
    coverageWarnings(own).flatMap((found): FoundWarning[] => {
      const { row, amount } = found;
      const at = { table: "costs", row, column: "from" } as const;
      if (found.kind === "overlap") {
        const { days, firstRow } = found;
        return [{ warning: { kind: "period-overlap", name, days, firstRow }, at, amount }];
      }
      // What is bought now and then leaves days out by nature.
      if (isBoughtOnce(name)) return [];
      const { from, till } = found;
      return [{ warning: { kind: "period-gap", name, from, till }, at, amount }];
    }),
  );
}
