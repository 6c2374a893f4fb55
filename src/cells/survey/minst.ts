import { invalid } from "../../domain/refusal";
import { lowestMinst } from "../../domain/survey/anonymity";
import { formatNumber } from "../ground/numbers";
import { readCount } from "../ground/scalars";

/**
 * The fewest answers that a figure may rest on: a whole number, 5 unless more is asked for.
 *
 * @throws a refusal for less than 5: the limit may be raised, never lowered
 */
export function readMinst(argument: unknown): number {
  const expected = `ett heltal, ${lowestMinst} eller mer`;
  const minst = readCount(argument, "minst", expected) ?? lowestMinst;
  if (minst < lowestMinst) {
    throw invalid(
      `Minst: ${formatNumber(minst)} är för lågt. Gränsen skyddar dem som har svarat och kan höjas men aldrig sänkas under ${lowestMinst}.`,
    );
  }
  if (!Number.isInteger(minst)) {
    throw invalid(`Minst: ${formatNumber(minst)} är inget heltal. Ange ${expected}.`);
  }
  return minst;
}
