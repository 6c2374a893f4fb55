import { toExcel, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import { SheetStack } from "../sheet/sheet-stack";
import { measurementsTable } from "../table-kinds";
import type { SurveyRequest, SurveySheetsText } from "./survey-request";

/** Published figures of every round: what makes a trend possible when the answers are gone. */
const measurementsSheetName = "Mätningar";

const figure = { align: "Right" } as const;

const columns = [
  { key: "round", heading: "Mätning", width: 26 },
  { key: "day", heading: "Datum", width: 12, numberFormat: "yyyy-mm-dd" },
  { key: "division", heading: "Indelning", width: 20 },
  { key: "group", heading: "Grupp", width: 26 },
  { key: "factor", heading: "Faktor", width: 42 },
  { key: "n", heading: "Antal svar", width: 11, numberFormat: "0", ...figure },
  { key: "mean", heading: "Medelvärde", width: 12, numberFormat: "0.00", ...figure },
  { key: "spread", heading: "Spridning", width: 11, numberFormat: "0.00", ...figure },
  { key: "index", heading: "Index", width: 9, numberFormat: "0", ...figure },
] as const satisfies readonly SheetColumn[];

/** What stands under Indelning and Grupp for everybody. */
export const everybody = "Alla";

/** A row for each factor, of everybody and of each group that is shown. */
export function measurementRows({ name, day, questions, figures }: SurveyRequest): PlannedCell[][] {
  const rowsOf = (
    division: string,
    group: string,
    cells: readonly {
      n: number | string;
      mean: number | string;
      spread: number | string;
      index: number | string;
    }[],
  ): PlannedCell[][] =>
    cells.flatMap(({ n, mean, spread, index }, at) =>
      typeof mean === "number"
        ? [[name, day, division, group, questions[at] ?? "", n, mean, spread, index]]
        : [],
    );
  return [
    ...rowsOf(everybody, everybody, figures.factors),
    ...figures.divisions.flatMap(({ heading, groups }) =>
      groups.flatMap((group) => rowsOf(heading, group.name, group.cells)),
    ),
  ];
}

export function measurementsSheet(lines: readonly PlannedCell[][], text: SurveySheetsText): PlannedSheet {
  const sheet = new SheetStack(
    measurementsSheetName,
    { title: text.measurementsTitle, notes: [text.measurementsNote] },
    { gridLines: true, orientation: "landscape" },
  );
  sheet.table({ name: measurementsTable, columns, lines, repeats: true });
  return sheet.plan();
}

/** A row of the table as it is read. */
export interface Measurement {
  readonly round: string;
  readonly day: number;
  readonly division: string;
  readonly group: string;
  readonly factor: string;
  readonly n: number | string;
  readonly mean: number | string;
  readonly spread: number | string;
}

/** What has been published so far; nothing where there is no such table. Two requests. */
export async function readMeasurements(
  context: Excel.RequestContext,
): Promise<readonly Measurement[] | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(measurementsTable);
  table.load({ name: true });
  await context.sync();
  if (table.isNullObject) return undefined;
  const body = table.getDataBodyRange();
  body.load({ values: true });
  await context.sync();
  return (body.values as (string | number)[][])
    .filter(([round]) => round !== "" && round !== undefined)
    .map((row) => ({
      round: String(row[0]),
      day: Number(row[1]) || 0,
      division: String(row[2]),
      group: String(row[3]),
      factor: String(row[4]),
      n: row[5] as number | string,
      mean: row[6] as number | string,
      spread: row[7] as number | string,
    }));
}

/**
 * Puts a round's rows in the table that is there, in the place of those that the round has already. Only published
 * figures: they need no way back. Three requests.
 */
export async function addMeasurements(context: Excel.RequestContext, request: SurveyRequest): Promise<void> {
  const table = context.workbook.tables.getItem(measurementsTable);
  const body = table.getDataBodyRange();
  body.load({ values: true });
  const whole = table.getRange();
  await context.sync();
  const values = body.values as PlannedCell[][];
  const kept = values.filter(([round]) => ![request.name, request.withdrawn, ""].includes(round as string));
  const rows = [...kept, ...measurementRows(request)];
  const before = values.length;
  const filled = rows.length > 0 ? rows : [columns.map(() => "")];
  if (filled.length > before) {
    // Never over what stands below: the table grows by rows of its own.
    const below = whole
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(filled.length - before - 1, 0);
    below.load({ values: true });
    await context.sync();
    if (below.values.some((row) => row.some((cell) => cell !== ""))) below.insert("Down");
  }
  const area = whole.getCell(0, 0).getResizedRange(filled.length, columns.length - 1);
  table.resize(area);
  const cells = whole.getCell(1, 0).getResizedRange(filled.length - 1, columns.length - 1);
  cells.formulas = filled.map((row) => row.map(toExcel));
  whole.getCell(1, 1).getResizedRange(filled.length - 1, 0).numberFormat = filled.map(() => ["yyyy-mm-dd"]);
  if (filled.length < before) {
    whole
      .getCell(filled.length + 1, 0)
      .getResizedRange(before - filled.length - 1, columns.length - 1)
      .clear("Contents");
  }
  await context.sync();
}
