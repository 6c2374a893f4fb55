import { PassThrough } from "node:stream";
import { devtoolsPipe } from "../../../src/workbench/server/devtools-pipe";

/** The pipe, with a browser at its other end that says what it is told to. */
function browserWith(...opened: readonly string[]) {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const closed = jest.fn();
  devtoolsPipe(toBrowser, fromBrowser).onLastWindowClosed(closed);
  const say = (method: string, params: object): void => {
    fromBrowser.emit("data", `${JSON.stringify({ method, params })}\0`);
  };
  const open = (targetId: string, type = "page"): void =>
    say("Target.targetCreated", { targetInfo: { targetId, type } });
  opened.forEach((targetId) => open(targetId));
  return { closed, open, close: (targetId: string) => say("Target.targetDestroyed", { targetId }) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const anHour = 3_600_000;

test("goes on while one window is open, however long", () => {
  const { closed, close } = browserWith("one", "two");
  close("one");
  jest.advanceTimersByTime(anHour);
  expect(closed).not.toHaveBeenCalled();
  close("two");
  jest.advanceTimersByTime(anHour);
  expect(closed).toHaveBeenCalledTimes(1);
});

test("a page that takes another's place keeps the browser open", () => {
  const { closed, close, open } = browserWith("one");
  close("one");
  open("two");
  jest.advanceTimersByTime(anHour);
  expect(closed).not.toHaveBeenCalled();
});

test("what is no window neither keeps the browser open nor closes it", () => {
  const { closed, close, open } = browserWith("one");
  open("worker", "service_worker");
  close("worker");
  jest.advanceTimersByTime(anHour);
  expect(closed).not.toHaveBeenCalled();
  close("one");
  jest.advanceTimersByTime(anHour);
  expect(closed).toHaveBeenCalledTimes(1);
});
