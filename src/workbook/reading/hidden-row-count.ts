import type { Block } from "./read-blocks";

/** So many parts are asked about in a request: three operations each. */
const mostParts = 300;
/** Rows hidden here and there in a long table would take a request for each few hundred of them. */
const mostRequests = 3;

interface Part {
  readonly first: number;
  readonly rows: number;
}

/**
 * How many rows are hidden, by a filter or by hand, of a range of which some are: Excel says it of a range only where all
 * of its rows are alike, so parts of it are asked about until they are. One request where there are a few hundred rows.
 *
 * @returns nothing where that would take too long
 */
export const hiddenRowCount = (
  context: Excel.RequestContext,
  { range, rows }: Block,
): Promise<number | undefined> => hiddenAmong(context, range, [{ first: 0, rows }], mostRequests);

async function hiddenAmong(
  context: Excel.RequestContext,
  range: Excel.Range,
  mixed: readonly Part[],
  requests: number,
): Promise<number | undefined> {
  if (mixed.length === 0) return 0;
  if (requests === 0 || 2 * mixed.length > mostParts) return undefined;
  const asked = partsOf(mixed).map((part) => {
    const own = range.getRow(part.first).getResizedRange(part.rows - 1, 0);
    own.load({ rowHidden: true });
    return { part, own };
  });
  await context.sync();
  // null, of which the types say nothing, where only some of its rows are.
  const seen = asked.map(({ part, own }) => ({ part, isHidden: own.rowHidden as boolean | null }));
  const hidden = seen.reduce((sum, { part, isHidden }) => sum + (isHidden === true ? part.rows : 0), 0);
  const left = seen.flatMap(({ part, isHidden }) => (isHidden === null ? [part] : []));
  const further = await hiddenAmong(context, range, left, requests - 1);
  return further === undefined ? undefined : hidden + further;
}

/** Each in as many parts as there is room for. */
function partsOf(mixed: readonly Part[]): Part[] {
  const each = Math.floor(mostParts / mixed.length);
  return mixed.flatMap(({ first, rows }) => {
    const size = Math.ceil(rows / each);
    return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
      first: first + index * size,
      rows: Math.min(size, rows - index * size),
    }));
  });
}
