import type { Day } from "../../calendar";
import { wordKey } from "../../names/words";
import { decimalSum } from "../decimal";

/** A row of the parties; m², 0 where it has none. */
interface PartyOfYear {
  readonly name: string;
  readonly from: Day | undefined;
  readonly till: Day | undefined;
  readonly area: number;
}

interface StayingParties<Party> {
  readonly staying: readonly Party[];
  /** Those who have left before the new year, with the m² that they had. */
  readonly left: readonly { readonly name: string; readonly lastDay: Day; readonly area: number }[];
  /** m² that they leave and nobody has come to instead. */
  readonly vacated: number;
}

/**
 * Who is still there when the new year begins. A verksamhet that goes on in another row has not left: its area or its
 * organisation changed.
 *
 * @param firstDay of the new year
 */
export function stayingParties<Party extends PartyOfYear>(
  parties: readonly Party[],
  firstDay: Day,
): StayingParties<Party> {
  const staying = parties.filter(({ till }) => (till ?? firstDay) >= firstDay);
  const names = new Set(staying.map(({ name }) => wordKey(name)));
  const left = parties
    .filter((party) => !staying.includes(party) && !names.has(wordKey(party.name)))
    .map(({ name, till, area }) => ({ name, lastDay: till ?? firstDay, area }));
  const firstLeft = Math.min(...left.map(({ lastDay }) => lastDay));
  const come = staying.filter(({ from }) => from !== undefined && from > firstLeft);
  const vacated = decimalSum([...left.map(({ area }) => area), ...come.map(({ area }) => -area)]);
  return { staying, left, vacated: Math.max(0, vacated) };
}
