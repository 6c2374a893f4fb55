import type { PairOutline } from "../../../cells/costs/cost-outline";
import { shortened } from "../specification/short-names";

/** A check stands on one line of a page that lies down: longer names are shortened, and stand whole on their sheets. */
export const labelWidth = 100;

/** The names give way, the longer one first, so that all of it has room. */
export function pairLabel({ biller, charged }: PairOutline, what: string): string {
  const room = labelWidth - `  till : ${what}`.length;
  const from = shortened(biller, Math.max(Math.floor(room / 2), room - charged.length));
  return `${from} till ${shortened(charged, room - from.length)}: ${what}`;
}

export const oneLine = (names: string, what: string): string =>
  `${shortened(names, labelWidth - what.length - 1)}${what}`;
