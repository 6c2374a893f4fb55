import { exposuresIn, nameExposure, type ExposedSheet } from "../../../src/cells/share/exposure";

const sheet = (values: unknown[][], more: Partial<ExposedSheet> = {}): ExposedSheet => ({
  name: "Svar",
  visibility: "Visible",
  row: 0,
  column: 0,
  values,
  formulas: values,
  ...more,
});
const kinds = (one: ExposedSheet): string[] =>
  exposuresIn(one).map(({ kind, what, count }) => `${kind} ${what} ${count}`);

test("marks of persons are counted by column, with the first cell and never with what it says", () => {
  const found = exposuresIn(
    sheet(
      [
        ["Namn", "E-post"],
        ["Anna", "anna.ek@region.example"],
        ["Bo", "bo@kommun.example"],
      ],
      { row: 3, column: 1 },
    ),
  );
  expect(found).toEqual([
    { kind: "personal", count: 1, what: "rubrik", at: { sheet: "Svar", row: 3, column: 2 } },
    { kind: "personal", count: 2, what: "e-post", at: { sheet: "Svar", row: 4, column: 2 } },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/anna|bo@/i);
});

test.each([
  ["850101-1234", true],
  ["19850101-1234", true],
  ["198501011234", true],
  [198501011234, true],
  ["850161-1234", true], // a coordination number: the day is 60 more
  ["8501011234", true],
  [8501011234, false], // ten digits in a number may be anything
  ["851301-1234", false],
  ["2025-01-01–2025-12-31", false],
  ["070-123 45 67", false],
  [1172000, false],
])("%p is a personal number: %p", (cell, is) => {
  expect(exposuresIn(sheet([[cell]])).some(({ what }) => what === "personnummer")).toBe(is);
});

test.each([
  ["='[Budget 2025.xlsx]Blad1'!A1", ["external-link Svar 1"]],
  ["=[1]Blad1!A1+1", ["external-link Svar 1"]],
  ['=IMAGE("https://example.org/a.png")', []],
  ["=SUM(tblKostnader[Belopp])", []],
  ["=Blad1!A1&tblKostnader[[#This Row],[Belopp]]", []],
  ["=FC.KLASS(A1:D1)", ["functions Svar 1"]],
  ['="FC.KLASS"', []],
  ["=XFC.KLASS(A1)", []],
])("%s holds: %p", (formula, found) => {
  expect(kinds(sheet([["FC"]], { formulas: [[formula]] }))).toEqual(found);
});

test("a mark of a person within a formula's own text is found, whatever the cell shows", () => {
  const formulas = [
    ['=IF(A9="19800101-1234",1,0)', '=HYPERLINK("mailto:eva@kommun.se","Skriv")', '="E-post"', "=B1"],
  ];
  expect(kinds(sheet([[1, "Skriv", "x", "y"]], { formulas }))).toEqual([
    "personal personnummer 1",
    "personal e-post 1",
  ]);
});

test("a function that shows #NAMN? is said apart, and a hidden sheet is said by name", () => {
  const one = sheet([["#NAME?"]], { formulas: [["=_xldudf_FC_KLASS(A1:D1)"]], visibility: "VeryHidden" });
  // Excel does not list it under Unhide.
  expect(kinds(one)).toEqual(["very-hidden-sheet Svar 1", "functions Svar 1", "stuck-functions Svar 1"]);
});

test.each([
  ["Priser", "='C:\\mapp\\[Priser 2025.xlsx]Blad 1'!$A$1:$B$9", true, "external-name"],
  ["Priser", "=[1]!Lista", true, "external-name"],
  ["Priser", "=[Priser.xlsx]Blad1!$A$1", false, "external-name"],
  [
    "Priser",
    "=INDEX(tblCentraler[Kommun],MATCH(Blad1!$A$1,tblCentraler[[#All],[Central]],0))+Blad1!$B$1",
    true,
    undefined,
  ],
  ["Fel", "=Blad1!#REF!", true, "broken-name"],
  ["Dold", "=Blad1!$A$1", false, "hidden-name"],
  ["Text", '="se [1]Blad1!A1"', true, undefined],
  ["Kontakt", '="198001011234"', true, "personal-name"],
  ["Kontakt", "=198001011234", true, "personal-name"],
  ["Kontakt", '=IF(Blad1!$A$1="a","x@y.se","")', false, "personal-name"],
  ["Sats", "=1234567890", true, undefined],
  ["Ord", '="E-post"', true, undefined],
  ["_xlnm._FilterDatabase", "=Blad1!$A$1:$F$9", false, undefined],
  ["_FilterDatabase", "=Blad1!$A$1:$F$9", false, undefined],
  ["_xlfn.XLOOKUP", "=#NAME?", false, undefined],
  ["_xlfn.XLOOKUP", "=[1]!X", false, "external-name"],
  ["Print_Area", "=Blad1!$A$1:$F$9", true, undefined],
])("of the name %s with %s, visible %s, is said: %s", (name, formula, isVisible, kind) => {
  expect(nameExposure(name, formula, isVisible).map((one) => [one.kind, one.what])).toEqual(
    kind ? [[kind, name]] : [],
  );
});
