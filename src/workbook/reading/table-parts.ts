import type { Cell } from "../../cells/ground/cell";
import type { NeverRead } from "./never-read";
import type { Block, BlockCells } from "./read-blocks";

/** Some columns of a table, which are read at once. */
interface Part {
  /** Its first column in the table. */
  readonly first: number;
  readonly block: Block;
}

/**
 * What is read of a table: all of it, but of people's answers no names, addresses, times and no free text.
 *
 * @param isNeverRead where it holds people's answers
 */
export function partsOf(whole: Block, headings: readonly Cell[], isNeverRead?: NeverRead): Part[] {
  if (!isNeverRead || !headings.some(isNeverRead)) return [{ first: 0, block: whole }];
  const runs: { first: number; columns: number }[] = [];
  headings.forEach((heading, column) => {
    if (isNeverRead(heading)) return;
    const last = runs.at(-1);
    if (last && last.first + last.columns === column) last.columns++;
    else runs.push({ first: column, columns: 1 });
  });
  return runs.map(({ first, columns }) => ({
    first,
    block: {
      range: whole.range.getOffsetRange(0, first).getResizedRange(0, columns - whole.columns),
      rows: whole.rows,
      columns,
    },
  }));
}

/** The parts side by side; nothing stands where nothing was read. */
export function together(
  parts: readonly (Part & { readonly cells: BlockCells | undefined })[],
  rows: number,
  columns: number,
): BlockCells {
  const [only] = parts;
  if (only?.cells && parts.length === 1 && only.block.columns === columns) return only.cells;
  const empty = (): Cell[][] => Array.from({ length: rows }, () => Array<Cell>(columns).fill(""));
  const all = { values: empty(), formulas: empty() };
  for (const { first, cells } of parts) {
    for (const what of ["values", "formulas"] as const) {
      cells?.[what].forEach((line, row) =>
        line.forEach((cell, column) => {
          const to = all[what][row];
          if (to) to[first + column] = cell;
        }),
      );
    }
  }
  return all;
}
