import type { Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { answerShape } from "./survey-table-shapes";
import { knownShapes, type TableKind } from "./shapes";
import type { TableColumn, TableShape } from "./table-shape";

/** The shapes that tell themselves by their headings: one heading in common says nothing about a table. */
const recognisable = Object.entries<TableShape>(knownShapes).filter(
  ([, shape]) => requiredOf(shape).length > 1,
) as [TableKind, TableShape][];

function requiredOf(shape: TableShape): string[] {
  return Object.entries<TableColumn>(shape.columns).flatMap(([key, column]) =>
    column.required ? [key] : [],
  );
}

/** So many factors by their names are a survey: one or two stand in other tables too. */
const fewestFactors = 4;

/**
 * What a table with another name is, by its headings: the shape whose required columns are all there, and of several the
 * one with the most, not counting those that nothing is read from. A table of centres that has been classified has all
 * headings of a definition as well, and one more.
 */
export function recogniseTable(headings: readonly Cell[]): TableKind | undefined {
  const fitting = recognisable.flatMap(([id, shape]) => {
    const { columnOf } = matchHeadings(headings, shape.columns);
    const read = Object.keys(columnOf).filter((key) => shape.columns[key]?.holds.kind !== "anything");
    return requiredOf(shape).every((key) => columnOf[key] !== undefined) ? [{ id, found: read.length }] : [];
  });
  const answers = matchHeadings(headings, answerShape.columns).known;
  if (fitting.length === 0) return answers >= fewestFactors ? "answers" : undefined;
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, one) => (best && best.found >= one.found ? best : one),
    undefined,
  )?.id;
}
