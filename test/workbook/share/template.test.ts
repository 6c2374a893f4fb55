import { strFromU8, unzipSync } from "fflate";
import { contract, contractVersion } from "../../../src/cells/share/contract";
import { readIncomingFile } from "../../../src/cells/share/incoming";
import { sharedKinds, sharedShapes } from "../../../src/cells/share/shared-tables";
import { templateText as english } from "../../../src/text/share/template.en";
import { templateText as swedish } from "../../../src/text/share/template.sv";
import { incomingWorkbook } from "../../../src/workbook/share/collect/incoming-workbook";
import { templateFile, type TemplateRequest } from "../../../src/workbook/share/template/template-sheets";
import { openXlsx, readFile, saveXlsx, type SheetContents } from "../../../src/xlsx";

const request = (change: Partial<TemplateRequest> = {}): TemplateRequest => ({
  kinds: sharedKinds,
  centres: [],
  to: "Region Dalarna",
  by: "2026-12-15",
  id: "3f9a12cd",
  text: swedish.template,
  ...change,
});
const sheetsOf = (bytes: Uint8Array): readonly SheetContents[] => openXlsx(bytes).contents.sheets;
const read = (bytes: Uint8Array) =>
  readIncomingFile(incomingWorkbook("Mall.xlsx", readFile("Mall.xlsx", bytes)));

test.each([
  ["sv", swedish.template],
  ["en", english.template],
])("a template in %s has instructions first, then a table on each sheet, and no formula", (_, text) => {
  const bytes = templateFile(request({ text }));
  const [front, ...tables] = sheetsOf(bytes);
  expect(front?.name).toBe("Så fyller du i");
  expect(front?.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining([text.to("Region Dalarna"), text.by("2026-12-15"), contractVersion, "3f9a12cd"]),
  );
  expect(tables.map(({ tables: [table] }) => table?.name)).toEqual(
    sharedKinds.map((kind) => sharedShapes[kind].name),
  );
  for (const { cells } of sheetsOf(bytes)) expect(cells.filter(({ formula }) => formula)).toEqual([]);
  for (const part of Object.values(unzipSync(bytes))) expect(strFromU8(part)).not.toMatch(/FC\.|_xldudf/);
});

test("headings are locked and cells are open; the protection has no password and lets cells be selected", () => {
  const bytes = templateFile(request());
  for (const sheet of sheetsOf(bytes).slice(1)) {
    const { rect } = sheet.tables[0]!;
    expect(sheet.protected).toBe(true);
    const isOpen = (row: number): boolean[] =>
      Array.from({ length: rect.columns }, (_, across) => {
        const cell = sheet.cells.find((one) => one.row === row && one.column === rect.column + across);
        return cell?.style?.locked === false;
      });
    expect(new Set(isOpen(rect.row))).toEqual(new Set([false]));
    expect(new Set([...isOpen(rect.row + 1), ...isOpen(rect.row + rect.rows - 1)])).toEqual(new Set([true]));
  }
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);
  const [protection = ""] = /<sheetProtection[^>]*>/.exec(xml) ?? [];
  expect(protection).not.toMatch(/password|hashValue|selectLockedCells="1"|selectUnlockedCells="1"/);
});

test("headings, and where to fill in, are seen in a program that draws no table styles; broken text has room", () => {
  const [front, ...sheets] = sheetsOf(templateFile(request()));
  for (const { cells, tables } of sheets) {
    const { rect } = tables[0]!;
    const lookAt = (row: number) => cells.find((one) => one.row === row && one.column === rect.column)?.style;
    // The table style's own letters are white there.
    expect(lookAt(rect.row)).toMatchObject({ bold: true, fill: "#e1efec", color: "#1f3b36" });
    expect(lookAt(rect.row + 1)).toMatchObject({ fill: "#fff8e1" });
  }
  const [long] = front!.cells.filter(
    ({ value, style }) => style?.wrap && typeof value === "string" && value.length > 76,
  );
  expect(front!.rows.find(({ first }) => first === long!.row)!.height).toBe(30);
});

test("a cell that takes words has a drop-down of them, and each column its help", () => {
  const centres = sheetsOf(templateFile(request()))[1]!;
  const mhv = centres.validations.find(({ ranges }) => ranges[0]?.column === 2);
  expect(mhv).toMatchObject({ type: "list", showError: false, prompt: { title: "MHV" } });
  expect(mhv?.formula1).toContain("delvis");
  expect(centres.validations).toHaveLength(6);
});

test("an empty template that comes back holds nothing; for one centre its name is there already", () => {
  expect(read(templateFile(request({ kinds: ["centres", "costs"] }))).tables.map(({ rows }) => rows)).toEqual(
    [[], []],
  );
  const one = read(templateFile(request({ kinds: ["centres"], centres: ["Mora"] })));
  expect(one.tables[0]?.rows).toEqual([expect.objectContaining({ central: "Mora" })]);
  expect(one.template).toEqual({ version: contractVersion, id: "3f9a12cd", centre: "Mora" });
  expect(one.unread).toEqual([]);
});

test("rows of a template for one centre are that centre's, where nobody has written which", () => {
  const [front, costs] = sheetsOf(templateFile(request({ kinds: ["costs"], centres: ["Mora"] })));
  const { rect } = costs!.tables[0]!;
  const cells = costs!.cells.map((cell) =>
    cell.row === rect.row + 1 && cell.column <= 1
      ? { ...cell, value: cell.column === 0 ? "Hyra" : 1200 }
      : cell,
  );
  const { bytes } = saveXlsx(null, { sheets: [front!, { ...costs!, cells }] });
  expect(read(bytes).tables[0]?.rows).toEqual([
    expect.objectContaining({ kind: "Hyra", amount: 1200, centre: "Mora" }),
  ]);
});

test("the contract says what the tables say: every heading once, with what may stand below it", () => {
  expect(contract.tables.map(({ name }) => name)).toEqual(sharedKinds.map((kind) => sharedShapes[kind].name));
  for (const { kind, columns } of contract.tables) {
    expect(columns.map(({ heading }) => heading)).toEqual(
      Object.values(sharedShapes[kind].columns).map(({ heading }) => heading),
    );
    expect(columns.some(({ isRequired }) => isRequired)).toBe(true);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
  }
});
