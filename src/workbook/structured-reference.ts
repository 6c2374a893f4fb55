/** References to tables in formulas, in the long form that every Excel and every file understands. */

/** Brackets, quotes and number signs in a heading are escaped with an apostrophe. */
const escaped = (heading: string): string => heading.replace(/['#[\]@]/g, (character) => `'${character}`);

/** The cell of the formula's own row: `tblCentraler[[#This Row],[MHV]]`. */
export const thisRow = (table: string, heading: string): string =>
  `${table}[[#This Row],[${escaped(heading)}]]`;

/** The cells of the formula's own row from one column to another. */
export const thisRowFrom = (table: string, first: string, last: string): string =>
  `${table}[[#This Row],[${escaped(first)}]:[${escaped(last)}]]`;

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
