import { CachedFunctions, type CustomFunctionCall, type EventEntry } from "../../../../src/workbench/host";

const metadata = {
  functions: [
    {
      id: "ID.F",
      name: "F",
      parameters: [{ name: "x", type: "any", dimensionality: "matrix", optional: true }],
      result: { dimensionality: "matrix" },
    },
  ],
};

let functions: CachedFunctions;
let posted: EventEntry[][];
let told: string[];
beforeEach(() => {
  jest.useFakeTimers();
  functions = new CachedFunctions({ metadata, namespace: "FC", timeout: 1000 });
  posted = [];
  told = [];
  functions.service.send = (entries) => posted.push([...entries]);
  functions.onAnswers((calls) => told.push(calls.map((call) => JSON.stringify(call.args)).join()));
  functions.service._SetOsfControlContainerReadyForCustomFunctions();
});
afterEach(() => {
  functions.dispose();
  jest.useRealTimers();
});

const call = (...args: CustomFunctionCall["args"]): CustomFunctionCall => ({ name: "FC.F", args });
const answer = (id: number, value: unknown) =>
  functions.service.SetInvocationArrayResults([[id, true, value, []]]);
const questions = () => posted.flat().map((entry) => JSON.parse(entry[3]) as unknown);

test("unknown calls go as one batch under the function's id; then they are known", () => {
  expect(functions.names).toEqual(["FC.F"]);
  expect(functions.lookup(call(1))).toBeUndefined();
  functions.request([call(1), call(2), call(1)]);
  expect(posted).toHaveLength(1);
  expect(questions()).toEqual([
    [1, "ID.F", [[[1]]], "", 0, null],
    [2, "ID.F", [[[2]]], "", 0, null],
  ]);
  functions.service.SetInvocationArrayResults([
    [1, true, 10, []],
    [2, false, "varför", 1, []],
  ]);
  expect(functions.lookup(call(1))).toEqual({ answer: 10 });
  expect(functions.lookup(call(2))).toEqual({ answer: { error: "#N/A", message: "varför" } });
  expect(told).toEqual(["[1],[2]"]);
});

test("what is known or under way is not asked again", () => {
  functions.request([call(1)]);
  functions.request([call(1), call(2)]);
  answer(1, 10);
  functions.request([call(1)]);
  expect(questions()).toHaveLength(2);
});

test("an empty cell, an empty text, 0 and an omitted argument are four different calls", () => {
  functions.request([call(null), call(""), call(0), call(undefined), call()]);
  // The last two differ for the cache only: the function gets null in both.
  expect(questions().map((question) => (question as unknown[])[2])).toEqual([
    [[[null]]],
    [[[""]]],
    [[[0]]],
    [null],
    [null],
  ]);
});

test("calls wait until the runtime is ready", () => {
  functions.pageStarted();
  functions.request([call(1)]);
  expect(posted).toEqual([]);
  functions.service._SetOsfControlContainerReadyForCustomFunctions();
  expect(questions()).toHaveLength(1);
});

test("what needs no call is answered at once: an unknown name, an error among the arguments", () => {
  expect(functions.lookup({ name: "FC.G", args: [] })).toEqual({ answer: { error: "#NAME?" } });
  expect(functions.lookup(call({ error: "#REF!" }))).toEqual({ answer: { error: "#REF!" } });
  functions.request([call({ error: "#REF!" })]);
  expect(posted).toEqual([]);
  expect(functions.isBusy).toBe(false);
});

test("without an answer in time: #VALUE! with a sentence; a late answer still counts, a second one does not", () => {
  functions.request([call(1)]);
  jest.advanceTimersByTime(999);
  expect(functions.lookup(call(1))).toBeUndefined();
  jest.advanceTimersByTime(1);
  expect(functions.lookup(call(1))).toEqual({
    answer: { error: "#VALUE!", message: "F: tillägget svarade inte inom 1 s." },
  });
  answer(1, 10);
  expect(functions.lookup(call(1))).toEqual({ answer: 10 });
  answer(1, 11);
  expect(functions.lookup(call(1))).toEqual({ answer: 10 });
  expect(told).toEqual(["[1]", "[1]"]);
});

test("lost calls are asked again with the next ones, shown as #VALUE! meanwhile, and once at a time", () => {
  functions.request([call(1)]);
  jest.advanceTimersByTime(1000);
  functions.request([call(2)]);
  functions.request([call(3)]);
  expect(questions().map((question) => (question as unknown[])[2])).toEqual([
    [[[1]]],
    [[[2]]],
    [[[1]]],
    [[[3]]],
  ]);
  expect(functions.lookup(call(1))).toMatchObject({ answer: { error: "#VALUE!" } });
  answer(3, 10);
  expect(functions.lookup(call(1))).toEqual({ answer: 10 });
  // The first question is answered after all: that changes nothing, and no cell is calculated for it.
  told.length = 0;
  answer(1, 11);
  expect(functions.lookup(call(1))).toEqual({ answer: 10 });
  expect(told).toEqual([]);
});

test("another way with empty cells: everything known is told, and is unknown again", () => {
  functions.request([call(null), call(2)]);
  answer(1, "web");
  functions.blankMode = "desktop";
  expect(told).toEqual(["[null]", "[null],[2]"]);
  expect(functions.lookup(call(null))).toBeUndefined();
  // An answer to the question of before comes too late.
  told.length = 0;
  answer(2, "web");
  expect(functions.lookup(call(2))).toBeUndefined();
  expect(told).toEqual([]);
  functions.request([call(null)]);
  expect(questions().at(-1)).toEqual([3, "ID.F", [[[0]]], "", 0, null]);
});

test("a new page: open calls are asked anew, known ones forgotten, answers to the old page's questions dropped", () => {
  functions.request([call(1), call(2)]);
  answer(1, 10);
  told.length = 0;
  functions.pageStarted();
  expect(told).toEqual(["[1]"]);
  answer(2, "gammalt");
  expect(told).toEqual(["[1]"]);
  expect(functions.lookup(call(1))).toBeUndefined();
  expect(functions.lookup(call(2))).toBeUndefined();
  posted.length = 0;
  functions.service._SetOsfControlContainerReadyForCustomFunctions();
  expect(questions()).toEqual([[3, "ID.F", [[[2]]], "", 0, null]]);
  answer(3, 20);
  expect(functions.lookup(call(2))).toEqual({ answer: 20 });
});

test("faults strike the answer of their number: lost, late, twice", () => {
  functions.faults.onAnswer(1, { kind: "lost" });
  functions.faults.onAnswer(2, { kind: "late", milliseconds: 50 });
  functions.faults.onAnswer(3, { kind: "twice" });
  functions.request([call(1), call(2), call(3)]);
  functions.service.SetInvocationResults([1, 2, 3].map((id) => ({ id, value: id * 10 })));
  expect([1, 2, 3].map((n) => functions.lookup(call(n)))).toEqual([undefined, undefined, { answer: 30 }]);
  jest.advanceTimersByTime(50);
  expect(functions.lookup(call(2))).toEqual({ answer: 20 });
});
