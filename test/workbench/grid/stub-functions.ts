import type {
  CellValue,
  CustomFunctionAnswer,
  CustomFunctionCall,
  CustomFunctionSource,
} from "../../../src/workbench/host/book";

type Compute = (call: CustomFunctionCall) => CustomFunctionAnswer;

const first = (call: CustomFunctionCall): CellValue | undefined => {
  const argument = call.args[0];
  return Array.isArray(argument) ? argument[0]?.[0] : argument;
};

/** Doubles, tables and errors of the tests' own. Answers when it is told to. */
const computations: Readonly<Record<string, Compute>> = {
  "FC.DUBBELT": (call) => Number(first(call)) * 2,
  /** As many rows as the argument says, each with its number and a word. */
  "FC.TABELL": (call) =>
    Array.from({ length: Number(first(call)) }, (_, row): CellValue[] => [row + 1, `rad ${row + 1}`]),
  "FC.FEL": (call) => ({ error: "#VALUE!", message: `Rad 1: ${String(first(call))} går inte.` }),
  "FC.SPEGEL": (call) => JSON.stringify(call.args, (_, value: unknown) => value ?? null),
  "FC.FELFORST": () => [[{ error: "#N/A", message: "För få svar." }], [2]],
  "FC.DELFEL": () => [[1], [{ error: "#N/A", message: "För få svar." }], [3]],
};

export class StubFunctions implements CustomFunctionSource {
  readonly names = Object.keys(computations);
  /** Every request, as the calls that were in it. */
  readonly requests: CustomFunctionCall[][] = [];
  /** Every question of the engine: one each time that a cell with a function is calculated. */
  lookups = 0;
  /** Milliseconds until a request is answered; undefined: never, until `answer` is called. */
  delay: number | undefined = 0;
  private readonly known = new Map<string, CustomFunctionAnswer>();
  private readonly listeners = new Set<(calls: readonly CustomFunctionCall[]) => void>();

  lookup(call: CustomFunctionCall): { readonly answer: CustomFunctionAnswer } | undefined {
    this.lookups++;
    const answer = this.known.get(JSON.stringify(call));
    return answer === undefined ? undefined : { answer };
  }

  request(calls: readonly CustomFunctionCall[]): void {
    this.requests.push([...calls]);
    if (this.delay !== undefined) setTimeout(() => this.answer(calls), this.delay);
  }

  answer(calls: readonly CustomFunctionCall[]): void {
    for (const call of calls) this.known.set(JSON.stringify(call), computations[call.name]!(call));
    this.tell(calls);
  }

  /** Everything is unknown again, as after the add-in has been loaded anew. */
  forget(): void {
    const calls = [...this.known.keys()].map((key) => JSON.parse(key) as CustomFunctionCall);
    this.known.clear();
    this.tell(calls);
  }

  onAnswers(listener: (calls: readonly CustomFunctionCall[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(calls: readonly CustomFunctionCall[]): void {
    for (const listener of this.listeners) listener(calls);
  }
}
