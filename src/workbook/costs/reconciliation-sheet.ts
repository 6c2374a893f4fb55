import type {
  ReconciledBy,
  ReconciledRow,
  ReconciliationOverview,
} from "../../cells/costs/reconciliation/reconciliation-overview";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { Plan } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { SheetColumn } from "../sheet/columns";
import { fixedCell, type PlacedColumns } from "../sheet/placed";
import { wrapLongTexts } from "../sheet/long-texts";
import { SheetStack } from "../sheet/sheet-stack";
import { columnsOfWholeWords } from "../sheet/whole-words";
import type { Line, SheetTop } from "../sheet/parts";
import { columnOf, type ReadCells } from "../action/plan/structured-reference";
import { literal, money, percent, squareMetres } from "./formulas";
import { noteLines } from "./text-lines";

const reconciliationSheetName = "Avstämning";

/** A table of costs as the formulas name it: its headings as they stand. */
export interface SummedTable extends ReadCells {
  readonly name: string;
  readonly amount: string;
  readonly centre?: string;
}

interface ReconciliationRequest {
  readonly overview: ReconciliationOverview;
  readonly costs: SummedTable;
  readonly budget: SummedTable | undefined;
  readonly lastYear: SummedTable | undefined;
  readonly centre: string | undefined;
  readonly text: SheetTop;
}

const chartRows = 18;

type Column = "name" | "budget" | "actual" | "ledger" | "difference" | "part" | "lastYear" | "perSquareMetre";

const first: Readonly<Record<ReconciledBy, string>> = { kind: "Kostnadsslag", account: "Konto" };

/**
 * The costs beside the ledger, the budget and the year before. Sums, differences, parts and kronor per m² are Excel's own
 * formulas; the ledger's balances are values to be written over.
 */
export function reconciliationPlan(request: ReconciliationRequest): Plan {
  const { overview } = request;
  const names = overview.rows.map(({ name }) => [name]);
  const columns = columnsOfWholeWords(columnsOf(request), names);
  const widths = columns.map(({ width }) => width);
  const sheet = new SheetStack(reconciliationSheetName, {
    ...request.text,
    notes: noteLines(request.text.notes, widths),
  });
  const area =
    overview.area === undefined
      ? undefined
      : sheet.add([["Yta, m²", overview.area]], { look: { numberFormat: squareMetres } });
  sheet.gap();
  const areaCell = area && fixedCell(area.row, 1);
  const placed = sheet.list({
    columns,
    lines: overview.rows.map(
      (row): Line<Column> =>
        (at) =>
          columns.map(({ key }) => lineCell(request, row, key, at, areaCell)),
    ),
    repeats: true,
  });
  wrapLongTexts(sheet, placed, names);
  const below = overview.rows.length;
  const sums = columns.map(({ key }) => total(key, placed, (of) => placed.cell(of, below), areaCell));
  sheet.add([sums], { look: { role: "sum", numberFormat: money } });
  sheet.dress(placed.lineArea(below, "part"), { numberFormat: percent });
  // The sum stands with the last lines that it sums.
  sheet.keepTogether({ row: placed.body.row + Math.max(0, below - 2), rows: Math.min(2, below) + 1 });
  sheet.gap();
  const chart = { row: sheet.row, rows: chartRows };
  // With the row above it: the line around a chart is drawn across the border of both.
  sheet.keepTogether({ row: chart.row - 1, rows: chart.rows + 1 });
  sheet.chart(chartOf(request, columns, placed, chart));
  return {
    action: "reconciliation",
    sheets: [sheet.plan()],
    columns: [],
    writes: [],
    show: reconciliationSheetName,
  };
}

function columnsOf({ overview, budget, lastYear }: ReconciliationRequest): SheetColumn<Column>[] {
  const figure = (key: Column, heading: string): SheetColumn<Column> => ({
    ...{ key, heading, width: 15 },
    numberFormat: money,
  });
  return [
    { key: "name", heading: first[overview.by], width: 30 },
    ...(budget ? [figure("budget", "Budget")] : []),
    figure("actual", "Utfall"),
    { ...figure("ledger", "Huvudbok"), isInput: true },
    figure("difference", "Skillnad"),
    { key: "part", heading: "Skillnad %", width: 12, numberFormat: percent },
    ...(lastYear ? [figure("lastYear", "I fjol")] : []),
    ...(overview.area === undefined ? [] : [figure("perSquareMetre", "Kronor per m²")]),
  ];
}

function lineCell(
  { costs, budget, lastYear, centre }: ReconciliationRequest,
  row: ReconciledRow,
  key: Column,
  at: (key: Column) => string,
  area: string | undefined,
): PlannedCell {
  switch (key) {
    case "name":
      return row.name;
    case "actual":
      return sumOf(costs, at("name"), centre);
    case "budget":
      return budget ? sumOf(budget, at("name"), centre) : null;
    case "lastYear":
      return lastYear ? sumOf(lastYear, at("name"), centre) : null;
    case "ledger":
      return row.ledger ?? null;
    default:
      return compared(key, at, area);
  }
}

/** The sums of each row side by side, below the list. */
function chartOf(
  { text }: ReconciliationRequest,
  columns: readonly SheetColumn<Column>[],
  placed: PlacedColumns<Column>,
  at: Pick<PlannedChart["at"], "row" | "rows">,
): PlannedChart {
  const shown = columns.filter(({ key }) => ["budget", "actual", "ledger", "lastYear"].includes(key));
  return {
    kind: "clustered-columns",
    title: text.title,
    at: { ...at, column: 0, columns: columns.length },
    categories: placed.area("name"),
    series: shown.map(({ key, heading }) => ({ name: heading, values: placed.area(key) })),
    valueAxis: { numberFormat: "#,##0" },
  };
}

/** What a table holds of the name that stands in a cell, in the centre that is looked at. */
function sumOf(
  { name, amount, centre, ...cells }: SummedTable,
  cell: string,
  asked: string | undefined,
): PlannedCell {
  const own = `(TRIM(${columnOf(cells, name)}&"")=TRIM(${cell}&""))`;
  const inCentre =
    asked === undefined || centre === undefined
      ? ""
      : `*(TRIM(${columnOf(cells, centre)})=${literal(asked)})`;
  return formula(`=SUMPRODUCT(${own}${inCentre}*1,${columnOf(cells, amount)})`);
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
    // Where nobody has stated a balance there is no sum of them either, and no difference.
    case "ledger":
    case "difference":
      return formula(`=IF(COUNT(${placed.cells("ledger")})=0,"",SUM(${placed.cells(key)}))`);
    default:
      return formula(`=SUM(${placed.cells(key)})`);
  }
}
