import type { Preliminary } from "../../../domain/costs/settlement/settlement";
import { wholeUnits } from "../../../domain/costs/money";
import { isEmpty, wordOf, type Cell } from "../../ground/cell";
import { saysNothing } from "../../ground/what-counts-as-not-answered";
import { layOut, type Layout, tableIn } from "../../tables/lay-out";
import { refuseCell, type Range, throwErrorIn, columnsRead } from "../../ground/range";
import { amountAt } from "../amounts";
import { preliminaryColumns, type PreliminaryColumn } from "../headings/preliminary-headings";
import { askIfMeant, nameKey, nameOf } from "../../ground/names";
import { vatCodeReader, vatKey } from "../vat-codes";
import type { PartyBook } from "../parties/party-book";
import { refuseTotalRow } from "../refuse-total-row";
import { rowsMaybeOf } from "../centre/rows-of-centre";

/** What a preliminary amount without a kind of cost is called. */
export const undivided = "Ej uppdelat";

interface PreliminaryTable {
  readonly range: Range;
  readonly layout: Layout<PreliminaryColumn>;
  readonly rows: readonly number[];
  readonly column: number | undefined;
  readonly hasOthers: boolean;
}

/** @throws a refusal for a missing column, and for an amount without its organisations */
export function layOutPreliminary(argument: unknown, centre?: string): PreliminaryTable {
  const range = tableIn(argument, "preliminärt", preliminaryColumns);
  const layout = layOut<PreliminaryColumn>(range, preliminaryColumns, {
    byPosition: ["biller", "charged", "kind", "amount"],
    required: ["biller", "charged", "kind", "amount"],
  });
  const { columnOf, firstRow } = layout;
  const texts = [columnOf.biller, columnOf.charged, columnOf.kind] as number[];
  const { rows: own, hasOthers } = rowsMaybeOf(range, firstRow, columnOf.centre, centre);
  throwErrorIn(range, columnsRead(columnOf), own);
  const rows: number[] = [];
  for (const row of own) {
    const cells = range.rows[row] as readonly Cell[];
    if (texts.some((column) => !isEmpty(cells[column]))) rows.push(row);
    else if (!isEmpty(cells[columnOf.amount as number])) {
      throw refuseCell(
        range,
        row,
        columnOf.biller as number,
        "Fakturerar",
        "är ingen organisation, men raden har ett belopp.",
      );
    }
  }
  return { range, layout, rows, hasOthers, column: columnOf.centre };
}

/**
 * The amounts in advance of the rows asked for, each with its pair of organisations, in öre.
 *
 * @throws a refusal that names the place, for an organisation that the parties do not have and for a sum among the rows
 */
export function readPreliminary(
  { range, layout }: PreliminaryTable,
  rows: readonly number[],
  book: PartyBook,
): Preliminary[] {
  const { columnOf } = layout;
  const organisationAt = (row: number, column: number, heading: string): number => {
    const name = nameOf(range.rows[row]?.[column]);
    refuseTotalRow(name, range, row, column, heading);
    const organisation = book.organisationByName.get(nameKey(name));
    if (organisation === undefined) {
      throw refuseCell(
        range,
        row,
        column,
        heading,
        `är ingen organisation i parter.${askIfMeant(name, book.organisations)} Skriv organisationens namn.`,
      );
    }
    return organisation;
  };
  const codeIn = vatCodeReader();
  return rows.map((row) => {
    const kindCell = range.rows[row]?.[columnOf.kind as number];
    refuseTotalRow(nameOf(kindCell), range, row, columnOf.kind as number, "Kostnadsslag");
    const biller = organisationAt(row, columnOf.biller as number, "Fakturerar");
    const charged = organisationAt(row, columnOf.charged as number, "Faktureras");
    if (biller === charged) {
      throw refuseCell(
        range,
        row,
        columnOf.charged as number,
        "Faktureras",
        "är samma organisation som fakturerar.",
      );
    }
    return {
      biller,
      charged,
      kind: isEmpty(kindCell) || saysNothing(wordOf(kindCell)) ? undivided : nameOf(kindCell),
      amount: wholeUnits(amountAt(range, row, columnOf.amount as number, "Belopp")),
      ...vatCodeOf(codeIn(range.rows[row]?.[columnOf.vatCode ?? -1])),
    };
  });
}

/** As `vatKey` tells codes apart; nothing where none is stated. */
const vatCodeOf = (code: string | number): { readonly vatCode?: string } =>
  code === "" ? {} : { vatCode: vatKey(code) };
