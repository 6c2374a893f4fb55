/**
 * The usual key for each kind of cost, recognised by its stem. S001 names the kinds; `practice` marks usual words for
 * the same things, and `accounts` the names that ledgers have for them, each beside the kind that it is one of. S001 lets
 * everything that it does not name follow the area, and the parties may always agree on something else.
 */

/**
 * Where in the name of a cost kind its stem has to stand: a `word` of its own, the `start` of a word, or any `part`.
 * Case does not matter; words are separated by space, hyphen, comma or slash.
 */
type StemPlace = "word" | "start" | "part";

type DefaultKey = "Yta" | "Lika";

export interface CostKindStem {
  readonly stem: string;
  readonly place: StemPlace;
  readonly key: DefaultKey;
  readonly source: CostKindSource;
}

type CostKindSource = "S001" | "practice" | "accounts";

type Row = readonly [stem: string, place: StemPlace, key: DefaultKey, source: CostKindSource];

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
  // The premises and what they cost to lease or to own: as hyra.
  ["hyror", "word", "Yta", "accounts"],
  ["hyran", "word", "Yta", "accounts"],
  ["hyresavgift", "start", "Yta", "accounts"],
  ["hyrestillägg", "start", "Yta", "accounts"],
  ["hyresrabatt", "start", "Yta", "accounts"],
  ["hyresreduktion", "start", "Yta", "accounts"],
  ["kontorshyr", "start", "Yta", "accounts"],
  ["internhyr", "start", "Yta", "accounts"],
  ["grundhyr", "start", "Yta", "accounts"],
  ["bashyr", "start", "Yta", "accounts"],
  ["tilläggshyr", "start", "Yta", "accounts"],
  ["kallhyr", "start", "Yta", "accounts"],
  ["varmhyr", "start", "Yta", "accounts"],
  ["hyresdebitering", "start", "Yta", "accounts"],
  ["hyrespåslag", "start", "Yta", "accounts"],
  ["hyresjustering", "start", "Yta", "accounts"],
  ["tomträtt", "start", "Yta", "accounts"],
  ["förrådshyr", "start", "Yta", "accounts"],
  ["lokalkostnad", "start", "Yta", "accounts"],
  ["lokaler", "word", "Yta", "accounts"],
  ["fastighetsskatt", "start", "Yta", "accounts"],
  ["fastighetsavgift", "start", "Yta", "accounts"],
  ["fastighetskostnad", "start", "Yta", "accounts"],
  ["fastighetsförsäkring", "start", "Yta", "accounts"],
  ["vaktmästar", "start", "Yta", "accounts"],
  ["vaktmästeri", "start", "Yta", "accounts"],
  ["markhyr", "start", "Yta", "accounts"],
  ["snöskottning", "start", "Yta", "accounts"],
  // Electricity, by its parts and its contracts: as el.
  ["elnät", "start", "Yta", "accounts"],
  ["elavgift", "start", "Yta", "accounts"],
  ["elenergi", "start", "Yta", "accounts"],
  ["elhandel", "start", "Yta", "accounts"],
  ["elabonnemang", "start", "Yta", "accounts"],
  ["elleverans", "start", "Yta", "accounts"],
  ["elräkning", "start", "Yta", "accounts"],
  ["elskatt", "start", "Yta", "accounts"],
  ["elektrisk", "start", "Yta", "accounts"],
  ["energi", "start", "Yta", "accounts"],
  ["nätavgift", "start", "Yta", "accounts"],
  ["belysning", "start", "Yta", "accounts"],
  // Heating, water and air: what a building uses for its size.
  ["fjärrvärme", "start", "Yta", "accounts"],
  ["fjärrkyla", "start", "Yta", "accounts"],
  ["uppvärmning", "start", "Yta", "accounts"],
  ["va", "word", "Yta", "accounts"],
  ["vattenavgift", "start", "Yta", "accounts"],
  ["vattenförbrukning", "start", "Yta", "accounts"],
  ["vattenkostnad", "start", "Yta", "accounts"],
  ["kallvatten", "start", "Yta", "accounts"],
  ["varmvatten", "start", "Yta", "accounts"],
  ["dagvatten", "start", "Yta", "accounts"],
  ["avlopp", "start", "Yta", "accounts"],
  ["kyla", "word", "Yta", "accounts"],
  // Keeping it clean, inside and around: as lokalvård.
  ["sophantering", "start", "Yta", "accounts"],
  ["sopor", "word", "Yta", "accounts"],
  ["avfall", "start", "Yta", "accounts"],
  ["återvinning", "start", "Yta", "accounts"],
  ["fönsterputs", "start", "Yta", "accounts"],
  ["snö", "word", "Yta", "accounts"],
  ["sandning", "start", "Yta", "accounts"],
  ["halkbekämpning", "start", "Yta", "accounts"],
  ["trädgårdsskötsel", "start", "Yta", "accounts"],
  ["markskötsel", "start", "Yta", "accounts"],
  ["entrémattor", "word", "Yta", "accounts"],
  // What S001 counts as IT, and the lines that it runs on.
  ["datakommunikation", "start", "Lika", "accounts"],
  ["datornät", "start", "Lika", "accounts"],
  ["nätverk", "start", "Lika", "accounts"],
  ["internet", "start", "Lika", "accounts"],
  ["bredband", "start", "Lika", "accounts"],
  ["fiber", "start", "Lika", "accounts"],
  ["wifi", "start", "Lika", "accounts"],
  ["telefoni", "start", "Lika", "accounts"],
  ["telefon", "start", "Lika", "accounts"],
  ["mobilabonnemang", "start", "Lika", "accounts"],
  ["dator", "start", "Lika", "accounts"],
  ["programvar", "start", "Lika", "accounts"],
  ["licens", "start", "Lika", "accounts"],
  // The other kinds that S001 shares equally, as accounts call them.
  ["skrivar", "start", "Lika", "accounts"],
  ["multifunktionsskrivar", "start", "Lika", "accounts"],
  ["utskrift", "start", "Lika", "accounts"],
  ["kopiering", "start", "Lika", "accounts"],
  ["annons", "start", "Lika", "accounts"],
  ["reklam", "start", "Lika", "accounts"],
  ["broschyr", "start", "Lika", "accounts"],
  ["kurs", "start", "Lika", "accounts"],
  ["konferens", "start", "Lika", "accounts"],
  ["handledning", "start", "Lika", "accounts"],
  ["brandsläck", "start", "Lika", "accounts"],
  ["brandvarnare", "start", "Lika", "accounts"],
  ["låssystem", "start", "Lika", "accounts"],
  ["passersystem", "start", "Lika", "accounts"],
  ["passagesystem", "start", "Lika", "accounts"],
  ["nycklar", "word", "Lika", "accounts"],
  // Used up by those who work there, as the furniture that they share.
  ["förbrukningsmaterial", "start", "Lika", "accounts"],
  ["förbrukningsinventari", "start", "Lika", "accounts"],
  ["kontorsmaterial", "start", "Lika", "accounts"],
  ["inventarier", "start", "Lika", "accounts"],
  ["lekmaterial", "start", "Lika", "accounts"],
  ["leksaker", "start", "Lika", "accounts"],
];

/** The lease by itself: where it is of a thing that has a stem of its own, "Hyra larm", the thing decides. */
const leases: ReadonlySet<string> = new Set([
  "hyra",
  "hyror",
  "hyran",
  "lokalhyr",
  "hyreskostnad",
  "hyresavgift",
  "kontorshyr",
]);

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
 * The stem that a kind of cost is recognised by, with its key: the most specific one, so that a thing that is hired
 * decides and not the lease; otherwise the longest that fits, the first on ties. Undefined for a kind that is not
 * recognised.
 */
export function recognisedStem(costKind: string): CostKindStem | undefined {
  if (costKind.length > longestKind) return undefined;
  const kind = costKind.toLowerCase();
  const words = kind.split(betweenWords);
  let best: CostKindStem | undefined;
  for (const candidate of costKindStems) {
    if (best && !isMoreSpecific(candidate, best)) continue;
    if (fits(candidate, kind, words)) best = candidate;
  }
  return best;
}

/** Longer texts name no kind of cost. */
const longestKind = 300;

function isMoreSpecific(one: CostKindStem, best: CostKindStem): boolean {
  const [isThing, wasThing] = [one, best].map(({ stem, key }) => !leases.has(stem) && key === "Lika");
  const [isLease, wasLease] = [leases.has(one.stem), leases.has(best.stem)];
  if (isThing && wasLease) return true;
  if (isLease && wasThing) return false;
  return one.stem.length > best.stem.length;
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
