import type { CatalogueFunction, FunctionCatalogue } from "../../text/function-catalogue";
import type { Language } from "../../text/language";

/**
 * The functions as Excel was told about them: the build writes them into the pane's page, so that the pane can show only
 * what is there, and needs to ask nobody.
 */
export function readCatalogue(page: Document): FunctionCatalogue {
  return JSON.parse(page.getElementById("function-catalogue")?.textContent ?? "") as FunctionCatalogue;
}

let catalogue: FunctionCatalogue | undefined;

/** The functions of this page, in a language. */
export const catalogueIn = (language: Language): readonly CatalogueFunction[] =>
  (catalogue ??= readCatalogue(document))[language];

/** Case and diacritics do not matter: `oppen` finds `öppen`. */
const searchable = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The functions that hold every word of the search, in whatever order. */
export function findFunctions(functions: readonly CatalogueFunction[], search: string): CatalogueFunction[] {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return functions.filter((one) => {
    const text = searchable(
      [
        `FC.${one.id}`,
        one.description,
        one.about ?? "",
        ...one.parameters.flatMap(({ name, words: choices }) => [name, ...choices.map(({ word }) => word)]),
      ].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}
