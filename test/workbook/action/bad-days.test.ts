import { type BadDay, badDayNames, kindDays } from "../../../src/workbench/host";
import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { cleanUp } from "../../../src/workbook/action/undo/clean-up";
import { journalIn, loadJournal, type JournalEntry } from "../../../src/workbook/action/journal";
import { ActionFailed, ActionRefused } from "../../../src/workbook/action/refused";
import { undo } from "../../../src/workbook/action/undo/undo";
import { inWorkbook } from "../../../src/workbook/run";
import { lettingGo, officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { isTriedBriefly, triedActions, type TriedAction } from "../support/actions";
import { beginAgain } from "../support/begin-again";
import { contentOf, keptJournal } from "../support/content";

/**
 * Every action on every bad day that the workbench plays: as it comes, and with a fault that comes again at the clean-up.
 * Whatever happens, the workbook is afterwards as before or complete, or what remains is named, and when the fault is
 * over the clean-up brings it back.
 */

const given = globalThis as unknown as Record<"Office" | "Excel", unknown>;

let office: OfficePage;
beforeAll(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
  given.Excel = office.Excel;
});
afterEach(() => {
  office.host.switches.set(kindDays);
  office.host.faults.clear();
});
afterAll(() => {
  expect(office.errors).toEqual([]);
  office.close();
  delete given.Office;
  delete given.Excel;
});

const complete = new Map<string, unknown>();

/** The contents after the action on a kind day. */
async function completed(action: TriedAction): Promise<unknown> {
  if (!complete.has(action.name)) {
    beginAgain(office, action);
    await inWorkbook((context) => carryOut(context, action.plan));
    complete.set(action.name, contentOf(office));
  }
  return complete.get(action.name);
}

type Ended =
  | { readonly as: "done"; readonly done: DoneAction }
  | { readonly as: "refused"; readonly because: string }
  | { readonly as: ActionFailed["outcome"]; readonly sheets: readonly string[] };

const carriedOut = (action: TriedAction): Promise<Ended> =>
  inWorkbook((context) => carryOut(context, action.plan)).then(
    (done): Ended => ({ as: "done", done }),
    (problem: unknown): Ended => {
      if (problem instanceof ActionRefused) return { as: "refused", because: problem.because.kind };
      if (problem instanceof ActionFailed) return { as: problem.outcome, sheets: problem.sheets };
      throw problem;
    },
  );

const journal = (): JournalEntry | undefined => keptJournal(office)?.entry as JournalEntry | undefined;

/** Why an action may not be begun on a day: nothing has been changed then. */
const refusals: Readonly<Partial<Record<BadDay, readonly string[]>>> = {
  dates1904: ["dates-from-1904"],
  takenNames: ["sheet-exists", "table-exists"],
};

const refusalsOn = (days: readonly BadDay[]): string[] => days.flatMap((day) => refusals[day] ?? []);

async function play(action: TriedAction, days: readonly BadDay[]): Promise<unknown> {
  beginAgain(office, action);
  const untouched = contentOf(office);
  office.host.switches.play(...days);
  await lettingGo();
  return untouched;
}

/** Days that have nothing to do with each other are played together: one action under each alone would say no more. */
const weathers: readonly (readonly BadDay[])[] = [
  ["undoDesktop"],
  ["hiddenSheets"],
  [
    "noFreezePanes",
    "noGridlines",
    "noPageLayout",
    "noCharts",
    "noWidths",
    "noValidation",
    "noProtection",
    "noRules",
  ],
  ["filledColumns"],
  ["manualCalculation", "answersLate"],
  ["answersLateOldValue", "eventsMerged", "paneNotShown"],
  ["answersLateZero", "eventsLate", "otherRegion"],
  ["dates1904"],
  ["formatsUsed", "undoWeb"],
  ["limitedRequests", "limitedFormulas", "secondRules"],
  ["functionsUnreachable"],
  ["oldMetadata"],
  ["takenNames"],
  ["severalSheets"],
];

test("no bad day is left out", () => {
  expect(weathers.flat().sort()).toEqual([...badDayNames].sort());
});

/** All, or every third and others for the next action: three actions of a kind have had all weathers together. */
const weathersOf = (action: TriedAction): readonly (readonly BadDay[])[] =>
  isTriedBriefly(action) ? weathers.filter((_, at) => at % 3 === triedActions.indexOf(action) % 3) : weathers;

/** Where in each request: before any effect, after all of them, or in the middle. */
const ats = ["before", "after", 3] as const;

describe.each(triedActions)("$name", (action) => {
  test.each(weathersOf(action).map((days) => [days.join(" and "), days] as const))(
    "on the day %s it is done, and taken back; or refused by name",
    async (_name, days) => {
      const whole = await completed(action);
      const untouched = await play(action, days);
      const ended = await carriedOut(action);
      if (days.includes("severalSheets")) {
        expect(["restored", "not-begun"]).toContain(ended.as);
        expect([journal(), contentOf(office)]).toEqual([undefined, untouched]);
        return;
      }
      if (ended.as !== "done") {
        expect(ended).toEqual({ as: "refused", because: expect.any(String) });
        expect(refusalsOn(days)).toContain((ended as { because: string }).because);
        expect([journal(), contentOf(office)]).toEqual([undefined, untouched]);
        return;
      }
      // A sheet whose name was taken has another.
      if (!days.includes("takenNames")) expect(contentOf(office)).toEqual(whole);
      expect(journal()).toBeUndefined();
      await inWorkbook((context) => undo(context, ended.done));
      expect([journal(), contentOf(office)]).toEqual([undefined, untouched]);
    },
  );

  // One kind of fault for each: which belongs to which makes no difference, and all come with every action.
  test.each(
    weathersOf(action).map((days, index) => [days.join(" and "), ats[index % ats.length]!, days] as const),
  )("on the day %s a fault comes (%s), and again at the clean-up", async (_name, at, days) => {
    const whole = await completed(action);
    const untouched = await play(action, days);
    const { faults } = office.host;
    // The first reads; the second is the first that writes.
    faults.fromRequest(faults.requestCount + 2, { kind: "fail", at });
    const ended = await carriedOut(action);
    const content = contentOf(office);
    const entry = journal();
    if (ended.as === "refused") expect(refusalsOn(days)).toContain(ended.because);
    if (ended.as === "done" && !days.includes("takenNames")) expect(content).toEqual(whole);
    if (["refused", "not-begun", "restored"].includes(ended.as)) expect(content).toEqual(untouched);
    if (ended.as === "remains" && !entry && !days.includes("takenNames")) {
      expect([untouched, whole]).toContainEqual(content);
    }
    faults.clear();
    if (!entry) return;
    const left = await inWorkbook(async (context) => {
      const kept = loadJournal(context);
      await context.sync();
      return cleanUp(context, journalIn(kept)!);
    });
    expect(left).toEqual({ left: [], sheets: [], cells: [], isOver: true });
    expect([journal(), contentOf(office)]).toEqual([undefined, untouched]);
  });

  test("sheets that Excel will not delete are named, and the workbook is not locked", async () => {
    const untouched = await play(action, ["undoWeb"]);
    const { faults } = office.host;
    faults.onMember("Worksheet.Delete");
    faults.onRequest(faults.requestCount + 3, { kind: "fail", at: "before" });
    const ended = await carriedOut(action);
    for (let attempt = 0; journal() && attempt < 3; attempt++) {
      const entry = journal()!;
      const { sheets } = await inWorkbook((context) => cleanUp(context, entry));
      const present = office.book.sheets().map(({ name }) => name);
      for (const name of sheets) expect(present).toContain(name);
    }
    expect(journal()).toBeUndefined();
    if (ended.as === "restored") expect(contentOf(office)).toEqual(untouched);
  });
});
