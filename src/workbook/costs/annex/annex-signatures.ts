import { formula, type PlannedCell } from "../../action/plan/cell-input";
import { cellAddress } from "../../address";
import type { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest } from "../cost-request";
import { andOfCentre, namesIn, partyCells, partyNames } from "../formulas";

/** Organisations that may come before it is signed: until they do, their rows are what stands free below. */
const furtherSigners = 2;

/**
 * A line for each organisation of the table of parties as it is now: one that has come signs too.
 *
 * @param widths of the sheet's columns: a line to write on is as long as its own
 */
export function writeSignatures(sheet: SheetStack, request: CostRequest, widths: readonly number[]): void {
  const organisation = namesIn(request, partyNames(request, "organisation"));
  const isThere = `(${organisation}<>"")${andOfCentre(request, partyCells(request, "centre"))}`;
  sheet.subtitle("Underskrifter");
  sheet.add([["Underskrifterna gäller hela bilagan, också listan nedan."]], { look: { role: "note" } });
  // The fourth column is too narrow for a name.
  sheet.add([["Organisation", "Ort och datum", "Underskrift", "", "Namnförtydligande", ""]], {
    look: { role: "heading", wrap: true },
  });
  const top = sheet.row;
  const rows = request.outline.organisations.length + furtherSigners;
  const signed = sheet.add(
    Array.from({ length: rows }, (_, index): PlannedCell[] => {
      const name = cellAddress(top + index, 0);
      const line = (column: number): PlannedCell =>
        formula(`=IF(${name}="","","${"_".repeat(Math.floor(widths[column] ?? 0) - 2)}")`);
      return [
        formula(`=IFERROR(INDEX(UNIQUE(FILTER(${organisation},${isThere},"")),${index + 1}),"")`),
        line(1),
        line(2),
        null,
        line(4),
        null,
      ];
    }),
  );
  sheet.dress({ ...signed, columns: 1 }, { wrap: true });
  // Room for a hand; a row is never parted between two pages. Those that may come are no higher than what they hold: nothing.
  sheet.raise([{ row: signed.row, rows: rows - furtherSigners, lines: 2 }]);
}
