import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let chromium: TestBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

test("while Excel works out an amount every part says so, calls nothing wrong, offers no writing and keeps its shape", async () => {
  const workbench = await Workbench.open(chromium, { sample: "functions" });
  const { pane } = workbench;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
  const amount = await workbench.cellIn("tblKostnader", "Leksaker", "Belopp");
  // An answer that does not come: what the cell shows is being worked out until Excel gives up.
  await workbench.inPage(({ host, book }, { sheet, row, column }) => {
    host.faults.onAnswer(host.functions.service.lastInvocation + 1, { kind: "lost" });
    const place = { row, column, rows: 1, columns: 1 };
    book.source.asPerson(() =>
      book
        .sheets()
        .find(({ name }) => name === sheet)!
        .write(place, [["=FC.INDEXHYRA(6900,100,100)"]]),
    );
  }, amount);
  const waits = pane.locator("[data-calculating]");
  await waits.first().waitFor();
  const seen = async (): Promise<unknown> => ({
    wrong: await pane.locator("[data-refused], [data-refused-above], fc-problem-list").count(),
    writing: await pane.locator("[data-action=write]").count(),
    tooWide: await pane.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ),
  });
  const quiet = { wrong: 0, writing: 0, tooWide: false };
  expect(await seen()).toEqual(quiet);
  const name = await pane.locator("[data-table=costs] .name").first().boundingBox();
  expect(name!.width).toBeGreaterThan(80);
  await pane.locator("[data-part=year]").click();
  for (const section of ["preliminary", "settlement", "reconcile", "next"]) {
    await pane.locator(`[data-section=${section}]`).click();
    await pane.locator(`[data-section=${section}][aria-current=true]`).waitFor();
    await waits.first().waitFor();
    expect([section, await seen()]).toEqual([section, quiet]);
  }
  await pane.locator("[data-part=what-if]").click();
  await waits.first().waitFor();
  expect(await seen()).toEqual(quiet);
  // Excel gives the answer up, and the amount is typed: the parts go on by themselves.
  await workbench.settled();
  await workbench.write(amount.sheet, amount.row, amount.column, [[6_900]]);
  await pane.locator("[data-part=split]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
  expect(await waits.count()).toBe(0);
  await workbench.close();
});
