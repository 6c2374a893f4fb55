import { costsView } from "../../src/taskpane/costs";
import { costsModel, type CostsModel } from "../../src/taskpane/costs/costs-model";
import { warningInWords } from "../../src/taskpane/costs/split/warning-in-words";
import { costsText, paneText } from "../support/texts";
import { readSettings } from "../../src/workbook/settings";
import { OfficePane } from "./office-pane";

let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

/** Nässjö: three verksamheter of two organisations in 1 172 m². */
const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Region", 383, 1],
  ["BHV", "Region", 465, 1],
  ["ÖF och Soc", "Kommun", 324, 2],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1_172_000, "Region"],
  ["Samordnarlön", 100_000.3, "Kommun"],
];

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

async function open(): Promise<void> {
  await pane.actions.start();
  actions = pane.costs();
}

async function openNassjo(): Promise<void> {
  pane.addTable("tblParter", parties);
  pane.addTable("tblKostnader", costs, 6);
  await open();
}

const model = (): CostsModel => {
  const { workbook } = pane.state;
  const { choices } = pane.actions.frameOf(costsView);
  if (workbook.status !== "here") throw new Error(workbook.status);
  return costsModel(workbook.value, choices);
};
const heard = (): string => pane.state.announcement.text;
const notice = (): string | undefined => pane.state.notice?.(paneText.sv);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);

test("what each organisation bears is there before anything is written, and follows an edit", async () => {
  await openNassjo();
  expect(model().overview?.value?.organisations.map(({ name, amount }) => [name, amount])).toEqual([
    ["Region", 848_000 + 50_000.15],
    ["Kommun", 324_000 + 50_000.15],
  ]);
  pane.book.type("B8", 2_344_000);
  await pane.until(() => model().overview?.value?.organisations[1]?.amount === 648_000 + 50_000.15);
});

test("who charges whom, with the rounding to whole kronor", async () => {
  await openNassjo();
  expect(
    model().specifications?.value?.map(({ biller, charged, sum, rounding }) => [
      biller,
      charged,
      sum,
      rounding,
    ]),
  ).toEqual([
    ["Region", "Kommun", 324_000, 0],
    ["Kommun", "Region", 50_000.15, -0.15],
  ]);
});

test("the sheets are written with live formulas, said, and taken back", async () => {
  await openNassjo();
  await actions.choose({ internal: true, annex: true });
  await actions.split.write();
  expect(notice()).toBeUndefined();
  expect(sheets().slice(1)).toEqual([
    "Fördelning",
    "Fakturaunderlag",
    "Spec Region→Kommun",
    "Spec Kommun→Region",
    "Interna överföringar",
    "Avtalsbilaga",
    "Kontroll",
  ]);
  expect(heard()).toBe(paneText.sv.actions.work["cost-sheets"].done(7));
  const split = pane.book.sheets()[1]!;
  const formulas = split.inputs(split.usedRect()!).flat();
  expect(formulas).toContain("=FC.KOSTNADER(tblKostnader[#All],tblParter[#All])");

  await pane.actions.changes.undo();
  expect(sheets()).toHaveLength(1);
  expect(heard()).toBe(paneText.sv.actions.work["cost-sheets"].undone);
});

test("a specification says its number and the day, and keeps the number when it is written again", async () => {
  await openNassjo();
  await actions.choose({ agreement: "Samverkansavtal 2023", property: "Björken 1" });
  await actions.split.write();
  const head = (): unknown[] => {
    const sheet = pane.book.sheets().find(({ name }) => name.startsWith("Spec Kommun→Region"))!;
    return sheet.values(sheet.usedRect()!).slice(0, 12).flat();
  };
  const year = String(new Date().getFullYear());
  expect(head()[0]).toBe(`Specifikation ${year}-02 · Kommun till Region`);
  expect(head()).toEqual(expect.arrayContaining(["Samverkansavtal 2023", "Björken 1", "Utfärdad"]));
  await pane.actions.changes.undo();
  await actions.split.write();
  expect(head()[0]).toBe(`Specifikation ${year}-02 · Kommun till Region`);
});

test("without its payers the split is written and nothing is invoiced", async () => {
  pane.addTable("tblParter", parties);
  pane.addTable(
    "tblKostnader",
    [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1000],
    ],
    6,
  );
  await open();
  expect(model().specifications?.refused?.sentence).toContain("Betalas av");
  await actions.split.write();
  expect(notice()).toBeUndefined();
  expect(sheets().slice(1)).toEqual(["Fördelning", "Kontroll"]);
});

test("a cell that stops the split is named with its place, and every doubtful one with its kronor", async () => {
  pane.addTable("tblParter", parties);
  pane.addTable(
    "tblKostnader",
    [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Hyra", 1000, "Regionn"],
      ["El", "tusen", "Region"],
    ],
    6,
    2,
  );
  await open();
  const { overview, warnings } = model();
  expect(overview?.refused?.place).toEqual({ sheet: sheets()[0], address: "E8" });
  expect(warnings.map(({ kind, row }) => [kind, row])).toEqual([
    ["unknown-payer", 1],
    ["no-amount", 2],
  ]);
  const words = warningInWords(warnings[0]!, paneText.sv).join(" ");
  expect(words).toContain("Menas Region?");
  expect(words.replace(/\s/g, " ")).toContain("Gäller 1 000,00 kr.");
});

test("a lease that says another area gives each share by either denominator", async () => {
  await openNassjo();
  await actions.choose({ statedArea: 1222 });
  const [warning] = model().warnings;
  const words = warningInWords(warning!, paneText.sv).join(" ").replace(/\s/g, " ");
  expect(words).toContain("1 222 m²");
  expect(words).toContain("50 m²");
  expect(words).toContain("Region: 72,35 % av summan, 69,39 % av hyresavtalets yta.");
});

test("one centre at a time, the first unless another is chosen; the choice is kept in the workbook", async () => {
  pane.addTable("tblParter", [
    ["Verksamhet", "Organisation", "Yta", "Central"],
    ["BHV", "Region", 100, "Björken"],
    ["ÖF", "Kommun", 100, "Björken"],
    ["BHV", "Region", 100, "Eken"],
  ]);
  pane.addTable(
    "tblKostnader",
    [
      ["Kostnadsslag", "Belopp", "Betalas av", "Central"],
      ["Hyra", 1000, "Region", "Björken"],
      ["Hyra", 300, "Region", "Eken"],
    ],
    6,
  );
  await open();
  expect(model()).toMatchObject({ centres: ["Björken", "Eken"], centre: "Björken" });
  expect(model().overview?.value?.total).toBe(1000);
  await actions.choose({ centre: "Eken" });
  expect(model().overview?.value?.total).toBe(300);
  expect((await pane.office.Excel.run(readSettings)).costs).toEqual({ centre: "Eken" });
  const reloaded = await pane.reload();
  expect(reloaded.actions.frameOf(costsView).choices).toEqual({ centre: "Eken" });
  pane = reloaded;
});

test("tables with other names are found by their headings, and pointed at where there are several", async () => {
  pane.addTable("Ledger", costs, 6);
  pane.addTable("Tenants", parties);
  pane.addTable(
    "tblCentraler",
    [
      ["Central", "MHV", "BHV", "ÖF", "Soc"],
      ["A", "", "", "", ""],
    ],
    12,
  );
  await open();
  expect(model().costs?.name).toBe("Ledger");
  expect(model().parties?.name).toBe("Tenants");
  pane.addTable("Ledger2", costs, 20);
  await pane.until(() => model().costTables.length === 2);
  const select = (row: number): void =>
    pane.book.select({ sheetId: pane.book.sheets()[0]!.id, rect: { row, column: 0, rows: 1, columns: 1 } });
  select(21);
  await actions.split.useSelection();
  expect(model().costs?.name).toBe("Ledger2");
  select(13);
  await actions.split.useSelection();
  expect(notice()).toBe(costsText.sv.source.unknownTable("tblCentraler"));
});

test("empty tables are no fault, and nothing is written of them", async () => {
  pane.addTable("tblParter", [parties[0]!, ["", "", "", ""]]);
  pane.addTable("tblKostnader", [costs[0]!, ["", "", ""]], 6);
  await open();
  expect(model()).toMatchObject({ overview: undefined, warnings: [], hasCosts: false });
  await actions.split.write();
  expect(sheets()).toHaveLength(1);
});

test("turning to a specification says whose it is; there is none beyond the last", async () => {
  await openNassjo();
  actions.split.showSpecification(1);
  expect(pane.actions.frameOf(costsView).place.specification).toBe(1);
  expect(heard().replace(/\s/g, " ")).toBe("50 000,15 kr, Kommun till Region");
  actions.split.showSpecification(2);
  expect(pane.actions.frameOf(costsView).place.specification).toBe(1);
});
