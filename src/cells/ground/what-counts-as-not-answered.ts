import type { Missing } from "../../domain/words-for-hidden-and-missing";

const denied = (word: string): string[] => [`ej ${word}`, `inte ${word}`];

/**
 * How a cell says that it has nothing to say: one list for every function and view. Dashes and dots mean different
 * things at different sources, so they say no more than that the value is missing.
 */
const words: Readonly<Record<Missing, readonly string[]>> = {
  saknas: [
    ...["-", ".", "..", "...", "…", "?", "??", "???"],
    ...["saknas", "uppgift saknas", "data saknas", "svar saknas"],
    ...["ingen uppgift", "inget svar", "inga svar", "ej svar", "obesvarad", "obesvarat"],
    ...["åsikt", "uppfattning", "erfarenhet"].flatMap((word) => [`ingen ${word}`, `har ingen ${word}`]),
    ...["tom", "tomt", "blank", "blankt", "hoppade över", "överhoppad", "inget val", "ej valt"],
    ...["okänd", "okänt", "vet ej", "vet inte"],
    ...["besvarad", "besvarat", "svarat", "ifylld", "ifyllt", "angivet", "angett"].flatMap(denied),
    ...["bedömt", "mätt", "uppmätt", "redovisat", "känt"].flatMap(denied),
    ...denied("svara").flatMap((denial) => [`kan ${denial}`, `vill ${denial}`]),
    ...["bedöma", "ta ställning", "avgöra"].flatMap(denied).map((denial) => `kan ${denial}`),
    ...["n/a", "na", "n.a", "n.a.", "null", "unknown", "missing", "no answer"],
    ...["don't know", "don’t know"].flatMap((word) => [word, `i ${word}`]),
    ...["no opinion", "not answered", "no response", "prefer not to say", "prefer not to answer"],
  ],
  "ej aktuellt": [
    ...["relevant", "aktuell", "aktuellt", "tillämplig", "tillämpligt", "tillämpbar", "tillämpbart"].flatMap(
      denied,
    ),
    ...["not applicable", "not relevant"],
  ],
  skyddad: ["skyddad"],
};

const missingByWord: ReadonlyMap<string, Missing> = new Map(
  (Object.keys(words) as Missing[]).flatMap((missing) =>
    words[missing].map((word): [string, Missing] => [word, missing]),
  ),
);

/** Longer texts say something. */
const longest = 60;
const severalWords = / ?[/,;] ?| eller /;
const inBrackets = /^\(([^()]*)\)$/;

/** Why there is no value, by the cell's text as `wordOf` gives it; undefined when it says something else. */
export function missingIn(word: string): Missing | undefined {
  const known = missingByWord.get(word);
  if (known !== undefined || word.length > longest) return known;
  const bare = (inBrackets.exec(word)?.[1] ?? word).trim().replace(/(?<=\p{L})[.!]$/u, "");
  if (!severalWords.test(bare)) return missingByWord.get(bare);
  // "Vet ej/ej aktuellt": nothing, whichever of them is meant.
  const [first, ...others] = bare.split(severalWords).map((part) => missingByWord.get(part));
  return others.every((why) => why !== undefined) ? first : missingByWord.get(bare);
}

/** Whether the word stands for nothing. */
export const saysNothing = (word: string): boolean => missingIn(word) !== undefined;
