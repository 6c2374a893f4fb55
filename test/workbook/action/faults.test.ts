import { carryOut, type DoneAction } from "../../../src/workbook/action/carry-out";
import { journalIn, loadJournal, type JournalEntry } from "../../../src/workbook/action/journal";
import { ActionFailed } from "../../../src/workbook/action/refused";
import { cleanUp as cleanUpAfter } from "../../../src/workbook/action/undo/clean-up";
import { undo } from "../../../src/workbook/action/undo/undo";
import type { RequestFault } from "../../../src/workbench/host";
import { lettingGo, officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { isTriedBriefly, triedActions, type TriedAction } from "../support/actions";
import { beginAgain } from "../support/begin-again";
import { contentOf, keptJournal } from "../support/content";

/**
 * For every action and every request that it makes: the request fails at once, after it took effect, or in the middle;
 * with it those that should have put things right; answers come late, twice or never. Whatever happens, the workbook is
 * afterwards as before or complete, or its journal says what remains and the clean-up brings it back.
 */

const given = globalThis as unknown as { Office: unknown };

/** What is tried: an action, taking it back, or cleaning up after it. */
type Step = "carry out" | "undo" | "clean up";

interface Situation {
  readonly office: OfficePage;
  /** The contents before the step and after it, had it succeeded. */
  readonly before: unknown;
  readonly complete: unknown;
  /** The contents before the action, which the clean-up of a journal leads to. */
  readonly untouched: unknown;
  step(): Promise<unknown>;
}

const run = <Result>(
  office: OfficePage,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => office.Excel.run(work);

const readJournal = async (context: Excel.RequestContext): Promise<JournalEntry | undefined> => {
  const journal = loadJournal(context);
  await context.sync();
  return journalIn(journal);
};

async function situation(office: OfficePage, action: TriedAction, step: Step): Promise<Situation> {
  beginAgain(office, action);
  const untouched = contentOf(office);
  const plan = (): Promise<DoneAction> => run(office, (context) => carryOut(context, action.plan));
  const { faults } = office.host;
  if (step === "clean up") {
    // An action that stopped in the middle of its writing, and could not be put right.
    await lettingGo();
    const writing = faults.requestCount + 2;
    faults.onRequest(writing, { kind: "fail", at: 5 });
    faults.onRequest(writing + 1, { kind: "fail", at: "before" });
    await expect(plan()).rejects.toMatchObject({ outcome: "remains" });
    faults.clear();
    const entry = (await run(office, readJournal))!;
    const clean = (): Promise<unknown> => run(office, (context) => cleanUpAfter(context, entry));
    return { office, before: contentOf(office), complete: untouched, untouched, step: clean };
  }
  if (step === "undo") {
    const done = await plan();
    const back = (): Promise<void> => run(office, (context) => undo(context, done));
    return { office, before: contentOf(office), complete: untouched, untouched, step: back };
  }
  return { office, before: untouched, complete: await completed(office, action), untouched, step: plan };
}

const contents = new Map<string, unknown>();

/** The contents after the action, had it succeeded. */
async function completed(office: OfficePage, action: TriedAction): Promise<unknown> {
  if (!contents.has(action.name)) {
    await run(office, (context) => carryOut(context, action.plan));
    contents.set(action.name, contentOf(office));
    beginAgain(office, action);
  }
  return contents.get(action.name);
}

/** How many operations each request of a step has, when nothing fails. */
async function operationsOf({ office, step }: Situation): Promise<number[]> {
  await lettingGo();
  const deliver = jest.spyOn(office.host, "deliver");
  await step();
  const operations = deliver.mock.calls.map(([body]) => body.Actions.length);
  deliver.mockRestore();
  return operations;
}

/** Faults by the number of the request within the step, from 1. */
type Faults = Readonly<Record<number, RequestFault>>;

const failAt = (at: "before" | "after" | number): RequestFault => ({ kind: "fail", at });

/** About so many places within a long request are tried. */
const places = 4;

function* middles(operations: number): Generator<number> {
  const stride = Math.max(1, Math.ceil(operations / places));
  for (let at = 1; at < operations; at += stride) yield at;
  if (operations > 2) yield operations - 1;
}

/** What an action does to a workbook, in kinds. */
const shapeOf = ({ plan: { sheets, columns, writes, tables = [] } }: TriedAction): string =>
  JSON.stringify([sheets.length > 1, ...[sheets, columns, writes, tables].map(({ length }) => length > 0)]);
/** The smallest of each kind stands for the others. */
const standsForItsKind = (action: TriedAction): boolean =>
  triedActions
    .filter((one) => !isTriedBriefly(one) && shapeOf(one) === shapeOf(action))
    .reduce((least, one) => (one.plan.sheets.length < least.plan.sheets.length ? one : least)) === action;

/** Requests that are like one before them are tried with fewer faults: in actions of a kind, further sheets, ornaments. */
const thoroughly = (index: number, action: TriedAction, step: Step): boolean => {
  const { length } = action.plan.sheets;
  return (
    standsForItsKind(action) && (step !== "carry out" || index < 3 || (index > length && index < length + 3))
  );
};

/** One kind of fault for each request, another one in the next action: together they have met all kinds everywhere. */
function* briefFaults(operations: readonly number[], action: TriedAction): Generator<Faults> {
  const first = triedActions.indexOf(action);
  for (const [index, count] of operations.entries()) {
    const request = index + 1;
    const kinds: readonly Faults[] = [
      { [request]: failAt("before") },
      { [request]: failAt("after") },
      { [request]: failAt(Math.ceil(count / 2)) },
      { [request]: failAt("before"), [request + 1]: failAt("before") },
    ];
    yield kinds[(first + index) % kinds.length] as Faults;
  }
}

function* faultsFor(operations: readonly number[], action: TriedAction, step: Step): Generator<Faults> {
  if (isTriedBriefly(action)) return yield* briefFaults(operations, action);
  for (const [index, count] of operations.entries()) {
    const request = index + 1;
    if (!thoroughly(index, action, step)) {
      for (const at of ["before", "after", Math.ceil(count / 2)] as const) yield { [request]: failAt(at) };
      yield { [request]: failAt("before"), [request + 1]: failAt("before") };
      continue;
    }
    const single: RequestFault[] = [
      failAt("before"),
      failAt("after"),
      { kind: "refuse", officeError: 5102 },
      { kind: "late", milliseconds: 5 },
      { kind: "twice" },
      ...[...middles(count)].map(failAt),
    ];
    for (const fault of single) yield { [request]: fault };
    // The request that follows, which should put things right, fails as well; or the one after it.
    const half = failAt(Math.ceil(count / 2));
    for (const first of [failAt("after"), half]) {
      yield { [request]: first, [request + 1]: failAt("before") };
      yield { [request]: first, [request + 1]: failAt("after") };
      yield { [request]: first, [request + 2]: failAt("before") };
      yield { [request]: first, [request + 2]: failAt(4) };
    }
    // Nothing is answered any more.
    for (const fault of [failAt("before"), failAt("after")]) {
      yield Object.fromEntries(Array.from({ length: 12 }, (_, more) => [request + more, fault]));
    }
  }
}

/** How the cases ended; with a journal, it was cleaned up. */
const ends = { done: 0, "not-begun": 0, restored: 0, remains: 0, failed: 0, journal: 0 };

async function tryWith({ office, ...told }: Situation, faults: Faults): Promise<void> {
  await lettingGo();
  const first = office.host.faults.requestCount;
  for (const [number, fault] of Object.entries(faults)) {
    office.host.faults.onRequest(first + Number(number), fault);
  }
  const outcome = await told.step().then(
    () => "done" as const,
    (problem: unknown) => (problem instanceof ActionFailed ? problem.outcome : "failed"),
  );
  office.host.faults.clear();
  const content = contentOf(office);
  const entry = keptJournal(office)?.entry;
  ends[entry === undefined ? outcome : "journal"]++;
  if (outcome === "done") expect([entry, content]).toEqual([undefined, told.complete]);
  else if (outcome === "restored" || outcome === "not-begun")
    expect([entry, content]).toEqual([undefined, told.before]);
  else if (entry === undefined) expect([told.before, told.complete]).toContainEqual(content);
}

/** The journal that a fault has left is cleaned up, and that leads back. */
async function cleanUp({ office, untouched }: Situation): Promise<void> {
  const entry = await run(office, readJournal);
  if (!entry) return;
  await run(office, (context) => cleanUpAfter(context, entry));
  expect([keptJournal(office)?.entry, contentOf(office)]).toEqual([undefined, untouched]);
}

let tried = 0;
let office: OfficePage;
beforeAll(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
});
afterAll(() => {
  console.log(`${tried} fault cases run and survived: ${JSON.stringify(ends)}`);
  expect(office.errors).toEqual([]);
  office.close();
  delete given.Office;
});

const steps: Step[] = ["carry out", "undo", "clean up"];

describe.each(triedActions)("$name", (action) => {
  test.each(isTriedBriefly(action) ? (["carry out"] as const) : steps)(
    "%s: every request failing at once, after its effect and in the middle",
    async (step) => {
      const operations = await operationsOf(await situation(office, action, step));
      for (const faults of faultsFor(operations, action, step)) {
        const now = await situation(office, action, step);
        try {
          await tryWith(now, faults);
          await cleanUp(now);
        } catch (problem) {
          throw new Error(`With ${JSON.stringify(faults)}: ${String(problem)}`, { cause: problem });
        }
        tried++;
      }
    },
    120_000,
  );

  if (isTriedBriefly(action)) return;
  test.each(standsForItsKind(action) ? (["carry out", "undo"] as const) : (["carry out"] as const))(
    "%s: an answer that never comes, though the request took effect",
    async (step) => {
      const operations = await operationsOf(await situation(office, action, step));
      for (const request of operations.keys()) {
        const now = await situation(office, action, step);
        await lettingGo();
        const { faults } = office.host;
        faults.onRequest(faults.requestCount + 1 + request, { kind: "lost" });
        void now.step();
        await quiet();
        faults.clear();
        // The page waits for ever; what the next one finds is looked at.
        office = await office.reload();
        given.Office = office.Office;
        if (!keptJournal(office)?.entry) expect([now.before, now.complete]).toContainEqual(contentOf(office));
        await cleanUp({ ...now, office });
        tried++;
      }
    },
    60_000,
  );
});

/** Until no more requests come: what waits for the lost answer waits for ever. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== office.host.faults.requestCount; ) {
    before = office.host.faults.requestCount;
    await office.host.quiet();
    await office.delivered();
    await lettingGo();
  }
}
