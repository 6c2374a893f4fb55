import { decimalSum, onCommonScale } from "../decimal";
import { impossible } from "../../refusal";
import { sharesOf, sharesOfWholes, type Shares } from "./shares";

/** How an area that everybody uses is spread: in proportion to own area, or equally between those who have any. */
type CommonAreaMethod = "yta" | "lika";

/**
 * Each one's share of a centre's area: own area with a part of the common area, divided by all of it. Spread by own
 * area the common area leaves the shares as they are.
 *
 * @param own areas in m², zero or more
 * @param common m², zero or more
 * @throws a refusal ("impossible") when nobody has any area of their own
 */
export function areaShares(own: readonly number[], common: number, method: CommonAreaMethod): Shares {
  const sharing = own.filter((area) => area > 0).length;
  if (sharing === 0) throw impossible("Ingen har någon egen yta, så det finns inget att räkna andelar av.");
  if (method === "yta" || common === 0) return sharesOf(own);
  const { wholes } = onCommonScale([...own, common]);
  const shared = wholes.at(-1) as bigint;
  return sharesOfWholes(
    wholes.slice(0, -1).map((area) => (area === 0n ? 0n : area * BigInt(sharing) + shared)),
  );
}

/**
 * What a lease's stated total has beyond the sum of the parts, exactly: less than zero where it states less.
 *
 * @param stated m² by the lease
 * @param sum m² of the parts together
 */
export const beyondTheSum = (stated: number, sum: number): number => decimalSum([stated, -sum]);
