import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Line } from "../sheet/parts";
import { SheetStack } from "../sheet/sheet-stack";
import { figureFormat } from "./comparison-request";
import type { ColumnType } from "../../cells/comparison/source/column-type";
import type { SourceFormulas } from "./source-formulas";

export const yearsSheetName = "Över tid";

export type NotCompared = "changed" | "mixed";

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
    /** Why no change is shown: another unit or type, or shares written as 0,93 beside 93. */
    readonly notCompared: NotCompared | undefined;
  }[];
}

type NotComparedText = Readonly<Record<NotCompared, string>>;

/** Two years side by side, each figure looked up by its centre's name; the change is native, and missing stays missing. */
export function yearsSheet(
  request: YearsRequest,
  text: { readonly title: string; readonly note: string; readonly notCompared: NotComparedText },
): PlannedSheet {
  const { rows, indicators } = request;
  const sheet = new SheetStack(
    yearsSheetName,
    { title: text.title, notes: [text.note] },
    { orientation: "landscape", frozenColumns: 1 },
  );
  const upper = indicators.flatMap(({ heading, notCompared }) => [
    heading,
    null,
    notCompared ? text.notCompared[notCompared] : null,
  ]);
  const bands = sheet.add([[null, null, ...upper]], { look: { role: "heading" } });
  const list = sheet.list({
    columns: columnsOf(request),
    lines: rows.map(
      (row): Line<string> =>
        (at) => [
          row.after ?? row.before ?? "",
          remarkOn(row, request),
          ...indicators.flatMap((one, place) => figuresOf(one, place, row, request, at, text.notCompared)),
        ],
    ),
    repeats: true,
  });
  sheet.repeatOnPages(bands.row, list.head);
  return sheet.plan();
}

/** Two years' figures, and the change with its sign. */
const columnsOf = ({ before, after, indicators }: YearsRequest): SheetColumn[] => [
  { key: "centre", heading: "Central", width: 24 },
  { key: "remark", heading: "Anmärkning", width: 16 },
  ...indicators.flatMap(({ type }, place): SheetColumn[] => {
    const numberFormat = figureFormat(type, 1);
    const figure = { width: 13, align: "Right" } as const;
    return [
      { ...figure, key: `before ${place}`, heading: before.label, numberFormat },
      { ...figure, key: `after ${place}`, heading: after.label, numberFormat },
      {
        ...figure,
        key: `change ${place}`,
        heading: "Förändring",
        numberFormat: `+${numberFormat};−${numberFormat};0`,
      },
    ];
  }),
];

function figuresOf(
  { before, after, notCompared }: YearsRequest["indicators"][number],
  place: number,
  row: YearsRequest["rows"][number],
  request: YearsRequest,
  at: (key: string) => string,
  text: NotComparedText,
): PlannedCell[] {
  const [old, now] = [at(`before ${place}`), at(`after ${place}`)];
  return [
    found(request.before.formulas, before, row.before),
    found(request.after.formulas, after, row.after),
    notCompared
      ? text[notCompared]
      : formula(`=IF(AND(ISNUMBER(${old}),ISNUMBER(${now})),${now}-${old},"saknas")`),
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
  const value = `INDEX(${formulas.cells(at)},MATCH(${formulas.named(name)},${formulas.names},0))`;
  return formula(`=IFERROR(IF(${value}="","saknas",${value}),"saknas")`);
}
