import { BuiltFunctions } from "../../../src/workbench/xlsx/built-functions";

const script = `(() => {
  CustomFunctions.associate("DOUBLE", (rows) => rows.map((row) => row.map((value) => value * 2)));
  CustomFunctions.associate("REFUSE", () => { throw new CustomFunctions.Error("#N/A", "Finns inte."); });
  CustomFunctions.associate("BREAK", () => { throw new TypeError("broken"); });
})()`;
const cells = { name: "rader", type: "any", dimensionality: "matrix" };
const metadata = {
  functions: [
    { id: "DOUBLE", name: "DUBBLA", parameters: [cells], result: { dimensionality: "matrix" } },
    { id: "REFUSE", name: "VÄGRA", parameters: [] },
    { id: "BREAK", name: "BRISTA", parameters: [] },
  ],
};
const functions = new BuiltFunctions(script, metadata, "FC");

test("the names that cells use, and which of them can spill", () => {
  expect(functions.names).toEqual(["FC.DUBBLA", "FC.VÄGRA", "FC.BRISTA"]);
  expect(functions.names.map((name) => functions.isMatrix(name))).toEqual([true, false, false]);
});

test("calls with cells as the desktop hands them over: empty ones as 0", () => {
  expect(
    functions.lookup({
      name: "FC.DUBBLA",
      args: [
        [
          [1, null],
          [2.5, 3],
        ],
      ],
    }),
  ).toEqual({
    answer: [
      [2, 0],
      [5, 6],
    ],
  });
});

test("an error with its sentence; an unknown function; a mistake in the script comes to light", () => {
  expect(functions.lookup({ name: "FC.VÄGRA", args: [] })).toEqual({
    answer: { error: "#N/A", message: "Finns inte." },
  });
  expect(functions.lookup({ name: "FC.OKÄND", args: [] })).toEqual({ answer: { error: "#NAME?" } });
  expect(() => functions.lookup({ name: "FC.BRISTA", args: [] })).toThrow("broken");
});
