import { Refusal } from "../../refusal";
import { beyondTheSum } from "../split/area-shares";
import type { CostLine } from "../cost-line";
import { decimalSum, onCommonScale, roundedQuotient } from "../decimal";
import { compact } from "../money";
import type { Parties } from "../parties";
import type { FoundWarning } from "./what-is-doubtful";
import { touchedBy } from "./touched";

/**
 * The lease's total beside the sum of the areas. The amount is what the difference costs: of all that is split by area,
 * the part that it is of the stated total.
 *
 * @param stated m² by the lease
 */
export function statedAreaWarnings(
  lines: readonly CostLine[],
  { tenancies, parties, organisations }: Parties,
  stated: number,
): FoundWarning[] {
  const last = Math.max(...lines.flatMap(({ period }) => (period ? [period.till] : [])), -Infinity);
  const present = tenancies.filter(({ from, till }) => last === -Infinity || (from <= last && till >= last));
  const areas = present.map(({ area }) => (typeof area === "number" ? area : 0));
  const sum = decimalSum(areas);
  if (sum === stated || sum <= 0 || stated <= 0 || present.some(({ area }) => area instanceof Refusal)) {
    return [];
  }
  const byArea = touchedBy(lines, ({ kind }) => kind === "area");
  const [whole, parts] = onCommonScale([stated, sum]).wholes as [bigint, bigint];
  const apart = whole > parts ? whole - parts : parts - whole;
  const shares = organisations.map((organisation, index) => {
    const own = decimalSum(
      areas.filter((_, place) => parties[present[place]?.party ?? 0]?.organisation === index),
    );
    return { organisation, ofSum: own / sum, ofStated: own / stated };
  });
  return [
    {
      warning: { kind: "stated-area", stated, sum, difference: beyondTheSum(stated, sum), shares },
      at: { table: "parties", tenancy: undefined, column: "area" },
      amount: compact(roundedQuotient(BigInt(byArea) * apart, whole)),
    },
  ];
}
