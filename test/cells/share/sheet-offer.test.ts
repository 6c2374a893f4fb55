import { sheetOffer } from "../../../src/cells/share/sheet-offer";

test("a sheet tells what works it out, whose answers it has and what it reads", () => {
  const values = [
    ["Belopp", 12, 13],
    ["b@example.org", "19800101-1234", "x"],
  ];
  const formulas = [
    ["Belopp", "=FC.KLASS(A1)", "=FILTER('Faktura underlag'!A1:B9,Fakturaunderlag!C1:C9=\"a!b\")"],
    ["b@example.org", "19800101-1234", "x"],
  ];
  expect(
    sheetOffer({ name: "Spec", visibility: "Visible", row: 0, column: 0, values, formulas }, []),
  ).toEqual({
    name: "Spec",
    isVisible: true,
    ours: 1,
    functions: ["KLASS"],
    reads: ["Faktura underlag", "Fakturaunderlag"],
    respondents: 0,
    personalNumbers: 1,
    emails: 1,
  });
});

test("answers are counted in tables and in plain ranges; results by group are none", () => {
  const factors = ["Tid för samverkan", "Lokaler", "Styrgruppens stöd", "Kollegornas engagemang", "Samsyn"];
  const answers = [factors, [4, 5, 3, 2, 1], [3, 3, 3, 3, 3]];
  const offered = (
    values: unknown[][],
    tables: { row: number; column: number; rows: number; columns: number }[],
  ) =>
    sheetOffer({ name: "x", visibility: "Visible", row: 2, column: 1, values, formulas: values }, tables)
      .respondents;
  expect(offered(answers, [{ row: 2, column: 1, rows: 3, columns: 5 }])).toBe(2);
  expect(offered(answers, [])).toBe(2);
  const groups = [
    ["Grupp", "Antal svarande", ...factors],
    ["BHV", 8, 4, 5, 3, 2, 1],
    ["MHV", 7, 3, 3, 3, 3, 3],
  ];
  expect(offered(groups, [])).toBe(0);
});
