import { archive, type PartTexts } from "../../workbench/xlsx/support/archive";
import { contentTypes, relations } from "../../workbench/xlsx/support/excel-parts";

/** People whose names lie where somebody who gets the file could dig them out. */
export const planted = {
  note: "Anteckare Anders",
  noteText: "Ring Anders om hyran",
  thread: "Tråd Tove",
  threadText: "Tove undrar om ytan",
  cached: "Cachad Cecilia",
  nameConstant: "Konstant Kerstin",
  hiddenSheet: "Gömda Gun",
  veryHiddenSheet: "Djupa David",
  property: "Egenskaps Erik",
  company: "Hemliga Konsult AB",
  pivot: "Pivot Petra",
} as const;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;
const rows = (...lines: readonly (readonly (string | number)[])[]): string =>
  lines
    .map((cells, row) => {
      const hidden = row === 3 ? ' hidden="1"' : "";
      const inside = cells.map((cell, column) => {
        const ref = `${"ABCDEF"[column]}${row + 1}`;
        return typeof cell === "number" ? number(ref, cell) : text(ref, cell);
      });
      return `<row r="${row + 1}"${hidden}>${inside.join("")}</row>`;
    })
    .join("");
const sheet = (data: string, before = "", after = ""): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

const centres = sheet(
  rows(
    ["Central", "MHV", "BHV", "ÖF", "Soc"],
    ["Björken", "ja", "ja", "ja", "ja"],
    ["Eken", "ja", "nej", "ja", "ja"],
    ["Granen", "nej", "ja", "ja", "nej"],
  ),
  '<cols><col min="5" max="7" width="9" hidden="1" customWidth="1"/></cols>',
  '<legacyDrawing r:id="rId2"/>',
);

const workbook =
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  '<sheet name="Centraler" sheetId="1" r:id="rId1"/>' +
  '<sheet name="Underlag" sheetId="2" state="hidden" r:id="rId2"/>' +
  '<sheet name="Register" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames>' +
  '<definedName name="Priser">[1]Blad1!$A$1</definedName>' +
  '<definedName name="Trasig">Centraler!#REF!</definedName>' +
  '<definedName name="Vikarie" hidden="1">Centraler!$A$2</definedName>' +
  `<definedName name="Kontakt" hidden="1">"${planted.nameConstant}"</definedName>` +
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Centraler!$A$1:$E$4</definedName>' +
  '<definedName name="Lokal" localSheetId="1">Underlag!#REF!</definedName>' +
  "</definedNames></workbook>";

const note = (ref: string, author: number, words: string): string =>
  `<comment ref="${ref}" authorId="${author}"><text><r><t>${words}</t></r></text></comment>`;
const thread = "{11111111-2222-4333-8444-555555555555}";

/** As Excel writes it: two notes, one thread with an answer (and its stand-in among the notes), and what else is hidden. */
export const plantedFile = (): Uint8Array => archive(parts);

const parts: PartTexts = {
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${spreadsheet}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${spreadsheet}.worksheet+xml`,
    "xl/worksheets/sheet3.xml": `${spreadsheet}.worksheet+xml`,
    "xl/comments1.xml": `${spreadsheet}.comments+xml`,
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    "xl/externalLinks/externalLink1.xml": `${spreadsheet}.externalLink+xml`,
    "xl/pivotTables/pivotTable1.xml": `${spreadsheet}.pivotTable+xml`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheet}.pivotCacheDefinition+xml`,
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  }),
  "_rels/.rels": relations({
    rId1: ["officeDocument", "xl/workbook.xml"],
    rId2: [
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    rId3: ["extended-properties", "docProps/app.xml"],
  }),
  "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${planted.property}</dc:creator><cp:lastModifiedBy>${planted.property}</cp:lastModifiedBy></cp:coreProperties>`,
  "docProps/app.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${planted.company}</Company></Properties>`,
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "worksheets/sheet2.xml"],
    rId3: ["worksheet", "worksheets/sheet3.xml"],
    rId4: ["externalLink", "externalLinks/externalLink1.xml"],
    rId5: ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    rId6: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
  }),
  "xl/worksheets/sheet1.xml": centres,
  "xl/worksheets/_rels/sheet1.xml.rels": relations({
    rId1: ["comments", "../comments1.xml"],
    rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId3: [
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    rId4: ["pivotTable", "../pivotTables/pivotTable1.xml"],
  }),
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>',
  "xl/comments1.xml":
    `${head}<comments xmlns="${main}"><authors><author>${planted.note}</author><author>tc=${thread}</author></authors><commentList>` +
    note("B2", 0, planted.noteText) +
    note("C2", 0, planted.noteText) +
    note("D3", 1, "[Threaded comment]") +
    "</commentList></comments>",
  "xl/threadedComments/threadedComment1.xml":
    `${head}<ThreadedComments xmlns="${threads}">` +
    `<threadedComment ref="D3" dT="2025-01-01T00:00:00.00" personId="{A}" id="${thread}"><text>${planted.threadText}</text></threadedComment>` +
    `<threadedComment ref="D3" dT="2025-01-02T00:00:00.00" personId="{A}" id="{B}" parentId="${thread}"><text>ja</text></threadedComment>` +
    "</ThreadedComments>",
  "xl/persons/person.xml": `${head}<personList xmlns="${threads}"><person displayName="${planted.thread}" id="{A}" userId="tove" providerId="AD"/></personList>`,
  "xl/worksheets/sheet2.xml": sheet(rows(["Namn", "Telefon"], [planted.hiddenSheet, "070-1"])),
  "xl/worksheets/sheet3.xml": sheet(rows(["Person", "Nummer"], [planted.veryHiddenSheet, "19800101-1234"])),
  "xl/externalLinks/externalLink1.xml": `${head}<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${planted.cached}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations({
    rId1: ["externalLinkPath", "http://exempel.se/Priser.xlsx"],
  }),
  "xl/pivotTables/pivotTable1.xml": `${head}<pivotTableDefinition xmlns="${main}" name="Pivottabell1" cacheId="1"><location ref="B7:C9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${head}<pivotCacheDefinition xmlns="${main}"><cacheFields count="1"><cacheField name="Namn"><sharedItems><s v="${planted.pivot}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
};
