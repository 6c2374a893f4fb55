import { isError, sameValue } from "../ground/cell-values";
import type {
  CellContents,
  SheetContents,
  SheetToSave,
  TableColumn,
  TableContents,
} from "../ground/contents";
import { excelColumns } from "../ground/limits";
import { without } from "../ground/without";

type Cells = ReadonlyMap<number, CellContents>;

const key = (row: number, column: number): number => row * excelColumns + column;

const byPlace = (cells: readonly CellContents[]): Cells =>
  new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));

/**
 * Excel repairs (and so changes) a file whose headings and columns do not say the same, or where a heading is no text.
 * The cells decide: each column gets its heading's text, and a heading that is empty, a number or there twice becomes
 * text as Excel itself would make it. Tables of which nothing changed stay as the file has them.
 */
export function alignHeadings(sheet: SheetToSave, before: SheetContents | undefined): SheetToSave {
  if (!sheet.tables || sheet.tables.length === 0) return sheet;
  const cells = byPlace(sheet.cells);
  const old = byPlace(before?.cells ?? []);
  const changed = new Map<number, CellContents>();
  const tables = sheet.tables.map((table): TableContents => {
    const present = before?.tables.find(({ id }) => id === table.id);
    if (present && JSON.stringify(present) === JSON.stringify(table) && edgesUnchanged(table, old, cells))
      return table;
    const named = table.showHeaders ? withHeadings(table, cells, changed) : padded(table);
    return table.showTotals ? withTotals(named, cells) : named;
  });
  if (changed.size === 0) return { ...sheet, tables };
  const kept = sheet.cells.filter((cell) => !changed.has(key(cell.row, cell.column)));
  return { ...sheet, tables, cells: [...kept, ...changed.values()] };
}

/** Whether the rows that the table's part repeats, headings and totals, hold what they held. */
function edgesUnchanged({ rect, showHeaders, showTotals }: TableContents, old: Cells, now: Cells): boolean {
  const rows = [...(showHeaders ? [rect.row] : []), ...(showTotals ? [rect.row + rect.rows - 1] : [])];
  return rows.every((row) =>
    Array.from({ length: rect.columns }, (_, index) => key(row, rect.column + index)).every((place) => {
      const [a, b] = [old.get(place), now.get(place)];
      return a?.formula === b?.formula && sameValue(a?.value ?? null, b?.value ?? null);
    }),
  );
}

function withHeadings(table: TableContents, cells: Cells, changed: Map<number, CellContents>): TableContents {
  const taken = new Set<string>();
  const row = table.rect.row;
  const headings = Array.from({ length: table.rect.columns }, (_, index) => {
    const column = table.rect.column + index;
    const cell = cells.get(key(row, column));
    const name = unique(headingText(cell) || `Kolumn${index + 1}`, taken);
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined) {
      const rest = without(cell ?? { row, column, value: null }, "formula", "array", "spilled");
      changed.set(key(row, column), { ...rest, value: name });
    }
    return name;
  });
  // Columns are told apart by name first: a column put in between must not take its neighbour's formula. One whose
  // heading is new is the column that stood there, if none stands there by its old name.
  const columns = headings.map((name, index): TableColumn => {
    const stood = table.columns.length === headings.length ? table.columns[index] : undefined;
    const renamed = stood && !headings.includes(stood.name) ? stood : undefined;
    return { ...(table.columns.find((column) => column.name === name) ?? renamed), name };
  });
  return { ...table, columns };
}

function headingText(cell: CellContents | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return String(value);
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
  return candidate;
}

const padded = (table: TableContents): TableContents => ({
  ...table,
  columns: Array.from(
    { length: table.rect.columns },
    (_, index) => table.columns[index] ?? { name: `Kolumn${index + 1}` },
  ),
});

const subtotals: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** What the totals row's cells say, said for the columns as well. */
function withTotals(table: TableContents, cells: Cells): TableContents {
  const row = table.rect.row + table.rect.rows - 1;
  const columns = table.columns.map((column, index): TableColumn => {
    const cell = cells.get(key(row, table.rect.column + index));
    if (cell?.formula === undefined) {
      const rest = without(column, "totals");
      return typeof cell?.value === "string" ? { ...rest, totals: { label: cell.value } } : rest;
    }
    const standard = /^=SUBTOTAL\((\d+),[^(),]*\)$/i.exec(cell.formula);
    const name = standard ? subtotals[standard[1] as string] : undefined;
    return { ...column, totals: name ? { function: name } : { function: "custom", formula: cell.formula } };
  });
  return { ...table, columns };
}
