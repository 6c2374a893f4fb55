import { classify, neither, notStated } from "../../domain/classification/classify";
import type { Definition } from "../../domain/classification/definition";
import { obstaclesToClass } from "../../domain/classification/obstacles";
import type { CentrePresence } from "../../domain/classification/presence";
import { questionsToSettle } from "../../domain/classification/questions";
import { services, type Service } from "../../domain/classification/services";
import { textOf, type Cell } from "../ground/cell";
import { errorIn } from "../ground/excel-errors";
import { matchHeadings } from "../ground/headings";
import { centreColumns } from "./centre-columns";
import { centreIn, notThere, readCentres } from "./centre-table";
import { motivation } from "./motivation";
import { obstacleText } from "./obstacle-text";
import { readPresence } from "./presence-words";

/** One centre as the three functions answer about it. */
export interface CentreAnswer {
  /** Its row within the table; the heading row is 0. */
  readonly row: number;
  /** Its name; "" where the table has none. */
  readonly name: string;
  /** What FC.KLASS, FC.HINDER and FC.MOTIVERING answer; undefined where a cell of the row cannot be read. */
  readonly answer:
    | { readonly className: string; readonly obstacles: string; readonly motivation: string }
    | undefined;
}

export interface ClassificationOverview {
  readonly centres: readonly CentreAnswer[];
  /** The definition's classes from the highest, then `Ingendera` and `Uppgift saknas`, each with its centres. */
  readonly counts: readonly { readonly className: string; readonly count: number }[];
  /** The fewest questions that settle every `Uppgift saknas`. */
  readonly questions: readonly { readonly row: number; readonly name: string; readonly service: Service }[];
}

/** Where MHV, BHV, ÖF and Soc stand among the headings, in that order; undefined when one of them is missing. */
export function serviceColumns(
  headings: readonly Cell[],
): readonly [number, number, number, number] | undefined {
  const { columnOf } = matchHeadings(headings, centreColumns);
  const places = services.map((service) => columnOf[service]);
  return places.every((place) => place !== undefined)
    ? (places as unknown as readonly [number, number, number, number])
    : undefined;
}

/**
 * A whole table of centres under a definition. A row that cannot be read has no answer and does not keep the others from
 * theirs, as in a calculated column.
 *
 * @param rows the heading row and the data rows, without a totals row
 * @returns undefined when a heading is missing
 */
export function classificationOverview(
  rows: readonly (readonly Cell[])[],
  definition: Definition,
): ClassificationOverview | undefined {
  const columns = serviceColumns(rows[0] ?? []);
  if (!columns) return undefined;
  const nameColumn = matchHeadings(rows[0] ?? [], centreColumns).columnOf.central;
  const nameOf = (row: number): string => {
    const cell = nameColumn === undefined ? undefined : rows[row]?.[nameColumn];
    return errorIn(cell) === undefined ? textOf(cell) : "";
  };
  const cellsOf = (row: number): Cell[] => columns.map((column) => rows[row]?.[column]);
  const isReadable = (row: number): boolean =>
    cellsOf(row).every((cell, index) => !("problem" in readPresence(cell, services[index] as Service)));

  // Only what the formulas are given goes on: an error in another column keeps nobody from an answer.
  const readable = rows.flatMap((_, row) => (row > 0 && isReadable(row) ? [row] : []));
  const headings = [centreColumns.central, ...services.map((service) => centreColumns[service])];
  const { states } = readCentres([
    headings.map(({ heading }) => heading),
    ...readable.map((row) => [nameOf(row), ...cellsOf(row)]),
    headings.map(() => null), // a single row would be answered even where it is empty
  ]);
  const presences = new Map(
    readable.map((row, index) => {
      const state = states[index] as number;
      return [row, state === notThere ? undefined : centreIn(state)];
    }),
  );

  const answers = new Map<CentrePresence, CentreAnswer["answer"]>();
  const centres: CentreAnswer[] = [];
  for (let row = 1; row < rows.length; row++) {
    const presence = presences.get(row);
    if (presences.has(row) && !presence) continue;
    let answer = presence && answers.get(presence);
    if (presence && !answer) answers.set(presence, (answer = answerOf(presence, definition)));
    centres.push({ row, name: nameOf(row), answer });
  }
  const names = [...definition.classes.map((one) => one.name), neither, notStated];
  return {
    centres,
    counts: [...new Set(names)].map((className) => ({
      className,
      count: centres.filter(({ answer }) => answer?.className === className).length,
    })),
    questions: questionsToSettle(
      centres.map(({ row }) => presences.get(row)),
      definition,
    ).map(({ centre, service }) => {
      const { row, name } = centres[centre] as CentreAnswer;
      return { row, name, service };
    }),
  };
}

const answerOf = (centre: CentrePresence, definition: Definition): CentreAnswer["answer"] => ({
  className: classify(centre, definition),
  obstacles: obstacleText(
    centre,
    obstaclesToClass(centre, definition, (definition.classes[0] as { name: string }).name),
  ),
  motivation: motivation(centre, definition),
});
