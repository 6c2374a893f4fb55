import { readIncomingFile } from "../../../src/cells/share/incoming";
import { isFormula, type PlannedCell } from "../../../src/workbook/action/plan/cell-input";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { undo } from "../../../src/workbook/action/undo/undo";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { incomingWorkbook } from "../../../src/workbook/share/collect/incoming-workbook";
import { templateFile } from "../../../src/workbook/share/template/template-sheets";
import { templateText } from "../../../src/text/share/template.sv";
import { readFile } from "../../../src/xlsx/read/read-file";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { collectedWritten, copiedAsValues, ledgerWritten } from "../support/shared-actions";

/** Names that are formulas, patterns, marks or too long, through the ledger, what is collected, copies and templates. */
const names = [
  "'=1+1",
  '=HYPERLINK("x")',
  "@SUM(1)",
  "+46 8",
  "-1",
  "<Region>",
  "Kommun*",
  "~?",
  'Vård "Eken" AB',
  "O'Brien & Co",
  `Långt namn ${"å".repeat(189)}`,
  "\u200fRegionen\u200e",
];

/** Marks that nobody sees are no part of a name. */
const seen = (name: string): string => name.replace(/[\u200e\u200f]/g, "");

const cellsOf = ({ sheets, writes }: Plan): PlannedCell[] => [
  ...sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat())),
  ...writes.flatMap(({ cells }) => cells.map(({ input }) => input)),
];

let office: OfficePage;
const given = globalThis as unknown as { Office: unknown };
beforeAll(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
});
afterAll(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  office.close();
});

test.each(names)("%s stays a text in the ledger, in what is collected and in a copy", async (name) => {
  for (const plan of [ledgerWritten(name), collectedWritten(name), copiedAsValues(name)]) {
    const holding = cellsOf(plan).filter((cell) =>
      isFormula(cell) ? cell.formula.includes(name) : cell === name,
    );
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter(isFormula)).toEqual([]);
    for (const { name: sheet } of plan.sheets) expect(sheet).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    const done = await office.Excel.run((context) => carryOut(context, plan));
    const written = office.book.sheets().flatMap((sheet) => {
      const used = sheet.usedRect();
      return used ? sheet.values(used).flat() : [];
    });
    expect(written).toContain(name);
    await office.Excel.run((context) => undo(context, done));
  }
});

test.each(names)("%s comes back out of a template as it was sent", (name) => {
  const bytes = templateFile({
    kinds: ["centres", "structure"],
    centres: [name, "Eken"],
    to: name,
    by: "2026-12-15",
    id: "a",
    text: templateText.template,
  });
  const { tables } = readIncomingFile(incomingWorkbook(`${name}.xlsx`, readFile("mall.xlsx", bytes)));
  expect(tables.find(({ kind }) => kind === "centres")?.rows.map(({ central }) => central)).toEqual([
    seen(name),
    "Eken",
  ]);
});
