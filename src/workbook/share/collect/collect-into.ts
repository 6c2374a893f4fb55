import { isEmpty, plainValue, textOf, type Cell } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { nameKey } from "../../../cells/ground/names";
import { nameOfRow } from "../../../cells/share/collect";
import { sharedTables } from "../../../cells/share/shared-tables";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { PlannedChange, PlannedWrite } from "../../action/plan/plan";
import type { TableCells } from "../../reading/contents";
import { collectedShapes, plannedCell, readOnKey, sourceKey, type CollectedTable } from "./collect-plan";

/** What becomes of collected rows in a table that the workbook has. */
export interface CollectedInto {
  readonly write: PlannedWrite | undefined;
  /** Names whose cells change, and names that are new there. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  /** New names that the table has no blank row for: nothing is written as long as there are some. */
  readonly noRoom: readonly string[];
  /** Cells that say something else and are worked out by formulas: they stay. */
  readonly formulas: number;
}

/**
 * Collected rows in an existing table, each by its name: what a file says nothing of is left as it stands, new names take
 * blank rows. Where the table has the columns Källa and Inläst they say the file and the day.
 *
 * @param rows each name once
 */
export function collectedInto(
  { kind, rows }: CollectedTable,
  table: { readonly sheet: string; readonly cells: TableCells },
  today: number,
): CollectedInto {
  const { names } = sharedTables[kind];
  const { values, formulas, row: top, column: left } = table.cells;
  const { columnOf } = matchHeadings(values[0] ?? [], collectedShapes[kind].columns);
  const columns = Object.entries(columnOf) as [key: string, column: number][];
  const nameAt = columnOf[names[0]];
  const rowOf = new Map<string, number>();
  const blank: number[] = [];
  values.forEach((line, row) => {
    if (row === 0 || nameAt === undefined) return;
    if (!isEmpty(line[nameAt])) rowOf.set(nameKey(textOf(line[nameAt])), row);
    else if (columns.every(([, column]) => isEmpty(line[column]))) blank.push(row);
  });
  const [changes, changed, added, noRoom] = [
    [] as PlannedChange[],
    [] as string[],
    [] as string[],
    [] as string[],
  ];
  let kept = 0;
  for (const collected of rows) {
    const name = nameOfRow(collected, names);
    const there = rowOf.get(nameKey(name));
    const row = there ?? blank.shift();
    if (row === undefined) {
      noRoom.push(name);
      continue;
    }
    const before = changes.length;
    const put = (key: string, input: PlannedCell): void => {
      const column = columnOf[key];
      const [value, formula] = column === undefined ? [] : [values[row]?.[column], formulas[row]?.[column]];
      if (column === undefined || input === null || isSame(value, input)) return;
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) kept++;
      else changes.push({ row, column, expected: plannedCell(value), input });
    };
    for (const [key, cell] of Object.entries(collected.cells))
      if (there === undefined || !names.includes(key as never)) put(key, plannedCell(cell));
    if (changes.length === before && there !== undefined) continue;
    put(sourceKey, collected.source);
    put(readOnKey, today);
    (there === undefined ? added : changed).push(name);
  }
  const area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 1 };
  const write = changes.length === 0 ? undefined : { sheet: table.sheet, area, cells: changes };
  return { write, changed, added, noRoom, formulas: kept };
}

const isSame = (value: Cell, input: PlannedCell): boolean =>
  plainValue(value) === input ||
  (typeof value === "string" && typeof input === "string" && textOf(value) === textOf(input));
