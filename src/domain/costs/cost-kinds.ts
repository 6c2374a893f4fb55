/**
 * The usual key for each kind of cost, recognised by its stem. S001 names the kinds; `practice` marks usual words for
 * the same things. S001 lets everything that it does not name follow the area, and the parties may always agree on
 * something else.
 */

/**
 * Where in the name of a cost kind its stem has to stand: a `word` of its own, the `start` of a word, or any `part`.
 * Case does not matter; words are separated by space, hyphen, comma or slash.
 */
export type StemPlace = "word" | "start" | "part";

export type DefaultKey = "Yta" | "Lika";

export interface CostKindStem {
  readonly stem: string;
  readonly place: StemPlace;
  readonly key: DefaultKey;
  readonly source: "S001" | "practice";
}

type Row = readonly [stem: string, place: StemPlace, key: DefaultKey, source: "S001" | "practice"];

const rows: readonly Row[] = [
  ["hyra", "word", "Yta", "S001"],
  ["lokalhyr", "start", "Yta", "practice"],
  ["hyreskostnad", "start", "Yta", "practice"],
  ["el", "word", "Yta", "S001"],
  ["elektricitet", "start", "Yta", "practice"],
  ["elkostnad", "start", "Yta", "practice"],
  ["elförbrukning", "start", "Yta", "practice"],
  ["lokalvård", "start", "Yta", "S001"],
  ["städ", "start", "Yta", "practice"],
  ["värme", "start", "Yta", "practice"],
  ["vatten", "word", "Yta", "practice"],
  ["ventilation", "start", "Yta", "practice"],
  ["sophämtning", "start", "Yta", "practice"],
  ["renhållning", "start", "Yta", "practice"],
  ["snöröjning", "start", "Yta", "practice"],
  ["fastighetsskötsel", "start", "Yta", "practice"],
  ["samordnar", "start", "Lika", "S001"],
  ["kompetensutveckling", "start", "Lika", "S001"],
  ["utbildning", "start", "Lika", "practice"],
  ["verksamhetsdag", "start", "Lika", "S001"],
  ["planeringsdag", "start", "Lika", "practice"],
  ["skylt", "start", "Lika", "S001"],
  ["möbler", "start", "Lika", "S001"],
  ["möblemang", "start", "Lika", "practice"],
  ["inredning", "start", "Lika", "practice"],
  ["information", "start", "Lika", "S001"],
  ["marknadsföring", "start", "Lika", "S001"],
  ["trycksak", "start", "Lika", "practice"],
  ["lås", "word", "Lika", "S001"],
  ["larm", "part", "Lika", "S001"],
  ["brandskydd", "start", "Lika", "S001"],
  ["it", "word", "Lika", "S001"],
  ["skrivare", "start", "Lika", "S001"],
  ["kopiator", "start", "Lika", "practice"],
];

export const costKindStems: readonly CostKindStem[] = rows.map(([stem, place, key, source]) => ({
  stem,
  place,
  key,
  source,
}));

/** The kinds that the guidance names (S001), as a list to begin with has them: what follows the area, then the rest. */
export const usualKinds: readonly string[] = [
  "Hyra",
  "El",
  "Lokalvård",
  "Samordnare",
  "Gemensam kompetensutveckling",
  "Verksamhetsdagar",
  "Skyltar",
  "Gemensamma möbler",
  "Informationsmaterial",
  "Marknadsföring",
  "Lås",
  "Inbrottslarm",
  "Utrymningslarm",
  "Överfallslarm",
  "Brandskyddsutrustning",
  "IT",
  "Skrivare",
];

const betweenWords = /[\s,/\-\u2010-\u2015]+/;

/**
 * The stem that a kind of cost is recognised by, with its key: the longest that fits, the first on ties. Undefined for
 * a kind that is not recognised.
 */
export function recognisedStem(costKind: string): CostKindStem | undefined {
  const kind = costKind.toLowerCase();
  const words = kind.split(betweenWords);
  let best: CostKindStem | undefined;
  for (const candidate of costKindStems) {
    if (best && candidate.stem.length <= best.stem.length) continue;
    if (fits(candidate, kind, words)) best = candidate;
  }
  return best;
}

function fits({ stem, place }: CostKindStem, kind: string, words: readonly string[]): boolean {
  switch (place) {
    case "word":
      return words.includes(stem);
    case "start":
      return words.some((word) => word.startsWith(stem));
    case "part":
      return kind.includes(stem);
  }
}
