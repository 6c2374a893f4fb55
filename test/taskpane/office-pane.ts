import { centresView } from "../../src/taskpane/centres";
import { CentresActions } from "../../src/taskpane/centres/centres-actions";
import { costsView } from "../../src/taskpane/costs";
import { ChangeActions } from "../../src/taskpane/costs/change/change-actions";
import { ReviewActions } from "../../src/taskpane/costs/review/review-actions";
import { SplitActions } from "../../src/taskpane/costs/split/split-actions";
import { WhatIfActions } from "../../src/taskpane/costs/what-if/what-if-actions";
import { YearActions } from "../../src/taskpane/costs/year/year-actions";
import { PaneActions } from "../../src/taskpane/frame/pane-actions";
import { initialState, type PaneState } from "../../src/taskpane/frame/state";
import { Store } from "../../src/taskpane/frame/store";
import { startView } from "../../src/taskpane/start";
import { StartActions } from "../../src/taskpane/start/start-actions";
import { views } from "../../src/taskpane/views";
import type { CellInput } from "../../src/workbench/host/book";
import type { MemoryBook } from "../support/memory-book";
import { lettingGo, officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

const ofThePage = [
  "Office",
  "Excel",
  "document",
  "requestAnimationFrame",
  "localStorage",
  "sessionStorage",
] as const;
/** The globals that a page has. */
export const given = globalThis as unknown as Record<(typeof ofThePage)[number], unknown>;

/** What the pane finds in its page, for one that runs without a page. */
export function givePage({ Office, Excel, window }: OfficePage): void {
  Object.assign(given, {
    Office,
    Excel,
    document: window.document,
    // Nothing is drawn: a frame is the next turn, also of a page that has been closed meanwhile.
    requestAnimationFrame: (draw: FrameRequestCallback) => setImmediate(draw, 0),
  });
  given.localStorage ??= memoryStorage();
  given.sessionStorage ??= memoryStorage();
}

export function takePage(): void {
  for (const name of ofThePage) delete given[name];
}

/** A question to a workbook that has been closed is waited for so long after the test. */
const patienceMilliseconds = 5000;

/** The pane's state and actions with the genuine library behind them, as in Excel; only nothing is drawn. */
export class OfficePane {
  readonly store = new Store<PaneState>(initialState);
  readonly actions = new PaneActions(this.store, views, patienceMilliseconds);

  private constructor(readonly office: OfficePage) {}

  static async open(page?: OfficePage): Promise<OfficePane> {
    const pane = new OfficePane(page ?? (await officeInJsdom()));
    givePage(pane.office);
    Object.assign(globalThis, { functionsInSwedish: [], functionsInEnglish: [] }); // as the build does
    const topics = views.flatMap(({ parts }) => parts.flatMap(({ text }) => text));
    await Promise.all(topics.map((topic) => topic.load("sv")));
    return pane;
  }

  /** Closes the workbook and forgets what the browser remembers. */
  close(): void {
    expect(this.office.unknown).toEqual([]);
    this.office.close();
    takePage();
  }

  /** The page is loaded anew beside the same workbook. */
  async reload(): Promise<OfficePane> {
    const pane = await OfficePane.open(await this.office.reload());
    await pane.actions.start();
    return pane;
  }

  get beginning(): StartActions {
    return new StartActions(this.actions.frameOf(startView));
  }

  get centres(): CentresActions {
    return new CentresActions(this.actions.frameOf(centresView));
  }

  /** What a person can do in the parts of Kostnader; made once, as the pane makes them. */
  costs() {
    const frame = this.actions.frameOf(costsView);
    return {
      split: new SplitActions(frame),
      year: new YearActions(frame),
      review: new ReviewActions(frame),
      change: new ChangeActions(frame),
      trial: new WhatIfActions(frame),
      choose: frame.choose.bind(frame),
    };
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
    await this.office.delivered();
    await lettingGo();
    // In the place of the reading that the pane has put off until it is quiet.
    await this.actions.readWorkbook();
    const { host } = this.office;
    for (let before = -1; before !== host.faults.requestCount; ) {
      before = host.faults.requestCount;
      await host.quiet();
      await this.office.delivered();
      await lettingGo();
    }
  }

  /** Until it is as told: looked at whenever the pane's state changes, or something happens in the workbook. */
  until(holds: () => boolean): Promise<void> {
    return until(this.office, this.store, holds);
  }
}

export async function until(
  office: OfficePage,
  store: Store<PaneState>,
  holds: () => boolean,
): Promise<void> {
  for (;;) {
    // Asked for before it is looked at, so that nothing comes in between.
    const change = new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop();
        resolve();
      });
    });
    const happening = Promise.race([office.next(), change]);
    if (holds()) return;
    await happening;
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
