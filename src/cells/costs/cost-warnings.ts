import type { CostLine } from "../../domain/costs/cost-line";
import { kronor, wholeUnits } from "../../domain/costs/money";
import { centreWarnings } from "../../domain/costs/warnings/centre-warnings";
import {
  refusalIn,
  refused,
  type CostWarning,
  type FoundWarning,
} from "../../domain/costs/warnings/what-is-doubtful";
import { doubledRows, type WholeRow } from "../../domain/costs/warnings/doubled-rows";
import {
  oreOf,
  rowWarnings,
  saysWhyUnread,
  type CostRow,
  type WrittenAmount,
} from "../../domain/costs/warnings/row-warnings";
import { invalid } from "../../domain/refusal";
import { isEmpty, numberOf, plainValue, type Cell } from "../ground/cell";
import { nameKey, nameOf } from "../ground/names";
import { rowsOfCentre } from "./centre/centre-choice";
import { layOutCosts, readCosts, type CostTable } from "./cost-table";
import { divisionRefusals } from "./division-refusals";
import { keyNamed, keyNames } from "./keys/key-words";
import { layOutParties, readParties, type PartyTable } from "./parties/party-table";
import { payerNames, type PartyBook } from "./parties/party-book";

/** A warning with its cell; rows and columns count from 0 within the table, its heading row included. */
export type LocatedCostWarning = CostWarning & {
  readonly table: "costs" | "parties";
  readonly row: number;
  readonly column: number;
  /** The kronor that it concerns; undefined where nothing says how many. */
  readonly amount: number | undefined;
};

interface WarningOptions {
  readonly centre?: unknown;
  /** m² by the lease. */
  readonly statedArea?: number;
  /** Whether the costs are to be invoiced: then every line needs its payer. */
  readonly isInvoiced: boolean;
}

/**
 * All that is doubtful, in the order of the tables' rows: parties, then costs. Unlike the functions it goes on after the
 * first fault, so that a person sees them all at once.
 *
 * @throws a refusal where a table as such cannot be read: a heading is missing, or several centres and none chosen
 */
export function costWarnings(
  costs: unknown,
  parties: unknown,
  { centre, statedArea, isInvoiced }: WarningOptions,
): LocatedCostWarning[] {
  const costTable = layOutCosts(costs, false);
  const partyTable = layOutParties(parties);
  const [costRows, partyRows] = rowsOfCentre(
    [
      { ...costTable, column: costTable.layout.columnOf.centre },
      { ...partyTable, column: partyTable.layout.columnOf.centre },
    ],
    centre,
  ) as [readonly number[], readonly number[]];
  let book: PartyBook;
  try {
    book = readParties(partyTable, partyRows);
  } catch (problem) {
    const { row = partyRows[0] ?? 0, column = 0 } = refusalIn(problem).at ?? {};
    return [{ ...refused(problem), table: "parties", row, column, amount: undefined }];
  }
  const known = { keys: keyNames(book), payers: payerNames(book) };
  const locate = locatorOf(costTable, partyTable, partyRows, book);
  const rows = costRows.map((row) => costRow(costTable, book, row));
  const ofRows = [
    ...rows.flatMap((row) => rowWarnings(row, known, isInvoiced)),
    ...doubledRows(rows.map((row) => wholeRow(costTable, row))),
  ];
  const { lines, unread } = readableLines(costTable, costRows, book, unreadAlready(ofRows));
  const ofCentre = centreWarnings(
    {
      lines,
      parties: book,
      isAreaEmpty: (tenancy) => isAreaEmpty(partyTable, partyRows[tenancy]),
      statedArea,
    },
    divisionRefusals(costTable),
  );
  const order = { parties: 0, costs: 1 };
  return [...ofRows.map(locate), ...unread, ...ofCentre.map(locate)].sort(
    (one, other) => order[one.table] - order[other.table] || one.row - other.row || one.column - other.column,
  );
}

/** One cost as its cells have it. */
function costRow({ range, layout: { columnOf } }: CostTable, book: PartyBook, row: number): CostRow {
  const cell = (column: number | undefined): Cell =>
    column === undefined ? undefined : range.rows[row]?.[column];
  const keyCell = cell(columnOf.key);
  const payerCell = cell(columnOf.payer);
  const [key, payer] = [nameOf(keyCell), nameOf(payerCell)];
  return {
    row,
    kind: nameOf(cell(columnOf.kind)),
    amount: writtenAmount(cell(columnOf.amount)),
    key: isEmpty(keyCell) ? undefined : { name: key, isKnown: isKey(key, book) },
    payer: isEmpty(payerCell) ? undefined : { name: payer, isKnown: isParty(payer, book) },
    isVatZero: columnOf.vatCode !== undefined && plainValue(cell(columnOf.vatCode)) === 0,
  };
}

/** Columns of which rows may be alike though they are different costs. */
const untold = ["kind", "amount", "key", "payer", "vatCode", "centre"] as const;

function wholeRow({ range, layout: { columnOf } }: CostTable, { row, kind, amount }: CostRow): WholeRow {
  const cells = (range.rows[row] ?? []).map((cell) => nameKey(nameOf(cell)));
  const told = new Set(untold.map((key) => columnOf[key]));
  return {
    row,
    kind,
    amount: oreOf(amount),
    written: cells.join("\t"),
    isTold: cells.some((cell, column) => cell !== "" && !told.has(column)),
  };
}

function writtenAmount(cell: Cell): WrittenAmount {
  const plain = plainValue(cell);
  // The pane tells a 0 that somebody has typed from an empty cell.
  if (plain === 0) return { as: "number", value: 0 };
  if (isEmpty(cell)) return { as: "nothing" };
  const value = numberOf(cell, "money");
  if (value === undefined) return { as: "words", text: nameOf(cell) };
  return typeof plain === "string" ? { as: "text", text: plain, value } : { as: "number", value };
}

function isKey(name: string, book: PartyBook): boolean {
  try {
    return keyNamed(name, book, invalid) !== undefined;
  } catch {
    // A name that stands for several things is known; reading the row says what is wrong with it.
    return true;
  }
}

function isParty(name: string, { organisationByName, verksamhetByName }: PartyBook): boolean {
  const key = nameKey(name);
  return organisationByName.has(key) || verksamhetByName.has(key);
}

/** The rows of which it has been said why they cannot be read. */
const unreadAlready = (warnings: readonly FoundWarning[]): ReadonlySet<number> =>
  new Set(
    warnings.flatMap(({ warning, at }) =>
      at.table === "costs" && saysWhyUnread.has(warning.kind) ? [at.row] : [],
    ),
  );

/** Those rows that the functions can read; of the others it is said why, where nothing has been said yet. */
function readableLines(
  table: CostTable,
  rows: readonly number[],
  book: PartyBook,
  said: ReadonlySet<number>,
): { lines: readonly CostLine[]; unread: readonly LocatedCostWarning[] } {
  try {
    return { lines: readCosts(table, rows, book), unread: [] };
  } catch (problem) {
    refusalIn(problem);
  }
  const { kind, amount: amountColumn } = table.layout.columnOf;
  const lines: CostLine[] = [];
  const unread: LocatedCostWarning[] = [];
  const ofFormat = new Map<string, FormatFault>();
  for (const row of rows) {
    try {
      lines.push(...readCosts(table, [row], book));
    } catch (problem) {
      const refusal = refusalIn(problem);
      if (said.has(row)) continue;
      const stated = numberOf(table.range.rows[row]?.[amountColumn as number], "money");
      const amount = stated === undefined ? undefined : kronor(wholeUnits(stated));
      const column = refusal.at?.column ?? (kind as number);
      const format = formatAt(table.range.rows[row]?.[column]);
      const key = `${column} ${format ?? ""}`;
      const known = format === undefined ? undefined : ofFormat.get(key);
      if (known) {
        known.further++;
        continue;
      }
      if (format !== undefined) ofFormat.set(key, { place: unread.length, further: 0 });
      unread.push({ ...refused(refusal), table: "costs", row, column, amount });
    }
  }
  for (const { place, further } of ofFormat.values()) {
    const one = unread[place];
    if (one?.kind !== "refused" || further === 0) continue;
    const more = `Så är det på ${further} ${further === 1 ? "rad" : "rader"} till.`;
    unread[place] = { ...one, sentence: `${one.sentence} ${more}` };
  }
  return { lines, unread };
}

/** A number format that a whole column may have is one fault: where it is said first, and how many rows there are besides. */
interface FormatFault {
  readonly place: number;
  further: number;
}

const formatAt = (cell: Cell): string | undefined => {
  const { numberFormat } =
    typeof cell === "object" && cell !== null ? (cell as { numberFormat?: unknown }) : {};
  return typeof numberFormat === "string" ? numberFormat : undefined;
};

function isAreaEmpty({ range, layout: { columnOf } }: PartyTable, row: number | undefined): boolean {
  const { area } = columnOf;
  return area === undefined || row === undefined || isEmpty(range.rows[row]?.[area]);
}

/** Where a warning's cell is; what a table has no column for stands at the column that its row is known by. */
function locatorOf(
  costs: CostTable,
  parties: PartyTable,
  partyRows: readonly number[],
  { agreements }: PartyBook,
): (found: FoundWarning) => LocatedCostWarning {
  const { columnOf: ofCosts } = costs.layout;
  const { columnOf: ofParties } = parties.layout;
  const headings = (parties.range.rows[0] ?? []).map((cell) => nameKey(nameOf(cell)));
  return ({ warning, at, amount }) => {
    const inKronor = amount === undefined ? undefined : kronor(amount);
    if (at.table === "costs") {
      const column = ofCosts[at.column] ?? (ofCosts.kind as number);
      return { ...warning, table: "costs", row: at.row, column, amount: inKronor };
    }
    const column =
      typeof at.column === "number"
        ? headings.indexOf(nameKey(agreements[at.column] ?? ""))
        : (ofParties[at.column] ?? ofParties.verksamhet ?? 0);
    const row = at.tenancy === undefined ? 0 : (partyRows[at.tenancy] as number);
    return { ...warning, table: "parties", row, column, amount: inKronor };
  };
}
