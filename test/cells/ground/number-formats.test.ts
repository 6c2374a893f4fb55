import { shownOtherwise } from "../../../src/cells/ground/number-formats";

/** What Excel gives for each format, in its own language; the right answers are what its cell shows. */
test.each([
  "General",
  "@",
  "0.00",
  "#,##0",
  '#,##0 "kr"',
  "#,##0\\ \\k\\r",
  "[$kr-41D] #,##0.00",
  '_-* #,##0.00 "kr"_-;-* #,##0.00 "kr"_-;_-* "-"?? "kr"_-;_-@_-',
  '#,##0;[Red]-#,##0 "tkr"',
  // 120 000 shown as "120 tkr", 1 200 000 as "1,2 mkr".
  '#,##0, "tkr"',
  '0.0,, "mkr"',
  "#,##0,",
  '0.0"; "',
])("amounts in %s are kronor", (format) => expect(shownOtherwise(format, "money")).toBeUndefined());

test.each<[string, object]>([
  ["0%", { kind: "percent" }],
  ["0.0 %", { kind: "percent" }],
  ['# ##0 "tkr"', { kind: "unit", unit: { kind: "factor", factor: 1000, unit: "tkr" } }],
  ["#,##0\\ \\t\\k\\r", { kind: "unit", unit: { kind: "factor", factor: 1000, unit: "tkr" } }],
  ['0.0 "mkr"', { kind: "unit", unit: { kind: "factor", factor: 1_000_000, unit: "mkr" } }],
  // Shown in thousands, and called millions.
  ['0.0, "mkr"', { kind: "unit", unit: { kind: "factor", factor: 1_000_000, unit: "mkr" } }],
  ["[$€-2] #,##0", { kind: "unit", unit: { kind: "other", unit: "€" } }],
  ['#,##0 "m²"', { kind: "unit", unit: { kind: "other", unit: "m²" } }],
  ['#,##0" %"', { kind: "unit", unit: { kind: "other", unit: "%" } }],
  ['#,##0 "kr/mån"', { kind: "unit", unit: { kind: "other", unit: "kr/mån" } }],
  ["yyyy-mm-dd", { kind: "date" }],
  ["[$-41D]mmm yy;@", { kind: "date" }],
  ["[h]:mm", { kind: "date" }],
])("amounts in %s are something else", (format, shown) =>
  expect(shownOtherwise(format, "money")).toEqual(shown),
);

test.each(['#,##0 "m²"', '0.0" kvm"', "0.0", "General"])("areas in %s are square metres", (format) =>
  expect(shownOtherwise(format, "area")).toBeUndefined(),
);

test.each(["0%", '0 "kr"', '0 "st"', "yyyy-mm-dd"])("areas in %s are something else", (format) =>
  expect(shownOtherwise(format, "area")).toBeDefined(),
);
