import { coverage } from "../../../src/domain/comparison/coverage";

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
