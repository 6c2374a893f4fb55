import type { FunctionDescription } from "../grid/view/grid-view";
import type { ParameterMetadata } from "../host";
import type { CustomFunctionName } from "../xlsx";
import type { Described, DescribedFunctions } from "./manifest";

/** The add-in's functions as they stand in a file. */
export const customFunctionNames = (
  { functions }: DescribedFunctions,
  namespace: string,
): CustomFunctionName[] =>
  functions.map(({ name, result }) => ({
    name: `${namespace}.${name}`,
    matrix: result?.dimensionality === "matrix",
  }));

/** The same as the grid offers them while a formula is typed. */
export const functionDescriptions = (
  { functions }: DescribedFunctions,
  namespace: string,
): FunctionDescription[] =>
  functions.map((item) => ({
    name: `${namespace}.${item.name}`,
    description: item.description ?? "",
    parameters: (item.parameters ?? []).map((parameter: ParameterMetadata & Described) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
    })),
  }));
