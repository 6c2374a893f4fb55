import "../support/custom-functions";
import "../../src/functions";
import { additionsTo, kindsIn } from "../../src/cells/costs/responsibilities";
import { costWarnings } from "../../src/cells/costs/cost-warnings";
import { kindsToIndex, nextYearCosts } from "../../src/cells/costs/next-year/next-year-tables";
import { rowsToRepeat } from "../../src/cells/costs/next-year/rows-to-repeat";
import { reconciliationOverview } from "../../src/cells/costs/reconciliation/reconciliation-overview";
import { suppliedCells } from "../../src/cells/costs/supplied-cells";
import { triedTables } from "../../src/cells/costs/trial/trial";
import { periodOfTable } from "../../src/cells/costs/year/table-period";
import { findPlainRanges } from "../../src/cells/ranges/find-plain-ranges";
import { checkTable } from "../../src/cells/tables/check-table";
import { tableShapes } from "../../src/cells/tables/shapes";
import { associatedFunctions, callFunction } from "../support/custom-functions";

/**
 * "Drift:", "Regionens lokaler": rows with nothing but a label stand above groups of rows in the tables that people have.
 * They are no costs, rooms or parties; and what they say is not read into the rows below, where those leave it empty. The
 * amounts are worked out by hand.
 */
const call = (id: string, ...args: unknown[]): unknown => {
  const outcome = callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args) as
    | { value: unknown }
    | { message: string };
  return "value" in outcome ? outcome.value : outcome.message;
};

const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Region Dalarna", 100],
  ["ÖF", "Falu kommun", 100],
];
const costs = (...blank: unknown[]): unknown[][] => [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
  ["Regionens lokaler", ...blank],
  ["Hyra", 1000, "Region Dalarna", "2025-01-01", "2025-12-31"],
  ["El", 200, "Region Dalarna", "2025-01-01", "2025-12-31"],
  ["Drift:", ...blank],
  ["Städ", 300, "Falu kommun", "2025-01-01", "2025-12-31"],
];
/** An empty cell on the desktop, on the web, and in the pane. */
const blanks = [
  [0, 0, 0, 0],
  [null, null, null, null],
  ["", "", "", ""],
];

describe("costs", () => {
  const halves = [
    ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
    ["Hyra", 1000, "Yta", 500, 500],
    ["El", 200, "Yta", 100, 100],
    ["Städ", 300, "Yta", 150, 150],
    ["Summa", 1500, "", 750, 750],
  ];

  test.each(blanks)("headings above them are passed over, whichever way cells are empty (%j)", (...blank) => {
    expect(call("KOSTNADER", costs(...blank), parties)).toEqual(halves);
    const lines = call("FAKTURAUNDERLAG", costs(...blank), parties) as unknown[][];
    expect(lines.slice(1).map((line) => [line[0], line[1], line[2], line[9]])).toEqual([
      ["Region Dalarna", "Falu kommun", "Hyra", 500],
      ["Region Dalarna", "Falu kommun", "El", 100],
      ["Falu kommun", "Region Dalarna", "Städ", 150],
    ]);
  });

  test.each([
    "Regionen",
    "Falu kommun",
    "Region Dalarnas kostnader",
    "Kommunens lokaler:",
    "Hyra:",
    "Övrigt :",
  ])("%s alone is a heading", (heading) => {
    const table = [
      ["Kostnadsslag", "Belopp"],
      [heading, ""],
      ["Hyra", 1000],
      ["El", 200],
    ];
    expect((call("KOSTNADER", table, parties) as unknown[][]).map(([kind]) => kind)).toEqual([
      "Kostnadsslag",
      "Hyra",
      "El",
      "Summa",
    ]);
  });

  test.each(["Hyra", "Kaffe", "Lokaler", "Region Dalarnas larm"])(
    "%s without an amount is a cost all the same, of which the pane says that its amount is missing",
    (kind) => {
      const table = [
        ["Kostnadsslag", "Belopp"],
        [kind, ""],
        ["Städ", 300],
      ];
      expect((call("KOSTNADER", table, parties) as unknown[][])[1]?.slice(0, 2)).toEqual([kind, 0]);
      const warnings = costWarnings(table, parties, { isInvoiced: false });
      expect(warnings.map(({ row, kind: what }) => [row, what])).toContainEqual([1, "amount-empty"]);
    },
  );

  test("a name that could be a cost's is a heading only above rows", () => {
    const table = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1000],
      ["Falu kommun", ""],
    ];
    expect((call("KOSTNADER", table, parties) as unknown[][])[2]?.[0]).toBe("Falu kommun");
  });

  test("a sum is none of them, whatever stands behind it", () => {
    const table = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra", 1000],
      ["Summa:", ""],
    ];
    expect(call("KOSTNADER", table, parties)).toMatch(/rad 3.*”Summa:” ser ut som en summarad/);
  });

  test("who pays is not read out of the heading: the row without it is refused, and the heading named", () => {
    const table = costs("", "", "", "").map((row, index) =>
      index === 2 ? [...row.slice(0, 2), "", ...row.slice(3)] : row,
    );
    expect(call("FAKTURAUNDERLAG", table, parties)).toMatch(
      /rad 3.*Betalas av är tom.*under rubriken ”Regionens lokaler”/,
    );
    const nameless = [
      ["Kostnadsslag", "Belopp"],
      ["Hyra:", ""],
      ["", 1000],
    ];
    expect(call("KOSTNADER", nameless, parties)).toMatch(
      /rad 3.*Skriv vad kostnaden gäller.*under rubriken ”Hyra:”/,
    );
  });

  test("the pane warns of nothing in them, fills nothing in, and counts them as no kind", () => {
    const table = costs("", "", "", "");
    const warnings = costWarnings(table, parties, { isInvoiced: true });
    expect(warnings.filter(({ row }) => row === 1 || row === 4)).toEqual([]);
    expect(checkTable(tableShapes.costs, table).filter(({ row }) => row === 1 || row === 4)).toEqual([]);
    const kinds = ["Hyra", "El", "Städ"];
    expect(kindsIn(table)).toEqual(kinds);
    expect(kindsToIndex(table).map(({ kind }) => kind)).toEqual(kinds);
    expect(rowsToRepeat(table, {}).map(({ kind }) => kind)).toEqual(kinds);
    expect(nextYearCosts(table, { others: "keep" }).kinds.map(({ kind }) => kind)).toEqual(kinds);
    expect(periodOfTable(table)).toMatchObject({ isForAll: true });
    expect(triedTables(table, parties, undefined, []).choices.kinds.map(({ kind }) => kind)).toEqual(kinds);
    const beside = { costs: table, parties, budget: undefined, lastYear: undefined, centre: undefined };
    expect(reconciliationOverview(beside, {}, "kind").rows.map(({ name }) => name)).toEqual(kinds);
    const list = [
      ["Kostnadsslag", "Betalas av", "Nyckel"],
      ["Drift:", "Falu kommun", "Lika"],
      ["", "", ""],
    ];
    expect(suppliedCells(table, list).filter(({ row }) => row === 4)).toEqual([]);
    expect(additionsTo([["Kostnadsslag"]], kindsIn(table)).left).toEqual(kinds);
  });
});

describe("parties", () => {
  const grouped = (heading: string, organisation: unknown = "Region Dalarna"): unknown[][] => [
    ["Verksamhet", "Organisation", "Yta"],
    [heading, "", ""],
    ["MHV", organisation, 100],
    ["Kommunens verksamheter:", "", ""],
    ["ÖF", "Falu kommun", 300],
  ];
  const table = [
    ["Kostnadsslag", "Belopp"],
    ["Hyra", 1000],
  ];

  test.each(["Region Dalarna", "Regionens verksamheter", "Vård:"])(
    "%s above them is no verksamhet: the others share all",
    (heading) => {
      expect(call("KOSTNADER", table, grouped(heading))).toEqual([
        ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
        ["Hyra", 1000, "Yta", 250, 750],
        ["Summa", 1000, "", 250, 750],
      ]);
      expect(checkTable(tableShapes.parties, grouped(heading))).toEqual([]);
    },
  );

  test("a name that could be a verksamhet's is refused, with what to do if it is a heading", () => {
    expect(call("KOSTNADER", table, grouped("Familjerådgivningen i Falu kommun"))).toMatch(
      /rad 2.*Skriv organisation\. Är raden en rubrik.*kolon/,
    );
  });

  test("whose they are is not read out of the heading", () => {
    expect(call("KOSTNADER", table, grouped("Region Dalarna:", ""))).toMatch(
      /rad 3.*Skriv organisation\..*under rubriken ”Region Dalarna:”/,
    );
  });

  test("an organisation alone in its own column is the heading of those below likewise", () => {
    const merged = [
      ["Organisation", "Verksamhet", "Yta"],
      ["Region Dalarna", "", ""],
      ["Region Dalarna", "MHV", 100],
      ["Falu kommun", "ÖF", 300],
    ];
    expect((call("KOSTNADER", table, merged) as unknown[][])[1]).toEqual(["Hyra", 1000, "Yta", 250, 750]);
  });
});

describe("rooms", () => {
  const rooms = (first: string, users: unknown = "MHV"): unknown[][] => [
    ["Rum", "Yta", "Används av"],
    [first, "", ""],
    ["101", 20, users],
    ["102", 30, ""],
    ["Kommunens lokaler", "", ""],
    ["201", 50, "ÖF"],
  ];

  test.each(["Plan 1", "Regionens lokaler", "Bottenvåningen", "Region Dalarna", "Kontor:"])(
    "%s above them is no room: those without users are nobody's, as everywhere",
    (heading) => {
      expect(call("RUMSYTOR", rooms(heading))).toEqual([
        ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
        ["MHV", 20, 0, 20],
        ["ÖF", 50, 0, 50],
        ["Ej uthyrd", 30, 0, 30],
        ["Summa", 100, 0, 100],
      ]);
      expect(checkTable(tableShapes.rooms, rooms(heading))).toEqual([]);
    },
  );

  test("where no room of a part says its users, the heading may be meant: it is asked", () => {
    for (const heading of ["Mödrahälsovården:", "Regionens lokaler"]) {
      expect(call("RUMSYTOR", rooms(heading, ""))).toMatch(
        new RegExp(`rad 3.*Används av.*under rubriken ”${heading}”.*Ej uthyrd`),
      );
    }
    const floor = call("RUMSYTOR", rooms("Plan 1", "")) as unknown[][];
    expect(floor.at(-2)).toEqual(["Ej uthyrd", 50, 0, 50]);
  });

  test("a room of which the area is forgotten is refused, with what to do if it is a heading", () => {
    expect(call("RUMSYTOR", rooms("Väntrum"))).toMatch(/rad 2.*är ingen yta.*Är raden en rubrik.*kolon/);
  });
});

test("a plain range goes on after a blank row above the next heading", () => {
  const values = [
    ["Kostnadsslag", "Belopp"],
    ["Regionens lokaler:", ""],
    ["Hyra", 1000],
    ["", ""],
    ["Kommunens lokaler:", ""],
    ["Hyra", 300],
    ["", ""],
    ["Lämnat av Kim", ""],
  ];
  expect(findPlainRanges(values)).toEqual([
    expect.objectContaining({
      kind: "costs",
      headingRows: 1,
      area: { row: 0, column: 0, rows: 6, columns: 2 },
      endsAt: "blank row",
    }),
  ]);
  expect(call("KOSTNADER", values.slice(0, 6), parties)).toEqual([
    ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "ÖF"],
    ["Hyra", 1000, "Yta", 500, 500],
    ["Hyra", 300, "Yta", 150, 150],
    ["Summa", 1300, "", 650, 650],
  ]);
});
