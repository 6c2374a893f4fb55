import type { PlannedSheet } from "../../action/plan/plan";
import type { PlannedChart } from "../../action/plan/planned-chart";
import { fittingPage, pointsOf, usableWidth, usualWidth } from "../../action/ornaments/paper";
import type { Area } from "../../address";
import type { SheetColumn } from "../../sheet/columns";
import type { PlacedColumns } from "../../sheet/placed";
import { rowsKeptOnPage } from "../../sheet/page-breaks";
import { SheetStack } from "../../sheet/sheet-stack";
import { sumWord } from "../../../cells/costs/specification/specification-layout";
import type { CostRequest } from "../cost-request";
import { costFunction, percent, roomFor } from "../formulas";
import { rowHeights, wrappedLines } from "../row-heights";
import { noteLines, widthOfTitle } from "../text-lines";
import { byOrganisation, byVerksamhet, organisationHeadings } from "./split-cells";
import {
  columnOwners,
  firstPart,
  kindsOf,
  lastPart,
  organisationColumns,
  otherKinds,
  partKey,
  splitColumns,
} from "./split-columns";
import { onOnePageAcross } from "./one-page-across";
import { splitSheetName, type SplitPlaces } from "./split-places";

/** Below the rows of the organisations, or above them: beside them, the sheet would need a further page. */
const chartRows = 18;
/** Lower, no colour of a small cost can be told from the next. */
const fewestChartRows = 16;
/** The kinds of cost stand on each page where there are several beside each other. */
const titles = 1;
/** Points: no wider than a page at the least size. */
const widestChart = 1_080;
/** So much of a page's width is the chart's. */
const sparing = 0.95;
/** Long names stand aslant below the columns and take as much room as these do. */
const [longName, further] = [24, 8];
type SheetColumns = readonly SheetColumn[];

interface SplitSheet {
  readonly sheet: PlannedSheet;
  readonly places: SplitPlaces;
}

/**
 * The split as the function gives it, with each verksamhet's organisation; above it, by Excel's own formulas, what each
 * verksamhet bears of each kind of cost, and out of that each organisation; and the latter as a chart.
 */
export function splitSheet(request: CostRequest): SplitSheet {
  const { outline, text } = request;
  const kinds = kindsOf(request);
  const wide = { owned: organisationColumns(request), columns: splitColumns(request) };
  const there = wide.columns.filter(({ isToCome }) => !isToCome).length;
  const printed = Math.max(there, wide.owned.length);
  const { owned, columns, isNarrow } = onOnePageAcross(request, wide, printed);
  const widths = widthsBelow(text.split.title, printed, columns, owned);
  const notes = noteLines(text.split.notes, widths, titles);
  const sheet = new SheetStack(splitSheetName, { ...text.split, notes }, { printed, titleColumns: titles });
  const place = chartPlace(request, { above: sheet.row, widths });
  sheet.widen(0, widths[0]);
  const first = place.isFirst ? sheet.reserve(place.rows) : undefined;
  if (first) sheet.gap();
  // The kinds, those that are together, their sum and its shares.
  const organisations = sheet.room({ columns: owned, rows: kinds.length + 3 });
  sheet.gap();
  const chart = first ?? sheet.reserve(place.rows);
  if (!first) sheet.gap();
  const owners = sheet.reserve(1, columns.length - firstPart, firstPart);
  const verksamheter = sheet.room({ columns, rows: kinds.length + 2 });
  sheet.gap();
  const lines = sheet.spill({
    columns,
    rows: roomFor(outline.lines),
    formula: `=${costFunction("KOSTNADER", request)}`,
  });
  sheet.repeatOnPages(lines.head, lines.head);
  const cells = byVerksamhet(request, { verksamheter, lines }, kinds);
  sheet.fill(
    organisations,
    byOrganisation({ organisations, owners, verksamheter }, kinds),
    organisationHeadings(organisations, kinds),
  );
  sheet.put({ ...owners, column: owners.column - 1 }, [cells.owners]);
  sheet.fill(verksamheter, cells.lines, cells.headings);
  dressSums(sheet, { organisations, owners, verksamheter, there });
  sheet.dressRows(lines, (at) => ({ sum: `${at("kind")}="${sumWord}"` }));
  const placed = { organisations, owners, verksamheter, lines };
  sheet.raise(headingHeights(sheet, request, placed));
  for (const list of [organisations, verksamheter]) sheet.raise(kindHeights(sheet, list, kinds));
  if (isNarrow) sheet.raise(lineHeights(sheet, lines, request.keys ?? []));
  if (isNarrow) sheet.dress(lines.body, { verticalAlign: "Top" });
  keepTogether(sheet, { ...placed, chart, count: outline.lines });
  const across = columnsWithin(sheet, printed, place.width);
  sheet.chart(
    splitChart(request, organisations, { ...chart, column: place.column, columns: across - place.column }),
  );
  return {
    sheet: sheet.plan(),
    places: {
      kinds: lines.area("kind"),
      amounts: lines.area("amount"),
      keys: lines.area("key"),
      organisations: owners,
      parts: lines.area(partKey(0), lastPart(request)),
    },
  };
}

/** How wide each column is that is printed: two lists stand in it below each other, and the title where it stands on each page. */
function widthsBelow(title: string, printed: number, ...lists: readonly SheetColumns[]): number[] {
  const [first = usualWidth, ...others] = Array.from({ length: printed }, (_, column) =>
    Math.max(...lists.map((list) => list[column]?.width ?? usualWidth)),
  );
  const { titleColumns } = fittingPage([first, ...others], undefined, titles);
  return [titleColumns === undefined ? first : Math.max(first, widthOfTitle(title)), ...others];
}

/** So many lines of a long list stand below its headings, or it begins a page of its own. */
const fewestLines = 12;

/** A list that has no room on a page begins the next one: its headings stand on the pages after that for the last one alone. */
function keepTogether(
  sheet: SheetStack,
  {
    organisations,
    owners,
    verksamheter,
    lines,
    chart,
    count,
  }: Record<"organisations" | "verksamheter" | "lines", PlacedColumns<string>> &
    Record<"owners" | "chart", Pick<Area, "row" | "rows">> & { readonly count: number },
): void {
  const whole = ({ head, body }: PlacedColumns<string>): number => body.row + body.rows - head;
  sheet.keepTogether(chart);
  sheet.keepTogether({ row: organisations.head, rows: whole(organisations) });
  sheet.keepTogether({ row: owners.row, rows: owners.rows + whole(verksamheter) });
  sheet.keepTogether({ row: lines.head, rows: 1 + Math.min(count + 1, fewestLines) });
}

/**
 * A chart is printed across the end of a page, and is cut there: where it would not stand whole on the first one below the
 * rows that it shows, it stands above them.
 */
function chartPlace(
  request: CostRequest,
  { above, widths }: { readonly above: number; readonly widths: readonly number[] },
): { readonly rows: number; readonly column: number; readonly width: number; readonly isFirst: boolean } {
  const isLong = columnOwners(request).some((name) => name.length > longName);
  const wanted = chartRows + (isLong ? further : 0);
  const page = fittingPage(widths, undefined, titles);
  // What stands over columns that are repeated is repeated with them, as far as they are wide.
  const column = page.titleColumns ?? 0;
  // Where there are several pages beside each other nobody knows how much smaller than full size they are printed; and a
  // printer that makes columns a little wider is not to cut it.
  const width = page.across === 1 ? widestChart : usableWidth(page.orientation) * sparing;
  // With the row below it: the list begins the next page.
  const room = rowsKeptOnPage(widths, page) - above - 1;
  const kinds = [...kindsOf(request), otherKinds].map((kind) =>
    wrappedLines([kind, widths[0] ?? usualWidth]),
  );
  const heading = Math.max(
    ...columnOwners(request).map((name, index) =>
      wrappedLines([name, (widths[2 + index] ?? usualWidth) - 2]),
    ),
  );
  // The sum, its shares, and a row between.
  const before = heading + kinds.reduce((sum, lines) => sum + lines, 0) + 3;
  const left = room - before;
  return left >= fewestChartRows
    ? { rows: Math.min(wanted, left), column, width, isFirst: false }
    : { rows: Math.max(fewestChartRows, Math.min(wanted, room)), column, width, isFirst: true };
}

/** So many of the first columns are together at most so wide, in points. */
function columnsWithin(sheet: SheetStack, columns: number, width: number): number {
  let [count, taken] = [0, 0];
  while (count < columns && taken + pointsOf(sheet.widthOf(count)) <= width)
    taken += pointsOf(sheet.widthOf(count++));
  return Math.max(1, count);
}

/** The parts above the function's lines. */
interface Summed {
  readonly organisations: PlacedColumns<string>;
  readonly owners: Area;
  readonly verksamheter: PlacedColumns<string>;
  /** Columns of the verksamheter that are there. */
  readonly there: number;
}

function dressSums(sheet: SheetStack, { organisations, owners, verksamheter, there }: Summed): void {
  const { body } = organisations;
  const kinds = body.rows - 2;
  for (const list of [organisations, verksamheter]) {
    sheet.dress({ ...list.area("kind"), rows: kinds }, { wrap: true });
    sheet.dress({ ...list.body, rows: kinds }, { verticalAlign: "Top" });
  }
  sheet.dress({ ...body, row: body.row + kinds, rows: 1 }, { role: "sum" });
  sheet.dress(
    {
      row: body.row + kinds + 1,
      column: 1,
      rows: 1,
      columns: body.columns - 1,
    },
    { numberFormat: percent },
  );
  sheet.dress({ ...owners, column: firstPart - 1, columns: owners.columns + 1 }, { role: "note" });
  sheet.dress(owners, { align: "Right", wrap: true });
  sheet.dress({ ...owners, row: verksamheter.head }, { align: "Right" });
  sheet.dress(
    {
      ...verksamheter.body,
      row: verksamheter.body.row + kinds,
      rows: 1,
      columns: there,
    },
    {
      role: "sum",
    },
  );
}

const kindHeights = (
  sheet: SheetStack,
  { body }: PlacedColumns<string>,
  kinds: readonly string[],
): ReturnType<typeof rowHeights> =>
  rowHeights(
    body.row,
    [...kinds, otherKinds].map((kind) => [[kind, sheet.widthOf(0)] as const]),
  );

/** Of the function's lines, where their kinds and keys go on below. */
const lineHeights = (
  sheet: SheetStack,
  lines: PlacedColumns<string>,
  keys: NonNullable<CostRequest["keys"]>,
): ReturnType<typeof rowHeights> =>
  rowHeights(
    lines.body.row,
    keys.map(({ kind, key }) => [
      [kind, sheet.widthOf(lines.columnOf("kind"))] as const,
      [key, sheet.widthOf(lines.columnOf("key"))] as const,
    ]),
  );

/** Of the rows that hold names of organisations and verksamheter, which wrap, each in its own column. */
function headingHeights(
  sheet: SheetStack,
  request: CostRequest,
  places: {
    readonly organisations: PlacedColumns<string>;
    readonly owners: Area;
    readonly verksamheter: PlacedColumns<string>;
    readonly lines: PlacedColumns<string>;
  },
): ReturnType<typeof rowHeights> {
  const { organisations, owners, verksamheter, lines } = places;
  const names = request.outline.verksamheter.map(({ name }) => name);
  const owned = request.outline.verksamheter.map((one) => one.organisations.join(" / "));
  const rows: (readonly [row: number, first: number, texts: readonly string[]])[] = [
    [organisations.head, 2, columnOwners(request)],
    [owners.row, firstPart, owned],
    [verksamheter.head, firstPart, names],
    [lines.head, firstPart, names],
  ];
  // What is bold is wider than what is not.
  return rows.flatMap(([row, first, texts]) =>
    rowHeights(row, [texts.map((text, index) => [text, sheet.widthOf(first + index) - 2] as const)]),
  );
}

/** What each organisation bears, kind by kind on each other; those that have come since as well. */
function splitChart(
  request: CostRequest,
  { head, columns }: PlacedColumns<string>,
  at: PlannedChart["at"],
): PlannedChart {
  const kinds = kindsOf(request);
  // Without the kinds' own column and the sum.
  const across = { column: 2, rows: 1, columns: columns.length - 2 };
  const isRest = request.outline.kinds.length > kinds.length;
  return {
    kind: "stacked-columns",
    title: request.text.split.title,
    at,
    categories: { row: head, ...across },
    series: [...kinds, ...(isRest ? [otherKinds] : [])].map((name, index) => ({
      name,
      values: { row: head + 1 + index, ...across },
    })),
    valueAxis: { title: "kr", numberFormat: "#,##0" },
  };
}
