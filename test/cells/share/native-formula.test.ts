import fc from "../../support/properties";
import { staysNative } from "../../../src/cells/share/native-formula";

const sources = { sheets: new Set(["underlag", "ett & två"]), tables: new Set(["tblkostnader"]) };

test.each([
  "=SUM(A1:A9)",
  "=ROUND(SUM(Underlag!$B$2:$B$40)*0.25,2)",
  "='Ett & två'!C4+1",
  '=IF(B2="","saknas",B2*1.5)',
  "=COUNTIF(tblKostnader[Nyckel],C3)",
  "=SUMIFS(tblKostnader[Belopp],tblKostnader[Nyckel],A2,tblKostnader[År],2026)",
  "=tblKostnader[[#This Row],[Belopp]]/2",
  "=[@Belopp]*2",
  '=SUMPRODUCT((A2:A9="x")*B2:B9)',
  "=EDATE(A2,-6)",
  "=VLOOKUP(A2,Underlag!A:C,3,FALSE)",
  '=IF(A1>0,"FC.KLASS(x)","")',
  "=-A1%",
])("%s stays", (formula) => {
  expect(staysNative(formula, sources)).toBe(true);
});

test.each([
  // The add-in's own, alone and inside others.
  "=FC.KLASS(tblCentraler[#All])",
  "=SUM(FC.KOSTNADER(A1:C9))",
  "=_xldudf_FC_KLASS(A1)",
  // Sources that are not in the copy: a sheet, a table, a name, another file.
  "=SUM(Svar!A1:A9)",
  "=SUM(tblSvar[Tid])",
  "=Momssats*2",
  "=[Bok2.xlsx]Blad1!A1",
  "='C:\\x\\[Bok2.xlsx]Blad1'!A1",
  // More than one value, or another one tomorrow, or in another program.
  "=A1:A9",
  "=SUM(A1:A9*2)",
  '=IF(tblKostnader[Belopp]="","saknas",tblKostnader[Belopp])',
  "=COUNTIF(A1:A9,A1:A9)",
  "=FILTER(A1:B9,B1:B9>0)",
  "=TODAY()-A1",
  "=SUM(A1#)",
  "=SUM({1,2,3})",
  "=LET(x,1,x)",
])("%s becomes a value", (formula) => {
  expect(staysNative(formula, sources)).toBe(false);
});

test("whatever is written, there is an answer, in time that grows with its length", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(typeof staysNative(`=${text}`, sources)).toBe("boolean");
    }),
    { numRuns: 200 },
  );
  expect(staysNative(`=${"(".repeat(4000)}${"[".repeat(4000)}`, sources)).toBe(false);
});
