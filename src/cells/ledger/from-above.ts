import { isBlank, isEmpty, textOf, type Cell } from "../ground/cell";
import { nameOf } from "../ground/names";
import { amountMeanings } from "./amount-columns";
import type { LedgerColumns } from "./guess-columns";
import type { LedgerMeaning } from "./ledger-headings";
import type { LedgerProblem, LedgerTotal, Unbooked } from "./ledger-problem";
import { isBooked } from "./no-lines";

type Rows = readonly (readonly Cell[])[];

/** What a person has said of rows that leave empty what the others say. */
export interface AboveChoices {
  /** Rows without an account belong to the one that stands above them. */
  readonly isAccountAbove?: boolean | undefined;
  /** What rows are that do not say when they were booked, nor by which voucher. */
  readonly unbooked?: Unbooked | undefined;
}

interface FromAbove {
  /** With what stands above written in; nothing in those that are asked about or left out. */
  readonly rows: Rows;
  readonly problems: readonly LedgerProblem[];
  readonly leftOut: readonly LedgerTotal[];
  readonly answered: AnsweredRows;
}

/** How many rows are read as they are because somebody has said so. */
export interface AnsweredRows {
  /** On the account above. */
  readonly accountAbove: number;
  /** As lines of the voucher above; as they stand. */
  readonly above: number;
  readonly asIs: number;
}

const ofAccount = ["account", "accountText"] as const satisfies readonly LedgerMeaning[];
const ofVoucher = ["date", "period", "year", "series", "voucher"] as const satisfies readonly LedgerMeaning[];

/**
 * A cell that is left empty may mean "as above": the account of a group stands in its first row only, the day and the number
 * of a voucher in its first line only. As likely is it a sum or a balance, or was forgotten: so it is asked about.
 *
 * @param rows with nothing in those that are no lines
 * @param ends the rows where a group ends: its sum stands there
 */
export function fromAbove(
  rows: Rows,
  columns: LedgerColumns,
  ends: ReadonlySet<number>,
  choices: AboveChoices,
): FromAbove {
  const walk = new Walk(namedByNumber(rows, columns), columns, choices);
  for (let row = 1; row < rows.length; row++) walk.take(row, ends.has(row));
  return walk.result();
}

class Walk {
  private readonly out: (readonly Cell[])[];
  private readonly leftOut: LedgerTotal[] = [];
  private readonly withoutAccount: number[] = [];
  private readonly unbooked: number[] = [];
  private isBelowVoucher = true;
  private readonly answered = { accountAbove: 0, above: 0, asIs: 0 };
  private accountRow: number | undefined;
  private voucherRow: number | undefined;
  private firstAccount: number | undefined;
  private firstVoucher: number | undefined;
  /** The account has a row of its own above its lines: theirs is left empty, and there is one reading. */
  private isInSection = false;
  private readonly saysWhen: boolean;

  constructor(
    rows: Rows,
    private readonly columns: LedgerColumns,
    private readonly choices: AboveChoices,
  ) {
    this.out = [...rows];
    this.saysWhen = rows.some((cells, row) => row > 0 && isBooked(cells, columns));
  }

  take(row: number, ends: boolean): void {
    const cells = this.out[row] as readonly Cell[];
    if (ends || cells.every(isEmpty)) {
      if (ends) this.isInSection = false;
      [this.accountRow, this.voucherRow] = [undefined, undefined];
      return;
    }
    if (hasNoAmount(cells, this.columns) && !isBooked(cells, this.columns)) {
      this.isInSection = this.hasAccount(cells);
      this.accountRow = undefined;
      return;
    }
    this.readAccount(row, cells);
    if (isBooked(cells, this.columns)) this.voucherRow = row;
    else this.readVoucher(row);
  }

  private readAccount(row: number, cells: readonly Cell[]): void {
    if (this.hasAccount(cells)) {
      [this.accountRow, this.isInSection] = [row, false];
      return;
    }
    if (this.isInSection || !this.holdsAmount(cells) || !this.saysWhat(cells)) return;
    if (this.accountRow === undefined) return;
    this.firstAccount ??= this.accountRow;
    if (this.choices.isAccountAbove) {
      this.fill(row, this.accountRow, ofAccount);
      this.answered.accountAbove++;
    } else {
      this.withoutAccount.push(row);
      this.out[row] = [];
    }
  }

  private readVoucher(row: number): void {
    const cells = this.out[row] as readonly Cell[];
    if (!this.saysWhen || !this.hasAccount(cells) || !this.holdsAmount(cells)) return;
    const { unbooked } = this.choices;
    if (unbooked === undefined) {
      this.unbooked.push(row);
      this.firstVoucher ??= this.voucherRow;
      this.isBelowVoucher &&= this.voucherRow !== undefined;
      this.out[row] = [];
    } else if (unbooked === "out") {
      this.leftOut.push({ row, name: this.nameOf(cells) });
      this.out[row] = [];
    } else if (unbooked === "above" && this.voucherRow !== undefined) {
      this.fill(row, this.voucherRow, ofVoucher);
      this.answered.above++;
    } else this.answered.asIs++;
  }

  private fill(row: number, above: number, meanings: readonly LedgerMeaning[]): void {
    const filled = [...(this.out[row] as readonly Cell[])];
    for (const meaning of meanings) {
      const column = this.columns[meaning];
      if (column !== undefined && isEmpty(filled[column])) filled[column] = this.out[above]?.[column];
    }
    this.out[row] = filled;
  }

  private cell(cells: readonly Cell[], meaning: LedgerMeaning): Cell {
    const column = this.columns[meaning];
    return column === undefined ? undefined : cells[column];
  }

  private holdsAmount(cells: readonly Cell[]): boolean {
    return amountMeanings.some((meaning) => !isEmpty(this.cell(cells, meaning)));
  }

  private hasAccount(cells: readonly Cell[]): boolean {
    const key = this.columns.account === undefined ? "accountText" : "account";
    return nameOf(this.cell(cells, key)) !== "";
  }

  /** A row with nothing but amounts is a sum rather than a line. */
  private saysWhat(cells: readonly Cell[]): boolean {
    return (
      isBooked(cells, this.columns) ||
      (["text", "supplier"] as const).some((meaning) => !isEmpty(this.cell(cells, meaning)))
    );
  }

  private nameOf(cells: readonly Cell[]): string {
    const said = (["text", "accountText", "account"] as const).map((meaning) =>
      textOf(this.cell(cells, meaning)),
    );
    return said.find((text) => text !== "") ?? "";
  }

  result(): FromAbove {
    const { out: rows, leftOut, withoutAccount, unbooked, firstAccount, firstVoucher } = this;
    const problems: LedgerProblem[] = [];
    if (withoutAccount.length > 0 && firstAccount !== undefined) {
      const account = nameOf(this.cell(rows[firstAccount] as readonly Cell[], "account"));
      problems.push({ kind: "no-account", rows: withoutAccount, above: { row: firstAccount, account } });
    }
    if (unbooked.length > 0) {
      const above = this.isBelowVoucher ? firstVoucher : undefined;
      problems.push({ kind: "unbooked", rows: unbooked, ...(above !== undefined && { above }) });
    }
    return { rows, problems, leftOut, answered: this.answered };
  }
}

const hasNoAmount = (cells: readonly Cell[], columns: LedgerColumns): boolean =>
  amountMeanings.every((meaning) => columns[meaning] === undefined || isBlank(cells[columns[meaning]]));

/**
 * Where a row has the name of an account and not its number, and other rows say which number it is, that is written in. A
 * name alone would pass for an account that holds costs, whatever it holds.
 */
function namedByNumber(rows: Rows, { account, accountText }: LedgerColumns): Rows {
  if (account === undefined || accountText === undefined) return rows;
  const numbers = new Map<string, Set<string>>();
  for (const cells of rows.slice(1)) {
    const [number, name] = [nameOf(cells[account]), nameOf(cells[accountText]).toLowerCase()];
    if (number !== "" && name !== "") numbers.set(name, (numbers.get(name) ?? new Set()).add(number));
  }
  if (numbers.size === 0) return rows;
  return rows.map((cells, row) => {
    if (row === 0 || !isEmpty(cells[account]) || isEmpty(cells[accountText])) return cells;
    const [number, another] = numbers.get(nameOf(cells[accountText]).toLowerCase()) ?? [];
    if (number === undefined || another !== undefined) return cells;
    return cells.map((cell, column) => (column === account ? number : cell));
  });
}
