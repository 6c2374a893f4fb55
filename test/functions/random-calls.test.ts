/**
 * Calls that nobody would think of, over all functions: a case with its cells, rows and arguments changed at random, or
 * arguments out of nothing. Whatever comes in, Excel must be able to show what comes out, and a refusal must be a
 * sentence.
 *
 * The seed stands in the test's name. The same calls again: FC_SEED=<seed>; just one of them: FC_SEED=<seed> FC_CALL=<n>.
 */

import "../support/custom-functions";
import "../../src/functions";
import { excelErrorCodes } from "../../src/cells/ground/excel-errors";
import { associatedFunctions, callFunction, cellError } from "../support/custom-functions";
import { allCases } from "./cases";

const callCount = 25_000;
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const only = process.env.FC_CALL === undefined ? undefined : Number(process.env.FC_CALL);

/** Mulberry32: a small generator whose sequence is the same everywhere. Each call has its own, so it can be run alone. */
function randomsFor(call: number): () => number {
  let state = (seed ^ Math.imul(call + 1, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = [
  ..."ja nej delvis annan saknas okänd skyddad - – . .. ? x alla ingen Hyra Yta Lika Egen Avtal FC FCLV".split(
    " ",
  ),
  ..."MHV BHV ÖF Soc Region Kommun Norra Summa Totalt Central Klass Belopp Verksamhet Rum tal hög låg lika".split(
    " ",
  ),
  ..."Ingendera __proto__ constructor toString valueOf hel hel/annan index antal VARMLAND Grad\u00a01".split(
    " ",
  ),
  "Per organisation",
  "tills vidare",
  "Uppgift saknas",
  "ej aktuellt",
  "en av/delvis",
  "4 – bra",
  "12,5",
  "1\u00a0234,50 kr",
  "45 %",
  "−3",
  "0,00001",
  "1e308",
  "2025-07-01",
  "2025-02-30",
  "2024-12-31",
  "MHV, BHV + Soc",
  "#SAKNAS!",
  "#DIV/0!",
  " ",
  "\t",
  "'",
  "=1+1",
  "😀 ö\u0308",
  "a".repeat(300),
];
const numbers = [
  ...[1, 2, 3, 4, 5, 6, 12, 100, 383, 0.5, 0.1 + 0.2, 33.33, -1, -0, -99.995, 2.5, 0.005, 1e-9, 5e-324],
  ...[
    20_000, 43_784, 45_658, 45_839, 46_022, 2_958_465, 1e15, 1e16, 9_007_199_254_740_993, 1e21, 1e300, -1e300,
  ],
];
const odd = [
  true,
  false,
  cellError("#N/A"),
  { type: "Error", basicType: "Error", basicValue: "#SPILL!" },
  { type: "FormattedNumber", basicType: "Double", basicValue: 12.5, numberFormat: "0.0" },
  { type: "String", basicType: "String", basicValue: "ja" },
];
const empties = [null, 0, "", undefined];
const invocation = { address: "Blad1!A1", functionName: "FC", parameterAddresses: [] };

class Chance {
  constructor(readonly next: () => number) {}
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
  cell(): unknown {
    const kind = this.next();
    if (kind < 0.35) return this.of(numbers);
    if (kind < 0.75) return this.of(texts);
    if (kind < 0.95) return this.of(empties);
    return this.of(odd);
  }
  matrix(): unknown[][] {
    const width = 1 + this.below(this.next() < 0.1 ? 13 : 5);
    return Array.from({ length: 1 + this.below(6) }, () => Array.from({ length: width }, () => this.cell()));
  }
  argument(): unknown {
    const kind = this.next();
    return kind < 0.5 ? this.matrix() : kind < 0.9 ? this.cell() : this.of([invocation, [], [[]], {}]);
  }
}

/** A cell changed, a row or column doubled, moved or left out, the table turned: what happens to tables. */
function changeMatrix(chance: Chance, matrix: unknown[][]): void {
  const row = chance.below(matrix.length);
  const other = chance.below(matrix.length);
  const cells = matrix[row] ?? [];
  const column = chance.below(cells.length);
  const kind = chance.next();
  if (kind < 0.6) {
    cells[column] = chance.cell();
  } else if (kind < 0.7) {
    matrix.splice(other, 0, [...cells]);
  } else if (kind < 0.78 && matrix.length > 1) {
    matrix.splice(row, 1);
  } else if (kind < 0.84) {
    for (const one of matrix) one.reverse();
  } else if (kind < 0.89 && cells.length > 1) {
    for (const one of matrix) one.splice(column, 1);
  } else if (kind < 0.94) {
    for (const one of matrix) one.splice(column, 0, chance.cell());
  } else if (kind < 0.97) {
    matrix[row] = cells.map(() => chance.of(empties));
  } else {
    cells.pop();
  }
}

function randomCall(call: number): { id: string; args: unknown[] } {
  const chance = new Chance(randomsFor(call));
  const id = chance.of([...associatedFunctions.keys()]);
  const known = allCases.filter((one) => one.id === id);
  if (chance.next() < 0.15) {
    return { id, args: Array.from({ length: chance.below(6) }, () => chance.argument()) };
  }
  const args = structuredClone(chance.of(known).args) as unknown[];
  for (let changes = chance.below(5); changes > 0; changes--) {
    const at = chance.below(args.length + 1);
    const argument = args[at];
    if (Array.isArray(argument) && chance.next() < 0.9) changeMatrix(chance, argument as unknown[][]);
    else args[at] = chance.argument();
  }
  return { id, args };
}

const machineWords = /undefined|NaN|Infinity|\[object|null\b|ett fel i tillägget/;

/** What is wrong with an answer; undefined when Excel can show it. */
function faultIn(outcome: ReturnType<typeof callFunction>): string | undefined {
  if ("error" in outcome) {
    const { error, message } = outcome;
    if (!(excelErrorCodes as readonly string[]).includes(error)) return `no error of Excel's: ${error}`;
    if (!/^[\p{Lu}”].*[.?]$/su.test(message)) return `no sentence: ${message}`;
    if (message.length > 1000) return `more than anybody reads: ${message.length} letters`;
    return machineWords.test(message) ? `words of the machine: ${message}` : undefined;
  }
  const { value } = outcome;
  if (!Array.isArray(value)) return faultInCell(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return "an empty matrix";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return "not a rectangle";
    for (const cell of row) {
      const fault = faultInCell(cell);
      if (fault) return fault;
    }
  }
  return undefined;
}

function faultInCell(cell: unknown): string | undefined {
  if (typeof cell === "boolean") return undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `no number: ${cell}`;
  if (typeof cell !== "string") return `no value: ${String(cell)}`;
  if (cell.length > 32_767) return "more text than a cell holds";
  return machineWords.test(cell) ? `words of the machine: ${cell}` : undefined;
}

test(`${callCount} random calls, seed ${seed}: a value that Excel can show, or a sentence`, () => {
  const answered = new Map<string, number>();
  const refused = new Map<string, number>();
  for (let call = only ?? 0; call < (only === undefined ? callCount : only + 1); call++) {
    const { id, args } = randomCall(call);
    const shown = JSON.stringify(args);
    const replay = (fault: string): Error =>
      new Error(`${fault}\nFC.${id} ${shown}\nFC_SEED=${seed} FC_CALL=${call} runs this call alone.`);
    let outcome: ReturnType<typeof callFunction>;
    try {
      outcome = callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args);
    } catch (thrown) {
      throw replay(`threw ${String(thrown)}`);
    }
    const fault = faultIn(outcome);
    if (fault) throw replay(fault);
    if (JSON.stringify(args) !== shown) throw replay("changed its own arguments");
    const count = "error" in outcome ? refused : answered;
    count.set(id, (count.get(id) ?? 0) + 1);
  }
  if (only !== undefined) return;
  // Calls that are all refused, or never, would prove little.
  for (const id of associatedFunctions.keys()) {
    expect([id, (answered.get(id) ?? 0) > callCount / 1000]).toEqual([id, true]);
    expect([id, (refused.get(id) ?? 0) > callCount / 1000]).toEqual([id, true]);
  }
}, 120_000);
