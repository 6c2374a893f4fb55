import { nextYearCosts, nextYearParties } from "../../../src/cells/costs/next-year/next-year-tables";
import { preliminaryOverview } from "../../../src/cells/costs/year/preliminary-overview";
import { settlementPairs } from "../../../src/cells/costs/year/settlement-pairs";
import { yearText } from "../../support/texts";
import { nextYearPlan } from "../../../src/workbook/costs/next-year-plan";
import { preliminaryPlan } from "../../../src/workbook/costs/preliminary-plan";
import { settlementPlan } from "../../../src/workbook/costs/settlement/settlement-plan";
import type { SettlementRequest } from "../../../src/workbook/costs/settlement/settlement-sheet";
import type { Book, CellInput } from "../../../src/workbench/host";
import type { TriedAction } from "./actions";
import { put, putTable } from "./centres";

const { sheets: text } = yearText.sv;

const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 383],
  ["ÖF", "Kommunen", 324],
];
const costs: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
  ["Hyra", 1000, "Regionen", 46_023, 46_112],
];
const advance: CellInput[][] = [
  ["Fakturerar", "Faktureras", "Kostnadsslag", "Belopp"],
  ["Regionen", "Kommunen", "Hyra", 300],
];

function year(book: Book): void {
  put(book, "Blad1", 20, 0, [["Anteckning", 12, "=A1", true]]);
  putTable(book, "tblParter", "Blad1", 2, 1, parties);
  putTable(book, "tblKostnader", "Blad1", 7, 1, costs);
  putTable(book, "tblForskott", "Blad1", 11, 1, advance);
}

const sources: Omit<SettlementRequest, "preliminary" | "text"> = {
  costs: {
    table: "tblKostnader",
    headings: { kind: "Kostnadsslag", amount: "Belopp", payer: "Betalas av" },
  },
  parties: {
    table: "tblParter",
    headings: { verksamhet: "Verksamhet", organisation: "Organisation", area: "Yta" },
  },
  outline: { pairs: [], kinds: ["Hyra"] },
};

const indexed = { kinds: ["Hyra"], baseIndex: 100, index: 102, indexedPart: 1, neverLower: true };

/** The actions of the year. */
export const yearActions: readonly TriedAction[] = [
  {
    name: "amounts in advance",
    prepare: year,
    plan: preliminaryPlan({
      ...sources,
      cells: preliminaryOverview(costs, parties, undefined, { from: 46_023, till: 46_112 }, "month").cells,
      settles: true,
      taken: [],
      text,
    }),
  },
  {
    name: "settlement",
    prepare: year,
    plan: settlementPlan({
      ...sources,
      preliminary: { table: "tblForskott", headings: { amount: "Belopp" } },
      outline: {
        ...sources.outline,
        organisations: ["Regionen", "Kommunen"],
        contacts: [],
        otherSpellings: [],
      },
      pairs: settlementPairs(costs, parties, advance, undefined),
      numbers: ["2026-01"],
      years: "2026",
      period: "2026",
      text,
    }),
  },
  {
    name: "next year",
    prepare: year,
    plan: nextYearPlan({
      year: "2027",
      costs: { table: "tblKostnader", next: nextYearCosts(costs, { indexed, others: "keep" }) },
      parties: { table: "tblParter", cells: nextYearParties(parties, 46_388).cells },
      indexed,
      taken: [],
      text: {
        nextCosts: text.nextCosts("2027", true),
        nextParties: text.nextParties("2027", "", "", ""),
      },
    }),
  },
];
