import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import type { PlacedColumns } from "../../sheet/placed";
import { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest } from "../cost-request";
import { andOfCentre, costCells, isoDate, money, namesIn } from "../formulas";
import { rowHeights } from "../row-heights";
import type { SplitPlaces } from "../split/split-places";
import { areaChecks } from "./area-checks";
import type { Check } from "./check";
import { labelWidth } from "./check-labels";
import { invoiceChecks, type CheckedInvoices } from "./invoice-checks";
import { otherOrganisations, splitChecks, unworked } from "./split-checks";

const checkSheetName = "Kontroll";

/** What the check sheet compares with, of the sheets that are made with it. */
interface Checked {
  readonly split: SplitPlaces;
  readonly invoices: CheckedInvoices | undefined;
}

const columns = [
  { key: "label", heading: "Kontroll", width: labelWidth, wrap: true },
  { key: "one", heading: "Det ena", width: 16, wrap: true, numberFormat: money },
  { key: "other", heading: "Det andra", width: 16, wrap: true, numberFormat: money },
  { key: "difference", heading: "Skillnad", width: 14, wrap: true, numberFormat: money },
  { key: "isRight", heading: "Stämmer", width: 11, wrap: true, align: "Center" },
] as const satisfies readonly SheetColumn[];

type CheckColumn = (typeof columns)[number]["key"];

/** What the checks read stands beside them, and is not printed. */
const payers = { key: "payer", heading: "Betalas av, rad för rad", width: 24 } as const;
const gap = 2;

/** Two ways to each figure, and their difference: all are 0, or something is wrong and stands here. */
export function checkSheet(request: CostRequest, { split, invoices }: Checked): PlannedSheet {
  const sheet = new SheetStack(checkSheetName, request.text.check, {
    orientation: "landscape",
    printed: columns.length,
  });
  const wrong = sheet.reserve(1, 2);
  sheet.gap();
  const paidBy = writePayers(sheet, request, { rows: split.parts.rows, isRead: invoices !== undefined });
  const checks = [
    unworked(split, invoices),
    ...splitChecks(request, split),
    otherOrganisations(request),
    ...(invoices ? invoiceChecks(request, split, invoices, paidBy.cells("payer")) : []),
    ...areaChecks(request),
  ];
  const list = sheet.room({ columns, rows: checks.length, repeats: true });
  sheet.fill(
    list,
    checks.map((check, line) => cellsOf(check, list, line)),
  );
  // An error in a cell is no 0 either.
  const count = `=COUNTIF(${list.cells("isRight")},"nej")+SUMPRODUCT(--ISERROR(${list.cells("isRight")}))`;
  sheet.put(wrong, [["Kontroller som inte stämmer", formula(count)]], { role: "sum" });
  dressChecks(sheet, list, checks);
  return sheet.plan();
}

/** The sheet has their columns also where nobody is charged. */
function writePayers(
  sheet: SheetStack,
  request: CostRequest,
  { rows, isRead }: { readonly rows: number; readonly isRead: boolean },
): PlacedColumns<"payer"> {
  const place = { columns: [payers], rows, column: columns.length + gap, isAside: true };
  for (let column = columns.length; column < place.column; column++) sheet.widen(column, 4);
  const sources = payerSources(request);
  return isRead && sources
    ? sheet.spill({
        ...place,
        formula: `=FILTER(${sources.payers},${sources.isThere},"")`,
        hasHeadings: false,
      })
    : sheet.room(place);
}

function cellsOf(
  { label, words = label, one: first, other, look }: Check,
  list: PlacedColumns<CheckColumn>,
  line: number,
): PlannedCell[] {
  const one = typeof first === "function" ? first(list.cell("one", line - 1)) : first;
  if (look === "day") return [words, one, other, null, null];
  const [left, right, difference] = [
    list.cell("one", line),
    list.cell("other", line),
    list.cell("difference", line),
  ];
  const isStated = look === "input";
  // Where nothing could be worked out nothing has been checked, though 0 be 0.
  const isRight = (of: string): string => `=IF(AND(${list.cell("one", 0)}=0,${of}=0),"ja","nej")`;
  return [
    words,
    one,
    other,
    isStated
      ? formula(`=IF(${right}="","",ROUND(${left}-${right},2))`)
      : formula(`=ROUND(${left}-${right},2)`),
    isStated
      ? formula(`=IF(${right}="","ej angiven",IF(${difference}=0,"ja","nej"))`)
      : formula(line === 0 ? `=IF(${difference}=0,"ja","nej")` : isRight(difference)),
  ];
}

function dressChecks(sheet: SheetStack, list: PlacedColumns<CheckColumn>, checks: readonly Check[]): void {
  sheet.dress(list.body, { verticalAlign: "Top", lines: "rows" });
  checks.forEach(({ look }, line) => {
    if (look === undefined) return;
    const cell = { ...list.area(look === "input" ? "other" : "one"), row: list.body.row + line, rows: 1 };
    sheet.dress(cell, { role: "input", ...(look === "day" && { numberFormat: isoDate }) });
  });
  sheet.raise(
    rowHeights(
      list.body.row,
      checks.map(({ label }) => [[label, labelWidth] as const]),
    ),
  );
}

/** The payers of the lines that the split shows, in its order: a row without its kind of cost is no line. */
function payerSources(
  request: CostRequest,
): { readonly payers: string; readonly isThere: string } | undefined {
  const payers = costCells(request, "payer");
  const kinds = costCells(request, "kind");
  if (payers === undefined || kinds === undefined) return undefined;
  const ofCentre = andOfCentre(request, costCells(request, "centre"));
  return { payers: namesIn(request, payers), isThere: `(TRIM(${kinds})<>"")${ofCentre}` };
}
