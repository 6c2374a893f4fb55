import { isBlank, numberOf, textOf, wordOf, type Cell } from "../../ground/cell";
import { areaWord, areCodes, nameWord, turn, type ComparisonLayout } from "./layout";

/** A heading that stands beside its own values, and what stands there instead. */
export interface ShiftedHeading {
  readonly heading: string;
  readonly holds: string;
}

/** What counts something, whatever is counted. */
const figureHeading =
  /[([](?:[^()[\]]*[/%][^()[\]]*|antal.*|kr|st|h|tim)[)\]]$|^(?:antal|andel|barn|gravida|besök|invånare|folkmängd|kostnad|öppet|öppettid|number|share|children|visits)(?:$|[ ,:/(])| per |, (?:kr|st|%)$/u;
/** A longer text is no figure's heading, and takes as long as its square to look through. */
const longestHeading = 300;
/** Excel's own headings in a table where a person has written none. */
const ownHeading = /^(?:kolumn|column) ?\d+$/;

/** A heading row and its columns, whichever way the table is turned. */
interface Upright {
  readonly nameColumn: number;
  readonly columns: readonly {
    readonly heading: string;
    readonly cells: readonly Cell[];
  }[];
}

/**
 * A heading row that is moved sideways against its cells: a column of codes has come in before the names and has no heading,
 * so that the names stand under the first figure's heading; or a heading has come in, so that figures stand under the names'.
 *
 * @returns undefined where every heading can stand above what is below it
 */
export function shiftedHeading(
  cells: readonly (readonly Cell[])[],
  layout: ComparisonLayout,
): ShiftedHeading | undefined {
  const table = upright(cells, layout);
  return movedLeft(table) ?? movedRight(table);
}

function upright(cells: readonly (readonly Cell[])[], layout: ComparisonLayout): Upright {
  const { extent, headingRows, isTurned, rows } = layout;
  const matrix = isTurned ? turn(cells.slice(extent.top, extent.end)) : cells;
  const top = isTurned ? 0 : extent.top;
  const width = Math.max(...matrix.slice(top).map(({ length }) => length));
  const headingOf = (column: number): string => {
    const own = textOf(matrix[top + headingRows - 1]?.[column]) || textOf(matrix[top]?.[column]);
    return ownHeading.test(wordOf(own)) ? "" : own;
  };
  return {
    nameColumn: layout.nameColumn - (isTurned ? extent.top : 0),
    columns: Array.from({ length: width }, (_, column) => ({
      heading: headingOf(column),
      cells: rows.map(({ at }) => matrix[at]?.[column]),
    })),
  };
}

/** "Kommun; Barn; Andel" above 2062, Mora, 450 and 10. */
function movedLeft({ nameColumn, columns }: Upright): ShiftedHeading | undefined {
  const [names, before] = [columns[nameColumn], columns[nameColumn - 1]];
  if (!names || names.heading === "" || isOfNames(names.heading)) return undefined;
  const hasCodes = before !== undefined && isOfNames(before.heading) && areCodes(before.cells);
  const last = columns.filter(({ cells }) => !areEmpty(cells)).at(-1);
  const isLeftOver = last !== undefined && last.heading === "" && areFigures(last.cells);
  const isFigure = names.heading.length <= longestHeading && figureHeading.test(wordOf(names.heading));
  const isMoved = (hasCodes && (isFigure || isLeftOver)) || (isFigure && isLeftOver);
  return isMoved ? { heading: names.heading, holds: firstOf(names.cells) } : undefined;
}

/** "; Kommun; Barn; Andel" above Mora, 450 and 10: the last heading has nothing below it. */
function movedRight({ nameColumn, columns }: Upright): ShiftedHeading | undefined {
  const [names, next] = [columns[nameColumn], columns[nameColumn + 1]];
  if (!names || names.heading !== "" || !next || !isOfNames(next.heading)) return undefined;
  const last = columns.filter(({ heading }) => heading !== "").at(-1);
  return areFigures(next.cells) && last !== next && last && areEmpty(last.cells)
    ? { heading: next.heading, holds: firstOf(next.cells) }
    : undefined;
}

const isOfNames = (heading: string): boolean =>
  nameWord.test(wordOf(heading)) || areaWord.test(wordOf(heading));

const areEmpty = (cells: readonly Cell[]): boolean => cells.every(isBlank);

/** Most of what stands there is numbers. */
function areFigures(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 && filled.filter((cell) => numberOf(cell) !== undefined).length * 2 > filled.length
  );
}

const firstOf = (cells: readonly Cell[]): string => textOf(cells.find((cell) => !isBlank(cell)));
