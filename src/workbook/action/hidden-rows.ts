import { splitAddress } from "../address";
import type { Place } from "../reading/contents";
import { ActionRefused } from "./refused";

/**
 * Excel on the desktop puts a block into those rows alone that a filter shows, its first cell into each of them
 * (office-js #224): so nothing is written across rows that are hidden.
 *
 * @param range its address and rowHidden loaded
 * @returns the cells, where a row among them is hidden
 */
export function hiddenRowsIn({ rowHidden, address }: Excel.Range): Place | undefined {
  // null, of which the types say nothing, where only some of the rows are.
  return rowHidden === false ? undefined : splitAddress(address);
}

/** @throws ActionRefused where there is such a place */
export function refuseHiddenRows([place]: readonly (Place | undefined)[]): void {
  if (place) throw new ActionRefused({ kind: "hidden-rows", ...place });
}
