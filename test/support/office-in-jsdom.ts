import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import {
  addressWithHost,
  createHost,
  XdmHost,
  type Book,
  type CreateHostOptions,
  type Host,
} from "../../src/workbench/host";
import { loadApiTable } from "../../src/workbench/host/generate-api-table";
import { MemoryBook } from "./memory-book";

const library = resolve("node_modules/@microsoft/office-js/dist");
const libraryAddress = "https://localhost:3001/lib/";

export interface OfficeOptions extends Partial<Omit<CreateHostOptions, "book">> {
  /** A book of your own, or how to make one; default an empty `MemoryBook` that knows the functions of `metadata`. */
  readonly book?: CreateHostOptions["book"];
  /** A host that is already there: a second page for the same workbook, as after a reload. */
  readonly host?: Host;
  /** The library does not wait between answers of custom functions either, of which it gives two lots a second. */
  readonly impatient?: boolean;
  /** What the page's own scripts do: runs right after office.js, before there is a host, as functions.js does. */
  readonly script?: PageScript;
}

export type PageScript = (globals: Pick<OfficePage, "window" | "Office" | "CustomFunctions">) => void;

export interface OfficePage {
  readonly window: JSDOM["window"];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly book: Book;
  /** The default book, for typing and looking at cells; throws when the test brought its own. */
  readonly memory: MemoryBook;
  readonly channel: XdmHost;
  /** What `Office.onReady` gave. */
  readonly info: { readonly host: unknown; readonly platform: unknown };
  /** Requests that the channel did not know. Should stay empty. */
  readonly unknown: readonly string[];
  /** Errors of the page's scripts and of the host. Should stay empty. */
  readonly errors: readonly unknown[];
  /** Resolves when the page has been told of all that has happened in the workbook so far, and has heard it. */
  delivered(): Promise<void>;
  /** Resolves when something happens: a message comes or goes, or the workbook tells of something. */
  next(): Promise<void>;
  /** Loads the page anew beside the same workbook, with the same script unless another is given. This page is closed. */
  reload(script?: PageScript): Promise<OfficePage>;
  /**
   * Goes on beside a new workbook and a host of its own: a page takes longer to make than they do. Not for a page that
   * listens to events or has custom functions: the new host has not heard of them.
   */
  renew(options?: Pick<OfficeOptions, "book">): Promise<void>;
  close(): void;
}

/**
 * Microsoft's genuine office.js and excel-web-16.00.js in jsdom, unmodified from node_modules, with the workbench's host
 * as the window's opener: proxies, batching, load tracking, client errors, events and the custom functions runtime are
 * the real ones, without a browser. A page is up in about half a second.
 *
 *   const office = await officeInJsdom({ metadata });
 *   afterAll(() => office.close());
 *   await office.Excel.run(async (context) => { … });
 *   office.CustomFunctions.associate("KLASS", klass);
 *   office.memory.type("A1", '=FC.KLASS(B1:E1)');
 *   await office.book.settled();
 *   office.host.faults.onNextRequest({ kind: "fail", at: 3 });
 */
export async function officeInJsdom(options: OfficeOptions = {}): Promise<OfficePage> {
  const errors: unknown[] = [];
  let host = options.host ?? newHost(options, errors);
  const identity = {
    conversationId: `conversation-${++conversations}`,
    addinId: "addin-1",
    hostOrigin: "https://localhost:3000",
    locale: host.locale,
  };
  const page = addressWithHost("https://localhost:3001/taskpane.html", identity);
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(error));
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: page,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole,
  });
  const { window } = dom;
  // Office.js takes its own address apart for every message; Node does that faster than jsdom.
  Object.assign(window, { URL });
  const unknown: string[] = [];
  let isOpen = true;
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const happened = (): void => {
    const told = waiting;
    waiting = [];
    // What follows from it at once has followed.
    if (told.length > 0) void channelQuiet().then(() => told.forEach((tell) => tell()));
  };
  let stopListening = host.book.on(happened);
  const passing = (arrive: () => void): void => {
    underWay++;
    setImmediate(() => {
      underWay--;
      if (isOpen) arrive();
      happened();
    });
  };
  /** Nothing is under way, and what came last has been worked on: the library puts its steps off by one turn each. */
  const channelQuiet = async (): Promise<void> => {
    for (let calm = 0; calm < 3; calm = underWay > 0 ? 0 : calm + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const channel = new XdmHost({
    ...identity,
    host: standIn(() => host),
    onUnknown: (what) => unknown.push(what),
    // Messages arrive after the work at hand, as from another window.
    send: (text) =>
      passing(() => {
        const { hostOrigin: origin } = identity;
        window.dispatchEvent(new window.MessageEvent("message", { data: text, origin }));
      }),
  });
  const opener = { postMessage: (text: string) => passing(() => channel.receive(text)) };
  Object.defineProperty(window, "opener", { value: opener });
  // The library trusts a host on the page's own domain; jsdom has no such property.
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  hurry(window, options.impatient ? 1000 : 1);
  loadLibrary(window, errors);

  const globals = window as unknown as Omit<OfficePage, "window">;
  options.script?.({ window, Office: globals.Office, CustomFunctions: globals.CustomFunctions });
  const info = await globals.Office.onReady();
  tellOfUndoGroups(globals.Excel, () => host);
  const close = () => {
    isOpen = false;
    stopListening();
    channel.dispose();
    window.close();
  };
  const office: OfficePage = {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    get host() {
      return host;
    },
    get book() {
      return host.book;
    },
    get memory() {
      if (!(host.book instanceof MemoryBook)) throw new Error("This test brought a book of its own.");
      return host.book;
    },
    channel,
    info,
    unknown,
    errors,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    delivered: async () => {
      await host.eventsSent();
      await channelQuiet();
    },
    reload: (script = options.script) => {
      close();
      return officeInJsdom({ host, ...(script && { script }) });
    },
    renew: async ({ book } = {}) => {
      await lettingGo();
      await channelQuiet();
      await host.quiet();
      stopListening();
      host.dispose();
      host = newHost({ ...options, ...(book && { book }) }, errors);
      stopListening = host.book.on(happened);
    },
    close: () => {
      close();
      host.dispose();
    },
  };
  await customFunctionsReady(office);
  return office;
}

/** Whichever host it is at the time. */
const standIn = (host: () => Host): Host =>
  new Proxy({} as Host, {
    get: (_, name) => {
      const value = Reflect.get(host(), name, host()) as unknown;
      return typeof value === "function" ? (value.bind(host()) as unknown) : value;
    },
  });

/** The library takes `mergeUndoGroup` and this version of it does not send it: the host is told of such runs here. */
function tellOfUndoGroups(excel: typeof Excel, host: () => Host): void {
  const run = excel.run.bind(excel) as (...given: unknown[]) => Promise<unknown>;
  const telling = async (...given: unknown[]): Promise<unknown> => {
    const [options] = given as [{ mergeUndoGroup?: boolean } | undefined];
    if (typeof options !== "object" || options.mergeUndoGroup !== true) return run(...given);
    const end = host().beginUndoGroup();
    try {
      return await run(...given);
    } finally {
      end();
    }
  };
  excel.run = telling as typeof excel.run;
}

/**
 * After `Excel.run` the library lets go of what the work has held, in a request of its own that nobody waits for. A test
 * that counts requests waits for it here.
 */
export async function lettingGo(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * The library puts off each of its steps by as little as it can, which in Node is a whole millisecond: here it is none.
 * And for each message it asks a link for the parts of the same address, which jsdom works out anew for every part: here
 * they are remembered.
 */
function hurry(window: JSDOM["window"], longest: number): void {
  const wait = window.setTimeout.bind(window);
  const soon = (work: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]): unknown =>
    milliseconds > longest ? wait(work, milliseconds, ...given) : void setImmediate(work, ...given);
  window.setTimeout = soon as typeof window.setTimeout;

  const link = window.HTMLAnchorElement.prototype;
  for (const part of ["protocol", "hostname", "port"] as const) {
    const worked = Object.getOwnPropertyDescriptor(link, part)!;
    const known = new Map<string, string>();
    Object.defineProperty(link, part, {
      ...worked,
      get(this: HTMLAnchorElement) {
        const address = this.getAttribute("href") ?? "";
        const answer = known.get(address) ?? (worked.get!.call(this) as string);
        known.set(address, answer);
        return answer;
      },
    });
  }
}

let conversations = 0;

function newHost(options: OfficeOptions, errors: unknown[]): Host {
  return createHost({
    ...options,
    apiTable: options.apiTable ?? loadApiTable(),
    onHostError: (error) => errors.push(error),
    book: options.book ?? ((functions) => new MemoryBook({ functions })),
  });
}

/** office.js finds its folder from its own script tag and appends one for each file more that it wants. */
function loadLibrary(window: JSDOM["window"], errors: unknown[]): void {
  const tag = window.document.createElement("script");
  tag.setAttribute("src", `${libraryAddress}office.js`);
  window.document.head.appendChild(tag);
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const appended = append.call(this, node) as T;
    const source = (node as unknown as HTMLScriptElement).src;
    if (typeof source === "string" && source.startsWith(libraryAddress)) {
      setTimeout(() => run(window, node as unknown as HTMLScriptElement, errors), 0);
    }
    return appended;
  };
  window.eval(libraryFile("office.js"));
}

function run(window: JSDOM["window"], script: HTMLScriptElement, errors: unknown[]): void {
  try {
    window.eval(libraryFile(script.src.slice(libraryAddress.length)));
    script.onload?.(new window.Event("load"));
  } catch (error) {
    errors.push(error);
    script.onerror?.(new window.Event("error"));
  }
}

const files = new Map<string, string>();

function libraryFile(name: string): string {
  const text = files.get(name) ?? readFileSync(resolve(library, name), "utf8");
  files.set(name, text);
  return text;
}

/** The runtime for custom functions announces itself a little after `onReady`. */
async function customFunctionsReady({ host, next }: OfficePage): Promise<void> {
  while (!host.functions.service.isReady) await next();
}
