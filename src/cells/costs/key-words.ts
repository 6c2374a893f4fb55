import type { Key } from "../../domain/costs/cost-line";
import type { Division } from "../../domain/costs/division";
import { invalid } from "../../domain/refusal";
import { formatNumber } from "../ground/numbers";
import { capital } from "../ground/range";
import { andList } from "../ground/scalars";
import { unknownKind } from "./default-key-cells";
import { nameKey } from "./names";
import { twice, type PartyBook } from "./party-table";

const byArea: Key = { kind: "area", isKnownCost: true };
const byAreaForUnknown: Key = { kind: "area", isKnownCost: false };
const equally: Key = { kind: "equal" };

/** The keys that every table has; what the functions themselves answer is understood as well. */
const builtIn: ReadonlyMap<string, Key> = new Map<string, Key>([
  ["yta", byArea],
  [nameKey(unknownKind), byAreaForUnknown],
  ["lika", equally],
  ["per organisation", { kind: "organisation" }],
  ["egen", { kind: "own" }],
]);

const equallyWithCount = /^lika \([^()]* basverksamhet(er)?\)$/;

export const isBuiltInKey = (name: string): boolean => builtIn.has(nameKey(name));

/**
 * The key that a word names: a built-in one, a heading of the party table, or a verksamhet.
 *
 * @param where the place of the word, for sentences about it
 * @returns undefined for a word that names none
 */
export function keyNamed(name: string, book: PartyBook, where: string): Key | undefined {
  const key = nameKey(name);
  const known = builtIn.get(key) ?? (equallyWithCount.test(key) ? equally : undefined);
  if (known) return known;
  const agreement = book.agreementByName.get(key);
  if (agreement === twice) {
    throw invalid(
      `${capital(where)}: ”${name}” står som rubrik på två kolumner med tal i parter. Ge dem olika rubriker.`,
    );
  }
  if (agreement !== undefined) return { kind: "agreement", agreement };
  const verksamhet = book.verksamhetByName.get(key);
  if (verksamhet === undefined) return undefined;
  const parties = book.partiesOf[verksamhet] as readonly number[];
  if (parties.length > 1) {
    throw invalid(
      `${capital(where)}: ”${name}” är en verksamhet som hör till flera organisationer i parter. Ge den ett namn för varje organisation.`,
    );
  }
  return { kind: "one", party: parties[0] as number };
}

/** The words to choose a key from, for a sentence. */
export const keyChoices = (book: PartyBook): string =>
  ["Yta", "Lika", "Per organisation", "Egen", ...book.agreements, "en verksamhets namn"].join(", ");

/** How a result shows the key that a cost was divided by. */
export function keyText(key: Key, { totals }: Division, book: PartyBook): string {
  switch (key.kind) {
    case "area":
      return key.isKnownCost ? "Yta" : unknownKind;
    case "equal":
      return totals.every((total) => total === 4) ? "Lika" : `Lika (${baseServices(totals)})`;
    case "organisation":
      return "Per organisation";
    case "agreement": {
      const name = book.agreements[key.agreement] as string;
      const uneven = totals.filter((total) => total !== 100);
      return uneven.length === 0 ? name : `${name}, summa ${andList(uneven.map(formatNumber))}`;
    }
    case "own":
      return "Egen";
    case "one":
      return book.verksamheter[book.parties[key.party]?.verksamhet ?? 0] as string;
  }
}

const baseServices = (totals: readonly number[]): string =>
  `${andList(totals.map(formatNumber))} ${totals.length === 1 && totals[0] === 1 ? "basverksamhet" : "basverksamheter"}`;
