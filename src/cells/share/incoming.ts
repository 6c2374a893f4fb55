import { isEmpty } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { wordKey } from "../../domain/names/words";
import type { Cell } from "../ground/cell";
import { findPlainRanges } from "../ranges/find-plain-ranges";
import { kindOfRange } from "../ranges/range-kind";
import type { TableShape } from "../tables/table-shape";
import { templateMark, templateTable, type TemplateMark } from "./contract";
import {
  readIncomingTable,
  requiredOf,
  type IncomingCandidate,
  type IncomingTable,
  type SaidOfTable,
} from "./incoming-table";
import { cut, type IncomingSheet, type IncomingWorkbook } from "./incoming-sheets";
import { sharedKinds, sharedShapes, type SharedKind } from "./shared-tables";

interface Candidate extends IncomingCandidate {
  readonly hasName: boolean;
}

/** What a file holds of all that is collected. */
export interface IncomingFile {
  /** At most one of each kind. */
  readonly tables: readonly IncomingTable[];
  /** Sheets in sight with contents that nothing was read from. */
  readonly unread: readonly string[];
  readonly hiddenSheets: number;
  /** Where it is one of our templates. */
  readonly template: TemplateMark | undefined;
}

/** What a person has said of a file's tables, by their kinds. */
export type SaidOfTables = Readonly<Partial<Record<SharedKind, SaidOfTable>>>;

/**
 * The tables of a file that has come in: of each kind one, a table of that name first, then one or a plain range whose
 * headings say so, with most rows first. Texts that hold numbers or dates are read as those, and this is said; dates of a
 * workbook that counts from 1904 are counted anew. Nothing is guessed: what has two readings is a problem, a heading that
 * is only like one of ours is asked about, and so are amounts that something says are no kronor.
 */
export function readIncomingFile(workbook: IncomingWorkbook, said: SaidOfTables = {}): IncomingFile {
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  const candidates = visible.flatMap(candidatesIn);
  const template = templateIn(workbook.sheets);
  const tables = sharedKinds.flatMap((kind): IncomingTable[] => {
    const [found] = candidates
      .filter((one) => one.kind === kind)
      .sort((one, other) => Number(other.hasName) - Number(one.hasName) || other.area.rows - one.area.rows);
    if (!found) return [];
    const table = readIncomingTable(workbook, found, said[kind] ?? {});
    return [template?.centre ? ofCentre(table, template.centre) : table];
  });
  const read = new Set(tables.map(({ sheet }) => sheet));
  return {
    tables,
    unread: visible
      .filter((sheet) => !read.has(sheet.name) && sheet.values.some((row) => !row.every(isEmpty)))
      .filter((sheet) => !hasTemplateTable(sheet))
      .map(({ name }) => name),
    hiddenSheets: workbook.sheets.length - visible.length,
    template,
  };
}

const isTemplateTable = ({ name }: IncomingSheet["tables"][number]): boolean =>
  wordKey(name) === wordKey(templateTable.name);

const hasTemplateTable = ({ tables }: IncomingSheet): boolean => tables.some(isTemplateTable);

function templateIn(sheets: readonly IncomingSheet[]): TemplateMark | undefined {
  const sheet = sheets.find(hasTemplateTable);
  const table = sheet?.tables.find(isTemplateTable);
  return sheet && table ? templateMark(cut(sheet.values, table.area).slice(1)) : undefined;
}

/** A template that was made for one centre says which in the rows that leave it out: that column is where it belongs. */
const ofCentre = (table: IncomingTable, centre: string): IncomingTable =>
  sharedShapes[table.kind].columns.centre
    ? {
        ...table,
        rows: table.rows.map((cells) => (isEmpty(cells.centre) ? { ...cells, centre } : cells)),
      }
    : table;

function candidatesIn(sheet: IncomingSheet): Candidate[] {
  const tables = sheet.tables.flatMap(({ name, area }): Candidate[] => {
    const named = sharedKinds.find((kind) => wordKey(name) === wordKey(sharedShapes[kind].name));
    const [headings = [], ...body] = cut(sheet.values, area);
    const kind = named ?? kindByHeadings(headings, kindOfRange(headings, body));
    return kind ? [{ sheet, kind, area, isTable: true, hasName: named !== undefined, headings }] : [];
  });
  const areas = sheet.tables.map(({ area }) => area);
  const ranges = findPlainRanges(sheet.values, { tables: areas, merged: sheet.merged }).flatMap(
    ({ kind: seen, area, headings }): Candidate[] => {
      const kind = kindByHeadings(headings, seen);
      return kind ? [{ sheet, kind, area, isTable: false, hasName: false, headings }] : [];
    },
  );
  return [...tables, ...ranges];
}

/** What the headings are known as; or what they are nearly, where that is one kind only. */
function kindByHeadings(
  headings: readonly Cell[],
  seen: ReturnType<typeof kindOfRange>,
): SharedKind | undefined {
  if (seen !== undefined) return sharedKinds.find((kind) => kind === seen);
  const [near, ...others] = sharedKinds.filter((kind) => isNearly(headings, sharedShapes[kind]));
  return others.length === 0 ? near : undefined;
}

/** All but one of the columns that the table cannot do without are there: the one that is not will be asked about. */
function isNearly(headings: readonly Cell[], shape: TableShape): boolean {
  const { columnOf } = matchHeadings(headings, shape.columns);
  const required = requiredOf(shape);
  const there = required.filter((key) => columnOf[key] !== undefined).length;
  return required.length > 2 && there >= required.length - 1;
}
