import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellInput } from "../../src/workbench/host/book";
import { accessibilityProblems } from "../support/accessibility";
import { printedLedger } from "../support/printed-ledger";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { ledgerText, paneText } from "../support/texts";
import { Workbench } from "../support/workbench";
import { PaneInBrowser } from "./pane-in-browser";

jest.setTimeout(120_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(async () => {
  await workbench?.close();
  await chromium.close();
});

/** The region's name is merged over its two rows. */
const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["BHV", "Region Norr", 120, 1],
  ["MHV", null, 80, 1],
  ["ÖF", "Norrby kommun", 150, 1],
  ["Soc", "Norrby kommun", 50, 1],
];

/** What a person presses or chooses on the way from the ledger to specifications that are written. */
let presses = 0;
const press = async (work: Promise<unknown>): Promise<void> => {
  presses++;
  await work;
};

test("a ledger in a plain range becomes costs that make up the ledger, in few presses; a broken file is refused; Ångra takes all back", async () => {
  workbench = await Workbench.open(chromium);
  const pane = new PaneInBrowser(workbench);
  await pane.openEmpty();
  await workbench.inPage(
    ({ book }, [rows, others]) => {
      const put = (name: string, cells: CellInput[][]): void => {
        const sheet = book.addSheet(name);
        sheet.write({ row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
      };
      put("Huvudbok", rows);
      put("Parter", others);
      book.sheets().find(({ name }) => name === "Parter")!.merge!({ row: 1, column: 1, rows: 2, columns: 1 });
    },
    [printedLedger, parties] as const,
  );
  const before = await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name));

  // Both are found; the parties become a table where they stand, and the merged name stands in both of its rows.
  expect(await pane.find('[data-range="Parter!A1:D5"] [data-merged]').innerText()).toBe(
    paneText.sv.start.ranges.hasMerged(1),
  );
  await press(pane.find('[data-range="Parter!A1:D5"] [data-action=make-table]').click());
  expect(await pane.done()).toContain("tblParter");
  await pane.find('[data-table="tblParter"]').waitFor();
  expect(
    await workbench.inPage(({ book }) => {
      const sheet = book.sheets().find(({ name }) => name === "Parter")!;
      return [sheet.mergedRects!().length, sheet.values({ row: 1, column: 1, rows: 2, columns: 1 })];
    }),
  ).toEqual([0, [["Region Norr"], ["Region Norr"]]]);
  await press(pane.find('[data-range="Huvudbok!A3:G8"] [data-action=to-ledger]').click());

  const view = pane.find("fc-ledger-view");
  await view.locator("[data-account='6010']").waitFor();
  expect(await view.locator("[data-accounts=taken] > li").count()).toBe(3);
  await view.locator("[data-field=payer] select").selectOption("Region Norr");
  const check = async (): Promise<string[]> =>
    (await view.locator("[data-check] td").allInnerTexts()).map((text) => text.replace(/\s/g, " "));
  expect(await check()).toEqual(["285 750,75", "−5 000,00", "290 750,75"]);
  await view.locator("[data-account='6030'] .kind").fill("El");
  await view.locator("[data-account='6030'] .kind").press("Enter");

  for (const media of [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { forcedColors: "active" },
  ] as const) {
    await workbench.page.emulateMedia(media);
    expect(await accessibilityProblems(workbench.pane)).toEqual([]);
  }

  await pane.action("write").click();
  expect(await pane.done()).toContain("tblKostnader");
  const written = await workbench.inPage(({ book }) => {
    const cells = (name: string) => {
      const sheet = book.sheets().find((one) => one.name === name)!;
      return sheet.values(sheet.usedRect()!);
    };
    return { costs: cells("Kostnader"), check: cells("Avstämning huvudbok"), accounts: cells("Konton") };
  });
  const head = written.costs.findIndex((row) => row.includes("Kostnadsslag"));
  const column = (heading: string): unknown[] => {
    const index = written.costs[head]!.indexOf(heading);
    return written.costs.slice(head + 1).map((row) => row[index]);
  };
  expect(column("Kostnadsslag")).toEqual(["Lokalhyra", "Lokalhyra", "El", "Lokalvård"]);
  expect(column("Belopp")).toEqual([120_000, 120_000.5, 8450.25, 42_300]);
  expect(column("Betalas av")).toEqual(Array(4).fill("Region Norr"));
  expect(column("Verifikation")).toEqual(["L 101", "L 245", "L 130", "L 131"]);
  expect(written.check.flat()).toContain(ledgerText.sv.sheets.check.right);
  expect(written.accounts.flat()).toEqual(expect.arrayContaining([6030, "El", "nej"]));

  // A file that was cut off says so, and nothing else is lost.
  const file = path.join(tmpdir(), "avhuggen.se");
  writeFileSync(file, '#FLAGGA 0\n#SIETYP 4\n#VER A 1 20250101 "Hyra"\n{\n#TRANS 6010 {} 100.00\n');
  await view.locator("input[type=file]").setInputFiles(file);
  await view.locator("[data-refused]").waitFor();
  expect(await view.locator("[data-refused]").innerText()).toContain("A 1");
  await pane.action("close-file").click();

  await pane.action("undo").click();
  await pane.done(ledgerText.sv.work.undone);
  expect(await workbench.inPage(({ book }) => book.sheets().map(({ name }) => name))).toEqual(before);
  await pane.find(`[data-language=en]`).click();
  await view.getByText(ledgerText.en.choices.accounts, { exact: true }).waitFor();
  expect(paneText.en.parts.costs.ledger).toBe("Ledger");
});

test("the costs of the ledger are split and written, a specification is sent, and its receiver reads it again: out of a PDF and from the sheet", async () => {
  const pane = new PaneInBrowser(workbench);
  await pane.find("[data-language=sv]").click();
  const view = pane.find("fc-ledger-view");
  await view.locator("[data-account='6010']").waitFor();
  await press(view.locator("[data-field=payer] select").selectOption("Region Norr"));
  await press(pane.action("write").click());
  await pane.done(ledgerText.sv.work.done("tblKostnader", 4));
  await press(pane.find("[data-part=split]").click());
  await pane.find("fc-split-chart [data-organisation]").first().waitFor();
  await press(pane.action("write").click());
  await pane.done(paneText.sv.actions.work["cost-sheets"].done(4));
  expect(presses).toBeLessThanOrEqual(12);
  expect(await pane.find('[data-range]:not([data-range^="Huvudbok!"])').count()).toBe(0);
  await pane.action("send").click();
  await pane.find("[data-sent=unchanged]").waitFor();
  await workbench.settled();

  const sent = await workbench.inPage(({ book }) => {
    const sheet = book.sheets().find((one) => one.name.startsWith("Skickad"))!;
    return { name: sheet.name, cells: sheet.values(sheet.usedRect()!) };
  });
  const head = sent.cells.findIndex(([kind]) => kind === "Kostnadsslag");
  const [share, amount] = ["Andel", "Belopp"].map((heading) => sent.cells[head]!.indexOf(heading)) as [
    number,
    number,
  ];
  // Half of the area is the municipality's: of every line 150 and 50 of 400 m², each rounded by itself.
  const inOre = (kronor: number): number => Math.round(kronor * 100);
  const owed = [120_000, 120_000.5, 8_450.25, 42_300].flatMap((whole) => [
    inOre((whole * 150) / 400),
    inOre((whole * 50) / 400),
  ]);
  const total = owed.reduce((sum, one) => sum + one, 0);
  expect(inOre(Number(sent.cells.find(([kind]) => kind === "Summa")![amount]))).toBe(total);

  // A PDF leaves a line of single spaces; where a supplier ends nobody can tell.
  const shown = (cell: unknown, column: number): string => {
    if (typeof cell !== "number") return cell === null ? "" : String(cell);
    const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
    return cell.toLocaleString("sv-SE", column === share ? { ...two, style: "percent" } : two);
  };
  const lines = sent.cells.slice(head).map((row) => row.map(shown).filter(Boolean).join(" "));
  await pane.find("[data-part=review]").click();
  const field = pane.find("fc-review-input textarea");
  await field.waitFor();
  await field.fill(lines.join("\n"));
  const summary = pane.find("[data-summary]");
  await summary.waitFor();
  await pane.find("[data-choice=compare]").uncheck();
  await summary.filter({ hasText: "Alla 8 rader stämmer. Summorna stämmer med raderna." }).waitFor();

  await pane.action("clear").first().click();
  await workbench.select(sent.name, head + 2, 1);
  await pane.action("use-selection").click();
  await pane.find("[data-read]").waitFor();
  await summary.filter({ hasText: "Alla 8 rader stämmer. Summorna stämmer med raderna." }).waitFor();
});
