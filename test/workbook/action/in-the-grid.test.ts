import { functionsMetadata } from "../../support/functions-metadata";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { CellInput } from "../../../src/workbench/host";
import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { ActionFailed } from "../../../src/workbook/action/refused";
import { undo } from "../../../src/workbook/action/undo/undo";
import { classifyPlan } from "../../../src/workbook/centres/classify-plan";
import { DirectFunctions } from "../../support/direct-functions";
import { officeForEachTest } from "../../support/office-for-each-test";
import { lettingGo } from "../../support/office-in-jsdom";
import { triedActions } from "../support/actions";
import { putTable } from "../support/centres";
import { contentOf, keptJournal } from "../support/content";

/** The actions in the grid's own engine, which calculates while they are under way. */

const office = officeForEachTest(async () => {
  const { sv } = await functionsMetadata();
  return { book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) };
});

/** The last operations of a request that writes read back what it wrote: an error there finds all of it done. */
const readBack = 6;

interface Requests {
  /** The operations of the first request that writes. */
  readonly first: number;
  /** Which request, counted from 1, ended the journal: all that counts is done with it. */
  readonly last: number;
}

/** Does something, and tells of the requests that it took. */
async function countingRequests<T>(act: () => Promise<T>): Promise<readonly [T, Requests]> {
  const { host } = office;
  const deliver = host.deliver.bind(host);
  let [first, last, count, isUnderWay] = [0, 0, 0, false];
  const spy = jest.spyOn(host, "deliver").mockImplementation((body, respond) =>
    deliver(body, (...answer) => {
      count++;
      if (count === 2) first = body.Actions.length;
      const isOpen = keptJournal(office)?.entry !== undefined;
      if (!isOpen && (isUnderWay || count === 2)) last ||= count;
      isUnderWay = isOpen;
      respond(...answer);
    }),
  );
  try {
    return [await act(), { first, last }];
  } finally {
    spy.mockRestore();
  }
}

test.each(triedActions)(
  "$name: carried out, taken back, put right after a failure, and done although the last answer was an error",
  async (action) => {
    action.prepare(office.book);
    await office.book.settled();
    const before = contentOf(office);
    await lettingGo();
    const carry = (): Promise<DoneAction> => office.Excel.run((context) => carryOut(context, action.plan));
    const [done, { first, last }] = await countingRequests(carry);
    await office.book.settled();
    const complete = contentOf(office);
    expect(complete).not.toEqual(before);
    await office.Excel.run((context) => undo(context, done));
    await office.book.settled();
    expect(contentOf(office)).toEqual(before);

    const { faults } = office.host;
    for (const at of [3, 9, 15].filter((operation) => operation < first - readBack)) {
      await lettingGo();
      faults.onRequest(faults.requestCount + 2, { kind: "fail", at });
      const outcome = await carry().catch((problem: unknown) => problem);
      await office.book.settled();
      expect([at, outcome, contentOf(office)]).toEqual([at, expect.any(ActionFailed), before]);
      expect(keptJournal(office)?.entry).toBeUndefined();
    }

    await lettingGo();
    faults.onRequest(faults.requestCount + last, { kind: "fail", at: "after" });
    await carry();
    await office.book.settled();
    expect(keptJournal(office)?.entry).toBeUndefined();
    expect(contentOf(office)).toEqual(complete);
  },
);

test("what was taken back and is done again gives the same figures as the first time", async () => {
  const sample = triedActions.find(({ name }) => name === "sample")!;
  const figures = async (): Promise<unknown> => {
    const done = await office.Excel.run((context) => carryOut(context, sample.plan));
    await office.book.settled();
    const shown = office.book.sheets().map((sheet) => sheet.values(sheet.usedRect()!));
    await office.Excel.run((context) => undo(context, done));
    await office.book.settled();
    return shown;
  };
  sample.prepare(office.book);
  await office.book.settled();
  const first = await figures();
  expect(JSON.stringify(first)).toContain("FCLV");
  expect(JSON.stringify(first)).not.toContain('"error"');
  expect(await figures()).toEqual(first);
});

test("columns in another order than ours are classified as well", async () => {
  const rows: CellInput[][] = [
    ["Soc", "Central", "ÖF", "MHV", "BHV"],
    ["hel", "Falun", "hel", "hel", "hel"],
    ["delvis", "Avesta", "hel", "hel", "hel"],
    ["nej", "Mora", "nej", "hel", "hel"],
  ];
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, rows);
  const plan = classifyPlan({
    table: "tblCentraler",
    headings: rows[0]!.map(String),
    services: [3, 4, 2, 0],
    definition: { kind: "built-in", id: "FFFF" },
  });
  await office.Excel.run((context) => carryOut(context, plan));
  await office.book.settled();
  const sheet = office.book.sheets()[0]!;
  expect(sheet.values({ row: 1, column: 5, rows: 3, columns: 2 })).toEqual([
    ["FC", ""],
    ["FCLV", "Soc (delvis)"],
    ["Ingendera", "ÖF (nej), Soc (nej)"],
  ]);
});
