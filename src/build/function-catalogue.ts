import type { CatalogueFunction, FunctionCatalogue } from "../text/function-catalogue";
import { functionGroups, groupNames, groupOf } from "../text/function-groups";
import { functionHelp } from "../text/help";
import type { Language } from "../text/language";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";

/**
 * What the help pages and the pane tell about the functions: what Excel was told (functions.json), with its longer help.
 * Only functions that were built are there.
 */
export function functionCatalogue(metadata: Record<Language, FunctionsMetadata>): FunctionCatalogue {
  return { sv: inLanguage("sv", metadata.sv), en: inLanguage("en", metadata.en) };
}

function inLanguage(language: Language, { functions, enums = [] }: FunctionsMetadata): CatalogueFunction[] {
  return functions
    .map((one) => catalogueFunction(language, one, enums))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

const order: readonly string[] = groupNames.flatMap((group) => functionGroups[group]);
const rank = (id: string): number => order.indexOf(id);

function catalogueFunction(
  language: Language,
  { id, description, parameters }: FunctionMetadata,
  enums: NonNullable<FunctionsMetadata["enums"]>,
): CatalogueFunction {
  const group = groupOf(id);
  const help = functionHelp.find((one) => one.id === id);
  if (!group) throw new Error(`${id} is in no group: src/text/function-groups.ts`);
  return {
    id,
    group,
    description,
    about: help?.about[language],
    rules: (help?.rules ?? []).map((rule) => rule[language]),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
      words: (enums.find((one) => one.id === parameter.customEnumId)?.values ?? []).map((value) => ({
        word: value.stringValue,
        meaning: value.tooltip,
      })),
    })),
    examples: (help?.examples ?? []).map(({ about, args, result }) => ({
      about: about[language],
      args,
      result,
    })),
  };
}
