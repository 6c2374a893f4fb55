import { plainValue, wordOf, type Cell } from "../ground/cell";

const answers: ReadonlyMap<string, boolean> = new Map([
  ...["ja", "ja.", "j", "x", "✓", "✔", "☑", "✅", "yes", "sant", "true", "finns"].map(
    (word): [string, boolean] => [word, true],
  ),
  ...["nej", "nej.", "n", "no", "falskt", "false", "finns ej", "finns inte"].map(
    (word): [string, boolean] => [word, false],
  ),
]);

/** The yes or no that a cell holds, as a word or as a truth value; undefined when it holds neither. */
export function yesNoIn(cell: Cell): boolean | undefined {
  const value = plainValue(cell);
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = wordOf(value);
  return answers.get(word) ?? answers.get(word.replace(/(?<=\p{L})[.!]$/u, ""));
}
