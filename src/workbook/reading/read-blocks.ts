import type { Cell } from "../../cells/ground/cell";
import { cellsAtOnce } from "../answer-size";

/**
 * Excel on the web answers with 5 MB at most. A cell comes twice, as what it shows and as its formula: together some
 * sixty characters. Of longer ones see `inShorterAnswers`.
 */
const asARule = 30_000;

export interface Block {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

export interface BlockCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

interface Slice {
  readonly block: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** What the blocks hold. One request as a rule; as many as it takes where they are long, each within Excel's limit. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly BlockCells[]> {
  const read = blocks.map(() => ({ values: [] as Cell[][], formulas: [] as Cell[][] }));
  for (const group of inGroups(blocks.flatMap(slicesOf))) {
    for (const { block, range } of await readGroup(context, group)) {
      read[block]?.values.push(...(range.values as Cell[][]));
      read[block]?.formulas.push(...(range.formulas as Cell[][]));
    }
  }
  return read;
}

async function readGroup(context: Excel.RequestContext, group: readonly Slice[]): Promise<readonly Slice[]> {
  for (const { range } of group) range.load({ values: true, formulas: true });
  await context.sync();
  return group;
}

function slicesOf({ range, rows, columns }: Block, block: number): Slice[] {
  const height = Math.max(1, Math.floor(cellsAtOnce(asARule) / columns));
  if (rows <= height) return [{ block, range, cells: rows * columns }];
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const first = index * height;
    const count = Math.min(height, rows - first);
    const slice = range.getCell(first, 0).getResizedRange(count - 1, columns - 1);
    return { block, range: slice, cells: count * columns };
  });
}

function inGroups(slices: readonly Slice[]): Slice[][] {
  const groups: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    if (slice.cells > room) {
      groups.push([]);
      room = cellsAtOnce(asARule);
    }
    groups.at(-1)?.push(slice);
    room -= slice.cells;
  }
  return groups;
}
