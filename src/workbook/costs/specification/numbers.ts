import { nameKey } from "../../../cells/ground/names";

/** A number that a pair's specification has been given, kept in the workbook: a series for each year. */
export interface NumberedSpecification {
  /** The year or years of the costs, or of issue where the costs say none: "2025". */
  readonly years: string;
  readonly biller: string;
  readonly charged: string;
  readonly centre?: string;
  readonly number: number;
  /** One of the series that corrects what was sent under another. */
  readonly isCorrection?: true;
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
        !one.isCorrection &&
        nameKey(one.biller) === nameKey(biller) &&
        nameKey(one.charged) === nameKey(charged) &&
        nameKey(one.centre ?? "") === nameKey(centre ?? ""),
    );
    const number = own?.number ?? nextOf(all, years);
    if (!own) all.push({ years, biller, charged, ...(centre !== undefined && { centre }), number });
    return numberText(years, number);
  });
  return { numbers, kept: all };
}

const nextOf = (kept: readonly NumberedSpecification[], years: string): number =>
  1 + kept.reduce((most, one) => (one.years === years ? Math.max(most, one.number) : most), 0);

const numberText = (years: string, number: number): string => `${years}-${String(number).padStart(2, "0")}`;

/** A correction has a number of its own in the same series. */
export function numberForCorrection(
  kept: readonly NumberedSpecification[],
  { biller, charged }: Pair,
  { years, centre }: { readonly years: string; readonly centre: string | undefined },
): { readonly number: string; readonly kept: readonly NumberedSpecification[] } {
  const number = nextOf(kept, years);
  const added = { years, biller, charged, ...(centre !== undefined && { centre }), number };
  return { number: numberText(years, number), kept: [...kept, { ...added, isCorrection: true }] };
}
