import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellValue } from "../../../src/workbench/host/book";
import { contentsFromBook, openInBook, openXlsx, saveXlsx, type FileLink } from "../../../src/workbench/xlsx";
import { sheetDefinition } from "../../../src/workbench/xlsx/definition-from-contents";
import { changedLook } from "../../../src/workbench/xlsx/look-to-save";
import { archive, differingParts, textOf } from "./support/archive";
import { excelParts, plainWorkbook, relations } from "./support/excel-parts";

/**
 * Files that break a rule of the format or stretch it, as programs write them and Excel opens them: they open, unchanged they are the same to
 * the byte, and a change touches the part that it is made in.
 */
let book: UniverBook;
beforeAll(() => {
  book = createHeadlessUniver();
});
afterAll(() => book.dispose());

async function show(bytes: Uint8Array): Promise<FileLink> {
  const link = openInBook(book, openXlsx(bytes), "fil.xlsx");
  await book.settled();
  return link;
}

const save = (link: FileLink): Uint8Array => saveXlsx(link.opened, contentsFromBook(book, link)).bytes;

const shown = (sheet: number, row: number, column: number): CellValue =>
  book.sheets()[sheet]?.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;

const first = "xl/worksheets/sheet1.xml";

/** Opens, saves, changes a cell of the first sheet and saves again: the parts that differ then. */
async function changedParts(
  bytes: Uint8Array,
): Promise<{ link: FileLink; parts: string[]; saved: Uint8Array }> {
  const link = await show(bytes);
  expect(Buffer.compare(save(link), bytes)).toBe(0);
  book.sheets()[0]!.write({ row: 8, column: 8, rows: 1, columns: 1 }, [["ny å"]]);
  await book.settled();
  const saved = save(link);
  return { link, parts: differingParts(saved, bytes), saved };
}

const row = '<row r="1"><c r="A1" t="str"><v>å</v></c></row>';
const workbook = (tabs: string, more: { before?: string; after?: string } = {}): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${more.before ?? ""}<sheets>${tabs}</sheets>${more.after ?? ""}</workbook>`;
const tab = (number: number, more = ""): string =>
  `<sheet name="Blad${number}" sheetId="${number}"${more} r:id="rId${number}"/>`;
const view = (active: number): string => `<bookViews><workbookView activeTab="${active}"/></bookViews>`;

describe("which sheet is in front", () => {
  const two = plainWorkbook({ Blad1: row, Blad2: row });

  test.each([
    ["one that is hidden", workbook(tab(1, ' state="hidden"') + tab(2), { before: view(0) }), 1],
    ["one that is not there", workbook(tab(1) + tab(2), { before: view(17) }), 0],
    ["a chart's sheet", workbook(`<sheet name="Diagram" sheetId="9" r:id="rId9"/>${tab(1)}${tab(2)}`), 0],
  ])("%s: the first that is shown is; the workbook's part stays as it is", async (_, xml, front) => {
    const file = archive({
      ...two,
      "xl/workbook.xml": xml,
      "xl/_rels/workbook.xml.rels": relations({
        rId1: ["worksheet", first],
        rId2: ["worksheet", "xl/worksheets/sheet2.xml"],
        rId9: ["chartsheet", "xl/chartsheets/sheet1.xml"],
      }).replaceAll("xl/", "/xl/"),
    });
    const { link, parts } = await changedParts(file);
    expect([link.opened.contents.activeSheet, parts]).toEqual([front, [first]]);
    book.activate(book.sheets()[1]!.id);
    expect(openXlsx(save(link)).contents.activeSheet).toBe(1);
  });
});

test("a name of a sheet that does not exist stays where it is", async () => {
  const names =
    '<definedNames><definedName name="Fel" localSheetId="9">Blad1!$A$1</definedName></definedNames>';
  const file = archive({
    ...plainWorkbook({ Blad1: row }),
    "xl/workbook.xml": workbook(tab(1), { after: names }),
  });
  expect((await changedParts(file)).parts).toEqual([first]);
});

test("a path with backslashes leads to its part", async () => {
  const parts = plainWorkbook({ Blad1: row });
  const target = "xl/_rels/workbook.xml.rels";
  const file = archive({
    ...parts,
    [target]: String(parts[target]).replace("sheets/sheet1", "sheets\\sheet1"),
  });
  expect((await changedParts(file)).parts).toEqual([first]);
  expect(shown(0, 0, 0)).toBe("å");
});

describe("letters in other codes than Unicode's", () => {
  const declared = (name: string, parts: ReturnType<typeof plainWorkbook>): string =>
    `<?xml version="1.0" encoding="${name}"?>${String(parts[first])}`;

  test.each([
    ["ISO-8859-1", "latin1"],
    ["windows-1252", "latin1"],
    ["UTF-16", "utf16le"],
  ] as const)(
    "%s, without a mark: read, and what is changed is written as Unicode",
    async (name, encoding) => {
      const parts = plainWorkbook({ Blad1: row });
      const { parts: changed, saved } = await changedParts(
        archive({ ...parts, [first]: Buffer.from(declared(name, parts), encoding) }),
      );
      expect(changed).toEqual([first]);
      expect(textOf(saved, first)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>.*<v>å<\/v>.*ny å/s);
      expect(shown(0, 0, 0)).toBe("å");
    },
  );

  test("one that Excel does not read either is damage", () => {
    const parts = plainWorkbook({ Blad1: row });
    expect(() => openXlsx(archive({ ...parts, [first]: declared("ebcdic-cp-se", parts) }))).toThrow(
      /damaged/,
    );
  });
});

test("a truth in capitals is one", () => {
  const cells = '<row r="1"><c r="A1" t="b"><v>TRUE</v></c><c r="B1" t="b"><v>False</v></c></row>';
  const { contents } = openXlsx(archive(plainWorkbook({ Blad1: cells })));
  expect(contents.sheets[0]!.cells.map(({ value }) => value)).toEqual([true, false]);
});

describe("what the file has and Excel would not make", () => {
  const table = (id: number, ref: string): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="T" displayName="T" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
  const rows = '<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const withTables = (...tables: string[]): Uint8Array => {
    const parts = plainWorkbook(Object.fromEntries(tables.map((_, index) => [`Blad${index + 1}`, rows])));
    tables.forEach((xml, index) => {
      const sheet = `xl/worksheets/sheet${index + 1}.xml`;
      parts[sheet] = String(parts[sheet]).replace(
        "</sheetData>",
        '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      );
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations({
        rId1: ["table", `../tables/table${index + 1}.xml`],
      });
      parts[`xl/tables/table${index + 1}.xml`] = xml;
    });
    return archive(parts);
  };
  const long = "Ett blad med ett längre namn än Excel tillåter";

  test.each([
    ["two tables of one name", withTables(table(1, "A1:A2"), table(2, "A1:A2"))],
    ["a table of its headings alone", withTables(table(1, "A1:A1"))],
    ["a name of 46 letters", archive(plainWorkbook({ [long]: row }))],
    ["a name with a slash", archive(plainWorkbook({ "2024/2025": row }))],
  ])("%s: is no reason not to save what was changed", async (_, file) => {
    expect((await changedParts(file)).parts).toEqual([first]);
  });

  test("such a name that is given here is refused", async () => {
    const link = await show(archive(plainWorkbook({ Blad1: row })));
    const { sheets } = link.opened.contents;
    expect(() =>
      saveXlsx(link.opened, { sheets: sheets.map((sheet) => ({ ...sheet, name: long })) }),
    ).toThrow(/does not work in Excel/);
  });
});

test("a cell far away stands for no cells before it", async () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="200000"><c r="XFD200000"><v>7</v></c></row>`;
  const { parts, saved } = await changedParts(archive(plainWorkbook({ Blad1: rows })));
  expect(parts).toEqual([first]);
  expect(openXlsx(saved).contents.sheets[0]!.cells.map(({ value }) => value)).toEqual([1, "ny å", 7]);
});

test("a formula that is not calculated here and never was stays, at the edge of its sheet too", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="12"><c r="L12"><f t="array" ref="L12:L13">A1:A2*2</f></c></row>';
  const { saved } = await changedParts(archive(plainWorkbook({ Blad1: rows })));
  expect(textOf(saved, first)).toContain('<c r="L12"><f t="array" ref="L12:L13">A1:A2*2</f></c>');
});

test("a text that reads like an error is one, and an error is none", async () => {
  const cells = '<c r="A1" t="str"><v>#N/A</v></c><c r="B1" t="e"><v>#N/A</v></c>';
  const file = archive(plainWorkbook({ Blad1: `<row r="1">${cells}</row>` }));
  expect((await changedParts(file)).parts).toEqual([first]);
  expect([shown(0, 0, 0), shown(0, 0, 1)]).toEqual(["#N/A", { error: "#N/A" }]);
});

test("formulas without a value get one where their sheet is written, and leave other sheets alone", async () => {
  const rows = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c></row>';
  const file = archive(plainWorkbook({ Blad1: rows, Blad2: rows, Blad3: rows.replace("A1*2", "Blad1!I9") }));
  const { parts, saved } = await changedParts(file);
  expect(parts).toEqual([first, "xl/worksheets/sheet3.xml"]);
  expect(textOf(saved, first)).toContain("<f>A1*2</f><v>4</v>");
  expect(shown(1, 0, 1)).toBe(4);
});

test("a text that reads like an error stays the text of its formula", async () => {
  const rows = '<row r="1"><c r="A1" t="str"><f>"#N/A"</f><v>#N/A</v></c></row>';
  const { saved } = await changedParts(archive(plainWorkbook({ Blad1: rows })));
  expect(textOf(saved, first)).toContain('<c r="A1" t="str"><f>"#N/A"</f><v>#N/A</v></c>');
});

describe("files that claim more cells than there are", () => {
  test("a whole sheet that is merged opens, and stays merged when other cells are", async () => {
    const parts = plainWorkbook({ Blad1: row });
    const file = archive({
      ...parts,
      [first]: String(parts[first]).replace(
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A20:XFD1048576"/></mergeCells>',
      ),
    });
    const { link, parts: changed, saved } = await changedParts(file);
    expect(changed).toEqual([first]);
    expect(textOf(saved, first)).toContain('<mergeCell ref="A20:XFD1048576"/>');
    expect(book.look(book.sheets()[0]!.id).merged).toEqual([]);
    const given = sheetDefinition(link.opened.contents.sheets[0]!);
    const other = { row: 2, column: 2, rows: 2, columns: 2 };
    expect(changedLook(link.opened.contents.sheets[0], given, { ...given, merged: [other] }).merged).toEqual([
      other,
      ...link.opened.contents.sheets[0]!.merged,
    ]);
  });

  test("arrays over all columns, of the old kind and the new, are read as quickly as their cells", async () => {
    const arrays = (mark: string): string =>
      Array.from({ length: 500 }, (_, index) => {
        const at = index + 1;
        return `<row r="${at}"><c r="A${at}"${mark}><f t="array" ref="A${at}:XFD${at + 3_000}">1</f><v>1</v></c><c r="B${at}"><v>1</v></c></row>`;
      }).join("");
    const parts = { ...excelParts(), ...plainWorkbook({ Blad1: arrays(""), Blad2: arrays(' cm="1"') }) };
    const link = await show(archive(parts));
    const cells = link.opened.contents.sheets[0]!.cells;
    expect([cells.length, cells.filter(({ spilled }) => spilled).length]).toEqual([1_000, 500]);
    expect(link.kept.filter(({ sheet }) => sheet === "Blad1")).toHaveLength(500);
    expect([shown(0, 499, 0), shown(0, 499, 1), shown(1, 499, 0)]).toEqual([1, 1, 1]);
  });
});
