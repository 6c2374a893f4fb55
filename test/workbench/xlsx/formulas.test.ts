import { CustomFunctions } from "../../../src/xlsx/formulas/custom-functions";
import { formulaFromFile } from "../../../src/xlsx/formulas/formula-from-file";
import { isMarkedArray, formulaToFile } from "../../../src/xlsx/formulas/formula-to-file";
import { tokenize, joinTokens } from "../../../src/xlsx/formulas/formula-tokens";
import { moveFormula } from "../../../src/xlsx/formulas/shared-formula";
import { changeSheetNames, quoteSheet } from "../../../src/xlsx/formulas/sheet-names-in-formula";
import fc from "../../support/properties";

const functions = new CustomFunctions([
  { name: "FC.KLASS", matrix: true },
  { name: "FC.INDEXHYRA", matrix: false },
  { name: "FC.TVÅ_ORD", matrix: false },
  { name: "ANDRA.FN", matrix: false },
]);

/** The formula as cells show it, and as the file keeps it. */
const pairs: readonly (readonly [string, string])[] = [
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=FC.KLASS(A1:D1)", "_xldudf_FC_KLASS(A1:D1)"],
  ["=FC.TVÅ_ORD(1)+ANDRA.FN(2)", "_xldudf_FC_TVÅ_ORD(1)+_xldudf_ANDRA_FN(2)"],
  ["=FC.OKÄND(1)", "_xldudf_FC_OKÄND(1)"],
  ['=IF(FC.KLASS(A1)="FC.KLASS(",1,2)', 'IF(_xldudf_FC_KLASS(A1)="FC.KLASS(",1,2)'],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  [
    "=SORT(UNIQUE(FILTER(A1:A9,B1:B9>0)))",
    "_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9>0)))",
  ],
  ["=STDEV.S(A1:A9)+IFNA(B1,0)", "_xlfn.STDEV.S(A1:A9)+_xlfn.IFNA(B1,0)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
  ["=LET(x,B2,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,B2,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  // The last argument is the result, not a name; a name outside stays.
  ["=LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
  [
    "=MAP(A1:A3,LAMBDA(v,LET(w,v+1,w*v)))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlfn.LET(_xlpm.w,_xlpm.v+1,_xlpm.w*_xlpm.v)))",
  ],
  ["=LET(f,LAMBDA(a,a+1),f({1,2}))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f({1,2}))"],
  ["=SUM(B1#)", "SUM(_xlfn.ANCHORARRAY(B1))"],
  ["=SUM('Blad två'!B1#)", "SUM(_xlfn.ANCHORARRAY('Blad två'!B1))"],
  ["=tblC[[#This Row],[MHV]:[Soc]]", "tblC[[#This Row],[MHV]:[Soc]]"],
  ["=tblC['[x'']]&\"[@y]\"", "tblC['[x'']]&\"[@y]\""],
  ["=#N/A", "#N/A"],
];

describe("formulas between cells and files", () => {
  test.each(pairs)("%s", (cell, file) => {
    expect(formulaToFile(cell, functions)).toBe(file);
    expect(formulaFromFile(file, functions)).toBe(cell);
  });

  test("newer functions in small letters, as LibreOffice writes those that it does not know", () => {
    expect(formulaFromFile("_xlfn.unique(_xlfn._xlws.filter(a1:A9,_xlpm.x))", functions)).toBe(
      "=UNIQUE(FILTER(a1:A9,x))",
    );
  });

  test("a function of another add-in keeps its file name both ways", () => {
    expect(formulaFromFile("_xldudf_OTHER_FN(1)", functions)).toBe("=_xldudf_OTHER_FN(1)");
    expect(formulaToFile("=_xldudf_OTHER_FN(1)", functions)).toBe("_xldudf_OTHER_FN(1)");
  });

  test.each([
    ["=[@Belopp]*2", "tblC[[#This Row],[Belopp]]*2"],
    ["=tblD[@Belopp]", "tblD[[#This Row],[Belopp]]"],
    ["=FC.KLASS(tblC[@[Två ord]:[Soc]])", "_xldudf_FC_KLASS(tblC[[#This Row],[Två ord]:[Soc]])"],
    ["=ROWS([@])", "ROWS(tblC[#This Row])"],
  ])("Excel's short form %s is written out", (cell, file) => {
    expect(formulaToFile(cell, functions, { table: "tblC" })).toBe(file);
  });

  test("what can spill", () => {
    expect(isMarkedArray("=FC.KLASS(A1:D9)", functions)).toBe(true);
    expect(isMarkedArray("=IFERROR(SORT(A1:A3),0)", functions)).toBe(true);
    expect(isMarkedArray("=FC.INDEXHYRA(1,2,3)", functions)).toBe(false);
    expect(isMarkedArray('=SUM(A1:A9)&"SORT("', functions)).toBe(false);
    for (const formula of [
      '=MIN(IFERROR(DATEVALUE(LEFT($A$1:$A$9,10)),""))',
      '=SUM(IF(Blad2!A1:A9="x",1,0))',
      "=A1:A3",
      "=SUM((tblParter[Yta]>5)*1)",
    ])
      expect([formula, isMarkedArray(formula, functions)]).toEqual([formula, true]);
    for (const formula of [
      '=SUMPRODUCT(--(A1:A9="x"),B1:B9)',
      '=COUNTIF(A1:A9,"x")=0',
      "=ROUND(SUM('Blad 2'!A1:A9),2)+[@Yta]*tblParter[[#This Row],[Andel]]",
    ])
      expect([formula, isMarkedArray(formula, functions)]).toEqual([formula, false]);
  });

  test("cutting a formula into tokens loses nothing", () => {
    const pieces = fc.constantFrom(
      "A1",
      "'a''b'!",
      '"x""y"',
      "[[#This Row],[a']b]]",
      "SUM(",
      ")",
      "#REF!",
      "#",
      "1.5E+3",
      " ",
      "åäö",
      "{",
      "}",
      "'",
      '"',
      "[",
      "_xlfn.X(",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join("")),
        ),
        (formula) => {
          expect(joinTokens(tokenize(formula))).toBe(formula);
        },
      ),
    );
  });
});

describe("shared formulas", () => {
  test.each([
    ["B2*$J$1", 1, 0, "B3*$J$1"],
    ["A1+$A1+A$1", 2, 3, "D3+$A3+D$1"],
    ["SUM(A:B)+SUM($1:2)", 1, 1, "SUM(B:C)+SUM($1:3)"],
    ["LOG10(A1)&\"A1\"&'A1'!A1&tbl[A1]", 1, 0, "LOG10(A2)&\"A1\"&'A1'!A2&tbl[A1]"],
    ["Blad1!A1+TAX2024X", 0, 1, "Blad1!B1+TAX2024X"],
    ["A1", -1, -1, "XFD1048576"],
    ["SUM(Z9:AA10)", 1, 1, "SUM(AA10:AB11)"],
  ])("%s moved by %d rows and %d columns", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("sheets' names in formulas", () => {
  const changes = new Map<string, string | null>([
    ["blad1", "Ny & fin"],
    ["bort", null],
    ["två ord", "Enkel"],
  ]);
  test.each([
    ["=Blad1!A1+BLAD1!$B$2", "='Ny & fin'!A1+'Ny & fin'!$B$2"],
    ["='Två ord'!A1:B2", "=Enkel!A1:B2"],
    ["=SUM(Bort!A1:B2)+1", "=SUM(#REF!)+1"],
    ['="Blad1!A1"&Annat!A1', '="Blad1!A1"&Annat!A1'],
    ["=Blad1", "=Blad1"],
  ])("%s", (formula, changed) => {
    expect(changeSheetNames(formula, changes)).toBe(changed);
  });

  test.each([
    ["Blad1", "Blad1"],
    ["Bla1", "'Bla1'"],
    ["Centraler", "Centraler"],
    ["Åtgärder", "Åtgärder"],
    ["Två ord", "'Två ord'"],
    ["A1", "'A1'"],
    ["O'Hara", "'O''Hara'"],
    ["2019", "'2019'"],
    ["R1C1", "'R1C1'"],
  ])("the name %s stands in a formula as %s", (name, written) => {
    expect(quoteSheet(name)).toBe(written);
  });
});
