import type { Key } from "../../../domain/costs/cost-line";
import { nameKey } from "../../ground/names";

/** The keys that every table has, as people write them and results show them. */
export const builtInKeys = {
  area: "Yta",
  equal: "Lika",
  organisation: "Per organisation",
  own: "Egen",
} as const satisfies Partial<Record<Key["kind"], string>>;

export const builtInKeyNames: readonly string[] = Object.values(builtInKeys);

/** What a result says where a kind of cost is not recognised and is split by area. */
export const unknownKind = `${builtInKeys.area} (okänt kostnadsslag)`;

/** What the functions themselves answer is understood as well. */
const byName: ReadonlyMap<string, Key> = new Map<string, Key>([
  [nameKey(builtInKeys.area), { kind: "area", isKnownCost: true }],
  [nameKey(unknownKind), { kind: "area", isKnownCost: false }],
  [nameKey(builtInKeys.equal), { kind: "equal" }],
  [nameKey(builtInKeys.organisation), { kind: "organisation" }],
  [nameKey(builtInKeys.own), { kind: "own" }],
]);

const equallyWithCount = /^lika \([^()]* basverksamhet(?:er)?\)$/;

/** The built-in key that a word names, one object for each; undefined for any other word. */
export const builtInKey = (name: string): Key | undefined =>
  byName.get(nameKey(name)) ??
  (equallyWithCount.test(nameKey(name)) ? byName.get(nameKey(builtInKeys.equal)) : undefined);

/** No verksamhet and no agreement can be called as these are. */
export const isBuiltInKey = (name: string): boolean => byName.has(nameKey(name));
