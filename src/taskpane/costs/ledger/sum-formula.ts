import { plainValue } from "../../../cells/ground/cell";
import { areaAddress } from "../../../workbook/address";
import type { LedgerModel } from "./ledger-model";
import type { LedgerRows } from "./ledger-source";

/**
 * The ledger's own sum over its cells, for the check: only where every amount is a number to Excel, stands in kronor with
 * its sign, in one column, and no total stands among them; otherwise Excel would sum something else than was read.
 */
export function sumFormula({ source, columnOf, read, choices }: LedgerModel): string | undefined {
  if (!source || source.months || !read || read.totals.length > 0 || (read.factor ?? 1) !== 1)
    return undefined;
  const { amount, debit, credit, side } = columnOf;
  if (amount !== undefined && side !== undefined) return undefined;
  const columns = amount === undefined ? [debit, credit] : [amount];
  const used = columns.filter((column): column is number => column !== undefined);
  if (!used.every((column) => isNumeric(source, column))) return undefined;
  const sums = columns.flatMap((column, index) =>
    column === undefined ? [] : [`${index === 1 ? "-" : ""}SUM(${columnCells(source, column)})`],
  );
  const sum = sums.join("");
  return choices.isNegated ? `-(${sum})` : sum;
}

const isNumeric = ({ values }: LedgerRows, column: number): boolean =>
  values.slice(1).every((row) => typeof plainValue(row[column]) === "number" || row[column] === "");

function columnCells({ sheet, row, column: first, rows }: LedgerRows, column: number): string {
  const address = areaAddress({ row: row + 1, column: first + column, rows, columns: 1 });
  return `'${sheet.replaceAll("'", "''")}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
