import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CatalogueFunction, FunctionCatalogue } from "../text/function-catalogue";
import { contentVersion } from "./content-version";
import { functionCatalogue } from "./function-catalogue";
import { buildFunctionsMetadata } from "./functions-metadata";
import { themeCss } from "./theme-css";

/**
 * What the template of the pane's page is filled with. The functions have been built before: their script is named
 * with its content version, as the manifest names it, so that a cached page never runs with another functions.js.
 *
 * @param dist the folder that the functions were built into
 */
export function taskpaneParameters(dist: string): { functionsVersion: string; theme: string } {
  const script = path.join(dist, "functions.js");
  if (!existsSync(script)) throw new Error("Build the functions before the task pane: npm run build");
  return {
    theme: themeCss(path.resolve(__dirname, "../taskpane")),
    functionsVersion: contentVersion(readFileSync(script)),
  };
}

/** What the pane's files of the functions are filled with, by the names that they declare: JSON, which is JavaScript. */
export async function paneCatalogues(): Promise<Record<"functionsInSwedish" | "functionsInEnglish", string>> {
  const { sv, en } = forPane(functionCatalogue(await buildFunctionsMetadata()));
  return { functionsInSwedish: JSON.stringify(sv), functionsInEnglish: JSON.stringify(en) };
}

/** The pane shows one example and leaves the rules to the help page. */
function forPane({ sv, en }: FunctionCatalogue): FunctionCatalogue {
  const short = (one: CatalogueFunction): CatalogueFunction => ({
    ...one,
    rules: [],
    examples: one.examples.slice(0, 1),
  });
  return { sv: sv.map(short), en: en.map(short) };
}
