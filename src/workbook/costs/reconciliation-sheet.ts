import type {
  ReconciledBy,
  ReconciliationOverview,
} from "../../cells/costs/reconciliation/reconciliation-overview";
import { formula, type PlannedCell } from "../action/cell-input";
import type { Plan } from "../action/plan";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack, type SheetTop } from "../sheet/sheet-stack";
import { tableColumn } from "../structured-reference";
import { literal, money, percent, squareMetres } from "./formulas";

export const reconciliationSheetName = "Avstämning";

/** A table of costs as the formulas name it: its headings as they stand. */
export interface SummedTable {
  readonly table: string;
  readonly name: string;
  readonly amount: string;
  readonly centre?: string;
}

export interface ReconciliationRequest {
  readonly overview: ReconciliationOverview;
  readonly costs: SummedTable;
  readonly budget: SummedTable | undefined;
  readonly lastYear: SummedTable | undefined;
  readonly centre: string | undefined;
  readonly text: SheetTop;
}

type Column = "name" | "budget" | "actual" | "ledger" | "difference" | "part" | "lastYear" | "perSquareMetre";

const first: Readonly<Record<ReconciledBy, string>> = { kind: "Kostnadsslag", account: "Konto" };

/**
 * The costs beside the ledger, the budget and the year before. Sums, differences, parts and kronor per m² are Excel's own
 * formulas; the ledger's balances are values to be written over.
 */
export function reconciliationPlan(request: ReconciliationRequest): Plan {
  const { overview, budget, lastYear } = request;
  const wide = (key: Column, heading: string): SheetColumn<Column> => ({
    key,
    heading,
    width: 15,
    numberFormat: money,
  });
  const columns: SheetColumn<Column>[] = [
    { key: "name", heading: first[overview.by], width: 30 },
    ...(budget ? [wide("budget", "Budget")] : []),
    wide("actual", "Utfall"),
    { ...wide("ledger", "Huvudbok"), isInput: true },
    wide("difference", "Skillnad"),
    { key: "part", heading: "Skillnad %", width: 12, numberFormat: percent },
    ...(lastYear ? [wide("lastYear", "I fjol")] : []),
    ...(overview.area === undefined ? [] : [wide("perSquareMetre", "Kronor per m²")]),
  ];
  const sheet = new SheetStack(reconciliationSheetName, request.text);
  const area =
    overview.area === undefined
      ? undefined
      : sheet.add([["Yta, m²", overview.area]], { look: { numberFormat: squareMetres } });
  sheet.gap();
  const rows = overview.rows.length;
  const top = sheet.row + 1;
  const at = (key: Column, line: number): string => {
    const index = columns.findIndex((column) => column.key === key);
    return `${String.fromCharCode(65 + index)}${top + 1 + line}`;
  };
  const areaCell = area && `$B$${area.row + 1}`;
  const lines = overview.rows.map((row, line): PlannedCell[] =>
    columns.map(({ key }): PlannedCell => {
      switch (key) {
        case "name":
          return row.name;
        case "actual":
          return sumOf(request.costs, at("name", line), request.centre);
        case "budget":
          return budget ? sumOf(budget, at("name", line), request.centre) : null;
        case "lastYear":
          return lastYear ? sumOf(lastYear, at("name", line), request.centre) : null;
        case "ledger":
          return row.ledger ?? null;
        default:
          return compared(key, (of) => at(of, line), areaCell);
      }
    }),
  );
  const placed = sheet.list({ columns, lines });
  sheet.add([columns.map(({ key }) => total(key, placed, (of) => at(of, rows), areaCell))], {
    look: { role: "sum", numberFormat: money },
  });
  sheet.dress(
    { row: placed.body.row + rows, column: placed.columnOf("part"), rows: 1, columns: 1 },
    { numberFormat: percent },
  );
  sheet.gap();
  const series = columns.filter(({ key }) => ["budget", "actual", "ledger", "lastYear"].includes(key));
  sheet.chart({
    kind: "clustered-columns",
    title: request.text.title,
    at: { row: sheet.row, column: 0, rows: 18, columns: columns.length },
    categories: placed.area("name"),
    series: series.map(({ key, heading }) => ({ name: heading, values: placed.area(key) })),
    valueAxis: { numberFormat: "#,##0" },
  });
  return {
    action: "reconciliation",
    sheets: [sheet.plan()],
    columns: [],
    writes: [],
    show: reconciliationSheetName,
  };
}

/** What a table holds of the name that stands in a cell, in the centre that is looked at. */
function sumOf(
  { table, name, amount, centre }: SummedTable,
  cell: string,
  asked: string | undefined,
): PlannedCell {
  const own = `(TRIM(${tableColumn(table, name)}&"")=TRIM(${cell}&""))`;
  const inCentre =
    asked === undefined || centre === undefined
      ? ""
      : `*(TRIM(${tableColumn(table, centre)})=${literal(asked)})`;
  return formula(`=SUMPRODUCT(${own}${inCentre}*1,${tableColumn(table, amount)})`);
}

/** A balance that nobody has stated is compared with nothing. */
function compared(
  key: "difference" | "part" | "perSquareMetre",
  at: (key: Column) => string,
  area: string | undefined,
): PlannedCell {
  switch (key) {
    case "difference":
      return formula(`=IF(${at("ledger")}="","",ROUND(${at("ledger")}-${at("actual")},2))`);
    case "part":
      return formula(`=IF(OR(${at("ledger")}="",${at("actual")}=0),"",${at("difference")}/${at("actual")})`);
    case "perSquareMetre":
      return formula(`=IF(N(${area})=0,"",${at("actual")}/${area})`);
  }
}

function total(
  key: Column,
  placed: PlacedColumns<Column>,
  at: (key: Column) => string,
  area: string | undefined,
): PlannedCell {
  switch (key) {
    case "name":
      return "Summa";
    case "perSquareMetre":
      return formula(`=IF(N(${area})=0,"",${at("actual")}/${area})`);
    case "part": {
      // Of the costs that have a balance, as the differences are.
      const compared = `SUMPRODUCT((${placed.cells("ledger")}<>"")*1,${placed.cells("actual")})`;
      return formula(`=IF(${compared}=0,"",${at("difference")}/${compared})`);
    }
    default:
      return formula(`=SUM(${placed.cells(key)})`);
  }
}
