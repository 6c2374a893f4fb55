import { kronor } from "../../../domain/costs/money";
import type { Charge } from "../../../domain/costs/invoice-lines";
import { settle, type SettledKind } from "../../../domain/costs/settlement/settlement";
import { isEmpty } from "../../ground/cell";
import { isOmitted } from "../../ground/range";
import { settlementResult } from "../../results/cost-results";
import { headingsOf } from "../../results/result-shape";
import { chargesIn } from "../specification/invoice-charges";
import { layOutPreliminary, readPreliminary } from "./preliminary-table";
import { readSplitCase } from "../split-case";
import { askedCentre } from "../centre/centre-choice";

type Row = (string | number)[];

/** What was charged in advance against what the costs became, per pair of organisations and kind of cost. */
export function settlementMatrix(
  costs: unknown,
  parties: unknown,
  preliminary: unknown,
  centre: unknown,
): Row[] {
  const table = isAbsent(preliminary) ? undefined : layOutPreliminary(preliminary, askedCentre(centre));
  const split = readSplitCase(costs, parties, centre, {
    isPayerNeeded: true,
    further: table ? [table] : [],
  });
  const { book, lines } = split;
  const advance = table ? readPreliminary(table, split.further[0] as readonly number[], book) : [];
  const actual = chargesIn(split, false, (line, _, __, amount): Charge => ({ line, amount }));
  const { pairs, sum } = settle(actual, advance, [
    ...lines.map(({ kind }) => kind),
    ...advance.map(({ kind }) => kind),
  ]);
  const rows: Row[] = [headingsOf(settlementResult)];
  for (const pair of pairs) {
    const from = book.organisations[pair.biller] as string;
    const to = book.organisations[pair.charged] as string;
    for (const row of [...pair.kinds, pair.sum]) rows.push([from, to, row.kind, ...inKronor(row)]);
  }
  rows.push(["Summa", "", "", ...inKronor(sum)]);
  return rows;
}

const inKronor = ({ preliminary, actual, toDebit }: SettledKind): number[] => [
  kronor(preliminary),
  kronor(actual),
  kronor(toDebit),
];

/** Left out, or a single empty cell in its place. */
const isAbsent = (argument: unknown): boolean =>
  isOmitted(argument) ||
  isEmpty(argument) ||
  (Array.isArray(argument) &&
    argument.length === 1 &&
    Array.isArray(argument[0]) &&
    argument[0].length === 1 &&
    isEmpty(argument[0][0]));
