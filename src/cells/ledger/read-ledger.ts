import { timesFactor } from "../../domain/costs/decimal";
import { negated, OreSum, wholeUnits, type Ore } from "../../domain/costs/money";
import type { Period } from "../../domain/costs/cost-line";
import { vatCodeReader } from "../costs/vat-codes";
import type { LedgerLine } from "../../domain/ledger/ledger-line";
import { isCostAccount } from "../../domain/ledger/accounts";
import { nameOf } from "../ground/names";
import { isBlank, isEmpty, numberOf, textOf, wordOf, type Cell } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { amountMeanings } from "./amount-columns";
import { isClosingBalance, isOpeningBalance } from "./balance-rows";
import { factorsOf, nearlyAll, problemsOfColumns, type Factors } from "./column-problems";
import { accountOf, type AccountOfLine } from "./account-of-line";
import { fromAbove, type AboveChoices, type AnsweredRows } from "./from-above";
import type { LedgerColumns } from "./guess-columns";
import type { LedgerMeaning } from "./ledger-headings";
import type { Factor, LedgerProblem, LedgerTotal, UnreadCell } from "./ledger-problem";
import { isBooked, rowsOfNoLines } from "./no-lines";
import { signsIn, type Signs } from "./debit-or-credit";
import { readPeriod } from "./read-period";

/** What a person has said of the amounts, and of rows that leave empty what others say. */
export interface LedgerAnswers extends AboveChoices {
  /** What is said to count the amounts in thousands is so, or they are kronor all the same. */
  readonly factor?: Factor | undefined;
  /** Costs stand with a minus: turn them round; false where they are credits indeed. */
  readonly isNegated?: boolean | undefined;
}

export interface ReadLedger {
  readonly lines: readonly LedgerLine[];
  readonly problems: readonly LedgerProblem[];
  readonly totals: readonly LedgerTotal[];
  /** What amounts are multiplied by that something says are counted in thousands: 1 where they are kronor all the same. */
  readonly factor?: Factor | undefined;
  readonly withoutMonth?: WithoutMonth | undefined;
  readonly answered?: AnsweredRows | undefined;
}

/** Lines that are read and say no month, where a column is there to say it: they get neither from nor till. */
export interface WithoutMonth {
  /** What stands there is no month, or could be several: 05-06. */
  readonly unread: readonly UnreadCell[];
  /** Rows where nothing stands. */
  readonly blank: readonly number[];
}

/**
 * The lines of a ledger's export. Where anything stands in the way there are no lines: half a ledger is none.
 *
 * @param cells the heading row and the rows below it
 * @param columns what each column means
 * @param unitAbove what a title says that the amounts are counted in, where the headings have it from there
 */
export function readLedger(
  cells: readonly (readonly Cell[])[],
  columns: LedgerColumns,
  choices: LedgerAnswers = {},
  unitAbove?: string,
): ReadLedger {
  const headings = (cells[0] ?? []).map(textOf);
  // Of lines that leave their voucher empty, the second may well have the amount of the first.
  const noLines = rowsOfNoLines(cells, columns, choices.unbooked === "above" ? 2 : 1);
  const rows = cells.map((row, index) => {
    const name = noLines.get(index);
    if (name === undefined) return row;
    return isOpeningBalance(name) ? accountOnly(row, name, columns) : [];
  });
  const problems = problemsOfColumns(rows, headings, columns, choices.factor, unitAbove);
  if (problems.length > 0) return { lines: [], problems, totals: [] };
  const totals = [...noLines].flatMap(([row, name]) => (name === "" ? [] : [{ row, name }]));
  const ends = totals.filter(({ name }) => !isOpeningBalance(name)).map(({ row }) => row);
  const above = fromAbove(rows, columns, new Set(ends), choices);
  const factors = factorsOf(rows, headings, columns, choices.factor);
  const reader = new LedgerReader(headings, columns, choices, signsIn(rows, columns), factors);
  for (let row = 1; row < rows.length; row++) {
    if (isClosingBalance(noLines.get(row) ?? "")) reader.endSection();
    else reader.read(above.rows[row] as readonly Cell[], row);
  }
  const read = reader.result();
  const standInTheWay = [...above.problems, ...read.problems];
  return {
    ...read,
    ...(standInTheWay.length > 0 && { lines: [] }),
    problems: standInTheWay,
    answered: above.answered,
    totals: [...totals, ...above.leftOut].sort((one, other) => one.row - other.row),
  };
}

/** An account's number and name, without what is said of its balance and its day. */
function accountOnly(row: readonly Cell[], balance: string, columns: LedgerColumns): readonly Cell[] {
  const when = [columns.date, columns.period, columns.voucher, columns.year];
  const isName = (cell: Cell): boolean => numberOf(cell, "money") === undefined && textOf(cell) !== balance;
  return row.map((cell, at) => (at === columns.account || (isName(cell) && !when.includes(at)) ? cell : ""));
}

class LedgerReader {
  private readonly lines: LedgerLine[] = [];
  private readonly unread = new Map<number, UnreadCell[]>();
  private readonly withoutAccount: number[] = [];
  private readonly vatCodeOf = vatCodeReader();
  private readonly unreadMonths: UnreadCell[] = [];
  private readonly withoutMonth: number[] = [];
  /** The account whose name stands above the lines, in a row of its own. */
  private section: AccountOfLine | undefined;

  constructor(
    private readonly headings: readonly string[],
    private readonly columns: LedgerColumns,
    private readonly choices: LedgerAnswers,
    private readonly signs: Signs,
    private readonly factors: Factors,
  ) {}

  read(cells: readonly Cell[], row: number): void {
    if (cells.every(isEmpty)) return;
    const amount = this.amountOf(cells, row);
    if (this.beginsSection(cells) || this.saysNoAmount(cells)) return;
    const { account, accountText } = this.accountOf(cells);
    if (amount === undefined) return;
    if (account === "") {
      if (amount !== 0) this.withoutAccount.push(row);
      return;
    }
    const text = (meaning: LedgerMeaning): string => nameOf(this.cell(cells, meaning));
    this.lines.push({
      row,
      account,
      accountText,
      amount,
      vat: this.vatOf(cells, row),
      vatCode: this.vatCodeOf(this.cell(cells, "vatCode")) || undefined,
      period: this.periodOf(cells, row),
      voucher: [text("series"), text("voucher")].filter(Boolean).join(" "),
      supplier: text("supplier"),
      text: text("text"),
      codes: this.codesOf(cells),
    });
  }

  private periodOf(cells: readonly Cell[], row: number): Period | undefined {
    const [period, date] = [this.cell(cells, "period"), this.cell(cells, "date")];
    const read = readPeriod(period, date, this.cell(cells, "year"));
    const { period: first, date: second } = this.columns;
    if (read || (first ?? second) === undefined) return read;
    const column = isEmpty(period) ? second : first;
    if (column === undefined || isEmpty(cells[column])) this.withoutMonth.push(row);
    else this.unreadMonths.push({ row, column, holds: nameOf(cells[column]) });
    return undefined;
  }

  endSection(): void {
    this.section = undefined;
  }

  /** What a ledger does not say of its VAT is not 0. */
  private vatOf(cells: readonly Cell[], row: number): Ore | undefined {
    const { vat } = this.columns;
    return vat === undefined || isBlank(cells[vat]) || isDash(cells, vat)
      ? undefined
      : this.ore(cells, row, vat);
  }

  private cell(cells: readonly Cell[], meaning: LedgerMeaning): Cell {
    const column = this.columns[meaning];
    return column === undefined ? undefined : cells[column];
  }

  private accountOf(cells: readonly Cell[]): AccountOfLine {
    const [account, text] = [nameOf(this.cell(cells, "account")), nameOf(this.cell(cells, "accountText"))];
    if (account !== "") {
      this.section = undefined;
      return accountOf(account, text);
    }
    return isBooked(cells, this.columns) && this.section
      ? this.section
      : { account: text, accountText: text };
  }

  /** Nothing but an account and its name: the lines below are booked on it, and do not say so themselves. */
  private beginsSection(cells: readonly Cell[]): boolean {
    const { columns } = this;
    const account = nameOf(this.cell(cells, "account"));
    if (!/^(?:konto:? ?)?\d{3,8}(?!\d)/i.test(account) || isBooked(cells, this.columns)) return false;
    if (!this.saysNoAmount(cells)) return false;
    const name = cells.find((cell, column) => column !== columns.account && !isEmpty(cell));
    this.section = accountOf(account.replace(/^konto:? ?/i, ""), nameOf(name));
    return true;
  }

  /** The name of a part of the report, "Ansvar 4711": neither booked nor with an amount, which is not an amount of 0. */
  private saysNoAmount(cells: readonly Cell[]): boolean {
    const { columns } = this;
    return (
      !isBooked(cells, columns) &&
      amountMeanings.every((meaning) => columns[meaning] === undefined || isBlank(cells[columns[meaning]]))
    );
  }

  /** Undefined where a cell cannot be read; an empty one is 0. */
  private amountOf(cells: readonly Cell[], row: number): Ore | undefined {
    const { amount, debit, credit } = this.columns;
    const sign = this.choices.isNegated ? -1 : 1;
    const read = (column: number | undefined): Ore | undefined =>
      column === undefined ? 0 : this.ore(cells, row, column);
    if (amount !== undefined) {
      const own = this.signs.ofRow(cells);
      if (own === undefined) this.cannotRead(cells, row, this.columns.side as number);
      return own === undefined ? undefined : turned(read(amount), own * sign);
    }
    // "-" in one of the two says that the amount stands in the other.
    const besides = (column: number | undefined, other: number | undefined): Ore | undefined =>
      isDash(cells, column) && other !== undefined && numberOf(cells[other], "money") !== undefined
        ? 0
        : read(column);
    const [plus, minus] = [besides(debit, credit), besides(credit, debit)];
    if (plus === undefined || minus === undefined) return undefined;
    return turned(sumOf(plus, turned(minus, this.signs.ofCredits)), sign);
  }

  private ore(cells: readonly Cell[], row: number, column: number): Ore | undefined {
    const cell = cells[column];
    if (isEmpty(cell)) return 0;
    const number = numberOf(cell, "money");
    if (number !== undefined) return wholeUnits(timesFactor(number, this.factors.of(column)));
    this.cannotRead(cells, row, column);
    return undefined;
  }

  private cannotRead(cells: readonly Cell[], row: number, column: number): void {
    const found = this.unread.get(column) ?? [];
    found.push({ row, column, holds: textOf(cells[column]) });
    this.unread.set(column, found);
  }

  private codesOf(cells: readonly Cell[]): LedgerLine["codes"] {
    const codes: Record<string, string> = {};
    for (const meaning of codeMeanings) {
      const column = this.columns[meaning];
      if (column !== undefined) codes[this.headings[column] ?? meaning] = nameOf(cells[column]);
    }
    return codes;
  }

  result(): Omit<ReadLedger, "totals"> {
    const problems: LedgerProblem[] = [...this.unread].map(([column, cells]) => ({
      kind: "amounts",
      heading: this.headings[column] ?? "",
      cells,
    }));
    if (this.withoutAccount.length > 0) problems.push({ kind: "no-account", rows: this.withoutAccount });
    const negative = this.negative();
    if (negative) problems.push(negative);
    return {
      lines: problems.length > 0 ? [] : this.lines,
      problems,
      factor: this.factors.said,
      withoutMonth:
        this.unreadMonths.length + this.withoutMonth.length > 0
          ? { unread: this.unreadMonths, blank: this.withoutMonth }
          : undefined,
    };
  }

  private negative(): LedgerProblem | undefined {
    if (this.choices.isNegated !== undefined) return undefined;
    const costs = this.lines.filter(({ account, amount }) => isCostAccount(account) && amount !== 0);
    const negative = costs.filter(({ amount }) => amount < 0).length;
    return negative > 0 && negative >= nearlyAll * costs.length
      ? { kind: "negative", lines: negative, of: costs.length }
      : undefined;
  }
}

const isDash = (cells: readonly Cell[], column: number | undefined): boolean =>
  column !== undefined && saysNothing(wordOf(cells[column]));

/** What a line can be told apart by besides its account. */
const codeMeanings = [
  "responsibility",
  "object",
  "activity",
  "project",
  "counterpart",
] as const satisfies readonly LedgerMeaning[];

const turned = <Read extends Ore | undefined>(ore: Read, sign: number): Read | Ore =>
  ore === undefined || sign === 1 ? ore : negated(ore);

const sumOf = (one: Ore, other: Ore): Ore => {
  const sum = new OreSum();
  sum.add(one);
  sum.add(other);
  return sum.ore;
};
