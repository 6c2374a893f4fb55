import { functionsMetadata } from "../../support/functions-metadata";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { CellInput, CellValue } from "../../../src/workbench/host";
import { carryOut } from "../../../src/workbook/action/carry-out";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { DirectFunctions } from "../../support/direct-functions";
import { officeForEachTest } from "../../support/office-for-each-test";
import type { OfficePage } from "../../support/office-in-jsdom";
import { put, putTable } from "../support/centres";
import { nassjo, nineTenants, partYear, threeOrganisations, type CostCase } from "./cases";
import { settlementSheet } from "../../../src/workbook/costs/settlement/settlement-sheet";
import { requestFor } from "./request-for";

/** From tables to written sheets, through the genuine library into the grid's own engine. */

jest.setTimeout(60_000);

const office = officeForEachTest(async () => {
  const { sv } = await functionsMetadata();
  return { book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) };
});

const costsTop = 20;

async function write({ costs, parties }: CostCase, more: Partial<CostRequest> = {}): Promise<void> {
  putTable(office.book, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.book, "tblKostnader", "Blad1", costsTop, 0, costs);
  const plan = costSheetsPlan(requestFor(costs, parties, more), {
    invoices: true,
    internal: true,
  });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
}

const sheetCalled = (
  name: string,
): OfficePage["book"] extends { sheets(): readonly (infer S)[] } ? S : never =>
  office.book.sheets().find((sheet) => sheet.name === name)! as never;

function shown(name: string): CellValue[][] {
  const sheet = sheetCalled(name);
  return sheet.values(sheet.usedRect()!);
}

/** The cells to the right of the first one that holds the word. */
function beside(sheet: string, word: string): CellValue[] {
  for (const row of shown(sheet)) {
    const column = row.indexOf(word);
    if (column >= 0) return row.slice(column + 1);
  }
  throw new Error(`${sheet} has no ${word}.`);
}

/** The row of the headings of a specification's lines. */
const kindsOf = (sheet: string): number => shown(sheet).findIndex(([kind]) => kind === "Kostnadsslag");

/** The checks that do not hold, with their figures. */
const failing = (): CellValue[][] =>
  shown("Kontroll")
    .filter(
      (row) => row[4] === "nej" || row.slice(1, 5).some((cell) => typeof cell === "object" && cell !== null),
    )
    .map((row) => row.slice(0, 4));

const failures = (): CellValue => beside("Kontroll", "Kontroller som inte stämmer")[0] ?? null;

const type = async (sheet: string, row: number, column: number, cells: CellInput[][]): Promise<void> => {
  put(office.book, sheet, row, column, cells);
  await office.book.settled();
};

test("Nässjö: 383, 465 and 324 m²", async () => {
  await write(nassjo, { statedArea: 1172 });
  expect([failures(), failing()]).toEqual([0, []]);
  // 324 of 1 172 m² of 1 172 000; half of the coordinator, since two of the four base services are the region's.
  expect(beside("Spec Regionen→Kommunen", "Att fakturera, exkl. moms")[1]).toBe(324_000);
  expect(beside("Spec Kommunen→Regionen", "Att fakturera, exkl. moms")[1]).toBe(50_000);
});

test("somebody who comes in July pays for half of 184 of 365 days", async () => {
  await write(partYear);
  expect([failures(), failing()]).toEqual([0, []]);
  expect(beside("Spec Regionen→Kommunen 2025", "Att fakturera, exkl. moms")[1]).toBe(252_054.79);
  expect(beside("Fördelning", "Hyra").slice(0, 4)).toEqual([1_000_000, 747_945.21, 252_054.79, 0]);
});

test("three organisations: the split, the six specifications, and who they are", async () => {
  await write(threeOrganisations, { roundsToKronor: true, statedArea: 710.5 });
  expect([failures(), failing()]).toEqual([0, []]);
  expect(office.book.sheets().map(({ name }) => name)).toEqual([
    "Blad1",
    "Fördelning",
    "Fakturaunderlag",
    "Spec Regionen→Vårdbolaget 2025",
    "Spec Regionen→Kommunen 2025",
    "Spec Vårdbolaget→Regionen 2025",
    "Spec Vårdbolaget→Kommunen 2025",
    "Spec Kommunen→Regionen 2025",
    "Spec Kommunen→Vårdbolaget 2025",
    "Interna överföringar",
    "Kontroll",
  ]);
  // A quarter of the alarm for each of MHV, ÖF and Soc.
  expect(beside("Spec Vårdbolaget→Regionen 2025", "Summa av raderna")[1]).toBe(1_962.5);
  // VAT comes to it: the invoice rounds, and the sum stays that of its codes.
  expect(beside("Spec Vårdbolaget→Regionen 2025", "Öresutjämning: på fakturan")[1]).toBe(0);
  expect(beside("Spec Vårdbolaget→Regionen 2025", "Att fakturera, exkl. moms")[1]).toBe(1_962.5);
  expect(beside("Spec Vårdbolaget→Kommunen 2025", "25 %")[1]).toBe(3_925);
  // 30 of 100 per cent: the only line with that code.
  expect(beside("Spec Regionen→Vårdbolaget 2025", "ej bedömd")[1]).toBe(54_000);
  expect(beside("Spec Vårdbolaget→Regionen 2025", "Fakturaadress")[0]).toBe(
    "Regionen, Box 712, 791 29 Falun",
  );
  expect(beside("Spec Regionen→Vårdbolaget 2025", "Fakturaadress")[0]).toBe("Storgatan 4\n791 30 Falun");
  expect(beside("Spec Regionen→Kommunen 2025", "Referens")[0]).toBe("1001 Maria, 1002 Lars");
  expect(beside("Spec Regionen→Kommunen 2025", "Period")[0]).toBe("2025");
  // Group by group, each with its heading and its sum, and the sum of all last.
  const lines = shown("Spec Regionen→Kommunen 2025").slice(kindsOf("Spec Regionen→Kommunen 2025"));
  const words = lines.map(([kind]) => kind).filter((kind) => kind !== null && kind !== "");
  expect(words.filter((kind) => /^(ÖF|Soc|Summa)/.test(String(kind)))).toEqual([
    "ÖF · referens 1001 Maria",
    "Summa ÖF",
    "Soc · referens 1002 Lars",
    "Summa Soc",
    "Summa",
  ]);
  const amountOf = (word: string): number => lines.find(([kind]) => kind === word)![8] as number;
  expect(amountOf("Summa ÖF") + amountOf("Summa Soc")).toBeCloseTo(amountOf("Summa"), 2);
  expect(amountOf("Summa")).toBe(beside("Spec Regionen→Kommunen 2025", "Summa av raderna")[1]);
  // MHV has paid for Samtal; what Soc has paid is its own.
  const internal = shown("Interna överföringar").filter((row) => row[1] === "Trivselkväll");
  expect(internal.map((row) => [row[0], row[3], row[10]])).toEqual([["Regionen", "Samtal", "MHV"]]);
});

test("nine tenants: what is no base service pays no coordinator, and who comes or goes pays for the days", async () => {
  await write(nineTenants);
  expect([failures(), failing()]).toEqual([0, []]);
  const bears = (kind: string): CellValue[] => beside("Fördelning", kind).slice(1, 7);
  // Regionen, Vårdbolaget, Kommunen, Kafékooperativet, Folktandvården, Församlingen.
  expect(bears("Samordnarlön")).toEqual([78_000, 78_000, 156_000, 0, 0, 0]);
  expect(bears("Tidskrifter")).toEqual([0, 0, 3_200, 0, 0, 0]);
  expect(bears("Tolk")).toEqual([0, 0, 4_380, 0, 0, 0]);
  // In July all six are there: five of 2 666.67 and one of 2 666.64, or alike.
  const machine = bears("Kaffemaskin") as number[];
  for (const part of machine) expect(Math.abs(part - 15_999.99 / 6)).toBeLessThan(0.01);
  // The café's share of each month's rent, rounded a month at a time: ten months at three totals of area.
  const always = 183.5 + 165 + 224 + 96 + 142.25 + 27.5;
  const areas = (month: number): number =>
    always + (month >= 3 ? 61 : 0) + (month <= 9 ? 38 : 0) + (month >= 7 ? 18 : 0);
  const rent = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].reduce(
    (sum, month) => sum + (91_234.25 * 61) / areas(month),
    0,
  );
  expect(Math.abs((bears("Hyra")[3] as number) - rent)).toBeLessThan(0.1);
});

test("what is changed in the tables comes out on every sheet, and the checks still hold", async () => {
  await write(threeOrganisations);
  const before = beside("Spec Regionen→Kommunen 2025", "Att fakturera, exkl. moms")[1] as number;
  // ÖF's toys for 1 000 kr more: all of it is the municipality's.
  await type("Blad1", costsTop + 8, 1, [[7_900]]);
  expect([failures(), failing()]).toEqual([0, []]);
  expect(beside("Spec Regionen→Kommunen 2025", "Att fakturera, exkl. moms")[1]).toBeCloseTo(
    before + 1_000,
    6,
  );
  // A cost of a new kind, in a row of its own.
  const row = costsTop + threeOrganisations.costs.length;
  const [first, last] = threeOrganisations.costs[1]!.slice(4, 6);
  put(office.book, "Blad1", row, 0, [["Blommor", 200, "BHV", "Kommunen", first!, last!, null]]);
  const table = office.book.tables().find(({ name }) => name === "tblKostnader")!;
  office.book.changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
  await office.book.settled();
  expect([failures(), failing()]).toEqual([0, []]);
  expect(shown("Spec Kommunen→Vårdbolaget 2025").filter(([kind]) => kind === "Blommor")).toHaveLength(1);
});

describe("the check shows what somebody has written over", () => {
  test("the sum of a specification", async () => {
    await write(nassjo);
    const place = find("Spec Regionen→Kommunen", "Summa av raderna");
    await type("Spec Regionen→Kommunen", place.row, place.column + 2, [[324_001]]);
    expect(failures()).toBe(3);
    expect(failing().map((row) => row[3])).toEqual([-1, -1, -1]);
  });

  test("an amount in the lines that all specifications read", async () => {
    await write(nassjo);
    const { row, column } = find("Fakturaunderlag", "Belopp");
    const lines = sheetCalled("Fakturaunderlag").values({ row, column: 0, rows: 6, columns: 12 });
    // Pasted as values, and one of them changed.
    await type(
      "Fakturaunderlag",
      row,
      0,
      lines.map((line) => line.map((cell) => cell as CellInput)),
    );
    expect(failures()).toBe(0);
    await type("Fakturaunderlag", row + 1, column, [[324_100]]);
    expect(failing().map(([label]) => label)).toEqual([
      "Alla fordringar, mot summan av parens blad",
      "Regionen: utlagt för andra, mot fordringarna på andra",
      "Regionen till Kommunen: raderna i underlaget, mot summan på parets blad",
      "Regionen till Kommunen: summorna per momskod, mot summan",
    ]);
  });
});

function find(sheet: string, word: string): { row: number; column: number } {
  const used = sheetCalled(sheet).usedRect()!;
  const cells = sheetCalled(sheet).values(used);
  const row = cells.findIndex((line) => line.includes(word));
  return { row: used.row + row, column: used.column + cells[row]!.indexOf(word) };
}

/** What an Excel with conditional formats shows of a row: the looks whose conditions are true there. */
async function looksOf(sheet: string, from: number, count: number): Promise<string[]> {
  const { id } = sheetCalled(sheet);
  const rules = office.host.model.conditionalFormats.get(id) ?? [];
  const names = rules.map(({ rule: { style } }) => {
    const { bold, fill, borders } = style ?? {};
    const filled = fill === "#e1efec" ? "total" : "sum";
    return bold ? filled : borders?.bottom?.color === "#ffffff" ? "nothing" : "line";
  });
  expect([...names].sort()).toEqual(["line", "nothing", "sum", "total"]);
  // Said of the first row of a rule's cells: the row's own number stands in the place of its.
  const conditions = Array.from({ length: count }, (_, down) =>
    rules.map(({ ranges: [area], rule: { formulas } }): CellInput => {
      const first = new RegExp(`(\\$[A-Z]+)${area!.row + 1}\\b`, "g");
      return `=${formulas[0]!.replaceAll(first, `$1${from + down + 1}`)}`;
    }),
  );
  const place = { row: from, column: 40, rows: count, columns: rules.length };
  await type(sheet, place.row, place.column, conditions);
  const values = sheetCalled(sheet).values(place);
  const empty = conditions.map((line) => line.map(() => null));
  await type(sheet, place.row, place.column, empty);
  return values.map((line) => names.filter((_, index) => line[index] === true).join(" and "));
}

type LooksOfRows = (readonly [word: string, look: string])[];

/** Each row of a list by its words, as far as two rows below its last. */
async function looksBelow(sheet: string, heading: string, words: readonly number[]): Promise<LooksOfRows> {
  const head = find(sheet, heading).row;
  const rows = sheetCalled(sheet).values({ row: head + 1, column: 0, rows: 200, columns: 12 });
  const said = rows.map((row) => words.map((column) => row[column] ?? "").join("|"));
  const count = said.reduce((last, word, row) => (word.replaceAll("|", "") === "" ? last : row), 0) + 3;
  const looks = await looksOf(sheet, head + 1, count);
  return said.slice(0, count).map((word, index) => [word, looks[index]!] as const);
}

/** A cost that nobody knew of when the sheets were written. */
async function addCost(cells: CellInput[], { costs }: CostCase): Promise<void> {
  put(office.book, "Blad1", costsTop + costs.length, 0, [cells]);
  const table = office.book.tables().find(({ name }) => name === "tblKostnader")!;
  office.book.changeTable(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
  await office.book.settled();
}

const alarm = ["Larm på taket", 999, null, "Regionen", ...threeOrganisations.costs[1]!.slice(4, 6), null];

test("on a specification the looks of headings and sums follow them when a line comes", async () => {
  await write(threeOrganisations);
  const looks = () => looksBelow("Spec Regionen→Kommunen 2025", "Kostnadsslag", [0]);
  const expected = (word: string): string => {
    if (word === "Summa") return "total";
    if (word === "") return "nothing";
    return /^(Summa |ÖF ·|Soc ·)/.test(word) ? "sum" : "line";
  };
  const before = await looks();
  expect(before).toEqual(before.map(([word]) => [word, expected(word)]));
  expect(before.filter(([, look]) => look === "sum")).toHaveLength(4);
  await addCost(alarm as CellInput[], threeOrganisations);
  const after = await looks();
  expect(after).toHaveLength(before.length + 2);
  expect(after).toEqual(after.map(([word]) => [word, expected(word)]));
});

test("and on the settlement of all pairs", async () => {
  const { costs, parties } = threeOrganisations;
  putTable(office.book, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.book, "tblKostnader", "Blad1", costsTop, 0, costs);
  const { outline, ...request } = requestFor(costs, parties);
  const sheet = settlementSheet({
    ...request,
    outline,
    text: { settlement: { title: "Slutreglering", notes: [] } },
  });
  const plan = { action: "settlement", sheets: [sheet], columns: [], writes: [] };
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  const looks = () => looksBelow("Slutreglering", "Fakturerar", [0, 2]);
  const expected = (word: string): string =>
    ({ "Summa|": "total", "|": "nothing" })[word] ?? (word.endsWith("|Summa") ? "sum" : "line");
  const before = await looks();
  expect(before).toEqual(before.map(([word]) => [word, expected(word)]));
  expect(before.filter(([, look]) => look === "sum")).toHaveLength(6);
  await addCost(alarm as CellInput[], threeOrganisations);
  const after = await looks();
  expect(after).toHaveLength(before.length + 2);
  expect(after).toEqual(after.map(([word]) => [word, expected(word)]));
});
