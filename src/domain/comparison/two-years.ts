import { likelyName } from "../names/alike-names";

/** How the rows of two years belong together. */
interface PairedNames {
  /** The same name in both years. */
  readonly same: readonly string[];
  /** Another name that is probably the same centre: a person has to say so. */
  readonly likely: readonly { readonly before: string; readonly after: string }[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** @param keyOf what makes two written names the same name */
export function pairNames(
  before: readonly string[],
  after: readonly string[],
  keyOf: (name: string) => string,
): PairedNames {
  const afterByKey = new Map(after.map((name) => [keyOf(name), name]));
  const beforeKeys = new Set(before.map(keyOf));
  const same = before.filter((name) => afterByKey.has(keyOf(name)));
  let [gone, fresh] = [
    before.filter((name) => !afterByKey.has(keyOf(name))),
    after.filter((name) => !beforeKeys.has(keyOf(name))),
  ];
  const likely: { before: string; after: string }[] = [];
  for (const name of gone) {
    const other = likelyRenamed(name, fresh);
    if (other === undefined) continue;
    likely.push({ before: name, after: other });
    fresh = fresh.filter((one) => one !== other);
  }
  gone = gone.filter((name) => !likely.some((pair) => pair.before === name));
  return { same, likely, onlyBefore: gone, onlyAfter: fresh };
}

/** "Björken" is likely "Björken FC" or "Familjecentralen Björken": the same words and one more. */
function likelyRenamed(name: string, among: readonly string[]): string | undefined {
  const near = likelyName(name, among);
  if (near !== undefined) return near;
  const words = wordsOf(name);
  return among.find((other) => {
    const others = wordsOf(other);
    const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
    return fewer.size > 0 && [...fewer].every((word) => more.has(word));
  });
}

const commonWords = new Set(["fc", "fclv", "familjecentral", "familjecentralen", "familjecentrum"]);
const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !commonWords.has(word)),
  );
