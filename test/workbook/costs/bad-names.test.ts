import { functionsMetadata } from "../../support/functions-metadata";
import { isFormula } from "../../../src/workbook/action/plan/cell-input";
import { carryOut } from "../../../src/workbook/action/carry-out";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { CellInput, CellValue } from "../../../src/workbench/host";
import { asInput } from "../../../src/workbench/host/literal-text";
import { DirectFunctions } from "../../support/direct-functions";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../support/centres";
import { requestFor } from "./request-for";

/** Organisations called what formulas, criteria, sheets' names and files take for something else. */

jest.setTimeout(120_000);

const given = globalThis as unknown as { Office: unknown };
let office: OfficePage | undefined;
afterEach(() => {
  expect(office?.errors ?? []).toEqual([]);
  delete given.Office;
  office?.close();
  office = undefined;
});

const names = [
  "'=1+1",
  '=HYPERLINK("x")',
  "@SUM(1)",
  "<Region>",
  "Kommun*",
  "~?",
  'Vård "Eken" AB',
  "O'Brien & Co",
  `Långt namn ${"å".repeat(189)}`,
  "\u200fRegionen\u200e",
  "Vårdbolaget\u00a0i\u2009Dalarna\u00ad",
  "Region\u2011Syd",
];
/** As they are read and written again: marks that nobody sees are no part of a name, and a space is a space. */
const seen = (name: string): string =>
  name.replace(/[\u200e\u200f\u00ad]/g, "").replace(/[\u00a0\u2009]/g, " ");

const tables = (organisations: readonly string[]): { costs: CellInput[][]; parties: CellInput[][] } => ({
  parties: [
    ["Verksamhet", "Organisation", "Yta"],
    ...organisations.map((name, index): CellInput[] => [`V${index + 1}`, name, 100 + index]),
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["Hyra", 1000, "Yta", organisations[0]!],
    ["El", 777.77, "Lika", organisations[0]!],
  ],
});

const everything = { invoices: true, internal: true, annex: { responsibilityRows: 0 } };

test.each(names)(
  "%s: no formula of ours holds it but as a text, and no sheet is called what Excel refuses",
  (name) => {
    const { costs, parties } = tables([name, "Kommunen"]);
    const plan = costSheetsPlan(requestFor(costs, parties), everything);
    for (const { name: sheet, blocks, spills = [] } of plan.sheets) {
      expect(sheet).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
      const formulas = [
        ...blocks.flatMap(({ cells }) =>
          cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])),
        ),
        ...spills.map(({ formula }) => formula),
      ];
      for (const formula of formulas) {
        const bare = formula.replace(/«[^«»]*»!/g, "").replace(/"(?:[^"]|"")*"/g, "·");
        expect(bare).not.toContain(name);
        expect(bare).not.toMatch(/HYPERLINK|@SUM|"/);
        for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThan(258);
      }
    }
  },
);

test.each([names.slice(0, 4), ["Regionen", ...names.slice(4, 7)], ["Landstinget", ...names.slice(7)]])(
  "%s, …: written they are texts, and every check is zero",
  async (...organisations) => {
    const { sv } = await functionsMetadata();
    office = await officeInJsdom({ book: createHeadlessUniver(undefined, new DirectFunctions(sv, "web")) });
    given.Office = office.Office;
    const { costs, parties } = tables(organisations);
    const typed = (cells: CellInput[][]): CellInput[][] =>
      cells.map((row) => row.map((cell) => (typeof cell === "string" ? asInput(cell) : cell)));
    putTable(office.book, "tblParter", "Blad1", 0, 0, typed(parties));
    putTable(office.book, "tblKostnader", "Blad1", 20, 0, typed(costs));
    const plan = costSheetsPlan(requestFor(costs, parties), { invoices: true, internal: false });
    await office.Excel.run((context) => carryOut(context, plan));
    await office.book.settled();
    const shown = (name: string): CellValue[][] => {
      const sheet = office!.book.sheets().find((one) => one.name === name)!;
      return sheet.values(sheet.usedRect()!);
    };
    const checks = shown("Kontroll");
    expect(checks.filter((row) => row[4] === "nej")).toEqual([]);
    expect(checks.find((row) => row[0] === "Kontroller som inte stämmer")?.[1]).toBe(0);
    // All money stands under an organisation's own name.
    expect(shown("Fördelning").flat()).not.toContain("Övriga organisationer");
    for (const name of organisations.map(seen)) {
      expect(shown("Fördelning").flat().map(String)).toContain(name);
      // A check is one line: the longest names are shortened there.
      const start = name.length > 50 ? name.slice(0, 40) : `${name}:`;
      expect(checks.flat().some((cell) => String(cell).startsWith(start))).toBe(true);
    }
  },
);
