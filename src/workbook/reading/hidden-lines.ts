import type { Block } from "./read-blocks";

/** So many parts are asked about in a request: three operations each. */
const mostParts = 300;
/** Rows hidden here and there in a long table would take a request for each few hundred of them. */
const mostRequests = 3;

interface Part {
  readonly first: number;
  readonly lines: number;
}

type Axis = "rows" | "columns";

/**
 * How many rows are hidden, by a filter or by hand, of a range of which some are: Excel says it of a range only where all
 * of its rows are alike, so parts of it are asked about until they are. One request where there are a few hundred rows.
 *
 * @returns nothing where that would take too long
 */
export const hiddenRowCount = async (
  context: Excel.RequestContext,
  block: Block,
): Promise<number | undefined> => {
  const hidden = await hiddenLines(context, block, "rows");
  return hidden && linesIn(hidden);
};

/** The hidden rows or columns of a range, run by run and in no order. */
export const hiddenLines = (
  context: Excel.RequestContext,
  { range, rows, columns }: Block,
  axis: Axis,
): Promise<Part[] | undefined> =>
  hiddenAmong(context, axis, partOf(range, axis), [{ first: 0, lines: axis === "rows" ? rows : columns }]);

export const linesIn = (parts: readonly Part[]): number => parts.reduce((sum, { lines }) => sum + lines, 0);

/** Some of the rows or columns of a range. */
type PartOf = (part: Part) => Excel.Range;

const partOf =
  (range: Excel.Range, axis: Axis): PartOf =>
  ({ first, lines }) =>
    axis === "rows"
      ? range.getRow(first).getResizedRange(lines - 1, 0)
      : range.getColumn(first).getResizedRange(0, lines - 1);

async function hiddenAmong(
  context: Excel.RequestContext,
  axis: Axis,
  of: PartOf,
  mixed: readonly Part[],
  requests = mostRequests,
): Promise<Part[] | undefined> {
  if (mixed.length === 0) return [];
  if (requests === 0 || 2 * mixed.length > mostParts) return undefined;
  const asked = partsOf(mixed).map((part) => ({ part, own: of(part) }));
  for (const { own } of asked) own.load(axis === "rows" ? { rowHidden: true } : { columnHidden: true });
  await context.sync();
  // null, of which the types say nothing, where only some of its rows are.
  const seen = asked.map(({ part, own }) => ({
    part,
    isHidden: (axis === "rows" ? own.rowHidden : own.columnHidden) as boolean | null,
  }));
  const left = seen.flatMap(({ part, isHidden }) => (isHidden === null ? [part] : []));
  const further = await hiddenAmong(context, axis, of, left, requests - 1);
  return further && [...seen.flatMap(({ part, isHidden }) => (isHidden ? [part] : [])), ...further];
}

/** Each in as many parts as there is room for. */
function partsOf(mixed: readonly Part[]): Part[] {
  const each = Math.floor(mostParts / mixed.length);
  return mixed.flatMap(({ first, lines }) => {
    const size = Math.ceil(lines / each);
    return Array.from({ length: Math.ceil(lines / size) }, (_, index) => ({
      first: first + index * size,
      lines: Math.min(size, lines - index * size),
    }));
  });
}
