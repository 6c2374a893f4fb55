import type { CellError, CellValue, CustomFunctionCall } from "../book";
import { isCellError } from "../model/range-parts/cell-input";
import type { BlankMode, FunctionMetadata, ParameterMetadata } from "./metadata";

/** Arguments as the runtime gets them, or the answer where Excel does not call the function at all. */
type ShapedCall = { readonly values: unknown[] } | { readonly refused: CellError };

interface ShapingOptions {
  readonly blankMode: BlankMode;
  readonly allowErrors: boolean;
}

type Argument = CellValue | CellValue[][] | undefined;

/**
 * The arguments of a call as Excel hands them over: by the function's metadata, a matrix parameter always as a matrix, a
 * scalar one as a single value, an omitted optional one as null, so that the invocation object always stands behind as
 * many arguments as the metadata has parameters.
 */
export function shapeArguments(
  metadata: FunctionMetadata,
  args: CustomFunctionCall["args"],
  options: ShapingOptions,
): ShapedCall {
  const parameters = metadata.parameters ?? [];
  const last = parameters.at(-1);
  const rest = last?.repeating ? last : undefined;
  if (!rest && args.length > parameters.length) {
    // Excel refuses the formula when it is entered; here it has been entered already.
    return refuse(`${metadata.name} har ${parameters.length} argument, formeln har ${args.length}.`);
  }
  if (!options.allowErrors) {
    const error = firstError(args);
    if (error) return { refused: { error: error.error } };
  }
  try {
    const single = rest ? parameters.slice(0, -1) : parameters;
    const values = single.map((parameter, index) => shape(metadata, parameter, args[index], options));
    if (rest) {
      values.push(args.slice(single.length).map((argument) => shape(metadata, rest, argument, options)));
    }
    return { values };
  } catch (thrown) {
    if (thrown instanceof Refusal) return refuse(thrown.message);
    throw thrown;
  }
}

class Refusal extends Error {}

const refuse = (message: string): ShapedCall => ({ refused: { error: "#VALUE!", message } });

function firstError(args: readonly Argument[]): CellError | undefined {
  for (const argument of args) {
    const cells = Array.isArray(argument) ? argument.flat() : [argument];
    for (const cell of cells) if (cell !== undefined && isCellError(cell)) return cell;
  }
  return undefined;
}

function shape(
  metadata: FunctionMetadata,
  parameter: ParameterMetadata,
  argument: Argument,
  options: ShapingOptions,
): unknown {
  if (argument === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    throw new Refusal(`${metadata.name} saknar argumentet ${parameter.name}.`);
  }
  const convert = (value: CellValue) => convertCell(metadata, parameter, value, options);
  if (parameter.dimensionality === "matrix") {
    return (Array.isArray(argument) ? argument : [[argument]]).map((row) => row.map(convert));
  }
  if (!Array.isArray(argument)) return convert(argument);
  const [[only] = []] = argument;
  if (argument.length !== 1 || argument[0]?.length !== 1 || only === undefined) {
    // Excel calls the function once per cell and spills the results; the workbench does not.
    throw new Refusal(
      `${metadata.name} tar ett enda värde för ${parameter.name}; arbetsbänken räknar inte en cell i taget.`,
    );
  }
  return convert(only);
}

/** Excel converts where the parameter has a type; text that is no number never reaches a number parameter. */
function convertCell(
  metadata: FunctionMetadata,
  parameter: ParameterMetadata,
  value: CellValue,
  { blankMode }: ShapingOptions,
): unknown {
  if (value !== null && isCellError(value)) return { type: "CustomFunctionError", code: value.error };
  const blank = blankMode === "desktop" ? 0 : null;
  switch (parameter.type) {
    case "number":
      if (value === null) return blank;
      return toNumber(value) ?? refuseType(metadata, parameter, "ett tal");
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      if (value === null) return false;
      if (typeof value === "string") return refuseType(metadata, parameter, "ett sanningsvärde");
      return Boolean(value);
    default:
      return value === null ? blank : value;
  }
}

function toNumber(value: number | string | boolean): number | undefined {
  if (typeof value !== "string") return Number(value);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

function refuseType(metadata: FunctionMetadata, parameter: ParameterMetadata, expected: string): never {
  throw new Refusal(`${metadata.name}: ${parameter.name} ska vara ${expected}.`);
}
