import { isBlank, plainValue, textOf, type Cell } from "./cell";

/** "Källa: …", "1) …", "* preliminär": said of the table above. */
const remark = /^(?:källa|anm(?:ärkning)?|not|obs|kommentar|source|note)\b ?[:.]|^(?:\*+|\d+\)) ?\p{L}/iu;

/** A line alone below a table, without a blank row between: a remark on it and no row of data. */
export function isRemarkRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(plainValue(cell)));
  return filled.length === 1 && remark.test(textOf(filled[0]));
}
