import type { CellValue } from "../../../../src/workbench/host";
import { shapeArguments } from "../../../../src/workbench/host/functions/arguments";
import type {
  BlankMode,
  FunctionMetadata,
  ParameterMetadata,
} from "../../../../src/workbench/host/functions/metadata";

const shape = (
  parameters: readonly Partial<ParameterMetadata>[],
  args: readonly (CellValue | CellValue[][] | undefined)[],
  blankMode: BlankMode = "web",
  allowErrors = false,
) => {
  const metadata: FunctionMetadata = {
    id: "F",
    name: "F",
    parameters: parameters.map((parameter, index) => ({ name: `p${index + 1}`, type: "any", ...parameter })),
  };
  return shapeArguments(metadata, args, { blankMode, allowErrors });
};
const matrix = { dimensionality: "matrix" };
const optional = { optional: true };

test("a matrix parameter always gets a matrix, a scalar one always a single value", () => {
  expect(shape([matrix], [[[1, "a"]]])).toEqual({ values: [[[1, "a"]]] });
  expect(shape([matrix], [7])).toEqual({ values: [[[7]]] });
  expect(shape([{}], [7])).toEqual({ values: [7] });
  expect(shape([{}], [[[7]]])).toEqual({ values: [7] });
});

test("a range for a single value is refused by name, as the host does not lift", () => {
  expect(shape([{}], [[[1], [2]]])).toMatchObject({
    refused: { error: "#VALUE!", message: expect.stringContaining("p1") as string },
  });
});

test("an empty cell: 0 on the desktop, null on the web, in matrices and alone", () => {
  const args = [[[null, "x"]] as CellValue[][], null];
  expect(shape([matrix, {}], args, "desktop")).toEqual({ values: [[[0, "x"]], 0] });
  expect(shape([matrix, {}], args, "web")).toEqual({ values: [[[null, "x"]], null] });
});

test("omitted optional arguments are null on both, so the invocation object keeps its place", () => {
  for (const mode of ["desktop", "web"] as const) {
    expect(shape([matrix, optional, { ...matrix, ...optional }], [1], mode)).toEqual({
      values: [[[1]], null, null],
    });
    expect(shape([{}, optional, optional], [1, undefined, 3], mode)).toEqual({ values: [1, null, 3] });
  }
});

test("too many and too few arguments are refused", () => {
  expect(shape([{}], [1, 2])).toMatchObject({ refused: { error: "#VALUE!" } });
  expect(shape([{}, {}], [1])).toMatchObject({
    refused: { message: expect.stringContaining("p2") as string },
  });
});

test("a repeating parameter gets everything that is left, as one list", () => {
  const repeating = { ...matrix, repeating: true };
  expect(shape([{}, repeating], [1, 2, [[3, 4]]])).toEqual({ values: [1, [[[2]], [[3, 4]]]] });
  expect(shape([{}, repeating], [1])).toEqual({ values: [1, []] });
});

test("an error among the arguments is the result, the first one, without its sentence", () => {
  const na: CellValue = { error: "#N/A", message: "saknas" };
  expect(shape([matrix, {}], [[[1, na]], { error: "#REF!" }])).toEqual({ refused: { error: "#N/A" } });
  expect(shape([matrix], [na])).toEqual({ refused: { error: "#N/A" } });
});

test("… unless the functions say that they take errors", () => {
  expect(shape([matrix], [[[1, { error: "#N/A" }]]], "web", true)).toEqual({
    values: [[[1, { type: "CustomFunctionError", code: "#N/A" }]]],
  });
});

test.each([
  ["number", "12.5", { values: [12.5] }],
  ["number", true, { values: [1] }],
  ["number", "tolv", { refused: { error: "#VALUE!" } }],
  ["number", "", { refused: { error: "#VALUE!" } }],
  ["string", 12.5, { values: ["12.5"] }],
  ["string", true, { values: ["TRUE"] }],
  ["string", null, { values: [""] }],
  ["boolean", 2, { values: [true] }],
  ["boolean", null, { values: [false] }],
  ["boolean", "ja", { refused: { error: "#VALUE!" } }],
  ["any", "12.5", { values: ["12.5"] }],
])("a parameter of type %s makes of %p: %j", (type, value, expected) => {
  expect(shape([{ type }], [value])).toMatchObject(expected);
});
