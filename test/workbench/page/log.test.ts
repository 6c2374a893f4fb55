import { ChannelLog } from "../../../src/workbench/page/log/channel-log";
import { Log } from "../../../src/workbench/page/log/log";
import { texts } from "../../../src/workbench/page/page-text";

const body = (members: string[]) => ({
  Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
  ObjectPaths: Object.fromEntries(
    members.map((Name, index) => [index, { Id: index, ObjectPathType: 4, Name }]),
  ),
});

const asked = (number: number, members: string[]) =>
  JSON.stringify({
    _messageType: 0,
    _actionName: "executeMethod",
    _correlationId: number,
    _data: {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body(members)), 0, 1],
    },
  });

const answered = (number: number, answer: object, officeError = 0) =>
  JSON.stringify({
    _messageType: 1,
    _actionName: "executeMethod",
    _correlationId: number,
    _data: { Version: 1, Error: officeError, Data: [200, [], JSON.stringify(answer)] },
  });

function logged(...steps: ((log: ChannelLog) => void)[]): (readonly [string, string])[] {
  const log = new Log();
  const channel = new ChannelLog(log, () => texts.en);
  for (const step of steps) step(channel);
  return log.entries.map(({ kind, what }) => [kind, what]);
}

test("a request is told with its members when it has been answered", () => {
  expect(
    logged(
      (log) => log.fromAddin(asked(3, ["Worksheets", "GetItem", "Worksheets", "_KeepReference"])),
      (log) => log.toAddin(answered(3, { Results: [] })),
      (log) => log.toAddin(answered(4, { Results: [] })),
    ),
  ).toEqual([["request", "Worksheets, GetItem"]]);
});

test("a fault and a member that the workbench does not have are told apart", () => {
  const error = (Code: string) => ({ Results: [], Error: { Code, Message: "So it is." } });
  expect(
    logged(
      (log) => [1, 2, 3].forEach((number) => log.fromAddin(asked(number, ["Charts"]))),
      (log) => log.toAddin(answered(1, error("ItemNotFound"))),
      (log) => log.toAddin(answered(2, error("ApiNotFound"))),
      (log) => log.toAddin(answered(3, {}, 5102)),
    ),
  ).toEqual([
    ["fault", "Charts: ItemNotFound. So it is."],
    ["unknown", "Charts: ApiNotFound. So it is."],
    ["fault", "Charts: 5102"],
  ]);
});

test("calls of custom functions are counted", () => {
  const invocation = [1, 1000, "", "[]", 1];
  const other = [65536, 10, "", "{}", 0];
  const message = JSON.stringify({
    _messageType: 1,
    _actionName: "richApiMessage",
    _data: { ArrayData: [invocation, invocation, other] },
  });
  expect(logged((log) => log.toAddin(message))).toEqual([["functions", "2 function calls"]]);
});

test("what is not of the channel is passed over", () => {
  expect(
    logged(
      (log) => log.fromAddin("not json"),
      (log) => log.toAddin("{}"),
      (log) => log.fromAddin("{}"),
    ),
  ).toEqual([]);
});

test("the log keeps the latest thousand", () => {
  const log = new Log();
  let told = 0;
  log.onChange(() => told++);
  for (let number = 0; number < 1_500; number++) log.add("page", String(number));
  expect([log.entries.length, log.entries[0]?.what, told]).toEqual([1_000, "500", 1_500]);
  log.clear();
  expect(log.entries).toEqual([]);
});
