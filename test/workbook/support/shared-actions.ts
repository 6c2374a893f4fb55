import { readAccountRows } from "../../../src/cells/ledger/account-table";
import { guessColumns } from "../../../src/cells/ledger/guess-columns";
import { importLedger } from "../../../src/cells/ledger/import-ledger";
import { readLedger } from "../../../src/cells/ledger/read-ledger";
import type { Book, CellInput } from "../../../src/workbench/host";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import type { FoundTable } from "../../../src/workbook/reading/contents";
import { ledgerPlan } from "../../../src/workbook/ledger/ledger-plan";
import { ledgerRequest } from "../../../src/workbook/ledger/ledger-request";
import { collectedInto, type Filling } from "../../../src/workbook/share/collect/collect-into";
import { collectPlan } from "../../../src/workbook/share/collect/collect-plan";
import { valuesPlan } from "../../../src/workbook/share/copy/values-plan";
import { ledgerText, sheetText } from "../../support/texts";
import { put, putTable } from "./centres";

/** A ledger's rows, the suppliers and payers called as a test says. */
export const ledgerRows = (supplier: string): CellInput[][] => [
  ["Konto", "Kontotext", "Ver.nr", "Period", "Leverantör", "Text", "Belopp"],
  [6010, "Lokalhyra", "L 1", 202501, supplier, "Hyra", 20_000.1],
  [6210, "Telefoni", "L 2", 202501, "Tele AB", supplier, 99.95],
];

/** What the accounts were the year before: one of them is not known yet, and has a blank row. */
const keptRows: CellInput[][] = [
  ["Konto", "Kontotext", "Kostnadsslag", "Tas med"],
  [6010, "Lokalhyra", "Hyra", "ja"],
  [null, null, null, null],
];

const kept: FoundTable = {
  id: "1",
  name: "tblKonton",
  kind: "accounts",
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: 2,
  totals: undefined,
  cells: { row: 2, column: 1, values: keptRows, formulas: keptRows },
};

/** The costs of such a ledger. */
export function ledgerWritten(supplier: string, tables: readonly FoundTable[] = []): Plan {
  const rows = ledgerRows(supplier);
  const { columns } = guessColumns(rows[0]!, rows.slice(1));
  const known = readAccountRows((tables[0]?.cells?.values ?? [[]]) as CellInput[][]);
  return ledgerPlan(
    ledgerRequest(
      importLedger(readLedger(rows, columns).lines, known, {}),
      { payer: supplier },
      {
        source: "Läst ur Blad1!A1:G3.",
        sum: undefined,
        remarks: [],
        tables,
        text: { costs: sheetText.sv.workingSet.costs, ...ledgerText.sv.sheets },
      },
    ),
  );
}

/** Centres and costs out of two files, of which one is called so. */
export const collectedWritten = (name: string): Plan =>
  collectPlan(
    [
      {
        kind: "centres",
        rows: [
          {
            source: `${name}.xlsx`,
            cells: { central: name, kommun: name, mhv: "ja", bhv: "nej", öf: "ja", soc: name },
          },
          { source: "b.xlsx", cells: { central: "Eken", kommun: "Mora", mhv: "ja" } },
        ],
      },
      { kind: "costs", rows: [{ source: "b.xlsx", cells: { kind: name, amount: 12.5, payer: name } }] },
    ],
    46_000,
    [],
    { title: "Insamlat", notes: ["Kolumnerna längst till höger säger varifrån raden kommer."], help: {} },
  );

/** A sheet copied as values beside the one that it was made from. */
export const copiedAsValues = (name: string): Plan =>
  valuesPlan(
    [
      {
        name: "Blad1",
        cells: [
          { row: 0, column: 0, value: name, style: { bold: true } },
          { row: 1, column: 0, value: 12.5, style: { numberFormat: "0.00" } },
        ],
      },
    ],
    (sheet) => `${sheet} (värden)`,
  );

function notes(book: Book): void {
  put(book, "Blad1", 20, 0, [["Anteckning", 12, "=A1", true]]);
}

const ownCentres: CellInput[][] = [
  ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc", "Källa"],
  ["Eken", "Mora", "nej", "ja", "ja", null, null],
  [null, null, null, null, null, null, null],
];

const filling: Filling = {
  ...{ by: "name", untouched: new Set(), kept: undefined, takesFile: new Set(), today: 46_000 },
};
const tableHere = {
  ...{ name: "tblCentraler", sheet: "Blad1", hasTotals: false },
  cells: {
    row: 2,
    column: 1,
    values: ownCentres.map((row) => row.map((cell) => cell ?? "")),
    formulas: ownCentres,
  },
};
const collectedRow = (central: string, soc: string | null) => ({
  source: "b.xlsx",
  cells: { central, mhv: "ja", ...(soc && { soc }) },
});
const collectedHere = (...names: string[]): Plan =>
  collectPlan([], 46_000, [], { title: "Insamlat", notes: [], help: {} }, [
    collectedInto(
      {
        kind: "centres",
        rows: [collectedRow("Eken", "=1+1"), ...names.map((name) => collectedRow(name, null))],
      },
      tableHere,
      filling,
    ),
  ]);

const supplier = '\'=1+1 & "Söner"';

const hereAlready = (book: Book): void => {
  notes(book);
  putTable(book, "tblCentraler", "Blad1", 2, 1, ownCentres);
};

export const sharedActions = [
  {
    name: "a ledger as costs, beside the accounts of the year before",
    prepare: (book: Book): void => {
      notes(book);
      putTable(book, "tblKonton", "Blad1", 2, 1, keptRows);
    },
    plan: ledgerWritten(supplier, [kept]),
  },
  { name: "what has been collected", prepare: notes, plan: collectedWritten(supplier) },
  {
    name: "what has been collected, in the table that is there",
    prepare: hereAlready,
    plan: collectedHere("@SUM(1)"),
  },
  {
    name: "what has been collected, in the table that is there and becomes longer",
    isLikeOthers: false,
    prepare: hereAlready,
    plan: collectedHere("@SUM(1)", "Granen", "Tallen"),
  },
  { name: "a copy with values, beside the sheet", prepare: notes, plan: copiedAsValues(supplier) },
];
