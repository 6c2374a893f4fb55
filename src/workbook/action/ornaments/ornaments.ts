import type { Area } from "../../address";
import { supports } from "../../host";
import { drawCharts } from "./build-chart";
import { addRule, dress, isDressed, operationsOf } from "./looks";
import { pagesAcross, setUpPage } from "./page-setup";
import { lineHeight, pointsOf } from "./paper";
import type { CellLook, PlannedSheet, PlannedValidation } from "../plan/plan";
import { rangeAt } from "../range-at";

/**
 * What a sheet is the more comfortable for, and can do without: where Excel will not, or an older one cannot, the sheet
 * stays as it is, and what is missing is said.
 */
export type Ornament =
  | "looks"
  | "rules"
  | "merged"
  | "widths"
  | "heights"
  | "drop-downs"
  | "frozen-panes"
  | "grid-lines"
  | "page"
  | "charts";

/** A part of an ornament that goes into one request. */
export interface OrnamentalStep {
  /** About so many. */
  readonly operations: number;
  /** Queued. */
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** The steps of each kind, in the order in which they are missed most; none where the sheet asks for nothing of it. */
export const ornamentalSteps: Readonly<Record<Ornament, (planned: PlannedSheet) => OrnamentalStep[]>> = {
  looks: (planned) =>
    [...looksOf(planned)].map(({ look, ...area }) => ({
      operations: operationsOf(look),
      queue: (sheet) => dress(rangeAt(sheet, area), look, area.rows),
    })),
  rules: ({ rules = [] }) =>
    supports("ExcelApi", "1.6")
      ? rules.map((rule) => ({ operations: 16, queue: (sheet) => addRule(rangeAt(sheet, rule), rule) }))
      : [],
  merged: ({ merged = [] }) =>
    merged.map((area) => ({ operations: 4, queue: (sheet) => rangeAt(sheet, area).merge(false) })),
  widths: ({ columnWidths = {} }) =>
    alikeWidths(columnWidths).map((columns) => ({
      operations: 5,
      queue: (sheet) => setWidth(sheet, columns),
    })),
  // Columns have their widths by now: Excel fits a row to its texts as they are broken then.
  heights: ({ rowHeights = [], fittedRows = [] }) => [
    ...rowHeights.map(({ row, rows, lines }) => ({
      operations: 4,
      queue: (sheet: Excel.Worksheet) => {
        rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = lines * lineHeight;
      },
    })),
    ...fittedRows.map(({ row, rows }) => ({
      operations: 4,
      queue: (sheet: Excel.Worksheet) =>
        rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.autofitRows(),
    })),
  ],
  "drop-downs": ({ validations = [] }) =>
    supports("ExcelApi", "1.8")
      ? validations.map((validation) => ({
          operations: 6,
          queue: (sheet) => validate(sheet, validation),
        }))
      : [],
  "frozen-panes": (planned) =>
    (planned.frozenRows || planned.frozenColumns) && supports("ExcelApi", "1.7")
      ? [{ operations: 5, queue: (sheet) => freeze(sheet, planned) }]
      : [],
  "grid-lines": ({ gridLines }) =>
    gridLines === false && supports("ExcelApi", "1.8")
      ? [
          {
            operations: 2,
            queue: (sheet) => {
              sheet.showGridlines = false;
            },
          },
        ]
      : [],
  page: ({ page, ...planned }) =>
    page
      ? [
          {
            operations: 20,
            queue: (sheet) => setUpPage(sheet, { ...page, across: pagesAcross({ page, ...planned }) }),
          },
        ]
      : [],
  charts: ({ charts = [] }) =>
    charts.map((chart) => ({
      operations: 20 + 10 * chart.series.length,
      queue: (sheet) => drawCharts(sheet, [chart]),
    })),
};

function* looksOf({ blocks, formats = [] }: PlannedSheet): Generator<Area & { look: CellLook }> {
  for (const { row, column, cells, look } of blocks) {
    const columns = cells[0]?.length ?? 0;
    if (look && isDressed(look) && columns > 0) yield { row, column, rows: cells.length, columns, look };
  }
  // Later ones win where they overlap.
  for (const format of formats) if (isDressed(format.look)) yield format;
}

interface AlikeColumns {
  readonly first: number;
  readonly columns: number;
  readonly width: number;
}

function setWidth(sheet: Excel.Worksheet, { first, columns, width }: AlikeColumns): void {
  const whole = rangeAt(sheet, { row: 0, column: first, rows: 1, columns }).getEntireColumn();
  whole.untrack();
  whole.format.columnWidth = pointsOf(width);
}

/** Columns side by side that are to be as wide as each other. */
function alikeWidths(widths: Readonly<Record<number, number>>): AlikeColumns[] {
  const found: { first: number; columns: number; width: number }[] = [];
  for (const [column, width] of Object.entries(widths)) {
    const last = found.at(-1);
    if (last?.width === width && last.first + last.columns === Number(column)) last.columns++;
    else found.push({ first: Number(column), columns: 1, width });
  }
  return found;
}

/** Excel takes a list of words of so many characters. */
const longestList = 255;

function validate(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  const { dataValidation } = rangeAt(sheet, planned);
  const list = planned.words?.join(",") ?? "";
  if (list !== "" && list.length <= longestList) {
    dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (planned.help) {
    dataValidation.prompt = { showPrompt: true, title: planned.help.title, message: planned.help.text };
  }
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PlannedSheet): void {
  if (frozenRows && frozenColumns) {
    sheet.freezePanes.freezeAt(
      rangeAt(sheet, { row: 0, column: 0, rows: frozenRows, columns: frozenColumns }),
    );
  } else if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns) sheet.freezePanes.freezeColumns(frozenColumns);
}
