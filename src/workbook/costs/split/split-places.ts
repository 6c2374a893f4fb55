import type { Area } from "../../address";
import { fixedArea } from "../../sheet/placed";

export const splitSheetName = "Fördelning";

/** Where the parts of the costs stand on the sheet of the split. */
export interface SplitPlaces {
  /** The kinds of cost, one a line, without the heading. */
  readonly kinds: Area;
  readonly amounts: Area;
  readonly keys: Area;
  /** The organisation of each verksamhet, in its column. */
  readonly organisations: Area;
  /** The parts, the row of sums included. */
  readonly parts: Area;
}

/** The sums of the columns: the line that begins with Summa. */
export function totalsOf(
  places: Pick<SplitPlaces, "kinds" | "parts">,
  on: (address: string) => string = (address) => address,
): string {
  return `INDEX(${on(fixedArea(places.parts))},MATCH("Summa",${on(fixedArea(places.kinds))},0),0)`;
}
