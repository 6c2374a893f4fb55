import { formatNumber } from "../../cells/ground/numbers";
import { isEmpty, textOf, type Cell } from "../../cells/ground/cell";
import { formatDay } from "../../cells/ground/dates";
import { matchHeadings } from "../../cells/ground/headings";
import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { checkTable } from "../../cells/tables/check-table";
import type { LocatedProblem } from "../../cells/tables/problem";
import { knownShapes } from "../../cells/tables/shapes";
import type { TableColumn, TableShape } from "../../cells/tables/table-shape";
import type { PaneText } from "../../text/frame/pane.sv";
import { canRepair, type TableToRepair } from "../../workbook/repairs/repair-plan";
import { cellAddress } from "../../workbook/address";
import type { FoundTable, Place, TableCells } from "../../workbook/reading/contents";
import type { TableKind } from "../../workbook/table-kinds";

/** Something that is wrong in the workbook: what, and where it can be seen. */
interface Problem {
  readonly severity: "warning" | "error";
  readonly sentence: string;
  readonly place?: Place | undefined;
}

const shapes: Readonly<Partial<Record<TableKind, TableShape>>> = knownShapes;

/** A table is checked once for as long as it holds the same: the pane draws itself much more often than that. */
const checked = new WeakMap<FoundTable, readonly LocatedProblem[]>();

/** Everything that is wrong in a table that the add-in knows. What other tables hold is nobody's business here. */
export function problemsIn(table: FoundTable): readonly LocatedProblem[] {
  const shape = table.kind && shapes[table.kind];
  if (!shape || !table.cells) return [];
  let problems = checked.get(table);
  if (!problems) {
    const { values, otherwise, unitAbove } = table.cells;
    problems = checkTable(shape, values, { hasTotals: table.totals !== undefined, otherwise, unitAbove });
    checked.set(table, problems);
  }
  return problems;
}

/** A table with those of its problems that can be repaired; nothing where there are none. */
export function repairsIn(table: FoundTable): TableToRepair[] {
  const { sheet, cells } = table;
  if (!cells) return [];
  const problems = problemsIn(table).filter((problem) => canRepair(problem, cells));
  return problems.length > 0 ? [{ sheet, cells, problems }] : [];
}

/** A table that is laid out and has nothing in it: that is not the same as nothing being wrong. */
export const isEmptyTable = ({ cells }: FoundTable): boolean =>
  cells !== undefined && cells.values.slice(1).every((row) => row.every(isEmpty));

/** Excel is still working out what some of its cells show: nothing can be said of it yet. */
export const isCalculatingTable = ({ cells }: FoundTable): boolean =>
  cells !== undefined && cells.values.some((row) => row.some(isBeingWorkedOut));

/** A problem with one of its two readings taken for what is meant, as a repair; nothing where a formula gives the cell. */
export function repairByReading(
  table: FoundTable,
  problem: LocatedProblem,
  reading: number | string,
): TableToRepair[] {
  const { sheet, cells } = table;
  const meant = { ...problem, repair: reading };
  return cells && canRepair(meant, cells) ? [{ sheet, cells, problems: [meant] }] : [];
}

/** What "ja (deltid)" may mean, as it is written in the cell. */
const wholeOrPart = ["ja", "delvis"] as const;

/** The two readings of a cell as a person tells them apart: amounts in kronor, days as dates, words as they are written. */
export function readingsInWords(
  table: FoundTable,
  problem: LocatedProblem,
): { readonly reading: number | string; readonly shown: string }[] {
  if (problem.kind === "two-dates")
    return problem.readings.map((reading) => ({ reading, shown: formatDay(reading) }));
  if (problem.kind === "whole-or-part") return wholeOrPart.map((reading) => ({ reading, shown: reading }));
  if (problem.kind !== "two-numbers") return [];
  const shape = table.kind && shapes[table.kind];
  const rule = Object.values<TableColumn>(shape?.columns ?? {}).find(
    ({ heading }) => heading === problem.heading,
  )?.holds;
  const unit = rule?.kind === "number" ? rule.unit : undefined;
  const after = unit === "money" ? " kr" : unit === "area" ? " m²" : "";
  return problem.readings.map((reading) => ({ reading, shown: `${formatNumber(reading)}${after}` }));
}

/** A problem as a person reads it: a warning where the functions read the table all the same. */
export function problemInWords(table: FoundTable, problem: LocatedProblem, text: PaneText): Problem {
  const place = table.cells && placeOf(table.sheet, table.cells, problem.row, problem.column);
  const severity = warnings.has(problem.kind) ? "warning" : "error";
  const sentence = sentenceOf(table, problem, text);
  return { severity, sentence, place: problem.kind === "totals-row" ? table.totals : place };
}

const warnings: ReadonlySet<LocatedProblem["kind"]> = new Set([
  "spaces",
  "number-as-text",
  "date-as-text",
  "totals-row",
]);

/** Whether a function that reads the table refuses it for this. */
export const isRefused = ({ kind }: LocatedProblem): boolean => !warnings.has(kind) || kind === "totals-row";

export const placeOf = (sheet: string, cells: TableCells, row: number, column: number): Place => ({
  sheet,
  address: cellAddress(cells.row + row, cells.column + column),
});

function sentenceOf(table: FoundTable, problem: LocatedProblem, { problems: text }: PaneText): string {
  switch (problem.kind) {
    case "totals-row":
      return text.totals(table.name);
    case "missing-heading":
      return text.missingHeading(table.name, problem.heading);
    case "double-heading":
      return text.doubleHeading(table.name, problem.heading);
    case "shifted":
      return text.shifted(problem.heading, problem.others, problem.filled, problem.isNothing === true);
    default: {
      const rowName = (row: number): string => text.row((table.cells?.row ?? 0) + row + 1);
      return text.cell[problem.kind]({
        heading: problem.heading,
        row: nameOfRow(table, problem.row) ?? rowName(problem.row),
        holds:
          problem.kind === "compact-date"
            ? text.quote(String(problem.cell))
            : inQuotes(problem.cell, text.quote),
        expected: expectedIn(problem, text),
        firstRow: problem.kind === "double-name" ? rowName(problem.firstRow).toLowerCase() : "",
        further: problem.kind === "shown-otherwise" ? problem.further : 0,
      });
    }
  }
}

/** What may stand there: one of some words, the readings that it has, or the day that is meant. */
function expectedIn(problem: LocatedProblem, { orList }: PaneText["problems"]): string {
  if (problem.kind === "unknown-word") return orList(...problem.expected);
  if (problem.kind === "two-numbers") return orList(...problem.readings.map(formatNumber));
  if (problem.kind === "two-dates") return orList(...problem.readings.map(formatDay));
  if (problem.kind === "other-unit") return problem.unit.unit;
  if (problem.kind === "unit-above") return problem.unit;
  if (problem.kind === "shown-otherwise") return problem.numberFormat;
  return problem.kind === "compact-date" ? formatDay(Number(problem.repair)) : "";
}

/** A number as it stands, everything else in quotes. */
const inQuotes = (cell: Cell, quote: (text: string) => string): string =>
  typeof cell === "number" ? textOf(cell) : quote(textOf(cell));

/** What the row is called, where a column of the table says so. */
function nameOfRow({ kind, cells }: FoundTable, row: number): string | undefined {
  const shape = kind && shapes[kind];
  if (!shape || !cells) return undefined;
  const named = Object.entries<TableColumn>(shape.columns).find(([, { holds }]) => holds.kind === "name");
  const column = named && matchHeadings(cells.values[0] ?? [], shape.columns).columnOf[named[0]];
  const cell = column === undefined ? undefined : cells.values[row]?.[column];
  return isEmpty(cell) ? undefined : textOf(cell);
}
