import { OfficeMockObject } from "office-addin-mock";
import { hiddenRowsIn } from "../../src/workbook/action/hidden-rows";
import { finishedIn, journalIn, loadJournal, queueJournal } from "../../src/workbook/action/journal";
import { selectPlace, selectTable } from "../../src/workbook/select";
import { readSettings } from "../../src/workbook/settings";
import {
  calculateAutomatically,
  loadSurroundings,
  surroundingsIn,
} from "../../src/workbook/reading/surroundings";

// Of what the mock takes along for manifests it needs the names of the hosts, and no more.
jest.mock("office-addin-manifest", () => ({
  OfficeApp: { Excel: "excel", Outlook: "outlook" },
}));

/**
 * That nothing is read which was not loaded and fetched: Microsoft's mock answers such a property with a sentence of its
 * own, where the genuine library throws. It knows no Excel; what Excel does with it is proved with the workbench.
 */

const given = globalThis as unknown as { Office: unknown };
beforeAll(() => {
  given.Office = { context: { requirements: { isSetSupported: () => true } } };
});
afterAll(() => {
  delete given.Office;
});

/** A workbook of the mock's, as a context whose `sync` fetches what has been loaded of it, and is counted. */
function contextOf(workbook: object): { context: Excel.RequestContext; syncs: () => number } {
  const mock = new OfficeMockObject({ host: "excel", workbook } as object) as unknown as {
    workbook: OfficeMockObject;
    sync(): Promise<void>;
  };
  let count = 0;
  const context = {
    workbook: mock.workbook,
    sync: async () => {
      count++;
      await mock.sync();
    },
  };
  return { context: context as unknown as Excel.RequestContext, syncs: () => count };
}

const unread = /not loaded|sync/i;

test("settings and the journal are read when they have been loaded and fetched, in one request", async () => {
  const asked: unknown[] = [];
  const { context, syncs } = contextOf({
    settings: {
      getItemOrNullObject: (key: string) => {
        asked.push(key);
        return { isNullObject: true, load: () => undefined };
      },
      add: (key: string, value: unknown) => asked.push([key, value]),
    },
  });
  expect(await readSettings(context)).toEqual({});
  const journal = loadJournal(context);
  expect([journalIn(journal), finishedIn(journal)]).toEqual([undefined, undefined]);
  expect(syncs()).toBe(1);
  const entry = { action: "a", sheets: [], token: "fc1", made: 0, columns: [], writes: [] };
  queueJournal(context, entry);
  // Queued only: it goes with the changes that it tells of.
  expect([syncs(), asked.at(-1)]).toEqual([1, ["FamiljecentralJournal", { version: 2, entry }]]);
});

test("what surrounds the workbook is loaded before it is read", async () => {
  const firstOf2000 = new OfficeMockObject({ host: "excel", value: 35_064 } as object);
  const { context, syncs } = contextOf({
    application: { calculationMode: "Manual", decimalSeparator: ",", useSystemSeparators: true },
    functions: { date: () => firstOf2000 },
  });
  const loaded = loadSurroundings(context);
  await context.sync();
  await firstOf2000.sync();
  expect(surroundingsIn(loaded)).toEqual({ isManual: true, countsFrom1904: true, decimalSeparator: "," });
  // Nothing more than that is asked for.
  expect(loaded.application.useSystemSeparators).toMatch(unread);
  expect(syncs()).toBe(1);
});

test("rows that are hidden are known of a range with its address and its rows loaded", async () => {
  const range = new OfficeMockObject({
    host: "excel",
    address: "Blad1!A1:A3",
    rowHidden: false,
    rowIndex: 0,
  } as object);
  range.load({ address: true, rowHidden: true });
  await range.sync();
  expect(hiddenRowsIn(range as unknown as Excel.Range)).toBeUndefined();
  expect((range as unknown as Excel.Range).rowIndex).toMatch(unread);
});

test("what is selected, and that Excel is to calculate, is asked in one request that reads nothing", async () => {
  const did: string[] = [];
  const range = { select: () => did.push("select") };
  const sheet = { activate: () => did.push("activate"), getRange: () => range };
  const { context, syncs } = contextOf({
    tables: { getItem: () => ({ worksheet: sheet, getRange: () => range }) },
    worksheets: { getItem: () => sheet },
    application: { calculationMode: "Manual", calculate: (kind: string) => did.push(kind) },
  });
  await selectTable(context, "1");
  await selectPlace(context, { sheet: "Blad1", address: "A1" });
  await calculateAutomatically(context);
  expect([did, syncs()]).toEqual([["activate", "select", "activate", "select", "Full"], 3]);
});
