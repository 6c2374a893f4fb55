/**
 * How much of a file is let in. Everything is checked before memory is taken: sizes are read in the archive's directory,
 * and inflating stops where a part turns out larger than it said.
 * The grid's engine is at home with thousands of cells, so these limits are far above what the workbench is used for.
 */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  /** Of all parts together, inflated, as the directory states them. */
  declaredBytes: 1024 * 1024 * 1024,
  /** Of one part that has to be read. Pictures and other parts that are only carried through are never inflated. */
  partBytes: 128 * 1024 * 1024,
  /** Of all parts that have to be read. */
  readBytes: 256 * 1024 * 1024,
  /** Sheets of nothing but repeated formulas stay under 100; bombs are at 1 000. */
  ratio: 300,
  /** Below this size a ratio proves nothing. */
  ratioFromBytes: 4 * 1024 * 1024,
  parts: 20_000,
  /** In all sheets together, formatted empty cells included. */
  cells: 1_000_000,
  /** Characters of formulas that are written once and shared: each cell gets its own. */
  sharedFormulas: 16 * 1024 * 1024,
  xmlDepth: 256,
  sheets: 1_000,
} as const;

export const excelRows = 1_048_576;
export const excelColumns = 16_384;
/** What a cell holds at most, in characters. */
export const excelText = 32_767;
