import { costsView } from "../../src/taskpane/costs";
import type { NextYearModel } from "../../src/taskpane/costs/year/next/next-year-model";
import type { PreliminaryModel } from "../../src/taskpane/costs/year/preliminary-model";
import type { ReconcileModel } from "../../src/taskpane/costs/year/reconcile-model";
import type { SettlementModel } from "../../src/taskpane/costs/year/settlement-model";
import { yearModel } from "../../src/taskpane/costs/year/year-model";
import { paneText, yearText } from "../support/texts";
import type { YearSection } from "../../src/taskpane/costs/year/year-section-names";
import type { CellInput } from "../../src/workbench/host/book";
import { OfficePane } from "./office-pane";

let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

/** Nässjö's areas, with a child health centre of its own. */
const parties = [
  ["Verksamhet", "Organisation", "Yta", "Till"],
  ["MHV", "Regionen", 383, ""],
  ["BHV", "Vårdbolaget", 465, "2026-12-31"],
  ["ÖF och Soc", "Kommunen", 324, ""],
];
const dated = ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"];
const budget = [dated, ["Hyra", 1172, "Regionen", "2026-01-01", "2026-12-31"]];
const ledger = [
  dated,
  ["Hyra", 2344, "Regionen", "2026-01-01", "2026-12-31"],
  ["El", 586, "Kommunen", "2026-01-01", "2026-12-31"],
];

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

async function open(
  tables: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
  section?: YearSection,
): Promise<void> {
  let row = 0;
  for (const [name, cells] of Object.entries(tables)) {
    pane.addTable(name, cells, row);
    row += cells.length + 2;
  }
  await pane.actions.start();
  actions = pane.costs();
  if (section) actions.year.openSection(section);
}

function modelOf<Model>(section: YearSection): Model {
  const { workbook } = pane.state;
  const { choices } = pane.actions.frameOf(costsView);
  if (workbook.status !== "here") throw new Error(workbook.status);
  return yearModel(workbook.value, choices, section) as unknown as Model;
}
const preliminary = (): PreliminaryModel => modelOf("preliminary");
const settlement = (): SettlementModel => modelOf("settlement");
const next = (): NextYearModel => modelOf("next");
const heard = (): string => pane.state.announcement.text;
const notice = (): string | undefined => pane.state.notice?.(paneText[pane.state.language]);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const inputs = (name: string): unknown[] => {
  const sheet = pane.book.sheets().find((one) => one.name === name)!;
  return sheet.inputs(sheet.usedRect()!).flat();
};

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test("a budget becomes amounts in advance: shown, written as values with a live check, and taken back", async () => {
    await open({ tblParter: parties, tblKostnader: ledger, tblBudget: budget }, "preliminary");
    await pane.actions.chooseLanguage(language);
    actions.year.openSection("preliminary");
    expect(heard()).toContain(yearText[language].sections.preliminary.name);
    const { sources, overview, from, till } = preliminary();
    expect([sources.budget.table?.name, from, till]).toEqual(["tblBudget", 46_023, 46_387]);
    expect(overview?.value?.pairs.map(({ charged, sum }) => [charged, sum])).toEqual([
      ["Vårdbolaget", 465],
      ["Kommunen", 324],
    ]);
    await actions.year.choose({ interval: "quarter" });
    await actions.year.write();
    expect(notice()).toBeUndefined();
    expect(sheets().slice(1)).toEqual(["Preliminära belopp", "Kontroll preliminärt"]);
    expect(heard()).toBe(paneText[language].actions.work["preliminary-amounts"].done("Preliminära belopp"));
    expect(pane.formulas("tblPreliminart")).toHaveLength(1 + 2 * 4);
    expect(pane.formulas("tblPreliminart")[1]?.at(-1)).toBe(116.25);
    expect(inputs("Kontroll preliminärt")).toContain(
      "=FC.SLUTREGLERING(tblBudget[#All],tblParter[#All],tblPreliminart[#All])",
    );
    expect(inputs("Preliminära belopp")).toContain(yearText[language].sheets.preliminary.title);

    await pane.actions.changes.undo();
    expect(sheets()).toHaveLength(1);
    expect(heard()).toBe(paneText[language].actions.work["preliminary-amounts"].undone);
  });

  test("the cell that a person stands in is a budget before anything has been opened in Året", async () => {
    await open({ tblParter: parties, tblKostnader: ledger, Nya: budget });
    await pane.actions.chooseLanguage(language);
    // The third table: five rows of parties and four of costs stand above it, with their blank rows.
    const [sheet] = pane.book.sheets();
    pane.book.select({ sheetId: sheet!.id, rect: { row: 11, column: 0, rows: 1, columns: 1 } });
    await actions.year.useSelection();
    expect(pane.actions.frameOf(costsView).choices.year?.budget).toBe("Nya");
    expect(pane.actions.frameOf(costsView).choices.costs).toBeUndefined();
  });

  test("a row that looks like something that comes once stays in this year until somebody says that it comes again", async () => {
    const bought = [
      ...ledger,
      ["Möbler", 4000, "Kommunen", "2026-03-01", "2026-03-31"],
      ["El", -86, "Kommunen", "2026-02-01", "2026-02-28"],
    ];
    await open({ tblParter: parties, tblKostnader: bought }, "next");
    await pane.actions.chooseLanguage(language);
    const along = (): unknown[] => next().rows.map(({ kind, comesAlong }) => [kind, comesAlong]);
    expect(along()).toEqual([
      ["Hyra", true],
      ["El", true],
      ["Möbler", false],
      ["El", false],
    ]);
    expect(next().tables?.value).toMatchObject({ left: { rows: 2, amount: 3914 }, now: 6844 });
    const [, , furniture] = next().rows;
    await actions.year.choose({ repeated: { [furniture!.id]: true } });
    expect(next().tables?.value?.left).toEqual({ rows: 1, amount: -86 });
    await actions.year.write();
    expect(pane.formulas("tblKostnader2027").map(([kind]) => kind)).toEqual([
      "Kostnadsslag",
      "Hyra",
      "El",
      "Möbler",
    ]);
    // BHV's 465 m² are nobody's next year, and that is said, also on the sheet itself.
    expect(next().tables?.value?.parties.vacated).toEqual([{ centre: "", area: 465 }]);
    const notes = (sheet: string): string => {
      const found = pane.book.sheets().find(({ name }) => name === sheet)!;
      return found.inputs({ row: 0, column: 0, rows: 6, columns: 1 }).flat().join(" ");
    };
    expect(notes("Parter 2027")).toMatch(/BHV \(2026-12-31\).*465\s?m²/);
    await actions.year.choose({ vacantTo: "Regionen" });
    await pane.actions.readWorkbook();
    await actions.year.write();
    expect(pane.formulas("tblParter2027v2").at(-1)).toEqual(["Ej uthyrt", "Regionen", 465, null]);
    expect(notes("Parter 2027 2")).toContain("Regionen");
  });

  test("balances are read where one points, held against the costs, and written with a chart", async () => {
    await open({ tblParter: parties, tblKostnader: ledger, tblBudget: budget }, "reconcile");
    await pane.actions.chooseLanguage(language);
    const reconcile = (): ReconcileModel => modelOf("reconcile");
    expect(
      reconcile().overview?.value?.rows.map(({ name, budget: planned, actual }) => [name, planned, actual]),
    ).toEqual([
      ["Hyra", 1172, 2344],
      ["El", 0, 586],
    ]);
    await actions.year.readBalances(reconcile().overview!.value!.rows);
    expect(notice()).toBe(yearText[language].reconcile.noneFound);
    const [sheet] = pane.book.sheets();
    const list = { row: 30, column: 0, rows: 3, columns: 2 };
    sheet!.write(list, [
      ["Hyra", 2344],
      ["El", 600],
      ["Porto", 5],
    ]);
    pane.book.select({ sheetId: sheet!.id, rect: list });
    await actions.year.readBalances(reconcile().overview!.value!.rows);
    expect(heard()).toBe(yearText[language].reconcile.found(2, 1));
    expect(reconcile().overview?.value?.rows.map(({ difference }) => difference)).toEqual([0, 14]);
    await actions.year.write();
    expect(notice()).toBeUndefined();
    expect(sheets().slice(1)).toEqual(["Avstämning"]);
    expect(pane.state.doing?.status).toBe("done");
    actions.year.openSection("next");
    expect(pane.state.doing).toBeUndefined();
    actions.year.openSection("reconcile");
    await pane.actions.changes.undo();
    expect(sheets()).toHaveLength(1);
  });

  test("a second budget gets a table of its own, which the settlement then is about", async () => {
    await open({ tblParter: parties, tblKostnader: ledger, tblBudget: budget }, "preliminary");
    await pane.actions.chooseLanguage(language);
    await actions.year.write();
    await actions.year.choose({ from: 46_388, till: 46_752 });
    await actions.year.write();
    // The budget is for the year before, in which BHV leaves: by the budget's own days no check would come out.
    expect(sheets().slice(3)).toEqual(["Preliminära belopp 2"]);
    expect(settlement().sources.preliminary.table?.name).toBe("tblPreliminart2");
    expect(settlement().apart?.preliminary.from).toBe(46_388);
  });

  test("amounts in advance are settled against the costs, on a sheet of its own", async () => {
    const advance = [
      ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
      ["Regionen", "Kommunen", "Hyra", 324],
    ];
    await open({ tblParter: parties, tblKostnader: ledger, Forskott: advance }, "settlement");
    await pane.actions.chooseLanguage(language);
    expect(settlement().sources.preliminary.table?.name).toBe("Forskott");
    // Twice the rent: 930 and 648; of half the areas' electricity: 191,50 and 232,50.
    expect(
      settlement().overview?.value?.pairs.map(({ biller, charged, toDebit }) => [biller, charged, toDebit]),
    ).toEqual([
      ["Regionen", "Vårdbolaget", 930],
      ["Regionen", "Kommunen", 324],
      ["Kommunen", "Regionen", 191.5],
      ["Kommunen", "Vårdbolaget", 232.5],
    ]);
    await actions.year.write();
    expect(notice()).toBeUndefined();
    const five = [
      "Slutreglering",
      "Slut Regionen→Vårdbolaget 2026",
      "Slut Regionen→Kommunen 2026",
      "Slut Kommunen→Regionen 2026",
      "Slut Kommunen→Vårdbolaget 2026",
    ];
    expect(sheets().slice(1)).toEqual(five);
    expect(heard()).toBe(paneText[language].actions.work.settlement.done(5));
    expect(inputs("Slutreglering")).toContain(
      "=FC.SLUTREGLERING(tblKostnader[#All],tblParter[#All],Forskott[#All])",
    );
    expect(inputs(five[2]!)).toContain(324);
    // Once more: in their places, when that has been agreed to, and under the same numbers.
    const before = five.map(inputs);
    await actions.year.write();
    expect(pane.actions.frameOf(costsView).place.asked).toMatchObject({ kind: "replace", sheets: 5 });
    expect(five.map(inputs)).toEqual(before);
    pane.book.type(`${sheets()[0]}!B8`, 2_000_000);
    await pane.actions.readWorkbook();
    await actions.year.write(true);
    expect(sheets().slice(1)).toEqual(five);
    expect(inputs(five[2]!)[0]).toBe(before[2]![0]);
    expect(inputs(five[2]!)).not.toEqual(before[2]);
    await pane.actions.changes.undo();
    expect(five.map(inputs)).toEqual(before);
  });

  test("next year's tables: the rent a live formula when both index values are given, the others values", async () => {
    await open({ tblParter: parties, tblKostnader: ledger }, "next");
    await pane.actions.chooseLanguage(language);
    expect(next().year).toEqual({ from: 46_388, till: 46_752 });
    expect(next().kinds).toEqual([
      { kind: "Hyra", isRent: true, isChosen: true },
      { kind: "El", isRent: false, isChosen: false },
    ]);
    expect(next().indexed).toBeUndefined();
    await actions.year.choose({ baseIndex: 250 });
    expect(next().indexed).toBeUndefined();
    await actions.year.choose({ index: 260, indexedPart: 0.8 });
    // 2 344 × (1 + 0,8 × (260 ÷ 250 − 1)) = 2 419,008
    expect(next().tables?.value?.costs.kinds[0]).toEqual({
      kind: "Hyra",
      rows: 1,
      now: 2344,
      next: 2419.01,
      isIndexed: true,
    });
    expect(next().tables?.value?.parties.left).toEqual([
      { name: "BHV", centre: "", lastDay: 46_387, area: 465 },
    ]);
    await actions.year.write();
    expect(notice()).toBeUndefined();
    expect(sheets().slice(1)).toEqual(["Kostnader 2027", "Parter 2027"]);
    expect(heard()).toBe(paneText[language].actions.work["next-year"].done("Kostnader 2027", "Parter 2027"));
    expect(pane.formulas("tblKostnader2027")).toEqual([
      [...dated, "Bashyra", "Lägst"],
      [
        "Hyra",
        expect.stringMatching(
          // By addresses: a column that refers to its own table before that is made is filled otherwise by Excel.
          /^=FC\.INDEXHYRA\(F\d+,\$B\$\d+,\$B\$\d+,\$B\$\d+,G\d+\)$/,
        ),
        "Regionen",
        46_388,
        46_752,
        2344,
        2344,
      ],
      ["El", 586, "Kommunen", 46_388, 46_752, null, null],
    ]);
    expect(pane.formulas("tblParter2027").map(([name]) => name)).toEqual(["Verksamhet", "MHV", "ÖF och Soc"]);
    await pane.actions.changes.undo();
    expect(heard()).toBe(paneText[language].actions.work["next-year"].undone);
    expect(sheets()).toHaveLength(1);
  });
});

test("a budget without dates is asked about, and nothing is written until somebody says its time", async () => {
  await open(
    {
      tblParter: parties.map((row) => row.slice(0, 3)),
      tblKostnader: [
        ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
        ["Hyra", 1172, "Regionen", "2026-01-01", "2026-03-31"],
        ["El", 1172, "Regionen", "", ""],
      ],
    },
    "preliminary",
  );
  // A quarter is what one line is for: nobody has said that of the budget.
  expect(preliminary()).toMatchObject({ waitsFor: "period", ownPeriod: undefined });
  await actions.year.write();
  expect(sheets()).toHaveLength(1);
  await actions.year.choose({ from: 46_023, till: 45_000 });
  expect(preliminary().waitsFor).toBe("backwards");
  await actions.year.choose({ till: 46_023 + 5 * 366 });
  expect(preliminary().waitsFor).toBe("too-long");
  await actions.year.choose({ till: 46_387 });
  expect(preliminary().overview?.value?.pairs).toHaveLength(2);
  pane = await pane.reload();
  expect(pane.actions.frameOf(costsView).choices.year).toEqual({ from: 46_023, till: 46_387 });
});

test("costs without dates are asked which year comes next", async () => {
  const undated = [
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 100],
  ];
  await open({ tblParter: parties, tblKostnader: undated }, "next");
  expect(next()).toMatchObject({ isYearKnown: false, waitsFor: "year" });
  await actions.year.write();
  expect(sheets()).toHaveLength(1);
  await actions.year.choose({ year: 2031 });
  await actions.year.write();
  expect(sheets().slice(1)).toEqual(["Kostnader 2031", "Parter 2031"]);
});

test("a budget line without a payer is pointed out in its own table", async () => {
  await open(
    { tblParter: parties, tblBudget: [dated, ["Hyra", 1172, "", "2026-01-01", "2026-12-31"]] },
    "preliminary",
  );
  const { refused } = preliminary().overview!;
  expect(refused?.sentence).toContain("Betalas av är tom");
  expect(refused?.place?.address).toBe("A8:E8");
});

test("amounts of another year than the costs are pointed out, and the settlement of nothing is nothing", async () => {
  const advance = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Period från", "Period till", "Belopp"],
    ["Regionen", "Kommunen", "Hyra", "2025-01-01", "2025-12-31", 648],
    ["Regionen", "Vårdbolaget", "Hyra", "2025-01-01", "2025-12-31", 930],
    ["Kommunen", "Regionen", "El", "2025-01-01", "2025-12-31", 191.5],
    ["Kommunen", "Vårdbolaget", "El", "2025-01-01", "2025-12-31", 232.5],
  ];
  await open({ tblParter: parties, tblKostnader: ledger, tblPreliminart: advance }, "settlement");
  expect(settlement().apart).toMatchObject({
    preliminary: { from: 45_658, till: 46_022 },
    costs: { from: 46_023, till: 46_387 },
  });
  expect(settlement().overview?.value?.pairs.map(({ toDebit }) => toDebit)).toEqual([0, 0, 0, 0]);
});

test("what one stands in is read as what it is: a budget here, the costs there, and no other table", async () => {
  await open(
    {
      tblParter: parties,
      tblKostnader: ledger,
      Plan2027: budget,
      tblCentraler: [
        ["Central", "MHV", "BHV", "ÖF", "Soc"],
        ["A", "", "", "", ""],
      ],
    },
    "preliminary",
  );
  const select = (row: number): void =>
    pane.book.select({ sheetId: pane.book.sheets()[0]!.id, rect: { row, column: 0, rows: 1, columns: 1 } });
  expect(preliminary().sources.budget.table?.name).toBe("tblKostnader");
  select(12);
  await actions.year.useSelection();
  expect(preliminary().sources.budget.table?.name).toBe("Plan2027");
  expect(preliminary().sources.costs.table?.name).toBe("tblKostnader");
  actions.year.openSection("settlement");
  await actions.year.useSelection();
  expect(settlement().sources.costs.table?.name).toBe("Plan2027");
  select(16);
  await actions.year.useSelection();
  expect(notice()).toBe(yearText.sv.source.unknownTable("tblCentraler"));
});

test("a kind of cost that somebody lets follow the index, and one that no longer does", async () => {
  await open({ tblParter: parties, tblKostnader: ledger }, "next");
  await actions.year.choose({ indexed: ["El"], baseIndex: 100, index: 200 });
  expect(next().tables?.value?.costs.kinds.map(({ kind, next: amount }) => [kind, amount])).toEqual([
    ["Hyra", 2344],
    ["El", 1172],
  ]);
  expect(next().doubtful).toBe("rise");
  await actions.year.choose({ indexed: [] });
  expect(next().indexed).toBeUndefined();
});

test("costs and parties of plain ranges are settled and reconciled where they stand; next year's tables come out of tables", async () => {
  const sheet = pane.book.sheets()[0]!;
  const put = (row: number, cells: readonly (readonly CellInput[])[]): void =>
    sheet.write(
      { row, column: 0, rows: cells.length, columns: cells[0]!.length },
      cells.map((line) => [...line]),
    );
  put(10, ledger);
  put(20, parties);
  const advance = [
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
    ["Regionen", "Kommunen", "Hyra", 500],
  ];
  await open({ tblPreliminart: advance }, "settlement");
  expect(settlement()).toMatchObject({ waitsFor: "costs" });
  // Nothing is read unasked; both can be chosen.
  await actions.year.chooseTable("costs", "Blad1!A11");
  await actions.year.chooseTable("parties", "Blad1!A21");
  expect(settlement().sources).toMatchObject({
    costs: { table: { name: "Blad1!A11:E13" } },
    parties: { table: { name: "Blad1!A21:D24" } },
  });
  await actions.year.write();
  expect(notice()).toBeUndefined();
  const written = sheets().flatMap((name) => (name === "Blad1" ? [] : inputs(name)));
  expect(written).toContainEqual(
    expect.stringContaining("FC.SLUTREGLERING('Blad1'!$A$11:$E$13,'Blad1'!$A$21:$D$24"),
  );

  actions.year.openSection("reconcile");
  await actions.year.write();
  expect(notice()).toBeUndefined();
  expect(inputs("Avstämning")).toContainEqual(expect.stringContaining("'Blad1'!$B$12:$B$13"));
  expect(next().sources).toMatchObject({ costs: { table: undefined }, parties: { table: undefined } });
});
