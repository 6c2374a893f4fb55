import { costsView } from "../../src/taskpane/costs";
import { changeInWords } from "../../src/taskpane/costs/change/change-in-words";
import { changeModel, explainedAmong, type ChangeModel } from "../../src/taskpane/costs/change/change-model";
import { nothingTried } from "../../src/taskpane/costs/what-if/what-if-actions";
import { whatIfModel, type WhatIfModel } from "../../src/taskpane/costs/what-if/what-if-model";
import { changeText, paneText } from "../support/texts";
import { readSettings } from "../../src/workbook/settings";
import type { CellInput } from "../../src/workbench/host/book";
import { OfficePane } from "./office-pane";

type Cells = readonly (readonly CellInput[])[];

let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

const partyHead = ["Verksamhet", "Organisation", "Yta", "Basverksamheter"];
const costHead = ["Kostnadsslag", "Belopp", "Nyckel"];
/** The hand calculation stands in test/cells/costs/change-effects.test.ts. */
const years: Record<string, Cells> = {
  tblKostnader2024: [costHead, ["Hyra", 1000, "Yta"], ["Samordnare", 400, "Lika"]],
  tblParter2024: [partyHead, ["MHV", "Regionen", 300, 1], ["ÖF och Soc", "Kommunen", 100, 3]],
  tblKostnader: [costHead, ["Hyra", 1100, "Yta"], ["Samordnare", 500, "Yta"]],
  tblParter: [
    partyHead,
    ["MHV", "Regionen", 220, 1],
    ["ÖF och Soc", "Kommunen", 180, 3],
    ["BHV", "Vårdbolaget", 100, 1],
  ],
};

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

async function open(tables: Record<string, Cells>): Promise<void> {
  let row = 0;
  for (const [name, cells] of Object.entries(tables)) {
    pane.addTable(name, cells, row);
    row += cells.length + 2;
  }
  await pane.actions.start();
  actions = pane.costs();
}

function contents(): Parameters<typeof changeModel>[0] {
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  return workbook.value;
}
const change = (): ChangeModel => changeModel(contents(), pane.actions.frameOf(costsView).choices);
const trial = (): WhatIfModel =>
  whatIfModel(
    contents(),
    pane.actions.frameOf(costsView).choices,
    pane.actions.frameOf(costsView).place.trial ?? nothingTried,
  );
const heard = (): string => pane.state.announcement.text.replace(/\s/g, " ");
const notice = (): string | undefined => pane.state.notice?.(paneText.sv);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const formulasOn = (name: string): unknown[] => {
  const sheet = pane.book.sheets().find((one) => one.name === name)!;
  return sheet.inputs(sheet.usedRect()!).flat();
};

/** Of two plain ranges below the tables: last year's, with their titles. */
function putLastYear(): void {
  const sheet = pane.book.sheets()[0]!;
  const put = (row: number, cells: Cells): void =>
    sheet.write(
      { row, column: 0, rows: cells.length, columns: cells[0]!.length },
      cells.map((row) => [...row]),
    );
  put(14, years.tblKostnader2024!);
  put(20, years.tblParter2024!);
}

describe("Förändring", () => {
  test("last year may be plain ranges, which are chosen, and read where they stand", async () => {
    putLastYear();
    await open({ tblKostnader: years.tblKostnader!, tblParter: years.tblParter! });
    // No range is a year unasked.
    expect(change().years?.before).toBeUndefined();
    const ranges = change().costTables.filter(({ range }) => range);
    expect(ranges.map(({ name }) => name)).toEqual(["Blad1!A15:C17"]);
    await actions.change.chooseYear("before", { costs: "Blad1!A15" });
    await actions.change.chooseYear("before", { parties: "Blad1!A21" });
    expect(change().years?.before).toMatchObject({
      costs: { name: "Blad1!A15:C17" },
      parties: { name: "Blad1!A21:D23" },
    });
    expect(change().refused).toBeUndefined();
    await actions.change.write();
    expect(notice()).toBeUndefined();
    const written = sheets().flatMap((name) => (name === "Blad1" ? [] : formulasOn(name)));
    expect(written).toContainEqual(expect.stringContaining("('Blad1'!$A$15:$C$17,'Blad1'!$A$21:$D$23"));
  });

  test("the two years are found, and each organisation's change is told in a sentence", async () => {
    await open(years);
    const { years: found, change: effects } = change();
    expect([found?.before?.costs.name, found?.before?.parties?.name]).toEqual([
      "tblKostnader2024",
      "tblParter2024",
    ]);
    expect([found?.after.costs.name, found?.after.parties?.name]).toEqual(["tblKostnader", "tblParter"]);
    expect(effects?.organisations.map((one) => changeInWords(one, changeText.sv, "sv-SE"))).toEqual([
      "Regionen betalar 146\u00a0kr mindre: 220\u00a0kr mindre genom en mindre andel av ytan och 176\u00a0kr genom ändrade parter, men 100\u00a0kr mer genom högre priser och 150\u00a0kr genom ändrade nycklar.",
      "Kommunen betalar 26\u00a0kr mer: 100\u00a0kr mer genom högre priser och 220\u00a0kr genom en större andel av ytan, men 150\u00a0kr mindre genom ändrade nycklar och 144\u00a0kr genom ändrade parter.",
      "Vårdbolaget betalar 320\u00a0kr mer, genom ändrade parter.",
    ]);
    expect(explainedAmong(effects!, undefined)?.organisation).toBe("Vårdbolaget");
  });

  test("a story is told of the one that is chosen", async () => {
    await open(years);
    actions.change.explain("kommunen");
    expect(heard()).toContain("Kommunen betalar 26 kr mer");
    expect(
      explainedAmong(change().change!, pane.actions.frameOf(costsView).place.explained)?.organisation,
    ).toBe("Kommunen");
    await pane.actions.chooseLanguage("en");
    actions.change.explain("Kommunen");
    expect(heard()).toContain("Kommunen pays SEK 26 more");
  });

  test("the sheets are written with live sums and recorded effects, said, and taken back", async () => {
    await open(years);
    await actions.change.write();
    expect(notice()).toBeUndefined();
    expect(sheets().slice(1)).toEqual(["Förändring – underlag", "Förändring"]);
    expect(heard()).toBe(paneText.sv.actions.work["cost-change"].done("Förändring"));
    expect(formulasOn("Förändring – underlag")).toEqual(
      expect.arrayContaining([
        "=FC.KOSTNADER(tblKostnader2024[#All],tblParter2024[#All])",
        "=FC.KOSTNADER(tblKostnader[#All],tblParter[#All])",
      ]),
    );
    const cells = formulasOn("Förändring");
    expect(cells).toEqual(
      expect.arrayContaining([
        "Före: tblKostnader2024, tblParter2024. Efter: tblKostnader, tblParter.",
        "Vårdbolaget betalar 320\u00a0kr mer, genom ändrade parter.",
        changeText.sv.method.lines[0],
      ]),
    );
    await pane.actions.changes.undo();
    expect(sheets()).toHaveLength(1);
    expect(heard()).toBe(paneText.sv.actions.work["cost-change"].undone);
  });

  test("one year only, or another table that is about something else: nothing is compared unasked, but may be chosen", async () => {
    const { tblKostnader, tblParter } = years as Record<string, Cells>;
    await open({
      tblKostnader: tblKostnader!,
      tblParter: tblParter!,
      Verkstad: [costHead, ["Bilar", 10, null], ["Olja", 20, null]],
    });
    expect(change().years?.before).toBeUndefined();
    await actions.change.write();
    expect(sheets()).toHaveLength(1);
    await actions.change.chooseYear("before", { costs: "Verkstad" });
    expect(change().years?.before).toMatchObject({
      costs: { name: "Verkstad" },
      parties: { name: "tblParter" },
    });
    expect(change().change?.organisations[0]).toMatchObject({ organisation: "Regionen", before: 13.2 });
    // What was shown is kept with what was chosen.
    expect((await pane.office.Excel.run(readSettings)).costs).toMatchObject({
      change: { before: { costs: "Verkstad" }, after: { costs: "tblKostnader", parties: "tblParter" } },
    });
    await actions.change.chooseYear("before", { costs: "tblKostnader" });
    expect(change()).toMatchObject({ isSame: true, change: undefined });
  });

  test("a year that cannot be divided is told by its name and its cell; an empty table is no fault", async () => {
    await open({
      ...years,
      tblParter2024: [partyHead, ["MHV", "Regionen", "", 1], ["ÖF och Soc", "Kommunen", 100, 3]],
    });
    expect(change().refused).toMatchObject({
      side: "before",
      sentence: expect.stringContaining("Yta") as string,
      place: { address: "C7" },
    });
    pane.book.type("C7", 300);
    pane.book.type("B12", "gratis");
    await pane.until(() => change().refused?.side === "after");
    expect(change().refused?.place).toEqual({ sheet: "Blad1", address: "B12" });
  });

  test("of several centres one is compared, also where last year's tables knew only one", async () => {
    const centre = (cells: Cells, name: string): Cells =>
      cells.map((row, index) => [...row, index === 0 ? "Central" : name]);
    await open({
      tblKostnader2024: years.tblKostnader2024!,
      tblParter2024: years.tblParter2024!,
      tblKostnader: [...centre(years.tblKostnader!, "Eken"), ["Hyra", 7, "Yta", "Björken"]],
      tblParter: [...centre(years.tblParter!, "Eken"), ["MHV", "Regionen", 7, 1, "Björken"]],
    });
    expect(change()).toMatchObject({ centres: ["Eken", "Björken"], centre: "Eken" });
    expect(change().change?.organisations[0]).toMatchObject({ before: 850, after: 704 });
    await actions.choose({ centre: "Björken" });
    expect(change().change?.organisations[0]).toMatchObject({ before: 850, after: 7 });
    await actions.change.write();
    expect(formulasOn("Förändring – underlag")).toEqual(
      expect.arrayContaining([
        "=FC.KOSTNADER(tblKostnader2024[#All],tblParter2024[#All])",
        '=FC.KOSTNADER(tblKostnader[#All],tblParter[#All],"Björken")',
      ]),
    );
  });
});

describe("Vad händer om", () => {
  const { tblKostnader, tblParter } = years as Record<"tblKostnader" | "tblParter", Cells>;
  const mhv = { verksamhet: "MHV", nth: 0 };

  test("a change shows at once and is said; taken back, all is as before; nothing is written to the workbook", async () => {
    await open({ tblKostnader, tblParter });
    const before = JSON.stringify([pane.formulas("tblKostnader"), pane.formulas("tblParter")]);
    expect(trial().result?.value?.map(({ change: difference }) => difference)).toEqual([0, 0, 0]);
    actions.trial.add({ what: "organisation", party: mhv, organisation: "Vårdbolaget" });
    expect(heard()).toBe("Tillagd: MHV hör till Vårdbolaget.");
    // 220 of 500 m² of 1 600\u00a0kr.
    expect(trial().result?.value?.map(({ organisation, after }) => [organisation, after])).toEqual([
      ["Regionen", 0],
      ["Kommunen", 576],
      ["Vårdbolaget", 1024],
    ]);
    actions.trial.remove(0);
    expect(heard()).toBe("Borttagen: MHV hör till Vårdbolaget.");
    expect(trial().result?.value?.map(({ change: difference }) => difference)).toEqual([0, 0, 0]);
    actions.trial.remove(0);
    actions.trial.add({ what: "leaves", party: mhv });
    actions.trial.removeAll();
    expect(trial().changes).toEqual([]);
    expect(JSON.stringify([pane.formulas("tblKostnader"), pane.formulas("tblParter")])).toBe(before);
    expect((await pane.office.Excel.run(readSettings)).costs).toBeUndefined();
  });

  test("a change that makes the split impossible is named by the function's own sentence, and nothing is written", async () => {
    await open({ tblKostnader, tblParter });
    actions.trial.add({ what: "key", kind: "Hyra", key: "Egen" });
    expect(trial().result?.refused?.sentence).toContain("nyckeln Egen behöver veta vem som betalade");
    await actions.trial.write();
    expect(sheets()).toHaveLength(1);
  });

  test("what the changes name may be gone from the tables meanwhile", async () => {
    await open({ tblKostnader, tblParter });
    actions.trial.add({ what: "area", party: mhv, area: 1 });
    expect([...trial().lost]).toEqual([]);
    pane.book.type("A7", "Barnmorskan");
    await pane.until(() => trial().lost.get(0) === "gone");
    expect(trial().result?.value?.map(({ change: difference }) => difference)).toEqual([0, 0, 0]);
  });

  test("the trial is written as copies and a comparison; a second one gets names of its own; Ångra takes it away", async () => {
    await open({ tblKostnader, tblParter });
    const own = [pane.formulas("tblKostnader"), pane.formulas("tblParter")];
    actions.trial.add({ what: "area", party: mhv, area: 100 });
    await actions.trial.write();
    expect(notice()).toBeUndefined();
    expect(sheets().slice(1)).toEqual([
      "Prov – Parter",
      "Prov – Kostnader",
      "Prov – Underlag",
      "Prov – Jämförelse",
    ]);
    expect(heard()).toBe(paneText.sv.actions.work["cost-trial"].done("Prov – Jämförelse"));
    expect(pane.formulas("tblParterProv")[1]).toEqual(["MHV", "Regionen", 100, 1, "Yta: 220 → 100"]);
    expect(formulasOn("Prov – Underlag")).toContain(
      "=FC.KOSTNADER(tblKostnaderProv[#All],tblParterProv[#All])",
    );
    // The copies are no year of their own.
    await pane.until(() => contents().tables.length === 4);
    expect(change().years?.before).toBeUndefined();
    expect(trial().source).toMatchObject({ costs: { name: "tblKostnader" }, parties: { name: "tblParter" } });

    await actions.trial.write();
    expect(sheets().at(-1)).toBe("Prov – Jämförelse 2");
    expect(pane.formulas("tblParterProv2")).toHaveLength(4);
    expect([pane.formulas("tblKostnader"), pane.formulas("tblParter")]).toEqual(own);
    await pane.actions.changes.undo();
    expect(sheets()).toHaveLength(5);
    expect(pane.state.last).toBeUndefined();
  });
});
