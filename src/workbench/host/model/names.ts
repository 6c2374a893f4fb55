import { parseAddress } from "../../ground/address";
import { invalidArgument, itemAlreadyExists } from "../wire/errors";

/**
 * Excel's rules for names, which the grid does not keep. The rules are those of Microsoft's support pages ("Rename a
 * worksheet", "Names in formulas"); which error code a breach gives is a guess.
 */

const { compare } = new Intl.Collator("sv", { sensitivity: "accent" });
const sameName = (a: string, b: string) =>
  a === b || a.toLowerCase() === b.toLowerCase() || compare(a, b) === 0;

export function checkSheetName(name: string, others: readonly string[]): void {
  const wellFormed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    // Reserved for the log of a shared workbook.
    name.toLowerCase() !== "history";
  if (!wellFormed) {
    throw invalidArgument(
      `"${name}" cannot be the name of a worksheet: 1 to 31 characters, none of \\ / ? * [ ] :, no ' first or last, not History.`,
    );
  }
  // Excel allows it; the grid's engine cannot find such a sheet again, and formulas would be lost.
  if (name.includes("!"))
    throw invalidArgument(`"${name}" cannot be the name of a worksheet here: it has a "!".`);
  if (others.some((other) => sameName(other, name))) throw itemAlreadyExists();
}

export function checkTableName(name: string, others: readonly string[]): void {
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    !parseAddress(name);
  if (!wellFormed) {
    throw invalidArgument(
      `"${name}" cannot be the name of a table: a letter or _ first, then letters, digits, . and _, at most 255, and not like the address of a cell.`,
    );
  }
  if (others.some((other) => sameName(other, name))) throw itemAlreadyExists();
}

/** The first of `base1`, `base2` … that is free. */
export function freeName(base: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

export function findByName<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  key: unknown,
): T | undefined {
  const text = String(key);
  return items.find((item) => item.id === text) ?? items.find((item) => sameName(item.name, text));
}
