import type { YearChange } from "../../cells/costs/year/year-change";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedSheet } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { SheetColumn } from "../sheet/columns";
import { fixedArea, type PlacedColumns } from "../sheet/placed";
import { wrapLongTexts } from "../sheet/long-texts";
import { SheetStack } from "../sheet/sheet-stack";
import { columnsOfWholeWords } from "../sheet/whole-words";
import { money } from "./formulas";
import { textLines } from "./text-lines";
import {
  inJointColumns,
  restOf,
  twoSplitsSheet,
  type LiveSums,
  type TwoSplits,
  type TwoSplitsWords,
} from "./two-splits-sheet";

export const changeSheetName = "Förändring";
export const changeSourceSheetName = "Förändring – underlag";

/** The sentences of the sheets, in the language of the pane; headings are Swedish in both, as on every sheet. */
interface ChangeSheetText {
  readonly change: TwoSplitsWords;
  readonly source: TwoSplitsWords;
  readonly inWords: string;
  readonly method: string;
  /** Stands where an organisation shares a verksamhet with another one within a year. */
  readonly joint: string;
}

interface ChangeRequest extends TwoSplits {
  readonly changes: readonly YearChange[];
  /** A sentence for each organisation, and the method in words, a line each. */
  readonly sentences: readonly string[];
  readonly method: readonly string[];
  readonly text: ChangeSheetText;
}

const effects = [
  { key: "price", heading: "Pris", width: 14, numberFormat: money },
  { key: "area", heading: "Yta", width: 14, numberFormat: money },
  { key: "key", heading: "Nyckel", width: 14, numberFormat: money },
  { key: "parties", heading: "Parter", width: 14, numberFormat: money },
] as const satisfies readonly SheetColumn<keyof YearChange>[];

const columns = [
  { key: "organisation", heading: "Organisation", width: 30 },
  { key: "before", heading: "Före", width: 16, numberFormat: money },
  { key: "after", heading: "Efter", width: 16, numberFormat: money },
  { key: "change", heading: "Förändring", width: 16, numberFormat: money },
  ...effects,
  { key: "check", heading: "Skillnad", width: 12, numberFormat: money },
] as const satisfies readonly SheetColumn[];

type ChangeColumn = (typeof columns)[number]["key"];

/** Characters in the width of the sheet; letters are on the whole as wide as the figures that widths count. */
const lineLength = 125;
const chartRows = 16;

/**
 * Why each organisation's part changed between two years: before and after as live formulas; the four effects as they
 * were worked out, since no formula of the split divides one year's costs among another year's parties; and a live check
 * that they still sum to the change.
 */
export function changePlan(request: ChangeRequest): Plan {
  const source = twoSplitsSheet(changeSourceSheetName, request, request.text.source);
  return {
    action: "cost-change",
    sheets: [source.sheet, changeSheet(request, source.sums)],
    columns: [],
    writes: [],
    show: changeSheetName,
  };
}

const broken = (some: readonly string[]): string[] => some.flatMap((one) => textLines(one, lineLength));

function changeSheet(request: ChangeRequest, sums: LiveSums): PlannedSheet {
  const { changes, text } = request;
  const joint = inJointColumns(request.before, request.after);
  const isJoint = ({ organisation }: YearChange): boolean => joint.has(organisation.toLowerCase());
  const notes = broken([...text.change.notes, ...(changes.some(isJoint) ? [text.joint] : [])]);
  const sheet = new SheetStack(
    changeSheetName,
    { ...text.change, notes },
    { orientation: "landscape", printed: columns.length },
  );
  const names = changes.map(({ organisation }) => [organisation]);
  // The organisations, those that have come since, and the sum.
  const list = sheet.room({ columns: columnsOfWholeWords(columns, names), rows: changes.length + 2 });
  wrapLongTexts(sheet, list, names);
  sheet.fill(list, [
    ...changes.map((one, line) => changeCells(one, list, line, isJoint(one) ? undefined : sums)),
    ...lastCells(list, changes.length, sums),
  ]);
  sheet.dress({ ...list.body, row: list.body.row + changes.length + 1, rows: 1 }, { role: "sum" });
  const checks = fixedArea({ ...list.area("check"), rows: changes.length + 1 });
  sheet.add(
    [
      [
        formula(
          `=IF(SUMPRODUCT(--(IFERROR(${checks},1)<>0))=0,"Effekterna summerar till förändringen för alla.",` +
            '"Tabellerna har ändrats sedan effekterna räknades. Skriv bladet på nytt.")',
        ),
      ],
    ],
    { look: { role: "note" } },
  );
  sheet.gap();
  const chart = sheet.reserve(chartRows, columns.length);
  // With the row above it: the line around a chart is drawn across the border of both.
  sheet.keepTogether({ row: chart.row - 1, rows: chart.rows + 1 });
  sheet.chart(changeChart(text.change.title, list, changes.length, chart));
  sheet.gap();
  for (const [title, sentences] of [
    [text.inWords, broken(request.sentences)],
    [text.method, broken(request.method)],
  ] as const) {
    const row = sheet.row;
    sheet.subtitle(title);
    sheet.add(sentences.map((sentence) => [sentence]));
    sheet.keepTogether({ row, rows: sheet.row - row });
    sheet.gap();
  }
  return sheet.plan();
}

/** @param sums what it bears by the functions; values where it shares a column with another organisation */
function changeCells(
  one: YearChange,
  list: PlacedColumns<ChangeColumn>,
  line: number,
  sums: LiveSums | undefined,
): PlannedCell[] {
  const name = list.cell("organisation", line);
  return [
    one.organisation,
    sums ? sums.of("before", name) : one.before,
    sums ? sums.of("after", name) : one.after,
    changeIn(list, line),
    ...effects.map(({ key }) => one[key]),
    checkOf(list, line),
  ];
}

/** An organisation that has come since then bears something too, and shows here; and all of them together. */
function lastCells(list: PlacedColumns<ChangeColumn>, lines: number, sums: LiveSums): PlannedCell[][] {
  const summed = (["before", "after", "change", ...effects.map(({ key }) => key)] as const).map((key) =>
    formula(`=SUM(${fixedArea({ ...list.area(key), rows: lines + 1 })})`),
  );
  return [
    [
      "Övriga organisationer",
      restOf(sums, "before", list, lines),
      restOf(sums, "after", list, lines),
      changeIn(list, lines),
      ...effects.map(() => null),
      checkOf(list, lines),
    ],
    ["Summa", ...summed, checkOf(list, lines + 1)],
  ];
}

const changeIn = (list: PlacedColumns<ChangeColumn>, line: number): PlannedCell =>
  formula(`=ROUND(${list.cell("after", line)}-${list.cell("before", line)},2)`);

const checkOf = (list: PlacedColumns<ChangeColumn>, line: number): PlannedCell =>
  formula(
    `=ROUND(${list.cell("change", line)}-SUM(${list.cell("price", line)}:${list.cell("parties", line)}),2)`,
  );

/** The effects of each organisation on each other. */
function changeChart(
  title: string,
  list: PlacedColumns<ChangeColumn>,
  rows: number,
  at: PlannedChart["at"],
): PlannedChart {
  return {
    kind: "stacked-columns",
    title,
    at,
    categories: { ...list.area("organisation"), rows },
    series: effects.map(({ key, heading }) => ({ name: heading, values: { ...list.area(key), rows } })),
    valueAxis: { title: "kr", numberFormat: "#,##0" },
  };
}
