import type { Plan, PlannedSheet } from "../action/plan/plan";
import { narrowedToPage } from "../action/ornaments/paper";
import type { SheetColumn } from "../sheet/columns";
import { SheetStack } from "../sheet/sheet-stack";
import { inventory } from "./inventory-sheet";
import { workingMethods } from "./methods";
import { usualColumns, type MethodColumn, type WorkingMethod } from "./methods/working-method";

/** Columns of words such as a state or a day are no wider than that takes. */
const narrowest = 22;

/** Rows that are left to fill in below the points. */
const spare = 8;

/** A working method as a sheet: its points as given, and beside them columns to fill in with drop-downs and dates. */
export function methodSheet(method: WorkingMethod): PlannedSheet {
  const sheet = new SheetStack(
    method.sheet,
    { title: method.title, notes: [...inLines(method.note), method.source] },
    { orientation: "landscape", frozenColumns: method.repeated ?? 1 },
  );
  const asked = [...(method.asked ?? []), ...usualColumns];
  const all = [...method.given, ...asked];
  const widths = narrowedToPage(
    all.map(({ width }) => width),
    narrowest,
  );
  const { body } = sheet.list({
    columns: [
      ...all.map((column, at) => ({
        ...planned(column),
        width: widths[at] ?? column.width,
        ...(at >= method.given.length && { isInput: true }),
      })),
    ],
    lines: method.points.map((point) => [...point, ...asked.map(() => null)]),
    spare,
    repeats: true,
  });
  // On paper the colour that asks to be filled in has no rows.
  sheet.dress({ ...body, rows: method.points.length + spare }, { lines: "rows" });
  method.points.forEach((point, at) => {
    const lines = point.map((text, column) => Math.ceil((text.length * 1.1) / (widths[column] ?? 1)));
    sheet.raise([{ row: body.row + at, rows: 1, lines: Math.max(2, ...lines) }]);
  });
  return sheet.plan();
}

/** A note that runs on would be cut between two pages beside each other. */
const longestNote = 120;

/** A text by its sentences, as many to a line as it has room for. */
function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=[.:;]) /u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + sentence.length < longestNote)
      lines[lines.length - 1] = `${last} ${sentence}`;
    else lines.push(sentence);
  }
  return lines;
}

const planned = ({ heading, width, words, isDate }: MethodColumn): SheetColumn => ({
  ...{ key: heading, heading, width, wrap: true },
  ...(isDate && { numberFormat: "yyyy-mm-dd" }),
  ...(words && { words }),
});

/** A sheet to work in. */
interface Worksheet {
  readonly id: string;
  readonly title: string;
  readonly sheet: () => PlannedSheet;
}

/** Every sheet to work in: the working methods, and the table that an inventory fills in. */
export const worksheets: readonly Worksheet[] = [
  ...workingMethods.map((method) => ({
    id: method.id,
    title: method.title,
    sheet: () => methodSheet(method),
  })),
  inventory,
];

/** The chosen ones, a sheet each. */
export function worksheetsPlan(chosen: readonly Worksheet[]): Plan {
  const sheets = chosen.map(({ sheet }) => sheet());
  return {
    action: "working-methods",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}
