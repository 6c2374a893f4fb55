import { triedTables } from "../../../src/cells/costs/trial/trial";
import { yearChange } from "../../../src/cells/costs/year/year-change";
import { splitTables } from "../../../src/taskpane/costs/named-tables";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { changePlan } from "../../../src/workbook/costs/change-sheet";
import { whatIfPlan } from "../../../src/workbook/costs/trial/what-if-sheets";
import type { Book, CellInput } from "../../../src/workbench/host";
import { put, putTable } from "./centres";

const costHead = ["Kostnadsslag", "Belopp", "Nyckel"];
const partyHead = ["Verksamhet", "Organisation", "Yta"];
const lastYear: Record<"costs" | "parties", CellInput[][]> = {
  costs: [costHead, ["Hyra", 1000, "Yta"]],
  parties: [partyHead, ["MHV", "Regionen", 300], ["ÖF", "Kommunen", 100]],
};
const thisYear: typeof lastYear = {
  costs: [costHead, ["Hyra", 1100, "Yta"]],
  parties: [partyHead, ["MHV", "Regionen", 220], ["ÖF", "Kommunen", 180]],
};

/** Two years' tables below each other, and something of the user's own beside them. */
export function twoYears(book: Book): void {
  put(book, "Blad1", 30, 0, [["Anteckning", 12, "=A1", true]]);
  putTable(book, "tblKostnader2024", "Blad1", 0, 0, lastYear.costs);
  putTable(book, "tblParter2024", "Blad1", 5, 0, lastYear.parties);
  putTable(book, "tblKostnader", "Blad1", 10, 0, thisYear.costs);
  putTable(book, "tblParter", "Blad1", 15, 0, thisYear.parties);
}

const words = { title: "Titel", notes: ["En rad."] };

const tables = (
  { costs, parties }: Record<"costs" | "parties", readonly (readonly unknown[])[]>,
  suffix: string,
): ReturnType<typeof splitTables> =>
  splitTables(
    { name: `tblKostnader${suffix}`, cells: costs },
    { name: `tblParter${suffix}`, cells: parties },
    undefined,
  );

export const yearsCompared: Plan = changePlan({
  before: tables(lastYear, "2024"),
  after: tables(thisYear, ""),
  changes: yearChange(lastYear, thisYear).organisations,
  sentences: ["Regionen betalar mindre."],
  method: ["Först pris."],
  text: { change: words, source: words, inWords: "I ord", method: "Metod", joint: "Bytt." },
});

const trial = triedTables(thisYear.costs, thisYear.parties, undefined, [
  { what: "area", party: { verksamhet: "MHV", nth: 0 }, area: 100 },
]);

export const trialWritten: Plan = whatIfPlan({
  before: tables(thisYear, ""),
  after: tables({ costs: trial.costs.cells, parties: trial.parties.cells }, "Prov"),
  costs: trial.costs,
  parties: trial.parties,
  changes: ["MHV får ytan 100 m²."],
  text: { parties: words, costs: words, source: words, comparison: words, changes: "Ändringar" },
});
