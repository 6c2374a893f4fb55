import type { SourceIndicator } from "../../cells/comparison/source/indicator";
import { formula } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import { SheetStack } from "../sheet/sheet-stack";
import type { ChosenIndicator, ComparisonRequest, ComparisonSheetText } from "./comparison-request";
import { quoted, SourceFormulas } from "./source-formulas";

export const wordsSheetName = "I ord";

const columns = [
  { key: "indicator", heading: "Indikator", width: 28, wrap: true },
  { key: "sentence", heading: "Mening", width: 96, wrap: true },
] as const satisfies readonly SheetColumn[];

/** One formula for each indicator, so that one bad cell costs one sentence and not all. */
export function wordsSheet(
  request: ComparisonRequest,
  { words }: ComparisonSheetText,
  source: string,
): PlannedSheet {
  const formulas = new SourceFormulas(request.from);
  const sheet = new SheetStack(
    wordsSheetName,
    { title: words.title, notes: [source], footer: source },
    { orientation: "landscape" },
  );
  const { body } = sheet.list({
    columns,
    lines: request.indicators.map((chosen) => [
      chosen.indicator.heading,
      formula(`=${sentenceFormula(chosen, formulas)}`),
    ]),
    repeats: true,
  });
  sheet.raise([{ row: body.row, rows: body.rows, lines: 2 }]);
  return sheet.plan();
}

/** What FC.SAMMANFATTA says of one column beside the names; a choice is counted word by word. */
export function sentenceFormula(chosen: ChosenIndicator, formulas: SourceFormulas): string {
  const { indicator, zeros } = chosen;
  if (indicator.type === "val") return choiceFormula(chosen, formulas);
  const column = formulas.worded(indicator, zeros, true, isShownInPercent(indicator));
  return `FC.SAMMANFATTA(CHOOSE({1,2},${formulas.namesWithHeading},${column}),"tal")`;
}

/** Shares that stand as parts of one in the cells: a function cannot see their format. */
const isShownInPercent = ({ type, readings, cells }: SourceIndicator): boolean =>
  type === "andel" &&
  readings.every(
    (reading, row) =>
      reading.kind !== "number" || typeof cells[row] !== "number" || reading.value === cells[row],
  );

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
