import type { Readable, Writable } from "node:stream";

/**
 * The two things that the program must know of a browser, over its DevTools pipe: that the last window was closed
 * (on a Mac the browser goes on without windows), and how to close it in an orderly way. The page itself is not
 * touched. Where an administrator has forbidden DevTools the pipe stays silent, and the browser's own end counts.
 */
interface DevtoolsPipe {
  onLastWindowClosed(listener: () => void): void;
  closeBrowser(): void;
}

/** While a browser starts or swaps a page, it may for a moment have none. */
const graceMs = 1000;

interface Message {
  readonly method?: string;
  readonly params?: { readonly targetId?: string; readonly targetInfo?: { targetId: string; type: string } };
}

export function devtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const windows = new Set<string>();
  let closed = (): void => {};
  let id = 0;
  let rest = "";

  const send = (method: string, params: object = {}): void => {
    if (toBrowser.writable) toBrowser.write(`${JSON.stringify({ id: ++id, method, params })}\0`);
  };
  const receive = ({ method, params }: Message): void => {
    if (method === "Target.targetCreated" && params?.targetInfo?.type === "page") {
      windows.add(params.targetInfo.targetId);
    }
    if (method === "Target.targetDestroyed" && windows.delete(params?.targetId ?? "") && windows.size === 0) {
      setTimeout(() => {
        if (windows.size === 0) closed();
      }, graceMs).unref();
    }
  };

  // A browser that has gone shows as its exit; the broken pipe says nothing more.
  toBrowser.on("error", () => {});
  fromBrowser.on("error", () => {});
  fromBrowser.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) receive(JSON.parse(message) as Message);
  });
  send("Target.setDiscoverTargets", { discover: true });

  return {
    onLastWindowClosed: (listener) => {
      closed = listener;
    },
    closeBrowser: () => send("Browser.close"),
  };
}
