import { contentTypes, picture, relations } from "./excel-parts";

/**
 * A workbook with a chart as Excel for Microsoft 365 writes it: looks by the theme, parts of its own for style and colours, a substitute
 * for older programs, and a picture in the same drawing. `Kostnader` has the figures, `Översikt` the chart.
 */
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const excelDrawing =
  `${head}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main">` +
  '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  "<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Bild 6"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>' +
  `<a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>' +
  "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>47625</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>8</xdr:col><xdr:colOff>400050</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>123825</xdr:rowOff></xdr:to>" +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">' +
  '<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="{00000000-0008-0000-0000-000002000000}"/></a:ext></a:extLst></xdr:cNvPr>' +
  '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" xmlns:r="${office}" r:id="rId2"/></a:graphicData>` +
  "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";

const grey =
  '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr></a:solidFill>';

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, idx) => (value === null ? "" : `<c:pt idx="${idx}"><c:v>${value}</c:v></c:pt>`))
    .join("")}`;

const series = (
  index: number,
  column: string,
  name: string,
  values: readonly (number | null)[],
  fill: string,
): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Kostnader!$${column}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
  `<c:spPr><a:solidFill>${fill}</a:solidFill><a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr><c:invertIfNegative val="0"/>` +
  `<c:cat><c:strRef><c:f>Kostnader!$A$2:$A$4</c:f><c:strCache>${points(["Avesta", "Borlänge", "Falun"])}</c:strCache><c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"/></c:extLst></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>Kostnader!$${column}$2:$${column}$4</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>` +
  `<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{0000000${index}-1111-4222-8333-444444444444}"/></c:ext></c:extLst></c:ser>`;

export const excelChart =
  `${head}<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main" xmlns:r="${office}" ` +
  'xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>' +
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart">' +
  '<c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart><c:title><c:tx><c:rich>' +
  '<a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" vert="horz" wrap="square" anchor="ctr" anchorCtr="1"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0">' +
  `${grey}</a:defRPr></a:pPr><a:r><a:rPr lang="sv-SE"/><a:t>Kostnad </a:t></a:r><a:r><a:rPr lang="sv-SE" b="1"/><a:t>per central</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
  series(0, "B", "Region", [10, 20, null], '<a:schemeClr val="accent1"/>') +
  series(1, "C", "Kommun", [1, 2, 3], '<a:srgbClr val="C00000"/>') +
  '<c:gapWidth val="150"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
  '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
  '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="60"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  `<c:majorGridlines><c:spPr><a:ln w="9525">${grey}</a:ln></c:spPr></c:majorGridlines><c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:r><a:rPr lang="sv-SE"/><a:t>Tkr</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
  '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
  '<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
  '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings></c:chartSpace>';

export const chartPart = "xl/charts/chart1.xml";
export const drawingPart = "xl/drawings/drawing1.xml";

const figures =
  '<row r="1"><c r="B1" t="inlineStr"><is><t>Region</t></is></c><c r="C1" t="inlineStr"><is><t>Kommun</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Avesta</t></is></c><c r="B2"><v>10</v></c><c r="C2"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Borlänge</t></is></c><c r="B3"><v>20</v></c><c r="C3"><v>2</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>Falun</t></is></c><c r="C4"><v>3</v></c></row>';

export const excelChartParts = (chart: string | Uint8Array = excelChart, drawing = excelDrawing) => ({
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${spreadsheet}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${spreadsheet}.worksheet+xml`,
    [drawingPart]: "application/vnd.openxmlformats-officedocument.drawing+xml",
    [chartPart]: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/charts/style1.xml": "application/vnd.ms-office.chartstyle+xml",
    "xl/charts/colors1.xml": "application/vnd.ms-office.chartcolorstyle+xml",
  }),
  "_rels/.rels": relations({ rId1: ["officeDocument", "xl/workbook.xml"] }),
  "xl/workbook.xml":
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Kostnader" sheetId="1" r:id="rId1"/>` +
    '<sheet name="Översikt" sheetId="2" r:id="rId2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": relations({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "worksheets/sheet2.xml"],
  }),
  "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>${figures}</sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml":
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></worksheet>',
  "xl/worksheets/_rels/sheet2.xml.rels": relations({ rId1: ["drawing", "../drawings/drawing1.xml"] }),
  [drawingPart]: drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relations({
    rId1: ["image", "../media/image1.png"],
    rId2: ["chart", "../charts/chart1.xml"],
  }),
  "xl/media/image1.png": picture,
  [chartPart]: chart,
  "xl/charts/_rels/chart1.xml.rels": relations({
    rId1: ["http://schemas.microsoft.com/office/2011/relationships/chartStyle", "style1.xml"],
    rId2: ["http://schemas.microsoft.com/office/2011/relationships/chartColorStyle", "colors1.xml"],
  }),
  "xl/charts/style1.xml": `${head}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="297"/>`,
  "xl/charts/colors1.xml": `${head}<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>`,
});
