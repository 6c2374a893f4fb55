import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedFormat } from "../action/plan/plan";
import { cellAddress } from "../address";
import type { CostRequest } from "./cost-request";
import { andOfCentre, namesIn, partyCells, partyNames } from "./formulas";
import { heading } from "./sheet-top";

/** The fourth column is too narrow for a name. */
const signed = { place: 1, hand: 2, name: 4 } as const;

/** Organisations that may come before it is signed. */
const furtherSigners = 3;

/**
 * A line for each organisation of the table of parties as it is now: one that has come signs too.
 *
 * @param widths of the sheet's columns: a line to write on is as long as its own
 */
export function signatures(
  request: CostRequest,
  top: number,
  widths: readonly number[],
): {
  readonly blocks: readonly PlannedBlock[];
  readonly formats: readonly PlannedFormat[];
  readonly next: number;
} {
  const organisation = namesIn(request, partyNames(request, "organisation"));
  const isThere = `(${organisation}<>"")${andOfCentre(request, partyCells(request, "centre"))}`;
  const rows = request.outline.organisations.length + furtherSigners;
  const cells = Array.from({ length: rows }, (_, index): PlannedCell[][] => {
    const name = cellAddress(top + 3 + 2 * index, 0);
    const line = (column: number): PlannedCell =>
      formula(`=IF(${name}="","","${"_".repeat((widths[column] ?? 0) - 2)}")`);
    return [
      // An empty row before each: room for a hand.
      widths.map(() => null),
      [
        formula(`=IFERROR(INDEX(UNIQUE(FILTER(${organisation},${isThere},"")),${index + 1}),"")`),
        line(signed.place),
        line(signed.hand),
        null,
        line(signed.name),
        null,
      ],
    ];
  }).flat();
  return {
    blocks: [
      { row: top, column: 0, cells: [["Underskrifter"]], look: { role: "subtitle" } },
      heading(top + 1, 0, ["Organisation", "Ort och datum", "Underskrift", "", "Namnförtydligande", ""]),
      { row: top + 2, column: 0, cells },
    ],
    formats: [{ row: top + 2, column: 0, rows: cells.length, columns: 1, look: { wrap: true } }],
    next: top + 2 + cells.length,
  };
}
