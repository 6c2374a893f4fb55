/** References to tables in formulas, in the long form that every Excel and every file understands. */

import { quotedSheet } from "./sheet-reference";
import { areaAddress, type Area, type PlacedTable } from "../../address";

/** What formulas read: a table by its name, or a plain range by its cells. */
export interface ReadCells {
  readonly table: string;
  /** A plain range that is read as it stands, headings first, and the headings of all its columns. */
  readonly range?: PlacedTable & { readonly headings: readonly string[] };
}

/** Brackets, quotes and number signs in a heading are escaped with an apostrophe. */
const escaped = (heading: string): string => heading.replace(/['#[\]@]/g, (character) => `'${character}`);

/** The cell of the formula's own row: `tblCentraler[[#This Row],[MHV]]`. */
export const thisRow = (table: string, heading: string): string =>
  `${table}[[#This Row],[${escaped(heading)}]]`;

/** The cells of the formula's own row from one column to another. */
export const thisRowFrom = (table: string, first: string, last: string): string =>
  `${table}[[#This Row],[${escaped(first)}]:[${escaped(last)}]]`;

const fixedPlace = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** All cells with their headings: `tblParter[#All]`, `'Blad1'!$A$3:$D$9`. */
export const allOf = ({ table, range }: ReadCells): string =>
  range ? fixedPlace(range.sheet, range.area) : wholeTable(table);

/** A column's cells without its heading: `tblParter[Yta]`, `'Blad1'!$C$4:$C$9`. */
export function columnOf({ table, range }: ReadCells, heading: string): string {
  if (!range) return tableColumn(table, heading);
  const { headingRows } = range;
  const { row, column, rows } = range.area;
  const at = Math.max(0, range.headings.indexOf(heading));
  const body = { row: row + headingRows, column: column + at, rows: rows - headingRows, columns: 1 };
  return fixedPlace(range.sheet, body);
}

/** The whole table with its headings. */
export const wholeTable = (table: string): string => `${table}[#All]`;

/** Letters, digits and spaces alone stand in one pair of brackets; every other heading needs two, as Excel has it. */
const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ]*[\p{L}\p{N}])?$/u;

/** A column's cells without its heading: `tblParter[Yta]`, `tblParter[[Yta (m²)]]`. */
export const tableColumn = (table: string, heading: string): string =>
  isPlain.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped(heading)}]]`;

/** A column's cells with its heading above: `tblCentraler[[#All],[Central]]`. */
export const tableColumnWithHeading = (table: string, heading: string): string =>
  `${table}[[#All],[${escaped(heading)}]]`;

/** The cells of several columns side by side, without their headings: `tblSvar[[Tid]:[Flöde]]`. */
export const tableColumns = (table: string, first: string, last: string): string =>
  `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
