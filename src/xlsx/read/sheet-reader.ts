import { parseRect } from "../ground/cell-reference";
import { newerRules } from "./data-bars";
import { readConditionalFormat } from "./conditional-format";
import type {
  CellStyle,
  ColumnRun,
  ConditionalFormat,
  DataValidation,
  SheetContents,
} from "../ground/contents";
import { readExtendedValidations, readValidations } from "./data-validation";
import type { LimitationKind } from "./limitations";
import { excelColumns } from "../ground/limits";
import { readPage } from "./page-reader";
import { readSheetData, type CellReading, type SheetData } from "./sheet-data-reader";
import type { Colours } from "./theme-colours";
import { XmlScanner } from "../xml/xml-scanner";
import { MalformedXml } from "../xml/xml-text";
import {
  child,
  childrenOf,
  descendants,
  isTrue,
  optionalNumber,
  readElement,
  type XmlElement,
} from "../xml/xml-tree";

export interface SheetReading extends CellReading {
  readonly differences: readonly CellStyle[];
  readonly colours: Colours;
}

/** What the sheet's own part holds; tables, notes and charts lie in parts of their own. */
interface SheetPart {
  readonly contents: Omit<SheetContents, "id" | "name" | "visibility" | "tables" | "notes" | "charts">;
  readonly shared: SheetData["shared"];
  readonly kinds: readonly LimitationKind[];
}

const nothing: SheetData = { cells: [], rows: [], shared: new Map(), dataTables: 0 };

export function readSheet(xml: string, reading: SheetReading): SheetPart {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const root: string = scanner.name;
  if (root !== "worksheet") throw new MalformedXml();
  let data = nothing;
  const sections: XmlElement[] = [];
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    if (scanner.name === "sheetData") {
      if (data !== nothing) throw new MalformedXml();
      data = readSheetData(scanner, reading);
    } else sections.push(readElement(scanner));
  }
  const section = (name: string): XmlElement | undefined =>
    sections.find((candidate) => candidate.name === name);
  const view = child(section("sheetViews"), "sheetView");
  const format = section("sheetFormatPr")?.attributes ?? {};
  const tab = reading.colours.read(child(section("sheetPr"), "tabColor"));
  const kinds: LimitationKind[] = [];
  if (data.dataTables > 0) kinds.push("data-table");
  if (section("hyperlinks")) kinds.push("link");
  const extensions = section("extLst");
  if (extensions && [...descendants(extensions)].some(({ name }) => name.endsWith(":sparklineGroup"))) {
    kinds.push("sparkline");
  }
  const newer = newerRules(extensions);
  const conditionalFormats = sections
    .filter(({ name }) => name === "conditionalFormatting")
    .map(
      (each): ConditionalFormat => readConditionalFormat(each, reading.differences, reading.functions, newer),
    );
  if (conditionalFormats.length > 0 || extended(extensions, "conditionalFormatting").length > 0) {
    kinds.push("conditional-format");
  }
  return {
    contents: {
      cells: data.cells,
      rows: data.rows,
      columns: readColumns(section("cols"), reading.styles),
      defaultColumnWidth: optionalNumber(format["defaultColWidth"]),
      defaultRowHeight: isTrue(format["customHeight"]) ? optionalNumber(format["defaultRowHeight"]) : null,
      frozen: readFrozen(child(view, "pane")),
      showGridLines: isTrue(view?.attributes["showGridLines"], true),
      tabColor: tab ?? null,
      merged: childrenOf(section("mergeCells"), "mergeCell").flatMap(
        (cell) => parseRect(cell.attributes["ref"] ?? "") ?? [],
      ),
      protected: isTrue(section("sheetProtection")?.attributes["sheet"]),
      autoFilter: parseRect(section("autoFilter")?.attributes["ref"] ?? ""),
      validations: readAllValidations(section("dataValidations"), extensions, reading),
      conditionalFormats,
      page: readPage(section),
    },
    shared: data.shared,
    kinds,
  };
}

const extended = (extensions: XmlElement | undefined, name: string): XmlElement[] =>
  extensions ? [...descendants(extensions)].filter((each) => each.name.endsWith(`:${name}`)) : [];

function readAllValidations(
  section: XmlElement | undefined,
  extensions: XmlElement | undefined,
  { functions }: SheetReading,
): DataValidation[] {
  return [
    ...(section ? readValidations(section, functions) : []),
    ...extended(extensions, "dataValidations").flatMap((each) => readExtendedValidations(each, functions)),
  ];
}

function readColumns(section: XmlElement | undefined, styles: readonly CellStyle[]): ColumnRun[] {
  return childrenOf(section, "col").flatMap(({ attributes }): ColumnRun[] => {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]) - 1, excelColumns - 1);
    if (!(first >= 0 && first <= last)) return [];
    const style = attributes["style"] === undefined ? undefined : styles[Number(attributes["style"])];
    return [
      {
        first,
        last,
        width: optionalNumber(attributes["width"]),
        hidden: isTrue(attributes["hidden"]),
        ...(style && { style }),
      },
    ];
  });
}

/** A split that is not frozen only divides the window. */
function readFrozen(pane: XmlElement | undefined): { rows: number; columns: number } | null {
  const state = pane?.attributes["state"];
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return null;
  return { rows: Number(pane.attributes["ySplit"] ?? 0), columns: Number(pane.attributes["xSplit"] ?? 0) };
}
