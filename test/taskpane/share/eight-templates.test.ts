import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { klass } from "../../../src/functions/classification";
import { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { shareText } from "../../../src/text/share/share";
import { templateText } from "../../../src/text/share/template.sv";
import { templateFile } from "../../../src/workbook/share/template/template-sheets";
import { openXlsx, saveXlsx, type CellValue, type SheetToSave } from "../../../src/xlsx";
import { without } from "../../../src/xlsx/ground/without";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../../workbook/support/centres";
import { file, Frame, thread } from "./collecting";

/** The inventory of Dalarna, autumn 2019, as its own data file has it. */
const records = (name: string): Record<string, string>[] => {
  const lines = readFileSync(resolve(`assets/dalarna-2019/${name}.csv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(";"));
  const [headings = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
};
const centres = records("centres");
const reported = new Map(
  records("reported-summary").map(({ statement, value }) => [statement, Number(value)]),
);
const words: Record<string, string> = { full: "ja", partial: "delvis", none: "nej", "": "" };
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

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
    expect(text).toContain(from);
    parts[name] = strToU8(text.replace(from, to));
  };
  change("xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  change("xl/worksheets/sheet3.xml", `<v>${day}</v>`, `<v>${day - 1462}</v>`);
  return zipSync(parts);
}

const byName = (name: string): Record<string, string> => centres.find(({ centre }) => centre === name)!;
const files = (): File[] => [
  file("Avesta.xlsx", filledIn(byName("Avesta"), renamed("Soc", "Socialtjänsten hos oss"))),
  file("Britsarvet.xlsx", filledIn(byName("Falun Britsarvet"), withoutTables)),
  file("Elsborg.xlsx", filledIn(byName("Falun Elsborg"), asTexts)),
  file("Gagnef.xlsx", filledIn(byName("Gagnef"))),
  file("Hedemora.xlsx", filledIn(byName("Hedemora"))),
  file("Leksand.xlsx", filledIn(byName("Leksand"))),
  file("Ludvika.xlsx", filledIn(byName("Ludvika"))),
  file("Mora.xlsx", from1904(filledIn(byName("Mora")), serial("2023-05-01"))),
  file("Gagnef igen.xlsx", filledIn({ ...byName("Gagnef"), soc: "partial" })),
];

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
  await shareText.load("sv");
});
afterEach(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  delete given.Excel;
  office.close();
});

test("eight templates that come back, each in its own way, are one table with the figures of the report", async () => {
  putTable(office.book, "tblKommuner", "Blad1", 0, 0, [
    ["Kommun"],
    ...records("municipalities").map(({ municipality }) => [municipality!]),
  ]);
  const come = files();
  const frame = new Frame(office);
  await frame.read();
  const actions = new CollectActions(frame.asView, thread);
  await actions.open(come);
  expect(frame.model.files.map(({ name, state }) => [name, state])).toEqual([
    ["Avesta.xlsx", "ask"],
    ["Britsarvet.xlsx", "read"],
    ["Elsborg.xlsx", "read"],
    ["Gagnef.xlsx", "read"],
    ["Hedemora.xlsx", "read"],
    ["Leksand.xlsx", "read"],
    ["Ludvika.xlsx", "read"],
    ["Mora.xlsx", "read"],
    ["Gagnef igen.xlsx", "read"],
  ]);
  // What is asked is answered: the renamed heading, and which of the two counts.
  const [avesta] = frame.model.files;
  const [missing] = avesta!.file!.tables[0]!.missing;
  expect(missing?.likely?.heading).toBe("Socialtjänsten hos oss");
  actions.point("Avesta.xlsx", "centres", "soc", missing!.likely!.column);
  const [several] = frame.model.kinds[0]!.collection.severalTimes;
  expect([several?.name, several?.differs]).toEqual(["Gagnef", ["soc"]]);
  actions.choose("Gagnef", "Gagnef.xlsx");

  const { kinds, coverage } = frame.model;
  expect(kinds[0]?.rows).toHaveLength(reported.get("family centres")!);
  expect(coverage?.there).toBe(reported.get("municipalities with a family centre"));
  expect(coverage?.lacking).toHaveLength(reported.get("municipalities without a family centre")!);
  const kept = frame.place;
  await actions.write();

  // What stands in the workbook is what the inventory says, whatever way it came.
  const collected = frame.contents!.tables.find(({ name }) => name === "tblInsamlat")!.cells!.values;
  const [headings = [], ...rows] = collected;
  const at = ["MHV", "BHV", "ÖF", "Soc"].map((heading) => headings.indexOf(heading));
  const ours = rows.map((row) => at.map((column) => row[column]));
  const theirs = rows.map(([name]) => {
    const { mhv, bhv, of, soc } = byName(String(name));
    return [mhv, bhv, of, soc].map((word) => words[word!]);
  });
  expect(ours).toEqual(theirs);
  expect(klass(ours)).toEqual(klass(theirs));
  const agreements = frame.contents!.tables.find(({ name }) => name === "tblInsamlatAvtal")!.cells!.values;
  const end = agreements[0]!.indexOf("Giltigt till");
  const centre = agreements[0]!.indexOf("Central");
  const endOf = (name: string) => agreements.find((row) => row[centre] === name)?.[end];
  expect([endOf("Mora"), endOf("Falun Elsborg")]).toEqual([serial("2023-05-01"), serial("2020-12-31")]);

  // The same files once more double nothing and change nothing.
  frame.move({ ...kept, files: [] });
  await actions.open(come);
  const [again] = frame.model.kinds;
  expect(again?.rows).toHaveLength(8);
  expect([again?.into?.write, again?.collection.gone]).toEqual([undefined, []]);
});
