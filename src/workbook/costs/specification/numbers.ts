import { nameKey } from "../../../cells/ground/names";

/** A number that a pair's specification has been given, kept in the workbook: a series for each year. */
export interface NumberedSpecification {
  /** The year or years of the costs, or of issue where the costs say none: "2025". */
  readonly years: string;
  readonly biller: string;
  readonly charged: string;
  readonly centre?: string;
  readonly number: number;
}

type Pair = Pick<NumberedSpecification, "biller" | "charged">;

/**
 * The number of each pair's specification, "2025-03": the one that it has, so that what is written anew replaces what was
 * sent before it under the same number, or the next of its year.
 *
 * @returns the numbers in the pairs' order, and what is to be kept
 */
export function numbersFor(
  kept: readonly NumberedSpecification[],
  pairs: readonly Pair[],
  { years, centre }: { readonly years: string; readonly centre: string | undefined },
): { readonly numbers: readonly string[]; readonly kept: readonly NumberedSpecification[] } {
  const all = [...kept];
  const numbers = pairs.map(({ biller, charged }) => {
    const own = all.find(
      (one) =>
        one.years === years &&
        nameKey(one.biller) === nameKey(biller) &&
        nameKey(one.charged) === nameKey(charged) &&
        nameKey(one.centre ?? "") === nameKey(centre ?? ""),
    );
    const number =
      own?.number ??
      1 + all.reduce((most, one) => (one.years === years ? Math.max(most, one.number) : most), 0);
    if (!own) all.push({ years, biller, charged, ...(centre !== undefined && { centre }), number });
    return `${years}-${String(number).padStart(2, "0")}`;
  });
  return { numbers, kept: all };
}
