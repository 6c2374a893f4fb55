import type { Locator } from "playwright-core";
import { accessibilityProblems } from "../support/accessibility";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

const pictures = (): Locator => workbench.page.locator(".chart canvas[role=img]");
const figures = (): Locator => workbench.page.locator(".chart-figures table");
const plain = (text: string): string => text.replace(/\s/g, " ");

/** The figures that are read out beside a chart, row by row. */
const table = async (): Promise<string[][]> =>
  (await figures().first().locator("tr").all()).reduce<Promise<string[][]>>(
    async (rows, row) => [...(await rows), (await row.locator("th, td").allTextContents()).map(plain)],
    Promise.resolve([]),
  );

/** How many of the chart's pixels have a colour of this kind, so that what is drawn is more than an empty canvas. */
const coloured = (picture: Locator, rgb: readonly [number, number, number]): Promise<number> =>
  picture.evaluate((canvas, [red, green, blue]) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        count++;
    }
    return count;
  }, rgb);

const zoom = (to: number): Promise<void> =>
  workbench.page.evaluate((ratio) => {
    interface Facade {
      getActiveWorkbook(): { getActiveSheet(): { zoom(ratio: number): unknown } };
    }
    const { grid } = (window as unknown as { workbench: { grid: { api: Facade } } }).workbench;
    grid.api.getActiveWorkbook().getActiveSheet().zoom(ratio);
  }, to);

/** Frames in which the charts are put in their places. */
const drawn = (): Promise<void> =>
  workbench.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 6;
        const next = (): void => {
          if (frames-- > 0) requestAnimationFrame(next);
          else resolve();
        };
        next();
      }),
  );

const teal = [0x1f, 0x6b, 0x59] as const;

describe("the chart of a written split", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium, {
      sample: "functions",
      viewport: { width: 2800, height: 1300 },
    });
    const { pane } = workbench;
    await pane.locator("[data-view=costs]").click();
    await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
    await pane.locator("[data-action=write]").click();
    await pane.locator("[data-doing=done]").waitFor({ timeout: 60_000 });
    await workbench.settled();
    await workbench.select("Fördelning 2025–26", 0, 0);
    await pictures().waitFor();
    await drawn();
  });
  afterAll(() => workbench.close());

  test("is drawn over its cells, at any zoom and wherever the sheet is scrolled", async () => {
    expect(await pictures().getAttribute("aria-label")).toBe(
      "Staplat stapeldiagram: Fördelning av kostnaderna. 12 serier, 4 kategorier.",
    );
    expect(await coloured(pictures(), teal)).toBeGreaterThan(500);
    const frame = workbench.page.locator(".chart:not(.chart-copy)");
    /** The plan has it from A20 to H37, as wide as the page: who clicks beside its corners to the right selects I19 and I38. */
    const covers = async (): Promise<void> => {
      await drawn();
      const { x, y, width, height } = (await frame.boundingBox())!;
      for (const [atX, atY, row, column] of [
        [x + width + 4, y - 4, 18, 8],
        [x + width + 4, y + height + 4, 37, 8],
      ] as const) {
        await workbench.page.mouse.move(atX, atY);
        await drawn();
        await workbench.page.mouse.click(atX, atY);
        await drawn();
        const { rect } = await workbench.inPage(({ book }) => book.selection());
        expect([rect.row, rect.column]).toEqual([row, column]);
      }
    };
    await covers();
    const before = (await frame.boundingBox())!;
    // With the pointer over the chart: it does not keep the sheet from being scrolled.
    await workbench.page.mouse.move(before.x + 100, before.y + 100);
    await workbench.page.mouse.wheel(0, 40);
    await covers();
    expect((await frame.boundingBox())!.y).toBeCloseTo(before.y - 40, 0);
    await zoom(0.5);
    await covers();
    expect((await frame.boundingBox())!.width).toBeLessThan(before.width * 0.6);
    await zoom(1);
    await workbench.page.mouse.move(300, 700);
    await workbench.page.mouse.wheel(0, -500);
    await covers();
  });

  test("states the figures of its cells, and follows them when an amount is changed", async () => {
    // The organisations, after the sum.
    const owners = await workbench.values("Fördelning 2025–26", { row: 3, column: 2, rows: 1, columns: 3 });
    const shown = async (): Promise<number[]> => {
      const rows = await table();
      // The last is for organisations that come later: nobody yet.
      expect(rows.map(([name]) => name)).toEqual(["Kategori", ...owners[0]!.map(String), "–"]);
      const rent = rows[0]!.indexOf("Hyra");
      return rows.slice(1, -1).map((row) => Number(row[rent]!.replace(/ /g, "").replace(",", ".")));
    };
    const inCells = async (): Promise<number[]> =>
      (await workbench.values("Fördelning 2025–26", { row: 4, column: 2, rows: 1, columns: 3 }))[0]!.map(
        Number,
      );
    const before = await inCells();
    expect(await shown()).toEqual(before);

    const { sheet, row, column } = await workbench.inPage(({ book }) => {
      const { sheetId, rect } = book.tables().find(({ name }) => name === "tblKostnader")!;
      const place = book.sheets().find(({ id }) => id === sheetId)!;
      const [head, ...rows] = place.values(rect);
      return {
        sheet: place.name,
        row: rect.row + 1 + rows.findIndex((cells) => cells.includes("Hyra")),
        column: rect.column + head!.indexOf("Belopp"),
      };
    });
    const [[amount]] = (await workbench.values(sheet, { row, column, rows: 1, columns: 1 })) as [[number]];
    await workbench.write(sheet, row, column, [[amount * 2]]);
    await drawn();
    const after = await inCells();
    expect(after.reduce((a, b) => a + b)).toBeGreaterThan(before.reduce((a, b) => a + b) + amount / 2);
    expect(await shown()).toEqual(after);
    await workbench.write(sheet, row, column, [[amount]]);
  });

  test("is seen on its own sheet only", async () => {
    await workbench.select("Fakturaunderlag 2025–26", 0, 0);
    await drawn();
    expect([await pictures().count(), await figures().count()]).toEqual([0, 0]);
    await workbench.select("Fördelning 2025–26", 0, 0);
    await pictures().waitFor();
  });

  test("has nothing that axe finds, in any of the sheet's colours, and its own in the dark", async () => {
    for (const media of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await workbench.page.emulateMedia(media);
      await drawn();
      // The rest of the grid is another maker's.
      expect(await accessibilityProblems(workbench.page.mainFrame(), [], ".charts")).toEqual([]);
      const light = await coloured(pictures(), teal);
      if (media.colorScheme === "light") expect(light).toBeGreaterThan(500);
      else expect(light).toBe(0);
    }
    await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  });

  test("goes when the add-in takes its sheets back", async () => {
    await workbench.pane.locator("[data-action=undo]").click();
    await pictures().waitFor({ state: "detached", timeout: 60_000 });
    expect(await figures().count()).toBe(0);
  });
});

describe("charts of every kind", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
    await workbench.inPage(({ book, host }) => {
      const sheet = book.addSheet("Prov");
      sheet.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
        ["Avesta", 1],
        ["Falun", null],
        ["Mora", 3],
      ]);
      const at = (column: number) => ({
        sheetId: sheet.id,
        rect: { row: 0, column, rows: 3, columns: 1 },
      });
      const corner = (row: number, column: number) => ({ row, column, right: 0, down: 0 });
      for (const [index, type] of ["ColumnClustered", "Radar"].entries()) {
        host.model.charts.add({
          sheetId: sheet.id,
          name: type,
          type,
          title: "Prov",
          legend: "None",
          series: [{ name: "Antal", values: at(1), categories: at(0) }],
          anchor: { from: corner(4, index * 5), to: corner(20, index * 5 + 5) },
        });
      }
      host.model.changed();
      book.activate(sheet.id);
    });
    await pictures().waitFor();
    await drawn();
  });
  afterAll(() => workbench.close());

  test("a type that is not drawn is named in a frame of the same size", async () => {
    const sentence = workbench.page.locator(".chart-sentence");
    expect(await sentence.textContent()).toBe(
      "Diagrammet ”Prov” av typen Radar finns i arbetsboken men kan inte ritas i arbetsbänken.",
    );
    const [one, other] = await workbench.page
      .locator(".chart")
      .evaluateAll((charts) =>
        charts.map((chart) => chart.getBoundingClientRect()).map((r) => [r.width, r.height]),
      );
    expect(one).toEqual(other);
  });

  test("a chart over the edge of frozen cells is seen in each part, and named once", async () => {
    await workbench.inPage(({ book }) => book.sheets().find(({ name }) => name === "Prov")!.setFrozen!(8, 2));
    await workbench.page.locator(".chart-copy").first().waitFor();
    await drawn();
    // Over both edges: in all four parts. The other lies right of the frozen columns: in two.
    expect(await workbench.page.locator(".chart").count()).toBe(6);
    expect(await pictures().count()).toBe(4);
    expect(await workbench.page.locator(".chart:not(.chart-copy)").count()).toBe(2);
    expect(await workbench.page.locator(".chart-copy[aria-hidden=true]").count()).toBe(4);
    for (const picture of await pictures().all()) expect(await coloured(picture, teal)).toBeGreaterThan(500);
  });

  test("rows that are put in above it move it down, and it reads its cells where they are", async () => {
    const frame = workbench.page.locator(".chart:not(.chart-copy)").first();
    await workbench.inPage(({ book }) => book.sheets().find(({ name }) => name === "Prov")!.setFrozen!(0, 0));
    await drawn();
    const before = (await frame.boundingBox())!;
    await workbench.select("Prov", 0, 0);
    await workbench.page.getByRole("button", { name: "Infoga rad" }).click();
    await workbench.settled();
    await drawn();
    const after = (await frame.boundingBox())!;
    // A row as high as Univer's usual one.
    expect(after.y - before.y).toBeCloseTo(22, 0);
    expect(await table()).toEqual([
      ["Kategori", "Antal"],
      ["Avesta", "1"],
      ["Falun", "uppgift saknas"],
      ["Mora", "3"],
    ]);
  });
});

describe("what the page learns from the add-in", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  test("a setting of the add-in's is a change that is not saved, and Ctrl+S in its page saves it", async () => {
    const { page, pane } = workbench;
    const state = page.locator("#unsaved");
    expect(await state.textContent()).toBe("Inga ändringar");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.settings.add("prov", { version: 1 });
        await context.sync();
      }),
    );
    await expect(state.textContent()).resolves.toBe("Osparade ändringar");
    await pane.locator("nav [data-view]").first().focus();
    const download = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    expect((await download).suggestedFilename()).toBe("Dalarna 2019.xlsx");
    await expect(state.textContent()).resolves.toBe("Sparad");
  });

  test("Ctrl+O in its page asks for a file", async () => {
    const { page, pane } = workbench;
    await pane.locator("nav [data-view]").first().focus();
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+o");
    expect((await chooser).isMultiple()).toBe(false);
  });
});
