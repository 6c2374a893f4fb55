import type { CostLine, Payer } from "../../../domain/costs/cost-line";
import {
  invoiceLines,
  invoiceLinesInPieces,
  type EntryOf,
  type PairInPieces,
  type PairOfOrganisations,
} from "../../../domain/costs/invoice-lines";
import { refuseCost, type CostTable } from "../cost-table";
import { underHeading } from "../section-rows";
import type { SplitCase } from "../split-case";

/** What is charged between the organisations; every line needs its payer. */
export const chargesIn = <Entry>(
  { table, book, lines, divide }: SplitCase,
  isInternal: boolean,
  entryOf: EntryOf<Entry>,
): PairOfOrganisations<Entry>[] => invoiceLines(book, lines, divide, payerIn(table), isInternal, entryOf);

/** The same as it was gathered, for what puts all pairs in one list. */
export const chargesInPieces = <Entry>(
  { table, book, lines, divide }: SplitCase,
  isInternal: boolean,
  entryOf: EntryOf<Entry>,
): PairInPieces<Entry>[] => invoiceLinesInPieces(book, lines, divide, payerIn(table), isInternal, entryOf);

const payerIn =
  (table: CostTable) =>
  (line: CostLine): Payer => {
    if (line.payer) return line.payer;
    throw refuseCost(
      table,
      line,
      `Betalas av är tom. Skriv vem som fick leverantörens faktura: en verksamhet eller en organisation.${underHeading(table.sections, line.row)}`,
    );
  };
