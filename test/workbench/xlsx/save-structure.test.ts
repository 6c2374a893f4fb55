import {
  openXlsx,
  saveXlsx,
  type SheetToSave,
  type TableContents,
  type WorkbookToSave,
} from "../../../src/workbench/xlsx";
import { archive, differingParts, partOrder, textOf, unpack } from "./support/archive";
import { cellAt, sheetNamed, withCells, withSheet } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const file = archive(excelParts());
const opened = openXlsx(file, options);
const { contents } = opened;
const sheet1 = "xl/worksheets/sheet1.xml";
const workbook = "xl/workbook.xml";
const save = (to: WorkbookToSave): Uint8Array => saveXlsx(opened, to, options).bytes;
const reopen = (bytes: Uint8Array) => openXlsx(bytes, options).contents;

/** Every part that a relationship leads to is there, and every part has a type. */
function expectSound(bytes: Uint8Array): void {
  const parts = unpack(bytes);
  const types = textOf(bytes, "[Content_Types].xml");
  for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(part);
  for (const name of Object.keys(parts).filter((each) => each.endsWith(".rels"))) {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    for (const [tag] of textOf(bytes, name).matchAll(/<Relationship\s[^>]*>/g)) {
      if (tag.includes("External")) continue;
      const target = /Target="([^"]+)"/.exec(tag)![1]!;
      const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(decodeURIComponent(path));
    }
  }
}

describe("sheets", () => {
  const extra: SheetToSave = { name: "Ny & egen", cells: [{ row: 1, column: 1, value: "x" }] };

  test("a new sheet between the others: names of single sheets move with their sheet", () => {
    const [first, ...rest] = contents.sheets;
    const bytes = save({
      ...contents,
      sheets: [first!, extra, ...rest],
      names: contents.names.map((name) => (name.sheet === 1 ? { ...name, sheet: 2 } : name)),
    });
    expectSound(bytes);
    const again = reopen(bytes);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Centraler", "Ny & egen", "Blad två", "Dold"]);
    expect(again.names.find(({ name }) => name === "_xlnm.Print_Titles")?.sheet).toBe(2);
    expect(textOf(bytes, workbook)).toContain('<sheet name="Ny &amp; egen" sheetId="8" r:id="rId12"/>');
    expect(differingParts(bytes, file)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      workbook,
      "xl/worksheets/sheet4.xml",
    ]);
  });

  test("another order, another sheet in front: only one sheet says that it is selected", () => {
    const bytes = save({
      ...contents,
      sheets: [contents.sheets[1]!, contents.sheets[0]!, contents.sheets[2]!],
      activeSheet: 0,
      names: [],
    });
    expect(reopen(bytes).sheets.map(({ name }) => name)).toEqual(["Blad två", "Centraler", "Dold"]);
    expect(reopen(bytes).activeSheet).toBe(0);
    expect(textOf(bytes, sheet1)).not.toContain("tabSelected");
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(textOf(bytes, workbook)).not.toContain("definedName");
  });

  test("a sheet shown or hidden", () => {
    const bytes = save({
      ...contents,
      sheets: contents.sheets.map((sheet) => ({
        ...sheet,
        visibility: sheet.name === "Centraler" ? "VeryHidden" : "Visible",
      })),
    });
    expect(reopen(bytes).sheets.map(({ visibility }) => visibility)).toEqual([
      "VeryHidden",
      "Visible",
      "Visible",
    ]);
    // The sheet in front was hidden, so the first visible one comes to the front.
    expect(reopen(bytes).activeSheet).toBe(1);
  });

  test("a new name goes everywhere that the old one stood: formulas, names, charts, pivot tables, links", () => {
    const renamed = withSheet(contents, "Centraler", () => ({ name: "Två ord" }));
    const bytes = save(
      withCells({ ...contents, sheets: renamed.sheets } as typeof contents, "Blad två", {
        J9: { formula: "=Centraler!B2", value: 12.5 },
      }),
    );
    expectSound(bytes);
    expect(cellAt(sheetNamed(reopen(bytes), "Blad två"), "J9").formula).toBe("='Två ord'!B2");
    expect(textOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'Två ord'!$B$2:$B$4</c:f>");
    expect(textOf(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Två ord"');
    expect(reopen(bytes).names.find(({ name }) => name === "Kurs")?.formula).toBe("='Två ord'!$J$1");
    const other = save(withSheet(contents, "Blad två", () => ({ name: "B" })));
    expect(textOf(other, sheet1)).toContain('location="B!A1"');
    expect(textOf(other, sheet1)).toContain("<xm:f>B!$A$1:$A$3</xm:f>");
    expect(textOf(other, workbook)).toContain('localSheetId="1">B!$1:$1</definedName>');
  });

  test("two sheets that change names with each other: their formulas stay with the names", () => {
    const swap: Record<string, string> = { Centraler: "Dold", Dold: "Centraler" };
    const bytes = save({
      ...contents,
      sheets: contents.sheets.map((sheet) => ({ ...sheet, name: swap[sheet.name] ?? sheet.name })),
    });
    expect(textOf(bytes, "xl/charts/chart1.xml")).toBe(excelParts()["xl/charts/chart1.xml"]);
  });

  test("a sheet that goes takes its parts with it, no others, and leaves #REF! behind", () => {
    const bytes = save({
      ...contents,
      sheets: contents.sheets.filter(({ name }) => name !== "Centraler"),
      names: [],
    });
    expectSound(bytes);
    const gone = Object.keys(unpack(file)).filter((name) => !unpack(bytes)[name]);
    expect(gone.sort()).toEqual(
      [
        sheet1,
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/tables/table1.xml",
        "xl/comments1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/media/image1.png",
        "xl/charts/chart1.xml",
        "xl/calcChain.xml",
      ].sort(),
    );
    const kept = save(
      withCells(
        { ...contents, sheets: contents.sheets.filter(({ name }) => name !== "Dold") } as typeof contents,
        "Blad två",
        { J9: { formula: "=SUM(Dold!A1:B2)+1", value: 1 } },
      ),
    );
    expect(cellAt(sheetNamed(reopen(kept), "Blad två"), "J9").formula).toBe("=SUM(#REF!)+1");
  });

  test("names that belong to a sheet go with it, whether names are given or not", () => {
    const sheets = contents.sheets.filter(({ name }) => name !== "Blad två");
    for (const names of [undefined, contents.names.filter(({ sheet }) => sheet === undefined)]) {
      const bytes = save({ sheets, ...(names && { names }) });
      expect(textOf(bytes, workbook)).not.toContain("Print_Titles");
      expect(reopen(bytes).names.map(({ name }) => name)).toEqual(["Kurs"]);
    }
  });

  test("sheets of other kinds stay where they are", () => {
    const parts = plainWorkbook({ Ett: "", Två: "" });
    parts[workbook] = String(parts[workbook]).replace(
      '<sheet name="Två"',
      '<sheet name="Diagram" sheetId="9" r:id="rId9"/><sheet name="Två"',
    );
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    parts["xl/chartsheets/sheet1.xml"] = "<chartsheet/>";
    const other = openXlsx(archive(parts));
    expect(other.limitations.map(({ kind }) => kind)).toEqual(["chart-sheet"]);
    const { bytes } = saveXlsx(other, {
      ...other.contents,
      sheets: [...other.contents.sheets.slice(0, 1), extra, other.contents.sheets[1]!],
      activeSheet: 2,
    });
    expect([...textOf(bytes, workbook).matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Ett",
      "Diagram",
      "Ny &amp; egen",
      "Två",
    ]);
    expect(textOf(bytes, workbook)).toContain('activeTab="3"');
    expect(openXlsx(bytes).contents.activeSheet).toBe(2);
  });

  test.each([
    ["no sheet that is shown", [{ name: "A", visibility: "Hidden", cells: [] }], /inget synligt blad/],
    [
      "two of one name",
      [
        { name: "A", cells: [] },
        { name: "a", cells: [] },
      ],
      /Två blad heter a/,
    ],
    ["a name with a slash", [{ name: "A/B", cells: [] }], /går inte i Excel/],
    ["a name of 32 characters", [{ name: "x".repeat(32), cells: [] }], /går inte i Excel/],
  ] as const)("%s is refused", (_, sheets, sentence) => {
    expect(() => saveXlsx(null, { sheets })).toThrow(
      expect.objectContaining({ sv: expect.stringMatching(sentence) }),
    );
  });
});

describe("tables", () => {
  const table = "xl/tables/table1.xml";
  const present = sheetNamed(contents, "Centraler").tables[0]!;
  const change = (to: Partial<TableContents>, cells: Parameters<typeof withCells>[2] = {}): Uint8Array =>
    save(
      withCells(
        {
          ...contents,
          ...withSheet(contents, "Centraler", () => ({ tables: [{ ...present, ...to }] })),
        } as typeof contents,
        "Centraler",
        cells,
      ),
    );

  test("another name and style: everything else that the part says stays", () => {
    const bytes = change({ name: "tblNy", style: "TableStyleLight1" });
    expect(textOf(bytes, table)).toBe(
      String(excelParts()[table])
        .replace('name="tblCentraler" displayName="tblCentraler"', 'name="tblNy" displayName="tblNy"')
        .replace("TableStyleMedium2", "TableStyleLight1")
        .replace("\r\n", "\r\n"),
    );
  });

  test("more rows: the range and its filter", () => {
    const bytes = change(
      { rect: { ...present.rect, rows: 7 } },
      {
        A5: null,
        C5: null,
        A7: { value: "Summa" },
        C7: { formula: "=SUBTOTAL(109,tblCentraler[Dubbelt])", value: 25 },
        B7: null,
      },
    );
    expect(textOf(bytes, table)).toContain('ref="A1:D7"');
    expect(textOf(bytes, table)).toContain('<autoFilter ref="A1:D6"');
    expect(reopen(bytes).sheets[0]?.tables[0]?.columns[2]?.totals).toEqual({ function: "sum" });
  });

  test("another heading: its column follows, with its formula", () => {
    const bytes = save(withCells(contents, "Centraler", { C1: { value: "Trippelt" } }));
    expect(textOf(bytes, table)).toContain(
      '<tableColumn id="5" name="Trippelt" totalsRowFunction="sum"><calculatedColumnFormula>B2*$J$1<',
    );
    expect(differingParts(bytes, file)).toEqual([table, sheet1]);
  });

  test("a heading that is a number, empty or there twice becomes text, as in Excel", () => {
    const bytes = save(
      withCells(contents, "Centraler", { A1: { value: 2019 }, B1: null, C1: { value: "klass" } }),
    );
    const again = reopen(bytes).sheets[0]!;
    expect(again.tables[0]?.columns.map(({ name }) => name)).toEqual(["2019", "Kolumn2", "klass", "Klass2"]);
    expect(["A1", "B1", "C1", "D1"].map((ref) => cellAt(again, ref).value)).toEqual([
      "2019",
      "Kolumn2",
      "klass",
      "Klass2",
    ]);
  });

  test("a column put in between: each keeps its own formula", () => {
    const bytes = change(
      { rect: { ...present.rect, columns: 5 } },
      { C1: { value: "Ny" }, D1: { value: "Dubbelt" }, E1: { value: "Klass" } },
    );
    expect(reopen(bytes).sheets[0]?.tables[0]?.columns.map(({ name, formula }) => [name, formula])).toEqual([
      ["Central", undefined],
      ["Belopp", undefined],
      ["Ny", undefined],
      ["Dubbelt", "=B2*$J$1"],
      ["Klass", "=FC.KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])"],
    ]);
    expect(textOf(bytes, table)).toMatch(/id="7" name="Ny"/);
  });

  test("the totals row off: the columns forget it", () => {
    const bytes = change({ showTotals: false, rect: { ...present.rect, rows: 4 } }, { A5: null, C5: null });
    expect(textOf(bytes, table)).not.toContain("totalsRowCount");
    expect(textOf(bytes, table)).not.toContain("totalsRowFunction");
    expect(textOf(bytes, table)).toContain('totalsRowShown="0"');
  });

  test("a new table, on a sheet that has one and on one that has none", () => {
    const fresh: TableContents = {
      ...present,
      name: "tblFler",
      rect: { row: 11, column: 0, rows: 3, columns: 2 },
      showTotals: false,
      columns: [{ name: "a" }, { name: "b", formula: "=[@a]*2" }],
    };
    const { id: _id, ...added } = fresh;
    const cells = { A12: { value: "a" }, B12: { value: "b" } };
    for (const name of ["Centraler", "Dold"]) {
      const bytes = save(
        withCells(
          {
            ...contents,
            ...withSheet(contents, name, (sheet) => ({ tables: [...sheet.tables, added] })),
          } as typeof contents,
          name,
          cells,
        ),
      );
      expectSound(bytes);
      expect(textOf(bytes, "xl/tables/table2.xml")).toContain('id="4" name="tblFler"');
      expect(textOf(bytes, "xl/tables/table2.xml")).toContain(
        "<calculatedColumnFormula>tblFler[[#This Row],[a]]*2<",
      );
      expect(sheetNamed(reopen(bytes), name).tables.map((each) => each.name)).toContain("tblFler");
      expect(textOf(bytes, table)).toBe(excelParts()[table]);
    }
    expect(_id).toBe(table);
  });

  test("a table that goes: its part, its type, its relationship and its place on the sheet", () => {
    const bytes = save(withSheet(contents, "Centraler", () => ({ tables: [] })));
    expectSound(bytes);
    expect(unpack(bytes)[table]).toBeUndefined();
    expect(textOf(bytes, sheet1)).not.toContain("tablePart");
    expect(textOf(bytes, sheet1)).toContain('<legacyDrawing r:id="rId2"/><extLst>');
  });

  test.each([
    [
      "two of one name",
      [present, { ...present, rect: { ...present.rect, row: 20 } }],
      /Två tabeller heter tblCentraler/,
    ],
    ["two that overlap", [present, { ...present, name: "b" }], /ligger över varandra/],
    [
      "one without a row for data",
      [{ ...present, rect: { ...present.rect, rows: 2 } }],
      /saknar plats för en rad/,
    ],
  ] as const)("%s is refused", (_, tables, sentence) => {
    expect(() => save(withSheet(contents, "Centraler", () => ({ tables })))).toThrow(
      expect.objectContaining({ sv: expect.stringMatching(sentence) }),
    );
  });
});

describe("formats", () => {
  const styles = "xl/styles.xml";
  const styled = (ref: string, style: NonNullable<SheetToSave["cells"][number]["style"]>) => {
    const cell = cellAt(sheetNamed(contents, "Centraler"), ref);
    const { row: _row, column: _column, ...rest } = cell;
    expect([_row, _column].every(Number.isInteger)).toBe(true);
    return save(withCells(contents, "Centraler", { [ref]: { ...rest, style } }));
  };

  test("what looks so already changes nothing", () => {
    expect(
      differingParts(
        styled("B2", { numberFormat: '#,##0.00\\ "kr"', bold: false, fill: null, wrap: false }),
        file,
      ),
    ).toEqual([]);
    expect(differingParts(styled("A1", { bold: true, fill: "#2f5597" }), file)).toEqual([]);
  });

  test("a new format is made from the one that was; the others keep their numbers and their text", () => {
    const bytes = styled("B2", { bold: true, fill: "#ffeecc" });
    const cell = cellAt(reopen(bytes).sheets[0]!, "B2");
    expect(cell.style).toMatchObject({
      bold: true,
      fill: "#ffeecc",
      numberFormat: '#,##0.00\\ "kr"',
      locked: false,
      font: "Calibri",
    });
    expect(cellAt(reopen(bytes).sheets[0]!, "A1").style).toEqual(cellAt(contents.sheets[0]!, "A1").style);
    const before = String(excelParts()[styles]);
    const after = textOf(bytes, styles);
    for (const [xf] of before.matchAll(/<(xf|font|fill|border|dxf|numFmt)\b[^>]*?(\/>|>.*?<\/\1>)/g))
      expect(after).toContain(xf);
    expect(after).toContain('<cellXfs count="5">');
    expect(after).toContain('<fonts count="3" x14ac:knownFonts="1"');
    expect(differingParts(bytes, file)).toEqual([styles, sheet1]);
  });

  test("number formats by number where that means the same everywhere, otherwise by code", () => {
    expect(textOf(styled("A2", { numberFormat: "0.00%" }), styles)).toContain('<xf numFmtId="10"');
    const bytes = styled("A2", { numberFormat: "yyyy-mm-dd" });
    expect(textOf(bytes, styles)).toContain('<numFmt numFmtId="165" formatCode="yyyy-mm-dd"/>');
    expect(cellAt(reopen(bytes).sheets[0]!, "A2").style?.numberFormat).toBe("yyyy-mm-dd");
  });

  test("alignment, wrapping, borders, colours, protection", () => {
    const style = {
      align: "right",
      verticalAlign: "top",
      wrap: true,
      indent: 2,
      color: "#123456",
      italic: true,
      underline: true,
      strike: true,
      size: 14,
      font: "Arial",
      locked: false,
      borders: {
        top: { style: "double", color: "#ff0000" },
        right: null,
        bottom: { style: "thin", color: null },
        left: null,
      },
    } as const;
    expect(cellAt(reopen(styled("A2", style)).sheets[0]!, "A2").style).toEqual(style);
  });

  test("a format of before is not made twice", () => {
    const once = styled("A2", { bold: true });
    const first = openXlsx(once, options);
    const twice = saveXlsx(
      first,
      withCells(first.contents, "Centraler", { A3: { value: "x", style: { bold: true } } }),
      options,
    ).bytes;
    expect(textOf(twice, styles)).toBe(textOf(once, styles));
  });

  test("a file without formats, and one with an empty list", () => {
    const bare = openXlsx(archive(plainWorkbook({ Blad1: '<row r="1"><c r="A1"><v>1</v></c></row>' })));
    const bytes = saveXlsx(
      bare,
      withCells(bare.contents, "Blad1", { A1: { value: 1, style: { bold: true } } }),
    ).bytes;
    expectSound(bytes);
    expect(cellAt(openXlsx(bytes).contents.sheets[0]!, "A1").style).toMatchObject({ bold: true });
  });
});

describe("notes, validation, conditional formats, views", () => {
  const centres = sheetNamed(contents, "Centraler");

  test("a note more: the others keep their text and their box", () => {
    const bytes = save(
      withSheet(contents, "Centraler", ({ notes }) => ({
        notes: [...notes, { row: 3, column: 0, author: "Familjecentral", text: "Två\nrader" }],
      })),
    );
    const xml = textOf(bytes, "xl/comments1.xml");
    expect(xml).toContain(
      '<comment ref="B1" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Anna:</t></r>',
    );
    expect(xml).toContain("<author>Familjecentral</author></authors>");
    expect(xml).toContain(
      '<comment ref="A4" authorId="2" shapeId="0"><text><r><t xml:space="preserve">Två\nrader</t></r></text></comment>',
    );
    const boxes = textOf(bytes, "xl/drawings/vmlDrawing1.vml");
    expect(boxes).toContain('<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'visibility:hidden\'>');
    expect(boxes).toContain("<x:Row>3</x:Row><x:Column>0</x:Column>");
    expect(differingParts(bytes, file)).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  });

  test("a note less, and none at all", () => {
    const less = save(withSheet(contents, "Centraler", ({ notes }) => ({ notes: notes.slice(0, 1) })));
    expect(reopen(less).sheets[0]?.notes).toHaveLength(1);
    expect(textOf(less, "xl/drawings/vmlDrawing1.vml").match(/<v:shape /g)).toHaveLength(1);
    const none = save(withSheet(contents, "Centraler", () => ({ notes: [] })));
    expectSound(none);
    expect(reopen(none).sheets[0]?.notes).toEqual([]);
    expect(textOf(none, sheet1)).not.toContain("legacyDrawing");
  });

  test("the first note of a sheet", () => {
    const bytes = save(
      withSheet(contents, "Blad två", () => ({ notes: [{ row: 0, column: 0, author: "A", text: "b" }] })),
    );
    expectSound(bytes);
    expect(reopen(bytes).sheets[1]?.notes).toEqual([{ row: 0, column: 0, author: "A", text: "b" }]);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toMatch(
      /<pageMargins[^>]*\/><legacyDrawing r:id="rId2"\/><\/worksheet>$/,
    );
  });

  test("validation: written in its place, and the other kind left alone", () => {
    const rule = {
      ranges: [{ row: 1, column: 7, rows: 2, columns: 1 }],
      type: "custom",
      formula1: "ISNUMBER(XMATCH(H2,$A$1:$A$9))",
      allowBlank: false,
      dropDown: true,
      prompt: { title: "T", text: "Skriv" },
      error: { text: "Nej", style: "warning" },
      showPrompt: true,
      showError: true,
    } as const;
    const bytes = save(
      withSheet(contents, "Centraler", ({ validations }) => ({ validations: [rule, ...validations] })),
    );
    expect(reopen(bytes).sheets[0]?.validations[0]).toEqual(rule);
    expect(reopen(bytes).sheets[0]?.validations.slice(1)).toEqual(centres.validations);
    expect(textOf(bytes, sheet1)).toContain("_xlfn.XMATCH(");
    expect(textOf(bytes, sheet1)).toContain('<dataValidations count="3">');
    const gone = saveXlsx(
      opened,
      withSheet(contents, "Centraler", () => ({ validations: [] })),
      options,
    );
    expect(textOf(gone.bytes, sheet1)).not.toContain("<dataValidation ");
    expect(textOf(gone.bytes, sheet1)).toContain("x14:dataValidation");
    expect(gone.notes.map(({ en }) => en)).toEqual([expect.stringMatching(/saved as it was/)]);
  });

  test.each([
    ["a list of 256 characters", { formula1: `"${"x".repeat(256)}"` }],
    ["a title of 33 characters", { prompt: { title: "x".repeat(33) } }],
    ["a message of 256 characters", { error: { text: "x".repeat(256) } }],
  ])("validation with %s is refused with its place, for Excel would call the file damaged", (_, part) => {
    const rule = { ...centres.validations[0]!, ...part };
    expect(() => save(withSheet(contents, "Centraler", () => ({ validations: [rule] })))).toThrow(
      expect.objectContaining({
        sv: expect.stringMatching(/^Dataverifieringen för Centraler!D2:D4 F2 är för lång/),
      }),
    );
  });

  test("conditional formats: new ones are written, those that cannot be written anew are carried through", () => {
    const rule = {
      ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }],
      rules: [
        {
          type: "expression",
          priority: 3,
          formulas: ['D2="FC"'],
          stopIfTrue: true,
          style: { fill: "#c6efce", bold: true },
        },
      ],
    };
    const bytes = save(
      withSheet(contents, "Centraler", ({ conditionalFormats }) => ({
        conditionalFormats: [conditionalFormats[1]!, rule],
      })),
    );
    expect(reopen(bytes).sheets[0]?.conditionalFormats).toEqual([centres.conditionalFormats[1], rule]);
    expect(textOf(bytes, sheet1)).toContain(
      '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale>',
    );
    expect(() =>
      save(
        withSheet(contents, "Centraler", () => ({
          conditionalFormats: [{ ...rule, rules: [{ ...rule.rules[0]!, type: "dataBar" }] }],
        })),
      ),
    ).toThrow(
      expect.objectContaining({
        sv: "Villkorsstyrd formatering av slaget dataBar på Centraler!D2:D4 kan inte skrivas.",
      }),
    );
  });

  test("panes, grid lines, merged cells, protection, filter, colour of the tab", () => {
    const to = {
      frozen: { rows: 2, columns: 0 },
      showGridLines: false,
      merged: [],
      protected: false,
      autoFilter: { row: 19, column: 0, rows: 3, columns: 2 },
      tabColor: "#112233",
      defaultColumnWidth: 20,
    };
    const again = reopen(save(withSheet(contents, "Centraler", () => to)));
    expect(again.sheets[0]).toMatchObject(to);
    const back = reopen(
      save(
        withSheet(contents, "Blad två", () => ({
          protected: true,
          frozen: { rows: 0, columns: 1 },
          merged: [{ row: 20, column: 0, rows: 2, columns: 2 }],
        })),
      ),
    );
    expect(back.sheets[1]).toMatchObject({
      protected: true,
      frozen: { rows: 0, columns: 1 },
      merged: [{ row: 20, column: 0, rows: 2, columns: 2 }],
      showGridLines: false,
    });
  });

  test("the protection of a sheet keeps its password when it stays", () => {
    const bytes = save(withCells(contents, "Centraler", { B2: { value: 1 } }));
    expect(textOf(bytes, sheet1)).toContain('hashValue="abc="');
  });

  test("names: changed, new, gone", () => {
    const bytes = save({
      ...contents,
      names: [
        { name: "Kurs", formula: "=Centraler!$J$2" },
        { name: "Ny", formula: "=FILTER(tblCentraler[Belopp],tblCentraler[Belopp]>1)", sheet: 0 },
      ],
    });
    expect(textOf(bytes, workbook)).toContain(
      '<definedNames><definedName name="Kurs" comment="En sats">Centraler!$J$2</definedName>' +
        '<definedName name="Ny" localSheetId="0">_xlfn._xlws.FILTER(tblCentraler[Belopp],tblCentraler[Belopp]&gt;1)</definedName></definedNames><calcPr',
    );
    expect(differingParts(bytes, file)).toEqual([workbook]);
  });
});

test("the parts stay in their order, new ones at the end", () => {
  const bytes = save({ ...contents, sheets: [...contents.sheets, { name: "Ny", cells: [] }] });
  expect(partOrder(bytes)).toEqual([...partOrder(file), "xl/worksheets/sheet4.xml"]);
});
