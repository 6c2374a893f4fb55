import { nameKey } from "../../../cells/ground/names";
import { markOf } from "../../action/mark";

/** Who charges whom. */
export interface Pair {
  readonly biller: string;
  readonly charged: string;
}

/**
 * By which a pair of organisations at a centre is known again. Their names are somebody's words, which stand in the cells
 * of the workbook and are kept nowhere else.
 */
export const pairMark = ({ biller, charged }: Pair, centre: string | undefined): string =>
  markOf([biller, charged, centre ?? ""].map(nameKey));
