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
 * same. The kinds in the order in which they first stand; by what `same` makes of a name.
 *
 * @param usual the key of a kind where nothing is said
 */
export function kindsInCosts(
  costs: readonly WrittenCost[],
  same: (name: string) => string,
  usual: (kind: string) => string,
): ReadonlyMap<string, KindInCosts> {
  const found = new Map<
    string,
    { kind: string; keys: Map<string, string>; payers: Map<string, string>; isStated: boolean }
  >();
  for (const { kind, key, payer } of costs) {
    if (kind === "") continue;
    const entry = found.get(same(kind)) ?? { kind, keys: new Map(), payers: new Map(), isStated: false };
    found.set(same(kind), entry);
    entry.isStated ||= key !== "";
    put(entry.keys, key === "" ? usual(kind) : key, same);
    if (payer !== "") put(entry.payers, payer, same);
  }
  return new Map(
    [...found].map(([key, { keys, payers, ...entry }]) => [
      key,
      { ...entry, keys: [...keys.values()], payers: [...payers.values()] },
    ]),
  );
}

function put(names: Map<string, string>, name: string, same: (name: string) => string): void {
  if (!names.has(same(name))) names.set(same(name), name);
}
