import { strToU8, zipSync } from "fflate";
import { readIncomingFile } from "../../src/cells/share/incoming";
import { incomingWorkbook } from "../../src/workbook/share/collect/incoming-workbook";
import { readFile } from "../../src/xlsx";

/** The same table as different tools write it, made anew with no more than what tells each from the others. */
const rows = [
  ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"],
  ["Mora", "Mora", "ja", "ja", "ja", "delvis"],
];

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Made {
  readonly sheet: string;
  readonly strings?: readonly string[];
  /** Elements' prefix, as ClosedXML has `x:`. */
  readonly prefix?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function made({ sheet, strings, prefix = "", workbook = "", more = {} }: Made): Uint8Array {
  const space = prefix === "" ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const p = prefix;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<${p}workbook ${space} xmlns:r="${office}">${workbook}<${p}sheets><${p}sheet name="Blad1" sheetId="1" r:id="rId1"/></${p}sheets></${p}workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${
      strings ? `<Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` : ""
    }</Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><${p}worksheet ${space} xmlns:r="${office}">${sheet}</${p}worksheet>`,
    ...(strings && {
      "xl/sharedStrings.xml": `<${p}sst ${space}>${strings.map((text) => `<${p}si><${p}t>${text}</${p}t></${p}si>`).join("")}</${p}sst>`,
    }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const all = rows.flat();
const at = (row: number, column: number): string => `${"ABCDEF"[column]}${row + 1}`;
type CellXml = (text: string, row: number, column: number) => string;
const data = (
  cell: CellXml,
  row = (inside: string, index: number) => `<row r="${index + 1}">${inside}</row>`,
): string =>
  `<sheetData>${rows.map((line, r) => row(line.map((text, c) => cell(text, r, c)).join(""), r)).join("")}</sheetData>`;
const shared: CellXml = (text, row, column) =>
  `<c r="${at(row, column)}" t="s"><v>${all.indexOf(text)}</v></c>`;
const inline: CellXml = (text, row, column) =>
  `<c r="${at(row, column)}" t="inlineStr"><is><t>${text}</t></is></c>`;

const tools: Readonly<Record<string, Uint8Array>> = {
  "Excel, with spans, dimension and a view": made({
    strings: all,
    sheet: `<dimension ref="A1:F2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${data(shared, (inside, index) => `<row r="${index + 1}" spans="1:6">${inside}</row>`)}`,
  }),
  "LibreOffice, with a row for the rest of the sheet": made({
    strings: all,
    sheet: `<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr>${data(shared).replace("</sheetData>", '<row r="1048576" customFormat="false" ht="12.8" hidden="false"/></sheetData>')}`,
  }),
  "openpyxl, with inline texts and no styles": made({ sheet: data(inline) }),
  "R's openxlsx, with a drawing that is named and not there": made({
    strings: all,
    sheet: `${data(shared)}<legacyDrawing r:id="rId9"/>`,
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId9" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
    },
  }),
  "ClosedXML, with a prefix before every element": made({
    prefix: "x:",
    strings: all,
    sheet: data(shared).replace(/<(\/?)(sheetData|row|c|v)\b/g, "<$1x:$2"),
  }),
  "Google Sheets, with blank rows to the thousandth": made({
    strings: all,
    sheet: data(shared).replace(
      "</sheetData>",
      `${Array.from({ length: 998 }, (_, index) => `<row r="${index + 3}" ht="15.75" customHeight="1"/>`).join("")}</sheetData>`,
    ),
  }),
  "a statistics program, whose cells do not say where they stand": made({
    sheet: data(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
      (inside) => `<row>${inside}</row>`,
    ),
  }),
  "one that writes formulas' texts": made({
    sheet: data(
      (text, row, column) => `<c r="${at(row, column)}" t="str"><f>"${text}"</f><v>${text}</v></c>`,
    ),
  }),
  "one that writes rich texts with their sound": made({
    sheet: data(
      (text, row, column) =>
        `<c r="${at(row, column)}" t="inlineStr"><is><r><rPr><b/></rPr><t>${text.slice(0, 1)}</t></r><r><t xml:space="preserve">${text.slice(1)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`,
    ),
  }),
};

test.each(Object.entries(tools))("%s: the table is read as it is", (name, bytes) => {
  const { tables } = readIncomingFile(incomingWorkbook(`${name}.xlsx`, readFile(`${name}.xlsx`, bytes)));
  expect(tables.map(({ kind, rows: read }) => [kind, read])).toEqual([
    ["centres", [{ central: "Mora", kommun: "Mora", mhv: "ja", bhv: "ja", of: "ja", soc: "delvis" }]],
  ]);
});
