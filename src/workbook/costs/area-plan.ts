import type { AreaFromRooms } from "../../cells/costs/rooms/room-areas";
import { partyColumns, type PartyColumn } from "../../cells/costs/headings/party-headings";
import { roomResult } from "../../cells/results/cost-results";
import { columnOf } from "../../cells/results/result-shape";
import { cellIn, formula } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";
import { allOf, thisRow, type ReadCells } from "../action/plan/structured-reference";
import type { NamedTable } from "./cost-request";
import { squareMetres } from "./formulas";

interface AreaRequest {
  readonly parties: NamedTable<PartyColumn> & { readonly sheet: string; readonly cells: TableCells };
  readonly rooms: ReadCells;
  /** The rows that are to follow the rooms. */
  readonly rows: readonly AreaFromRooms[];
}

/**
 * The areas of the rooms in the table of parties, as formulas that follow the rooms. Where the table has no column of
 * areas it gets a calculated one; otherwise only the cells of those rows are written.
 */
export function areaPlan({ parties, rooms, rows }: AreaRequest): Plan {
  const written = areaFormula(parties, rooms);
  const nothing = { action: "carry-areas", sheets: [], columns: [], writes: [] };
  const { heading } = partyColumns.area;
  if (parties.headings.area === undefined) {
    const columns = [{ heading, formula: written, numberFormat: squareMetres }];
    return { ...nothing, columns: [{ table: parties.table, columns }] };
  }
  const { formulas, row: top, column: left } = parties.cells;
  const place = (formulas[0] ?? []).indexOf(parties.headings.area);
  if (rows.length === 0) return nothing;
  return {
    ...nothing,
    writes: [
      {
        sheet: parties.sheet,
        area: { row: top + 1, column: left + place, rows: formulas.length - 1, columns: 1 },
        cells: rows.map(
          ({ row }): PlannedChange => ({
            row: row - 1,
            column: 0,
            expected: cellIn(parties.cells, row, place),
            input: formula(written),
          }),
        ),
      },
    ],
  };
}

/**
 * A verksamhet that no room names any more gives an empty cell, which the split asks about; what is wrong in the rooms
 * comes through as the error that it is.
 */
function areaFormula({ table, headings }: AreaRequest["parties"], rooms: ReadCells): string {
  const name = thisRow(table, headings.verksamhet ?? partyColumns.verksamhet.heading);
  return `=IFNA(VLOOKUP(TRIM(${name}),FC.RUMSYTOR(${allOf(rooms)}),${columnOf(roomResult, "sum") + 1},FALSE),"")`;
}
