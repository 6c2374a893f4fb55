import type { Frame, Page } from "playwright-core";
import type { Book, CellInput, CellValue, Rect } from "../../src/workbench/host/book";
import type { BlankMode, Host } from "../../src/workbench/host";
import type { SampleName } from "../../src/workbench/sample/names";
import type { UniverBook } from "../../src/workbench/grid/univer-book";
import type { Language } from "../../src/workbench/server/options";
import { startServers } from "../../src/workbench/server/servers";
import { isHere, type TestBrowser } from "./test-browser";

/** What the page offers at `window.workbench`, as far as tests use it. */
export interface InPage {
  /** The book in the grid; as a person edits it through `source.asPerson`. */
  readonly book: Book & Pick<UniverBook, "source">;
  readonly host: Host;
  setBlankMode(mode: BlankMode): void;
  setLanguage(language: Language): void;
  reloadAddin(): void;
}

export interface WorkbenchOptions {
  readonly blankMode?: BlankMode;
  readonly language?: Language;
  readonly sample?: SampleName;
  /** The path of a file that is open at the start. */
  readonly file?: string;
  /** The folder with the built add-in, if not the project's own. */
  readonly dist?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** How long the page and the add-in may take, on a machine that is busy with other tests as well. */
const patience = 20_000;

/** Milliseconds between two drawings of the grid, which nobody looks at. */
const drawnEvery = 250;

/** Runs in every frame: the grid draws itself in each frame of the browser, and that is a good part of a test's time. */
function drawSeldom(every: number): void {
  if (window !== window.top) return; // the pane is looked at
  const browserFrame = window.requestAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let isAsked = false;
  let drawn = -every;
  let last = 0;
  const draw: FrameRequestCallback = (now) => {
    isAsked = false;
    drawn = performance.now();
    for (const handle of [...waiting.keys()]) {
      const work = waiting.get(handle);
      waiting.delete(handle);
      try {
        work?.(now);
      } catch (error) {
        reportError(error);
      }
    }
  };
  window.requestAnimationFrame = (work) => {
    waiting.set(++last, work);
    if (!isAsked) setTimeout(() => browserFrame(draw), Math.max(0, drawn + every - performance.now()));
    isAsked = true;
    return last;
  };
  window.cancelAnimationFrame = (handle) => void waiting.delete(handle);
}

/** The whole workbench in a page of its own, with servers of its own, as `npm start` opens it. */
export class Workbench {
  private readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
    readonly addinAddress: string,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(
    { browser, certificate, isTimed }: TestBrowser,
    { blankMode = "web", language = "sv", sample = "dalarna", file, dist, viewport }: WorkbenchOptions = {},
  ): Promise<Workbench> {
    const servers = await startServers({
      language,
      sample,
      ...(file !== undefined && { file }),
      ...(dist !== undefined && { dist }),
      addinPort: 0,
      pagePort: 0,
      certificate,
    });
    const context = await browser.newContext({
      // A small window is drawn sooner, and there is no other hardware to draw it than the processor.
      viewport: viewport ?? { width: 1000, height: 600 },
      // Colours that are on their way from one theme to the other are nobody's.
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    if (!isTimed) await page.addInitScript(drawSeldom, drawnEvery);
    const stop = async (): Promise<void> => {
      await context.close();
      await servers.close();
    };
    const workbench = new Workbench(page, servers.page, servers.addin, stop);
    workbench.watch();
    try {
      await page.goto(servers.page);
      await workbench.ready();
      await workbench.inPage((inside, mode) => inside.setBlankMode(mode), blankMode);
      await workbench.settled();
    } catch (error) {
      await stop();
      throw new Error([String(error), ...workbench.problems].join("\n"));
    }
    return workbench;
  }

  /** Fails when the page or the pane has had an error, or has asked for anything that is not on this machine. */
  async close(): Promise<void> {
    await this.stop();
    if (this.problems.length > 0) throw new Error(this.problems.join("\n"));
  }

  /** The add-in's page; another one after a reload. */
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().startsWith(this.addinAddress));
    if (!frame) throw new Error("The add-in's page is not there.");
    return frame;
  }

  /** Carries out a function in the page, with what the page offers. */
  async inPage<R, A = undefined>(act: (inside: InPage, argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const inside = await this.page.evaluateHandle(
      () => (window as unknown as { workbench: InPage }).workbench,
    );
    try {
      const evaluate = inside.evaluate.bind(inside) as (f: typeof act, a?: A) => Promise<Awaited<R>>;
      return await evaluate(act, argument);
    } finally {
      await inside.dispose();
    }
  }

  /** Resolves when every cell has been calculated, custom functions included. */
  async settled(): Promise<void> {
    await this.inPage((inside) => inside.book.settled());
  }

  values(sheet: string, rect: Rect): Promise<CellValue[][]> {
    return this.inPage(
      (inside, asked) => {
        const found = inside.book.sheets().find(({ name }) => name === asked.sheet);
        if (!found) throw new Error(`No sheet ${asked.sheet}`);
        return found.values(asked.rect);
      },
      { sheet, rect },
    );
  }

  /** Puts something into cells, as somebody who types does, and waits for the calculation. */
  async write(sheet: string, row: number, column: number, inputs: CellInput[][]): Promise<void> {
    await this.inPage(
      (inside, asked) => {
        const rect = {
          row: asked.row,
          column: asked.column,
          rows: asked.inputs.length,
          columns: asked.inputs[0]!.length,
        };
        const sheet = inside.book.sheets().find(({ name }) => name === asked.sheet)!;
        inside.book.source.asPerson(() => sheet.write(rect, asked.inputs));
      },
      { sheet, row, column, inputs },
    );
    await this.settled();
  }

  /** Shows a sheet and selects one of its cells. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.inPage(
      (inside, asked) => {
        const sheetId = inside.book.sheets().find(({ name }) => name === asked.sheet)!.id;
        inside.book.activate(sheetId);
        inside.book.select({ sheetId, rect: { row: asked.row, column: asked.column, rows: 1, columns: 1 } });
      },
      { sheet, row, column },
    );
  }

  /** The cells of a table's columns, each row with the columns asked for, found by heading. */
  async column(table: string, ...headings: string[]): Promise<CellValue[][]> {
    const all = await this.inPage((inside, name) => {
      const { sheetId, rect } = inside.book.tables().find((candidate) => candidate.name === name)!;
      return inside.book
        .sheets()
        .find(({ id }) => id === sheetId)!
        .values(rect);
    }, table);
    const [head, ...rows] = all;
    const places = headings.map((heading) => head!.indexOf(heading));
    if (places.includes(-1)) throw new Error(`${table} lacks one of ${headings.join(", ")}`);
    return rows.map((row) => places.map((place) => row[place] ?? null));
  }

  /** The place of a cell in a table: the row whose first column has this text, under this heading. */
  cellIn(
    table: string,
    first: string,
    heading: string,
  ): Promise<{ sheet: string; row: number; column: number }> {
    return this.inPage(
      (inside, asked) => {
        const { sheetId, rect } = inside.book.tables().find(({ name }) => name === asked.table)!;
        const sheet = inside.book.sheets().find(({ id }) => id === sheetId)!;
        const cells = sheet.values(rect);
        return {
          sheet: sheet.name,
          row: rect.row + cells.findIndex((row) => row[0] === asked.first),
          column: rect.column + cells[0]!.indexOf(asked.heading),
        };
      },
      { table, first, heading },
    );
  }

  /** Does something that has the add-in's page loaded anew, and waits until it is there and all is calculated. */
  withNewAddin<A>(act: (inside: InPage, argument: A) => void, argument?: A): Promise<void> {
    return this.loadingAddin(() => this.inPage(act, argument));
  }

  /** The same for something that a person does. */
  async loadingAddin(act: () => Promise<void>): Promise<void> {
    const loading = this.page.waitForEvent("framenavigated", (frame) =>
      frame.url().startsWith(this.addinAddress),
    );
    await act();
    await loading;
    await this.ready();
    await this.settled();
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() => "workbench" in window);
    await this.page.waitForSelector("iframe#addin", { state: "attached" });
    const isAddin = (frame: Frame): boolean => frame.url().startsWith(this.addinAddress);
    // The frame is there before the page in it is.
    if (!this.page.frames().some(isAddin)) await this.page.waitForEvent("framenavigated", isAddin);
    await this.pane.waitForFunction(() => typeof Office !== "undefined");
    await this.pane.evaluate(() => Office.onReady());
    await this.page.waitForFunction(
      () => (window as unknown as { workbench: InPage }).workbench.host.isReadyForCommands,
    );
  }

  private watch(): void {
    const context = this.page.context();
    const note = (text: string): void => {
      this.problems.push(text);
    };
    context.on("weberror", (error) =>
      note(`Error in the page: ${error.error().stack ?? String(error.error())}`),
    );
    context.on("console", (message) => {
      if (message.type() === "error") note(`Console: ${message.text()} (${message.location().url})`);
    });
    context.on("request", (request) => {
      if (!isHere(request.url())) note(`Request that leaves this machine: ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
    });
  }
}
