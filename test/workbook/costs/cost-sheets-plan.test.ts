import { contactColumns } from "../../../src/cells/costs/headings/contact-headings";
import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import type { CellInput, CellValue } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";
import { costSheetsPlan, type CostSheetChoice } from "../../../src/workbook/costs/cost-sheets-plan";
import { pairSheetNames } from "../../../src/workbook/costs/specification/pair-names";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

const sheetText = (title: string): { title: string; notes: string[] } => ({ title, notes: ["En rad."] });
const text: CostRequest["text"] = {
  split: sheetText("Fördelning"),
  invoices: sheetText("Underlag"),
  pair: sheetText("Underlag – ej faktura"),
  internal: sheetText("Internt"),
  check: sheetText("Kontroll"),
  annex: sheetText("Bilaga"),
  withdrawn: sheetText("Används inte"),
  to: "till",
  correction: sheetText("Rättelse"),
  invoiceRows: sheetText("Fakturarader"),
};

const found = <Key extends string>(
  row: readonly CellInput[],
  columns: Columns<Key>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [key, row[column as number]]),
  ) as Partial<Record<Key, string>>;

function requestFor(costs: Cells, parties: Cells, more: Partial<CostRequest> = {}): CostRequest {
  return {
    costs: { table: "tblKostnader", headings: found(costs[0] ?? [], costColumns) },
    parties: {
      table: "tblParter",
      headings: { ...found(parties[0] ?? [], partyColumns), ...found(parties[0] ?? [], contactColumns) },
    },
    roundsToKronor: false,
    outline: costOutline(costs, parties, more.centre, true),
    text,
    ...more,
  };
}

const everything: CostSheetChoice = {
  invoices: true,
  internal: true,
  annex: { responsibilityRows: 0 },
};

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

const written = (
  costs: Cells,
  parties: Cells,
  more: Partial<CostRequest> = {},
  blankMode: "desktop" | "web" = "desktop",
): Promise<SampleBook> =>
  opened(costs, parties, costSheetsPlan(requestFor(costs, parties, more), everything), blankMode);

async function opened(
  costs: Cells,
  parties: Cells,
  plan: Plan,
  blankMode: "desktop" | "web" = "desktop",
): Promise<SampleBook> {
  const sheets = [
    tableSheetOf("Parter", "tblParter", parties),
    tableSheetOf("Kostnader", "tblKostnader", costs),
    ...sheetsOf(plan),
  ];
  const book = await SampleBook.open({ name: "bok.xlsx", sheets }, blankMode);
  books.push(book);
  return book;
}

const shown = (book: SampleBook, sheet: string): CellValue[][] =>
  book.everything().find(({ name }) => name === sheet)!.values;

/** The cells to the right of the first cell that holds the word. */
function beside(book: SampleBook, sheet: string, word: string): CellValue[] {
  for (const row of shown(book, sheet)) {
    const column = row.indexOf(word);
    if (column >= 0) return row.slice(column + 1);
  }
  throw new Error(`${sheet} has no ${word}.`);
}

const errorsIn = (book: SampleBook): unknown[] =>
  book
    .everything()
    .flatMap(({ name, values }) =>
      values.flatMap((row, down) =>
        row.flatMap((cell, across) =>
          typeof cell === "object" && cell !== null ? [[name, down, across, cell]] : [],
        ),
      ),
    );

const nassjoParties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Regionen", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const nassjoCosts: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Momskod"],
  ["Hyra", 1_172_000, null, "Regionen", "K1"],
  ["Samordnare", 100_000, null, "Kommunen", null],
];

describe.each(["desktop", "web"] as const)("Nässjö, empty cells as on the %s", (blankMode) => {
  test("the split, the two specifications and the check", async () => {
    const book = await written(nassjoCosts, nassjoParties, { statedArea: 1172 }, blankMode);
    expect(errorsIn(book)).toEqual([]);
    // 383 + 465 = 848 m² and half of the coordinator; 324 m² and the other half.
    // The sum stands first, and no empty column stands among those that say something.
    expect(beside(book, "Fördelning", "Kostnadsslag").slice(0, 4)).toEqual([
      "Summa",
      "Regionen",
      "Kommunen",
      "",
    ]);
    expect(beside(book, "Fördelning", "Hyra").slice(0, 4)).toEqual([1_172_000, 848_000, 324_000, 0]);
    expect(beside(book, "Fördelning", "Samordnare").slice(0, 4)).toEqual([100_000, 50_000, 50_000, 0]);
    expect(beside(book, "Fördelning", "Övriga kostnadsslag").slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(beside(book, "Fördelning", "Andel")[1]).toBeCloseTo(898 / 1272, 12);
    expect(beside(book, "Spec Regionen→Kommunen", "Summa av raderna")[1]).toBe(324_000);
    expect(beside(book, "Spec Kommunen→Regionen", "Att fakturera, exkl. moms")[1]).toBe(50_000);
    expect(beside(book, "Spec Regionen→Kommunen", "K1")[1]).toBe(324_000);
    expect(beside(book, "Spec Kommunen→Regionen", "(ingen)")[1]).toBe(50_000);
    expect(beside(book, "Kontroll", "Kontroller som inte stämmer")[0]).toBe(0);
    // What each has paid for the other, both from the split and from the claims.
    const laidOut = ": utlagt för andra, mot fordringarna på andra";
    expect(beside(book, "Kontroll", `Regionen${laidOut}`).slice(0, 3)).toEqual([324_000, 324_000, 0]);
    expect(beside(book, "Kontroll", `Kommunen${laidOut}`).slice(0, 3)).toEqual([50_000, 50_000, 0]);
    expect(beside(book, "Kontroll", "Parternas ytor, mot hyresavtalets yta (m²)").slice(0, 4)).toEqual([
      1172,
      1172,
      0,
      "ja",
    ]);
  });
});

test("a stated area that differs is seen, with the difference", async () => {
  const book = await written(nassjoCosts, nassjoParties, { statedArea: 1222 });
  expect(beside(book, "Kontroll", "Parternas ytor, mot hyresavtalets yta (m²)").slice(0, 4)).toEqual([
    1172,
    1222,
    -50,
    "nej",
  ]);
  expect(beside(book, "Kontroll", "Kontroller som inte stämmer")[0]).toBe(1);
});

const year = [45_658, 46_022];
const threeParties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till", "Fakturaadress", "Kontering"],
  ["MHV", "Regionen", 100, 1, null, null, "Box 1", "A-1"],
  ["BHV", "Regionen", 80, 1, null, 45_838, "Box 1", "A-2"],
  ["BHV", "Vårdbolaget", 80, 1, 45_839, null, "Box 2", ""],
  ["ÖF", "Kommunen", 120, 1, null, null, "", ""],
  ["Soc", "Kommunen", 60, 1, null, null, "", ""],
];
const threeCosts: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
  ["Hyra", 1_000_000.01, null, "MHV", ...year],
  ["El", -1234.56, null, "Kommunen", ...year],
  ["Samordnare", 99.99, null, "Soc", ...year],
  ["Kaffe", 77.77, null, "Vårdbolaget", ...year],
];

test("three organisations, one of which takes over in July: every check is 0, with rounding to kronor", async () => {
  const book = await written(threeCosts, threeParties, { roundsToKronor: true });
  expect(errorsIn(book)).toEqual([]);
  const bad = shown(book, "Kontroll").filter((row) => row[4] === "nej");
  expect(bad).toEqual([]);
  expect(beside(book, "Kontroll", "Kontroller som inte stämmer")[0]).toBe(0);
  // BHV's column holds both organisations' parts: 80 of 360 m² of the rent.
  expect(beside(book, "Fördelning", "Organisation").slice(0, 4)).toEqual([
    "Regionen",
    "Regionen / Vårdbolaget",
    "Kommunen",
    "Kommunen",
  ]);
  const [sum] = beside(book, "Spec Regionen→Kommunen 2025", "Summa av raderna").slice(1) as number[];
  const rounding = beside(book, "Spec Regionen→Kommunen 2025", "Öresutjämning")[1] as number;
  expect(beside(book, "Spec Regionen→Kommunen 2025", "Att fakturera, exkl. moms")[1]).toBe(Math.round(sum!));
  expect(rounding).toBeCloseTo(Math.round(sum!) - sum!, 2);
  expect(beside(book, "Spec Kommunen→Regionen 2025", "Fakturaadress")[0]).toBe("Box 1");
  expect(beside(book, "Spec Kommunen→Regionen 2025", "Kontering")[0]).toBe("A-1, A-2");
  expect(beside(book, "Spec Regionen→Kommunen 2025", "Period")[0]).toBe("2025");
  // Inside the region MHV paid for BHV's half year; inside the municipality Soc for ÖF.
  expect(
    shown(book, "Interna överföringar").filter((row) => row[10] === "MHV" || row[10] === "Soc").length,
  ).toBe(2);
  expect(beside(book, "Avtalsbilaga", "Kaffe").slice(0, 2)).toEqual([
    "Yta (okänt kostnadsslag)",
    "Vårdbolaget",
  ]);
});

test("sheets that are made for some costs follow when the costs are others", async () => {
  const plan = costSheetsPlan(requestFor(nassjoCosts, nassjoParties, { statedArea: 1172 }), everything);
  const later = [
    nassjoCosts[0]!,
    ["Hyra", 2_344_000, null, "Regionen", "K1"],
    ["Samordnare", 100_000, null, "Kommunen", null],
    ["Kaffe", 293, "Yta", "Kommunen", "K2"],
  ];
  const book = await opened(later, nassjoParties, plan);
  expect(errorsIn(book)).toEqual([]);
  expect(beside(book, "Spec Regionen→Kommunen", "Att fakturera, exkl. moms")[1]).toBe(648_000);
  // 848 of 1 172 m² of the coffee.
  expect(beside(book, "Spec Kommunen→Regionen", "K2")[1]).toBe(212);
  expect(beside(book, "Fördelning", "Övriga kostnadsslag").slice(0, 4)).toEqual([293, 212, 81, 0]);
  expect(beside(book, "Kontroll", "Kontroller som inte stämmer")[0]).toBe(0);
});

test("where the tables cannot be worked out nothing is said to be right", async () => {
  const plan = costSheetsPlan(requestFor(nassjoCosts, nassjoParties, { statedArea: 1172 }), everything);
  const gone = nassjoCosts.map((row, index) => (index === 1 ? [...row.slice(0, 3), "Landstinget"] : row));
  const book = await opened(gone, nassjoParties, plan);
  const checks = shown(book, "Kontroll");
  expect(checks.find(([label]) => String(label).startsWith("Formler som inte"))!.slice(1, 5)).toEqual([
    3,
    0,
    3,
    "nej",
  ]);
  const [area] = checks.filter((row) => row[4] === "ja");
  expect([checks.filter((row) => row[4] === "ja").length, area?.[1]]).toEqual([1, 1172]);
});

test("a claim that no sheet shows makes the check say so", async () => {
  const plan = costSheetsPlan(requestFor(nassjoCosts, nassjoParties, { statedArea: 1172 }), everything);
  const withThird = nassjoParties.map((row) => (row[0] === "BHV" ? ["BHV", "Vårdbolaget", 465, 1] : row));
  const book = await opened(nassjoCosts, withThird, plan);
  expect(beside(book, "Kontroll", "Alla fordringar, mot summan av parens blad")[2]).not.toBe(0);
  expect(beside(book, "Kontroll", "Kontroller som inte stämmer")[0]).toBeGreaterThan(0);
});

test("an organisation that comes after the sheets were written has a column, a name in the checks, and signs", async () => {
  const plan = costSheetsPlan(requestFor(nassjoCosts, nassjoParties, { statedArea: 1172 }), everything);
  const withThird = nassjoParties.map((row) => (row[0] === "BHV" ? ["BHV", "Vårdbolaget", 465, 1] : row));
  const book = await opened(nassjoCosts, withThird, plan);
  expect(errorsIn(book)).toEqual([]);
  // 383, 324 and 465 m² of the rent: the third's part stands before the sum of all.
  expect(beside(book, "Fördelning", "Hyra").slice(0, 4)).toEqual([1_172_000, 383_000, 324_000, 465_000]);
  expect(shown(book, "Fördelning").flat()).toContain("Övriga organisationer");
  const shares = beside(book, "Fördelning", "Andel").slice(1, 4) as number[];
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(shown(book, "Kontroll").flat()).toContain("Skriv bladen på nytt, det har tillkommit: Vårdbolaget");
  expect(beside(book, "Avtalsbilaga", "Vårdbolaget")[0]).toBeDefined();
  const signers = shown(book, "Avtalsbilaga")
    .filter((row) => String(row[1]).startsWith("____"))
    .map(([name]) => name);
  expect(signers).toEqual(["Regionen", "Vårdbolaget", "Kommunen"]);
});

test("one centre of several", async () => {
  const centred = (cells: Cells, ...centres: string[]): Cells =>
    cells.map((row, index) => [...row, index === 0 ? "Central" : (centres[index - 1] ?? "Björken")]);
  const more = [...nassjoParties, ["MHV", "Vårdbolaget", 500, 1]];
  const book = await written(
    centred([...nassjoCosts, ["Hyra", 7, null, "MHV", null]], "Björken", "Björken", "Granen"),
    centred(more, "Björken", "Björken", "Björken", "Granen"),
    { centre: "Björken", statedArea: 1172 },
  );
  expect(errorsIn(book)).toEqual([]);
  expect(shown(book, "Kontroll").filter((row) => row[4] === "nej")).toEqual([]);
  expect(beside(book, "Fördelning", "Hyra").slice(0, 4)).toEqual([1_172_000, 848_000, 324_000, 0]);
});

test("names of sheets fit in Excel, and are told apart", () => {
  const request = requestFor(nassjoCosts, nassjoParties);
  const pair = (biller: string, charged: string): CostRequest["outline"]["pairs"][number] => ({
    biller,
    charged,
    lines: [],
    rows: [],
    vatCodes: 1,
  });
  const long = "Hälso- och sjukvårdsnämnden i Region Norr";
  const names = pairSheetNames({
    ...request,
    outline: { ...request.outline, pairs: [pair(long, "A/B"), pair(`${long} 2`, "A:B"), pair("X", long)] },
  });
  expect(new Set(names).size).toBe(3);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]/);
  }
});

test.each([
  ["Regionen", "Kommunen", ["Spec Regionen→Kommunen 2025"]],
  // "AB" tells nobody apart.
  ["Regionen", "Vårdbolaget AB", ["Spec Regionen→Vårdbolaget 2025"]],
  ["Region Dalarna", "Falu kommun", ["Spec Dalarna→Falu kommun 2025"]],
  ["Västra Götalandsregionen", "Lilla Edets kommun", ["Spec Västra Gö…→Lilla Ede… 2025"]],
])("%s and %s: the sheet's name says whom and when", (biller, charged, names) => {
  const request = requestFor(nassjoCosts, nassjoParties);
  const outline = {
    ...request.outline,
    period: { from: 45_658, till: 46_022 },
    pairs: [{ biller, charged, lines: [], rows: [], vatCodes: 1 }],
  };
  const found = pairSheetNames({ ...request, outline });
  expect(found).toEqual(names);
  for (const name of found) expect(name.length).toBeLessThanOrEqual(31);
});

test("over the turn of the year all of a workbook's names are of one kind, with Spec and both years", () => {
  const request = requestFor(nassjoCosts, nassjoParties);
  const pairs = [
    ["Regionen", "Vårdbolaget AB"],
    ["Regionen", "Kommunen"],
  ].map(([biller, charged]) => ({ biller: biller!, charged: charged!, lines: [], rows: [], vatCodes: 1 }));
  const outline = { ...request.outline, period: { from: 45_658, till: 46_112 }, pairs };
  expect(pairSheetNames({ ...request, outline })).toEqual([
    "Spec Regionen→Vårdbola… 2025–26",
    "Spec Regionen→Kommunen 2025–26",
  ]);
});
