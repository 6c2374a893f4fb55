import {
  leastSize,
  leastUpright,
  pointsOf,
  standardSize,
  usableWidth,
  usualWidth,
} from "../action/ornaments/paper";
import { wordWidth } from "../costs/row-heights";
import type { SheetColumn } from "./columns";

/** A column of texts that wrap, and what stands in it: names are never written otherwise than they are, so it makes room. */
export interface WordColumn {
  /** In characters: as wide as it is where its words have room. */
  readonly width: number;
  /** It can be as narrow as this where another one needs room; its width unless said. */
  readonly least?: number;
  readonly texts?: readonly string[];
  /** Headings and names that stand out. */
  readonly bold?: readonly string[];
}

/** How much wider bold letters are. */
const boldness = 1.1;

/** In characters, so that no word is parted between two lines. */
export const wordsAsk = ({ texts = [], bold = [] }: Pick<WordColumn, "texts" | "bold">): number => {
  const widest = (of: readonly string[]): number =>
    of.reduce((most, text) => Math.max(most, wordWidth(text)), 0);
  return Math.ceil(Math.max(widest(texts), widest(bold) * boldness) * 2) / 2 + 1;
};

/**
 * The columns of a list that is printed on one page, as wide as `wholeWords` makes them for what stands in their lines; what
 * is longer than its column goes on below.
 *
 * @param least in characters, of columns that give way to the others' words
 */
export function columnsOfWholeWords<Key extends string>(
  columns: readonly SheetColumn<Key>[],
  lines: readonly (readonly unknown[])[],
  { orientation, least }: WordsOnPage<Key> = {},
): (SheetColumn<Key> & { readonly width: number })[] {
  const textsOf = (column: number): string[] =>
    lines.flatMap((line) => {
      const cell = line[column];
      return typeof cell === "string" ? [cell] : [];
    });
  const fitted = wholeWords(
    columns.map(({ key, heading, width = usualWidth }, column) => {
      const own = least?.[key];
      return { width, texts: textsOf(column), bold: [heading], ...(own !== undefined && { least: own }) };
    }),
    orientation,
  );
  return columns.map((column, index) => ({ ...column, width: fitted[index] ?? usualWidth }));
}

interface WordsOnPage<Key extends string> {
  readonly orientation?: "portrait" | "landscape";
  readonly least?: Readonly<Partial<Record<Key, number>>>;
}

const inTenths = (width: number): number => Math.floor(width * 10) / 10;

const pointsIn = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + pointsOf(width), 0);

const roomAt = (size: number, orientation: "portrait" | "landscape"): number =>
  (usableWidth(orientation) * standardSize) / size;

/**
 * The widths of columns beside each other on one page in which no word is parted. Room that a word needs is taken from the
 * columns that have more than theirs need, then from the size of what is printed, down to the smallest that can be read;
 * what is longer still is parted in the widest columns alone.
 */
export function wholeWords(
  columns: readonly WordColumn[],
  orientation: "portrait" | "landscape" = "landscape",
): number[] {
  const asked = columns.map(wordsAsk);
  const wished = columns.map(({ width }, index) => Math.max(width, asked[index] ?? 0));
  const floor = columns.map(({ width, least = width }, index) => Math.max(least, asked[index] ?? 0));
  const comfortable = Math.max(
    roomAt(leastUpright, orientation),
    pointsIn(columns.map(({ width }) => width)),
  );
  const over = pointsIn(wished) - comfortable;
  if (over <= 0) return wished;
  const slack = pointsIn(wished) - pointsIn(floor);
  if (over <= slack) {
    const part = over / slack;
    return wished.map((width, index) => {
      const own = floor[index] ?? 0;
      return Math.max(own, inTenths(width - (width - own) * part));
    });
  }
  return capped(floor, columns, Math.max(roomAt(leastSize, orientation), comfortable));
}

/** No column wider than the widest for which there is room; none narrower than it is by itself. */
function capped(floor: readonly number[], columns: readonly WordColumn[], room: number): number[] {
  let [low, high] = [0, Math.max(...floor)];
  const at = (most: number): number[] =>
    floor.map((width, index) => {
      const { width: own = 0, least = own } = columns[index] ?? {};
      return Math.max(least, Math.min(width, most));
    });
  if (pointsIn(floor) <= room) return [...floor];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (pointsIn(at(middle)) <= room) low = middle;
    else high = middle;
  }
  return at(low).map(inTenths);
}
