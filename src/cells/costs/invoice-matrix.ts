import type { CostLine, Key, Payer, Period } from "../../domain/costs/cost-line";
import type { Division } from "../../domain/costs/split/division";
import type { EntryOf } from "../../domain/costs/invoice-lines";
import { kronor } from "../../domain/costs/money";
import { shareAsNumber } from "../../domain/costs/split/shares";
import { invalid } from "../../domain/refusal";
import { yesNoIn } from "../comparison/yes-no";
import { quoted } from "../ground/cell";
import { invoiceResult } from "../results/cost-results";
import { headingsOf } from "../results/result-shape";
import { readScalar, readWord } from "../ground/scalars";
import { calculationText } from "./calculation-text";
import { textOnce } from "./cost-matrix";
import { periodText } from "./specification/period-words";
import { chargesInPieces } from "./specification/invoice-charges";
import { keyText } from "./keys/key-words";
import type { PartyBook } from "./parties/party-book";
import { groupings, specificationLayout } from "./specification/specification-layout";
import { readSplitCase } from "./split-case";

type Row = (string | number)[];

/**
 * The basis for invoices between the organisations, a row for each cost and verksamhet that is charged.
 *
 * @param subtotals one of `groupings`: laid out to be booked, pair by pair, with headings and sums
 */
export function invoiceMatrix(
  costs: unknown,
  parties: unknown,
  internal: unknown,
  centre: unknown,
  subtotals?: unknown,
): Row[] {
  const isInternal = readInternal(internal);
  const grouping = readWord(subtotals, "delsummor", groupings);
  const split = readSplitCase(costs, parties, centre, { isPayerNeeded: true });
  if (grouping !== undefined) {
    const laidOut = specificationLayout(split, centre, grouping, isInternal);
    return [
      [...laidOut.headings],
      ...laidOut.pairs.flatMap(({ rows }) => rows.map(({ cells }): Row => [...cells])),
    ];
  }
  const pieces = chargesInPieces(split, isInternal, rowMaker(split.book)).flatMap((pair) => pair.pieces);
  const rows = new Array<Row>(pieces.reduce((sum, { length }) => sum + length, 1));
  let next = 0;
  rows[next++] = headingsOf(invoiceResult);
  for (const piece of pieces) {
    for (const row of piece) rows[next++] = row;
  }
  return rows;
}

/**
 * Makes the rows. What a line's rows have in common is worked out once. Each row is one array literal: the rows are most
 * of the work, there may be millions, and engines learn where such arrays should live (measured: a third of the time
 * that copies of a row took).
 */
export function rowMaker(book: PartyBook): EntryOf<Row> {
  const verksamheter = book.parties.map(({ verksamhet }) => book.verksamheter[verksamhet] as string);
  const organisations = book.parties.map(({ organisation }) => book.organisations[organisation] as string);
  const keyTexts = new Map<Division, Map<Key, string>>();
  const periods = new Map<Period, string>();
  const explained = new Map<Division, Explanation[]>();
  let current: CostLine | undefined;
  let biller = "";
  let payerName = "";
  let period = "";
  let key = "";
  let whole = 0;
  let explanations: Explanation[] = [];

  return (line, division, party, amount) => {
    if (line !== current) {
      current = line;
      const payer = line.payer as Payer;
      biller = book.organisations[payer.organisation] as string;
      payerName = payer.name;
      period = line.period ? textOfPeriod(periods, line.period) : "";
      key = textOnce(keyTexts, division, line.key, () => keyText(line.key, division, book));
      whole = kronor(line.amount);
      explanations = explained.get(division) ?? [];
      explained.set(division, explanations);
    }
    const explanation = (explanations[party] ??= [
      calculationText(division, party),
      shareAsNumber(division.shares, party),
    ]);
    return [
      biller,
      organisations[party] as string,
      line.kind,
      period,
      verksamheter[party] as string,
      whole,
      key,
      explanation[0],
      explanation[1],
      kronor(amount),
      line.vatCode,
      payerName,
    ];
  };
}

/** A party's share of a division, in words and as a number. */
type Explanation = readonly [calculation: string, share: number];

function readInternal(argument: unknown): boolean {
  const cell = readScalar(argument, "interna");
  if (cell === undefined) return false;
  const answer = cell === 1 ? true : yesNoIn(cell);
  if (answer === undefined) {
    throw invalid(
      `Interna: ${quoted(cell)} går inte att tolka. Ange SANT för att ta med interna rader, annars FALSKT.`,
    );
  }
  return answer;
}

function textOfPeriod(known: Map<Period, string>, period: Period): string {
  let text = known.get(period);
  if (text === undefined) known.set(period, (text = periodText(period)));
  return text;
}
