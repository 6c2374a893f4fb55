import { paneText } from "../support/texts";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let chromium: TestBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

/** What stands on a sheet, with where it begins. */
async function shown(workbench: Workbench, name: string): Promise<unknown[][]> {
  return workbench.inPage((inside, asked) => {
    const sheet = inside.book.sheets().find((one) => one.name === asked)!;
    return sheet.values(sheet.usedRect()!);
  }, name);
}

const beside = (rows: readonly (readonly unknown[])[], word: string): unknown[] => {
  const row = rows.find((line) => line.includes(word))!;
  return row.slice(row.indexOf(word) + 1);
};

test("three organisations: from the tables to specifications that agree, and follow when an amount is changed", async () => {
  const workbench = await Workbench.open(chromium, { sample: "functions" });
  const { pane } = workbench;
  await pane.locator("[data-view=costs]").click();
  await pane.locator("fc-split-chart [data-organisation]").first().waitFor();
  await pane.locator("[data-action=write]").click();
  await pane
    .locator("[data-doing=done]", { hasText: paneText.sv.actions.work["cost-sheets"].done(9) })
    .waitFor({ timeout: 90_000 });
  await workbench.settled();

  // What the sheets list is nobody's table of costs: none of it is offered as one.
  expect(await pane.locator("[data-range]").count()).toBe(0);
  const check = await shown(workbench, "Kontroll");
  expect(beside(check, "Kontroller som inte stämmer")[0]).toBe(0);
  const laidOut = check.filter(([label]) =>
    String(label).endsWith("utlagt för andra, mot fordringarna på andra"),
  );
  expect(laidOut).toHaveLength(3);
  for (const [, one, other] of laidOut) {
    expect(one).toBeGreaterThan(0);
    expect(other).toBeCloseTo(one as number, 6);
  }
  const before = await shown(workbench, "Spec Regionen→Kommunen 2025–26");
  const sum = beside(before, "Summa av raderna")[1] as number;
  const lines = before.slice(before.findIndex((row) => row[0] === "Kostnadsslag") + 1);
  // What has a calculation is a line; the others are headings and sums.
  const charges = lines.filter((line) => line[6] !== null && line[6] !== "");
  expect(charges.reduce((total, line) => total + Number(line[8]), 0)).toBeCloseTo(sum, 6);
  expect(lines.find(([kind]) => kind === "Summa")![8]).toBeCloseTo(sum, 6);

  // The toys are the municipality's alone, and the region's to pay.
  const { sheet, row, column } = await workbench.cellIn("tblKostnader", "Leksaker", "Belopp");
  await workbench.write(sheet, row, column, [[7_900]]);
  const after = await shown(workbench, "Spec Regionen→Kommunen 2025–26");
  expect(beside(after, "Summa av raderna")[1]).toBeCloseTo(sum + 1_000, 6);
  expect(beside(await shown(workbench, "Kontroll"), "Kontroller som inte stämmer")[0]).toBe(0);

  // A text that grows is not cut for long: its row becomes higher when somebody says so, and nothing counts as changed.
  const heightOf = async (word: string): Promise<number> => {
    const rows = await shown(workbench, "Spec Regionen→Kommunen 2025–26");
    return workbench.inPage(
      (inside, [name, row]) => {
        const sheet = inside.book.sheets().find((one) => one.name === name)!;
        return sheet.sizeOf?.("rows", row as number) ?? 20;
      },
      ["Spec Regionen→Kommunen 2025–26", rows.findIndex(([kind]) => kind === word)] as const,
    );
  };
  const low = await heightOf("Leksaker");
  const grown = "Leksaker, pussel, böcker och pysselmaterial till barnens hörna i väntrummet";
  const toys = await workbench.cellIn("tblKostnader", "Leksaker", "Kostnadsslag");
  await workbench.write(toys.sheet, toys.row, toys.column, [[grown]]);
  // Three lines at least, in a column of twenty-four letters.
  const fit = pane.locator("[data-action=fit-rows]");
  await fit.waitFor();
  expect(await heightOf(grown)).toBe(low);
  await fit.click();
  await fit.waitFor({ state: "detached" });
  expect(await heightOf(grown)).toBeGreaterThanOrEqual(3 * 20);

  // Nobody has changed the sheets: they are written anew in their places, without subtotals.
  const sheets = (): Promise<string[]> =>
    workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));
  const names = await sheets();
  await pane.locator("[data-choose=subtotals] select").selectOption("inga");
  await pane.locator("[data-action=write]").click();
  await pane.locator("[data-writing=confirm]").waitFor({ timeout: 60_000 });
  await pane.locator("[data-action=write]").click();
  await pane
    .locator("[data-doing=done]", { hasText: paneText.sv.actions.work["write-anew"].done(9, 0) })
    .waitFor({ timeout: 90_000 });
  await workbench.settled();
  expect(await sheets()).toEqual(names);
  const anew = await shown(workbench, "Spec Regionen→Kommunen 2025–26");
  expect(beside(anew, "Summa av raderna")[1]).toBeCloseTo(sum + 1_000, 6);
  expect(anew.length).toBeLessThan(after.length);
  expect(beside(await shown(workbench, "Kontroll"), "Kontroller som inte stämmer")[0]).toBe(0);
  await workbench.close();
});
