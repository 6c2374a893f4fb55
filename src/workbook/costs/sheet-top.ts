import type { PlannedBlock } from "../action/plan/plan";

/** A sheet's title and notes, each on a row of its own; `rows` is the first row below them. */
export function sheetTop({ title, notes }: { readonly title: string; readonly notes: readonly string[] }): {
  readonly blocks: readonly PlannedBlock[];
  readonly rows: number;
} {
  return {
    blocks: [
      { row: 0, column: 0, cells: [[title]], look: { role: "title" } },
      ...notes.map((note, index): PlannedBlock => ({
        row: 1 + index,
        column: 0,
        cells: [[note]],
        look: { role: "note" },
      })),
    ],
    rows: 1 + notes.length,
  };
}

export const heading = (row: number, column: number, words: readonly string[]): PlannedBlock => ({
  row,
  column,
  cells: [words],
  look: { role: "heading", wrap: true },
});
