import type { CostLine } from "../cost-line";
import { dividerOf, type DivisionRefusals } from "../split/division";
import { OreSum } from "../money";
import type { Parties } from "../parties";
import { refused, type FoundWarning } from "./what-is-doubtful";
import { sizeOf } from "./touched";

/** What cannot be divided, beyond what stands in its own row. */
export function divisionWarnings(
  lines: readonly CostLine[],
  parties: Parties,
  sentences: DivisionRefusals,
): FoundWarning[] {
  const uneven = new Map<string, { agreement: string; sum: number; amount: OreSum }>();
  const divide = dividerOf(parties, {
    ...sentences,
    notHundredPerCent: (line, agreement, sum) => {
      const key = `${sum} ${agreement}`;
      const entry = uneven.get(key) ?? { agreement, sum, amount: new OreSum() };
      entry.amount.add(sizeOf(line.amount));
      uneven.set(key, entry);
      return new SaidOnce();
    },
  });
  const found: FoundWarning[] = [];
  for (const line of lines) {
    try {
      divide(line);
    } catch (problem) {
      if (problem instanceof SaidOnce || isAboutParties(problem, parties)) continue;
      const { row, amount } = line;
      found.push({ warning: refused(problem), at: { table: "costs", row, column: "kind" }, amount });
    }
  }
  for (const { agreement, sum, amount } of uneven.values()) {
    found.push({
      warning: { kind: "percentages", agreement, sum },
      at: { table: "parties", tenancy: undefined, column: parties.agreements.indexOf(agreement) },
      amount: amount.ore,
    });
  }
  return found;
}

/** Thrown for a line whose fault is counted with others of its kind. */
class SaidOnce extends Error {}

/** A cell of the parties that cannot be used is warned about there, once. */
function isAboutParties(problem: unknown, { tenancies }: Parties): boolean {
  return tenancies.some(
    ({ area, baseServices, agreed }) =>
      area === problem || baseServices === problem || agreed.some((stated) => stated === problem),
  );
}
