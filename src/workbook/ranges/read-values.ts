import type { Cell } from "../../cells/ground/cell";
import { cellsAtOnce } from "../answer-size";

/** Excel on the web answers with 5 MB at most; a value is some thirty characters. Of longer ones see `inShorterAnswers`. */
const asARule = 60_000;

interface ValueBlock {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/** What blocks of cells show, no formulas: as few requests as Excel's limit for an answer lets it be. */
export async function readValues(
  context: Excel.RequestContext,
  blocks: readonly ValueBlock[],
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  const mostCellsAtOnce = cellsAtOnce(asARule);
  const read = blocks.map((): Cell[][] => []);
  let queued: { readonly block: number; readonly range: Excel.Range }[] = [];
  let room = mostCellsAtOnce;
  const send = async (): Promise<void> => {
    if (queued.length === 0) return;
    await context.sync();
    for (const { block, range } of queued) read[block]?.push(...(range.values as Cell[][]));
    [queued, room] = [[], mostCellsAtOnce];
  };
  for (const [block, { range, rows, columns }] of blocks.entries()) {
    const height = Math.max(1, Math.floor(mostCellsAtOnce / columns));
    for (let first = 0; first < rows; first += height) {
      const count = Math.min(height, rows - first);
      if (count * columns > room) await send();
      const slice = count === rows ? range : range.getCell(first, 0).getResizedRange(count - 1, columns - 1);
      slice.load({ values: true });
      queued.push({ block, range: slice });
      room -= count * columns;
    }
  }
  await send();
  return read;
}
