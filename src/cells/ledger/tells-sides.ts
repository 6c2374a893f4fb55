import { wordOf, type Cell } from "../ground/cell";

/** What says on which side an amount stands, whatever the heading is: words that mean nothing else beside an amount. */
const sides: readonly RegExp[] = [/^(?:d|deb|debet|debit|dr|\+)\.?$/, /^(?:k|kred|kredit|cr|credit|-)\.?$/];

/** Whether a column of words says it of each row: both sides occur, and nothing else. */
export function tellsSides(cells: readonly Cell[]): boolean {
  const words = cells.map(wordOf).filter((word) => word !== "");
  return (
    sides.every((side) => words.some((word) => side.test(word))) &&
    words.every((word) => sides.some((side) => side.test(word)))
  );
}
