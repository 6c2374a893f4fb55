import { fillWorkbook, type Filled } from "../../src/fill/fill-workbook";
import { BuiltFunctions } from "../../src/workbench/xlsx/built-functions";
import { openXlsx } from "../../src/workbench/xlsx";
import { archive, differingParts, textOf } from "../workbench/xlsx/support/archive";
import { plainWorkbook } from "../workbench/xlsx/support/excel-parts";
import { formulaFile, type SheetRows } from "../workbench/xlsx/support/formula-file";

/** Two functions whose answers are plain arithmetic: twice the cells, and a refusal of what is below zero. */
const script = `(() => {
  CustomFunctions.associate("DUBBLA", (rows) => rows.map((row) => row.map((value) => Number(value) * 2)));
  CustomFunctions.associate("ROT", (value) => {
    if (value < 0) throw new CustomFunctions.Error("#VALUE!", "Talet " + value + " är under noll.");
    return Math.sqrt(value);
  });
})()`;
const functions = new BuiltFunctions(
  script,
  {
    functions: [
      {
        id: "DUBBLA",
        name: "DUBBLA",
        parameters: [{ name: "rader", type: "any", dimensionality: "matrix" }],
        result: { dimensionality: "matrix" },
      },
      { id: "ROT", name: "ROT", parameters: [{ name: "tal", type: "number" }] },
    ],
  },
  "FC",
);

const fill = (file: Uint8Array): Promise<Filled> => fillWorkbook(file, "bok.xlsx", functions);

const valueOf = (bytes: Uint8Array, row: number, column: number) =>
  openXlsx(bytes).contents.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;

test("FC on FC, through Excel's own functions; what is no FC cell keeps its stored value", async () => {
  const rows: SheetRows = [
    { A: 8, B: { formula: "_xldudf_FC_ROT(A1*2)", value: 0 } },
    { B: { formula: "B1+5", value: -1 } },
    { B: { formula: "IF(B2>8,_xldudf_FC_ROT(B2*B2)+1,0)", value: 0 } },
  ];
  const file = formulaFile({ Blad1: rows, Annat: [{ A: "orörd" }] });
  const { bytes, cells, changed, failures } = await fill(file);
  expect([cells, changed, failures]).toEqual([2, 2, []]);
  // √16 = 4; 4 + 5 = 9; √81 + 1 = 10.
  expect([valueOf(bytes, 0, 1), valueOf(bytes, 1, 1), valueOf(bytes, 2, 1)]).toEqual([4, -1, 10]);
  expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
  const before = textOf(file, "xl/worksheets/sheet1.xml");
  expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toBe(
    before
      .replace("<f>_xldudf_FC_ROT(A1*2)</f><v>0</v>", "<f>_xldudf_FC_ROT(A1*2)</f><v>4</v>")
      .replace("+1,0)</f><v>0</v>", "+1,0)</f><v>10</v>"),
  );
});

test("a file whose values are right is the same to the byte", async () => {
  const file = formulaFile({ Blad1: [{ A: 9, B: { formula: "_xldudf_FC_ROT(A1)", value: 3 } }] });
  const { bytes, changed } = await fill(file);
  expect(changed).toBe(0);
  expect(differingParts(bytes, file)).toEqual([]);
});

const metadata =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>' +
  '</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function dynamicFile(rows: string): Uint8Array {
  const parts = plainWorkbook({ Blad1: rows });
  const add = (part: string, from: string, xml: string): void => {
    parts[part] = (parts[part] as string).replace(from, xml + from);
  };
  add(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
  );
  add(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  return archive({ ...parts, "xl/metadata.xml": metadata });
}

const dynamic = (source: string, rect: string): string =>
  `<f t="array" ref="${rect}">_xldudf_FC_DUBBLA(${source})</f>`;

test("what a formula spills grows and shrinks with what it reads", async () => {
  const grown = dynamicFile(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1">${dynamic("A1:A3", "B1:B2")}<v>2</v></c></row>` +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
  );
  const more = await fill(grown);
  expect([0, 1, 2].map((row) => valueOf(more.bytes, row, 1))).toEqual([2, 4, 6]);
  expect(textOf(more.bytes, "xl/worksheets/sheet1.xml")).toContain(dynamic("A1:A3", "B1:B3"));
  expect(differingParts(more.bytes, grown)).toEqual(["xl/worksheets/sheet1.xml"]);

  const shrunk = dynamicFile(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1">${dynamic("A1:A2", "B1:B3")}<v>2</v></c></row>` +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="B3"><v>6</v></c></row>' +
      '<row r="4"><c r="A4"><f>_xldudf_FC_DUBBLA(SUM(B1:B3))</f><v>24</v></c></row>',
  );
  const less = await fill(shrunk);
  // What the array has let go of counts no longer: 2 + 4, doubled.
  expect(valueOf(less.bytes, 3, 0)).toBe(12);
  expect([0, 1].map((row) => valueOf(less.bytes, row, 1))).toEqual([2, 4]);
  expect(valueOf(less.bytes, 2, 1) ?? null).toBeNull();
});

test("a plain formula keeps to its cell: the first of what it gives, also where cells beside it are filled", async () => {
  const file = formulaFile({
    Blad1: [
      {
        A: 1,
        B: { formula: "_xldudf_FC_DUBBLA(A1:A3)", value: 77 },
        D: { formula: "_xldudf_FC_DUBBLA(A2:A3)" },
      },
      { A: 2, B: 55, C: { formula: "_xldudf_FC_DUBBLA(SUM(D1:D2))", value: 77 } },
      { A: 3 },
    ],
  });
  const { bytes, failures } = await fill(file);
  expect(failures).toEqual([]);
  // B1 and D1 give their first, B2 stays, and below D1 nothing stands for a sum: 4, doubled.
  expect([valueOf(bytes, 0, 1), valueOf(bytes, 1, 1), valueOf(bytes, 0, 3)]).toEqual([2, 55, 4]);
  expect(valueOf(bytes, 1, 2)).toBe(8);
});

test("what cannot be calculated is named with its place and its sentence, and nothing is guessed", async () => {
  const file = formulaFile({
    Blad1: [
      { A: -4, B: { formula: "_xldudf_FC_ROT(A1)", value: 77 } },
      { B: { formula: "_xldudf_FC_FINNSINTE(A1)", value: 77 } },
      { B: { formula: "_xldudf_FC_ROT([1]Blad1!A1)", value: 77 } },
      { B: { formula: 'IF(CELL("row",A1)=1,_xldudf_FC_ROT(4),0)', value: 77 } },
      { B: { formula: "_xldudf_FC_ROT(Okänt)", value: 77 } },
      { B: { formula: "IFERROR(_xldudf_FC_ROT(A1),5)", value: 77 } },
    ],
  });
  const { bytes, failures } = await fill(file);
  expect(failures).toEqual([
    { place: "Blad1!B1", sentence: "Talet -4 är under noll." },
    { place: "Blad1!B2", sentence: expect.stringContaining("#NAMN?") },
    { place: "Blad1!B3", sentence: expect.stringContaining("annan arbetsbok") },
    { place: "Blad1!B4", sentence: expect.stringContaining("funktion som inte kan räknas") },
    { place: "Blad1!B5", sentence: expect.stringContaining("namn") },
  ]);
  expect([2, 3, 4, 5].map((row) => valueOf(bytes, row, 1))).toEqual([77, 77, 77, 5]);
});

test("cells that read themselves, links and names for calls are named, and so is what is made of them", async () => {
  const names = '<definedName name="Roten">_xldudf_FC_ROT(Blad1!$A$1)</definedName>';
  const rows: SheetRows = [
    { A: 16, B: { formula: "_xldudf_FC_ROT(C1)", value: 9 }, C: { formula: "B1+1", value: 9 } },
    { B: { formula: "_xldudf_FC_ROT(B1)", value: 9 } },
    { B: { formula: "Roten+1", value: 9 } },
    { B: { formula: 'HYPERLINK("#A1",_xldudf_FC_ROT(A1))', value: 9 } },
    { B: { formula: '"=FC.ROT(A1)"', value: "gammal", type: "str" } },
  ];
  const file = formulaFile({ Blad1: rows }, names);
  const { cells, failures, bytes } = await fill(file);
  expect([cells, failures.map(({ place }) => place)]).toEqual([
    4,
    ["Blad1!B1", "Blad1!B2", "Blad1!B3", "Blad1!B4"],
  ]);
  expect(failures.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("läser sig själv"),
    expect.stringContaining("bygger på Blad1!B1"),
    expect.stringContaining("namn"),
    expect.stringContaining("utanför Excel"),
  ]);
  expect(differingParts(bytes, file)).toEqual([]);
});

test("a workbook that counts days from 1904 is refused", async () => {
  const file = archive(plainWorkbook({ Blad1: "" }, {}, '<workbookPr date1904="1"/>'));
  await expect(fill(file)).rejects.toMatchObject({ sv: expect.stringContaining("från 1904") });
});

test("a cell that goes back to a stored value which may have changed is named, and keeps what it had", async () => {
  // B1 changes; C1 is kept, since nothing outside of Excel knows the function, and reads B1; D1 reads C1.
  const rows: SheetRows = [
    {
      A: 8,
      B: { formula: "_xldudf_FC_ROT(A1*2)", value: 3 },
      C: { formula: "CUBEVALUE(B1)", value: 16 },
      D: { formula: "_xldudf_FC_ROT(C1)", value: 1 },
      // Kept as well, but what it reads has not changed: its value is as good as it was.
      E: { formula: "CUBEVALUE(A1)", value: 25 },
      F: { formula: "_xldudf_FC_ROT(E1)", value: 1 },
    },
    // A name that the formula gives itself is no name of the workbook, which might stand for anything.
    { A: { formula: "_xlfn.LET(_xlpm.tal,A1*2,_xldudf_FC_ROT(_xlpm.tal)+_xlpm.tal)", value: 0 } },
    { B: { formula: "SUM(Blad1!D1:D1)+1", value: 2 }, C: { formula: "_xldudf_FC_ROT(B3)", value: 7 } },
  ];
  const { bytes, failures } = await fill(formulaFile({ Blad1: rows }));
  expect(failures.map(({ place }) => place).sort()).toEqual(["Blad1!C3", "Blad1!D1"]);
  expect(failures.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("Blad1!C1"),
    expect.stringContaining("Blad1!C1"),
  ]);
  expect([valueOf(bytes, 0, 1), valueOf(bytes, 0, 3), valueOf(bytes, 0, 5), valueOf(bytes, 2, 2)]).toEqual([
    4, 1, 5, 7,
  ]);
  expect(valueOf(bytes, 1, 0)).toBe(4 + 16);
});

test("where nothing has changed, what is kept is as good as it was", async () => {
  const rows: SheetRows = [
    { A: 8, B: { formula: "_xldudf_FC_ROT(A1*2)", value: 4 }, C: { formula: "CUBEVALUE(B1)", value: 16 } },
    { B: { formula: "_xldudf_FC_ROT(C1)", value: 4 } },
  ];
  const { failures, changed } = await fill(formulaFile({ Blad1: rows }));
  expect([failures, changed]).toEqual([[], 0]);
});
