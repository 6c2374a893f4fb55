import { isFormula } from "./cell-input";
import type { Plan, PlannedSheet } from "./plan";
import { ActionRefused } from "../refused";
import { isSheetName } from "./sheet-names";

/** Excel takes formulas of so many characters. */
const longestFormula = 8192;

/** What can be seen of a plan before Excel is asked: names and lengths that it would not take. @throws ActionRefused */
export function checkPlan({ sheets }: Plan): void {
  for (const sheet of sheets) {
    const { title = sheet.name } = sheet;
    if (!isSheetName(title)) throw new ActionRefused({ kind: "sheet-name", sheet: title });
    if (longestIn(sheet) > longestFormula) {
      throw new ActionRefused({ kind: "formula-too-long", sheet: sheet.name });
    }
  }
}

function longestIn({ blocks, spills = [] }: PlannedSheet): number {
  let longest = 0;
  const see = (formula: string): void => {
    longest = Math.max(longest, formula.length);
  };
  for (const { cells } of blocks)
    for (const row of cells) for (const cell of row) if (isFormula(cell)) see(cell.formula);
  for (const { formula } of spills) see(formula);
  return longest;
}

/** Whether the plan writes days: numbers that mean another day where days are counted from 1904. */
export function datesOf({ sheets, columns, writes }: Plan): boolean {
  const formats = [
    ...sheets.flatMap(({ blocks, formats: areas = [] }) =>
      [...blocks, ...areas].map(({ look }) => look?.numberFormat),
    ),
    ...columns.flatMap((table) => table.columns.map(({ numberFormat }) => numberFormat)),
    ...writes.flatMap(({ cells }) => cells.map(({ numberFormat }) => numberFormat)),
  ];
  return formats.some((format) => format?.includes("yyyy"));
}
