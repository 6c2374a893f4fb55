import { coverage } from "../../../src/domain/comparison/coverage";
import { goalProgress } from "../../../src/domain/comparison/coverage-goal";

const isFc = (name: string): boolean => name === "FC";

test.each([
  [[], "nej"],
  [["FC"], "ja"],
  [["FCLV"], "nej"],
  [["FCLV", "FC"], "ja"],
  [[undefined], "uppgift saknas"],
  [["FCLV", undefined], "uppgift saknas"],
  [[undefined, "FC"], "ja"],
] as const)("centres of class %p: %s", (classes, expected) => {
  expect(coverage(classes, isFc)).toBe(expected);
});

test("a goal is reached or left only where it would be so whatever the unknown classes are", () => {
  const classes = ["FC", "FCLV", "Ingendera", undefined] as const;
  const cases = classes
    .flatMap((first) => [[first], ...classes.map((second) => [first, second])])
    .concat([[]]);
  const municipalities = cases.map((own, at) => ({
    municipality: `K${at}`,
    centres: own.map((className, number) => ({ name: `C${number}`, className })),
  }));
  const wanted: readonly (readonly string[])[] = [["FC"], ["FC", "FCLV"]];
  for (const counted of wanted) {
    // Every way of filling in what is not known, tried one by one.
    const ways = (own: readonly (string | undefined)[]): string[][] =>
      own.reduce<string[][]>(
        (all, one) =>
          all.flatMap((way) =>
            (one === undefined ? ["FC", "FCLV", "Ingendera"] : [one]).map((word) => [...way, word]),
          ),
        [[]],
      );
    const answers = cases.map((own) => {
      const held = new Set(ways(own).map((way) => way.some((word) => counted.includes(word))));
      return held.size > 1 ? "notKnown" : held.has(true) ? "reached" : "left";
    });
    const { reached, left, notKnown } = goalProgress(municipalities, (group) => counted.includes(group));
    const named = (answer: string): string[] =>
      answers.flatMap((one, at) => (one === answer ? [`K${at}`] : []));
    expect({ reached, left, notKnown }).toEqual({
      reached: named("reached"),
      left: named("left"),
      notKnown: named("notKnown"),
    });
  }
});
