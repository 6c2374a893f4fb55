import { kronor, negated, OreSum, plus, wholeUnits, type Ore } from "../../domain/costs/money";
import { isBlank, numberOf, plainValue, textOf, wordOf, type Cell } from "../ground/cell";
import { nameOf } from "../ground/names";
import { amountMeanings } from "./amount-columns";
import type { Signs } from "./debit-or-credit";
import type { LedgerColumns } from "./guess-columns";

/** What has been booked so far: on an account, or at all. */
class Booked {
  lines = 0;
  /** Amounts of more than two decimals, as in thousands of kronor: each is half an öre off at most. */
  rounded = 0;
  /** What is left when credits are taken away. */
  readonly net = new OreSum();
  readonly debit = new OreSum();
  readonly credit = new OreSum();
  readonly vat = new OreSum();
}

/** Of a row: each undefined where nothing stands. */
interface Stated {
  readonly debit: Ore | undefined;
  readonly credit: Ore | undefined;
  readonly vat: Ore | undefined;
  /** One amount, whose side may stand beside it. */
  readonly amount: Ore | undefined;
}

/** Between a sum of one account and the sum of all of them: so few lines are no report. */
const fewestWithoutAccount = 2;

/**
 * Sums of an account's lines that nobody has given a name: a row of the same account below them, or of none, that is not
 * booked and comes to the same, side by side or with credits taken away.
 */
export class SumsAbove {
  private account = "";
  private here = new Booked();
  private readonly all = new Booked();

  /** @param fewestSummed so many lines stand above a sum */
  constructor(
    private readonly columns: LedgerColumns,
    private readonly signs: Signs,
    private readonly fewestSummed: number,
  ) {}

  /** @param cells of a line that is booked */
  add(cells: readonly Cell[]): void {
    const account = nameOf(this.cell(cells, "account"));
    if (account !== "" && account !== this.account) [this.account, this.here] = [account, new Booked()];
    const { amount, debit, credit, vat } = this.stated(cells);
    const own = this.signs.ofRow(cells) ?? 1;
    const rounded = this.rounded(cells);
    for (const booked of [this.here, this.all]) {
      booked.lines++;
      booked.rounded += rounded;
      booked.vat.add(vat ?? 0);
      if (amount !== undefined) {
        booked.net.add(own === 1 ? amount : negated(amount));
        (this.isCredit(cells) ? booked.credit : booked.debit).add(amount);
      } else {
        booked.debit.add(debit ?? 0);
        booked.credit.add(credit ?? 0);
        booked.net.add(debit ?? 0);
        booked.net.add(this.signs.ofCredits === 1 ? (credit ?? 0) : negated(credit ?? 0));
      }
    }
  }

  /**
   * @param cells of a row that is not booked, or hardly
   * @param fewest so many lines stand above it where that is more than above any sum
   */
  nameOfSum(cells: readonly Cell[], fewest = 1): string | undefined {
    const account = nameOf(this.cell(cells, "account"));
    const { account: name, here, all } = this;
    if (here.lines < Math.max(fewest, this.fewestSummed)) return undefined;
    if (account !== "") return account === name && this.isSumOf(cells, here) ? name : undefined;
    if (!this.isAmountsOnly(cells)) return undefined;
    const isSum = [here, all].some(
      (booked) => booked.lines >= fewestWithoutAccount && this.isSumOf(cells, booked),
    );
    return isSum ? textOf(cells.find((cell) => !isBlank(cell))) : undefined;
  }

  private isSumOf(cells: readonly Cell[], booked: Booked): boolean {
    const { amount, debit, credit, vat } = this.stated(cells);
    const mostOff = (booked.rounded + this.rounded(cells)) / 2;
    const isAbout = (stated: Ore, sum: Ore): boolean => {
      const off = plus(stated, negated(sum));
      return off <= mostOff && off >= -mostOff;
    };
    if (vat !== undefined && !isAbout(vat, booked.vat.ore)) return false;
    const [net, plain] = [booked.net.ore, negated(booked.net.ore)];
    if (amount !== undefined) {
      // "K 300" is what is left on that side, or all that was booked there; without a side it is what is left.
      if (this.hasSide(cells)) {
        const side = this.isCredit(cells) ? booked.credit.ore : booked.debit.ore;
        return isAbout(amount, this.isCredit(cells) ? plain : net) || isAbout(amount, side);
      }
      return isAbout(amount, net) || (this.columns.side !== undefined && isAbout(amount, plain));
    }
    if (debit === undefined && credit === undefined) return false;
    const isOfSides = isAbout(debit ?? 0, booked.debit.ore) && isAbout(credit ?? 0, booked.credit.ore);
    const left = plus(debit ?? 0, this.signs.ofCredits === 1 ? (credit ?? 0) : negated(credit ?? 0));
    return isOfSides || ((debit === undefined || credit === undefined) && isAbout(left, net));
  }

  private stated(cells: readonly Cell[]): Stated {
    const ore = (meaning: keyof Stated): Ore | undefined => {
      const number = numberOf(this.cell(cells, meaning), "money");
      return number === undefined ? undefined : wholeUnits(number);
    };
    const amount = ore("amount");
    // An amount beside columns of debit and credit is the one that is read.
    return this.columns.amount === undefined
      ? { amount, debit: ore("debit"), credit: ore("credit"), vat: ore("vat") }
      : { amount, debit: undefined, credit: undefined, vat: ore("vat") };
  }

  private rounded(cells: readonly Cell[]): number {
    let count = 0;
    for (const meaning of amountMeanings) {
      if (this.columns[meaning] === undefined) continue;
      const number = numberOf(this.cell(cells, meaning), "money");
      if (number !== undefined && !Number.isInteger(number) && kronor(wholeUnits(number)) !== number) count++;
    }
    return count;
  }

  private cell(cells: readonly Cell[], meaning: keyof LedgerColumns): Cell {
    const column = this.columns[meaning];
    return column === undefined ? undefined : cells[column];
  }

  private hasSide(cells: readonly Cell[]): boolean {
    return wordOf(this.cell(cells, "side")) !== "";
  }

  private isCredit(cells: readonly Cell[]): boolean {
    return this.signs.isCredit(cells);
  }

  private isAmountsOnly(cells: readonly Cell[]): boolean {
    return cells.every(
      (cell, column) =>
        isBlank(cell) ||
        column === this.columns.side ||
        typeof plainValue(cell) === "number" ||
        numberOf(cell, "money") !== undefined,
    );
  }
}
