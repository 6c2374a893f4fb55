import { type RequestBody, type ResponseBody, storedOnly } from "../../host";
import type { Log } from "./log";
import type { Texts } from "../page-text";

const executeRichApi = 93;

interface Message {
  readonly _messageType?: number;
  readonly _actionName?: string;
  readonly _correlationId?: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
    readonly Error?: number;
    readonly Data?: readonly unknown[];
  };
}

const request = 0;
const response = 1;

/** Reads along on the channel between host and add-in and says in a line what goes over it. */
export class ChannelLog {
  private readonly open = new Map<number, { readonly what: string; readonly since: number }>();
  private readonly stored = new Set(storedOnly().map((member) => member.split(".").at(-1)));

  constructor(
    private readonly log: Log,
    private readonly texts: () => Texts,
  ) {}

  fromAddin(text: string): void {
    const message = parse(text);
    if (message?._messageType !== request || message._correlationId === undefined) return;
    if (message._data?.DdaMethod?.DispatchId !== executeRichApi) return;
    const body = parse(String(message._data.ArrayData?.[4])) as RequestBody | undefined;
    if (!body) return;
    this.open.set(message._correlationId, { what: summary(body), since: performance.now() });
    for (const member of membersOf(body)) if (this.stored.has(member)) this.log.add("stored", member);
  }

  toAddin(text: string): void {
    const message = parse(text);
    if (message?._messageType !== response) return;
    if (message._actionName === "richApiMessage") this.logInvocations(message);
    else this.logAnswer(message);
  }

  private logInvocations(message: Message): void {
    const entries = (message._data?.ArrayData ?? []) as readonly (readonly unknown[])[];
    const calls = entries.filter(([category, type]) => category === 1 && type === 1000).length;
    if (calls > 0) this.log.add("functions", this.texts().askedFunctions(calls));
  }

  private logAnswer(message: Message): void {
    const asked = this.open.get(message._correlationId ?? -1);
    if (!asked) return;
    this.open.delete(message._correlationId ?? -1);
    const milliseconds = Math.round(performance.now() - asked.since);
    const answer = parse(String(message._data?.Data?.[2])) as ResponseBody | undefined;
    const error = answer?.Error;
    if (message._data?.Error) this.log.add("fault", `${asked.what}: ${message._data.Error}`, milliseconds);
    else if (!error) this.log.add("request", asked.what, milliseconds);
    else
      this.log.add(
        error.Code === "ApiNotFound" ? "unknown" : "fault",
        `${asked.what}: ${error.Code}. ${error.Message}`,
        milliseconds,
      );
  }
}

function membersOf(body: RequestBody): string[] {
  return [
    ...Object.values(body.ObjectPaths).map((path) => path.Name),
    ...body.Actions.map((action) => action.Name),
  ].filter((name): name is string => Boolean(name));
}

/** The members that a request touches, in order, each once. */
function summary(body: RequestBody): string {
  const names = [...new Set(membersOf(body))].filter((name) => !name.startsWith("_"));
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} … (${names.length})` : shown || `${body.Actions.length}`;
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
