import type { Rect } from "../ground/cells";
import { rectRef, rectsRef } from "../ground/cell-reference";
import type {
  DataValidation,
  SheetContents,
  SheetToSave,
  TableContents,
  WorkbookToSave,
} from "../ground/contents";
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

/**
 * What Excel would refuse or repair is refused here, with the place, before a file is made. What the opened file has already is the file's:
 * it is no reason not to save what a person has done.
 */
export function checkContents(contents: WorkbookToSave, file: readonly SheetContents[] = []): void {
  checkVisible(contents);
  const names = new Set<string>();
  for (const { id, name } of contents.sheets) {
    const before = file.find((sheet) => sheet.id === id);
    if (names.has(name.toLowerCase())) {
      throw cannotSave({ sv: `Två blad heter ${name}.`, en: `Two sheets are called ${name}.` });
    }
    names.add(name.toLowerCase());
    if (before?.name === name) continue;
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw cannotSave({
        sv: `Bladnamnet ${name} går inte i Excel: 1–31 tecken, inga av [ ] : * ? / \\ och ingen apostrof ytterst.`,
        en: `The sheet name ${name} does not work in Excel: 1–31 characters, none of [ ] : * ? / \\, no apostrophe at the ends.`,
      });
    }
  }
  checkTables(contents.sheets, new Set(file.flatMap(({ tables }) => tables.map(said))));
  const rules = new Set(file.flatMap(({ validations }) => validations.map(said)));
  contents.sheets.forEach((sheet) => checkValidations(sheet, rules));
}

const said = (item: TableContents | DataValidation): string => JSON.stringify(item);

/** Beyond these lengths Excel calls the whole file damaged. */
const longest = { list: 255, title: 32, text: 255 };

function checkValidations({ name, validations }: SheetToSave, file: ReadonlySet<string>): void {
  for (const rule of validations ?? []) {
    const { ranges, extended, formula1 = "", prompt, error } = rule;
    if (extended || file.has(said(rule))) continue;
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

function checkTables(sheets: readonly SheetToSave[], file: ReadonlySet<string>): void {
  const names = new Map<string, TableContents>();
  const isFiles = (table: TableContents | undefined): boolean => table !== undefined && file.has(said(table));
  for (const sheet of sheets) {
    const tables = sheet.tables ?? [];
    tables.forEach((table, index) => {
      const namesake = names.get(table.name.toLowerCase());
      if (namesake && !(isFiles(table) && isFiles(namesake))) {
        throw cannotSave({
          sv: `Två tabeller heter ${table.name}.`,
          en: `Two tables are called ${table.name}.`,
        });
      }
      names.set(table.name.toLowerCase(), table);
      const least = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
      if (table.rect.rows < least && !isFiles(table)) {
        throw cannotSave({
          sv: `Tabellen ${table.name} (${sheet.name}!${rectRef(table.rect)}) saknar plats för en rad med data.`,
          en: `The table ${table.name} (${sheet.name}!${rectRef(table.rect)}) has no room for a row of data.`,
        });
      }
      const other = tables
        .slice(0, index)
        .find((each) => overlap(each.rect, table.rect) && !(isFiles(each) && isFiles(table)));
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
