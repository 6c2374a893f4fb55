import fc from "../../support/properties";
import { editDistance, likelyName } from "../../../src/domain/names/alike-names";

/** The definition itself, without a table: what it takes to make the last letters equal. */
function steps(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) === b.at(-1)) return steps(x, y);
  const ways = [steps(x, b), steps(a, y), steps(x, y)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(steps(a.slice(0, -2), b.slice(0, -2)));
  }
  return 1 + Math.min(...ways);
}

describe("likely name", () => {
  test("edit distance by its definition", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ö"), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => expect(editDistance(a, b)).toBe(steps(a, b))));
  });

  const names = ["Avesta", "Falun", "Malung-Sälen", "Mora", "Orsa", "Borås"];

  test.each([
    ["Flaun", "Falun"],
    ["FALUN", "Falun"],
    ["Falu kommun", "Falun"],
    ["Avestas kommun", "Avesta"],
    ["Borås stad", "Borås"],
    ["Malung", "Malung-Sälen"],
    ["Fal", undefined],
    ["Malung Sälen", "Malung-Sälen"],
    ["Morra", "Mora"],
    ["Stockholm", undefined],
    ["", undefined],
  ])("%s: %s", (written, meant) => {
    expect(likelyName(written, names)).toBe(meant);
  });

  test("the nearest, the first on ties", () => {
    expect(likelyName("Nor", ["Mora", "Nora"])).toBe("Nora");
    expect(likelyName("Aora", ["Mora", "Nora"])).toBe("Mora");
  });
});
