import { createHost, frameName, addressWithHost, type Host, XdmHost } from "../../../../src/workbench/host";
import { loadApiTable } from "../../../../src/workbench/host/generate-api-table";
import { MemoryBook } from "../../../support/memory-book";

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: { readonly Error?: number; readonly [key: string]: unknown } | null;
}

let host: Host;
let channel: XdmHost;
let sent: Sent[];
let unknown: string[];
let shortcuts: unknown[];
beforeEach(() => {
  sent = [];
  unknown = [];
  shortcuts = [];
  host = createHost({ book: new MemoryBook(), apiTable: loadApiTable(), locale: "en-US" });
  channel = new XdmHost({
    host,
    conversationId: "c1",
    addinId: "addin-1",
    hostOrigin: "https://localhost:3000",
    send: (text) => sent.push(JSON.parse(text) as Sent),
    onUnknown: (what) => unknown.push(what),
    onShortcut: (keys) => shortcuts.push(keys),
  });
});
afterEach(() => host.dispose());

let counter = 0;
const receive = (name: string, data: unknown, actionType = 0) => {
  const message = {
    _messageType: 0,
    _actionType: actionType,
    _actionName: name,
    _conversationId: "c1",
    _correlationId: ++counter,
    _data: data,
  };
  channel.receive(JSON.stringify(message));
  return counter;
};

test("the context: versions as text, in a text", () => {
  const id = receive("ContextActivationManager_getAppContextAsync", "addin-1");
  expect(sent).toMatchObject([
    {
      _correlationId: id,
      _conversationId: "c1",
      _responseType: 0,
      _errorCode: 0,
      _data: { _id: "addin-1", _appName: 16 },
    },
  ]);
  const matrix = JSON.parse(String(sent[0]?._data?.["_requirementMatrix"])) as Record<string, unknown>;
  expect(matrix["ExcelApi"]).toBe("1.15");
});

test("every request is answered, unknown ones with an error, and they are told", () => {
  receive("ContextActivationManager_notifyHost", ["addin-1", 21]);
  receive("NågotNytt", {});
  receive("executeMethod", { DdaMethod: { DispatchId: 64 } });
  expect(sent.map((message) => [message._errorCode, message._data])).toEqual([
    [0, null],
    [-2, null],
    [0, { Version: 1, Error: 5001 }],
  ]);
  expect(unknown).toEqual(["NågotNytt", "executeMethod 64"]);
});

test("events go to those who registered, under the number of their registration", () => {
  host.functions.service.send([[1, 1000, "", "[]", 1]]);
  expect(sent).toEqual([]);
  const registration = receive("richApiMessage", {}, 1);
  host.functions.service.send([[1, 1000, "", "[]", 1]]);
  expect(sent.at(-1)).toMatchObject({
    _actionName: "richApiMessage",
    _correlationId: registration,
    _responseType: 1,
    _data: { ArrayData: [[1, 1000, "", "[]", 1]] },
  });
  receive("richApiMessage", {}, 2);
  const before = sent.length;
  host.functions.service.send([[1, 1000, "", "[]", 1]]);
  expect(sent).toHaveLength(before);
});

test("a command on a page that does not listen is an error and not a silence", async () => {
  await expect(channel.invokeCommand("visa", "Knapp")).rejects.toThrow("visa");
});

test("what is not of the channel is passed over", () => {
  for (const text of [
    "",
    "{",
    "null",
    "[]",
    '"x"',
    '{"_messageType":1,"_actionName":"x"}',
    '{"type":"webpackOk"}',
  ]) {
    channel.receive(text);
  }
  expect(sent).toEqual([]);
});

test("who the host is: in the frame's name and in the address", () => {
  const identity = {
    conversationId: "c1",
    addinId: "a1",
    hostOrigin: "https://localhost:3000",
    locale: "sv-SE",
  };
  expect(JSON.parse(frameName(identity))).toMatchObject({
    hostInfo: "Excel|Web|16.00|sv-SE|workbench||disableLogging|3",
    xdmInfo: "c1|a1|https://localhost:3000",
  });
  const address = new URL(addressWithHost("https://localhost:3001/taskpane.html", identity));
  expect(address.pathname).toBe("/taskpane.html");
  expect(decodeURIComponent(address.hash)).toMatch(/_xdm_Info=c1\|a1\|https:\/\/localhost:3000$/);
});

test("keys of Excel's that are pressed in the page are told of; other notices are answered and nothing more", () => {
  const keys = { keyCode: 83, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
  receive("ContextActivationManager_notifyHost", ["addin-1", 39, keys]);
  expect(shortcuts).toEqual([keys]);
  // 15 is Escape, 0 that the page has the focus; a page may also send what is none of these.
  receive("ContextActivationManager_notifyHost", ["addin-1", 15]);
  receive("ContextActivationManager_notifyHost", ["addin-1", 0]);
  receive("ContextActivationManager_notifyHost", null);
  expect(shortcuts).toHaveLength(1);
  expect(sent).toHaveLength(4);
  expect(unknown).toEqual([]);
});
