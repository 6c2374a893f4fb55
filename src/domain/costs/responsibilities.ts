import { wordKey } from "../names/words";
import { recognisedStem, type CostKindStem } from "./cost-kinds";

/** A cost as it is written: its kind, and its key and payer where it says them; empty where it does not. */
interface WrittenCost {
  readonly kind: string;
  readonly key: string;
  readonly payer: string;
}

/** What the costs of one kind say together: each key and payer once, as first written. */
interface KindInCosts {
  readonly kind: string;
  readonly keys: readonly string[];
  readonly payers: readonly string[];
  /** Some cost states its key; without one it has the usual key of its kind, which counts among the keys. */
  readonly isStated: boolean;
}

/**
 * What costs say of who gets the invoice for each kind and how it is split, so that a list of responsibilities says the
 * same. The kinds in the order in which they first stand, by the keys of their names.
 */
function kindsInCosts(costs: readonly WrittenCost[]): ReadonlyMap<string, KindInCosts> {
  const found = new Map<
    string,
    { kind: string; keys: Map<string, string>; payers: Map<string, string>; isStated: boolean }
  >();
  for (const { kind, key, payer } of costs) {
    if (kind === "") continue;
    const entry = found.get(wordKey(kind)) ?? { kind, keys: new Map(), payers: new Map(), isStated: false };
    found.set(wordKey(kind), entry);
    entry.isStated ||= key !== "";
    put(entry.keys, key === "" ? usualKey(kind).key : key);
    if (payer !== "") put(entry.payers, payer);
  }
  return new Map(
    [...found].map(([key, { keys, payers, ...entry }]) => [
      key,
      { ...entry, keys: [...keys.values()], payers: [...payers.values()] },
    ]),
  );
}

function put(names: Map<string, string>, name: string): void {
  if (!names.has(wordKey(name))) names.set(wordKey(name), name);
}

/** Where a key comes from: the costs themselves, which may say different ones, or what is usual, and by what it is. */
export type KeySource =
  | { readonly is: "stated" }
  | { readonly is: "differing"; readonly keys: readonly string[] }
  | { readonly is: "usual"; readonly by: CostKindStem["source"] | undefined };

/** What a list of responsibilities says of a kind, so far as it is known; empty where it is not. */
export interface KindAnswer {
  readonly responsible: string;
  readonly payer: string;
  readonly key: string;
  readonly source: KeySource;
}

/** A kind's usual key; by area where nothing is usual. */
function usualKey(kind: string): Pick<KindAnswer, "key" | "source"> {
  const stem = recognisedStem(kind);
  return { key: stem?.key ?? "Yta", source: { is: "usual", by: stem?.source } };
}

/** By the key of the kind's name. */
export type KindAnswers = ReadonlyMap<string, KindAnswer>;

/**
 * What the costs themselves say of each kind: its key, where they agree on one (Egen, an agreement and a name included),
 * and who gets the invoice, with the organisation that this is or belongs to as the one responsible. Where costs of a kind
 * say different things the cell is left to a person, and the source says between what.
 */
export function answersInCosts(
  costs: readonly WrittenCost[],
  parties: readonly { readonly verksamhet: string; readonly organisation: string }[],
): KindAnswers {
  const responsibleFor = responsibleOf(parties);
  return new Map(
    [...kindsInCosts(costs)].map(([name, { kind, keys, payers, isStated }]) => {
      const payer = payers.length === 1 ? (payers[0] as string) : "";
      const key = keys.length === 1 ? (keys[0] as string) : "";
      const source: KeySource =
        keys.length > 1 ? { is: "differing", keys } : isStated ? { is: "stated" } : usualKey(kind).source;
      return [name, { responsible: responsibleFor(payer), payer, key, source }] as const;
    }),
  );
}

/** The organisation that a payer is or belongs to; nobody's where a verksamhet has belonged to several. */
function responsibleOf(
  parties: readonly { readonly verksamhet: string; readonly organisation: string }[],
): (payer: string) => string {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const { verksamhet, organisation } of parties) {
    const key = wordKey(verksamhet);
    const known = found.get(key);
    if (known !== undefined && wordKey(known) !== wordKey(organisation)) several.add(key);
    found.set(key, organisation);
  }
  return (payer) => {
    const key = wordKey(payer);
    return several.has(key) ? "" : (found.get(key) ?? payer);
  };
}

/** What the costs say of a kind, or else what is usual. */
export const answerFor = (kind: string, answers: KindAnswers): KindAnswer =>
  answers.get(wordKey(kind)) ?? { responsible: "", payer: "", ...usualKey(kind) };

/** Whether the list says something else than the costs: where one of them says nothing there is no contradiction. */
export const isContradicted = (list: string, costs: string): boolean =>
  list !== "" && costs !== "" && wordKey(list) !== wordKey(costs);
