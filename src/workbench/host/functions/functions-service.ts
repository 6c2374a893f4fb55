import type { EventEntry } from "../wire/messages";
import { method, wireClass, WireObject } from "../wire/wire-class";
import type { Faults } from "../faults";
import type { RawResult } from "./answers";

export interface Invocation {
  /** The id under which the add-in associated its function, without namespace. */
  readonly functionId: string;
  readonly values: readonly unknown[];
  readonly allowErrors: boolean;
}

const customFunctionsCategory = 1;
const invoke = 1000;
const allowErrorsFlag = 4;

/**
 * The host's side of Microsoft's custom functions runtime: it says when it is ready, gets invocations as entries of a
 * `richApiMessage` event and gives results back through this service (`Microsoft.ExcelServices.CustomFunctions`).
 */
@wireClass("CustomFunctions")
export class FunctionsService extends WireObject {
  /** Set by the host: the way to the page. */
  send: (entries: readonly EventEntry[]) => void = () => {};
  /** Set by the cache, which knows what is still waited for. */
  onResults: (results: readonly RawResult[]) => void = () => {};
  private ready = false;
  private nextId = 1;
  private queue: EventEntry[] = [];

  constructor(private readonly faults: Faults) {
    super();
  }

  /** Number of the last invocation: faults are set by these numbers. */
  get lastInvocation(): number {
    return this.nextId - 1;
  }

  get isReady(): boolean {
    return this.ready;
  }

  /** Posts the invocations together, or keeps them until the runtime is ready. Returns their ids in order. */
  invoke(invocations: readonly Invocation[]): number[] {
    const ids = invocations.map((invocation) => {
      const id = this.nextId++;
      const flags = invocation.allowErrors ? allowErrorsFlag : 0;
      // The caller's address and those of the parameters are left out: no function here asks for them.
      const message = [id, invocation.functionId, invocation.values, "", flags, null];
      this.queue.push([customFunctionsCategory, invoke, "", JSON.stringify(message), id]);
      return id;
    });
    this.flush();
    return ids;
  }

  /** A new page knows nothing of what the old one was asked. */
  pageStarted(): void {
    this.ready = false;
    this.queue = [];
  }

  @method _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready = true;
    this.flush();
  }

  /** No optional features of the runtime: its ordinary intervals and sizes. */
  @method _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  /** From the internal set CustomFunctions 1.7 on: `[id, ok, value, errorCode if not ok, outboundData]`. */
  @method SetInvocationArrayResults(results: unknown): void {
    this.receive(
      (results as [number, boolean, unknown, number?][]).map(([id, ok, value, errorCode]) =>
        ok || errorCode === undefined ? { id, ok, value } : { id, ok, value, errorCode },
      ),
    );
  }

  @method SetInvocationResults(results: unknown): void {
    type Entry = { id: number; failed?: boolean; value?: unknown; errorCode?: number };
    this.receive(
      (results as Entry[]).map(({ id, failed, value, errorCode }) => ({
        id,
        ok: failed !== true,
        value: value ?? null,
        ...(errorCode !== undefined && { errorCode }),
      })),
    );
  }

  private flush(): void {
    if (!this.ready || this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.send(entries);
  }

  private receive(results: readonly RawResult[]): void {
    const now: RawResult[] = [];
    for (const result of results) {
      const fault = this.faults.answerFault(result.id);
      if (fault?.kind === "lost") continue;
      if (fault?.kind === "late") setTimeout(() => this.onResults([result]), fault.milliseconds);
      else now.push(result);
      if (fault?.kind === "twice") now.push(result);
    }
    if (now.length > 0) this.onResults(now);
  }
}
