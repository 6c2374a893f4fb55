import { guessColumns } from "../../../src/cells/ledger/guess-columns";
import { monthsAsRows } from "../../../src/cells/ledger/months/months-as-rows";
import { readLedger } from "../../../src/cells/ledger/read-ledger";
import { findPlainRanges } from "../../../src/cells/ranges/find-plain-ranges";
import type { Cell } from "../../../src/cells/ground/cell";

type Rows = readonly (readonly Cell[])[];

/** What a sheet's ledger says, found and read as the pane does: one text a line. */
function read(sheet: Rows): unknown {
  const [range] = findPlainRanges(sheet);
  if (range?.kind !== "ledger") return range?.kind ?? "nothing";
  const { area, headings, unitAbove, titles } = range;
  const body = sheet
    .slice(area.row + 1, area.row + area.rows)
    .map((row) => row.slice(area.column, area.column + area.columns));
  const values = [headings, ...body];
  const months = monthsAsRows(values, unitAbove, titles);
  const cells = months?.values ?? values;
  const { columns, amounts } = guessColumns(cells[0] ?? [], cells.slice(1));
  if (amounts.length > 0) return `which of ${amounts.map((column) => headings[column]).join(", ")}`;
  const { lines, problems } = readLedger(cells, columns, {}, unitAbove);
  if (problems.length > 0) return problems.map(({ kind }) => kind);
  return lines.map(
    ({ account, accountText, amount, period, voucher, text }) =>
      `${account} ${accountText} ${amount} ${period?.from ?? "-"} ${voucher} ${text}`,
  );
}

// 45 658 is 1 January 2025, 45 689 1 February, 45 717 1 March.
describe("what was booked beside what was planned", () => {
  test.each([
    "Utfall",
    "Utfall 2025",
    "Ack utfall",
    "Utfall jan-dec 2025",
    "Bokslut 2025",
    "Summa",
    "Kronor",
  ])("%s", (heading) =>
    expect(
      read([
        ["Ansvar", "Konto", "Kontonamn", heading, "Budget 2025", "Avvikelse"],
        [47, 6010, "Lokalhyra", 1200.5, 1000, -200.5],
        [47, 6020, "El", 300, 400, 100],
      ]),
    ).toEqual(["6010 Lokalhyra 120050 -  ", "6020 El 30000 -  "]),
  );

  test("two years of it: which is meant is asked, unless they say the same", () => {
    const sheet = (second: number): Rows => [
      ["Konto", "Kontonamn", "Utfall 2024", "Utfall 2025"],
      [6010, "Lokalhyra", 1200, second],
      [6020, "El", 300, 300],
    ];
    expect(read(sheet(1100))).toBe("which of Utfall 2024, Utfall 2025");
    expect(read(sheet(1200))).toEqual(["6010 Lokalhyra 120000 -  ", "6020 El 30000 -  "]);
  });

  test.each([
    "Utfall föreg år",
    "Utfall föregående år",
    "Utfall fg år",
    "Utfall fg. år",
    "Utfall f.å.",
    "Utfall f å",
    "Bokslut förra året",
    "Utfall fjolåret",
    "Föregående år",
    "Fg år",
    "FÖREG. ÅR",
  ])("%s is of the year before, on whichever side it stands", (before) => {
    for (const now of ["Utfall", "Utfall 2025"]) {
      expect(
        read([
          ["Ansvar", "Konto", "Kontonamn", before, now],
          [47, 6010, "Lokalhyra", 1000, 1200.5],
          [47, 6020, "El", 400, 300],
        ]),
      ).toEqual(["6010 Lokalhyra 120050 -  ", "6020 El 30000 -  "]);
      expect(
        read([
          ["Konto", "Kontonamn", now, before],
          [6010, "Lokalhyra", 1200.5, 1000],
        ]),
      ).toEqual(["6010 Lokalhyra 120050 -  "]);
    }
  });
  test("alone it is what was booked", () => {
    const sheet = [
      ["Konto", "Kontonamn", "Ver.nr", "Föregående år"],
      [6010, "Lokalhyra", "A 1", 1200.5],
    ];
    expect(guessColumns(sheet[0] as Cell[], sheet.slice(1)).columns.amount).toBe(3);
    const both = sheet.map((row, at) => [...row, at === 0 ? "Innevarande år" : 7]);
    expect(guessColumns(both[0] as Cell[], both.slice(1))).toMatchObject({
      columns: { amount: 4 },
      amounts: [],
    });
  });

  test("by what stands in the columns, neither a budget nor a number of something else is the amount", () => {
    const headings = ["Konto", "Kontonamn", "Kol", "Budget", "Differens", "Antal"];
    expect(guessColumns(headings, [[6010, "Lokalhyra", 1200, 1000, 200, 3]])).toMatchObject({
      columns: { amount: 2 },
      byContents: ["amount"],
      notBooked: [3, 4],
    });
  });

  test("of several columns of numbers that say nothing, which is meant is asked", () => {
    const rows = [
      [6010, "Lokalhyra", 100, 200],
      [6020, "El", 10, 20],
    ];
    expect(guessColumns(["Konto", "Namn", "Kv 1", "Kv 2"], rows).amounts).toEqual([2, 3]);
    expect(guessColumns(["Konto", "Namn", "Kv 1", "Brutto"], rows)).toMatchObject({
      columns: { amount: 2 },
      amounts: [],
    });
    expect(guessColumns(["Konto", "Namn", "Netto", "Brutto"], rows)).toMatchObject({
      columns: { amount: 2 },
      byContents: [],
    });
  });

  test("a title's thousands hold for them", () =>
    expect(
      read([
        ["Uppföljning 2025 (tkr)", "", "", ""],
        ["", "", "", ""],
        ["Konto", "Kontonamn", "Utfall 2025", "Budget 2025"],
        [6010, "Lokalhyra", 1.2, 1],
      ]),
    ).toEqual(["factor"]));
});

describe("rows that are counted in others", () => {
  const right = ["5010 Hyra 100000 -  ", "5020 El 10000 -  "];
  test("a part of an account is left out, with its account in front or without", () => {
    for (const account of ["", 5010]) {
      expect(
        read([
          ["Konto", "Kontonamn", "Utfall", "Budget"],
          [5010, "Hyra", 1000, 900],
          [account, "varav larm", 100, 0],
          [5020, "El", 100, 90],
          ["", "Nettokostnad", 1100, 990],
        ]),
      ).toEqual(right);
    }
  });
  const groups = (sum: number): Rows => [
    ["Konto", "Kontonamn", "Utfall 2025"],
    [5, "Övriga kostnader", 1100],
    ["50", "Lokalkostnader", sum],
    ["5010", "Hyra", 1000],
    ["5020", "El", 100],
  ];
  test("a group of accounts is left out where it is their sum, and only there", () => {
    expect(read(groups(1100))).toEqual(right);
    expect(read(groups(1101))).toEqual(["50 Lokalkostnader 110100 -  ", ...right]);
  });
  test("month by month", () =>
    expect(
      read([
        ["Konto", "Benämning", "202501", "202502", "202503"],
        ["50", "Lokalkostnader", 1100, 7, 0],
        ["5010", "Hyra", 1000, 7, 0],
        ["5020", "El", 100, "", ""],
      ]),
    ).toEqual(["5010 Hyra 100000 45658  ", "5010 Hyra 700 45689  ", "5020 El 10000 45658  "]));
  test("a short account with vouchers of its own is one", () =>
    expect(
      read([
        ["Konto", "Kontonamn", "Ver.nr", "Belopp"],
        ["50", "Hyra", "A 1", 100],
        ["5010", "El", "A 2", 100],
      ]),
    ).toEqual(["50 Hyra 10000 - A 1 ", "5010 El 10000 - A 2 "]));
});

describe("months beside each other", () => {
  const body: Rows = [
    [6010, "Lokalhyra", 1000, 1000.25, "", 2000.25],
    [6020, "El", 300, "", -50, 250],
    ["Summa", "", 1300, 1000.25, -50, 2250.25],
  ];
  const right = [
    "6010 Lokalhyra 100000 45658  ",
    "6010 Lokalhyra 100025 45689  ",
    "6020 El 30000 45658  ",
    "6020 El -5000 45717  ",
  ];
  test.each<[string, readonly Cell[]]>([
    ["202501", [202501, 202502, 202503]],
    ["2501", ["2501", "2502", "2503"]],
    ["2501 as a number", [2501, 2502, 2503]],
    ["2025-01", ["2025-01", "2025-02", "2025-03"]],
    ["jan 2025", ["jan 2025", "feb 2025", "mars 2025"]],
    ["Januari 2025", ["Januari 2025", "Februari 2025", "Mars 2025"]],
    ["days that Excel makes of jan-25", [45_658, 45_689, 45_717]],
  ])("%s", (_, months) => expect(read([["Konto", "Benämning", ...months, "Summa"], ...body])).toEqual(right));

  test.each([
    [["Utfall 2025", "", "", "", "", ""], right],
    [["Utfall", "", "", "", "", ""], right.map((line) => line.replace(/45\d{3}/, "-"))],
    [["Utfall 2024–2025", "", "", "", "", ""], right.map((line) => line.replace(/45\d{3}/, "-"))],
  ])("their year stands in the title, or nowhere: %j", (title, lines) =>
    expect(read([title, ["Konto", "Benämning", "Jan", "Feb", "Mar", "Totalt"], ...body])).toEqual(lines),
  );

  test.each<[string, readonly string[], readonly string[], string]>([
    ["the sheet", [], ["Tabell1", "Utfall 2025"], "2025-01"],
    ["the table", [], ["tblUtfall2025", "Blad1"], "2025-01"],
    ["the title before the sheet", ["Utfall 2024"], ["Tabell1", "Utfall 2025"], "2024-01"],
    ["neither where they differ", [], ["tblUtfall2025", "2024"], "jan"],
    ["neither where none has one", ["Utfall"], ["Tabell1", "Blad1"], "jan"],
  ])("their year is said by %s", (_, titles, names, month) =>
    expect(
      monthsAsRows([["Konto", "Benämning", "jan", "feb", "mar"], ...body], undefined, titles, names)
        ?.values[1],
    ).toContain(month),
  );

  test("a month under two names is there twice", () =>
    expect(
      monthsAsRows([
        ["Konto", "Namn", "jan", "januari", "feb", "mar"],
        [6010, "Hyra", 1, 2, 3, 7],
      ]),
    ).toBeUndefined());

  test("beside a column of the year", () =>
    expect(
      read([
        ["Konto", "Benämning", "År", "Jan", "Feb", "Mar", "Helår"],
        ...body.slice(0, 2).map(([account, name, ...amounts]) => [account, name, 2025, ...amounts]),
      ]),
    ).toEqual(right));

  test("each amount is known by where it stands", () => {
    const months = monthsAsRows([["Konto", "Benämning", "jan", "feb", "mar", "Summa"], ...body]);
    // The fourth line is El's March, in the second row of data and the fifth column.
    expect(months?.values[4]).toEqual([6020, "El", "mar", -50]);
    expect(months?.placeOf(4, 3)).toEqual({ row: 2, column: 4 });
    expect(months?.placeOf(4, 1)).toEqual({ row: 2, column: 1 });
    expect(months?.placeOf(4, 2)).toEqual({ row: 0, column: 4 });
  });

  test.each<[string, Rows]>([
    [
      "an amount of its own that is not their sum",
      [
        ["Konto", "Namn", "jan", "feb", "mar", "Belopp"],
        [6010, "Hyra", 1, 2, 3, 7],
      ],
    ],
    [
      "a month that stands twice",
      [
        ["Konto", "Namn", "jan", "feb", "mar", "jan"],
        [6010, "Hyra", 1, 2, 3, 7],
      ],
    ],
    [
      "two months",
      [
        ["Konto", "Namn", "jan", "feb"],
        [6010, "Hyra", 1, 2],
      ],
    ],
    [
      "no account",
      [
        ["Namn", "jan", "feb", "mar"],
        ["Hyra", 1, 2, 3],
      ],
    ],
  ])("%s: months are no columns of amounts", (_, values) => expect(monthsAsRows(values)).toBeUndefined());

  test("thousands that a title says are asked about", () =>
    expect(
      read([
        ["Utfall 2025, tkr", "", "", "", "", ""],
        ["Konto", "Benämning", "Jan", "Feb", "Mar", "Totalt"],
        ...body,
      ]),
    ).toEqual(["factor"]));
});

describe("headings of SAP", () => {
  const right = ["601000 Lokalhyra 120050 45658 1900001 Hyra jan"];
  test.each<[string, readonly string[]]>([
    ["KSB1", ["Kostnadsslag", "Beteckning", "Dok.nr", "Belopp i redov.valuta"]],
    ["with its own names", ["Kostnadsslag", "Kostnadsslagsbeteckning", "Dok.nr", "Värde i redov.valuta"]],
    ["and a heading that costs have too", ["Kostnadsslag", "Beteckning", "Dok.nr", "Belopp"]],
  ])("%s", (_, [account, name, document, amount]) =>
    expect(
      read([
        ["Kostnadsställe", account, name, "Bokf.datum", "Dok.datum", amount, document, "Partner", "Text"],
        ["4711", "601000", "Lokalhyra", "2025-01-15", "2024-12-20", 1200.5, "1900001", "", "Hyra jan"],
      ]),
    ).toEqual(right),
  );

  test("kinds of cost by their names are no accounts", () =>
    expect(
      read([
        ["Kostnadsslag", "Belopp", "Datum", "Text"],
        ["Lokalhyra", 1200.5, "2025-01-15", "Hyra jan"],
        ["El", 300, "2025-01-15", ""],
      ]),
    ).toBe("costs"));
});

test("headings in two rows keep the account's name", () =>
  expect(
    read([
      ["Konto", "", "Verifikation", "", "", "Belopp"],
      ["Nr", "Namn", "Nr", "Datum", "Text", "kr"],
      [6010, "Lokalhyra", "A 1", "2025-01-15", "Hyra jan", 1200.5],
      [6020, "El", "A 2", "2025-02-15", "El", 300],
    ]),
  ).toEqual(["6010 Lokalhyra 120050 45658 A 1 Hyra jan", "6020 El 30000 45689 A 2 El"]));
