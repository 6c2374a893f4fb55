import type { Rect } from "../ground/cells";
import { rectRef, rectsRef } from "../ground/cell-reference";
import type { SheetToSave, WorkbookToSave } from "../ground/contents";
import { cannotSave } from "../ground/refusal";

/** What a grid could not show is refused before the open workbook has gone. */
export function checkShowable(contents: WorkbookToSave): void {
  checkVisible(contents);
}

function checkVisible(contents: WorkbookToSave): void {
  if (!contents.sheets.some(({ visibility }) => (visibility ?? "Visible") === "Visible")) {
    throw cannotSave({
      sv: "Arbetsboken har inget synligt blad. Minst ett blad måste visas.",
      en: "The workbook has no visible sheet. At least one sheet has to be shown.",
    });
  }
}

/** What Excel would refuse or repair is refused here, with the place, before a file is made. */
export function checkContents(contents: WorkbookToSave): void {
  checkVisible(contents);
  const names = new Set<string>();
  for (const { name } of contents.sheets) {
    if (names.has(name.toLowerCase())) {
      throw cannotSave({ sv: `Två blad heter ${name}.`, en: `Two sheets are called ${name}.` });
    }
    names.add(name.toLowerCase());
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw cannotSave({
        sv: `Bladnamnet ${name} går inte i Excel: 1–31 tecken, inga av [ ] : * ? / \\ och ingen apostrof ytterst.`,
        en: `The sheet name ${name} does not work in Excel: 1–31 characters, none of [ ] : * ? / \\, no apostrophe at the ends.`,
      });
    }
  }
  checkTables(contents.sheets);
  contents.sheets.forEach(checkValidations);
}

/** Beyond these lengths Excel calls the whole file damaged. */
const longest = { list: 255, title: 32, text: 255 };

function checkValidations({ name, validations }: SheetToSave): void {
  for (const { ranges, extended, formula1 = "", prompt, error } of validations ?? []) {
    if (extended) continue;
    const list = /^"(.*)"$/s.exec(formula1)?.[1] ?? "";
    const tooLong =
      list.length > longest.list ||
      [prompt?.title, error?.title].some((text) => (text?.length ?? 0) > longest.title) ||
      [prompt?.text, error?.text].some((text) => (text?.length ?? 0) > longest.text);
    if (!tooLong) continue;
    const place = `${name}!${rectsRef(ranges)}`;
    throw cannotSave({
      sv: `Dataverifieringen för ${place} är för lång för Excel: listan högst 255 tecken, rubriker 32, meddelanden 255.`,
      en: `The data validation of ${place} is too long for Excel: a list has at most 255 characters, titles 32, messages 255.`,
    });
  }
}

function checkTables(sheets: readonly SheetToSave[]): void {
  const names = new Set<string>();
  for (const sheet of sheets) {
    const tables = sheet.tables ?? [];
    tables.forEach((table, index) => {
      if (names.has(table.name.toLowerCase())) {
        throw cannotSave({
          sv: `Två tabeller heter ${table.name}.`,
          en: `Two tables are called ${table.name}.`,
        });
      }
      names.add(table.name.toLowerCase());
      const least = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
      if (table.rect.rows < least) {
        throw cannotSave({
          sv: `Tabellen ${table.name} (${sheet.name}!${rectRef(table.rect)}) saknar plats för en rad med data.`,
          en: `The table ${table.name} (${sheet.name}!${rectRef(table.rect)}) has no room for a row of data.`,
        });
      }
      const other = tables.slice(0, index).find(({ rect }) => overlap(rect, table.rect));
      if (other) {
        throw cannotSave({
          sv: `Tabellerna ${other.name} och ${table.name} på bladet ${sheet.name} ligger över varandra.`,
          en: `The tables ${other.name} and ${table.name} on the sheet ${sheet.name} overlap.`,
        });
      }
    });
  }
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
