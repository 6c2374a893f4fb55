import { sameName } from "../action/sheet-names";

/** The name itself, or with the first number that makes it free: `tblPreliminart`, `tblPreliminart_2`. */
export function freeTableName(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let number = 2; taken.some((other) => sameName(other, candidate)); number++) {
    candidate = `${name}_${number}`;
  }
  return candidate;
}

/** A table's name for another year: `tblKostnader` and `tblKostnader2026` both become `tblKostnader2027`. */
export const tableNameOfYear = (table: string, year: string): string =>
  `${table.replace(/_?\d{4}(_\d+)*$/, "")}${year.replace(/\D+/g, "_")}`;
