import { contactColumns } from "../../../src/cells/costs/headings/contact-headings";
import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { responsibilityColumns } from "../../../src/cells/tables/responsibility-table-shape";
import { agreedHeadings } from "../../../src/cells/costs/parties/agreed-headings";
import { matchHeadings, type Columns } from "../../../src/cells/ground/headings";
import type { CellInput, CellValue } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { annexSheet } from "../../../src/workbook/costs/annex/annex-sheet";
import type { CostRequest } from "../../../src/workbook/costs/cost-request";
import { splitSheet } from "../../../src/workbook/costs/split/split-sheet";
import { SampleBook } from "../../support/sample-book";
import { sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

const found = <Key extends string>(
  row: readonly CellInput[],
  columns: Columns<Key>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries(matchHeadings(row, columns).columnOf).map(([key, column]) => [key, row[column as number]]),
  ) as Partial<Record<Key, string>>;

/** A private child health centre beside the region and the municipality, and another centre in the same tables. */
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal 2026", "Kontering", "Central"],
  ["MHV", "Regionen", 60, 1, 25, 4010, "Björken"],
  ["BHV", "Vårdbolaget AB", 40, 1, 25, 4020, "Björken"],
  ["ÖF och Soc", "Kommunen", 100, 2, 50, 4030, "Björken"],
  ["MHV", "Regionen", 500, 1, null, null, "Eken"],
];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Central"],
  ["Hyra", 200_000, null, "Kommunen", "Björken"],
  ["Reception", 1000, "Avtal 2026", "Regionen", "Björken"],
  ["Hyra", 7, null, "MHV", "Eken"],
];
const list: Cells = [
  ["Nyckel", "Kostnadsslag", "Ansvarig", "Får fakturan", "Källa", "Central"],
  ["Yta", "Hyra", "Kommunen", "Kommunen", "Avtalet", null],
  ["Avtal 2026", "Reception", "Regionen", "Regionen", null, "Björken"],
  ["Lika", "Reception", "Regionen", "Regionen", null, "Eken"],
  [null, null, null, null, null, null],
];

const text = { title: "Bilaga till avtalet", notes: ["En rad."] };

function planned(more: Partial<CostRequest> = {}, hasList = true): Plan {
  const request: CostRequest = {
    costs: { table: "tblKostnader", headings: found(costs[0]!, costColumns) },
    parties: { table: "tblParter", headings: found(parties[0]!, { ...partyColumns, ...contactColumns }) },
    ...(hasList && {
      responsibilities: {
        table: "tblGransdragning",
        headings: found(list[0]!, responsibilityColumns),
        texts: [
          ["Hyra", "Kommunen", "Kommunen", "Yta", "Ett beslut som tar mer än en rad att skriva"],
          ["El", "", "", "Yta", ""],
        ],
      },
    }),
    agreements: ["Avtal 2026"],
    centre: "Björken",
    roundsToKronor: false,
    outline: costOutline(costs, parties, "Björken", true),
    text: {
      split: text,
      invoices: text,
      pair: text,
      internal: text,
      check: text,
      annex: text,
      withdrawn: text,
      to: "till",
      correction: text,
      invoiceRows: text,
    },
    ...more,
  };
  const { sheet, places } = splitSheet(request);
  return { action: "annex", sheets: [sheet, annexSheet(request, 3, places)], columns: [], writes: [] };
}

const books: SampleBook[] = [];
afterEach(() => books.splice(0).forEach((book) => book.close()));

async function opened(plan: Plan, costsNow: Cells = costs): Promise<SampleBook> {
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Parter", "tblParter", parties),
        tableSheetOf("Kostnader", "tblKostnader", costsNow),
        tableSheetOf("Gränsdragning", "tblGransdragning", list),
        ...sheetsOf(plan),
      ],
    },
    "web",
  );
  books.push(book);
  return book;
}

/** The rows below a heading of the sheet, as far as they hold something. */
function below(book: SampleBook, title: string, columns: number): CellValue[][] {
  const rows = book.everything().find(({ name }) => name === "Avtalsbilaga")!.values;
  const top = rows.findIndex(([cell]) => cell === title);
  const part = rows.slice(top + 1);
  const end = part.findIndex((row) => row.every((cell) => cell === null || cell === ""));
  return part.slice(0, end < 0 ? undefined : end).map((row) => row.slice(0, columns));
}

/** One list of the kinds is signed, and not two that might say different things. */
const keysHeading = "Nyckel och betalare per kostnadsslag";
const headingsOf = (plan: Plan): unknown[] => plan.sheets.at(-1)!.blocks.map(({ cells }) => cells[0]![0]);

test("without a list of responsibilities the keys and payers of the costs are printed in its place", async () => {
  const plan = planned({}, false);
  const book = await opened(plan);
  expect(below(book, keysHeading, 3)).toEqual([
    ["Kostnadsslag", "Nyckel", "Får leverantörens faktura"],
    ["Hyra", "Yta", "Kommunen"],
    ["Reception", "Avtal 2026", "Regionen"],
  ]);
  expect(headingsOf(plan)).not.toContain("Gränsdragningslista");
  expect(headingsOf(planned())).not.toContain(keysHeading);
});

test("kinds of cost that come after it was written have their keys and payers on it", async () => {
  const further = ["El", "Lokalvård", "Reception kväll"].map((kind) => [
    kind,
    10,
    "Yta",
    "Regionen",
    "Björken",
  ]);
  const book = await opened(planned({}, false), [...costs, ...further]);
  expect(below(book, keysHeading, 3).slice(3)).toEqual([
    ["El", "Yta", "Regionen"],
    ["Lokalvård", "Yta", "Regionen"],
    ["Reception kväll", "Yta", "Regionen"],
  ]);
});

test("areas, base services, agreed percentages and the list are those that the costs are divided by", async () => {
  const book = await opened(planned());
  expect(below(book, "Ytor och andelar", 4)).toEqual([
    ["Verksamhet", "Organisation", "Yta (m²)", "Andel"],
    ["MHV", "Regionen", 60, 0.3],
    ["BHV", "Vårdbolaget AB", 40, 0.2],
    ["ÖF och Soc", "Kommunen", 100, 0.5],
  ]);
  expect(below(book, "Basverksamheter och avtalade andelar", 3)).toEqual([
    ["Verksamhet", "Basverksamheter", "Avtal 2026"],
    ["MHV", 1, 25],
    ["BHV", 1, 25],
    ["ÖF och Soc", 2, 50],
  ]);
  expect(below(book, "Gränsdragningslista", 5)).toEqual([
    ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
    ["Hyra", "Kommunen", "Kommunen", "Yta", "Avtalet"],
    ["Reception", "Regionen", "Regionen", "Avtal 2026", ""],
  ]);
  const signed = book.everything().find(({ name }) => name === "Avtalsbilaga")!.values;
  for (const organisation of ["Regionen", "Vårdbolaget AB", "Kommunen"]) {
    expect(signed.some(([name, place]) => name === organisation && String(place).startsWith("___"))).toBe(
      true,
    );
  }

  await book.write("Parter", "C3", 140);
  await book.write("Gränsdragning", "D2", "Regionen");
  expect(below(book, "Ytor och andelar", 4)[2]).toEqual(["BHV", "Vårdbolaget AB", 140, 140 / 300]);
  expect(below(book, "Gränsdragningslista", 3)[1]).toEqual(["Hyra", "Kommunen", "Regionen"]);
});

test("the parts stand below each other with room to grow, on A4 pages with the long list's headings on each", () => {
  const [, annex] = planned().sheets;
  expect(annex!.page).toMatchObject({
    orientation: "portrait",
    columns: 6,
  });
  const top = annex!.blocks.find(({ cells }) => cells[0]![0] === "Gränsdragningslista")!.row;
  // Pages before a list have no headings of it; nothing but the list goes on over the next ones.
  expect(annex!.page!.titleRows).toEqual({ first: top, last: top + 1 });
  expect(annex!.blocks.filter(({ row }) => row > top + 1)).toEqual([]);
  expect(annex!.frozenRows).toBeUndefined();
  const signed = annex!.blocks.find(({ cells }) => cells[0]![0] === "Underskrifter")!.row;
  // 42 characters in a column of 22 are two lines, and the row after it is one; each signature has room for a hand.
  expect(annex!.rowHeights).toEqual([
    { row: signed + 3, rows: 3, lines: 2 },
    { row: top + 2, rows: 1, lines: 2 },
    // The list goes on by as many rows as it may, and they are high enough for what comes.
    { row: top + 4, rows: 40, lines: 2 },
  ]);
  const wrapped = annex!.formats!.filter(({ column, look }) => column === 0 && look.wrap);
  expect(wrapped.some(({ row, rows }) => row === top + 2 && row + rows >= top + 44)).toBe(true);
  // No gaps: what is signed, its note and headings, a row for each, and two of one line where others may sign.
  expect(top - signed).toBe(3 + 3 + 2);
  // Between the lists stands one row, which each may grow by.
  const subtitles = annex!.blocks.filter(({ look }) => look?.role === "subtitle").map(({ row }) => row);
  const ends = new Set(annex!.spills!.map(({ row, rows }) => row + rows));
  for (const subtitle of subtitles.slice(1, -1)) expect([...ends]).toContain(subtitle);
  const taken = new Set<string>();
  for (const { row, column, rows, columns } of annex!.spills!) {
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        const place = `${row + down},${column + across}`;
        expect([place, taken.has(place)]).toEqual([place, false]);
        taken.add(place);
      }
    }
  }
  for (const { row, column, cells } of annex!.blocks) {
    cells.forEach((line, down) =>
      line.forEach((_, across) => {
        const place = `${row + down},${column + across}`;
        expect([place, taken.has(place)]).toEqual([place, false]);
      }),
    );
  }
});

test("all percentages that are a whole are listed, used or not, and what a receiver books by is none", () => {
  const rows = [
    ["Verksamhet", "Organisation", "Städ", "Larm", "Kontering", "Våning", "Ej klart"],
    ["MHV", "Regionen", 25, 0.25, 50, 2, ""],
    ["BHV", "Vårdbolaget AB", 25, 0.25, 25, 1, ""],
    ["ÖF och Soc", "Kommunen", 49.99, 0.5, 25, 1, ""],
  ];
  expect(agreedHeadings(rows, undefined, [])).toEqual(["Städ", "Larm"]);
  expect(agreedHeadings(rows, undefined, ["ej klart"])).toEqual(["Städ", "Larm", "Ej klart"]);
  // More than the page has columns for go on in a list below.
  const headings = ["A", "B", "C", "D", "E"];
  const titles = headingsOf(planned({ agreements: headings }));
  expect(titles).toContain("Avtalade andelar, fortsättning");
  const lists = planned({ agreements: headings }).sheets[1]!.blocks.map(({ cells }) => cells[0]);
  expect(lists).toContainEqual(["Verksamhet", "Basverksamheter", "A", "B", "C", "D"]);
  expect(lists).toContainEqual(["Verksamhet", "E"]);
});

/** Rows of the list of keys that are higher than a line, counted from its first. */
function highRows(
  keys: { kind: string; key: string }[],
  payers: { kind: string; payer: string }[],
): unknown[] {
  const outline = { ...costOutline(costs, parties, "Björken", true), payers };
  const [, annex] = planned({ keys, outline }, false).sheets;
  const first = annex!.blocks.find(({ cells }) => cells[0]![0] === keysHeading)!.row + 2;
  return annex!
    .rowHeights!.filter(({ row }) => row >= first)
    .map((one) => ({ ...one, row: one.row - first }));
}

test("a key that takes two lines has them, and so has a kind of cost", () => {
  const keys = [
    { kind: "Inbrottslarm, brandskydd och utrymningslarm", key: "Lika (3 och 4 basverksamheter)" },
    { kind: "Hyra", key: "Yta" },
    { kind: "hyra", key: "Lika" },
  ];
  expect(highRows(keys, [])).toEqual([
    { row: 0, rows: 1, lines: 2 },
    { row: 2, rows: 40, lines: 2 },
  ]);
});

test("and so have those who got the suppliers' invoices, where they are several or long", () => {
  const keys = ["Hyra", "El", "Larm"].map((kind) => ({ kind, key: "Yta" }));
  const payers = [
    { kind: "Hyra", payer: "Kommunen" },
    { kind: "El", payer: "Region Västernorrland, Primärvårdsförvaltningen" },
    { kind: "Larm", payer: "Regionen" },
    { kind: "larm", payer: "Vårdbolaget Björken" },
  ];
  // A column of 23: "Region Västernorrland," and "Primärvårdsförvaltningen"; "Regionen, Vårdbolaget" and "Björken".
  expect(highRows(keys, payers)).toEqual([
    { row: 1, rows: 2, lines: 2 },
    { row: 3, rows: 40, lines: 2 },
  ]);
});

test("who got the invoices is known from the costs, line by line", () => {
  expect(costOutline(costs, parties, "Björken", true).payers).toEqual([
    { kind: "Hyra", payer: "Kommunen" },
    { kind: "Reception", payer: "Regionen" },
  ]);
});

test("without a list, base services and agreements nothing is said of them", () => {
  const whole = planned().sheets[1]!;
  const titlesOf = ({ blocks }: typeof whole): unknown[] => blocks.map(({ cells }) => cells[0]![0]);
  const named = ["Gränsdragningslista", "Basverksamheter och avtalade andelar"];
  expect(titlesOf(whole)).toEqual(expect.arrayContaining(named));
  const headings = { verksamhet: "Verksamhet", organisation: "Organisation", area: "Yta" };
  const plan = planned({ parties: { table: "tblParter", headings }, agreements: [] }, false);
  expect(titlesOf(plan.sheets[1]!).filter((title) => named.includes(String(title)))).toEqual([]);
});

test("where no cost says its period, the shares are of the day when all have come that will come", async () => {
  const dated = parties.map((row, index) => [...row, index === 0 ? "Från" : index === 2 ? 46_023 : null]);
  const request = planned({
    parties: { table: "tblParter", headings: found(dated[0]!, partyColumns) },
    outline: costOutline([costs[0]!, ["Kaffe", 1, "MHV", "MHV", "Björken"]], parties, "Björken", true),
  });
  const book = await SampleBook.open(
    {
      name: "bok.xlsx",
      sheets: [
        tableSheetOf("Parter", "tblParter", dated),
        tableSheetOf("Kostnader", "tblKostnader", costs),
        tableSheetOf("Gränsdragning", "tblGransdragning", list),
        ...sheetsOf(request),
      ],
    },
    "desktop",
  );
  books.push(book);
  const [day, , ...rows] = below(book, "Ytor och andelar", 4);
  expect(day!.slice(0, 2)).toEqual(["Andelarna gäller den", 46_023]);
  expect(rows.map((row) => row[3])).toEqual([0.3, 0.2, 0.5]);
});
