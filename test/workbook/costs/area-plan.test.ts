import { partyColumns } from "../../../src/cells/costs/headings/party-headings";
import { roomAreasBeside, type RoomAreasBeside } from "../../../src/cells/costs/rooms/room-areas";
import { roomMatrix } from "../../../src/cells/costs/rooms/room-matrix";
import { matchHeadings } from "../../../src/cells/ground/headings";
import type { CellInput } from "../../../src/workbench/host/book";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { areaPlan } from "../../../src/workbook/costs/area-plan";
import { SampleBook } from "../../support/sample-book";
import { inputOf, sheetsOf, tableSheetOf } from "./plan-in-engine";

type Cells = readonly (readonly CellInput[])[];

/** MHV 20 and half of 30, BHV 25 and half of 30, ÖF 60; 21 m² for all by own area: 20, 25 and 60 of 105. */
const rooms: Cells = [
  ["Rum", "Yta", "Används av"],
  ["1", 20, "MHV"],
  ["2", 25, "BHV"],
  ["3", 60, "ÖF"],
  ["Provrum", 30, "MHV, BHV"],
  ["Entré", 21, "alla"],
  ["Vind", 8, ""],
];

const beside = (parties: Cells, of: Cells = rooms, centre?: string): RoomAreasBeside =>
  roomAreasBeside(roomMatrix(of), parties, parties, centre);

const headingsOf = (parties: Cells): Record<string, string> =>
  Object.fromEntries(
    Object.entries(matchHeadings(parties[0]!, partyColumns).columnOf).map(([key, column]) => [
      key,
      parties[0]![column] as string,
    ]),
  );

const planFor = (parties: Cells, rows = beside(parties).rows): Plan =>
  areaPlan({
    parties: {
      table: "tblParter",
      headings: headingsOf(parties),
      sheet: "Parter",
      cells: { row: 0, column: 0, values: parties, formulas: parties },
    },
    rooms: { table: "tblRum" },
    rows,
  });

test("the rooms beside the parties: what each has now, who has none, and who is no party", () => {
  const parties: Cells = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV ", "Regionen", 30],
    ["bhv", "Vårdbolaget", null],
    ["Öppna förskolan", "Kommunen", "=1+1"],
    ["Bibliotek", "Kommunen", "ingen"],
  ];
  const found = beside(parties);
  expect(found.rows).toMatchObject([
    // 20 + 15 + 21 × 20/105
    { row: 1, verksamhet: "MHV", area: 39, now: 30, holds: "other" },
    // 25 + 15 + 21 × 25/105
    { row: 2, verksamhet: "bhv", area: 45, holds: "empty" },
  ]);
  expect(found.withoutRooms).toEqual(["Öppna förskolan", "Bibliotek"]);
  expect(found.strangers).toEqual([{ name: "ÖF" }]);
  expect([found.sum, found.unlet]).toEqual([164, 8]);
  const misspelt = rooms.map((row) => row.map((cell) => (cell === "ÖF" ? "Biblotek" : cell)));
  expect(beside(parties, misspelt).strangers).toEqual([{ name: "Biblotek", likely: "Bibliotek" }]);
});

test("of several centres only the one whose rooms they are", () => {
  const parties: Cells = [
    ["Verksamhet", "Organisation", "Yta", "Central"],
    ["MHV", "Regionen", null, "Björken"],
    ["MHV", "Regionen", 80, "Eken"],
  ];
  expect(beside(parties, rooms, "Björken").rows.map(({ row }) => row)).toEqual([1]);
});

test.each(["desktop", "web"] as const)(
  "the areas follow the rooms, and the split follows the areas; empty cells as on the %s",
  async (blankMode) => {
    const parties: Cells = [
      ["Verksamhet", "Organisation", "Yta"],
      ["MHV", "Regionen", 30],
      ["BHV", "Vårdbolaget", null],
      ["ÖF", "Kommunen", null],
      ["Bibliotek", "Kommunen", "ingen"],
    ];
    const plan = planFor(parties);
    const [write] = plan.writes;
    // As high as the table, since Excel may fill it.
    expect(write!.area).toEqual({ row: 1, column: 2, rows: 4, columns: 1 });
    const filled = parties.map((row) => [...row]);
    for (const { row, column, input } of write!.cells) filled[1 + row]![2 + column] = inputOf(input);
    expect(filled[4]![2]).toBe("ingen");
    const book = await SampleBook.open(
      {
        name: "bok.xlsx",
        sheets: [
          tableSheetOf("Rum", "tblRum", rooms),
          tableSheetOf("Parter", "tblParter", filled),
          tableSheetOf("Kostnader", "tblKostnader", [
            ["Kostnadsslag", "Belopp"],
            ["Hyra", 156_000],
          ]),
          ...sheetsOf(plan),
          { name: "Svar", cells: [["=FC.KOSTNADER(tblKostnader[#All],tblParter[#All])"]] },
        ],
      },
      blankMode,
    );
    expect(book.values("Parter", "C2:C4")).toEqual([[39], [45], [72]]);
    const shares = (): unknown => book.values("Svar", "A1:H2")[1]!.slice(3, 7);
    expect(shares()).toEqual([39_000, 45_000, 72_000, 0]);

    // The loft is let to MHV: the hall is 28, 25 and 60 parts of 113, 5.2035, 4.6460 and 11.1504 m².
    await book.write("Rum", "C7", "MHV");
    expect(book.values("Parter", "C2:C4")).toEqual([[48.2], [44.65], [71.15]]);
    // 156 000 × 48.20 ÷ 164 = 45 848.780…, × 44.65 = 42 471.951…, × 71.15 = 67 679.268….
    expect(shares()).toEqual([45_848.78, 42_471.95, 67_679.27, 0]);

    // A party that no room names any more is asked about, not taken for one that pays nothing.
    await book.write("Rum", "C3", "MHV");
    await book.write("Rum", "C5", "MHV");
    expect(book.values("Parter", "C3:C3")).toEqual([[""]]);
    expect(JSON.stringify(book.value("Svar", "A1"))).toContain("är ingen yta");
    book.close();
  },
);

test("a table without areas gets a calculated column of them", () => {
  const parties: Cells = [
    ["Verksamhet", "Organisation"],
    ["MHV", "Regionen"],
  ];
  expect(planFor(parties)).toMatchObject({
    writes: [],
    columns: [
      {
        table: "tblParter",
        columns: [
          {
            heading: "Yta",
            formula:
              '=IFNA(VLOOKUP(TRIM(tblParter[[#This Row],[Verksamhet]]),FC.RUMSYTOR(tblRum[#All]),4,FALSE),"")',
          },
        ],
      },
    ],
  });
});

test("what follows the rooms already is known by the function that it calls, also where the add-in has not been", () => {
  const parties: Cells = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", '=IFNA(VLOOKUP(TRIM([@Verksamhet]),FC.RUMSYTOR(tblRum[#All]),4,FALSE),"")'],
    ["BHV", "Regionen", '=IFNA(VLOOKUP(TRIM([@Verksamhet]),_xldudf_FC_RUMSYTOR(tblRum[#All]),4,FALSE),"")'],
  ];
  expect(beside(parties).rows.map(({ holds }) => holds)).toEqual(["follows", "follows"]);
});
