import type { CatalogueFunction } from "../../text/function-catalogue";

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
