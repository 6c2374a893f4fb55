import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { wordLists } from "../text/function-words";
import { functionsInEnglish, type FunctionText } from "../text/functions";

interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: Record<string, boolean>;
}

interface EnumMetadata {
  id: string;
  type: "string";
  values: { name: string; tooltip: string; stringValue: string }[];
}

export interface FunctionsMetadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}

/** The files whose exported functions are custom functions: a file per family. */
const families = (): string[] => {
  const folder = path.resolve(__dirname, "../functions");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !["index.ts", "calculate.ts"].includes(file))
    .sort()
    .map((file) => path.join(folder, file));
};

/**
 * What Excel needs to know of the functions before it runs them: in Swedish, made from the doc comments in
 * src/functions, and in English, the same with every text replaced by id. The generator itself exits quietly after
 * errors, so they are raised here.
 */
export async function buildFunctionsMetadata(): Promise<{ sv: FunctionsMetadata; en: FunctionsMetadata }> {
  const result = await generateCustomFunctionsMetadata(families());
  if (result.errors.length > 0) {
    throw new Error(`functions.json:\n${result.errors.join("\n")}`);
  }
  // An Excel error among the cells comes to the function, which says which cell it is; the generator has no word for it.
  const sv: FunctionsMetadata = {
    allowErrorForDataTypeAny: true,
    ...(JSON.parse(result.metadataJson) as FunctionsMetadata),
  };
  offerWords(sv);
  return { sv: { ...sv, enums: enumsIn("sv") }, en: { ...inEnglish(sv), enums: enumsIn("en") } };
}

/**
 * The generator knows enumerations only as the type of a parameter, which would shut out a table or an empty cell in its
 * place; so the words are put beside parameters that take anything.
 */
function offerWords(metadata: FunctionsMetadata): void {
  for (const { id, parameters } of wordLists) {
    for (const [functionId, name] of parameters) {
      const parameter = metadata.functions
        .find((one) => one.id === functionId)
        ?.parameters.find((one) => one.name === name);
      if (!parameter) {
        throw new Error(`src/text/function-words.ts: ${functionId} has no parameter ${name}`);
      }
      parameter.customEnumId = id;
    }
  }
}

const enumsIn = (language: "sv" | "en"): EnumMetadata[] =>
  wordLists.map(({ id, words }) => ({
    id,
    type: "string",
    values: words.map((one) => ({ name: one.word, tooltip: one[language], stringValue: one.word })),
  }));

function inEnglish(swedish: FunctionsMetadata): FunctionsMetadata {
  const ids = swedish.functions.map((one) => one.id);
  const unknown = Object.keys(functionsInEnglish).filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    throw new Error(`src/text/functions has texts for functions that do not exist: ${unknown.join(", ")}`);
  }
  return {
    ...swedish,
    functions: swedish.functions.map((one) => {
      const text: FunctionText | undefined = functionsInEnglish[one.id];
      if (!text || text.parameters.length !== one.parameters.length) {
        throw new Error(`src/text/functions lacks texts for ${one.id} or for one of its parameters`);
      }
      return {
        ...one,
        description: text.description,
        parameters: one.parameters.map((parameter, index) => {
          const [name, description] = text.parameters[index] as readonly [string, string];
          return { ...parameter, name, description };
        }),
      };
    }),
  };
}
