import type { Key } from "../../../domain/costs/cost-line";
import type { Division } from "../../../domain/costs/split/division";
import type { Refusal } from "../../../domain/refusal";
import { formatNumber } from "../../ground/numbers";
import { andList } from "../../ground/scalars";
import { builtInKey, builtInKeyNames, builtInKeys, unknownKind } from "./built-in-keys";
import { nameKey } from "../../ground/names";
import { twice, type PartyBook } from "../parties/party-book";

/**
 * The key that a word names: a built-in one, a heading of the party table, or a verksamhet.
 *
 * @param refuse makes the refusal of the cell that holds the word
 * @returns undefined for a word that names none
 * @throws that refusal for a word that stands for several things
 */
export function keyNamed(
  name: string,
  book: PartyBook,
  refuse: (sentence: string) => Refusal,
): Key | undefined {
  const key = nameKey(name);
  const known = builtInKey(name);
  if (known) return known;
  const agreement = book.agreementByName.get(key);
  if (agreement === twice) {
    throw refuse(`”${name}” står som rubrik på två kolumner med tal i parter. Ge dem olika rubriker.`);
  }
  if (agreement !== undefined) return { kind: "agreement", agreement };
  const verksamhet = book.verksamhetByName.get(key);
  if (verksamhet === undefined) return undefined;
  const parties = book.partiesOf[verksamhet] as readonly number[];
  if (parties.length > 1) {
    throw refuse(
      `”${name}” är en verksamhet som hör till flera organisationer i parter. Ge den ett namn för varje organisation.`,
    );
  }
  return { kind: "one", party: parties[0] as number };
}

/** Every word that is a key. */
export const keyNames = (book: PartyBook): readonly string[] => [
  ...builtInKeyNames,
  ...book.agreements,
  ...book.verksamheter,
];

/** The words to choose a key from, for a sentence. */
export const keyChoices = (book: PartyBook): string =>
  [...builtInKeyNames, ...book.agreements, "en verksamhets namn"].join(", ");

/** How a result shows the key that a cost was divided by. */
export function keyText(key: Key, { totals }: Division, book: PartyBook): string {
  switch (key.kind) {
    case "area":
      return key.isKnownCost ? builtInKeys.area : unknownKind;
    case "equal":
      return totals.every((total) => total === 4)
        ? builtInKeys.equal
        : `${builtInKeys.equal} (${baseServices(totals)})`;
    case "organisation":
      return builtInKeys.organisation;
    case "agreement": {
      const name = book.agreements[key.agreement] as string;
      const uneven = totals.filter((total) => total !== 100);
      return uneven.length === 0 ? name : `${name}, summa ${andList(uneven.map(formatNumber))}`;
    }
    case "own":
      return builtInKeys.own;
    case "one":
      return book.verksamheter[book.parties[key.party]?.verksamhet ?? 0] as string;
  }
}

const baseServices = (totals: readonly number[]): string =>
  `${andList(totals.map(formatNumber))} ${totals.length === 1 && totals[0] === 1 ? "basverksamhet" : "basverksamheter"}`;
