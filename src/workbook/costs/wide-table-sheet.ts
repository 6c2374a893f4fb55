import { fittingPage } from "../action/ornaments/paper";
import type { SheetTop } from "../sheet/parts";
import { SheetStack } from "../sheet/sheet-stack";
import { noteLines, widthOfTitle } from "./text-lines";

/** The first column says what a row is about. */
const titles = 1;

/**
 * A lying sheet for a table that people go on with: where its columns take several pages beside each other, what a row is
 * about stands on each of them, and so does what stands above it, which is not cut there.
 *
 * @param widths of the table's columns, in characters
 */
export function wideTableSheet(name: string, top: SheetTop, widths: readonly number[]): SheetStack {
  const sheet = new SheetStack(
    name,
    { ...top, notes: noteLines(top.notes, widths, titles) },
    { gridLines: true, orientation: "landscape", titleColumns: titles },
  );
  const isWide = fittingPage(widths, "landscape", titles).titleColumns !== undefined;
  if (isWide) sheet.widen(0, widthOfTitle(top.title));
  return sheet;
}
