import type { Missing } from "../../domain/comparison/missing";

/**
 * How a cell says that it has nothing to say: one list for every function and view. Dashes and dots mean different
 * things at different sources, so they say no more than that the value is missing.
 */
const words: Readonly<Record<Missing, readonly string[]>> = {
  saknas: [
    "-",
    ".",
    "..",
    "...",
    "…",
    "?",
    "saknas",
    "uppgift saknas",
    "vet ej",
    "vet inte",
    "ej svar",
    "ej svarat",
    "ej besvarad",
    "inget svar",
    "inga svar",
    "ingen åsikt",
    "kan ej bedöma",
    "kan inte bedöma",
    "ej bedömt",
    "ej mätt",
    "inte mätt",
    "ej uppmätt",
    "ej redovisat",
    "okänd",
    "okänt",
    "n/a",
    "na",
    "null",
  ],
  "ej aktuellt": ["ej relevant", "ej aktuellt", "ej tillämpligt", "inte aktuellt"],
  skyddad: ["skyddad"],
};

const missingByWord: ReadonlyMap<string, Missing> = new Map(
  (Object.keys(words) as Missing[]).flatMap((missing) =>
    words[missing].map((word): [string, Missing] => [word, missing]),
  ),
);

/** The words themselves, as `wordKey` gives them. */
export const nothingWords: readonly string[] = [...missingByWord.keys()];

/** Why there is no value, by the cell's text as `wordOf` gives it; undefined when it says something else. */
export const missingIn = (word: string): Missing | undefined =>
  missingByWord.get(word) ??
  (word.endsWith(".") ? missingByWord.get(word.replace(/(?<=\p{L})\.$/u, "")) : undefined);

/** Whether the word stands for nothing. */
export const saysNothing = (word: string): boolean => missingIn(word) !== undefined;
