import { hasSettings, saveAddinSettings } from "../package/addin-settings";
import { blankParts, blankSheet, sheetType } from "./blank-workbook";
import { ChartCells } from "../charts/chart-cells";
import { checkContents } from "./check-contents";
import type {
  SheetContents,
  SheetToSave,
  WorkbookContents,
  WorkbookToSave,
  XlsxOptions,
} from "../ground/contents";
import type { Bilingual } from "../ground/bilingual";
import { addContentType, removeContentType } from "../package/content-types";
import { renameElsewhere } from "../package/outside-references";
import { changedPage } from "./page-writer";
import { PartsEdit } from "../zip/parts";
import { printNames } from "../package/print-names";
import { reachable, removeOrphans } from "../package/reachable-parts";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { followSheets } from "../charts/renamed-charts";
import { saveSheet } from "./save-sheet";
import { changeSheetNames, type SheetChanges } from "../formulas/sheet-names-in-formula";
import { SharedParts } from "./shared-parts";
import { alignHeadings } from "./table-headings";
import { frontSheet, patchWorkbook, type WorkbookEdits } from "./workbook-writer";
import { readWorkbook, type OpenedWorkbook } from "../read/workbook-reader";
import type { WorkbookSource } from "../read/workbook-source";

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What a person should know about the file, in sentences. */
  readonly notes: readonly Bilingual[];
}

/**
 * Writes a workbook. `opened` is the file that the contents came from: only what differs from it is written, every other
 * part is copied as it was packed. Without it a new file is made. Cells that are not in `contents` become empty; the cells that an array
 * formula fills have to be among them, with their values.
 *
 * Throws `XlsxRefusal` for contents that no workbook can hold. The opened workbook is never changed, so it serves for
 * saving again.
 */
export function saveXlsx(
  opened: OpenedWorkbook | null,
  contents: WorkbookToSave,
  options: XlsxOptions = {},
): SavedWorkbook {
  if (opened && isAsOpened(opened, contents)) return { bytes: opened.source.parts.write(), notes: [] };
  checkContents(contents, opened?.contents.sheets);
  const { source, contents: before } = opened ?? readWorkbook(blankParts(), options);
  const changes = sheetChanges(source, contents);
  const wanted: WorkbookToSave = {
    ...contents,
    sheets: contents.sheets.map((sheet) => follow(headed(sheet, source), changes)),
  };
  const edit = new PartsEdit(source.parts);
  const led = opened ? reachable(source.parts) : new Set<string>();
  const shared = new SharedParts(edit, source);
  const notes: Bilingual[] = [];
  const relations = relationshipsOf(source.parts, source.workbookPart);
  const relationOf = new Map(
    relations.filter(({ external }) => !external).map(({ target, id }) => [target, id]),
  );

  const wasInFront = before.sheets[before.activeSheet]?.id;
  const front = frontSheet(wanted, wanted.activeSheet ?? inFront(wanted, wasInFront));
  const sameInFront = wasInFront !== undefined && wanted.sheets[front]?.id === wasInFront;
  const inFile = new Map([...source.sheets].map(([id, sheet]) => [id, sheet.contents]));
  const chartCells = {
    before: new ChartCells(renamed(before, changes), inFile),
    now: new ChartCells(wanted, inFile),
  };
  const saved = saveSheets(wanted, relationOf, {
    ...{ edit, shared, source, chartCells, changes, notes, sameInFront },
    front,
  });

  const kept = new Set(wanted.sheets.map(({ id }) => id));
  const removed = [...source.sheets.keys()].filter((id) => !kept.has(id));
  const removedRelations = new Set(removed.map((part) => relationOf.get(part) ?? ""));
  const workbook = patchWorkbook(edit.xml(source.workbookPart), {
    contents: wanted,
    relations: saved.relations,
    removed: removedRelations,
    changes,
    functions: source.functions,
    printNames: namesOfPages(wanted, source),
    sameInFront,
  });
  edit.setText(source.workbookPart, workbook);
  for (const relation of removedRelations) removeRelationship(edit, source.workbookPart, relation);
  renameElsewhere(edit, changes);
  if (contents.addin) saveAddinSettings(edit, contents.addin);
  shared.write();
  if (saved.formulas || removed.length > 0) dropCalculationChain(edit, source);
  if (opened && edit.touched) removeOrphans(edit, led);

  if (saved.unfinished > 0) notes.push(unfinishedNote(saved.unfinished));
  return { bytes: edit.touched ? edit.write() : source.parts.write(), notes };
}

type Saving = Omit<Parameters<typeof saveSheet>[0], "sheet" | "part" | "present" | "selected">;

/** Writes the parts of all sheets, new ones too, and gives what the workbook has to say of them. */
function saveSheets(
  { sheets }: WorkbookToSave,
  relationOf: ReadonlyMap<string, string>,
  { front, ...saving }: Saving & { readonly front: number },
): { readonly relations: readonly string[]; readonly formulas: boolean; readonly unfinished: number } {
  const { edit, source } = saving;
  const relations: string[] = [];
  let formulas = false;
  let unfinished = 0;
  sheets.forEach((sheet, index) => {
    const present = sheet.id === undefined ? undefined : source.sheets.get(sheet.id);
    const part = present?.part ?? addSheetPart(edit, source);
    relations.push(relationOf.get(part) ?? addRelationship(edit, source.workbookPart, "worksheet", part));
    const saved = saveSheet({ ...saving, sheet, part, present, selected: index === front });
    formulas ||= saved.formulas;
    unfinished += saved.unfinished;
  });
  return { relations, formulas, unfinished };
}

const unfinishedNote = (cells: number): Bilingual => ({
  sv: `${cells} celler beräknades fortfarande och sparades som #VÄRDEFEL!; de räknas om när filen öppnas med tillägget.`,
  en: `${cells} cells were still being calculated and were saved as #VALUE!; they are calculated when the file is opened with the add-in.`,
});

/** Nothing that is named differs from the file: it is not looked into, whatever else there is to say about it. */
function isAsOpened({ contents: before, source }: OpenedWorkbook, contents: WorkbookToSave): boolean {
  const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
  return (
    contents.sheets.length === before.sheets.length &&
    (contents.activeSheet ?? before.activeSheet) === before.activeSheet &&
    (contents.names === undefined || same(contents.names, before.names)) &&
    (contents.addin === undefined || hasSettings(source.parts, contents.addin)) &&
    contents.sheets.every((sheet, index) => {
      const file = before.sheets[index] as SheetContents;
      return (Object.keys(sheet) as (keyof SheetContents)[]).every((key) =>
        key === "cells" ? sheet.cells === file.cells : same(sheet[key], file[key]),
      );
    })
  );
}

/** Tables that are not named are the opened sheet's: their headings have to be looked after all the same. */
function headed(sheet: SheetToSave, source: WorkbookSource): SheetToSave {
  const before = sheet.id === undefined ? undefined : source.sheets.get(sheet.id)?.contents;
  return alignHeadings(before && !sheet.tables ? { ...sheet, tables: before.tables } : sheet, before);
}

/** A name that a sheet of the new workbook has is that sheet's, whoever had it before. */
function sheetChanges(source: WorkbookSource, { sheets }: WorkbookToSave): SheetChanges {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const changes = new Map<string, string | null>();
  for (const [id, { contents }] of source.sheets) {
    const old = contents.name.toLowerCase();
    if (!names.has(old)) changes.set(old, sheets.find((sheet) => sheet.id === id)?.name ?? null);
  }
  return changes;
}

/** Formulas that still name a sheet as it was called before. */
function follow(sheet: SheetToSave, changes: SheetChanges): SheetToSave {
  if (changes.size === 0) return sheet;
  const formula = <T extends { readonly formula?: string }>(item: T): T =>
    item.formula === undefined ? item : { ...item, formula: changeSheetNames(item.formula, changes) };
  return {
    ...sheet,
    cells: sheet.cells.map(formula),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => followSheets(chart, changes)) }),
    ...(sheet.tables && {
      tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(formula) })),
    }),
  };
}

/** The opened workbook under the names that its sheets have now. */
const renamed = ({ sheets }: WorkbookContents, changes: SheetChanges): WorkbookToSave => ({
  sheets: sheets.map((sheet) => ({ ...sheet, name: changes.get(sheet.name.toLowerCase()) ?? sheet.name })),
});

const inFront = ({ sheets }: WorkbookToSave, id: string | undefined): number | undefined => {
  const index = sheets.findIndex((sheet) => sheet.id !== undefined && sheet.id === id);
  return index < 0 ? undefined : index;
};

/** The print areas and repeated rows that differ from the file. */
const namesOfPages = ({ sheets }: WorkbookToSave, source: WorkbookSource): WorkbookEdits["printNames"] =>
  new Map(
    sheets.map((sheet, index) => {
      const before = sheet.id === undefined ? undefined : source.sheets.get(sheet.id)?.contents.page;
      return [index, printNames(changedPage(sheet.page, before ?? {}), sheet.name)];
    }),
  );

function addSheetPart(edit: PartsEdit, { namespaces }: WorkbookSource): string {
  const part = edit.freeName("xl/worksheets/sheet", "xml");
  edit.setText(part, blankSheet(namespaces.main, namespaces.relationships));
  addContentType(edit, part, sheetType);
  return part;
}

/**
 * The order in which Excel calculated last. It has to name exactly the cells with formulas, or Excel calls the file
 * damaged; without it Excel makes a new one. So it goes when formulas come or go, and stays when only values change.
 */
function dropCalculationChain(edit: PartsEdit, { workbookPart }: WorkbookSource): void {
  for (const { id, type, target } of relationshipsOf(edit, workbookPart)) {
    if (type !== "calcChain") continue;
    removeRelationship(edit, workbookPart, id);
    edit.remove(target);
    removeContentType(edit, target);
  }
}
