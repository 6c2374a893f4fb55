import { numfmt } from "@univerjs/core";
import type { ChartLanguage } from "./chart-words";

/**
 * A number as a cell with this format code shows it: with a decimal comma and spaces between thousands in Swedish. A code that cannot be
 * read counts as General, as an unknown code does in the grid.
 */
export function shownNumber(value: number, format: string, language: ChartLanguage): string {
  try {
    return numfmt.format(format, value, { locale: language });
  } catch {
    return numfmt.format("General", value, { locale: language });
  }
}
