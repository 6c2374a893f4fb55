import type { Plan, PlannedSheet } from "../action/plan/plan";
import { fittingPage, narrowedToPage } from "../action/ornaments/paper";
import { rowHeights } from "../costs/row-heights";
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
  const asked = [...(method.asked ?? []), ...usualColumns];
  const all = [...method.given, ...asked];
  const widths = narrowedToPage(
    all.map(({ width }) => width),
    narrowest,
  );
  const repeated = method.repeated ?? 1;
  const room = roomForNotes(widths, repeated);
  const sheet = new SheetStack(
    method.sheet,
    { title: method.title, notes: [...inLines(method.note, room), ...inLines(method.source, room)] },
    { orientation: "landscape", frozenColumns: repeated },
  );
  const { body, head } = sheet.list({
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
  // Bold letters are wider than those that columns are counted in.
  sheet.raise(rowHeights(head, [all.map(({ heading }, at) => [heading, (widths[at] ?? 0) - 2] as const)]));
  sheet.fit(body);
  return sheet.plan();
}

const longestNote = 120;

/** On pages beside each other only the columns that stand on each of them can hold a note: the rest of it would be cut. */
function roomForNotes(widths: readonly number[], repeated: number): number {
  const { across, titleColumns } = fittingPage(widths, "landscape", repeated);
  if (across === 1 || titleColumns === undefined) return longestNote;
  return widths.slice(0, titleColumns).reduce((sum, width) => sum + width, 0);
}

/** A text by its sentences, as many to a line as it has room for; one that has no room in a line by its words. */
function inLines(text: string, room: number): string[] {
  const sentences = joinedUpTo(room, text.split(/(?<=[.:;]) /u));
  return sentences.flatMap((line) => (line.length <= room ? line : joinedUpTo(room, line.split(" "))));
}

function joinedUpTo(room: number, parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length < room) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
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
