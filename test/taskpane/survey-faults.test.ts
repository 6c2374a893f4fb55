import { samverkansfaktorer } from "../../src/domain/survey/factors";
import { surveyView } from "../../src/taskpane/survey";
import { MeasureActions } from "../../src/taskpane/survey/measure-actions";
import { surveyText } from "../../src/text/survey/survey";
import {
  badDayNames,
  kindDays,
  type BadDay,
  type CellInput,
  type RequestFault,
} from "../../src/workbench/host";
import { lettingGo } from "../support/office-in-jsdom";
import { paneText } from "../support/texts";
import { keptJournal } from "../workbook/support/content";
import { OfficePane } from "./office-pane";

/**
 * The two things in Samverkan that do not go through the journal: emptying the answers, and filling on tblMatningar. Every
 * request of theirs fails before its effect, after it and in the middle, and they are done on every bad day.
 */

const answers: CellInput[][] = [
  ["Yrke", ...samverkansfaktorer],
  ...Array.from({ length: 12 }, (_, person): CellInput[] => [
    person < 6 ? "Barnmorska" : "Socionom",
    ...samverkansfaktorer.map((_, factor) => 1 + ((person * (factor + 2)) % 5)),
  ]),
];

let pane: OfficePane;
let actions: MeasureActions;
beforeAll(async () => {
  pane = await OfficePane.open();
  pane.addTable("Table1", answers);
  await pane.actions.start();
  actions = new MeasureActions(pane.actions.frameOf(surveyView));
  await pane.actions.frameOf(surveyView).choose({ writeAs: "values", name: "Mätning A" });
  await actions.look();
  await actions.write();
});
afterEach(() => {
  pane.office.host.switches.set(kindDays);
  pane.office.host.faults.clear();
});
afterAll(() => pane.close());

const table = (name: string) => pane.book.tables().find((one) => one.name === name)!;
const filled = (name: string): unknown[][] =>
  pane.formulas(name).filter((row) => row.some((cell) => cell !== null && cell !== ""));

/** The answers stand where they stood, and a formula of somebody's reads them. */
async function again(): Promise<void> {
  pane.book.sheets()[0]!.write({ row: 0, column: 0, rows: 13, columns: 10 }, answers);
  pane.book.changeTable(table("Table1").id, { rect: { row: 0, column: 0, rows: 13, columns: 10 } });
  pane.book.type("Mätningar!L1", "=Blad1!B2");
  await actions.look();
  await lettingGo();
}

const reader = (): unknown =>
  pane.book
    .sheets()
    .find(({ name }) => name === "Mätningar")!
    .inputs({ row: 0, column: 11, rows: 1, columns: 1 })[0]![0];
const noticed = (): string | undefined => pane.state.notice?.(paneText.sv);

async function clearing(): Promise<void> {
  await actions.clear();
  const said = noticed() ?? pane.state.doing?.sentence(paneText.sv);
  const words = surveyText.in("sv").clear;
  const left = filled("Table1").length - 1;
  // Rows that are gone already are none to empty.
  expect([words.done(12, 1), words.done(12, 0), words.done(1, 0), words.failed]).toContain(said);
  if (said !== words.failed) expect(left).toBe(0);
  // All of them or none; and what read them is never left reading empty cells.
  expect([0, 12]).toContain(left);
  if (left === 0) expect(reader()).toBe(1);
  expect(keptJournal(pane.office)?.entry).toBeUndefined();
}

async function requestsOf(work: () => Promise<void>): Promise<number> {
  await lettingGo();
  const before = pane.office.host.faults.requestCount;
  await work();
  await lettingGo();
  return pane.office.host.faults.requestCount - before;
}

const kinds: readonly RequestFault[] = [
  { kind: "fail", at: "before" },
  { kind: "fail", at: "after" },
  { kind: "fail", at: 1 },
];

test("emptying the answers, each request failing: all are gone or all are there, and it can be done again", async () => {
  await again();
  const requests = await requestsOf(clearing);
  expect(requests).toBeGreaterThan(4);
  for (let request = 1; request <= requests; request++) {
    const kind = kinds[request % kinds.length]!;
    await again();
    const { faults } = pane.office.host;
    faults.onRequest(faults.requestCount + request, kind);
    await clearing();
    faults.clear();
    if (noticed() === surveyText.in("sv").clear.failed) await clearing();
    expect(filled("Table1")).toHaveLength(1);
  }
});

const days: readonly BadDay[] = badDayNames.filter((day) => day !== "takenNames");

test("emptying the answers on every bad day", async () => {
  for (const day of days) {
    await again();
    pane.office.host.switches.play(day);
    const answers = filled("Table1").length;
    await clearing();
    pane.office.host.switches.set(kindDays);
    expect([day, filled("Table1").length]).toEqual([day, day === "severalSheets" ? answers : 1]);
  }
});

test("filling on tblMatningar, each request failing: what earlier rounds published is never lost", async () => {
  await again();
  const earlier = filled("tblMatningar").slice(1);
  expect(earlier.length).toBeGreaterThan(20);
  const missing = (): unknown[][] => {
    const there = new Set(filled("tblMatningar").map((row) => JSON.stringify(row)));
    return earlier.filter((row) => !there.has(JSON.stringify(row)));
  };
  const writeNamed = async (name: string): Promise<void> => {
    await pane.actions.frameOf(surveyView).choose({ name });
    await actions.write();
  };
  const requests = await requestsOf(() => writeNamed("Mätning B"));
  for (let request = requests - 8; request <= requests; request++) {
    const kind = kinds[request % kinds.length]!;
    const { faults } = pane.office.host;
    faults.onRequest(faults.requestCount + request, kind);
    await writeNamed(`Mätning ${request}`);
    faults.clear();
    expect([request, missing()]).toEqual([request, []]);
    if (noticed() !== undefined) await pane.actions.changes.cleanUp();
  }
});
