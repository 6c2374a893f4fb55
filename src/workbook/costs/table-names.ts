import { sameName } from "../action/plan/sheet-names";

/** The name itself, or with the first number that makes it free: `tblPreliminart2`, `tblKostnader2026v2`. */
export function freeTableName(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let number = 2; taken.some((other) => sameName(other, candidate)); number++) {
    candidate = `${name}${/\d$/.test(name) ? "v" : ""}${number}`;
  }
  return candidate;
}

/**
 * A table's name for another year: `tblKostnader` and `tblKostnader2026` both become `tblKostnader2027`, and
 * `tblKostnader2027till2028` for a year that is broken.
 */
export const tableNameOfYear = (table: string, year: string): string =>
  `${table.replace(/\d{4}(till\d{4})?(v\d+)?$/, "")}${year.replace(/\D+/g, "till")}`;
