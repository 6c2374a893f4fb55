import { isOfCentre } from "../centre/rows-of-centre";
import { isEmpty, type Cell } from "../../ground/cell";
import { matchHeadings, type Columns } from "../../ground/headings";
import type { SectionRows } from "../section-rows";
import type { Edit } from "../../../domain/costs/trial/trial-change";

type Table = readonly (readonly Cell[])[];

/** A cell of a copy that holds something else than the table; rows count from the heading row, which is 0. */
interface TriedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** A table's copy with the changes made. */
export interface TriedTable {
  readonly cells: readonly (readonly Cell[])[];
  /** In the order of the rows. A row that has come stands in `added` instead. */
  readonly changed: readonly TriedCell[];
  /** Rows that have come. */
  readonly added: readonly number[];
  /** The columns with days, and those with percentages as parts of one. */
  readonly days: readonly number[];
  readonly shares: readonly number[];
}

interface CopiedRow {
  /** Where it stood in the table; undefined for one that has come. */
  readonly origin: number | undefined;
  readonly cells: Cell[];
  /** A heading of the rows below, and none of them. */
  readonly isHeading: boolean;
  isGone: boolean;
}

/** A table's copy, in which rows keep their places until all changes are made. */
export class TableCopy<Key extends string> {
  readonly headings: Cell[];
  readonly rows: CopiedRow[];
  private columnOf: Partial<Record<Key, number>>;
  private readonly isOfCentre: (row: CopiedRow) => boolean;

  constructor(
    private readonly table: Table,
    private readonly columns: Columns<Key>,
    private readonly centre: string | undefined,
    private readonly centreKey: Key,
    sections: SectionRows,
  ) {
    this.headings = [...(table[0] ?? [])];
    this.columnOf = { ...matchHeadings(this.headings, columns).columnOf };
    const place = this.columnOf[centreKey];
    this.rows = table.slice(1).map((cells, index) => ({
      origin: index + 1,
      cells: [...cells],
      isHeading: sections.at(index + 1) !== undefined,
      isGone: false,
    }));
    this.isOfCentre = ({ cells }) => isOfCentre(cells, place, centre);
  }

  /** The rows of the centre, with their places. */
  get ofCentre(): readonly (readonly [row: number, copied: CopiedRow])[] {
    return [...this.rows.entries()].filter(([, row]) => !row.isHeading && this.isOfCentre(row));
  }

  get mapped(): readonly number[] {
    return Object.values<number | undefined>(this.columnOf).filter((column) => column !== undefined);
  }

  has(key: Key): boolean {
    return this.columnOf[key] !== undefined;
  }

  at({ cells }: CopiedRow, key: Key): Cell {
    const column = this.columnOf[key];
    return column === undefined ? undefined : cells[column];
  }

  put(row: number, column: number, value: Cell): void {
    const cells = this.rows[row]?.cells;
    if (cells) cells[column] = value;
  }

  make(edit: Exclude<Edit<Key>, { edit: "set-percent" }>): void {
    switch (edit.edit) {
      case "set":
        return this.put(edit.row, this.columnFor(edit.figure, edit.others), edit.value);
      case "remove": {
        const row = this.rows[edit.row];
        if (row) row.isGone = true;
        return;
      }
      case "add":
        // A column that is added for the newcomer's sake is added to the others first.
        for (const { figure, others } of edit.needed) this.columnFor(figure, others);
        return this.add(edit.figures);
    }
  }

  private add(figures: Readonly<Partial<Record<Key, Cell>>>): void {
    const cells: Cell[] = this.headings.map(() => null);
    for (const [key, value] of Object.entries({ ...figures, [this.centreKey]: this.centre ?? null })) {
      const column = this.columnOf[key as Key];
      if (column !== undefined) cells[column] = value;
    }
    this.rows.push({ origin: undefined, cells, isHeading: false, isGone: false });
  }

  /** The column, added at the right end where the table has none. */
  private columnFor(key: Key, others: Cell = null): number {
    const known = this.columnOf[key];
    if (known !== undefined) return known;
    const column = this.headings.push(this.columns[key].heading) - 1;
    for (const { cells, isHeading } of this.rows) {
      while (cells.length < column) cells.push(null);
      cells[column] = isHeading ? null : others;
    }
    this.columnOf = { ...this.columnOf, [key]: column };
    return column;
  }

  /**
   * The copy with the changes made.
   *
   * @param shares the columns with percentages as parts of one
   */
  result(days: readonly Key[], shares: readonly number[]): TriedTable {
    const rows = this.rows.filter(({ isGone }) => !isGone);
    const width = this.table[0]?.length ?? 0;
    return {
      cells: [this.headings, ...rows.map(({ cells }) => cells)],
      changed: rows.flatMap(({ origin, cells }, index) =>
        origin === undefined
          ? []
          : cells.flatMap((after, column) => {
              const before = column < width ? this.table[origin]?.[column] : null;
              return isSame(before, after) ? [] : [{ row: index + 1, column, before, after }];
            }),
      ),
      added: rows.flatMap(({ origin }, index) => (origin === undefined ? [index + 1] : [])),
      days: days.flatMap((key) => this.columnOf[key] ?? []),
      shares,
    };
  }
}

const isSame = (one: Cell, other: Cell): boolean => one === other || (isEmpty(one) && isEmpty(other));
