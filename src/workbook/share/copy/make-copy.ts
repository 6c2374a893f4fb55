import { cellAddress } from "../../address";
import { exposuresIn, isOurFormula } from "../../../cells/share/exposure";
import { respondentsIn } from "../../../cells/share/respondents";
import { saveXlsx } from "../../../xlsx";
import { countsFrom1904, loadCalendar } from "../../reading/date-system";
import { supports } from "../../host";
import { plannedToFile } from "../file/planned-to-file";
import { aboutCopy, type AboutCopy } from "./about-copy";
import { copyContents, type CopiedSheets } from "./copy-contents";
import { readSheetsToCopy, type UnreadSheet } from "./read-sheets";
import type { SheetToCopy } from "./sheet-to-copy";

/** Why nothing was copied: the first sheet that cannot come along, with how many people or numbers it is about. */
export type RefusedCopy =
  | UnreadSheet
  | { readonly sheet: string; readonly reason: "answers" | "personal"; readonly count: number }
  | { readonly sheet: string; readonly reason: "stuck"; readonly at: string };

export interface ReadCopy {
  readonly read: readonly SheetToCopy[];
  readonly copied: CopiedSheets;
  /** As the file is called. */
  readonly workbook: string;
}

/**
 * Reads the sheets anew and builds the copy out of what they show. What a sheet holds is looked at here once more, however
 * it was chosen: answers of people and personal numbers never get into a copy.
 */
export async function readCopy(
  context: Excel.RequestContext,
  names: readonly string[],
  formulasAsNotes: boolean,
): Promise<ReadCopy | { readonly refused: RefusedCopy }> {
  const firstOf2000 = loadCalendar(context.workbook);
  const tellsName = supports("ExcelApi", "1.7");
  if (tellsName) context.workbook.load({ name: true });
  await context.sync();
  const { sheets, unread } = await readSheetsToCopy(context, names);
  const refused = unread[0] ?? sheets.map(refusedBecause).find((one) => one !== undefined);
  if (refused) return { refused };
  const options = { countsFrom1904: countsFrom1904(firstOf2000), formulasAsNotes };
  return {
    read: sheets,
    copied: copyContents(sheets, options),
    workbook: tellsName ? context.workbook.name : "",
  };
}

function refusedBecause(sheet: SheetToCopy): RefusedCopy | undefined {
  const { name, area, values, formulas, tables } = sheet;
  const inside = tables.map((table) => ({
    ...table.area,
    row: table.area.row - area.row,
    column: table.area.column - area.column,
  }));
  const people = respondentsIn(values, inside);
  if (people > 0) return { sheet: name, reason: "answers", count: people };
  const numbers = exposuresIn({ name, visibility: "Visible", ...area, values, formulas })
    .filter(({ kind, what }) => kind === "personal" && what === "personnummer")
    .reduce((sum, { count }) => sum + count, 0);
  if (numbers > 0) return { sheet: name, reason: "personal", count: numbers };
  for (const [down, line] of formulas.entries())
    for (const [across, formula] of line.entries())
      if (values[down]?.[across] === "#NAME?" && typeof formula === "string" && isOurFormula(formula))
        return { sheet: name, reason: "stuck", at: cellAddress(area.row + down, area.column + across) };
  return undefined;
}

/** The copy as an .xlsx file, its first sheet about itself. */
export function copyFile({ copied }: ReadCopy, about: AboutCopy): Uint8Array {
  const front = plannedToFile(aboutCopy(copied, about));
  const taken = new Set(copied.sheets.map(({ name }) => name.toLowerCase()));
  const name = taken.has(front.name.toLowerCase()) ? `${front.name} 2` : front.name;
  return saveXlsx(null, { sheets: [{ ...front, name }, ...copied.sheets], activeSheet: 0 }).bytes;
}
