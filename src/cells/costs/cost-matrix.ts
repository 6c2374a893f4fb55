import { split } from "../../domain/costs/split/largest-remainder";
import { kronor, OreSum, type Ore } from "../../domain/costs/money";
import type { Division } from "../../domain/costs/split/division";
import type { CostLine, Key } from "../../domain/costs/cost-line";
import { refuseLostDigits } from "./amounts";
import { costColumns } from "./headings/cost-headings";
import { splitResult } from "../results/cost-results";
import { headingsOf, widthOf } from "../results/result-shape";
import { keyText } from "./keys/key-words";
import { readSplitCase } from "./split-case";

type Row = (string | number)[];

/** Every cost with its key and each verksamhet's part, and their sums. */
export function costMatrix(costs: unknown, parties: unknown, centre: unknown): Row[] {
  const { table, book, lines, divide } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  const amountColumn = table.layout.columnOf.amount as number;
  // A verksamhet that has changed organisation is several parties, in one column.
  const columns = book.partiesOf;
  const sums = columns.map(() => new OreSum());
  const total = new OreSum();
  const keyTexts = new Map<Division, Map<Key, string>>();
  const parts: Ore[] = [];
  const first = widthOf(splitResult);
  const rows = new Array<Row>(lines.length + 2);
  rows[0] = [...headingsOf(splitResult), ...book.verksamheter];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as CostLine;
    const division = divide(line);
    split(line.amount, division.shares, parts);
    refuseLostDigits(parts, table.range, line.row, amountColumn, costColumns.amount.heading);
    total.add(line.amount);
    const row = new Array<string | number>(first + columns.length);
    row[0] = line.kind;
    row[1] = kronor(line.amount);
    row[2] = textOnce(keyTexts, division, line.key, () => keyText(line.key, division, book));
    for (let column = 0; column < columns.length; column++) {
      const own = columns[column] as readonly number[];
      const part = own.length === 1 ? (parts[own[0] as number] as Ore) : sumOf(own, parts);
      (sums[column] as OreSum).add(part);
      row[first + column] = kronor(part);
    }
    rows[at + 1] = row;
  }
  rows[lines.length + 1] = ["Summa", kronor(total.ore), "", ...sums.map((sum) => kronor(sum.ore))];
  return rows;
}

function sumOf(parties: readonly number[], parts: readonly Ore[]): Ore {
  const sum = new OreSum();
  for (const party of parties) sum.add(parts[party] as Ore);
  return sum.ore;
}

/** A text that is made once for a division and what it is asked about. */
export function textOnce<About>(
  known: Map<Division, Map<About, string>>,
  division: Division,
  about: About,
  make: () => string,
): string {
  let texts = known.get(division);
  if (!texts) known.set(division, (texts = new Map()));
  let text = texts.get(about);
  if (text === undefined) texts.set(about, (text = make()));
  return text;
}
