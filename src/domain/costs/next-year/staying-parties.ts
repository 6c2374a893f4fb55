import { addMonths, type Day } from "../../calendar";
import { wordKey } from "../../names/words";
import { decimalSum } from "../decimal";

/** A row of the parties; m², 0 where it has none; the centre is empty where the table keeps none apart. */
interface PartyOfYear {
  readonly name: string;
  readonly centre: string;
  readonly from: Day | undefined;
  readonly till: Day | undefined;
  readonly area: number;
}

/** m² of a centre that somebody leased in the year that ends, and nobody leases in the next. */
export interface VacatedArea {
  readonly centre: string;
  readonly area: number;
}

interface StayingParties<Party> {
  readonly staying: readonly Party[];
  /** Those who have left before the new year, with the m² that they had. */
  readonly left: readonly {
    readonly name: string;
    readonly centre: string;
    readonly lastDay: Day;
    readonly area: number;
  }[];
  readonly vacated: readonly VacatedArea[];
}

/**
 * Who is still there when the new year begins, and which area nobody goes on with. A verksamhet that goes on in another row
 * at its centre has not left: its area or its organisation changed.
 *
 * @param firstDay of the new year
 */
export function stayingParties<Party extends PartyOfYear>(
  parties: readonly Party[],
  firstDay: Day,
): StayingParties<Party> {
  const staying = parties.filter(({ till }) => (till ?? firstDay) >= firstDay);
  const keyOf = ({ name, centre }: PartyOfYear): string => `${wordKey(name)}\n${wordKey(centre)}`;
  const names = new Set(staying.map(keyOf));
  const left = parties
    .filter((party) => !staying.includes(party) && !names.has(keyOf(party)))
    .map(({ name, centre, till, area }) => ({ name, centre, lastDay: till ?? firstDay, area }));
  const centres = new Map(parties.map(({ centre }) => [wordKey(centre), centre]));
  const vacated = [...centres].flatMap(([key, centre]): VacatedArea[] => {
    const area = vacatedOf(
      parties.filter((party) => wordKey(party.centre) === key),
      firstDay,
    );
    return area > 0 ? [{ centre, area }] : [];
  });
  return { staying, left, vacated };
}

/**
 * What was leased on the day when most was, before somebody left in the year that ends, less what is leased on the day of
 * the next year when most is: a room that another takes over is not empty, nor one that was given up long ago.
 */
function vacatedOf(parties: readonly PartyOfYear[], firstDay: Day): number {
  const leasedOn = (day: Day): number =>
    decimalSum(
      parties
        .filter(({ from, till }) => (from ?? day) <= day && (till ?? day) >= day)
        .map(({ area }) => area),
    );
  const yearBefore = addMonths(firstDay, -12);
  const departures = parties.flatMap(({ till }) =>
    till !== undefined && till >= yearBefore && till < firstDay ? [till] : [],
  );
  const arrivals = parties.flatMap(({ from }) => (from !== undefined && from > firstDay ? [from] : []));
  const most = (days: readonly Day[]): number =>
    days.reduce((highest, day) => Math.max(highest, leasedOn(day)), 0);
  return Math.max(0, decimalSum([most(departures), -most([firstDay, ...arrivals])]));
}
