import { toRange } from "../univer-range";
import { overlaps } from "../../ground/rect";
import type { IFunctionService, ISuperTableService } from "@univerjs/engine-formula";
import type { BookTable, CellValue, Rect } from "../../host/book";

/** What the tables need of the book they lie in. */
interface TableSurroundings {
  unitId(): string;
  heading(sheetId: string, row: number, column: number): CellValue;
  /** Formulas that mention one of the names have to be calculated anew. */
  tablesChanged(names: readonly string[], sheetIds: readonly string[]): void;
}

type TableChange = Partial<Pick<BookTable, "name" | "rect" | "showTotals">>;

/**
 * The book's tables. They are kept here and told to the formula engine; Univer's own table plugin knows neither totals
 * rows nor hidden changes of size, and would be a second truth.
 */
export class Tables {
  private readonly byId = new Map<string, BookTable>();
  private headings = new Map<string, readonly string[]>();
  private nextId = 1;

  constructor(
    private readonly engineTables: ISuperTableService,
    private readonly functions: IFunctionService,
    private readonly surroundings: TableSurroundings,
  ) {}

  list(): readonly BookTable[] {
    return [...this.byId.values()];
  }

  at(sheetId: string, row: number, column: number): BookTable | undefined {
    return this.touching(sheetId, { row, column, rows: 1, columns: 1 })[0];
  }

  touching(sheetId: string, rect: Rect): BookTable[] {
    return this.list().filter((table) => table.sheetId === sheetId && overlaps(table.rect, rect));
  }

  headingsOf(id: string): readonly string[] {
    return this.headings.get(id) ?? [];
  }

  add(table: Omit<BookTable, "id">): BookTable {
    this.check(table, undefined);
    const added = { ...table, id: String(this.nextId++) };
    this.byId.set(added.id, added);
    this.register(added);
    this.surroundings.tablesChanged([added.name], [added.sheetId]);
    return added;
  }

  change(id: string, change: TableChange): BookTable {
    const before = this.get(id);
    const after = { ...before, ...change };
    this.check(after, id);
    this.byId.set(id, after);
    if (after.name !== before.name) this.engineTables.remove(this.surroundings.unitId(), before.name);
    this.register(after);
    this.surroundings.tablesChanged([before.name, after.name], [after.sheetId]);
    return after;
  }

  delete(id: string): BookTable {
    const table = this.get(id);
    this.byId.delete(id);
    this.headings.delete(id);
    this.forgetParsed();
    this.engineTables.remove(this.surroundings.unitId(), table.name);
    this.surroundings.tablesChanged([table.name], [table.sheetId]);
    return table;
  }

  /** Reads the headings of the table again; gives what they were before when they are others now. */
  refreshHeadings(id: string): readonly string[] | undefined {
    const before = this.headingsOf(id);
    const table = this.get(id);
    if (before.join("\n") === this.readHeadings(table).join("\n")) return undefined;
    this.register(table);
    this.surroundings.tablesChanged([table.name], [table.sheetId]);
    return before;
  }

  clear(): void {
    for (const table of this.list()) {
      this.engineTables.remove(this.surroundings.unitId(), table.name);
    }
    this.forgetParsed();
    this.byId.clear();
    this.headings.clear();
  }

  get(id: string): BookTable {
    const table = this.byId.get(id);
    if (!table) throw new Error(`There is no table with the id ${id}.`);
    return table;
  }

  private check(table: Omit<BookTable, "id">, id: string | undefined): void {
    const others = this.list().filter((other) => other.id !== id);
    if (others.some((other) => other.name.toLowerCase() === table.name.toLowerCase())) {
      throw new Error(`There is already a table called ${table.name}.`);
    }
    const inTheWay = others.find(
      (other) => other.sheetId === table.sheetId && overlaps(other.rect, table.rect),
    );
    if (inTheWay) throw new Error(`The table ${table.name} would overlap the table ${inTheWay.name}.`);
  }

  private register(table: BookTable): void {
    const headings = this.readHeadings(table);
    this.headings.set(table.id, headings);
    this.forgetParsed();
    // It takes everything below the headings for data, so the totals row is kept from it.
    const rows = table.rect.rows - (table.showTotals ? 1 : 0);
    this.engineTables.registerTable(this.surroundings.unitId(), table.name, {
      sheetId: table.sheetId,
      titleMap: new Map(headings.map((heading, column) => [heading, column])),
      range: toRange({ ...table.rect, rows }),
    });
  }

  /**
   * The engine keeps parsed formulas, with the tables' places in them: the short ones by their text, the others by a hash
   * of it that tells no table's name. So all of them go.
   */
  private forgetParsed(): void {
    this.functions.deleteFormulaAstCacheKey("");
  }

  private readHeadings(table: BookTable): string[] {
    return Array.from({ length: table.rect.columns }, (_, column) => {
      const value = this.surroundings.heading(table.sheetId, table.rect.row, table.rect.column + column);
      return value === null || typeof value === "object" ? "" : String(value);
    });
  }
}
