import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { cellAddress } from "../address";
import { figureFormat } from "./comparison-request";
import type { ColumnType } from "../../cells/comparison/source/column-type";
import { quoted, type SourceFormulas } from "./source-formulas";

export const yearsSheetName = "Över tid";

export interface YearsRequest {
  readonly before: { readonly label: string; readonly formulas: SourceFormulas };
  readonly after: { readonly label: string; readonly formulas: SourceFormulas };
  /** The rows of both years; a name that is missing in one of them has no change. */
  readonly rows: readonly { readonly before: string | undefined; readonly after: string | undefined }[];
  /** A change is shown only where the figure means the same in both years. */
  readonly indicators: readonly {
    readonly heading: string;
    readonly type: ColumnType;
    readonly before: number;
    readonly after: number;
    readonly isSame: boolean;
  }[];
}

const top = 4;

/** Two years side by side, each figure looked up by its centre's name; the change is native, and missing stays missing. */
export function yearsSheet(
  request: YearsRequest,
  text: { readonly title: string; readonly note: string; readonly changed: string },
): PlannedSheet {
  const { before, after, rows, indicators } = request;
  const upper: PlannedCell[] = [null, null];
  const headings: PlannedCell[] = ["Central", "Anmärkning"];
  for (const { heading, isSame } of indicators) {
    upper.push(heading, null, isSame ? null : text.changed);
    headings.push(before.label, after.label, "Förändring");
  }
  const cells = rows.map((row, index): PlannedCell[] => [
    row.after ?? row.before ?? "",
    remarkOn(row, request),
    ...indicators.flatMap((one, place) => {
      const column = 2 + place * 3;
      const [old, now] = [cellAddress(top + 1 + index, column), cellAddress(top + 1 + index, column + 1)];
      return [
        found(before.formulas, one.before, row.before),
        found(after.formulas, one.after, row.after),
        one.isSame
          ? formula(`=IF(AND(ISNUMBER(${old}),ISNUMBER(${now})),${now}-${old},"saknas")`)
          : "ändrad definition",
      ];
    }),
  ]);
  const width = headings.length;
  return {
    name: yearsSheetName,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
      { row: top - 1, column: 0, cells: [upper], look: { role: "heading" } },
      { row: top, column: 0, cells: [headings], look: { role: "heading" } },
      { row: top + 1, column: 0, cells },
    ],
    formats: indicators.flatMap(({ type }, place) => formatsOf(type, 2 + place * 3, rows.length)),
    columnWidths: Object.fromEntries(
      Array.from({ length: width }, (_, column) => [column, column === 0 ? 24 : column === 1 ? 16 : 13]),
    ),
    frozenRows: top + 1,
    frozenColumns: 1,
    page: { orientation: "landscape", titleRows: { first: top - 1, last: top }, footer: text.title },
    gridLines: false,
  };
}

/** Two years' figures, and the change with its sign. */
function formatsOf(type: ColumnType, column: number, rows: number): PlannedFormat[] {
  const numberFormat = figureFormat(type, 1);
  const change = `+${numberFormat};−${numberFormat};0`;
  const first = { row: top + 1, column, rows, columns: 2 };
  return [
    { ...first, look: { numberFormat, align: "Right" } },
    { ...first, column: column + 2, columns: 1, look: { numberFormat: change, align: "Right" } },
  ];
}

function remarkOn({ before, after }: YearsRequest["rows"][number], request: YearsRequest): PlannedCell {
  if (before === undefined) return `Ny ${request.after.label}`;
  if (after === undefined) return `Bara ${request.before.label}`;
  return before === after ? null : `Förr ${before}`;
}

/** Looked up by name, so that it follows its source; a gap is a word. */
function found(formulas: SourceFormulas, at: number, name: string | undefined): PlannedCell {
  if (name === undefined) return "saknas";
  const value = `INDEX(${formulas.cells(at)},MATCH(${quoted(name)},${formulas.names},0))`;
  return formula(`=IFERROR(IF(${value}="","saknas",${value}),"saknas")`);
}
