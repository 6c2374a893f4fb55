import "./custom-functions";
import "../../src/functions";
import type {
  CustomFunctionAnswer,
  CustomFunctionCall,
  CustomFunctionSource,
} from "../../src/workbench/host/book";
import { answerOf } from "../../src/workbench/host/functions/answers";
import { shapeArguments } from "../../src/workbench/host/functions/arguments";
import type {
  BlankMode,
  FunctionMetadata,
  FunctionsMetadata,
} from "../../src/workbench/host/functions/metadata";
import { associatedFunctions, callFunction } from "./custom-functions";

const namespace = "FC";

/** The runtime's number for the error values that carry a sentence and for division by zero. */
const failureOf: Readonly<Record<string, number>> = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7 };

/**
 * The real functions for a grid in Node, called at once and without Microsoft's runtime: arguments and answers are
 * shaped by the metadata as the host shapes them, empty cells as on the desktop or on the web.
 */
export class DirectFunctions implements CustomFunctionSource {
  readonly names: readonly string[];
  /** As the product's metadata say: errors among the arguments reach its functions. */
  readonly allowErrors: boolean;
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;

  constructor(
    { functions, allowErrorForDataTypeAny }: FunctionsMetadata,
    private readonly blankMode: BlankMode,
  ) {
    this.allowErrors = allowErrorForDataTypeAny === true;
    this.metadata = new Map(functions.map((item) => [`${namespace}.${item.name}`, item]));
    this.names = [...this.metadata.keys()];
  }

  lookup(call: CustomFunctionCall): { readonly answer: CustomFunctionAnswer } {
    return { answer: this.answer(call) };
  }

  request(): void {
    throw new Error("Every call has been answered at once.");
  }

  onAnswers(): () => void {
    return () => undefined;
  }

  private answer({ name, args }: CustomFunctionCall): CustomFunctionAnswer {
    const metadata = this.metadata.get(name);
    const work = metadata && associatedFunctions.get(metadata.id);
    if (!metadata || !work) return { error: "#NAME?" };
    const { blankMode, allowErrors } = this;
    const shaped = shapeArguments(metadata, args, { blankMode, allowErrors });
    if ("refused" in shaped) return shaped.refused;
    const outcome = callFunction(work, ...shaped.values);
    const returnsMatrix = metadata.result?.dimensionality === "matrix";
    return "error" in outcome
      ? answerOf(
          { id: 0, ok: false, value: outcome.message, errorCode: failureOf[outcome.error] ?? 7 },
          returnsMatrix,
        )
      : answerOf({ id: 0, ok: true, value: outcome.value }, returnsMatrix);
  }
}
