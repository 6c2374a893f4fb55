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
export async function hiddenRowCount(
  context: Excel.RequestContext,
  { range, rows }: Block,
): Promise<number | undefined> {
  let hidden = 0;
  let mixed: readonly Part[] = [{ first: 0, rows }];
  for (let request = 0; mixed.length > 0; request++) {
    if (request === mostRequests || 2 * mixed.length > mostParts) return undefined;
    const asked = partsOf(mixed).map((part) => {
      const own = range.getRow(part.first).getResizedRange(part.rows - 1, 0);
      own.load({ rowHidden: true });
      return { part, own };
    });
    await context.sync();
    const seen = asked.map(({ part, own }) => ({ part, isHidden: own.rowHidden as boolean | null }));
    hidden += seen.reduce((sum, { part, isHidden }) => sum + (isHidden === true ? part.rows : 0), 0);
    mixed = seen.flatMap(({ part, isHidden }) => (isHidden === null ? [part] : []));
  }
  return hidden;
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
