import { matchHeadings } from "../../cells/ground/headings";
import { centreColumns } from "../../cells/classification/centre-columns";
import type { Plan } from "../action/plan/plan";
import { quotedSheet } from "../action/plan/sheet-reference";
import { areaAddress, type Area } from "../address";
import { wholeOf, type FoundRange } from "../ranges/found-range";
import { SheetStack } from "../sheet/sheet-stack";
import { classColumns, definitionArgument, type DefinitionChoice } from "./classify-plan";

interface ClassesOfRangeText {
  readonly title: string;
  readonly note: (place: string) => string;
}

const sheetName = "Klasser";
const widths: Readonly<Record<(typeof classColumns)[number]["heading"], number>> = {
  Klass: 18,
  Hinder: 30,
  Motivering: 90,
};

/** Whether the functions can read the range as it stands: merged cells have to be parted first. */
export const isReadAsItIs = ({ kind, merged }: FoundRange): boolean => kind === "centres" && !merged;

/**
 * Class, hindrance and motivation of the centres in a plain range, on a sheet of their own: the range itself is left as it
 * is. The formulas point at its cells, so they follow what changes there, and not what is written below.
 */
export function classesOfRangePlan(
  range: FoundRange,
  definition: DefinitionChoice,
  text: ClassesOfRangeText,
): Plan {
  const { sheet, address, cells, headingRows } = range;
  const headings = (cells.values[0] ?? []).map(String);
  const area = wholeOf(range);
  const named = matchHeadings(headings, centreColumns).columnOf.central ?? 0;
  const reference = (part: Area): string => `${quotedSheet(sheet)}!${areaAddress(part)}`;
  const names = reference({ ...area, column: area.column + named, columns: 1 });
  const whole = `${reference(area)}${definitionArgument(definition)}`;
  const columns = [
    { width: 28, formula: `=IF(${names}="","",${names})` },
    ...classColumns.map(({ heading, name }) => ({
      width: widths[heading],
      formula: `=FC.${name}(${whole})`,
    })),
  ];
  const stack = new SheetStack(
    sheetName,
    { title: text.title, notes: [text.note(`${sheet}!${address}`)] },
    { printed: columns.length },
  );
  const place = stack.reserve(area.rows, columns.length);
  stack.dress({ ...place, rows: headingRows }, { role: "heading", wrap: true });
  columns.forEach(({ width, formula }, column) => {
    stack.widen(column, width);
    stack.spillInto({ ...place, column, columns: 1 }, formula);
  });
  return { action: "classes-of-range", sheets: [stack.plan()], columns: [], writes: [], show: sheetName };
}
