import { answerOf } from "../../../../src/workbench/host/functions/answers";

const given = (value: unknown, matrix = true) => answerOf({ id: 1, ok: true, value }, matrix);
const failed = (errorCode: number | undefined, value: unknown = "") =>
  answerOf({ id: 1, ok: false, value, ...(errorCode !== undefined && { errorCode }) }, true);
/** What `CustomFunctions.Error.toJSON` gives. */
const returned = (code: string, message?: string) => ({
  valueType: "CustomFunctionError",
  type: "Error",
  code,
  message,
});

test("values stay, nothing shows as 0", () => {
  expect([1, "a", true, "", null, undefined].map((value) => given(value))).toEqual([1, "a", true, "", 0, 0]);
  expect(given([[1, null]])).toEqual([[1, 0]]);
});

test("a ragged result is filled up with #N/A", () => {
  expect(given([[1], [2, 3]])).toEqual([
    [1, { error: "#N/A" }],
    [2, 3],
  ]);
});

test.each([[[]], [[[]]], [[1, 2]], [[[1], 2]]])("%j is no rows of cells", (value) => {
  expect(given(value)).toMatchObject({ error: "#VALUE!" });
});

test("several cells from a function whose metadata says one", () => {
  expect(given([[1, 2]], false)).toMatchObject({ error: "#VALUE!" });
  expect(given(1, false)).toBe(1);
});

test.each([
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [4, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
  [0, "#VALUE!"],
  [undefined, "#VALUE!"],
])("the runtime's failure %p is %s", (code, error) => {
  expect(failed(code)).toEqual({ error });
});

test("only #VALUE! and #N/A carry a sentence, thrown or returned, alone or in a matrix", () => {
  expect(failed(7, "varför")).toEqual({ error: "#VALUE!", message: "varför" });
  expect(failed(1, "varför")).toEqual({ error: "#N/A", message: "varför" });
  expect(failed(5, "varför")).toEqual({ error: "#DIV/0!" });
  expect(given(returned("#N/A", "skyddad"))).toEqual({ error: "#N/A", message: "skyddad" });
  expect(given([[1, returned("#VALUE!", "Rad 2"), returned("#REF!", "x")]])).toEqual([
    [1, { error: "#VALUE!", message: "Rad 2" }, { error: "#REF!" }],
  ]);
});

test("data types show their basic value; what is no value of a cell is #VALUE!", () => {
  expect(given({ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0 kr" })).toBe(12.5);
  expect(given({ type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" })).toEqual({
    error: "#VALUE!",
  });
  expect(given({ anything: 1 })).toEqual({ error: "#VALUE!" });
});

test("text longer than a cell holds is #VALUE!", () => {
  expect(given("x".repeat(32_767))).toHaveLength(32_767);
  expect(given("x".repeat(32_768))).toEqual({ error: "#VALUE!" });
});
