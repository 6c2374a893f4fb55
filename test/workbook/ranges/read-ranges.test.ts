import { findComparable } from "../../../src/cells/comparison/source/find-comparable";
import { readContents } from "../../../src/workbook/reading/contents";
import { sourceOptions } from "../../../src/taskpane/comparison/source-options";
import { officeForEachTest } from "../../support/office-for-each-test";
import { MemoryBook } from "../../support/memory-book";
import type { CellInput, Rect } from "../../../src/workbench/host/book";

const office = officeForEachTest(() => ({
  book: (functions) => new MemoryBook({ functions, sheets: ["Blad1", "Dolt"], evaluate: () => 1 }),
}));

const book = (): MemoryBook => office.book as MemoryBook;

function put(sheet: number, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
  const rect = { row, column, rows: cells.length, columns: cells[0]!.length };
  book()
    .sheets()
    [sheet]!.write(
      rect,
      cells.map((line) => [...line]),
    );
}

/** How often the work itself asks Excel, and for how many cells. */
async function read() {
  return office.Excel.run(async (context) => {
    const sync = jest.spyOn(context, "sync");
    const { ranges = [] } = await readContents(context);
    return { ranges, requests: sync.mock.calls.length };
  });
}

const costs: CellInput[][] = [
  ["Kostnader 2025", "", ""],
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 240_000, "Regionen"],
  ["El", "1 200,-", "Kommunen"],
  ["Summa", 241_200, ""],
];

test("a range with a title above and a total below, and what it holds", async () => {
  put(0, 2, 1, costs);
  const { ranges, requests } = await read();
  expect(ranges).toEqual([
    {
      kind: "costs",
      sheet: "Blad1",
      sheetIsVisible: true,
      address: "B4:D6",
      rows: 2,
      headingRows: 1,
      endsAt: "total row",
      cells: { row: 3, column: 1, values: costs.slice(1, 4) },
      headingCells: costs[1],
    },
  ]);
  // What is merged is asked for by itself.
  expect(requests).toBe(5);
});

test("what may be compared tells what it shows in per cent, and costs which amounts are shown otherwise", async () => {
  const centres: CellInput[][] = [
    ["Central", "Kommun", "Andel nöjda"],
    ["Björken", "Falun", 1],
    ["Eken", "Mora", 0.5],
  ];
  put(0, 2, 1, centres);
  put(1, 2, 1, costs);
  const [first, second] = book().sheets();
  first!.setNumberFormats({ row: 3, column: 3, rows: 1, columns: 1 }, [["0.0%"]]);
  second!.setNumberFormats({ row: 4, column: 2, rows: 1, columns: 1 }, [['# ##0 "tkr"']]);
  // A text says itself what it is, whatever format its cell has.
  second!.setNumberFormats({ row: 5, column: 2, rows: 1, columns: 1 }, [["0%"]]);
  const { ranges, requests } = await read();
  expect(requests).toBe(5);
  expect(ranges.map(({ kind, cells }) => [kind, cells.percent, cells.otherwise])).toEqual([
    [
      undefined,
      [
        [false, false, false],
        [false, false, true],
        [false, false, false],
      ],
      // What nothing is known of may be a ledger by what a person says of its columns.
      [{ row: 1, column: 2, numberFormat: "0.0%" }],
    ],
    ["costs", undefined, [{ row: 1, column: 1, numberFormat: '# ##0 "tkr"' }]],
  ]);
});

describe("what can be compared, whatever its headings are", () => {
  const visits: CellInput[][] = [
    ["Språkkaféer 2025", "", ""],
    ["Familjecentral", "Kaffe", "Nöjda"],
    ["Björken", 12, 1],
    ["Eken", "8", 0.5],
    ["Linden", 9, 0.25],
    ["Summa", 29, ""],
  ];
  const compared = async () => {
    const contents = await office.Excel.run((context) => readContents(context, findComparable));
    return { ...contents, options: sourceOptions(contents).map(({ id }) => id) };
  };

  test("is offered in Jämför only, after what is better known, and with what is shown in per cent", async () => {
    put(0, 2, 1, visits);
    put(1, 0, 0, [
      ["Central", "Kommun", "Öppet"],
      ["Björken", "Falun", 12],
      ["Eken", "Mora", 8],
    ]);
    book()
      .sheets()[0]!
      .setNumberFormats({ row: 4, column: 3, rows: 1, columns: 1 }, [["0%"]]);
    const { ranges, comparable, options } = await compared();
    expect(ranges!.map(({ sheet }) => sheet)).toEqual(["Dolt"]);
    expect(options).toEqual(["Dolt!A1:C3", "Blad1!B4:D8"]);
    expect(comparable).toMatchObject([
      { kind: undefined, address: "B4:D8", rows: 4, cells: { row: 3, column: 1, values: visits.slice(1) } },
    ]);
    expect(comparable![0]!.cells.percent!.map((row) => row.indexOf(true))).toEqual([-1, 2, -1, -1, -1]);
  });

  test("by the names of the workbook's own centres, and never what formulas give", async () => {
    put(0, 0, 0, [
      ["Var", "Kaffe"],
      ["Björken", 12],
      ["Eken", 8],
      ["Ute", 9],
    ]);
    put(1, 0, 0, [
      ["Central", "MHV", "BHV", "ÖF", "Soc"],
      ["Björken", "ja", "ja", "ja", "ja"],
      ["Eken", "ja", "ja", "ja", "ja"],
    ]);
    expect((await compared()).comparable).toEqual([]);
    const sheet = book().sheets()[1]!;
    const rect = { row: 0, column: 0, rows: 3, columns: 5 };
    book().addTable({ name: "tblCentraler", sheetId: sheet.id, rect, showTotals: false });
    expect((await compared()).comparable).toMatchObject([{ address: "A1:B4" }]);
    put(0, 1, 0, [['="Björken"', "=12"]]);
    expect((await compared()).comparable).toEqual([]);
  });
});

describe("merged cells", () => {
  afterEach(() => jest.restoreAllMocks());
  const merge = (...place: readonly [row: number, column: number, rows: number, columns: number]): void =>
    mergeOn(0, ...place);
  const mergeOn = (sheet: number, row: number, column: number, rows: number, columns: number): void => {
    (book().sheets()[sheet] as unknown as { merged: Rect[] }).merged.push({ row, column, rows, columns });
  };
  const parties: CellInput[][] = [
    ["Central", "Verksamhet", "Organisation", "Yta"],
    ["Norra", "MHV", "Region", 100],
    ["", "ÖF", "Kommun", 50],
    ["Södra", "MHV", "Region", 70],
  ];

  test("below each other are read as the first of them", async () => {
    put(0, 3, 1, parties);
    merge(4, 1, 2, 1);
    const { ranges } = await read();
    expect(ranges).toMatchObject([
      { kind: "parties", address: "B4:E7", merged: [{ row: 4, column: 1, rows: 2, columns: 1 }] },
    ]);
    expect(ranges[0]!.cells.values.map(([centre]) => centre)).toEqual(["Central", "Norra", "Norra", "Södra"]);
  });

  test("of an upper heading row tell how far each text reaches", async () => {
    put(0, 0, 0, [
      ["Kostnadsslag", "Period", "", "", ""],
      ["", "från", "till", "Belopp", "Betalas av"],
      ["Hyra", 45_658, 46_022, 100, "Region"],
    ]);
    merge(0, 1, 1, 2);
    const { ranges } = await read();
    expect(ranges).toMatchObject([{ kind: "costs", headingRows: 2, address: "A2:E3" }]);
    expect(ranges[0]!.cells.values[0]).toEqual([
      "Kostnadsslag",
      "Period från",
      "Period till",
      "Belopp",
      "Betalas av",
    ]);
    expect(ranges[0]!.merged).toBeUndefined();
  });

  test("a row of them across the columns ends the range", async () => {
    put(0, 0, 0, [...costs.slice(1, 4), ["Gäller hela huset", "", ""], ["Fika", 5, "Kommunen"]]);
    merge(3, 0, 1, 3);
    expect((await read()).ranges).toMatchObject([{ address: "A1:C3", endsAt: "merged cells" }]);
  });

  test("are not asked for where Excel cannot tell of them", async () => {
    put(0, 0, 0, parties);
    merge(1, 0, 2, 1);
    jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation((_, version) => Number(version) !== 1.13);
    const { ranges, requests } = await read();
    expect(requests).toBe(4);
    expect(ranges).toMatchObject([{ kind: "parties", rows: 3 }]);
    expect(ranges[0]!.cells.values.map(([centre]) => centre)).toEqual(["Central", "Norra", "", "Södra"]);
  });

  test("more than Excel tells of are none, on that sheet alone", async () => {
    put(0, 0, 0, parties);
    for (let column = 10; column < 523; column++) merge(1, column, 2, 1);
    put(0, 1, 10, [Array.from({ length: 513 }, () => "x")]);
    put(1, 0, 0, costs);
    mergeOn(1, 2, 2, 2, 1);
    const { ranges } = await read();
    expect(ranges.map(({ sheet, merged }) => [sheet, merged?.length])).toEqual([
      ["Blad1", undefined],
      ["Dolt", 1],
    ]);
  });
});

test("hidden sheets are looked at too", async () => {
  put(1, 0, 0, costs);
  book().setVisibility(book().sheets()[1]!.id, "Hidden");
  expect((await read()).ranges).toMatchObject([{ sheet: "Dolt", sheetIsVisible: false }]);
});

test("what is a table is none, and a workbook with tables only is not asked for its sheets", async () => {
  put(0, 0, 0, costs.slice(1));
  book().addTable({
    name: "tblKostnader",
    sheetId: book().sheets()[0]!.id,
    rect: { row: 0, column: 0, rows: 4, columns: 3 },
    showTotals: false,
  });
  const { ranges, requests } = await read();
  expect(ranges).toEqual([]);
  expect(requests).toBe(2);
});

test("what formulas have written is a result, and nobody's table", async () => {
  put(0, 0, 0, [
    ["Kostnadsslag", "Belopp"],
    ["=X", "=X"],
  ]);
  put(1, 0, 0, [
    ["=X", "Kostnadsslag", "Belopp"],
    ["a", "Hyra", 1],
  ]);
  expect((await read()).ranges).toEqual([]);
});

test("a specification as values, as one that was sent, is no table of costs", async () => {
  put(0, 0, 0, [
    ["Specifikation 2025-1", "", "", "", ""],
    ["Kostnadsslag", "Helt belopp", "Beräkning", "Andel", "Belopp"],
    ["Hyra", 1000, "1 av 4 basverksamheter", 0.25, 250],
  ]);
  expect((await read()).ranges).toEqual([]);
});

test("formulas in some columns do not make somebody's own range a result", async () => {
  put(0, 0, 0, [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", "=X", "Regionen"],
  ]);
  expect((await read()).ranges).toHaveLength(1);
});

test("a sheet of hundreds of thousands of cells is read only where its top has headings", async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => ["Hyra", index, "Regionen"]);
  put(0, 0, 0, [["Kostnadsslag", "Belopp", "Betalas av"], ...rows]);
  put(
    1,
    0,
    0,
    Array.from({ length: 30_000 }, () => ["x", 1, 2]),
  );
  const { ranges, requests } = await read();
  expect(ranges).toMatchObject([{ sheet: "Blad1", rows: 30_000 }]);
  expect(ranges[0]!.cells.values[30_000]).toEqual(["Hyra", 29_999, "Regionen"]);
  // Tables and sheets; how large they are; their tops; the large one in two; what is merged; the first rows of what was found.
  expect(requests).toBe(7);
});
