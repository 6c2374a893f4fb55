import type { Missing } from "../../domain/comparison/missing";

/**
 * How a cell says that it has no value. Dashes and dots mean different things at SCB and Kolada, so they say no more
 * than that the value is missing.
 */
const notKnown =
  "saknas|uppgift saknas|ej mätt|inte mätt|ej uppmätt|ej redovisat|okänd|okänt|vet ej|inga svar|?|-|–|—|−|.|..|...|n/a|na|null".split(
    "|",
  );

const missingByWord: ReadonlyMap<string, Missing> = new Map<string, Missing>([
  ...notKnown.map((word): [string, Missing] => [word, "saknas"]),
  ["ej aktuellt", "ej aktuellt"],
  ["skyddad", "skyddad"],
]);

/** Why there is no value, by the cell's text as `wordOf` gives it; undefined when it says something else. */
export const missingIn = (word: string): Missing | undefined => missingByWord.get(word);
