import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { templateText } from "../../src/text/share/template.sv";
import { templateFile } from "../../src/workbook/share/template/template-sheets";
import { openXlsx, saveXlsx, type CellValue, type SheetToSave } from "../../src/xlsx";
import { without } from "../../src/xlsx/ground/without";

/** The inventory of Dalarna, autumn 2019, as its own data file has it. */
export const records = (name: string): Record<string, string>[] => {
  const lines = readFileSync(resolve(`assets/dalarna-2019/${name}.csv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(";"));
  const [headings = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
};
const centres = records("centres");
export const reported = new Map(
  records("reported-summary").map(({ statement, value }) => [statement, Number(value)]),
);
/** As cells say what there is of a service. */
const words: Record<string, string> = { full: "ja", partial: "delvis", none: "nej", "": "" };
export const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** Fills in a template as a person does: only the open cells. */
function filledIn(
  centre: Record<string, string>,
  change: (sheets: SheetToSave[]) => SheetToSave[] = (all) => all,
): Uint8Array {
  const request = {
    kinds: ["centres", "agreements"] as const,
    centres: [centre.centre!],
    to: "",
    by: "",
    id: "1",
  };
  const { contents } = openXlsx(templateFile({ ...request, text: templateText.template }));
  const until = /^\d/.test(centre.agreement_until!) ? serial(centre.agreement_until!) : "tills vidare";
  const answers: Record<string, CellValue> = {
    Kommun: centre.municipality!,
    MHV: words[centre.mhv!]!,
    BHV: words[centre.bhv!]!,
    ÖF: words[centre.of!]!,
    Soc: words[centre.soc!]!,
    "Giltigt till": until,
    "Uppsägning (mån)": 6,
  };
  const sheets = contents.sheets.map((sheet): SheetToSave => {
    const [table] = sheet.tables;
    const row = table!.rect.row + 1;
    const cells = sheet.cells.map((cell) => {
      const heading = table!.columns[cell.column - table!.rect.column]?.name ?? "";
      return cell.row === row && heading in answers ? { ...cell, value: answers[heading] || null } : cell;
    });
    return sheet.name === "Så fyller du i" ? sheet : { ...sheet, cells };
  });
  // A file of its own, not the template with changes.
  return saveXlsx(null, { sheets: change(sheets.map((sheet) => without(sheet, "id") as SheetToSave)) }).bytes;
}

const renamed =
  (from: string, to: string) =>
  (sheets: SheetToSave[]): SheetToSave[] =>
    sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
      tables: (sheet.tables ?? []).map((table) => ({
        ...table,
        columns: table.columns.map((column) => (column.name === from ? { ...column, name: to } : column)),
      })),
    }));
const withoutTables = (sheets: SheetToSave[]): SheetToSave[] =>
  sheets.map((sheet) => ({ ...sheet, tables: [] }));
const asTexts = (sheets: SheetToSave[]): SheetToSave[] =>
  sheets.map((sheet) =>
    sheet.name === "Avtal"
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.value === 6
              ? { ...cell, value: "6" }
              : cell.value === serial("2020-12-31")
                ? { ...cell, value: "2020-12-31" }
                : cell,
          ),
        }
      : sheet,
  );
/** The same days, counted from 1904. */
function from1904(bytes: Uint8Array, day: number): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, from: string, to: string): void => {
    const text = strFromU8(parts[name]!);
    if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
    parts[name] = strToU8(text.replace(from, to));
  };
  change("xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  change("xl/worksheets/sheet3.xml", `<v>${day}</v>`, `<v>${day - 1462}</v>`);
  return zipSync(parts);
}

export const byName = (name: string): Record<string, string> =>
  centres.find(({ centre }) => centre === name)!;

/** What a centre's cells are to say of the four services. */
export const presenceOf = (name: string): string[] => {
  const { mhv, bhv, of, soc } = byName(name);
  return [mhv, bhv, of, soc].map((word) => words[word!]!);
};

/** What comes back: a renamed heading, a plain range, numbers as texts, days from 1904, one centre twice. The sheets are locked. */
export const filledTemplates = (): { readonly name: string; readonly bytes: Uint8Array }[] =>
  (
    [
      ["Avesta", filledIn(byName("Avesta"), renamed("Soc", "Socialtjänsten hos oss"))],
      ["Britsarvet", filledIn(byName("Falun Britsarvet"), withoutTables)],
      ["Elsborg", filledIn(byName("Falun Elsborg"), asTexts)],
      ["Gagnef", filledIn(byName("Gagnef"))],
      ["Hedemora", filledIn(byName("Hedemora"))],
      ["Leksand", filledIn(byName("Leksand"))],
      ["Ludvika", filledIn(byName("Ludvika"))],
      ["Mora", from1904(filledIn(byName("Mora")), serial("2023-05-01"))],
      ["Gagnef igen", filledIn({ ...byName("Gagnef"), soc: "partial" })],
    ] as const
  ).map(([name, bytes]) => ({ name: `${name}.xlsx`, bytes }));
