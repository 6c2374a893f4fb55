import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import type { SheetColumn } from "../../sheet/columns";
import { wrapLongTexts } from "../../sheet/long-texts";
import { SheetStack } from "../../sheet/sheet-stack";
import { columnsOfWholeWords } from "../../sheet/whole-words";
import { money } from "../formulas";
import { textLines } from "../text-lines";
import { ownersOf, restOf, type LiveSums, type TwoSplits, type TwoSplitsWords } from "../two-splits-sheet";

const chartRows = 16;
/** Characters in the width of the comparison. */
const lineLength = 78;

/** Of the organisations' names, in characters: longer ones go on below. */
const ownerWidth = 34;

const comparisonColumns = [
  { key: "organisation", heading: "Organisation", width: ownerWidth },
  { key: "before", heading: "Före", width: 18, numberFormat: money },
  { key: "after", heading: "Efter", width: 18, numberFormat: money },
  { key: "difference", heading: "Skillnad", width: 18, numberFormat: money },
] as const satisfies readonly SheetColumn[];

type ComparisonColumn = (typeof comparisonColumns)[number]["key"];

const broken = (some: readonly string[]): string[] => some.flatMap((one) => textLines(one, lineLength));

/** What is compared, and what was changed in words. */
interface Comparison extends TwoSplits {
  readonly changes: readonly string[];
  readonly text: { readonly comparison: TwoSplitsWords; readonly changes: string };
}

/** Each organisation before and after the changes, by live formulas. */
export function trialComparisonSheet(
  name: string,
  { before, after, changes, text }: Comparison,
  sums: LiveSums,
): PlannedSheet {
  const owners = ownersOf(before, after);
  const sheet = new SheetStack(
    name,
    { ...text.comparison, notes: broken(text.comparison.notes) },
    { orientation: "portrait", printed: comparisonColumns.length },
  );
  sheet.subtitle(text.changes);
  sheet.add(broken(changes).map((change) => [change]));
  sheet.gap();
  // The organisations, those that come while somebody goes on trying, and the sum.
  const names = owners.map((owner) => [owner]);
  const columns = columnsOfWholeWords(comparisonColumns, names, { orientation: "portrait" });
  const list = sheet.room({ columns, rows: owners.length + 2 });
  const difference = (line: number): PlannedCell =>
    formula(`=ROUND(${list.cell("after", line)}-${list.cell("before", line)},2)`);
  const total = (key: ComparisonColumn): PlannedCell =>
    formula(`=SUM(${list.cell(key, 0)}:${list.cell(key, owners.length)})`);
  const rest = (side: "before" | "after"): PlannedCell => restOf(sums, side, list, owners.length);
  sheet.fill(list, [
    ...owners.map((name, line): PlannedCell[] => {
      const cell = list.cell("organisation", line);
      return [name, sums.of("before", cell), sums.of("after", cell), difference(line)];
    }),
    ["Övriga organisationer", rest("before"), rest("after"), difference(owners.length)],
    ["Summa", total("before"), total("after"), difference(owners.length + 1)],
  ]);
  wrapLongTexts(sheet, list, names);
  sheet.dress({ ...list.body, row: list.body.row + owners.length + 1, rows: 1 }, { role: "sum" });
  sheet.gap();
  sheet.chart({
    kind: "clustered-columns",
    title: text.comparison.title,
    at: { row: sheet.row, column: 0, rows: chartRows, columns: comparisonColumns.length },
    categories: { ...list.area("organisation"), rows: owners.length },
    series: comparisonColumns
      .slice(1, 3)
      .map(({ key, heading }) => ({ name: heading, values: { ...list.area(key), rows: owners.length } })),
    valueAxis: { title: "kr", numberFormat: "#,##0" },
  });
  return sheet.plan();
}
