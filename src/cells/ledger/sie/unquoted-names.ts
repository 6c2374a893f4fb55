import { clean, textIn } from "./field-values";
import type { SieField } from "./fields";

/**
 * A name that is a line's last text. The format wants it in quotation marks; on a line that has none of them, its words are
 * all the fields that are left.
 *
 * @param end where other fields begin
 */
export function nameFrom(fields: readonly SieField[], first: number, line: string, end?: number): string {
  return line.includes('"')
    ? clean(textIn(fields[first]))
    : clean(fields.slice(first, end).map(textIn).join(" "));
}

/** What a voucher is about: behind it may stand the day that it was registered, and by whom. */
export function voucherText(fields: readonly SieField[], line: string): string {
  const day = fields.findIndex((field, index) => index > 3 && /^\d{8}$/.test(textIn(field)));
  return nameFrom(fields, 3, line, day < 0 ? undefined : day);
}

/** What a line is about: behind it may stand a quantity, and who booked it. */
export function lineText(fields: readonly SieField[], line: string): string {
  const quantity = fields.findIndex(
    (field, index) => index > 4 && index >= fields.length - 2 && /^-?\d+(?:\.\d+)?$/.test(textIn(field)),
  );
  return nameFrom(fields, 4, line, quantity < 0 ? undefined : quantity);
}
