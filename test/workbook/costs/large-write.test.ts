import { carryOut } from "../../../src/workbook/action/carry-out";
import { comparedAreas } from "../../../src/workbook/action/compared";
import { undo } from "../../../src/workbook/action/undo/undo";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { operationsOf } from "../../../src/workbench/host/bad-days/request-limits";
import type { CellInput } from "../../../src/workbench/host";
import { lettingGo, officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../support/centres";
import { requestFor } from "./request-for";

/** Costs by the thousands, in an Excel that takes and gives no more than Excel on the web does. */

const given = globalThis as unknown as { Office: unknown };
let office: OfficePage;

const organisations = ["Regionen", "Kommunen", "Vårdbolaget"];
const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ...Array.from({ length: 12 }, (_, index): CellInput[] => [
    `Verksamhet ${index + 1}`,
    organisations[index % 3]!,
    40 + index,
  ]),
];
const kinds = ["Hyra", "El", "Städ", "Vatten", "Larm", "Fika"];

const costs = (lines: number): CellInput[][] => [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ...Array.from({ length: lines }, (_, index): CellInput[] => [
    kinds[index % kinds.length]!,
    1000 + (index % 977),
    index % 2 === 0 ? "Yta" : "Lika",
    `Verksamhet ${(index % 12) + 1}`,
  ]),
];

afterEach(() => {
  expect(office.errors).toEqual([]);
  expect(office.unknown).toEqual([]);
  delete given.Office;
  office.close();
});

interface Largest {
  operations: number;
  sent: number;
  answered: number;
}

/** The largest of the requests that work makes, in each respect. */
async function largestOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<Largest> {
  await lettingGo();
  const largest: Largest = { operations: 0, sent: 0, answered: 0 };
  const { host } = office;
  const deliver = host.deliver.bind(host);
  const spy = jest.spyOn(host, "deliver").mockImplementation((body, respond) =>
    deliver(body, (answer, ...more) => {
      largest.operations = Math.max(largest.operations, operationsOf(body));
      largest.sent = Math.max(largest.sent, JSON.stringify(body).length);
      largest.answered = Math.max(largest.answered, JSON.stringify(answer).length);
      respond(answer, ...more);
    }),
  );
  await office.Excel.run(work);
  spy.mockRestore();
  return largest;
}

/** Nothing is calculated: what a formula would spill is not read back, however much it is. */
async function open(lines: number): Promise<void> {
  office = await officeInJsdom();
  given.Office = office.Office;
  office.host.switches.play("limitedRequests", "limitedFormulas", "manualCalculation");
  putTable(office.memory, "tblParter", "Blad1", 0, 0, parties);
  putTable(office.memory, "tblKostnader", "Blad1", 20, 0, costs(lines));
}

test.each([5000])(
  "%d lines among 12: every sheet is written and taken back, in requests of some hundred kilobytes",
  async (lines) => {
    await open(lines);
    const plan = costSheetsPlan(requestFor(costs(lines), parties), {
      invoices: true,
      internal: true,
      annex: { responsibilityRows: 0 },
    });
    let done: Awaited<ReturnType<typeof carryOut>> | undefined;
    const writing = await largestOf(async (context) => {
      done = await carryOut(context, plan);
    });
    expect(done!.plan.sheets).toHaveLength(11);
    expect(done!.missing).toEqual([]);
    expect(writing.operations).toBeLessThan(1000);
    expect(Math.max(writing.sent, writing.answered)).toBeLessThan(200_000);
    const undoing = await largestOf((context) => undo(context, done!));
    expect(Math.max(undoing.sent, undoing.answered)).toBeLessThan(1_000_000);
    expect(office.book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
  },
);

test("what a formula spills is not among what is compared, its own cell and all around it is", () => {
  const cells = [["Titel", null, null, null]];
  const spill = { row: 2, column: 1, rows: 500, columns: 2, formula: "=FC.KOSTNADER(tblKostnader[#All])" };
  const beside = { row: 4, column: 3, cells: [["Anteckning"]] };
  const sheet = { name: "Blad", blocks: [{ row: 0, column: 0, cells }, beside], spills: [spill] };
  const places = comparedAreas(sheet).flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => [
      row + Math.floor(index / columns),
      column + (index % columns),
    ]),
  );
  const has = (row: number, column: number): boolean =>
    places.some(([one, other]) => one === row && other === column);
  expect([has(0, 0), has(2, 1), has(4, 3), has(4, 0)]).toEqual([true, true, true, true]);
  expect([has(2, 2), has(3, 1), has(501, 2)]).toEqual([false, false, false]);
  expect(new Set(places.map(String)).size).toBe(places.length);
});

test("ten organisations: tens of specifications, each in a request of its own", async () => {
  const ten = parties.map((row, index) =>
    index === 0 ? row : [row[0]!, `Organisation ${index % 10}`, row[2]!],
  );
  await open(40);
  const plan = costSheetsPlan(requestFor(costs(40), ten), { invoices: true, internal: true });
  let sheets = 0;
  const writing = await largestOf(async (context) => {
    sheets = (await carryOut(context, plan)).plan.sheets.length;
  });
  expect(sheets).toBeGreaterThan(20);
  expect(writing.operations).toBeLessThan(1000);
  expect(Math.max(writing.sent, writing.answered)).toBeLessThan(300_000);
});
