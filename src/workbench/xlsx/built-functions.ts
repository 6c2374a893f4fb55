import { runInNewContext } from "node:vm";
import type { CustomFunctionAnswer, CustomFunctionCall, CustomFunctionSource } from "../host/book";
import { answerOf, failures } from "../host/functions/answers";
import { shapeArguments } from "../host/functions/arguments";
import type { FunctionMetadata, FunctionsMetadata } from "../host/functions/metadata";

type Work = (...args: unknown[]) => unknown;

/** The runtime's number for an error that a function throws. */
const numberOf = (code: string): number =>
  Number(Object.keys(failures).find((number) => failures[Number(number)] === code) ?? 7);

class CellFailure extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/**
 * The add-in's built functions for a workbook that is calculated in Node: the script that is deployed, run by itself,
 * without a page and without Microsoft's runtime. Empty cells are handed over as on the desktop.
 */
export class BuiltFunctions implements CustomFunctionSource {
  readonly names: readonly string[];
  readonly allowErrors: boolean;
  private readonly works = new Map<string, Work>();
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;

  /** @param script the text of functions.js @param namespace as the manifest names it */
  constructor(script: string, { functions, allowErrorForDataTypeAny }: FunctionsMetadata, namespace: string) {
    this.allowErrors = allowErrorForDataTypeAny === true;
    this.metadata = new Map(functions.map((item) => [`${namespace}.${item.name}`, item]));
    this.names = [...this.metadata.keys()];
    const associate = (id: string, work: Work): void => void this.works.set(id, work);
    runInNewContext(script, { CustomFunctions: { Error: CellFailure, associate } });
  }

  lookup({ name, args }: CustomFunctionCall): { readonly answer: CustomFunctionAnswer } {
    const metadata = this.metadata.get(name);
    const work = metadata && this.works.get(metadata.id);
    if (!metadata || !work) return { answer: { error: "#NAME?" } };
    const shaped = shapeArguments(metadata, args, { blankMode: "desktop", allowErrors: this.allowErrors });
    if ("refused" in shaped) return { answer: shaped.refused };
    const isMatrix = this.isMatrix(name);
    try {
      return { answer: answerOf({ id: 0, ok: true, value: work(...shaped.values) }, isMatrix) };
    } catch (error) {
      if (!(error instanceof CellFailure)) throw error;
      const errorCode = numberOf(error.code);
      return { answer: answerOf({ id: 0, ok: false, value: error.message, errorCode }, isMatrix) };
    }
  }

  /** Whether the function can answer with more than one cell. */
  isMatrix(name: string): boolean {
    return this.metadata.get(name)?.result?.dimensionality === "matrix";
  }

  request(): void {
    throw new Error("Every call has been answered at once.");
  }

  onAnswers(): () => void {
    return () => undefined;
  }
}
