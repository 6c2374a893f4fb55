import type { ChartCells, ChartDescription } from "../charts/chart-description";
import { chartsOf, putChart } from "../charts/charts-of-model";
import type { Model } from "../host/model/model";
import type { CellsOnSheet, ChartContents } from "../../xlsx/ground/contents";
import type { FileLink } from "./workbook-in-book";

/** Hands a file's charts over to the host, under the ids that the file has for them, so that they are found again when it is saved. */
export function putChartsOfFile(model: Model, link: FileLink | null): void {
  const idOf = new Map([...(link?.sheets ?? [])].map(([id, { name }]) => [name.toLowerCase(), id]));
  const cells = ({ sheet, rect }: CellsOnSheet): ChartCells | undefined => {
    const sheetId = idOf.get(sheet.toLowerCase());
    return sheetId === undefined ? undefined : { sheetId, rect };
  };
  for (const [sheetId, { charts }] of link?.sheets ?? []) {
    for (const { series, ...chart } of charts) {
      putChart(model, { ...chart, sheetId, series: series.map((each) => withCells(each, cells)) });
    }
  }
}

/** The host's charts as a file names them, by the sheet that they lie on. */
export function chartsBySheet(model: Model, link: FileLink | null): Map<string, ChartContents[]> {
  const nameOf = new Map(model.book.sheets().map(({ id, name }) => [id, name]));
  const cells = ({ sheetId, rect }: ChartCells): CellsOnSheet | undefined => {
    const sheet = nameOf.get(sheetId);
    return sheet === undefined ? undefined : { sheet, rect };
  };
  const charts = new Map<string, ChartContents[]>();
  for (const description of chartsOf(model)) {
    const { sheetId } = description;
    charts.set(sheetId, [...(charts.get(sheetId) ?? []), contentsOf(description, cells, link)]);
  }
  return charts;
}

function contentsOf(
  { id, sheetId, series, ...chart }: ChartDescription,
  cells: (range: ChartCells) => CellsOnSheet | undefined,
  link: FileLink | null,
): ChartContents {
  const inFile = link?.sheets.get(sheetId)?.charts.some((each) => each.id === id) ?? false;
  return { ...(inFile && { id }), ...chart, series: series.map((each) => withCells(each, cells)) };
}

interface SeriesOver<Cells> {
  readonly name: string;
  readonly color?: string;
  readonly nameCell?: Cells;
  readonly values?: Cells;
  readonly categories?: Cells;
}

/** A series with its cells named in another way; what has no cells of the kind any more goes without. */
function withCells<From, To>(
  { nameCell, values, categories, ...rest }: SeriesOver<From>,
  change: (cells: From) => To | undefined,
): SeriesOver<To> {
  const changed = {
    nameCell: nameCell && change(nameCell),
    values: values && change(values),
    categories: categories && change(categories),
  };
  return {
    ...rest,
    ...(changed.nameCell && { nameCell: changed.nameCell }),
    ...(changed.values && { values: changed.values }),
    ...(changed.categories && { categories: changed.categories }),
  };
}
