import type { PlannedSheet } from "../action/plan";
import type { Area } from "../address";
import { wholeTable } from "../structured-reference";
import type { CostRequest } from "./cost-request";
import { costFunction, money, roomFor } from "./formulas";
import { sheetTop } from "./sheet-top";

export const settlementSheetName = "Slutreglering";

/** The settlement's lines without their heading, from one column to another. */
export function settlementArea(request: CostRequest, from: number, to = from): Area {
  const { pairs, kinds } = request.outline;
  return {
    row: sheetTop(request.text.settlement).rows + 2,
    column: from,
    rows: roomFor(pairs.length * (kinds.length + 2)),
    columns: to - from + 1,
  };
}

/** What was charged in advance against what the costs became, per pair and kind of cost. */
export function settlementSheet(request: CostRequest): PlannedSheet {
  const area = settlementArea(request, 0, 5);
  const head = area.row - 1;
  const advance = request.preliminary === undefined ? undefined : wholeTable(request.preliminary);
  return {
    name: settlementSheetName,
    ifTaken: "number",
    blocks: [...sheetTop(request.text.settlement).blocks],
    formats: [
      { row: head, column: 0, rows: 1, columns: 6, look: { role: "heading", wrap: true } },
      { ...settlementArea(request, 3, 5), look: { numberFormat: money } },
    ],
    spills: [
      {
        row: head,
        column: 0,
        rows: area.rows + 1,
        columns: 6,
        formula: `=${costFunction("SLUTREGLERING", request, advance)}`,
      },
    ],
    columnWidths: { 0: 20, 1: 20, 2: 28, 3: 16, 4: 16, 5: 16 },
    frozenRows: head + 1,
    gridLines: false,
    page: {
      orientation: "portrait",
      titleRows: { first: head, last: head },
      footer: request.text.settlement.title,
    },
  };
}
