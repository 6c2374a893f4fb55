import {
  type ApiTable,
  type BlankMode,
  CachedFunctions,
  createHost,
  type FunctionsMetadata,
  frameName,
  type Host,
  type PressedKeys,
  XdmHost,
} from "../host";
import type { UniverBook } from "../grid/univer-book";
import type { ChannelLog } from "./log/channel-log";
import { element } from "./element";
import type { Log } from "./log/log";
import type { AddinManifest, RibbonButton } from "./manifest";
import type { Texts } from "./page-text";

interface AddinOptions {
  readonly book: UniverBook;
  readonly apiTable: ApiTable;
  readonly manifest: AddinManifest;
  readonly metadata: FunctionsMetadata;
  /** The language that Excel is shown in. */
  readonly locale: string;
  readonly blankMode: BlankMode;
  /** Where its page is put. */
  readonly place: HTMLElement;
  readonly log: Log;
  readonly channelLog: ChannelLog;
  readonly texts: Texts;
  /** Keys that were pressed in its page and may be meant for Excel. */
  readonly onShortcut: (keys: PressedKeys) => void;
  /** A workbook that it has made is to be opened: a file in base64. */
  readonly onNewWorkbook: (base64: string) => void;
}

/** The add-in in its frame, and Excel's end of the line to it. */
export class Addin {
  readonly host: Host;
  private readonly channel: XdmHost;
  private readonly frame: HTMLIFrameElement;
  private readonly receive: (event: MessageEvent) => void;

  constructor(private readonly options: AddinOptions) {
    const { book, manifest, channelLog, log, texts } = options;
    const functions = new CachedFunctions({
      metadata: options.metadata,
      namespace: manifest.namespace,
      blankMode: options.blankMode,
    });
    book.connectFunctions(functions);
    this.host = createHost({
      book,
      functions,
      apiTable: options.apiTable,
      locale: options.locale,
      workbookName: book.name(),
      onNewWorkbook: options.onNewWorkbook,
      onHostError: (error) => log.add("fault", String(error)),
    });

    const identity = {
      conversationId: crypto.randomUUID(),
      addinId: manifest.id,
      hostOrigin: location.origin,
      locale: options.locale,
    };
    const addinOrigin = new URL(manifest.page).origin;
    this.frame = element("iframe", {
      id: "addin",
      name: frameName(identity),
      title: texts.paneOf(manifest.name),
      allow: "clipboard-read; clipboard-write",
    });
    this.channel = new XdmHost({
      ...identity,
      host: this.host,
      addinName: manifest.name,
      documentUrl: `${location.origin}/${encodeURIComponent(book.name())}`,
      send: (text) => {
        channelLog.toAddin(text);
        this.frame.contentWindow?.postMessage(text, addinOrigin);
      },
      onUnknown: (what) => log.add("unknown", what),
      onShortcut: options.onShortcut,
      onPageStarted: () => log.add("page", texts.pageStarted),
    });
    this.receive = (event) => {
      if (event.source !== this.frame.contentWindow || event.origin !== addinOrigin) return;
      if (typeof event.data !== "string") return;
      channelLog.fromAddin(event.data);
      this.channel.receive(event.data);
    };
    addEventListener("message", this.receive);
    this.frame.src = manifest.page;
    options.place.replaceChildren(this.frame);
  }

  /** Loads the page again, as when a person reloads the add-in. */
  reload(): void {
    this.frame.src = this.options.manifest.page;
  }

  run(button: RibbonButton): Promise<void> {
    if (button.action.kind === "executeFunction")
      return this.channel.invokeCommand(button.action.name, button.id);
    this.host.runtime.state = "Visible";
    return Promise.resolve();
  }

  dispose(): void {
    removeEventListener("message", this.receive);
    this.channel.dispose();
    this.host.dispose();
    this.frame.remove();
  }
}
