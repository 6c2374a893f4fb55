import { readFileSync } from "node:fs";
import { paneText } from "../support/texts";
import { openXlsx } from "../../src/workbench/xlsx";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";
import { differingParts, textOf, unpack } from "../workbench/xlsx/support/archive";

jest.setTimeout(180_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());
afterEach(() => workbench.close());

async function save(): Promise<Buffer> {
  await workbench.settled();
  const downloading = workbench.page.waitForEvent("download");
  await workbench.page.keyboard.press("Control+s");
  return readFileSync(await (await downloading).path());
}

async function open(bytes: Buffer): Promise<void> {
  const chooser = workbench.page.waitForEvent("filechooser");
  await workbench.loadingAddin(async () => {
    await workbench.page.getByRole("button", { name: "Öppna…", exact: true }).click();
    await (await chooser).setFiles({ name: "igen.xlsx", mimeType: "", buffer: bytes });
  });
  await workbench.settled();
}

const chartsIn = (bytes: Buffer) =>
  openXlsx(bytes).contents.sheets.flatMap(({ name, charts }) =>
    charts.map((chart) => ({ sheet: name, ...chart })),
  );

test("the chart of a written split: in the file with its figures, gone when the split is taken back, drawn again when the file is opened", async () => {
  workbench = await Workbench.open(chromium, {
    sample: "functions",
    viewport: { width: 2400, height: 1000 },
  });
  const { pane } = workbench;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
  const before = await save();
  expect(chartsIn(before)).toEqual([]);
  await pane.locator("[data-action=write]").click();
  await pane.locator("[data-doing=done]").waitFor({ timeout: 60_000 });
  const bytes = await save();

  const [chart, ...others] = chartsIn(bytes);
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    sheet: "Fördelning 2025–26",
    type: "ColumnStacked",
    title: "Fördelning av kostnaderna",
    legend: "Bottom",
  });
  expect(chart!.series).toHaveLength(12);
  // The first series' figures stand in the chart as they stand in its cells.
  const { rect } = chart!.series[0]!.values!;
  const sheet = openXlsx(bytes).contents.sheets.find(({ name }) => name === "Fördelning 2025–26")!;
  const figures = Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const [row, column] = rect.rows === 1 ? [rect.row, rect.column + index] : [rect.row + index, rect.column];
    return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  });
  expect(figures.every((figure) => typeof figure === "number")).toBe(true);
  const [, cache] = /<c:val>.*?<c:numCache>(.*?)<\/c:numCache>/s.exec(textOf(bytes, "xl/charts/chart1.xml"))!;
  expect([...cache!.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, figure]) => Number(figure))).toEqual(figures);

  await pane.locator("[data-action=undo]").click();
  await pane
    .locator("[data-doing=done]", { hasText: paneText.sv.actions.work["cost-sheets"].undone })
    .waitFor({ timeout: 60_000 });
  expect(Object.keys(unpack(await save())).filter((part) => /chart|drawing/.test(part))).toEqual([]);

  await open(bytes);
  // The looks that follow the rows of specifications are in the file; the grid has none of their kind. Nothing else is said.
  expect(await workbench.page.locator("#notices").textContent()).toMatch(
    /^Villkorsstyrd formatering \([^()]+\) visas inte här men finns kvar i filen\.$/,
  );
  await workbench.select("Fördelning 2025–26", 0, 0);
  const picture = workbench.page.locator(".chart canvas[role=img]");
  await picture.waitFor();
  expect(await picture.getAttribute("aria-label")).toBe(
    "Staplat stapeldiagram: Fördelning av kostnaderna. 12 serier, 4 kategorier.",
  );
  // Saved once more, its parts are the same to the byte.
  expect(differingParts(await save(), bytes).filter((part) => /chart|drawing/.test(part))).toEqual([]);
});
