import { yearChange } from "../../../src/cells/costs/year/year-change";
import { splitTables } from "../../../src/taskpane/costs/named-tables";
import type { CellInput, CellValue } from "../../../src/workbench/host/book";
import { changePlan, changeSheetName, changeSourceSheetName } from "../../../src/workbook/costs/change-sheet";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

const partyHead = ["Verksamhet", "Organisation", "Yta", "Basverksamheter"];
const costHead = ["Kostnadsslag", "Belopp", "Nyckel"];
const lastYear = {
  costs: [costHead, ["Hyra", 1000, "Yta"], ["Samordnare", 400, "Lika"]] as Cells,
  parties: [partyHead, ["MHV", "Regionen", 300, 1], ["ÖF och Soc", "Kommunen", 100, 3]] as Cells,
};
const thisYear = {
  costs: [costHead, ["Hyra", 1100, "Yta"], ["Samordnare", 500, "Yta"]] as Cells,
  parties: [
    partyHead,
    ["MHV", "Regionen", 220, 1],
    ["ÖF och Soc", "Kommunen", 180, 3],
    ["BHV", "Vårdbolaget", 100, 1],
  ] as Cells,
};

const words = { title: "Varför?", notes: ["En rad."] };
const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

async function written(before = lastYear, after = thisYear, blankMode: "desktop" | "web" = "desktop") {
  const { organisations } = yearChange(before, after);
  const plan = changePlan({
    before: splitTables(
      { name: "tblKostnader2024", cells: before.costs },
      { name: "tblParter2024", cells: before.parties },
      undefined,
    ),
    after: splitTables(
      { name: "tblKostnader", cells: after.costs },
      { name: "tblParter", cells: after.parties },
      undefined,
    ),
    changes: organisations,
    sentences: organisations.map(({ organisation }) => `${organisation} i ord.`),
    method: ["Först pris.", "=Sedan yta."],
    text: { change: words, source: words, inWords: "I ord", method: "Metod", joint: "Bytt inom året." },
  });
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Parter 2024", "tblParter2024", before.parties),
        tableSheetOf("Kostnader 2024", "tblKostnader2024", before.costs),
        tableSheetOf("Parter", "tblParter", after.parties),
        tableSheetOf("Kostnader", "tblKostnader", after.costs),
        ...sheetsOf(plan),
      ],
    },
    blankMode,
  );
  books.push(book);
  return { book, plan };
}

const shown = (book: SampleBook): CellValue[][] =>
  book.everything().find(({ name }) => name === changeSheetName)!.values;

function beside(book: SampleBook, word: string): CellValue[] {
  const row = shown(book).find(([first]) => first === word);
  if (!row) throw new Error(`no ${word}`);
  return row.slice(1, 9);
}

describe.each(["desktop", "web"] as const)("as on the %s", (mode) => {
  test("before and after are live, the effects are those worked out by hand, and nothing is left over", async () => {
    const { book } = await written(lastYear, thisYear, mode);
    // The hand calculation stands in test/cells/costs/change-effects.test.ts.
    expect(beside(book, "Regionen")).toEqual([850, 704, -146, 100, -220, 150, -176, 0]);
    expect(beside(book, "Kommunen")).toEqual([550, 576, 26, 100, 220, -150, -144, 0]);
    expect(beside(book, "Vårdbolaget")).toEqual([0, 320, 320, 0, 0, 0, 320, 0]);
    expect(beside(book, "Övriga organisationer").slice(0, 3)).toEqual([0, 0, 0]);
    expect(beside(book, "Summa")).toEqual([1400, 1600, 200, 200, 0, 0, 0, 0]);
    expect(shown(book).flat()).toContain("Effekterna summerar till förändringen för alla.");
  });
});

test("an edit in one of the years shows at once, and that the effects are of yesterday", async () => {
  const { book } = await written();
  await book.write("Kostnader", "B2", 2100);
  expect(beside(book, "Regionen").slice(0, 3)).toEqual([850, 1144, 294]);
  expect(beside(book, "Regionen").at(-1)).toBe(440);
  expect(shown(book).flat()).toContain(
    "Tabellerna har ändrats sedan effekterna räknades. Skriv bladet på nytt.",
  );
});

test("an organisation that comes afterwards is among the others, so that the sum holds", async () => {
  const { book } = await written();
  await book.write("Parter", "B4", "Stiftelsen");
  expect(beside(book, "Vårdbolaget").slice(0, 2)).toEqual([0, 0]);
  expect(beside(book, "Övriga organisationer").slice(0, 3)).toEqual([0, 320, 320]);
  expect(beside(book, "Summa").slice(0, 3)).toEqual([1400, 1600, 200]);
});

test("a verksamhet that changes organisation within a year: those organisations are recorded, and that is said", async () => {
  const dated = ["Kostnadsslag", "Belopp", "Nyckel", "Period från", "Period till"];
  const after = {
    costs: [dated, ["Hyra", 1200, "Yta", 45_658, 46_022]] as Cells,
    parties: [
      ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
      ["BHV", "Regionen", 100, null, 45_838],
      ["BHV", "Vårdbolaget", 100, 45_839, null],
      ["ÖF", "Kommunen", 100, null, null],
    ] as Cells,
  };
  const before = {
    costs: [dated, ["Hyra", 1200, "Yta", 45_292, 45_657]] as Cells,
    parties: [after.parties[0]!, ["BHV", "Regionen", 100, null, null], after.parties[3]!] as Cells,
  };
  const { book, plan } = await written(before, after);
  // 181 of 365 days with the region: 600 × 181/365 = 297,53.
  expect(beside(book, "Regionen").slice(0, 3)).toEqual([600, 297.53, -302.47]);
  expect(beside(book, "Vårdbolaget").slice(0, 3)).toEqual([0, 302.47, 302.47]);
  expect(beside(book, "Kommunen").slice(0, 3)).toEqual([600, 600, 0]);
  expect(beside(book, "Övriga organisationer").slice(0, 3)).toEqual([0, 0, 0]);
  const sheet = plan.sheets.find(({ name }) => name === changeSheetName)!;
  const cells = sheet.blocks.flatMap((block) => block.cells);
  expect(cells.find(([name]) => name === "Regionen")?.slice(1, 3)).toEqual([600, 297.53]);
  expect(cells.find(([name]) => name === "Kommunen")?.[1]).toMatchObject({
    formula: expect.stringMatching(/^=/) as string,
  });
  expect(cells.flat()).toContain("Bytt inom året.");
});

test("no text becomes a formula, the sheets print on A4 and the chart names its four effects", async () => {
  const { plan } = await written();
  expect(plan).toMatchObject({ action: "cost-change", show: changeSheetName, columns: [], writes: [] });
  expect(plan.sheets.map(({ name }) => name)).toEqual([changeSourceSheetName, changeSheetName]);
  const sheet = plan.sheets[1]!;
  expect(sheet.blocks.flatMap(({ cells }) => cells.flat())).toContain("=Sedan yta.");
  expect(sheet.page).toMatchObject({ orientation: "landscape", across: 1, columns: 9, footer: "Varför?" });
  // Two verksamheter and the eight that may come, a gap, and the three of this year.
  expect(plan.sheets[0]!.page?.columns).toBe(3 + 2 + 8 + 1 + 3 + 3);
  expect(sheet.charts?.[0]?.series.map(({ name }) => name)).toEqual(["Pris", "Yta", "Nyckel", "Parter"]);
  expect(sheet.charts?.[0]?.categories.rows).toBe(3);
});
