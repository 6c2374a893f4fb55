import type { PartTexts } from "./archive";

/**
 * A workbook as Excel for Microsoft 365 writes it, part by part: shared texts, dynamic arrays with metadata, shared formulas, a
 * table with a calculated column and a totals row, validation, conditional formatting, notes and a comment thread, a pivot table, a picture,
 * a chart, custom XML, the settings of a task pane, and a calculation chain.
 */
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const relations = (list: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  Object.entries(list)
    .map(([id, [type, target]]) => {
      const external = target.startsWith("http") ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${external}/>`;
    })
    .join("") +
  "</Relationships>";

export const contentTypes = (overrides: Readonly<Record<string, string>>): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

const worksheet = (inner: string): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ' +
  `xr:uid="{A2B9C1D0-0000-4000-8000-000000000001}">${inner}</worksheet>`;

export const centresSheet = worksheet(
  '<sheetPr><tabColor theme="4" tint="0.39997558519241921"/></sheetPr><dimension ref="A1:J9"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" ' +
    'activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/>' +
    '<selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="2" max="3" width="12" style="2" ' +
    'bestFit="1" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1"/></cols><sheetData>' +
    '<row r="1" spans="1:10" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c>' +
    '<c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>' +
    '<row r="2" spans="1:10" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>12.5</v></c>' +
    '<c r="C2" s="2"><f t="shared" ref="C2:C4" si="0">B2*$J$1</f><v>25</v></c>' +
    '<c r="D2" t="str"><f>_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])</f><v>FC</v></c></row>' +
    '<row r="3" spans="1:10" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>5</v></c><c r="B3" s="2"><v>0.1</v></c>' +
    '<c r="C3" s="2"><f t="shared" si="0"/><v>0.2</v></c>' +
    '<c r="D3" t="e"><f>_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])</f><v>#N/A</v></c></row>' +
    '<row r="4" spans="1:10" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>6</v></c><c r="B4" s="2"/>' +
    '<c r="C4" s="2"><f t="shared" si="0"/><v>0</v></c>' +
    '<c r="D4" t="str"><f>_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])</f><v></v></c></row>' +
    '<row r="5" spans="1:10" x14ac:dyDescent="0.25"><c r="A5" t="s"><v>7</v></c><c r="B5"/>' +
    '<c r="C5"><f>SUBTOTAL(109,tblCentraler[Dubbelt])</f><v>25.2</v></c></row>' +
    '<row r="7" spans="1:10" hidden="1" x14ac:dyDescent="0.25"><c r="A7" s="3"><v>43831</v></c><c r="B7" t="b"><v>1</v></c></row>' +
    '<row r="8" spans="1:10" hidden="1" x14ac:dyDescent="0.25"><c r="A8" t="s"><v>8</v></c></row>' +
    "</sheetData>" +
    '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
    '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
    '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
    'errorTitle="Fel ord" error="Välj hel, delvis eller nej." sqref="D2:D4 F2"><formula1>"hel,delvis,nej"</formula1></dataValidation>' +
    '<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2" r:id="rId9"/><hyperlink ref="A3" location="\'Blad två\'!A1" display="Blad två"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" ' +
    'allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>\'Blad två\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G2:G4</xm:sqref>' +
    "</x14:dataValidation></x14:dataValidations></ext></extLst>",
);

export const arraysSheet = worksheet(
  '<dimension ref="A1:F5"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultColWidth="11" defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>' +
    '<row r="1" spans="1:6" x14ac:dyDescent="0.25"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c>' +
    '<c r="C1" t="str" cm="1"><f t="array" ref="C1:D2">_xlfn._xlws.FILTER(tblCentraler[[Central]:[Belopp]],tblCentraler[Belopp]&gt;0)</f><v>Avesta</v></c>' +
    '<c r="D1"><v>12.5</v></c><c r="F1"><f t="array" ref="F1:F2">A1:A2*2</f><v>2</v></c></row>' +
    '<row r="2" spans="1:6" x14ac:dyDescent="0.25"><c r="A2"><v>2</v></c><c r="C2" t="str"><v>Borlänge</v></c><c r="D2"><v>0.1</v></c><c r="F2"><v>4</v></c></row>' +
    '<row r="3" spans="1:6" x14ac:dyDescent="0.25"><c r="A3"><v>3</v></c></row>' +
    '<row r="4" spans="1:6" x14ac:dyDescent="0.25"><c r="A4"><f>_xlfn.LET(_xlpm.x,SUM(_xlfn.ANCHORARRAY(A1)),_xlpm.x*2)</f><v>12</v></c>' +
    '<c r="B4" t="str"><f>_xlfn.TEXTJOIN(", ",TRUE,A1:A3)&amp;" &lt;st&gt;"</f><v>1, 2, 3 &lt;st&gt;</v></c></row>' +
    '<row r="5" spans="1:6" x14ac:dyDescent="0.25"><c r="A5" s="1" t="inlineStr"><is><t xml:space="preserve"> =1+1 </t></is></c></row>' +
    '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

const pivotSheet = worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>');

/** "Avesta" and "Borlänge" are shared with formatting inside; the last text looks like a formula and is none. */
const strings =
  `${head}<sst xmlns="${main}" count="11" uniqueCount="10">` +
  "<si><t>Central</t></si><si><t>Belopp</t></si><si><t>Dubbelt</t></si><si><t>Klass</t></si>" +
  '<si><t>Avesta</t></si><si><r><t>Bor</t></r><r><rPr><b/><sz val="11"/></rPr><t>länge</t></r>' +
  '<rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> Falun_x000D_ </t></si><si><t>Summa</t></si>' +
  '<si><t>=HYPERLINK("http://exempel.se")</t></si><si><t>Radetiketter</t></si></sst>';

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;kr&quot;"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>' +
  '<bottom style="thin"><color indexed="10"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const table =
  `${head}<table xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr3" ` +
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" id="3" xr:uid="{11111111-2222-4333-8444-555555555555}" ' +
  'name="tblCentraler" displayName="tblCentraler" ref="A1:D5" totalsRowCount="1" headerRowDxfId="0">' +
  '<autoFilter ref="A1:D4" xr:uid="{11111111-2222-4333-8444-555555555556}"/><tableColumns count="4">' +
  '<tableColumn id="1" xr3:uid="{A}" name="Central" totalsRowLabel="Summa" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"/>' +
  '<tableColumn id="2" name="Belopp" dataDxfId="0"/><tableColumn id="5" name="Dubbelt" totalsRowFunction="sum">' +
  "<calculatedColumnFormula>B2*$J$1</calculatedColumnFormula></tableColumn>" +
  '<tableColumn id="6" name="Klass"><calculatedColumnFormula>_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])</calculatedColumnFormula></tableColumn>' +
  '</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const theme =
  `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office-tema"><a:themeElements><a:clrScheme name="Office">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>' +
  '<a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4>' +
  '<a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink>' +
  '<a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>';

const metadata =
  `${head}<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">` +
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ' +
  'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const comments =
  `${head}<comments xmlns="${main}"><authors><author>Anna</author><author>tc={ABC}</author></authors><commentList>` +
  '<comment ref="B1" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Anna:</t></r><r><t xml:space="preserve">\nI kronor</t></r></text></comment>' +
  '<comment ref="D1" authorId="1" shapeId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  ["0,1", "0,3"]
    .map((place, index) => {
      const [row, column] = place.split(",");
      return (
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note">` +
        `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
      );
    })
    .join("") +
  "</xml>";

export const workbookPart =
  `${head}<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr defaultThemeVersion="166925"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Data\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" ' +
  'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" firstSheet="0" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="Centraler" sheetId="1" r:id="rId1"/><sheet name="Blad två" sheetId="4" r:id="rId2"/>' +
  '<sheet name="Dold" sheetId="7" state="hidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Blad två\'!$1:$1</definedName>' +
  '<definedName name="Kurs" comment="En sats">Centraler!$J$1</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>';

export const picture = Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 251);

export const excelParts = (): Record<string, string | Uint8Array> => ({
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${spreadsheet}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${spreadsheet}.worksheet+xml`,
    "xl/worksheets/sheet3.xml": `${spreadsheet}.worksheet+xml`,
    "xl/styles.xml": `${spreadsheet}.styles+xml`,
    "xl/sharedStrings.xml": `${spreadsheet}.sharedStrings+xml`,
    "xl/metadata.xml": `${spreadsheet}.sheetMetadata+xml`,
    "xl/calcChain.xml": `${spreadsheet}.calcChain+xml`,
    "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "xl/tables/table1.xml": `${spreadsheet}.table+xml`,
    "xl/comments1.xml": `${spreadsheet}.comments+xml`,
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/pivotTables/pivotTable1.xml": `${spreadsheet}.pivotTable+xml`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheet}.pivotCacheDefinition+xml`,
    "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
    "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  }),
  "_rels/.rels": relations({
    rId1: ["officeDocument", "xl/workbook.xml"],
    rId5: [
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    ],
  }),
  "xl/workbook.xml": workbookPart,
  "xl/_rels/workbook.xml.rels": relations({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "worksheets/sheet2.xml"],
    rId3: ["worksheet", "worksheets/sheet3.xml"],
    rId4: ["theme", "theme/theme1.xml"],
    rId5: ["styles", "styles.xml"],
    rId6: ["sharedStrings", "sharedStrings.xml"],
    rId7: ["sheetMetadata", "metadata.xml"],
    rId8: ["calcChain", "calcChain.xml"],
    rId9: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    rId10: ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    rId11: ["customXml", "../customXml/item1.xml"],
  }),
  "xl/worksheets/sheet1.xml": centresSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relations({
    rId1: ["drawing", "../drawings/drawing1.xml"],
    rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId3: ["table", "../tables/table1.xml"],
    rId4: ["comments", "../comments1.xml"],
    rId5: [
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    rId9: ["hyperlink", "http://exempel.se/"],
  }),
  "xl/worksheets/sheet2.xml": arraysSheet,
  "xl/worksheets/sheet3.xml": pivotSheet,
  "xl/worksheets/_rels/sheet3.xml.rels": relations({
    rId1: ["pivotTable", "../pivotTables/pivotTable1.xml"],
  }),
  "xl/theme/theme1.xml": theme,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": strings,
  "xl/metadata.xml": metadata,
  "xl/calcChain.xml": `${head}<calcChain xmlns="${main}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/><c r="D2"/><c r="D3"/><c r="D4"/><c r="C5"/><c r="A1" i="4" a="1"/></calcChain>`,
  "xl/tables/table1.xml": table,
  "xl/comments1.xml": comments,
  "xl/threadedComments/threadedComment1.xml":
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  "xl/persons/person.xml":
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:pic><xdr:nvPicPr/></xdr:pic></xdr:twoCellAnchor>' +
    "<xdr:twoCellAnchor><xdr:graphicFrame/></xdr:twoCellAnchor></xdr:wsDr>",
  "xl/drawings/_rels/drawing1.xml.rels": relations({
    rId1: ["image", "../media/image1.png"],
    rId2: ["chart", "../charts/chart1.xml"],
  }),
  "xl/media/image1.png": picture,
  "xl/charts/chart1.xml":
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef>' +
    "<c:f>Centraler!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>",
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="Pivottabell1" cacheId="1"/>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations({
    rId1: ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  }),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="Centraler"/></cacheSource></pivotCacheDefinition>`,
  "xl/webextensions/taskpanes.xml":
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
  "customXml/item1.xml": "<min xmlns='urn:x'>data &amp; mer</min>",
  "customXml/_rels/item1.xml.rels": relations({ rId1: ["customXmlProps", "itemProps1.xml"] }),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  "okänd/någonting.bin": Uint8Array.from([1, 2, 3, 250]),
});

/** The least that is a workbook: these sheets, nothing else. */
export function plainWorkbook(
  sheets: Readonly<Record<string, string>>,
  more: PartTexts = {},
  workbookProperties = "",
): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const part = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
      ...Object.fromEntries(names.map((_, index) => [part(index), `${spreadsheet}.worksheet+xml`])),
    }),
    "_rels/.rels": relations({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties}<sheets>` +
      names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relations(
      Object.fromEntries(
        names.map((_, index) => [
          `rId${index + 1}`,
          ["worksheet", `worksheets/sheet${index + 1}.xml`] as const,
        ]),
      ),
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((data, index) => [
        part(index),
        /<(\w+:)?sheetData/.test(data)
          ? data
          : `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
}
