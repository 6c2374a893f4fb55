import { plainValue, type Cell } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { isNothing, nameOfRow, sameCell, type CollectedRow } from "../../../cells/share/collect";
import { sharedShapes, sharedTables } from "../../../cells/share/shared-tables";
import type { TableShape } from "../../../cells/tables/table-shape";
import type { PlannedChange, PlannedGrowth, PlannedWrite } from "../../action/plan/plan";
import { collectedShapes, plannedCell, readOnKey, sourceKey, type CollectedTable } from "./collect-plan";
import {
  isAsCollected,
  keptMark,
  markOfCell,
  rowMark,
  unknownMark,
  type KeptCollection,
} from "./collected-marks";
import { place, type PlacedRow, type ReadTable, type TableRow, type TableToFill } from "./placed-rows";
import { isWorkedOut } from "../../sheet/rows-into-table";

/** How collected rows find theirs in a table, and what is known of that. */
export interface Filling {
  /** An earlier collection has rows by name and file; a table of somebody's own has each name once. */
  readonly by: "file" | "name";
  /** Rows that no file of this reading holds. */
  readonly untouched: ReadonlySet<CollectedRow>;
  /** What collections have left in the table before. */
  readonly kept: KeptCollection | undefined;
  /** The rows that a person has changed, and in which the file counts all the same. */
  readonly takesFile: ReadonlySet<string>;
  readonly today: number;
}

/** A cell that gets other contents. */
export interface CellDifference {
  readonly name: string;
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** A row whose cells a person has changed since they were collected, and the file says something else. */
export interface RowByHand {
  readonly key: string;
  readonly name: string;
  readonly source: string;
  /** False where nobody can tell: what was collected is not remembered. */
  readonly isKnown: boolean;
  readonly takesFile: boolean;
  readonly cells: readonly CellDifference[];
}

/** What becomes of collected rows in a table that the workbook has. */
export interface CollectedInto {
  readonly table: string;
  readonly write: PlannedWrite | undefined;
  readonly grown: PlannedGrowth | undefined;
  readonly differences: readonly CellDifference[];
  /** Names that are new there. */
  readonly added: readonly string[];
  /** Names of rows that their files no longer hold, or that do not count: they are emptied, or stay for what else is in them. */
  readonly cleared: readonly string[];
  readonly left: readonly string[];
  readonly byHand: readonly RowByHand[];
  /** New names that the table has no room for: nothing is written as long as there are some. */
  readonly noRoom: readonly string[];
  /** Cells that say something else and are worked out by formulas: they stay. */
  readonly formulas: number;
  /** What is to be remembered when it has been written. */
  readonly marks: KeptCollection;
}

/**
 * Collected rows in an existing table: what a file says nothing of is left as it stands, cells that a person has changed
 * since they were collected stay until that person says otherwise, new rows take blank ones and then new ones at the end.
 * Where the table has the columns Källa and Inläst they say the file and the day.
 */
export function collectedInto(
  { kind, rows }: CollectedTable,
  table: TableToFill,
  filling: Filling,
): CollectedInto {
  const { values } = table.cells;
  const { names, isUnique } = sharedTables[kind];
  const columnOf = definedOnly(matchHeadings(values[0] ?? [], collectedShapes[kind].columns).columnOf);
  const columns = Object.keys(sharedShapes[kind].columns);
  const read: ReadTable = { ...table, columnOf, names, isUnique, days: daysIn(collectedShapes[kind]) };
  const { placed, over } = place(rows, read, filling.by);
  const written = placed.map((one) => writtenRow(one, read, filling));
  const emptied = over.map((one) => emptiedRow(one, read, filling.kept));
  const [row, column] = [table.cells.row, table.cells.column];
  const last = Math.max(values.length, ...placed.map((one) => one.row + 1));
  const area = { row, column, rows: last, columns: values[0]?.length ?? 1 };
  const cells = [...emptied, ...written].flatMap(({ changes }) => changes);
  const added = placed.filter(({ there }) => !there);
  const beyond = added.filter((one) => one.row >= values.length);
  const nameOf = (one: CollectedRow): string => nameOfRow(one, names);
  const named = (isCleared: boolean): string[] =>
    over.flatMap(([, one], index) =>
      (emptied[index]?.changes.length ?? 0) > 0 === isCleared ? [nameOf(one)] : [],
    );
  return {
    table: table.name,
    write: cells.length > 0 ? { sheet: table.sheet, area, cells } : undefined,
    grown:
      beyond.length > 0
        ? {
            table: table.name,
            sheet: table.sheet,
            area: { ...area, rows: values.length },
            rows: beyond.length,
          }
        : undefined,
    differences: written.flatMap(({ differences }) => differences),
    added: added.map(({ wanted }) => nameOf(wanted)),
    cleared: named(true),
    left: named(false),
    byHand: written.flatMap(({ byHand }) => byHand ?? []),
    noRoom: table.hasTotals ? beyond.map(({ wanted }) => nameOf(wanted)) : [],
    formulas: written.reduce((sum, one) => sum + one.formulas, 0),
    marks: {
      columns,
      rows: {
        ...(filling.by === "name" && filling.kept?.rows),
        ...Object.fromEntries(placed.map((one) => [rowMark(one.key), marksOf(one, columns, filling)])),
      },
      ...(filling.kept && { former: filling.kept.rows }),
    },
  };
}

const daysIn = ({ columns }: TableShape): ReadonlySet<string> =>
  new Set(Object.entries(columns).flatMap(([key, { holds }]) => (holds.kind === "date" ? [key] : [])));

const definedOnly = (found: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(found).flatMap(([key, column]) => (column === undefined ? [] : [[key, column]])),
  );

interface WrittenRow {
  readonly changes: readonly PlannedChange[];
  readonly differences: readonly CellDifference[];
  readonly byHand: RowByHand | undefined;
  readonly formulas: number;
}

function writtenRow(
  { key, knownAs, wanted, row, there }: PlacedRow,
  table: ReadTable,
  filling: Filling,
): WrittenRow {
  const { columnOf, names } = table;
  const name = nameOfRow(there ?? wanted, names);
  const takesFile = filling.takesFile.has(key);
  const changes: PlannedChange[] = [];
  const [differences, hand]: [CellDifference[], (CellDifference & { isKnown: boolean })[]] = [[], []];
  let formulas = 0;
  const put = (column: string, cell: Cell): void => {
    const at = columnOf[column];
    if (at === undefined || isNothing(cell) || sameCell(there?.cells[column], cell)) return;
    const change = changeOf({ row, column: at }, column, cell, table);
    if (change) changes.push(change);
    else formulas++;
  };
  for (const [column, to] of Object.entries(wanted.cells)) {
    const from = there?.cells[column];
    if (columnOf[column] === undefined || isNothing(to) || sameCell(from, to)) continue;
    if (there && names.includes(column)) continue;
    const byHand = there ? isByHand(knownAs, column, from, filling) : undefined;
    if (byHand) hand.push({ name, column, from, to, isKnown: byHand === "known" });
    if (byHand && !takesFile) continue;
    const before = changes.length;
    put(column, to);
    if (there && changes.length > before) differences.push({ name, column, from, to });
  }
  if (changes.length > 0 || (there && there.source !== wanted.source && filling.by === "file")) {
    put(sourceKey, wanted.source);
    put(readOnKey, filling.today);
  }
  const isKnown = hand.every((one) => one.isKnown);
  const byHand = { key, name, source: wanted.source, isKnown, takesFile, cells: hand };
  return { changes, differences, byHand: hand.length > 0 ? byHand : undefined, formulas };
}

/** Nothing where a cell is as it was collected; of a table of somebody's own nothing is claimed where nothing is known. */
function isByHand(
  key: string,
  column: string,
  from: Cell,
  { kept, by }: Filling,
): "known" | "maybe" | undefined {
  const isAsIt = isAsCollected(kept, key, column, from);
  if (isAsIt === undefined) return by === "file" && !isNothing(from) ? "maybe" : undefined;
  return isAsIt ? undefined : "known";
}

/** Nothing where a formula works the cell out. */
function changeOf(
  at: { readonly row: number; readonly column: number },
  key: string,
  cell: Cell,
  { cells: { values, formulas }, days }: ReadTable,
): PlannedChange | undefined {
  const value = values[at.row]?.[at.column];
  if (isWorkedOut(formulas[at.row]?.[at.column], value)) return undefined;
  const input = plannedCell(cell);
  const isDay = typeof input === "number" && days.has(key) && typeof plainValue(value) !== "number";
  return {
    ...at,
    expected: plannedCell(value),
    input,
    ...(isDay && { numberFormat: "yyyy-mm-dd" }),
  };
}

/** A row that is over is emptied, but not where somebody has written anything of their own into it. */
function emptiedRow(
  [key, { row, cells }]: readonly [key: string, row: TableRow],
  table: ReadTable,
  kept: KeptCollection | undefined,
): { readonly changes: readonly PlannedChange[] } {
  const { columnOf, names, cells: read } = table;
  const ours = new Set(Object.values(columnOf));
  const line = read.values[row] ?? [];
  const hasOwn = line.some(
    (cell, column) =>
      !ours.has(column) && !isNothing(cell) && !isWorkedOut(read.formulas[row]?.[column], cell),
  );
  const isUnchanged = Object.keys(columnOf).every(
    (column) =>
      names.includes(column) ||
      [sourceKey, readOnKey].includes(column) ||
      isAsCollected(kept, key, column, cells[column]) === true,
  );
  if (hasOwn || !isUnchanged) return { changes: [] };
  const changes = Object.values(columnOf).flatMap((column): PlannedChange[] => {
    const value = line[column];
    const isLeft = isNothing(value) || isWorkedOut(read.formulas[row]?.[column], value);
    return isLeft ? [] : [{ row, column, expected: plannedCell(value), input: null }];
  });
  return { changes };
}

/** What is known afterwards: of a cell that a person's contents stay in, what was collected there before. */
function marksOf(
  { key, knownAs, wanted, there }: PlacedRow,
  columns: readonly string[],
  filling: Filling,
): string {
  const { kept, untouched, takesFile } = filling;
  return columns
    .map((column) => {
      const [now, to] = [there?.cells[column], wanted.cells[column]];
      if (!there) return markOfCell(to);
      const isAsIt = isByHand(knownAs, column, now, filling) === undefined;
      const isSame = isNothing(to) || sameCell(now, to);
      if (!isSame && (isAsIt || takesFile.has(key))) return markOfCell(to);
      const isSaid = isSame && !isNothing(to) && !untouched.has(wanted);
      if (isSaid || isAsCollected(kept, knownAs, column, now)) return markOfCell(now);
      return keptMark(kept, knownAs, column) ?? unknownMark;
    })
    .join(",");
}
