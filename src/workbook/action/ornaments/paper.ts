/** A4 as Excel prints on it, in points. What is worked out here is what a printer does: how small the text gets. */

/** Points, a centimetre: the wider a page is filled, the larger its text. */
export const sideMargin = 28.35;

const [shortSide, longSide] = [595.28, 841.89];

type Orientation = "portrait" | "landscape";

/** How wide what is printed may be at full size: so much surely stands on a page, for nothing is printed larger. */
export const usableWidth = (orientation: Orientation): number =>
  (orientation === "portrait" ? shortSide : longSide) - 2 * sideMargin;

/** Excel's dialog counts a column's width in characters of the standard font, its API in points. */
export const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** The inverse: what a column of so many points is in Excel's own dialog. */
export const charactersOf = (points: number): number => (points - 3.75) / 5.25;

/** Points: a row of Excel's standard font. */
export const lineHeight = 15;

/** Excel's standard font, and the smallest size that can be read at arm's length. */
export const standardSize = 11;
export const leastSize = 8;
/** A page stands upright where its text stays about as large as in a book. */
export const leastUpright = 9;

/** Of a column that nothing is said of, in characters. */
export const usualWidth = 8.43;

/** Of each of so many columns, from the first. */
export const widthsOf = (widths: Readonly<Record<number, number>>, columns: number): number[] =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? usualWidth);

/**
 * Columns that nearly fit on one lying page made as narrow as that takes, the wide ones alone; as they are where more than a
 * fifth would have to go.
 *
 * @param narrowest columns of so many characters keep their width
 */
export function narrowedToPage(widths: readonly number[], narrowest: number): number[] {
  const total = (of: readonly number[]): number => of.reduce((sum, width) => sum + pointsOf(width), 0);
  const over = total(widths) - (usableWidth("landscape") * standardSize) / leastSize;
  const wide = widths.filter((width) => width > narrowest).reduce((sum, width) => sum + pointsOf(width), 0);
  if (over <= 0 || over > wide / 5) return [...widths];
  const left = 1 - over / wide;
  return widths.map((width) => (width > narrowest ? Math.floor(width * left) : width));
}

export interface FittingPage {
  readonly orientation: Orientation;
  /** Pages beside each other. */
  readonly across: number;
  /** So many columns, from the first, stand on each of these. */
  readonly titleColumns?: number;
}

/** The columns that say what a row is are repeated where they leave most of a page to the others. */
const mostRepeated = 0.4;

/**
 * Upright or lying, and on so many pages beside each other that the text is of at least eight points: columns go on to a
 * further page before the text becomes smaller.
 *
 * @param widths of each column that is printed, in characters
 * @param titles how many of them, from the first, say what a row is: they stand on each page where there are several
 */
export function fittingPage(widths: readonly number[], orientation?: Orientation, titles = 0): FittingPage {
  const isUpright =
    orientation === "portrait" ||
    (orientation === undefined && pagesAcross(widths, { orientation: "portrait" }, leastUpright) === 1);
  const page = { orientation: isUpright ? "portrait" : "landscape" } as const;
  const across = pagesAcross(widths, page, leastSize);
  const repeated = widths.slice(0, titles).reduce((sum, width) => sum + pointsOf(width), 0);
  const room = (usableWidth(page.orientation) * standardSize) / leastSize;
  if (across === 1 || titles === 0 || repeated > mostRepeated * room) return { ...page, across };
  const titled = { ...page, titleColumns: titles };
  return { ...titled, across: pagesAcross(widths, titled, leastSize) };
}

/** Points: what Excel keeps free above and below by itself, with the footer in it. */
const endMargin = 54;

/** Points of the sheet that a page is high: the smaller the text is printed, the more of them. */
export function pageHeight(widths: readonly number[], page: FittingPage): number {
  const height = (page.orientation === "portrait" ? longSide : shortSide) - 2 * endMargin;
  return height / printedScale(widths, page);
}

/** "Fit to so many pages wide" never enlarges, and keeps columns whole: the largest scale at which they need no more pages. */
function printedScale(widths: readonly number[], page: FittingPage): number {
  let [least, most] = [0, 1];
  if (pagesAcross(widths, page, standardSize) <= page.across) return most;
  for (let step = 0; step < 20; step++) {
    const middle = (least + most) / 2;
    if (pagesAcross(widths, page, middle * standardSize) <= page.across) least = middle;
    else most = middle;
  }
  return Math.max(least, 0.1);
}

/** Points: the smallest that Excel writes on a chart by itself. */
const chartLetters = 9;

/**
 * Points, of what is written on a chart: on paper it is as much smaller as all the rest, and is to be read there all the same.
 * Nothing where Excel's own letters are large enough.
 */
export function readableLetters(widths: readonly number[], page: FittingPage): number | undefined {
  const letters = Math.ceil(leastSize / printedScale(widths, page));
  return letters > chartLetters ? letters : undefined;
}

/** So many rows of one line surely stand on a page of these columns: the smaller the text is printed, the more do. */
export function rowsOnPage(widths: readonly number[], { orientation, across }: FittingPage): number {
  const total = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const scale = Math.min(1, (across * usableWidth(orientation)) / total);
  const height = (orientation === "portrait" ? longSide : shortSide) - 2 * endMargin;
  return Math.floor(height / (lineHeight * scale));
}

/** Columns stay whole: each goes to the next page where it has no room. */
export function pagesAcross(
  widths: readonly number[],
  { orientation, titleColumns = 0 }: Omit<FittingPage, "across">,
  size: number,
): number {
  const room = (usableWidth(orientation) * standardSize) / size;
  const repeated = widths.slice(0, titleColumns).reduce((sum, width) => sum + pointsOf(width), 0);
  let [pages, taken] = [1, 0];
  for (const width of widths) {
    const points = pointsOf(width);
    if (taken + points > room && taken > 0) {
      pages++;
      taken = repeated;
    }
    taken += points;
  }
  return pages;
}
