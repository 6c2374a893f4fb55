import { readTabs } from "./tabs";
import { child, childrenOf, isTrue, type XmlDocument, type XmlElement } from "../xml/xml-tree";
import type { SheetSource, WorkbookSource } from "./workbook-source";
import type { Visibility } from "../ground/cells";
import { ContentTypes } from "../package/content-types";
import type {
  ChartContents,
  DateSystem,
  DefinedName,
  Note,
  SheetContents,
  TableContents,
  WorkbookContents,
  XlsxOptions,
} from "../ground/contents";
import { CustomFunctions } from "../formulas/custom-functions";
import { checkBytes, checkParts } from "../zip/file-kind";
import { formulaFromFile } from "../formulas/formula-from-file";
import { LimitationList, type Limitation, type LimitationKind } from "./limitations";
import { limits } from "../ground/limits";
import { dynamicArrayMarks } from "../package/metadata";
import { readNotes } from "./notes-reader";
import { nameOwnTable } from "./own-table";
import { inPart, Parts } from "../zip/parts";
import { readPrintNames } from "../package/print-names";
import { noSheets, notAWorkbook, tooManyParts } from "../ground/refusal";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { ReadingBudget } from "./reading-budget";
import { readSharedStrings } from "./shared-strings";
import { readDrawing } from "../charts/sheet-drawing";
import { readSheet, type SheetReading } from "./sheet-reader";
import { noStyles, readStyles } from "./styles-reader";
import { readTable } from "./table-reader";
import { Colours } from "./theme-colours";

export interface OpenedWorkbook {
  readonly contents: WorkbookContents;
  /** What the file holds that is not in `contents`, in sentences. */
  readonly limitations: readonly Limitation[];
  /** The ending that the file has to keep: `xlsm` where it holds macros. */
  readonly extension: "xlsx" | "xlsm" | "xltx" | "xltm";
  /** For `saveXlsx` alone. */
  readonly source: WorkbookSource;
}

/**
 * Opens a workbook as Excel and other programs write it. Throws `XlsxRefusal` with a sentence for anything that is not
 * one, is damaged, or would take more memory than the limits allow; nothing of a refused file is kept.
 */
export function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): OpenedWorkbook {
  checkBytes(bytes);
  const parts = Parts.open(bytes, options.budget);
  checkParts(parts);
  const opened = readWorkbook(parts, options);
  if (opened.contents.sheets.length === 0) throw noSheets();
  return opened;
}

/** Also of a workbook without sheets, which is what a new file is made from. */
export function readWorkbook(parts: Parts, options: XlsxOptions): OpenedWorkbook {
  const budget = options.budget ?? new ReadingBudget();
  const types = new ContentTypes(parts);
  const functions = new CustomFunctions(options.customFunctions);
  const limitations = new LimitationList();
  const { workbookPart, workbook } = startOf(parts);
  const relations = relationshipsOf(parts, workbookPart);
  const target = (type: string): string | null => {
    const found = relations.find((relation) => relation.type === type && !relation.external);
    return found && parts.has(found.target) ? found.target : null;
  };

  const themePart = target("theme");
  const stylesPart = target("styles");
  const stringsPart = target("sharedStrings");
  const metadataPart = target("sheetMetadata");
  const colours = new Colours(themePart ? parts.xml(themePart) : null);
  const styles = stylesPart ? readStyles(parts.xml(stylesPart), colours) : noStyles;
  const dateSystem = dateSystemOf(workbook);
  const tabs = childrenOf(child(workbook.root, "sheets"), "sheet");
  if (tabs.length > limits.sheets) throw tooManyParts();
  const reading = {
    ...readingOf(parts, { stringsPart, metadataPart }, tabs),
    styles: styles.cells,
    differences: styles.differences,
    ...{ colours, functions, budget },
    from1904: dateSystem === 1904,
  };

  const { sources, places } = readTabs(tabs, { parts, relations, workbookPart, limitations }, (part, tab) =>
    readSheetSource(parts, part, tab, reading, limitations),
  );

  wholeWorkbook(parts, relations, limitations);
  if (dateSystem === 1904) limitations.add("date-1904");
  const definedNames = readNames(workbook, places, functions);
  addPrintNames(sources, definedNames);
  const sheets = [...sources.values()].map(({ contents }) => contents);
  return {
    contents: {
      sheets,
      activeSheet: sheetInFront(sheets, places[activeTab(workbook)]),
      names: definedNames,
      dateSystem,
    },
    limitations: limitations.list(),
    extension: extensionOf(types.of(workbookPart)),
    source: {
      parts,
      functions,
      workbookPart,
      sheets: sources,
      stylesPart,
      styles,
      colours,
      namespaces: namespacesOf(workbook),
    },
  };
}

/** What all sheets share: their strings, which cells' formulas spill, and which names are sheets. */
function readingOf(
  parts: Parts,
  { stringsPart, metadataPart }: Readonly<Record<"stringsPart" | "metadataPart", string | null>>,
  tabs: readonly XmlElement[],
): Pick<SheetReading, "strings" | "isDynamic"> & { readonly isSheet: (name: string) => boolean } {
  const marks = metadataPart ? dynamicArrayMarks(parts.xml(metadataPart)) : new Set<number>();
  const tabNames = new Set(tabs.map(({ attributes }) => attributes["name"]?.toLowerCase()));
  return {
    strings: stringsPart ? inPart(stringsPart, () => readSharedStrings(parts.textOnce(stringsPart))) : [],
    isDynamic: (cm) => marks.has(cm),
    isSheet: (name) => tabNames.has(name.toLowerCase()),
  };
}

/** The part that the file begins with. */
function startOf(parts: Parts): { readonly workbookPart: string; readonly workbook: XmlDocument } {
  const start = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  if (!start) throw notAWorkbook();
  const workbook = parts.xml(start.target);
  if (workbook.root.name !== "workbook") throw notAWorkbook();
  return { workbookPart: start.target, workbook };
}

const activeTab = (workbook: XmlDocument): number =>
  Number(child(child(workbook.root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);

/** The sheet that the file names or, where that one is hidden or none, the first that is shown, as in Excel. */
function sheetInFront(sheets: readonly SheetContents[], named = 0): number {
  const shown = (sheet: SheetContents | undefined): boolean => sheet?.visibility === "Visible";
  return shown(sheets[named]) ? named : Math.max(0, sheets.findIndex(shown));
}

const dateSystemOf = (workbook: XmlDocument): DateSystem =>
  isTrue(child(workbook.root, "workbookPr")?.attributes["date1904"]) ? 1904 : 1900;

/** What is printed of a sheet stands among the names of the workbook. */
function addPrintNames(sources: Map<string, SheetSource>, names: ReturnType<typeof readNames>): void {
  [...sources].forEach(([id, source], index) => {
    const page = { ...source.contents.page, ...readPrintNames(names, index) };
    sources.set(id, { ...source, contents: { ...source.contents, page } });
  });
}

function extensionOf(type: string): OpenedWorkbook["extension"] {
  const isTemplate = type.includes("template");
  if (type.includes("macroEnabled")) return isTemplate ? "xltm" : "xlsm";
  return isTemplate ? "xltx" : "xlsx";
}

function namespacesOf({ root, prefix }: XmlDocument): WorkbookSource["namespaces"] {
  const main = root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? transitional.main;
  return main.includes("purl.oclc.org")
    ? { main, relationships: strictRelationships }
    : { ...transitional, main };
}

const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function readSheetSource(
  parts: Parts,
  part: string,
  tab: XmlElement,
  reading: SheetReading & { readonly isSheet: (name: string) => boolean },
  limitations: LimitationList,
): SheetSource {
  const name = tab.attributes["name"] ?? "";
  const { contents, shared, kinds } = inPart(part, () => readSheet(parts.textOnce(part), reading));
  kinds.forEach((kind) => limitations.add(kind, name));
  const tables: TableContents[] = [];
  let notes: Note[] = [];
  let charts: readonly ChartContents[] = [];
  for (const relation of relationshipsOf(parts, part)) {
    const kind = kindOfRelation[relation.type];
    if (kind) limitations.add(kind, name);
    // A part that is named and not there is no damage: Excel opens the file without it.
    if (relation.external || !parts.has(relation.target)) continue;
    if (relation.type === "table") {
      const document = parts.xml(relation.target);
      tables.push(inPart(relation.target, () => readTable(document, relation.target, reading.functions)));
    } else if (relation.type === "vmlDrawing") {
      // Not shown, but needed as soon as a note changes: better to say now that it cannot be read.
      parts.textOnce(relation.target);
    } else if (relation.type === "comments") notes = readNotes(parts.xml(relation.target));
    else if (relation.type === "drawing") {
      const drawing = readDrawing(parts, relation.target, contents, reading.isSheet);
      drawing.kinds.forEach((each) => limitations.add(each, name));
      charts = drawing.charts;
    }
  }
  return {
    part,
    shared,
    contents: {
      id: part,
      name,
      visibility: visibilities[tab.attributes["state"] ?? ""] ?? "Visible",
      ...contents,
      cells: nameOwnTable(contents.cells, tables),
      tables,
      notes,
      charts,
    },
  };
}

const kindOfRelation: Readonly<Record<string, LimitationKind>> = {
  pivotTable: "pivot",
  threadedComment: "threaded-comment",
  slicer: "slicer",
  timeline: "slicer",
  queryTable: "connection",
  control: "control",
  ctrlProp: "control",
  oleObject: "embedded",
  package: "embedded",
};

function wholeWorkbook(parts: Parts, relations: readonly Relationship[], limitations: LimitationList): void {
  const kinds: Readonly<Record<string, LimitationKind>> = {
    vbaProject: "macros",
    externalLink: "external-link",
    connections: "connection",
    powerPivotData: "data-model",
  };
  for (const { type } of relations) {
    const kind = kinds[type];
    if (kind) limitations.add(kind);
  }
  if (parts.names().some((name) => name.toLowerCase().startsWith("_xmlsignatures/")))
    limitations.add("signature");
}

function readNames(
  workbook: XmlDocument,
  places: readonly number[],
  functions: CustomFunctions,
): DefinedName[] {
  return childrenOf(child(workbook.root, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const tab = attributes["localSheetId"];
    const sheet = tab === undefined ? undefined : places[Number(tab)];
    if (sheet === -1 || (tab !== undefined && sheet === undefined)) return [];
    return [
      {
        name: attributes["name"] ?? "",
        formula: formulaFromFile(text, functions),
        ...(sheet !== undefined && { sheet }),
        ...(isTrue(attributes["hidden"]) && { hidden: true }),
        ...(attributes["comment"] !== undefined && { comment: attributes["comment"] }),
      },
    ];
  });
}
