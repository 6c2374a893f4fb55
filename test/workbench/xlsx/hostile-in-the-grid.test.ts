import { deflateSync, strToU8, zipSync } from "fflate";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import {
  contentsFromBook,
  openInBook,
  openXlsx,
  ReadingBudget,
  saveXlsx,
  XlsxRefusal,
  type FileLink,
} from "../../../src/workbench/xlsx";
import { limits } from "../../../src/xlsx/ground/limits";
import { archive, bytesOf, differingParts, textOf, unpack } from "./support/archive";
import { cellAt, sheetNamed, withCells } from "./support/edits";
import { chartPart, excelChart, excelChartParts, excelDrawing } from "./support/excel-chart";
import { plainWorkbook } from "./support/excel-parts";

/** What hostile files do further in: in the grid, and in the parts that charts are read from. */
jest.setTimeout(120_000);

const megabyte = 1024 * 1024;
const memory = (): number => {
  const { heapTotal, arrayBuffers } = process.memoryUsage();
  return heapTotal + arrayBuffers;
};

let book: UniverBook;
beforeEach(() => {
  book = createHeadlessUniver();
});
afterEach(() => book.dispose());

async function open(file: Uint8Array): Promise<FileLink> {
  const link = openInBook(book, openXlsx(file), "fil.xlsx");
  await book.settled();
  return link;
}
const save = (link: FileLink): Uint8Array => saveXlsx(link.opened, contentsFromBook(book, link)).bytes;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\t", "&#9;");

describe("formulas hidden in text stay text: in the grid, and in the file that is saved", () => {
  const texts = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://exempel.se/?"&B1,"Klicka")',
    '=WEBSERVICE("http://exempel.se/")',
    "=1+1",
    "==1+1",
    "'=1+1",
    "''=1+1",
    "+1+1",
    "-2+3",
    "@SUM(B1)",
    "\t=1+1",
    " =1+1",
    "{=1+1}",
    "=",
    "#REF!",
    "TRUE",
    "1e5",
  ];
  const stored: readonly (readonly [string, (text: string, index: number) => string])[] = [
    ["shared", (_, index) => `t="s"><v>${index}</v>`],
    ["shared, in runs", (_, index) => `t="s"><v>${texts.length + index}</v>`],
    ["in place", (text) => `t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is>`],
    ["as a formula's text without the formula", (text) => `t="str"><v>${escaped(text)}</v>`],
  ];
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("") +
    texts
      .map((text) => {
        const [first, rest] = [text.slice(0, 1), text.slice(1)];
        return `<si><r><t xml:space="preserve">${escaped(first)}</t></r><r><t xml:space="preserve">${escaped(rest)}</t></r></si>`;
      })
      .join("") +
    "</sst>";
  const fileOf = (cell: (text: string, index: number) => string): Uint8Array => {
    const rows = texts.map(
      (text, index) => `<row r="${index + 1}"><c r="A${index + 1}" ${cell(text, index)}</c></row>`,
    );
    const parts = plainWorkbook({ Blad1: rows.join("") }, { "xl/sharedStrings.xml": strings });
    const rels = "xl/_rels/workbook.xml.rels";
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';
    return archive({
      ...parts,
      [rels]: String(parts[rels]).replace("</Relationships>", `${relation}</Relationships>`),
    });
  };

  test.each(stored)("%s", async (_, cell) => {
    const file = fileOf(cell);
    const link = await open(file);
    const sheet = book.sheets()[0]!;
    const rect = { row: 0, column: 0, rows: texts.length, columns: 1 };
    const formulas = (bytes: Uint8Array) => textOf(bytes, "xl/worksheets/sheet1.xml").includes("<f");
    const shown = sheet.values(rect).map(([value]) => value);
    texts.forEach((text, index) => {
      if (text !== "#REF!") expect(shown[index]).toBe(text);
    });
    expect(differingParts(save(link), file)).toEqual([]);

    sheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [[1]]);
    await book.settled();
    const bytes = save(link);
    expect(formulas(bytes)).toBe(false);
    const again = sheetNamed(openXlsx(bytes).contents, "Blad1");
    texts.forEach((text, index) => {
      expect(cellAt(again, `A${index + 1}`)).toMatchObject({ value: text });
      expect(cellAt(again, `A${index + 1}`).formula).toBeUndefined();
    });
  });

  test("also those that are written anew", () => {
    const opened = openXlsx(fileOf(stored[0]![1]));
    const cells = Object.fromEntries(texts.map((text, index) => [`D${index + 1}`, { value: text }]));
    const { bytes } = saveXlsx(opened, withCells(opened.contents, "Blad1", cells));
    expect(textOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f");
    const again = sheetNamed(openXlsx(bytes).contents, "Blad1");
    texts.forEach((text, index) => expect(cellAt(again, `D${index + 1}`).value).toBe(text));
  });
});

test("a formula that would start a program or fetch a page is never calculated: it shows what the file has, and stays as it is", async () => {
  const cells = [
    "cmd|'/C calc'!A0",
    'WEBSERVICE("http://exempel.se/")',
    "[1]Blad1!A1",
    'CALL("Kernel32","Beep","J")',
  ]
    .map((formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f><v>7</v></c></row>`)
    .join("");
  const file = archive(plainWorkbook({ Blad1: cells }));
  const link = await open(file);
  const shown = book.sheets()[0]!.values({ row: 0, column: 0, rows: 4, columns: 1 });
  expect(shown).toEqual([[7], [7], [7], [7]]);
  expect(link.kept.map(({ cell }) => cell)).toEqual(["A1", "A2", "A3", "A4"]);
  const before = textOf(file, "xl/worksheets/sheet1.xml").match(/<f>.*?<\/f>/g);
  expect(textOf(save(link), "xl/worksheets/sheet1.xml").match(/<f>.*?<\/f>/g)).toEqual(before);
});

describe("rows down to the last of a sheet", () => {
  // A sheet's million rows are opened in the bench.
  const [first, count] = [1_048_576 - 50_000, 50_000];
  const rows = (inner: (row: number) => string): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(
          plainWorkbook({
            Blad1: Array.from({ length: count }, (_, index) => inner(first + index + 1)).join(""),
          }),
        ).map(([name, part]) => [name, bytesOf(part)]),
      ),
      { level: 1 },
    );

  test("of nothing: the grid shows a sheet of usual size, within bounds of memory, and the file keeps every row", async () => {
    const file = rows((row) => `<row r="${row}" ht="20" customHeight="1"/>`);
    const before = memory();
    const link = await open(file);
    expect(memory() - before).toBeLessThan(200 * megabyte);
    const sheet = book.sheets()[0]!;
    expect(sheet.usedRect()).toBeNull();
    sheet.write({ row: 4, column: 0, rows: 1, columns: 1 }, [["här"]]);
    await book.settled();
    const xml = textOf(save(link), "xl/worksheets/sheet1.xml");
    expect(xml.match(/<row /g)).toHaveLength(count + 1);
    expect(xml).toContain('<row r="1048576" ht="20" customHeight="1"/>');
  });

  test("of empty cells with a format: refused with a sentence, within bounds of memory", () => {
    const file = rows((row) => `<row r="${row}"><c r="A${row}" s="0"/></row>`);
    const before = memory();
    let refused: unknown;
    try {
      openXlsx(file, {
        budget: new ReadingBudget({
          cells: count - 1,
          formulas: limits.sharedFormulas,
          bytes: limits.readBytes,
        }),
      });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(XlsxRefusal);
    expect((refused as XlsxRefusal).sv).toMatch(/^Arbetsboken har fler än 49\s999 celler/u);
    expect(memory() - before).toBeLessThan(100 * megabyte);
  });
});

describe("charts and drawings that are too much: the workbook opens, they stay and are said", () => {
  const kinds = (file: Uint8Array) => {
    const opened = openXlsx(file);
    expect(opened.contents.sheets.map(({ charts }) => charts)).toEqual([[], []]);
    const { bytes } = saveXlsx(opened, withCells(opened.contents, "Kostnader", { B2: { value: 11 } }));
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
    return opened.limitations.map(({ kind }) => kind);
  };

  test("a chart that is packed as a bomb", () => {
    const bomb = strToU8(excelChart.replace("<c:chart>", `<!--${" ".repeat(20 * megabyte)}--><c:chart>`));
    expect(bomb.length / deflateSync(bomb).length).toBeGreaterThan(limits.ratio);
    const before = memory();
    expect(kinds(zipSync({ ...unpack(archive(excelChartParts())), [chartPart]: bomb }))).toEqual([
      "chart",
      "picture",
    ]);
    expect(memory() - before).toBeLessThan(300 * megabyte);
  });

  test("a chart of more series than Excel has", () => {
    const [series] = /<c:ser>.*?<\/c:ser>/s.exec(excelChart)!;
    expect(kinds(archive(excelChartParts(excelChart.replace(series, series.repeat(300)))))).toEqual([
      "chart",
      "picture",
    ]);
  });

  test("a drawing of some hundred thousand things", () => {
    const many = Array.from(
      { length: 200_000 },
      (_, index) => `<xdr:absoluteAnchor id="${(index * 7919) % 200_003}"/>`,
    ).join("");
    const before = memory();
    expect(
      kinds(archive(excelChartParts(excelChart, excelDrawing.replace("</xdr:wsDr>", `${many}</xdr:wsDr>`)))),
    ).toEqual(["chart", "picture"]);
    expect(memory() - before).toBeLessThan(300 * megabyte);
  });

  test("a place far outside, and of no size", () => {
    for (const wrong of [
      "<xdr:col>99999999</xdr:col>",
      "<xdr:col>-1</xdr:col>",
      "<xdr:col>NaN</xdr:col>",
      "",
    ]) {
      expect(
        kinds(archive(excelChartParts(excelChart, excelDrawing.replace("<xdr:col>1</xdr:col>", wrong)))),
      ).toEqual(["chart", "picture"]);
    }
    const endless = excelDrawing
      .replace(
        /<xdr:twoCellAnchor><xdr:from>.*?<\/xdr:to>/s,
        '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9e15" cy="9e15"/>',
      )
      .replace(/<\/xdr:twoCellAnchor><\/xdr:wsDr>/, "</xdr:absoluteAnchor></xdr:wsDr>");
    const [, sheet] = openXlsx(archive(excelChartParts(excelChart, endless))).contents.sheets;
    expect(sheet?.charts).toHaveLength(1);
  });
});
