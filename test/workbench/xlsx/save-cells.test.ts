import { openXlsx, saveXlsx, type CellContents, type WorkbookToSave } from "../../../src/workbench/xlsx";
import { archive, differingParts, textOf } from "./support/archive";
import { cellAt, findCell, sheetNamed, withCells, withSheet } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const file = archive(excelParts());
const opened = openXlsx(file, options);
const sheet1 = "xl/worksheets/sheet1.xml";
const sheet2 = "xl/worksheets/sheet2.xml";

/** The cell's element in the saved part. */
const cellIn = (bytes: Uint8Array, part: string, ref: string): string | undefined =>
  new RegExp(`<c r="${ref}"(?:[^>]*/>|.*?</c>)`).exec(textOf(bytes, part))?.[0];

const save = (contents: WorkbookToSave) => saveXlsx(opened, contents, options).bytes;

type Edits = Readonly<Record<string, Omit<CellContents, "row" | "column"> | null>>;
const edited = (name: string, cells: Edits): Uint8Array => save(withCells(opened.contents, name, cells));

describe("saving without a change", () => {
  test("gives the same file to the byte", () => {
    expect(Buffer.compare(Buffer.from(save(opened.contents)), Buffer.from(file))).toBe(0);
  });

  test("only what is named is compared: names and cells alone change nothing", () => {
    const sheets = opened.contents.sheets.map(({ id, name, cells }) => ({
      ...(id !== undefined && { id }),
      name,
      cells,
    }));
    expect(differingParts(save({ sheets }), file)).toEqual([]);
  });
});

describe("one cell", () => {
  test("a number: the cell keeps its format, all other parts stay", () => {
    const bytes = edited("Centraler", { B2: { value: 13.25 } });
    expect(cellIn(bytes, sheet1, "B2")).toBe('<c r="B2" s="2"><v>13.25</v></c>');
    expect(differingParts(bytes, file)).toEqual([sheet1]);
    const before = excelParts()[sheet1] as string;
    expect(textOf(bytes, sheet1)).toBe(
      before.replace('<c r="B2" s="2"><v>12.5</v></c>', '<c r="B2" s="2"><v>13.25</v></c>'),
    );
  });

  test.each([
    ["text", { value: 'Åsa <&> "x"' }, '<c r="A2" t="inlineStr"><is><t>Åsa &lt;&amp;&gt; "x"</t></is></c>'],
    [
      "text with spaces",
      { value: " a " },
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    ],
    [
      "text like an escape",
      { value: "_x000D_" },
      '<c r="A2" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>',
    ],
    [
      "text with a control character",
      { value: "a\u0001b\r" },
      '<c r="A2" t="inlineStr"><is><t>a_x0001_b_x000D_</t></is></c>',
    ],
    ["text like a formula", { value: "=1+1" }, '<c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ["truth", { value: false }, '<c r="A2" t="b"><v>0</v></c>'],
    ["error", { value: { error: "#N/A" as const } }, '<c r="A2" t="e"><v>#N/A</v></c>'],
    ["nothing", { value: null }, '<c r="A2"/>'],
    ["formula with number", { formula: "=1+1", value: 2 }, '<c r="A2"><f>1+1</f><v>2</v></c>'],
    [
      "formula with text",
      { formula: '="a"&B2', value: "a<" },
      '<c r="A2" t="str"><f>"a"&amp;B2</f><v>a&lt;</v></c>',
    ],
    ["formula with empty text", { formula: '=""', value: "" }, '<c r="A2" t="str"><f>""</f><v></v></c>'],
    ["formula with truth", { formula: "=1=1", value: true }, '<c r="A2" t="b"><f>1=1</f><v>1</v></c>'],
    [
      "formula with error",
      { formula: "=1/0", value: { error: "#DIV/0!" as const } },
      '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      "an error that files have no word for",
      { formula: "=A1:A3", value: { error: "#SPILL!" as const } },
      '<c r="A2" t="e"><f>A1:A3</f><v>#VALUE!</v></c>',
    ],
    ["no number", { formula: "=0", value: NaN }, '<c r="A2" t="e"><f>0</f><v>#NUM!</v></c>'],
  ])("%s", (_, cell, xml) => {
    const bytes = edited("Centraler", { A2: cell });
    expect(cellIn(bytes, sheet1, "A2")).toBe(xml);
    const again = cellAt(
      sheetNamed(openXlsx(bytes, options).contents, "Centraler"),
      cell.value === null ? "B2" : "A2",
    );
    if (cell.value !== null && typeof cell.value !== "number" && typeof cell.value !== "object") {
      expect(again.value).toBe(cell.value);
    }
  });

  test("a new value leaves the formula as it is, with all its attributes", () => {
    const cell = cellAt(sheetNamed(opened.contents, "Centraler"), "C2");
    const bytes = edited("Centraler", { C2: { ...cell, value: 26 } });
    expect(cellIn(bytes, sheet1, "C2")).toBe(
      '<c r="C2" s="2"><f t="shared" ref="C2:C4" si="0">B2*$J$1</f><v>26</v></c>',
    );
    // Only values changed, so the order of calculation still holds.
    expect(differingParts(bytes, file)).toEqual([sheet1]);
  });

  test("cells and rows that were not there, in their places, and the hint about the width of the row goes", () => {
    const bytes = edited("Centraler", {
      E2: { value: 1 },
      B6: { value: 2 },
      ZZ100: { value: 3 },
      A2: { value: "x" },
    });
    const xml = textOf(bytes, sheet1);
    expect(xml).toContain('</c><c r="E2"><v>1</v></c></row>');
    expect(xml).toContain('</row><row r="6"><c r="B6" s="2"><v>2</v></c></row><row r="7"');
    expect(xml).toContain('<row r="100"><c r="ZZ100"><v>3</v></c></row></sheetData>');
    expect(xml).toContain('<row r="2" x14ac:dyDescent="0.25">');
    expect(xml).toContain('<row r="3" spans="1:10"');
    expect(xml).toContain('<dimension ref="A1:ZZ100"/>');
  });

  test("a cell that is taken away leaves its format; its formula's place in the order of calculation goes with the part", () => {
    const bytes = edited("Centraler", { C4: null });
    expect(cellIn(bytes, sheet1, "C4")).toBe('<c r="C4" s="2"/>');
    expect(differingParts(bytes, file)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      sheet1,
    ]);
    expect(textOf(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("the first of a shared formula: the others get their own", () => {
    const bytes = edited("Centraler", { C2: { value: 1 } });
    expect(cellIn(bytes, sheet1, "C2")).toBe('<c r="C2" s="2"><v>1</v></c>');
    expect(cellIn(bytes, sheet1, "C3")).toBe('<c r="C3" s="2"><f>B3*$J$1</f><v>0.2</v></c>');
    expect(cellIn(bytes, sheet1, "C4")).toBe('<c r="C4" s="2"><f>B4*$J$1</f><v>0</v></c>');
  });

  test("another of a shared formula: the rest keep sharing", () => {
    const bytes = edited("Centraler", { C3: { formula: "=B3*3", value: 0.3 } });
    expect(cellIn(bytes, sheet1, "C3")).toBe('<c r="C3" s="2"><f>B3*3</f><v>0.3</v></c>');
    expect(cellIn(bytes, sheet1, "C4")).toBe('<c r="C4" s="2"><f t="shared" si="0"/><v>0</v></c>');
  });

  test("newer functions and custom functions get their marks, in tables without an array", () => {
    const bytes = edited("Centraler", {
      D2: { formula: "=FC.KLASS([@Belopp])", value: "FCLV" },
      H9: { formula: "=XLOOKUP(1,A:A,B:B)", value: 1 },
    });
    expect(cellIn(bytes, sheet1, "D2")).toBe(
      '<c r="D2" t="str"><f>_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]])</f><v>FCLV</v></c>',
    );
    expect(cellIn(bytes, sheet1, "H9")).toBe('<c r="H9"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>1</v></c>');
  });

  test("cells that were still being calculated are said, and are errors in the file", () => {
    const saved = saveXlsx(
      opened,
      withCells(opened.contents, "Centraler", {
        D2: { formula: "=FC.KLASS(A1)", value: { error: "#BUSY!" } },
      }),
      options,
    );
    expect(saved.notes.map(({ sv }) => sv)).toEqual([
      "1 celler beräknades fortfarande och sparades som #VÄRDEFEL!; de räknas om när filen öppnas med tillägget.",
    ]);
    expect(cellIn(saved.bytes, sheet1, "D2")).toContain('t="e"');
  });
});

describe("dynamic arrays", () => {
  const arrays = sheetNamed(opened.contents, "Blad två");
  const spill = (rows: number) => ({ rect: { row: 0, column: 0, rows, columns: 1 }, dynamic: true });

  test("a spill that grows: its range and its new cells", () => {
    const bytes = edited("Blad två", {
      A1: { ...cellAt(arrays, "A1"), array: spill(5) },
      A4: { value: 4, spilled: true },
      A5: { value: 5, spilled: true },
    });
    expect(cellIn(bytes, sheet2, "A1")).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1:A5">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
    );
    expect(cellIn(bytes, sheet2, "A5")).toBe('<c r="A5" s="1"><v>5</v></c>');
    expect(
      openXlsx(bytes, options).contents.sheets[1]?.cells.filter(
        ({ spilled, column }) => spilled && column === 0,
      ),
    ).toHaveLength(4);
  });

  test("a spill that shrinks: the cells that it left are empty", () => {
    const bytes = edited("Blad två", { A1: { ...cellAt(arrays, "A1"), array: spill(2) }, A3: null });
    expect(cellIn(bytes, sheet2, "A1")).toContain('ref="A1:A2"');
    expect(cellIn(bytes, sheet2, "A3")).toBe('<c r="A3"/>');
    expect(findCell(sheetNamed(openXlsx(bytes, options).contents, "Blad två"), "A3")).toBeUndefined();
  });

  test("a spill that the grid no longer reports stands in its own cell, still dynamic", () => {
    const { array: _array, ...rest } = cellAt(arrays, "A1");
    const bytes = edited("Blad två", { A1: rest, A2: null, A3: null });
    expect(cellIn(bytes, sheet2, "A1")).toContain('cm="1"><f t="array" ref="A1">');
    expect(_array?.dynamic).toBe(true);
  });

  test("an array formula of the old kind keeps its range, whatever the grid makes of it", () => {
    const { array: _array, ...rest } = cellAt(arrays, "F1");
    const bytes = edited("Blad två", { F1: { ...rest, value: 20 } });
    expect(cellIn(bytes, sheet2, "F1")).toBe('<c r="F1"><f t="array" ref="F1:F2">A1:A2*2</f><v>20</v></c>');
    expect(_array?.dynamic).toBe(false);
  });

  test("a function that can answer with many cells is dynamic from the start", () => {
    const bytes = edited("Blad två", {
      H1: { formula: "=FC.KLASS(A1:D1)", value: "FC" },
      H2: { formula: "=SORT(A1:A1)", value: 1 },
    });
    expect(cellIn(bytes, sheet2, "H1")).toBe(
      '<c r="H1" t="str" cm="1"><f t="array" ref="H1">_xldudf_FC_KLASS(A1:D1)</f><v>FC</v></c>',
    );
    expect(cellIn(bytes, sheet2, "H2")).toContain('cm="1"><f t="array" ref="H2">_xlfn._xlws.SORT(A1:A1)</f>');
  });

  test("a workbook without metadata gets it, with its relationship and its type", () => {
    const plain = openXlsx(archive(plainWorkbook({ Blad1: "" })));
    const bytes = saveXlsx(
      plain,
      withCells(plain.contents, "Blad1", {
        A1: { formula: "=SEQUENCE(2)", value: 1, array: spill(2) },
        A2: { value: 2, spilled: true },
      }),
    ).bytes;
    expect(cellIn(bytes, sheet1, "A1")).toContain('cm="1"');
    expect(textOf(bytes, "xl/metadata.xml")).toContain('fDynamic="1"');
    expect(textOf(bytes, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).toContain('sheetMetadata" Target="metadata.xml"');
    expect(cellAt(openXlsx(bytes).contents.sheets[0]!, "A1").array).toEqual(spill(2));
  });

  test("metadata of another kind keeps its numbers", () => {
    const parts = excelParts();
    parts["xl/metadata.xml"] =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const other = openXlsx(archive(parts), options);
    expect(cellAt(sheetNamed(other.contents, "Blad två"), "A1").array?.dynamic).toBe(false);
    const bytes = saveXlsx(
      other,
      withCells(other.contents, "Blad två", { J1: { formula: "=UNIQUE(A1:A3)", value: 1 } }),
      options,
    ).bytes;
    expect(cellIn(bytes, sheet2, "J1")).toContain('cm="2"');
    expect(textOf(bytes, "xl/metadata.xml")).toMatch(
      /<metadataTypes count="2">.*XLRICHVALUE.*XLDAPR.*<\/metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk\/><\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<\/futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
    expect(cellAt(sheetNamed(openXlsx(bytes, options).contents, "Blad två"), "J1").array?.dynamic).toBe(true);
  });
});

describe("parts that other programs wrote", () => {
  const through = (data: string, cells: Edits): string => {
    const plain = openXlsx(archive(plainWorkbook({ Blad1: data })));
    const { bytes } = saveXlsx(plain, withCells(plain.contents, "Blad1", cells));
    return /<(?:\w+:)?sheetData.*/.exec(textOf(bytes, sheet1))![0].replace(/<\/(\w+:)?worksheet>$/, "");
  };

  test("the place is not the first attribute, other attributes stay, other quotes", () => {
    expect(through("<row r='1'><c s='0' cm='1' ph='1' r='A1'><v>1</v></c></row>", { A1: { value: 2 } })).toBe(
      '<sheetData><row r=\'1\'><c r="A1" ph="1"><v>2</v></c></row></sheetData>',
    );
  });

  test("no places at all", () => {
    expect(
      through("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>", {
        B1: null,
        A2: { value: 5 },
        D1: { value: 6 },
      }),
    ).toBe(
      '<sheetData><row><c><v>1</v></c><c r="B1"/><c><v>3</v></c><c r="D1"><v>6</v></c></row><row><c r="A2"><v>5</v></c></row></sheetData>',
    );
  });

  test("an empty sheet, and an empty row", () => {
    const empty =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    expect(through(empty, { B2: { value: 1 } })).toBe(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    expect(through('<row r="2" ht="20" customHeight="1"/>', { B2: { value: 1 } })).toBe(
      '<sheetData><row r="2" ht="20" customHeight="1"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test("a prefix for the main namespace", () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(through(prefixed, { A1: { formula: "=1", value: "a" }, B1: { value: "b" } })).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>1</x:f><x:v>a</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test("UTF-16 becomes UTF-8, and says so", () => {
    const parts = plainWorkbook({ Blad1: "<row><c><v>1</v></c></row>" });
    const text = `<?xml version="1.0" encoding="UTF-16"?>${String(parts[sheet1])}`;
    parts[sheet1] = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const plain = openXlsx(archive(parts));
    const xml = textOf(
      saveXlsx(plain, withCells(plain.contents, "Blad1", { A1: { value: "å" } })).bytes,
      sheet1,
    );
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><worksheet.*<t>å<\/t>/);
  });
});

describe("rows and columns", () => {
  test("heights and hidden rows", () => {
    const bytes = save(
      withSheet(opened.contents, "Centraler", () => ({
        rows: [
          { first: 0, last: 0, height: 45, hidden: false },
          { first: 9, last: 10, height: 20, hidden: false },
        ],
      })),
    );
    const xml = textOf(bytes, sheet1);
    expect(xml).toContain('<row r="1" spans="1:10" ht="45" customHeight="1"');
    expect(xml).toContain('<row r="7" spans="1:10" x14ac:dyDescent="0.25"><c r="A7"');
    expect(xml).toContain(
      '<row r="10" ht="20" customHeight="1"/><row r="11" ht="20" customHeight="1"/></sheetData>',
    );
  });

  test("widths: what a column says besides stays with it", () => {
    const bytes = save(
      withSheet(opened.contents, "Centraler", () => ({
        columns: [
          { first: 0, last: 0, width: 30, hidden: false },
          { first: 1, last: 1, width: 14, hidden: false },
          { first: 2, last: 2, width: 12, hidden: true },
        ],
      })),
    );
    expect(/<cols>.*<\/cols>/.exec(textOf(bytes, sheet1))?.[0]).toBe(
      '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="14" style="2" bestFit="1" customWidth="1"/>' +
        '<col min="3" max="3" width="12" style="2" bestFit="1" hidden="1" customWidth="1"/></cols>',
    );
  });
});

describe("what no workbook can hold", () => {
  test.each([
    ["a text of 32 768 characters", { A9: { value: "x".repeat(32_768) } }, /Texten i Centraler!A9 är längre/],
    [
      "a formula of 8 193 characters",
      { A9: { formula: `=${"1+".repeat(4096)}1`, value: 1 } },
      /Formeln i Centraler!A9 är längre/,
    ],
    ["a cell outside", { XFE1: { value: 1 } }, /utanför det blad/],
  ] as const)("%s is refused with its place", (_, cells, sentence) => {
    expect(() => edited("Centraler", cells)).toThrow(
      expect.objectContaining({ sv: expect.stringMatching(sentence) }),
    );
  });
});
