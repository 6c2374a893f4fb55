import { PaneActions } from "../../src/taskpane/actions";
import { initialState, type PaneState } from "../../src/taskpane/state";
import { Store } from "../../src/taskpane/store";
import type { CellInput } from "../../src/workbench/host/book";
import type { MemoryBook } from "../support/memory-book";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

const given = globalThis as unknown as Record<
  "Office" | "Excel" | "localStorage" | "sessionStorage",
  unknown
>;

/** A question to a workbook that has been closed is waited for so long after the test. */
const patienceMilliseconds = 5000;

/** The pane's state and actions with the genuine library behind them, as in Excel; only nothing is drawn. */
export class OfficePane {
  readonly store = new Store<PaneState>(initialState);
  readonly actions = new PaneActions(this.store, patienceMilliseconds);

  private constructor(readonly office: OfficePage) {}

  static async open(page?: OfficePage): Promise<OfficePane> {
    const pane = new OfficePane(page ?? (await officeInJsdom()));
    given.Office = pane.office.Office;
    given.Excel = pane.office.Excel;
    given.localStorage ??= memoryStorage();
    given.sessionStorage ??= memoryStorage();
    return pane;
  }

  /** Closes the workbook and forgets what the browser remembers. */
  close(): void {
    expect(this.office.unknown).toEqual([]);
    this.office.close();
    for (const name of ["Office", "Excel", "localStorage", "sessionStorage"] as const) delete given[name];
  }

  /** The page is loaded anew beside the same workbook. */
  async reload(): Promise<OfficePane> {
    const pane = await OfficePane.open(await this.office.reload());
    await pane.actions.start();
    return pane;
  }

  get state(): PaneState {
    return this.store.state;
  }

  get book(): MemoryBook {
    return this.office.memory;
  }

  /** Puts a table on the first sheet, its heading row first. */
  addTable(name: string, rows: readonly (readonly CellInput[])[], row = 0, column = 0): string {
    const sheet = this.book.sheets()[0]!;
    const rect = { row, column, rows: rows.length, columns: rows[0]!.length };
    sheet.write(
      rect,
      rows.map((line) => [...line]),
    );
    return this.book.addTable({ name, sheetId: sheet.id, rect, showTotals: false }).id;
  }

  /** What stands in a table: formulas as formulas. */
  formulas(name: string): unknown[][] {
    const { sheetId, rect } = this.book.tables().find((table) => table.name === name)!;
    return this.book
      .sheets()
      .find(({ id }) => id === sheetId)!
      .inputs(rect);
  }

  /** What the table's own coming has set off is over: requests that are counted from here are those of the test. */
  async quiet(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await this.actions.readWorkbook();
  }

  async until(holds: () => boolean): Promise<void> {
    for (let tries = 0; !holds() && tries < 300; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(holds()).toBe(true);
  }
}

function memoryStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
