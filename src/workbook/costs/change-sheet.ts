import type { YearChange } from "../../cells/costs/year/year-change";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedBlock, PlannedSheet } from "../action/plan/plan";
import { cellAddress, type Area } from "../address";
import { fixedArea, money } from "./formulas";
import { heading, sheetTop } from "./sheet-top";
import { textLines } from "./text-lines";
import {
  inJointColumns,
  liveSums,
  twoSplitsSheet,
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

const headings = [
  "Organisation",
  "Före",
  "Efter",
  "Förändring",
  "Pris",
  "Yta",
  "Nyckel",
  "Parter",
  "Skillnad",
];
const columnWidths = { 0: 30, 1: 16, 2: 16, 3: 16, 4: 14, 5: 14, 6: 14, 7: 14, 8: 12 };
/** Characters in the width of the sheet; letters are on the whole as wide as the figures that widths count. */
const lineLength = 125;
const chartRows = 16;
const amounts = headings.length - 1;

/**
 * Why each organisation's part changed between two years: before and after as live formulas; the four effects as they
 * were worked out, since no formula of the split divides one year's costs among another year's parties; and a live check
 * that they still sum to the change.
 */
export function changePlan(request: ChangeRequest): Plan {
  return {
    action: "cost-change",
    sheets: [twoSplitsSheet(changeSourceSheetName, request, request.text.source), changeSheet(request)],
    columns: [],
    writes: [],
    show: changeSheetName,
  };
}

function changeSheet(request: ChangeRequest): PlannedSheet {
  const { changes, text } = request;
  const broken = (some: readonly string[]): string[] => some.flatMap((one) => textLines(one, lineLength));
  const [sentences, method] = [broken(request.sentences), broken(request.method)];
  const sums = liveSums(changeSourceSheetName, request, text.source);
  const joint = inJointColumns(request.before, request.after);
  const isJoint = ({ organisation }: YearChange): boolean => joint.has(organisation.toLowerCase());
  const notes = broken([...text.change.notes, ...(changes.some(isJoint) ? [text.joint] : [])]);
  const top = sheetTop({ ...text.change, notes });
  const head = top.rows + 1;
  const first = head + 1;
  const others = first + changes.length;
  const sum = others + 1;
  const chart = sum + 3;
  const words = chart + chartRows + 1;
  const column = (index: number): Area => ({
    row: first,
    column: index,
    rows: changes.length + 1,
    columns: 1,
  });

  const derived = (row: number): [change: PlannedCell, check: PlannedCell] => [
    formula(`=ROUND(${cellAddress(row, 2)}-${cellAddress(row, 1)},2)`),
    formula(`=ROUND(${cellAddress(row, 3)}-SUM(${cellAddress(row, 4)}:${cellAddress(row, 7)}),2)`),
  ];
  const rows = changes.map((one, index): PlannedCell[] => {
    const row = first + index;
    const name = cellAddress(row, 0);
    const [change, check] = derived(row);
    return [
      one.organisation,
      isJoint(one) ? one.before : sums.of("before", name),
      isJoint(one) ? one.after : sums.of("after", name),
      change,
      one.price,
      one.area,
      one.key,
      one.parties,
      check,
    ];
  });
  // An organisation that has come since then bears something too, and shows here.
  const rest = (side: "before" | "after", index: number): PlannedCell =>
    formula(
      `=ROUND(${sums.all(side)}-SUM(${cellAddress(first, index)}:${cellAddress(others - 1, index)}),2)`,
    );
  const [restChange, restCheck] = derived(others);
  const total = Array.from({ length: amounts - 1 }, (_, index) =>
    formula(`=SUM(${fixedArea(column(1 + index))})`),
  );
  const checks = fixedArea(column(amounts));
  return {
    name: changeSheetName,
    ifTaken: "number",
    blocks: [
      ...top.blocks,
      heading(head, 0, headings),
      {
        row: first,
        column: 0,
        cells: [
          ...rows,
          [
            "Övriga organisationer",
            rest("before", 1),
            rest("after", 2),
            restChange,
            null,
            null,
            null,
            null,
            restCheck,
          ],
          ["Summa", ...total, derived(sum)[1]],
        ],
      },
      {
        row: sum + 1,
        column: 0,
        cells: [
          [
            formula(
              `=IF(SUMPRODUCT(--(IFERROR(${checks},1)<>0))=0,"Effekterna summerar till förändringen för alla.",` +
                '"Tabellerna har ändrats sedan effekterna räknades. Skriv bladet på nytt.")',
            ),
          ],
        ],
        look: { role: "note" },
      },
      ...lines(words, text.inWords, sentences),
      ...lines(words + 2 + sentences.length, text.method, method),
    ],
    formats: [
      { row: head, column: 1, rows: 1, columns: amounts, look: { align: "Right" } },
      { row: first, column: 1, rows: changes.length + 2, columns: amounts, look: { numberFormat: money } },
      { row: sum, column: 0, rows: 1, columns: headings.length, look: { role: "sum" } },
    ],
    charts: [
      {
        kind: "stacked-columns",
        title: text.change.title,
        at: { row: chart, column: 0, rows: chartRows, columns: headings.length },
        categories: { row: first, column: 0, rows: changes.length, columns: 1 },
        series: headings.slice(4, 8).map((name, index) => ({
          name,
          values: { row: first, column: 4 + index, rows: changes.length, columns: 1 },
        })),
        valueAxis: { title: "kr", numberFormat: "#,##0" },
      },
    ],
    columnWidths,
    gridLines: false,
    page: { orientation: "landscape", columns: headings.length, footer: text.change.title },
  };
}

/** A heading and a line for each sentence below it. */
const lines = (row: number, title: string, sentences: readonly string[]): PlannedBlock[] => [
  { row, column: 0, cells: [[title]], look: { role: "subtitle" } },
  ...(sentences.length === 0
    ? []
    : [{ row: row + 1, column: 0, cells: sentences.map((sentence) => [sentence]) }]),
];
