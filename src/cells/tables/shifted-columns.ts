import { isEmpty, numberOf, type Cell } from "../ground/cell";
import { areAllNumbers, isShifted } from "../ground/shifted";
import type { LocatedProblem } from "./problem";

type Rows = readonly (readonly Cell[])[];

/** A column of names that no number is one of: an organisation, and no account or room. */
export interface NamesInWords {
  readonly column: number;
  readonly heading: string;
}

/** What a column of names comes to when others have moved under it, or it away: nothing, or the same again and again. */
const namesMoved: ReadonlySet<LocatedProblem["kind"]> = new Set(["empty-name", "double-name"]);

const otherThings: ReadonlySet<LocatedProblem["kind"]> = new Set(["no-number", "no-date", "no-rating"]);

/** What names come to under another heading: numbers, as text. */
const numbersOfNames: ReadonlySet<LocatedProblem["kind"]> = new Set(["number-as-text", "two-numbers"]);

/**
 * Where nearly every cell of a column is something else than its heading says, the columns were shifted when they were
 * pasted: that is said once, at the heading, and not for each row. What that does to the names is not said besides.
 *
 * @param named the columns of names in words
 */
export function withShiftedColumns(
  problems: readonly LocatedProblem[],
  rows: Rows,
  named: readonly NamesInWords[] = [],
): LocatedProblem[] {
  const numbered = named.flatMap((names) => numbersAsNames(rows, names));
  if (numbered.length > 0) return [...problems.filter(({ row }) => row === 0), ...numbered.slice(0, 1)];
  const filledRows = rows.slice(1).filter((row) => !row.every(isEmpty)).length;
  const shifted = mostlyOf(problems, otherThings, (column) => filledIn(rows, column));
  const moved = mostlyOf(problems, namesMoved, () => filledRows);
  if (shifted.size === 0) return withNamesUnderOthers(problems, rows, filledRows);
  const said = new Set<number>();
  return problems.flatMap((problem): LocatedProblem[] => {
    const { kind, column, heading } = problem;
    if (namesMoved.has(kind) && moved.has(column)) return [];
    const counts = shifted.get(column);
    if (!counts || !otherThings.has(kind)) return [problem];
    if (said.has(column)) return [];
    said.add(column);
    return [{ kind: "shifted", ...counts, heading, row: 0, column, cell: rows[0]?.[column] }];
  });
}

/**
 * Rooms "101", "102" under Yta, and nothing under Rum: to be repaired the names would become areas. Said once, at the column of
 * names that is empty.
 */
function withNamesUnderOthers(
  problems: readonly LocatedProblem[],
  rows: Rows,
  filledRows: number,
): LocatedProblem[] {
  const unnamed = mostlyOf(problems, new Set(["empty-name"]), () => filledRows);
  const numbers = mostlyOf(problems, numbersOfNames, (column) => filledIn(rows, column));
  const [first] = unnamed;
  if (!first || numbers.size === 0) return [...problems];
  const [column, counts] = first;
  const heading = problems.find((one) => one.column === column && one.kind === "empty-name")?.heading ?? "";
  return [
    { kind: "shifted", ...counts, isNothing: true, heading, row: 0, column, cell: rows[0]?.[column] },
    ...problems.filter(
      (one) =>
        !(one.column === column && one.kind === "empty-name") &&
        !(numbers.has(one.column) && numbersOfNames.has(one.kind)),
    ),
  ];
}

function numbersAsNames(rows: Rows, { column, heading }: NamesInWords): LocatedProblem[] {
  const cells = rows.slice(1).map((row) => row[column]);
  if (!areAllNumbers(cells)) return [];
  const others = cells.filter((cell) => numberOf(cell, "any") !== undefined).length;
  return [{ kind: "shifted", others, filled: others, heading, row: 0, column, cell: rows[0]?.[column] }];
}

const filledIn = (rows: Rows, column: number): number =>
  rows.slice(1).filter((row) => !isEmpty(row[column])).length;

/** The columns in which nearly every row has a problem of one of these kinds. */
function mostlyOf(
  problems: readonly LocatedProblem[],
  kinds: ReadonlySet<LocatedProblem["kind"]>,
  filledOf: (column: number) => number,
): ReadonlyMap<number, { readonly others: number; readonly filled: number }> {
  const byColumn = new Map<number, number>();
  for (const { kind, column } of problems) {
    if (kinds.has(kind)) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  }
  return new Map(
    [...byColumn].flatMap(([column, others]) => {
      const filled = filledOf(column);
      return isShifted({ others, filled }) ? [[column, { others, filled }] as const] : [];
    }),
  );
}
