import { kindDays, type Weather } from "../bad-days/bad-days";
import { functionsOn } from "./old-metadata";
import type { CustomFunctionAnswer, CustomFunctionCall, CustomFunctionSource } from "../book";
import { Faults } from "../faults";
import { answerOf, type RawResult } from "./answers";
import { shapeArguments } from "./arguments";
import { FunctionsService, type Invocation } from "./functions-service";
import type { BlankMode, FunctionMetadata, FunctionsMetadata } from "./metadata";

export interface CachedFunctionsOptions {
  readonly metadata: FunctionsMetadata;
  /** In front of the functions' names in cells: `FC` for `FC.KLASS`. */
  readonly namespace: string;
  readonly blankMode?: BlankMode;
  /** Milliseconds until an unanswered call shows #VALUE!; default 10 000. */
  readonly timeout?: number;
  readonly faults?: Faults;
}

interface Entry {
  readonly call: CustomFunctionCall;
  readonly metadata: FunctionMetadata;
  readonly invocation: Invocation;
  answer?: CustomFunctionAnswer;
  /** The answer only says that there was none in time. */
  lost: boolean;
  asking: boolean;
}

/**
 * Custom functions for a synchronous engine: known calls are answered from a cache, the others are asked in batches
 * through Microsoft's runtime.
 *
 * A call that gets no answer in time shows #VALUE!. It recovers by itself when the answer comes late, and is asked
 * again together with the next calls, at `recalculate`, or by a new page.
 */
export class CachedFunctions implements CustomFunctionSource {
  /** The wire object that the runtime talks to. */
  readonly service: FunctionsService;
  readonly faults: Faults;
  private readonly current = new Map<string, FunctionMetadata>();
  private functions: ReadonlyMap<string, FunctionMetadata>;
  readonly allowErrors: boolean;
  private readonly timeout: number;
  private mode: BlankMode;
  private entries = new Map<string, Entry>();
  private invocations = new Map<number, Entry>();
  private readonly listeners = new Set<(calls: readonly CustomFunctionCall[]) => void>();
  private readonly waitingForAnswers: (() => void)[] = [];
  private held: RawResult[] = [];
  private weather = kindDays;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor({ metadata, namespace, blankMode, timeout, faults }: CachedFunctionsOptions) {
    for (const item of metadata.functions) {
      this.current.set(`${namespace}.${item.name}`.toUpperCase(), item);
    }
    this.functions = this.current;
    this.allowErrors = metadata.allowErrorForDataTypeAny === true;
    this.timeout = timeout ?? 10_000;
    this.mode = blankMode ?? "web";
    this.faults = faults ?? new Faults();
    this.service = new FunctionsService(this.faults);
    this.service.onResults = (results) => this.arrived(results);
  }

  get names(): readonly string[] {
    return [...this.functions.keys()];
  }

  get meanwhile(): "busy" | "old value" | "zero" {
    const { functionAnswers } = this.weather;
    return functionAnswers === "at once" ? "busy" : functionAnswers;
  }

  /** What the day does to functions. Where functions.json changes, the engine has to be told (`names`). */
  play(weather: Weather): void {
    const before = this.weather;
    this.weather = weather;
    const holdsBack = weather.functionAnswers !== "at once" && before.functionAnswers === "at once";
    if (holdsBack || weather.functionsJson !== before.functionsJson) {
      this.functions = functionsOn(weather.functionsJson, this.current);
      // What is known already would come at once, or from functions that Excel no longer knows.
      const calls = this.allCalls();
      this.entries = new Map();
      this.invocations = new Map();
      this.tell(calls);
    }
    if (weather.functionAnswers === "at once") this.release();
  }

  /** Answers that are held back come now. */
  release(): void {
    const held = this.held;
    this.held = [];
    this.receive(held);
  }

  /** How many answers are held back. */
  get heldAnswers(): number {
    return this.held.length;
  }

  private arrived(results: readonly RawResult[]): void {
    if (this.weather.functionAnswers === "at once") this.receive(results);
    else this.held.push(...results);
    for (const resolve of this.waitingForAnswers.splice(0)) resolve();
  }

  /** Resolves when every question that has been asked has its answer, held back or not. */
  async idle(): Promise<void> {
    while (this.invocations.size > this.held.length) await this.nextAnswers();
  }

  /** Resolves when the add-in has answered something the next time, held back or not. */
  nextAnswers(): Promise<void> {
    return new Promise((resolve) => this.waitingForAnswers.push(resolve));
  }

  get blankMode(): BlankMode {
    return this.mode;
  }

  /** Switches and has everything calculated again: what was known holds for the other mode only. */
  set blankMode(mode: BlankMode) {
    if (mode === this.mode) return;
    this.mode = mode;
    const calls = this.allCalls();
    this.entries = new Map();
    this.invocations = new Map();
    this.tell(calls);
  }

  /** True while calls wait for their first answer. */
  get isBusy(): boolean {
    return [...this.entries.values()].some((entry) => entry.answer === undefined);
  }

  lookup(call: CustomFunctionCall): { readonly answer: CustomFunctionAnswer } | undefined {
    const known = this.entries.get(this.key(call));
    if (known) return known.answer === undefined ? undefined : { answer: known.answer };
    const prepared = this.prepare(call);
    return "refused" in prepared ? { answer: prepared.refused } : undefined;
  }

  request(calls: readonly CustomFunctionCall[]): void {
    // Before the new ones join them; asked after them, so that new calls have the next numbers.
    const lost = [...this.entries.values()].filter((entry) => entry.lost && !entry.asking);
    const unknown: Entry[] = [];
    for (const call of calls) {
      const key = this.key(call);
      if (this.entries.has(key)) continue;
      const prepared = this.prepare(call);
      if ("refused" in prepared) continue;
      this.entries.set(key, prepared);
      unknown.push(prepared);
    }
    this.ask([...unknown, ...lost]);
  }

  onAnswers(listener: (calls: readonly CustomFunctionCall[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks again for what got no answer. */
  recalculate(): void {
    this.request([]);
  }

  /** For a new page: what was known is forgotten, since its functions may be others, and open calls are asked anew. */
  pageStarted(): void {
    this.service.pageStarted();
    this.invocations = new Map();
    const open = new Map<string, Entry>();
    const known: CustomFunctionCall[] = [];
    for (const [key, entry] of this.entries) {
      if (entry.answer === undefined) open.set(key, { ...entry, asking: false });
      else known.push(entry.call);
    }
    this.entries = open;
    this.ask([...open.values()]);
    this.tell(known);
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.listeners.clear();
  }

  /** The question, or the answer where the function is not called. Such answers cost little and are not kept. */
  private prepare(call: CustomFunctionCall): Entry | { readonly refused: CustomFunctionAnswer } {
    const metadata = this.functions.get(call.name.toUpperCase());
    if (!metadata) return { refused: { error: "#NAME?" } };
    const { mode: blankMode, allowErrors } = this;
    const shaped = shapeArguments(metadata, call.args, { blankMode, allowErrors });
    if ("refused" in shaped) return shaped;
    const invocation = { functionId: metadata.id, values: shaped.values, allowErrors };
    return { call, metadata, invocation, lost: false, asking: false };
  }

  private ask(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const ids = this.service.invoke(entries.map((entry) => entry.invocation));
    for (const [index, entry] of entries.entries()) {
      entry.asking = true;
      const id = ids[index];
      if (id !== undefined) this.invocations.set(id, entry);
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.giveUp(ids);
    }, this.timeout);
    this.timers.add(timer);
  }

  private giveUp(ids: readonly number[]): void {
    const lost: Entry[] = [];
    for (const id of ids) {
      const entry = this.invocations.get(id);
      if (!entry?.asking) continue;
      entry.asking = false;
      if (entry.answer !== undefined) continue;
      entry.lost = true;
      entry.answer = {
        error: "#VALUE!",
        message: `${entry.metadata.name}: tillägget svarade inte inom ${(this.timeout / 1000).toLocaleString("sv-SE")} s.`,
      };
      lost.push(entry);
    }
    this.tell(lost.map((entry) => entry.call));
  }

  private receive(results: readonly RawResult[]): void {
    const answered: Entry[] = [];
    for (const result of results) {
      // An answer counts once, and only to a question of this page and of this way with empty cells.
      const entry = this.invocations.get(result.id);
      this.invocations.delete(result.id);
      if (!entry || (entry.answer !== undefined && !entry.lost)) continue;
      entry.answer = answerOf(result, entry.metadata.result?.dimensionality === "matrix");
      entry.lost = false;
      entry.asking = false;
      answered.push(entry);
    }
    this.tell(answered.map((entry) => entry.call));
  }

  private tell(calls: readonly CustomFunctionCall[]): void {
    if (calls.length > 0) for (const listener of [...this.listeners]) listener(calls);
  }

  private allCalls(): CustomFunctionCall[] {
    return [...this.entries.values()].map((entry) => entry.call);
  }

  /** An omitted argument is something else than an empty cell. */
  private key({ name, args }: CustomFunctionCall): string {
    return JSON.stringify([
      name.toUpperCase(),
      args.map((argument) => (argument === undefined ? "" : [argument])),
    ]);
  }
}
