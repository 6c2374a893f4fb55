import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { ChosenIndicator, ComparisonRequest, ComparisonSheetText } from "./comparison-request";
import { quoted, SourceFormulas } from "./source-formulas";

export const wordsSheetName = "I ord";

const top = 3;

/** One formula for each indicator, so that one bad cell costs one sentence and not all. */
export function wordsSheet(
  request: ComparisonRequest,
  { words }: ComparisonSheetText,
  source: string,
): PlannedSheet {
  const formulas = new SourceFormulas(request.from);
  const rows = request.indicators.map((chosen): PlannedCell[] => [
    chosen.indicator.heading,
    formula(`=${sentenceFormula(chosen, formulas)}`),
  ]);
  return {
    name: wordsSheetName,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[words.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[source]], look: { role: "note" } },
      { row: top, column: 0, cells: [["Indikator", "Mening"]], look: { role: "heading" } },
      { row: top + 1, column: 0, cells: rows, look: { wrap: true, verticalAlign: "Top" } },
    ],
    rowHeights: [{ row: top + 1, rows: rows.length, lines: 2 }],
    columnWidths: { 0: 28, 1: 96 },
    frozenRows: top + 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: source },
    gridLines: false,
  };
}

/** What FC.SAMMANFATTA says of one column beside the names; a choice is counted word by word. */
export function sentenceFormula(chosen: ChosenIndicator, formulas: SourceFormulas): string {
  const { indicator, zeros } = chosen;
  if (indicator.type === "val") return choiceFormula(chosen, formulas);
  const column = formulas.worded(indicator, zeros);
  return `FC.SAMMANFATTA(CHOOSE({1,2},${formulas.namesWithHeading},${column}),"tal")`;
}

/** "Samordnare: särskild 5, delad 2, ingen 1". */
function choiceFormula({ indicator }: ChosenIndicator, formulas: SourceFormulas): string {
  const cells = formulas.cells(indicator.at);
  const words = [
    ...new Map(
      indicator.readings.flatMap((reading, row) =>
        reading.kind === "word" && formulas.isCounted(row)
          ? [[reading.value.toLowerCase(), reading.value] as const]
          : [],
      ),
    ).values(),
  ];
  const counts = words.map((word) => `${quoted(`${word} `)}&SUMPRODUCT(--(${cells}=${quoted(word)}))`);
  return `${quoted(`${indicator.heading}: `)}&${counts.join('&", "&')}`;
}
