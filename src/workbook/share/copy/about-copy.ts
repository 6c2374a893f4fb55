import type { Day } from "../../../domain/calendar";
import type { MissingPart } from "../../../cells/share/copy-summary";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import { SheetStack } from "../../sheet/sheet-stack";
import type { CopiedSheets } from "./copy-contents";

/** What stands on it. */
interface AboutText {
  /** The sheet's name. */
  readonly sheet: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly from: string;
  readonly date: string;
  readonly addin: string;
  readonly addinName: string;
  readonly definition: string;
  readonly headings: { readonly sheet: string; readonly what: string };
  content(told: { readonly cells: number; readonly tables: number }): string;
  readonly leftOut: string;
  ours(count: number): string;
  fixed(count: number): string;
  native(count: number): string;
  hidden(sheet: string): string;
  charts(count: number): string;
  conditional(sheet: string, count: number): string;
  errors(count: number): string;
  readonly never: string;
  readonly missing: Readonly<Record<MissingPart, string>>;
}

export interface AboutCopy {
  readonly workbook: string;
  readonly day: Day;
  /** What centres were classed by, where the add-in knows. */
  readonly definition: string | undefined;
  readonly text: AboutText;
}

const labelWidth = 30;
const textWidth = 80;

/** The copy's first sheet: where it comes from, what is in it, what is not. */
export function aboutCopy(
  { sheets, summary }: CopiedSheets,
  { workbook, day, definition, text }: AboutCopy,
): PlannedSheet {
  const sheet = new SheetStack(text.sheet, text, { orientation: "portrait" });
  sheet.add([
    [text.from, workbook],
    [text.addin, text.addinName],
    ...(definition === undefined ? [] : [[text.definition, definition]]),
  ]);
  const { row } = sheet;
  sheet.add([[text.date, day]]);
  sheet.dress({ row, column: 1, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd", align: "Left" });
  sheet.gap();
  sheet.list({
    columns: [
      { key: "sheet", heading: text.headings.sheet, width: labelWidth },
      { key: "what", heading: text.headings.what, width: textWidth, wrap: true },
    ],
    lines: sheets.map(({ name, cells, tables = [] }): PlannedCell[] => [
      name,
      text.content({ cells: cells.filter(({ value }) => value !== null).length, tables: tables.length }),
    ]),
  });
  if (summary.native > 0) sheet.add([[text.native(summary.native)]]);
  if (summary.errors > 0) sheet.add([[text.errors(summary.errors)]]);
  sheet.gap();
  sheet.subtitle(text.leftOut);
  for (const line of leftOut(summary, text)) sheet.add([[line]]);
  sheet.widen(0, labelWidth);
  sheet.widen(1, textWidth);
  return sheet.plan();
}

function leftOut(
  { ours, fixed, chartsLeft, emptied, conditional, missing }: CopiedSheets["summary"],
  text: AboutText,
): string[] {
  return [
    ...(ours > 0 ? [text.ours(ours)] : []),
    ...(fixed > 0 ? [text.fixed(fixed)] : []),
    ...emptied.map(text.hidden),
    ...(chartsLeft > 0 ? [text.charts(chartsLeft)] : []),
    ...conditional.map(({ sheet, count }) => text.conditional(sheet, count)),
    ...missing.map((part) => text.missing[part]),
    text.never,
  ];
}
