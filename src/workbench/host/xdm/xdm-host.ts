import type { Host } from "../host";
import type { EventEntry, RequestBody, ResponseBody } from "../wire/messages";
import { appContext } from "./app-context";
import type { PageIdentity } from "./page-address";
import {
  ChannelError,
  Dispatch,
  keyboardShortcut,
  MessageType,
  OfficeError,
  type PressedKeys,
  RequestType,
  ResponseType,
  type XdmRequest,
} from "./xdm-messages";

export interface XdmHostOptions extends Omit<PageIdentity, "locale"> {
  readonly host: Host;
  /** Gives a message to the add-in's page. */
  readonly send: (text: string) => void;
  readonly addinName?: string;
  readonly documentUrl?: string;
  /** Told about requests that the workbench does not know: they are answered with an error. */
  readonly onUnknown?: (what: string) => void;
  /** The page has asked for its context, so it is there, for the first time or again. */
  readonly onPageStarted?: () => void;
  /** A key was pressed in the add-in's page together with Ctrl, Shift, Alt or the command key. */
  readonly onShortcut?: (keys: PressedKeys) => void;
}

interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly 0?: unknown;
  readonly 1?: unknown;
}

/**
 * The host's end of Office on the web's channel to the add-in's page, without the page: texts come in through `receive`
 * and go out through `send`. Over `postMessage` it serves an iframe, in tests a window of jsdom.
 */
export class XdmHost {
  /** Event name → the number of the request that registered it, which every delivery repeats. */
  private readonly registrations = new Map<string, number>();
  private readonly commands = new Map<string, () => void>();
  private nextCommand = 1;
  private readonly stop: () => void;

  constructor(private readonly options: XdmHostOptions) {
    this.stop = options.host.onEntries((entries) => this.sendEntries(entries));
  }

  dispose(): void {
    this.stop();
  }

  receive(text: string): void {
    const message = parse(text);
    if (!message || message._messageType !== MessageType.Request) return;
    switch (message._actionType) {
      case RequestType.RegisterEvent:
        this.registrations.set(message._actionName, message._correlationId);
        this.reply(message, { Error: OfficeError.None });
        break;
      case RequestType.UnregisterEvent:
        this.registrations.delete(message._actionName);
        this.reply(message, { Error: OfficeError.None });
        break;
      default:
        this.invoke(message);
    }
  }

  /**
   * Calls the function that a ribbon button names, as a click does. Resolves when the add-in says that it has finished
   * (`event.completed()`); rejects when the page does not listen to commands.
   */
  invokeCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    const sent = this.fire("appCommandInvoked", {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    if (!sent) return Promise.reject(new Error(`The add-in does not listen to commands (${functionName}).`));
    return new Promise((resolve) => this.commands.set(id, resolve));
  }

  private invoke(message: XdmRequest): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.startPage(message);
        break;
      case "ContextActivationManager_notifyHost":
        this.notified(message._data);
        this.reply(message, null);
        break;
      case "executeMethod":
        this.executeMethod(message, message._data as ExecuteMethodData);
        break;
      default:
        this.options.onUnknown?.(message._actionName);
        this.reply(message, null, ChannelError.NotHandled);
    }
  }

  /** Shortcuts are told of; focus, blur and the like are nothing that the workbench acts on. */
  private notified(data: unknown): void {
    const [, action, keys] = Array.isArray(data) ? (data as readonly unknown[]) : [];
    if (action === keyboardShortcut && keys) this.options.onShortcut?.(keys as PressedKeys);
  }

  private startPage(message: XdmRequest): void {
    const { host, addinId, addinName, hostOrigin, documentUrl } = this.options;
    this.registrations.clear();
    host.pageStarted();
    this.options.onPageStarted?.();
    this.reply(
      message,
      appContext({
        addinId,
        addinName: addinName ?? "Add-in",
        locale: host.locale,
        documentUrl: documentUrl ?? `${hostOrigin}/${host.model.options.workbookName}`,
        sets: host.sets,
        settings: host.model.settings,
        isVisible: host.runtime.state === "Visible",
      }),
    );
  }

  /** Such a call has no time limit in the client: one that is not answered hangs for ever. */
  private executeMethod(message: XdmRequest, data: ExecuteMethodData): void {
    const { model } = this.options.host;
    const { settings } = model;
    const answer = (rest: object = {}) =>
      this.reply(message, { Version: 1, Error: OfficeError.None, ...rest });
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.RichApiRequest:
        this.richApi(message, data);
        break;
      case Dispatch.SettingsSave:
        model.replaceSettings(data.DdaSettingsMethod?.Properties ?? []);
        answer();
        break;
      case Dispatch.SettingsLoad:
        answer({ Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } });
        break;
      case Dispatch.CommandCompleted:
        this.commands.get(String(data[0]))?.();
        this.commands.delete(String(data[0]));
        answer();
        break;
      default:
        this.options.onUnknown?.(`executeMethod ${data.DdaMethod.DispatchId}`);
        this.reply(message, { Version: 1, Error: OfficeError.Internal });
    }
  }

  private richApi(message: XdmRequest, data: ExecuteMethodData): void {
    const body = JSON.parse(String(data.ArrayData?.[4])) as RequestBody;
    this.options.host.deliver(body, (response) => {
      if ("officeError" in response) {
        this.reply(message, { Version: 1, Error: response.officeError });
      } else {
        this.reply(message, { Version: 1, Error: OfficeError.None, Data: httpAnswer(response) });
      }
    });
  }

  private sendEntries(entries: readonly EventEntry[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  /** Events that nobody has registered for are not sent. */
  private fire(name: string, data: unknown): boolean {
    const correlationId = this.registrations.get(name);
    if (correlationId === undefined) return false;
    this.send(name, correlationId, data, {
      _errorCode: ChannelError.None,
      _responseType: ResponseType.Eventing,
    });
    return true;
  }

  private reply(request: XdmRequest, data: unknown, errorCode: number = ChannelError.None): void {
    this.send(
      request._actionName,
      request._correlationId,
      data,
      { _errorCode: errorCode, _responseType: ResponseType.Calling },
      request._conversationId,
    );
  }

  private send(
    name: string,
    correlationId: number,
    data: unknown,
    rest: object,
    conversationId = this.options.conversationId,
  ): void {
    this.options.send(
      JSON.stringify({
        _messageType: MessageType.Response,
        _actionName: name,
        _conversationId: conversationId,
        _correlationId: correlationId,
        _origin: this.options.hostOrigin,
        _data: data,
        _serializerVersion: 1,
        ...rest,
      }),
    );
  }
}

function httpAnswer(response: ResponseBody): unknown[] {
  return [200, ["Content-Type", "application/json"], JSON.stringify(response)];
}

/** Other scripts may send messages to the same window: what is not of this channel is passed over. */
function parse(text: string): XdmRequest | undefined {
  try {
    const message = JSON.parse(text) as Partial<XdmRequest> | null;
    return typeof message?._actionName === "string" ? (message as XdmRequest) : undefined;
  } catch {
    return undefined;
  }
}
