import { Parts } from "../zip/parts";
import { packEntry } from "../zip/zip-writer";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packageRelations}">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const sheetType = `${types}.spreadsheetml.worksheet+xml`;

export const stylesType = `${types}.spreadsheetml.styles+xml`;

export const blankStyles = (namespace = main): string =>
  `${head}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/>` +
  '<family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>' +
  '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

export const blankSheet = (namespace = main, relations = officeRelations): string =>
  `${head}<worksheet xmlns="${namespace}" xmlns:r="${relations}"><sheetData></sheetData></worksheet>`;

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const font = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

const three = (xml: string): string => xml.repeat(3);

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The colours and fonts that an Office workbook has from the start; lines and effects of the plainest kind. */
const theme =
  `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>` +
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  [
    colour("dk2", "44546A"),
    colour("lt2", "E7E6E6"),
    colour("accent1", "4472C4"),
    colour("accent2", "ED7D31"),
    colour("accent3", "A5A5A5"),
    colour("accent4", "FFC000"),
    colour("accent5", "5B9BD5"),
    colour("accent6", "70AD47"),
    colour("hlink", "0563C1"),
    colour("folHlink", "954F72"),
  ].join("") +
  `</a:clrScheme><a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}` +
  `</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>` +
  `${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>` +
  `${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}` +
  "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";

/**
 * `calcId` is the one of today's Excel: with an older one, or none, Excel calculates everything when it opens the file, and
 * where the add-in is not installed every `FC.` cell would lose its stored value to `#NAME?`.
 */
const workbook =
  `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" ` +
  'rupBuild="22228"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" ' +
  'windowWidth="28800" windowHeight="15000"/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>';

/** Without dates: the same contents give the same file on any day. */
const core =
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"></cp:coreProperties>';

/** LibreOffice recalculates files of programs that it does not know, and would show `#NAME?` for every `FC.` cell (seen in 7.4). */
const app =
  `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>Microsoft Excel</Application></Properties>";

const contentTypes =
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ["xl/workbook.xml", `${types}.spreadsheetml.sheet.main+xml`],
    ["xl/theme/theme1.xml", `${types}.theme+xml`],
    ["xl/styles.xml", stylesType],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", `${types}.extended-properties+xml`],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";

/** A workbook without sheets, which the saver then adds to: one way of writing for new and for opened files. */
export function blankParts(): Parts {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes],
    [
      "_rels/.rels",
      relationships([
        [`${officeRelations}/officeDocument`, "xl/workbook.xml"],
        [
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        ],
        [`${officeRelations}/extended-properties`, "docProps/app.xml"],
      ]),
    ],
    ["xl/workbook.xml", workbook],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        [`${officeRelations}/theme`, "theme/theme1.xml"],
        [`${officeRelations}/styles`, "styles.xml"],
      ]),
    ],
    ["xl/theme/theme1.xml", theme],
    ["xl/styles.xml", blankStyles()],
    ["docProps/core.xml", core],
    ["docProps/app.xml", app],
  ];
  return new Parts(parts.map(([name, text]) => packEntry(name, new TextEncoder().encode(text))));
}
