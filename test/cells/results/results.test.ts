import { headingsOf, keysOf, numberFormats, type ResultShape } from "../../../src/cells/results/result-shape";
import { results } from "../../../src/cells/results/results";
import { functionGroups } from "../../../src/text/function-groups";
import { functionHelp } from "../../../src/text/help";

const shapes = Object.entries<ResultShape>(results);
const functions: readonly string[] = Object.values(functionGroups).flat();

test("every function says what its columns are, but for those that give bare numbers or sentences", () => {
  expect(functions.filter((id) => !(id in results)).sort()).toEqual([
    "DELA",
    "INDEXHYRA",
    "SAMMANFATTA",
    "SAMVINDEX",
    "YTANDEL",
  ]);
  expect(shapes.map(([id]) => id).filter((id) => !functions.includes(id))).toEqual([]);
});

// The examples of the help are checked by hand and run against the functions: they are what the declarations have to say.
test.each(shapes)("%s: the examples of its help have the headings that are declared", (id, shape) => {
  const examples = functionHelp.find((one) => one.id === id)?.examples ?? [];
  const own = headingsOf(shape);
  const heads = examples
    .map(({ result }) => (Array.isArray(result) ? (result[0] as unknown[]) : []))
    .filter((row) => row.slice(0, own.length).every((cell) => typeof cell === "string"))
    .filter((row) => row[0] === own[0]);
  for (const row of heads) {
    expect(row.slice(0, own.length)).toEqual(own);
    expect(shape.further !== undefined || row.length === own.length).toBe(true);
  }
  expect(heads.length > 0 || own.length === 1).toBe(true);
});

test("no heading stands twice in a result, and each kind of number has its format", () => {
  for (const [, shape] of shapes) {
    expect(new Set(headingsOf(shape)).size).toBe(keysOf(shape).length);
    for (const { holds } of Object.values(shape.columns)) expect(numberFormats[holds]).toMatch(/^@$|[0#]/);
  }
});
