import type { PlannedHeight } from "../action/plan/plan";

/** A text in a column that wraps, so many characters wide. */
export type WrappedText = readonly [text: string | number | undefined, width: number];

/** With more changes of height than this, all rows are as high as the highest: each one is an operation of Excel's. */
const mostHeights = 200;

/** How many lines of text Excel makes of it: words are moved down whole, unless one is longer than a line. */
export const wrappedLines = ([text, width]: WrappedText): number =>
  String(text ?? "")
    .split("\n")
    .reduce((lines, paragraph) => lines + wrapped(paragraph, width), 0);

/** How wide letters are in Excel's standard fonts, in tenths of the digits that columns are measured in. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI|.,:;'’!()[\]\s\-·]/u, 6],
  [/[ftr/]/u, 7],
  [/[mwMW%@—]/u, 16],
  [/\p{Lu}/u, 12],
];
const usualWidth = 10;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const width =
    known.get(letter) ?? letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;
  known.set(letter, width);
  return width;
}

const widthOf = (text: string): number => {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return sum;
};

/** Of the longest word, in characters: Excel goes on below at spaces, other than those that hold together, and behind hyphens, and parts a word that is longer. */
export const wordWidth = (text: string): number =>
  text.split(/[ \n]|(?<=-)/).reduce((most, word) => Math.max(most, widthOf(word)), 0) / usualWidth;

function wrapped(text: string, width: number): number {
  // A character is kept free: what is printed is a little wider than what is shown.
  const room = usualWidth * Math.max(1, width - 1);
  const space = widthOfLetter(" ");
  let [lines, taken] = [1, 0];
  for (const word of text.split(" ")) {
    const own = widthOf(word);
    const asked = taken === 0 ? own : taken + space + own;
    if (asked <= room) {
      taken = asked;
      continue;
    }
    if (taken > 0) lines++;
    lines += Math.max(0, Math.ceil(own / room) - 1);
    taken = own % room || room;
  }
  return lines;
}

/**
 * The heights of rows that a formula fills with texts that wrap; those that may come later are as high as the highest.
 *
 * @param row the first of them
 * @param room how many rows there may be
 */
export function rowHeights(
  row: number,
  texts: readonly (readonly WrappedText[])[],
  room = texts.length,
): PlannedHeight[] {
  // The same few texts stand in thousands of rows.
  const known = new Map<number, Map<unknown, number>>();
  const linesOf = (cell: WrappedText): number => {
    const [text, width] = cell;
    let ofWidth = known.get(width);
    if (!ofWidth) known.set(width, (ofWidth = new Map()));
    let lines = ofWidth.get(text);
    if (lines === undefined) ofWidth.set(text, (lines = wrappedLines(cell)));
    return lines;
  };
  const heights = texts.map((cells) => cells.reduce((most, cell) => Math.max(most, linesOf(cell)), 1));
  // Not by spreading them: tens of thousands are more arguments than a call takes.
  const highest = heights.reduce((most, lines) => Math.max(most, lines), 1);
  const runs: { row: number; rows: number; lines: number }[] = [];
  heights.forEach((lines, index) => {
    const last = runs.at(-1);
    if (last?.lines === lines) last.rows++;
    else runs.push({ row: row + index, rows: 1, lines });
  });
  if (runs.length > mostHeights) return [{ row, rows: room, lines: highest }];
  if (room > texts.length) {
    runs.push({ row: row + texts.length, rows: room - texts.length, lines: highest });
  }
  return runs.filter(({ lines }) => lines > 1);
}
