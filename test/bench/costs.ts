import { allocate, dinero } from "dinero.js";
import { SEK } from "dinero.js/currencies";
import { split } from "../../src/domain/costs/split/largest-remainder";
import type { Ore } from "../../src/domain/costs/money";
import { sharesOf } from "../../src/domain/costs/split/shares";
import { dela, fakturaunderlag, kostnader } from "../../src/functions/costs";
import { costsModel } from "../../src/taskpane/costs/costs-model";
import type { CellInput } from "../../src/workbench/host";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";
import { costSheetsPlan, type CostSheetChoice } from "../../src/workbook/costs/cost-sheets-plan";
import { requestFor } from "../workbook/costs/request-for";
import { devDependencies } from "../../package.json";
import { besideTenths, type Comparison } from "./bench";

/** Same figures in every run, spread over the digits. */
const spread = (index: number, modulus: number): number => (index * 7919 + (index >> 3) * 104729) % modulus;

const weights = [383, 465, 200, 124];

const amounts = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 1 + spread(index, 99_999_999));

function splitAll(all: readonly number[]): Ore[] {
  const shares = sharesOf(weights);
  const parts: Ore[] = [];
  for (const amount of all) split(amount, shares, parts);
  return parts;
}

export const partyRows = (count: number): unknown[][] => [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Från"],
  ...Array.from({ length: count }, (_, index) => [
    `Verksamhet ${index + 1}`,
    ["Regionen", "Kommunen", "Vårdbolaget"][index % 3],
    20.5 + spread(index, 900) / 4,
    index < 4 ? 1 : "ingen",
    index === 0 ? 100 - 8 * (count - 1) : 8,
    // Somebody joins on 1 July, so that a year is cut.
    index === count - 1 ? 45_839 : 0,
  ]),
];

const kinds = [
  "Hyra",
  "El",
  "Lokalvård",
  "Samordnarlön",
  "IT-kostnader",
  "Inbrottslarm",
  "Trivselkväll",
  "Vatten",
];
const keys = ["", "", "", "Avtal", "Per organisation", "Lika", "Yta", 0];
const payers = ["Verksamhet 1", "Kommunen", "Vårdbolaget", "Verksamhet 5"];

/** Cost lines as a ledger gives them: a month each, default and stated keys, several payers, a credit now and then. */
const costRows = (count: number, centre: string, from: number): unknown[][] =>
  Array.from({ length: count }, (_, index) => {
    const month = 45_658 + 30 * (index % 6);
    // Agreed percentages hold for all year, so those lines stay where all of the parties are present.
    const key = keys[index % keys.length];
    const start = key === "Avtal" ? 45_839 : month;
    return [
      kinds[index % kinds.length],
      (spread(index + from, 9_999_999) - 300_000) / 100,
      key,
      payers[index % payers.length],
      start,
      start + 29,
      "25",
      centre,
    ];
  });

const costHeadings = [
  "Kostnadsslag",
  "Belopp",
  "Nyckel",
  "Betalas av",
  "Period från",
  "Period till",
  "Momskod",
  "Central",
];

export const costTable = (count: number): unknown[][] => [costHeadings, ...costRows(count, "Centralen", 0)];

/**
 * The matrix that FC.KOSTNADER gives, as a bare loop in floating point would give it: multiplied and rounded, no more. It
 * writes into memory that it has, again and again: what it is held against is arithmetic, not the engine's memory.
 */
function floatMatrix(table: readonly (readonly unknown[])[], parties: number): () => unknown[][] {
  const shares = Array.from({ length: parties }, (_, index) => (index + 1) / ((parties * (parties + 1)) / 2));
  const rows = table.slice(1).map(() => new Array<unknown>(3 + parties).fill(0));
  return () => {
    for (let line = 1; line < table.length; line++) {
      const [kind, amount] = table[line] as [string, number];
      const row = rows[line - 1] as unknown[];
      row[0] = kind;
      row[1] = amount;
      row[2] = "";
      for (let party = 0; party < parties; party++) {
        row[3 + party] = Math.round(amount * (shares[party] as number) * 100) / 100;
      }
    }
    return rows;
  };
}

/** As many rows of charges as FC.FAKTURAUNDERLAG gives, likewise: each party outside the payer's third is charged. */
function floatCharges(table: readonly (readonly unknown[])[], parties: number): () => unknown[][] {
  const shares = Array.from({ length: parties }, (_, index) => (index + 1) / ((parties * (parties + 1)) / 2));
  const rows: unknown[][] = [];
  return () => {
    let at = 0;
    for (let line = 1; line < table.length; line++) {
      const [kind, amount, key, payer, from, till, vat] = table[line] as [string, number, ...unknown[]];
      for (let party = 0; party < parties; party++) {
        if (party % 3 === line % 3) continue;
        const share = shares[party] as number;
        const part = Math.round(amount * share * 100) / 100;
        const cells = [payer, party, kind, from, till, amount, key, "", share, part, vat, payer];
        const row = (rows[at++] ??= new Array<unknown>(cells.length));
        for (let column = 0; column < cells.length; column++) row[column] = cells[column];
      }
    }
    return rows;
  };
}

const everySheet: CostSheetChoice = { invoices: true, internal: true };

/** A workbook with the two tables, read anew: what has been worked out for another one is of no use. */
const contentsOf = (costs: unknown[][], parties: unknown[][]): WorkbookContents => {
  const table = (kind: "costs" | "parties", name: string, values: unknown[][]): FoundTable =>
    ({
      id: name,
      name,
      sheet: "Blad1",
      kind,
      rows: values.length - 1,
      cells: { row: 0, column: 0, values, formulas: values },
    }) as unknown as FoundTable;
  return {
    tables: [table("costs", "tblKostnader", costs), table("parties", "tblParter", parties)],
  } as unknown as WorkbookContents;
};

/** 300 centres of 480 lines each, in tables of their own. */
const manyCentres = (): unknown[][][] =>
  Array.from({ length: 300 }, (_, centre) => [
    costHeadings,
    ...costRows(480, `Central ${centre}`, 480 * centre),
  ]);

export function costsBench(): Comparison[] {
  const twelve = partyRows(12);
  const five = partyRows(5);
  const bothOn = (table: unknown[][]) => () => [kostnader(table, twelve), fakturaunderlag(table, twelve)];
  return [
    {
      work: "100 000 amounts over 4 weights, parsed",
      beside: `dinero.js ${devDependencies["dinero.js"]} allocate, same amounts`,
      aim: 1 / 5,
      make: () => {
        const hundredThousand = amounts(100_000);
        const ready = hundredThousand.map((amount) => dinero({ amount, currency: SEK }));
        return {
          run: () => splitAll(hundredThousand),
          besideRun: () => ready.map((amount) => allocate(amount, weights)),
        };
      },
    },
    besideTenths(
      "amounts over 4 weights",
      (size) => {
        const all = amounts(size);
        return () => splitAll(all);
      },
      1_000_000,
    ),
    {
      work: "FC.KOSTNADER, 20 000 costs × 12",
      beside:
        "a bare loop that multiplies and rounds the same matrix in floating point, into memory that it has",
      aim: 15,
      make: () => {
        const lines = costTable(20_000);
        return { run: () => kostnader(lines, twelve), besideRun: floatMatrix(lines, 12) };
      },
    },
    {
      work: "FC.FAKTURAUNDERLAG, 20 000 costs × 12",
      beside: "a bare loop that fills as many rows in floating point, in memory that it has",
      aim: 5,
      make: () => {
        const lines = costTable(20_000);
        return { run: () => fakturaunderlag(lines, twelve), besideRun: floatCharges(lines, 12) };
      },
    },
    besideTenths("FC.KOSTNADER + FC.FAKTURAUNDERLAG", (size) => bothOn(costTable(size)), 200_000),
    ...besideBoth(twelve, bothOn),
    {
      work: "300 centres, a call each over one table of 144 000 lines",
      beside: "the same calls, each over a table of its own",
      aim: 3,
      make: () => {
        const centres = manyCentres();
        const all = [costHeadings, ...centres.flatMap((table) => table.slice(1))];
        const names = centres.map((_, centre) => `Central ${centre}`);
        return {
          run: () => names.map((name) => kostnader(all, five, name)),
          besideRun: () => centres.map((table, index) => kostnader(table, five, names[index])),
        };
      },
    },
    {
      work: "the nation: 300 centres × 40 costs × 12 months, FC.KOSTNADER a centre",
      beside: "FC.DELA of 480 amounts, 300 times",
      aim: null,
      make: () => {
        const centres = manyCentres();
        const columns = centres.map((table) => table.slice(1).map((row) => [row[1]]));
        return {
          run: () => centres.map((table) => kostnader(table, five)),
          besideRun: () => columns.map((column) => dela(column, [weights])),
        };
      },
    },
  ];
}

/** What the pane makes of 2 000 costs. */
function besideBoth(
  twelve: unknown[][],
  bothOn: (table: unknown[][]) => () => unknown,
): readonly Comparison[] {
  const fewer = costTable(2_000);
  const beside = "FC.KOSTNADER + FC.FAKTURAUNDERLAG of the same tables";
  return [
    {
      work: "the sheets of 2 000 costs × 12, as a plan",
      beside,
      aim: 12,
      isDoneOnce: true,
      make: () => ({
        run: () => costSheetsPlan(requestFor(fewer as CellInput[][], twelve as CellInput[][]), everySheet),
        besideRun: bothOn(fewer),
      }),
    },
    {
      work: "what the pane shows of 2 000 costs × 12",
      beside,
      aim: 8,
      isDoneOnce: true,
      make: () => ({ run: () => costsModel(contentsOf(fewer, twelve), {}), besideRun: bothOn(fewer) }),
    },
  ];
}
