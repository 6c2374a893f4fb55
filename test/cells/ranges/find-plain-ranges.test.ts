import fc from "../../support/properties";
import { findPlainRanges } from "../../../src/cells/ranges/find-plain-ranges";
import { knownShapes } from "../../../src/cells/tables/shapes";
import type { TableColumn, TableShape } from "../../../src/cells/tables/table-shape";

const none: string[] = [];

describe("one range on a sheet", () => {
  test("with a title above, a total and a note below, which stay outside", () => {
    const values = [
      ["Kostnader för Familjecentralen Björken 2025", "", ""],
      none,
      ["", "Kostnadsslag", "Belopp"],
      ["", "Hyra", 240_000],
      ["", "El", 0],
      ["", "Summa 2025", 240_000],
      none,
      ["", "Källa: huvudboken", ""],
    ];
    expect(findPlainRanges(values)).toEqual([
      {
        kind: "costs",
        area: { row: 2, column: 1, rows: 3, columns: 2 },
        headings: ["Kostnadsslag", "Belopp"],
        headingRows: 1,
        endsAt: "total row",
      },
    ]);
  });

  test("ends where nothing stands any more", () => {
    const [range] = findPlainRanges([
      ["Rum", "Yta", "Används av"],
      ["1", 20, "MHV"],
      [null, "", undefined],
      ["2", 20, "MHV"],
    ]);
    expect(range).toMatchObject({
      kind: "rooms",
      area: { rows: 2 },
      endsAt: "blank row",
    });
  });

  test("a row of which all is 0 is not blank", () => {
    const [range] = findPlainRanges([
      ["Kostnadsslag", "Belopp"],
      [0, 0],
      ["El", 10],
    ]);
    expect(range).toMatchObject({ area: { rows: 3 }, endsAt: "last row" });
  });

  test("two heading rows that belong together are one, and the upper one stands outside", () => {
    const [range] = findPlainRanges([
      ["Kostnadsslag", "Belopp", "Period", ""],
      ["", "", "från", "till"],
      ["Hyra", 100, "2025-01-01", "2025-12-31"],
    ]);
    expect(range).toMatchObject({
      kind: "costs",
      headings: ["Kostnadsslag", "Belopp", "Period från", "Period till"],
      headingRows: 2,
      area: { row: 1, column: 0, rows: 2, columns: 4 },
    });
  });

  test("a row of units below the headings is no row of data", () => {
    const [range] = findPlainRanges([
      ["Verksamhet", "Organisation", "Yta"],
      ["", "", "(m²)"],
      ["BHV", "Region", 100],
    ]);
    expect(range).toMatchObject({
      kind: "parties",
      headings: ["Verksamhet", "Organisation", "Yta (m²)"],
      area: { row: 1, rows: 2 },
    });
  });

  test("a unit below a heading is never lost, and the parts of a known heading are no row of data", () => {
    const [costs] = findPlainRanges([
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["", "tkr", ""],
      ["Hyra", 100, "Regionen"],
    ]);
    expect(costs).toMatchObject({
      headings: ["Kostnadsslag", "Belopp (tkr)", "Betalas av"],
      headingRows: 2,
    });
    const [centres] = findPlainRanges([
      ["Central", "MHV", "BHV", "Öppen förskola", "", "Soc"],
      ["", "", "", "på plats", "timmar/vecka", ""],
      ["Avesta", "ja", "ja", "ja", 20, "delvis"],
    ]);
    expect(centres).toMatchObject({
      kind: "centres",
      headingRows: 2,
      area: { row: 1, rows: 2 },
    });
    expect(centres?.headings.slice(0, 4)).toEqual(["Central", "MHV", "BHV", "Öppen förskola"]);
    // A row of answers is none of headings, also where a heading is missing.
    const [answers] = findPlainRanges([
      ["Central", "MHV", "BHV", "ÖF", "Soc", ""],
      ["Avesta", "ja", "ja", "ja", "nej", "se avtal"],
      ["Mora", "ja", "ja", "ja", "nej", ""],
    ]);
    expect(answers).toMatchObject({ headingRows: 1, area: { rows: 3 } });
  });

  test("a sum that nobody has named and a remark stand outside; rows below a sum in between are told of", () => {
    const rows = [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Hyra", 1000.1, "K"],
      ["El", 20.2, "R"],
    ];
    expect(findPlainRanges([...rows, ["", 1020.3, ""]])).toMatchObject([
      { area: { rows: 3 }, endsAt: "total row" },
    ]);
    // Another number without a name is a cost that somebody has not named.
    expect(findPlainRanges([...rows, ["", 1020, ""]])).toMatchObject([{ area: { rows: 4 } }]);
    expect(findPlainRanges([...rows, ["Källa: huvudboken", "", ""]])).toMatchObject([{ area: { rows: 3 } }]);
    const [parted] = findPlainRanges([
      ...rows,
      ["Delsumma", 1020.3, ""],
      ["Fika", 5, "K"],
      ["Summa", 1025.3, ""],
    ]);
    expect(parted).toMatchObject({
      area: { rows: 3 },
      endsAt: "total row",
      rowsBelow: 1,
    });
    expect(findPlainRanges([...rows, ["Summa", 1020.3, ""]])[0]).not.toHaveProperty("rowsBelow");
  });

  test("a ledger goes on behind the blank rows between its accounts, and nothing else does", () => {
    const ledger = [
      ["Konto", "Kontotext", "Datum", "Belopp"],
      [6010, "Lokalhyra", "2025-01-15", 1000],
      none,
      none,
      [6020, "El", "2025-01-15", 300],
      none,
      ["Utskriven 2025-03-01", "", "", ""],
    ];
    expect(findPlainRanges(ledger)).toMatchObject([
      { kind: "ledger", area: { row: 0, rows: 5 }, endsAt: "blank row" },
    ]);
    const costs = [["Kostnadsslag", "Belopp"], ["Hyra", 1], none, ["El", 2]];
    expect(findPlainRanges(costs)).toMatchObject([{ kind: "costs", area: { rows: 2 }, endsAt: "blank row" }]);
  });

  test("stops at merged cells, and is none where a heading is merged with the rows below", () => {
    const values = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
      ["El", 2],
      ["Gäller hela huset", ""],
    ];
    const merged = (row: number) => [{ row, column: 0, rows: 1, columns: 2 }];
    expect(findPlainRanges(values, { merged: merged(3) })).toMatchObject([
      { area: { rows: 3 }, endsAt: "merged cells" },
    ]);
    expect(
      findPlainRanges(values, {
        merged: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      }),
    ).toEqual([]);
  });

  test("a title that is merged above the headings does not matter", () => {
    const values = [
      ["Kostnader", ""],
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
    ];
    expect(
      findPlainRanges(values, {
        merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      }),
    ).toHaveLength(1);
  });

  test("a heading row with nothing below it, or with one known heading, is none", () => {
    expect(findPlainRanges([["Kostnadsslag", "Belopp"]])).toEqual([]);
    expect(findPlainRanges([["Kostnadsslag", "Belopp"], [""], ["Hyra", 1]])).toEqual([]);
    expect(
      findPlainRanges([
        ["Kommun", "Folkmängd"],
        ["Falun", 59_000],
      ]),
    ).toEqual([]);
  });

  test("with at least two known headings and no table of ours whole, it has no kind", () => {
    const [range] = findPlainRanges([
      ["Central", "Kommun", "Barn 0–5"],
      ["Britsarvet", "Falun", 812],
    ]);
    expect(range).toMatchObject({
      kind: undefined,
      headings: ["Central", "Kommun", "Barn 0–5"],
    });
  });

  test("beyond the thirtieth row nobody looks for headings", () => {
    const blank = Array.from({ length: 29 }, () => none);
    const table = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
    ];
    expect(findPlainRanges([...blank, ...table])).toHaveLength(1);
    expect(findPlainRanges([none, ...blank, ...table])).toEqual([]);
  });
});

describe("several ranges on a sheet", () => {
  test("one below the other, and beside each other", () => {
    const found = findPlainRanges([
      ["Verksamhet", "Organisation", "Yta", "", "Rum", "Yta", "Används av"],
      ["BHV", "Region", 100, "", "1", 100, "BHV"],
      ["ÖF", "Kommun", 50, "", "", "", ""],
      [],
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
    ]);
    expect(found.map(({ kind, area }) => [kind, area])).toEqual([
      ["parties", { row: 0, column: 0, rows: 3, columns: 3 }],
      ["rooms", { row: 0, column: 4, rows: 2, columns: 3 }],
      ["costs", { row: 4, column: 0, rows: 2, columns: 2 }],
    ]);
  });

  test("what is a table already is nobody's range, and ends the one above it", () => {
    const values = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1],
      ["Verksamhet", "Organisation"],
      ["BHV", "Region"],
    ];
    expect(
      findPlainRanges(values, {
        tables: [{ row: 2, column: 0, rows: 2, columns: 2 }],
      }),
    ).toMatchObject([{ kind: "costs", area: { row: 0, rows: 2 }, endsAt: "table" }]);
  });
});

describe("what it is", () => {
  const ledger = ["Ansvar", "Konto", "Konto (T)", "Ver.nr", "Ver.datum", "Period", "Belopp", "Text"];

  test("a ledger goes on with the headings of its next page, and another table below does not belong to it", () => {
    const headings = ["Konto", "Kontonamn", "Datum", "Ver.nr", "Belopp"];
    const page = [headings, ["5010", "Lokalhyra", "2025-01-31", "A 1", 1200]];
    const title = ["Huvudbok", "", "", "", "Sida 2"];
    const other = [["Konto", "Kontonamn", "Period", "Ver.nr", "Belopp"], page[1]!];
    expect(findPlainRanges([...page, none, title, ...page])).toMatchObject([{ area: { row: 0, rows: 6 } }]);
    expect(findPlainRanges([...page, none, ...page])).toMatchObject([{ area: { row: 0, rows: 5 } }]);
    expect(findPlainRanges([...page, none, ...other])).toHaveLength(2);
  });

  test("a ledger, whose sums between the accounts do not end it", () => {
    const line = (account: number, amount: number) => [
      4711,
      account,
      "Lokalhyra",
      1,
      "2025-01-02",
      202501,
      amount,
      "x",
    ];
    const found = findPlainRanges([
      ["Huvudbok 2025", ...Array<string>(7).fill("")],
      ledger,
      line(6010, 10),
      ["", "Summa konto 6010", "", "", "", "", 10, ""],
      line(6020, 20),
      ["", "Summa konto 6020", "", "", "", "", 20, ""],
      ["Summa", "", "", "", "", "", 30, ""],
    ]);
    expect(found).toMatchObject([{ kind: "ledger", area: { row: 1, rows: 4 }, endsAt: "total row" }]);
  });

  const forms = [
    "ID",
    "Starttid",
    "Slutförandetid",
    "E-post",
    "Namn",
    "Var arbetar du?",
    "1. Tid",
    "2. Lokaler",
    "3. Stöd",
  ];

  test("a survey's export by its meta headings and its ratings", () => {
    const rows = [5, 3, 4].map((rating, index) => [
      index,
      45_000,
      45_000,
      "anonymous",
      "",
      "BVC",
      rating,
      `${rating} – bra`,
      rating,
    ]);
    expect(findPlainRanges([forms, ...rows])).toMatchObject([{ kind: "answers" }]);
  });

  test("a list of people is no survey", () => {
    const rows = [1, 2, 3].map((id) => [id, 45_000, 45_000, "a@b.se", "Någon", "BVC", "ja", "nej", "ja"]);
    expect(findPlainRanges([forms, ...rows])).toMatchObject([{ kind: undefined }]);
  });
});

test("every kind of table is found wherever it stands, whatever stands around it", () => {
  const shapes = Object.entries<TableShape>(knownShapes).filter(
    ([, { columns }]) => Object.values<TableColumn>(columns).filter(({ required }) => required).length > 1,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.nat({ max: 20 }),
      fc.nat({ max: 5 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      ([id, { columns }], above, left, rows, hasTotal) => {
        const headings = Object.values<TableColumn>(columns).map(({ heading }) => heading);
        const pad = Array<string>(left).fill("");
        const line = (word: string): string[] => [...pad, ...headings.map(() => word)];
        const values = [
          ...Array.from({ length: above }, (_, row) => (row === 0 ? ["En titel"] : none)),
          ...(above === 1 ? [none] : []),
          [...pad, ...headings],
          ...Array.from({ length: rows }, () => line("x")),
          ...(hasTotal ? [line("Summa")] : []),
        ];
        const top = above === 1 ? 2 : above;
        expect(findPlainRanges(values)).toMatchObject([
          {
            kind: id,
            area: {
              row: top,
              column: left,
              rows: rows + 1,
              columns: headings.length,
            },
            headingRows: 1,
          },
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

describe("a title above a plain range", () => {
  const range = (...above: string[][]) =>
    findPlainRanges([...above, ["Kostnadsslag", "Belopp"], ["Hyra", 400], ["El", 100]])[0];
  test("says of the amounts what they are counted in, also with a note and a blank row between", () => {
    expect(range(["Kostnader 2025 (tkr)"])?.headings).toEqual(["Kostnadsslag", "Belopp (tkr)"]);
    expect(range(["Belopp i tkr"], ["Källa: ekonomi"], [])?.headings).toEqual([
      "Kostnadsslag",
      "Belopp (i tkr)",
    ]);
    expect(range(["Kostnader 2025"])?.headings).toEqual(["Kostnadsslag", "Belopp"]);
  });
  test("of another range says nothing of this one", () => {
    const ranges = findPlainRanges([
      ["Budget (tkr)"],
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 4],
      [],
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 4000],
    ]);
    expect(ranges.map(({ headings }) => headings[1])).toEqual(["Belopp (tkr)", "Belopp"]);
  });
});
