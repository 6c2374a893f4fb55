import type { SheetSaving } from "./sheet-saving";
import { parseRect, rectRef } from "../ground/cell-reference";
import { diffCells, diffRows } from "./cell-diff";
import type { SheetContents, SheetToSave } from "../ground/contents";
import { validationsXml } from "../read/data-validation";
import { inPart } from "../zip/parts";
import { changedPage, fitToPage, pageSections } from "./page-writer";
import { saveConditionalFormats } from "./save-conditional-formats";
import { saveCharts } from "../charts/save-charts";
import { saveNotes } from "./save-notes";
import { saveTables } from "./save-tables";
import { patchSheet, type SectionWriter } from "./sheet-patcher";
import {
  columnsXml,
  filterXml,
  formatXml,
  mergesXml,
  propertiesXml,
  protectionXml,
  viewsXml,
  type PropertiesChange,
  type ViewChange,
} from "./sheet-sections";
import { element, isTrue } from "../xml/xml-tree";

/** What a sheet is before anything is written into it. */
const blank: Omit<SheetContents, "name"> = {
  visibility: "Visible",
  cells: [],
  columns: [],
  rows: [],
  defaultColumnWidth: null,
  defaultRowHeight: null,
  frozen: null,
  showGridLines: true,
  tabColor: null,
  merged: [],
  protected: false,
  autoFilter: null,
  tables: [],
  validations: [],
  conditionalFormats: [],
  notes: [],
  charts: [],
  page: {},
};

export function saveSheet(saving: SheetSaving): { formulas: boolean; unfinished: number } {
  const { edit, shared, source, sheet, part, present } = saving;
  const before = present?.contents ?? blank;
  const { cells, formulas, unfinished } = diffCells(
    before.cells,
    present?.shared ?? new Map(),
    sheet,
    source.functions,
  );
  const rows = diffRows(before.rows, sheet.rows);
  const sections = new Map<string, SectionWriter>();
  const changed = <Key extends keyof typeof blank>(key: Key): boolean =>
    sheet[key] !== undefined && JSON.stringify(sheet[key]) !== JSON.stringify(before[key]);

  if (changed("columns")) {
    sections.set("cols", (old, _, prefix) => columnsXml(sheet.columns ?? [], old, prefix, shared.cellFormat));
  }
  views(saving, before, sections);
  const page = changedPage(sheet.page, before.page);
  const fit = fitToPage(page);
  if (changed("tabColor") || (fit !== undefined && fit !== (fitToPage(before.page) ?? false))) {
    const properties: PropertiesChange = {
      ...(changed("tabColor") && { tabColor: sheet.tabColor ?? null }),
      ...(fit !== undefined && { fitToPage: fit }),
    };
    sections.set("sheetPr", (old, text, prefix) => propertiesXml(properties, old, text, prefix));
  }
  for (const [name, write] of pageSections(page, sheet.name)) sections.set(name, write);
  if (changed("defaultColumnWidth") || changed("defaultRowHeight") || !present) {
    const width = sheet.defaultColumnWidth ?? null;
    const height = sheet.defaultRowHeight ?? null;
    sections.set("sheetFormatPr", (old, _, prefix) => formatXml(width, height, old, prefix));
  }
  if (changed("protected")) {
    sections.set("sheetProtection", (old, _, prefix) => protectionXml(sheet.protected ?? false, old, prefix));
  }
  if (changed("autoFilter")) {
    sections.set("autoFilter", (old, text, prefix) => filterXml(sheet.autoFilter ?? null, old, text, prefix));
  }
  if (changed("merged")) sections.set("mergeCells", (_, __, prefix) => mergesXml(sheet.merged ?? [], prefix));
  if (changed("conditionalFormats")) saveConditionalFormats(saving, before, sections);
  if (changed("validations")) validations(saving, before, sections);
  if (changed("notes")) saveNotes(saving, sections);
  if (changed("tables")) saveTables(saving, before.tables, sections);
  saveCharts(saving, sections);
  dimension(sheet, cells, sections);

  if (cells.size > 0 || rows.size > 0 || sections.size > 0) {
    const text = inPart(part, () => patchSheet(edit.text(part), { data: { cells, rows }, sections }, shared));
    edit.setText(part, text);
  }
  return { formulas, unfinished };
}

/**
 * Two sheets that both say they are selected are edited together in Excel, so what each sheet says has to fit the sheet
 * in front. While that is the file's own, what the sheets say is left alone: some programs say nothing at all.
 */
function views(
  { sheet, selected, sameInFront, present }: SheetSaving,
  before: Omit<SheetContents, "name">,
  sections: Map<string, SectionWriter>,
): void {
  const frozen = sheet.frozen !== undefined && JSON.stringify(sheet.frozen) !== JSON.stringify(before.frozen);
  const lines = sheet.showGridLines !== undefined && sheet.showGridLines !== before.showGridLines;
  const change: ViewChange = {
    ...(frozen && { frozen: sheet.frozen ?? null }),
    ...(lines && { showGridLines: sheet.showGridLines as boolean }),
  };
  sections.set("sheetViews", (old, text, prefix) => {
    const says = isTrue(old?.children.find(({ name }) => name === "sheetView")?.attributes["tabSelected"]);
    const fits = says === selected || (present !== undefined && sameInFront);
    if (!frozen && !lines && fits && (present || !selected)) return null;
    return viewsXml({ ...change, ...(!fits && { selected }) }, old, text, prefix);
  });
}

function validations(
  { sheet, source, notes }: SheetSaving,
  before: Omit<SheetContents, "name">,
  sections: Map<string, SectionWriter>,
): void {
  const wanted = sheet.validations ?? [];
  const extended = (rules: SheetContents["validations"]): string =>
    JSON.stringify(rules.filter((rule) => rule.extended));
  if (extended(wanted) !== extended(before.validations)) {
    notes.push({
      sv: `Dataverifiering på bladet ${sheet.name} som hämtar sin lista från ett annat blad sparades som den var.`,
      en: `Data validation on the sheet ${sheet.name} that takes its list from another sheet was saved as it was.`,
    });
  }
  sections.set("dataValidations", (_, __, prefix) => validationsXml(wanted, prefix, source.functions));
}

/** The used range that the sheet states; it only ever has to grow. */
function dimension(
  sheet: SheetToSave,
  cells: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
  sections: Map<string, SectionWriter>,
): void {
  if (cells.size === 0) return;
  sections.set("dimension", (old, _, prefix) => {
    const stated = parseRect(old?.attributes["ref"] ?? "");
    if (!stated) return null;
    let [top, left] = [stated.row, stated.column];
    let [bottom, right] = [top + stated.rows - 1, left + stated.columns - 1];
    for (const { row, column, value, formula } of sheet.cells) {
      if (value === null && formula === undefined) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    const used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return rectRef(used) === rectRef(stated) ? null : element(`${prefix}dimension`, { ref: rectRef(used) });
  });
}
