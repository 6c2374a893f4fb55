import type { Key, Payer, Period } from "../../domain/costs/cost-line";
import type { Division } from "../../domain/costs/division";
import { invoiceLines, type PairOfOrganisations } from "../../domain/costs/invoice-lines";
import { kronor } from "../../domain/costs/money";
import { shareAsNumber } from "../../domain/costs/shares";
import { invalid } from "../../domain/refusal";
import { yesNoIn } from "../comparison/yes-no";
import { quoted } from "../cell";
import { readScalar } from "../scalars";
import { calculationText } from "./calculation-text";
import { textOnce } from "./cost-matrix";
import { placeOfCost } from "./cost-table";
import { periodText } from "./division-refusals";
import { keyText } from "./key-words";
import { readSplitCase, type SplitCase } from "./split-case";

type Row = (string | number)[];

const headings = [
  "Fakturerar",
  "Faktureras",
  "Kostnadsslag",
  "Period",
  "Verksamhet",
  "Helt belopp",
  "Nyckel",
  "Beräkning",
  "Andel",
  "Belopp",
  "Momskod",
  "Betalt av",
] as const;

/** The basis for invoices between the organisations, a row for each cost and verksamhet that is charged. */
export function invoiceMatrix(costs: unknown, parties: unknown, internal: unknown, centre: unknown): Row[] {
  const isInternal = readInternal(internal);
  const split = readSplitCase(costs, parties, centre, { isPayerNeeded: true });
  const { book } = split;
  const keyTexts = new Map<Division, Map<Key, string>>();
  const calculations = new Map<Division, Map<number, string>>();
  const shares = new Map<Division, Map<number, number>>();
  const periods = new Map<Period, string>();

  const rows: Row[] = [[...headings]];
  for (const { biller, charged, charges } of chargedIn(split, isInternal)) {
    const from = book.organisations[biller] as string;
    const to = book.organisations[charged] as string;
    for (const { line, division, party, amount } of charges) {
      rows.push([
        from,
        to,
        line.kind,
        line.period ? textOfPeriod(periods, line.period) : "",
        book.verksamheter[(book.parties[party] as { verksamhet: number }).verksamhet] as string,
        kronor(line.amount),
        textOnce(keyTexts, division, line.key, () => keyText(line.key, division, book)),
        textOnce(calculations, division, party, () => calculationText(division, party)),
        shareOnce(shares, division, party),
        kronor(amount),
        line.vatCode,
        (line.payer as Payer).name,
      ]);
    }
  }
  return rows;
}

/** What is charged between the organisations; every line needs its payer. */
export const chargedIn = (
  { table, book, lines, divide }: SplitCase,
  isInternal: boolean,
): PairOfOrganisations[] =>
  invoiceLines(
    book,
    lines,
    divide,
    (line) => {
      if (line.payer) return line.payer;
      throw invalid(
        `${placeOfCost(table, line)}: Betalas av är tom. Skriv vem som fick leverantörens faktura: en verksamhet eller en organisation.`,
      );
    },
    isInternal,
  );

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

function shareOnce(known: Map<Division, Map<number, number>>, division: Division, party: number): number {
  let shares = known.get(division);
  if (!shares) known.set(division, (shares = new Map()));
  let share = shares.get(party);
  if (share === undefined) shares.set(party, (share = shareAsNumber(division.shares, party)));
  return share;
}
