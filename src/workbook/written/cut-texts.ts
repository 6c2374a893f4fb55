import type { Batch } from "../action/batch";
import { lineHeight } from "../action/ornaments/paper";
import { rangeAt } from "../action/range-at";
import type { Area } from "../address";
import { wrappedLines } from "../costs/row-heights";
import type { ShownOnSheet } from "./shown-on-sheets";

/** Excel rounds heights to what the screen can show. */
const nearly = 1;

/** A text that is not in sight as a whole. */
export interface CutText {
  readonly row: number;
  readonly column: number;
  /** So many it takes where it wraps. */
  readonly lines: number;
  /** It wraps, in a row that is too low; otherwise it runs into the next cell. */
  readonly isWrapped: boolean;
}

/** A text that is longer than its column, and whether its row is too low for it if it wraps. */
interface Doubtful extends Omit<CutText, "isWrapped"> {
  readonly text: string;
  readonly isLow: boolean;
}

/** Texts of a column that stand below each other, with no empty row between them: as a rule they look alike. */
interface Group {
  readonly column: number;
  readonly texts: Doubtful[];
}

/**
 * The texts of each sheet that are not in sight as a whole. Whether cells wrap is asked for where it matters alone: of a run
 * of cells at once, and of each of them where they differ. Two requests at most for what fits in one.
 */
export async function cutTexts(
  batch: Batch,
  shown: readonly ShownOnSheet[],
): Promise<readonly (readonly CutText[])[]> {
  const asked: Asked[][] = [];
  for (const one of shown) {
    const groups: Asked[] = [];
    for (const group of groupsOn(one)) groups.push(await askOf(batch, one, group));
    asked.push(groups);
  }
  await batch.send();
  for (const group of asked.flat()) await askOfEach(batch, group);
  await batch.send();
  return asked.map((groups) => groups.flatMap(cutIn));
}

function groupsOn({ values, widths, heights }: ShownOnSheet): Group[] {
  const isEmpty = values.map((cells) => cells.every((cell) => cell === ""));
  return widths.flatMap((width, column): Group[] => {
    const groups: Group[] = [];
    let [group, isOpen]: [Group, boolean] = [{ column, texts: [] }, false];
    for (const [row, cells] of values.entries()) {
      if (isEmpty[row]) isOpen = false;
      const text = cells[column];
      const height = heights[row] ?? 0;
      if (width <= 0 || height <= 0 || typeof text !== "string" || text === "") continue;
      const lines = wrappedLines([text, width]);
      if (lines === 1) continue;
      if (!isOpen) groups.push((group = { column, texts: [] }));
      isOpen = true;
      group.texts.push({ row, column, text, lines, isLow: lines * lineHeight > height + nearly });
    }
    return groups;
  });
}

interface Asked {
  readonly group: Group;
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly widths: readonly number[];
  /** Of all its cells. */
  readonly format: Excel.RangeFormat;
  /** Where they do not all wrap: of each cell, and what stands to the right of it. */
  each?: {
    readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    readonly beside: Excel.Range | undefined;
  };
}

/** Queued. */
async function askOf(batch: Batch, { sheet, widths }: ShownOnSheet, group: Group): Promise<Asked> {
  const [first, last] = [group.texts[0]?.row ?? 0, group.texts.at(-1)?.row ?? 0];
  const area = { row: first, column: group.column, rows: last - first + 1, columns: 1 };
  await batch.room(4, 60);
  const { format } = rangeAt(sheet, area);
  format.load({ wrapText: true });
  return { group, sheet, area, widths, format };
}

/** Queued. */
async function askOfEach(batch: Batch, asked: Asked): Promise<void> {
  if (asked.format.wrapText === true) return;
  const { sheet, area, widths } = asked;
  const right = { ...area, column: area.column + 1, columns: widths.length - area.column - 1 };
  await batch.room(5, (80 + 10 * right.columns) * area.rows);
  const cells = rangeAt(sheet, area).getCellProperties({
    format: { wrapText: true, horizontalAlignment: true },
  });
  const beside = right.columns > 0 ? rangeAt(sheet, right) : undefined;
  beside?.load({ valueTypes: true });
  asked.each = { cells, beside };
}

/** Texts to the right or in the middle go on to the left too: of those that do not wrap nothing is said. */
const goesOnRight = ["General", "Left", "Fill", "Justify", "Distributed"];

function cutIn({ group, area, widths, each }: Asked): CutText[] {
  return group.texts.flatMap(({ text, isLow, ...one }): CutText[] => {
    const { wrapText, horizontalAlignment = "General" } =
      each?.cells.value[one.row - area.row]?.[0]?.format ?? {};
    const isWrapped = each === undefined || wrapText === true;
    const types = each?.beside?.valueTypes[one.row - area.row] ?? [];
    const isOut = isWrapped
      ? isLow
      : goesOnRight.includes(horizontalAlignment) && runsInto(text, types, widths.slice(area.column));
    return isOut ? [{ ...one, isWrapped }] : [];
  });
}

/**
 * It goes on over cells that are empty, up to one that is not: one with a formula stops it whatever it shows.
 *
 * @param types of the cells to the right of it
 * @param widths its own first
 */
function runsInto(text: string, types: readonly unknown[], [own = 0, ...others]: readonly number[]): boolean {
  let [room, next] = [own, 0];
  while (next < types.length && types[next] === "Empty") room += others[next++] ?? 0;
  return next < types.length && wrappedLines([text, room]) > 1;
}
