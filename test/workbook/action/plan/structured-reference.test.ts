import { tableColumn } from "../../../../src/workbook/action/plan/structured-reference";

test("a column is named in one pair of brackets where its heading is letters, digits and spaces, in two otherwise", () => {
  expect(tableColumn("tblParter", "Yta")).toBe("tblParter[Yta]");
  expect(tableColumn("tblKostnader", "Betalas av")).toBe("tblKostnader[Betalas av]");
  for (const heading of [
    "Yta (m²)",
    "Avtal %",
    "Hyra, kr",
    "Fr.o.m.",
    "MHV/BHV",
    "A-B",
    "A&B",
    "A+B",
    "Andel: A",
  ]) {
    expect(tableColumn("tblParter", heading)).toBe(`tblParter[[${heading}]]`);
  }
  expect(tableColumn("tblParter", "Nr #1 [a]")).toBe("tblParter[[Nr '#1 '[a']]]");
});
