import type { CostLine, Key, Payer } from "../../domain/costs/cost-line";
import { recognisedStem } from "../../domain/costs/cost-kinds";
import { wholeUnits } from "../../domain/costs/money";
import { isEmpty, quoted, wordOf, type Cell } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { findHeadings, layOut, type Layout, tableIn } from "../tables/lay-out";
import {
  capital,
  place,
  refuseCell,
  type Range,
  refuseAt,
  placeIn,
  throwErrorIn,
  columnsRead,
} from "../ground/range";
import { amountAt } from "./amounts";
import { costColumns, type CostColumn } from "./headings/cost-headings";
import { builtInKey, builtInKeys, unknownKind } from "./keys/built-in-keys";
import { keyChoices, keyNamed, keyNames } from "./keys/key-words";
import { askIfMeant, groupNameOf, nameKey, nameOf } from "../ground/names";
import { periodReader } from "./row-periods";
import { payerNames, type PartyBook } from "./parties/party-book";
import { refuseSimilarCostColumns } from "./headings/similar-headings";
import { vatCodeReader } from "./vat-codes";
import { refuseTotalRow } from "./refuse-total-row";
import { costSections, underHeading, type SectionRows } from "./section-rows";
import { invalid, type Refusal } from "../../domain/refusal";
import { rowsMaybeOf } from "./centre/rows-of-centre";

/** A table of costs laid out, before its rows are read. */
export interface CostTable {
  readonly range: Range;
  readonly layout: Layout<CostColumn>;
  /** The rows that are there; rows without any text are not. */
  readonly rows: readonly number[];
  /** Rows of other centres have been passed over. */
  readonly hasOthers: boolean;
  /** The rows that are headings of others, and no costs. */
  readonly sections: SectionRows;
}

const noKind = "är inget kostnadsslag, men raden är inte tom. Skriv vad kostnaden gäller.";

/**
 * @param isPayerNeeded whether the column Betalas av must be there
 * @param centre the one that is asked for: rows of others are passed over before anything else of them is read
 * @throws a refusal for a missing column, and for an amount without its kind of cost
 */
export function layOutCosts(argument: unknown, isPayerNeeded: boolean, centre?: string): CostTable {
  const range = tableIn(argument, "kostnader", costColumns);
  const isHeaded = findHeadings(range, costColumns) !== undefined;
  const layout = layOut<CostColumn>(range, costColumns, {
    byPosition: ["kind", "amount", "key", "payer"],
    required: isPayerNeeded
      ? isHeaded
        ? ["kind", "amount", "payer"]
        : ["kind", "amount", "key", "payer"]
      : ["kind", "amount"],
  });
  const { columnOf, firstRow } = layout;
  const kind = columnOf.kind as number;
  const amount = columnOf.amount as number;
  const texts = (["key", "payer", "vatCode"] as const).flatMap((key) => columnOf[key] ?? []);
  const { rows: own, hasOthers } = rowsMaybeOf(range, firstRow, columnOf.centre, centre);
  throwErrorIn(range, columnsRead(columnOf), own);
  // Made as long as it may be: a list that grows is copied time after time.
  const rows = new Array<number>(own.length);
  let count = 0;
  const sections = costSections(range.rows, { firstRow, centre: columnOf.centre });
  for (const row of own) {
    const cells = range.rows[row] as readonly Cell[];
    if (isEmpty(cells[amount]) && sections.at(row) !== undefined) continue;
    if (!isEmpty(cells[kind])) {
      rows[count++] = row;
    } else if (!isEmpty(cells[amount]) || texts.some((column) => !isEmpty(cells[column]))) {
      const hint = underHeading(sections, row);
      throw refuseCell(range, row, kind, costColumns.kind.heading, `${noKind}${hint}`);
    }
  }
  rows.length = count;
  return { range, layout, rows, hasOthers, sections };
}

/**
 * Reads the rows of one centre. Cells with the same content are read once.
 *
 * @throws a refusal for an amount that is no number, an unknown key, a payer who is not among the parties, a period
 *   that is not whole or ends before it begins
 */
export function readCosts(
  { range, layout }: CostTable,
  rows: readonly number[],
  book: PartyBook,
): CostLine[] {
  const { columnOf } = layout;
  refuseSimilarCostColumns(range, layout, rows, book);
  const kindColumn = columnOf.kind as number;
  const amountColumn = columnOf.amount as number;
  const kinds = new Map<Cell, string>();
  const keys = keyReader(range, columnOf.key, book);
  const payers = new Map<Cell, Payer>();
  const periodOf = periodReader(range, columnOf.from, columnOf.till);
  const vatCodeOf = vatCodeReader();

  return rows.map((row): CostLine => {
    const cells = range.rows[row] as readonly Cell[];
    const kindCell = cells[kindColumn];
    let kind = kinds.get(kindCell);
    if (kind === undefined) {
      kind = nameOf(kindCell);
      if (saysNothing(nameKey(kind)))
        throw refuseCell(range, row, kindColumn, costColumns.kind.heading, noKind);
      refuseTotalRow(kind, range, row, kindColumn, costColumns.kind.heading);
      kinds.set(kindCell, kind);
    }
    return {
      row,
      kind,
      amount: wholeUnits(amountAt(range, row, amountColumn, costColumns.amount.heading)),
      key: keys(row, kind),
      period: periodOf(row),
      payer: columnOf.payer === undefined ? undefined : payerAt(range, row, columnOf.payer, book, payers),
      vatCode: columnOf.vatCode === undefined ? "" : vatCodeOf(cells[columnOf.vatCode]),
    };
  });
}

/** The key that a row names, or the default for its kind of cost. */
function keyReader(
  range: Range,
  column: number | undefined,
  book: PartyBook,
): (row: number, kind: string) => Key {
  const named = new Map<Cell, Key>();
  const byDefault = new Map<string, Key>();
  const [area, equal, unknown] = [builtInKeys.area, builtInKeys.equal, unknownKind].map(builtInKey) as [
    Key,
    Key,
    Key,
  ];

  const defaultKey = (kind: string): Key => {
    let key = byDefault.get(kind);
    if (!key) {
      const stem = recognisedStem(kind);
      key = stem === undefined ? unknown : stem.key === "Lika" ? equal : area;
      byDefault.set(kind, key);
    }
    return key;
  };

  return (row, kind) => {
    const cell = column === undefined ? undefined : range.rows[row]?.[column];
    if (column === undefined || isEmpty(cell)) return defaultKey(kind);
    let key = named.get(cell);
    if (!key) {
      key = keyNamed(groupNameOf(cell), book, (sentence) =>
        refuseAt(range, row, column, costColumns.key.heading, sentence),
      );
      if (!key && saysNothing(wordOf(cell))) return defaultKey(kind);
      const unfilled = book.unfilledByName.get(nameKey(nameOf(cell)));
      if (!key && unfilled !== undefined) {
        throw refuseCell(
          range,
          row,
          column,
          costColumns.key.heading,
          `finns som rubrik i parter, men kolumnen har inga procentsatser. Fyll i dem, så att de tillsammans blir 100.`,
        );
      }
      if (!key) {
        throw refuseCell(
          range,
          row,
          column,
          costColumns.key.heading,
          `är ingen nyckel.${askIfMeant(nameOf(cell), keyNames(book))} Välj ${keyChoices(book)}. Där ingen nyckel står gäller kostnadsslagets vanliga.`,
        );
      }
      named.set(cell, key);
    }
    return key;
  };
}

/** A payer who is not among the parties is an error, whatever the key. */
function payerAt(
  range: Range,
  row: number,
  column: number,
  book: PartyBook,
  known: Map<Cell, Payer>,
): Payer | undefined {
  const cell = range.rows[row]?.[column];
  const before = known.get(cell);
  if (before) return before;
  if (isEmpty(cell)) return undefined;
  const name = nameOf(cell);
  const organisation = book.organisationByName.get(nameKey(name));
  const verksamhet = book.verksamhetByName.get(nameKey(name));
  const refuse = (what: string): Error => refuseCell(range, row, column, costColumns.payer.heading, what);
  let payer: Payer;
  if (verksamhet === undefined) {
    if (organisation === undefined) {
      if (saysNothing(wordOf(cell))) return undefined;
      throw refuse(
        `finns inte i parter, varken som verksamhet eller organisation.${askIfMeant(name, payerNames(book))}`,
      );
    }
    payer = { name: book.organisations[organisation] as string, organisation };
  } else {
    const [party, ...others] = book.partiesOf[verksamhet] as readonly number[];
    const own = book.parties[party as number]?.organisation as number;
    if (others.length > 0) {
      throw refuse("hör till flera organisationer i parter. Ange organisationen i stället.");
    }
    if (organisation !== undefined && organisation !== own) {
      throw refuse("är både en verksamhet och en annan organisation i parter. Byt namn på den ena.");
    }
    payer = {
      name: book.verksamheter[verksamhet] as string,
      organisation: own,
      party: party as number,
    };
  }
  known.set(cell, payer);
  return payer;
}

/** A refusal of a whole cost: "Kostnader, rad 3 (Hyra): …". */
export const refuseCost = (
  table: CostTable,
  line: CostLine,
  sentence: string,
  refuse: typeof invalid = invalid,
): Refusal =>
  refuse(
    `${wordsForCost(table, line)}: ${sentence}`,
    placeIn(table.range, line.row),
    `${line.kind}: ${sentence}`,
  );

const wordsForCost = ({ range }: CostTable, { row, kind }: CostLine): string =>
  `${capital(place(range, row))} (${quoted(kind).slice(1, -1)})`;
