import { rectRef } from "../ground/cell-reference";
import type { CellStyle, ColumnRun, SheetContents } from "../ground/contents";
import { without } from "../ground/without";
import { child, element, isTrue, openTag, type XmlElement } from "../xml/xml-tree";

/** The sections of a sheet in the order that the schema demands (CT_Worksheet). */
export const sheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The text of the part from which `element` was read. */
export type Source = string;

const raw = (text: Source, item: XmlElement): string => text.slice(item.start, item.end);

export const rawChildren = (
  text: Source,
  item: XmlElement | undefined,
  stays: (name: string) => boolean = () => true,
): string =>
  (item?.children ?? [])
    .filter(({ name }) => stays(name))
    .map((each) => raw(text, each))
    .join("");

/**
 * Columns. Runs of the file are cut where the new ones begin and end, and keep whatever else they say (format, outline).
 */
export function columnsXml(
  runs: readonly ColumnRun[],
  present: XmlElement | undefined,
  prefix: string,
  format: (base: number, style: CellStyle | undefined) => number,
): string {
  const old = (present?.children ?? []).map(({ attributes }) => ({
    first: Number(attributes["min"]) - 1,
    last: Number(attributes["max"]) - 1,
    attributes,
  }));
  const written = [...runs]
    .sort((a, b) => a.first - b.first)
    .flatMap((run) => {
      const inside = [...new Set(old.flatMap(({ first, last }) => [first, last + 1]))];
      const cuts = inside.filter((cut) => cut > run.first && cut <= run.last).sort((a, b) => a - b);
      return [run.first, ...cuts].map((first, index) => {
        const last = (cuts[index] ?? run.last + 1) - 1;
        const before =
          old.find((candidate) => candidate.first <= first && candidate.last >= last)?.attributes ?? {};
        const rest = without(before, "min", "max", "width", "customWidth", "hidden");
        const styled = format(Number(before["style"] ?? 0), run.style);
        return element(`${prefix}col`, {
          min: first + 1,
          max: last + 1,
          // Width is required by the schema; Excel's own default stands for none.
          width: run.width ?? before["width"] ?? 9.140625,
          ...rest,
          style: styled === 0 ? undefined : styled,
          hidden: run.hidden || undefined,
          customWidth: run.width !== null || undefined,
        });
      });
    });
  return written.length === 0 ? "" : `<${prefix}cols>${written.join("")}</${prefix}cols>`;
}

export interface ViewChange {
  readonly frozen?: SheetContents["frozen"];
  readonly showGridLines?: boolean;
  readonly selected?: boolean;
}

/** The first view of the sheet; other windows' views stay. */
export function viewsXml(
  change: ViewChange,
  present: XmlElement | undefined,
  text: Source,
  prefix: string,
): string {
  const view = present?.children.find(({ name }) => name === "sheetView");
  const attributes: Record<string, string | undefined> = { ...view?.attributes };
  if (change.showGridLines !== undefined)
    attributes["showGridLines"] = change.showGridLines ? undefined : "0";
  if (change.selected !== undefined) attributes["tabSelected"] = change.selected ? "1" : undefined;
  attributes["workbookViewId"] ??= "0";
  const inner =
    change.frozen === undefined
      ? rawChildren(text, view)
      : paneXml(change.frozen, prefix) +
        rawChildren(text, view, (name) => name !== "pane" && name !== "selection");
  const written = element(`${prefix}sheetView`, attributes, inner);
  const others = (present?.children ?? []).filter((each) => each !== view).map((each) => raw(text, each));
  return `<${prefix}sheetViews>${written}${others.join("")}</${prefix}sheetViews>`;
}

function paneXml(frozen: SheetContents["frozen"], prefix: string): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const pane = frozen.rows === 0 ? "topRight" : frozen.columns === 0 ? "bottomLeft" : "bottomRight";
  const topLeftCell = rectRef({ row: frozen.rows, column: frozen.columns, rows: 1, columns: 1 });
  return (
    element(`${prefix}pane`, {
      xSplit: frozen.columns || undefined,
      ySplit: frozen.rows || undefined,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }) + element(`${prefix}selection`, { pane })
  );
}

export interface PropertiesChange {
  readonly tabColor?: string | null;
  readonly fitToPage?: boolean;
}

/** The colour stands first and the fitting to pages last, with the outline between them. */
export function propertiesXml(
  { tabColor, fitToPage }: PropertiesChange,
  present: XmlElement | undefined,
  text: Source,
  prefix: string,
): string {
  const colour = tabColor
    ? element(`${prefix}tabColor`, { rgb: `FF${tabColor.slice(1).toUpperCase()}` })
    : "";
  const inner =
    (tabColor === undefined ? rawChildren(text, present, (name) => name === "tabColor") : colour) +
    rawChildren(text, present, (name) => name !== "tabColor" && name !== "pageSetUpPr") +
    (fitToPage === undefined
      ? rawChildren(text, present, (name) => name === "pageSetUpPr")
      : pagePropertiesXml(fitToPage, child(present, "pageSetUpPr"), prefix));
  return inner === "" && !present ? "" : element(`${prefix}sheetPr`, present?.attributes ?? {}, inner);
}

function pagePropertiesXml(fitToPage: boolean, present: XmlElement | undefined, prefix: string): string {
  const attributes = { ...present?.attributes, fitToPage: fitToPage || undefined };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element(`${prefix}pageSetUpPr`, attributes)
    : "";
}

export function formatXml(
  width: number | null,
  height: number | null,
  present: XmlElement | undefined,
  prefix: string,
): string {
  const attributes: Record<string, string | undefined> = { defaultRowHeight: "15", ...present?.attributes };
  attributes["defaultColWidth"] = width === null ? undefined : String(width);
  if (height !== null) Object.assign(attributes, { defaultRowHeight: String(height), customHeight: "1" });
  else if (isTrue(attributes["customHeight"]))
    Object.assign(attributes, { defaultRowHeight: "15", customHeight: undefined });
  return element(`${prefix}sheetFormatPr`, attributes);
}

/** Without a password, as *Protect sheet* does when none is given. Existing protection keeps what it allows. */
export const protectionXml = (on: boolean, present: XmlElement | undefined, prefix: string): string =>
  on
    ? element(`${prefix}sheetProtection`, {
        objects: "1",
        scenarios: "1",
        ...present?.attributes,
        sheet: "1",
      })
    : "";

export const mergesXml = (merged: SheetContents["merged"], prefix: string): string =>
  merged.length === 0
    ? ""
    : `${openTag(`${prefix}mergeCells`, { count: merged.length })}${merged
        .map((rect) => element(`${prefix}mergeCell`, { ref: rectRef(rect) }))
        .join("")}</${prefix}mergeCells>`;

export const filterXml = (
  rect: SheetContents["autoFilter"],
  present: XmlElement | undefined,
  text: Source,
  prefix: string,
): string => {
  if (!rect) return "";
  return element(
    `${prefix}autoFilter`,
    { ...present?.attributes, ref: rectRef(rect) },
    rawChildren(text, present),
  );
};
