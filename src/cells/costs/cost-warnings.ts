import { beyondTheSum } from "../../domain/costs/area-shares";
import type { CostLine, Key } from "../../domain/costs/cost-line";
import { recognisedStem } from "../../domain/costs/cost-kinds";
import { decimalSum, onCommonScale, roundedQuotient } from "../../domain/costs/decimal";
import { dividerOf, type DivisionRefusals } from "../../domain/costs/division";
import { compact, kronor, OreSum, wholeUnits, type Ore } from "../../domain/costs/money";
import { periodWarnings, type CoveredLine } from "../../domain/costs/period-coverage";
import { invalid, Refusal } from "../../domain/refusal";
import { isEmpty, numberOf, plainValue, type Cell } from "../ground/cell";
import { rowsOfCentre } from "./centre-choice";
import { layOutCosts, readCosts, type CostTable } from "./cost-table";
import { divisionRefusals } from "./division-refusals";
import { keyNamed } from "./key-words";
import { likelyWord } from "../../domain/names/likely-word";
import { areAlike } from "../../domain/names/alike-names";
import { nameKey, nameOf } from "../ground/names";
import { layOutParties, readParties, type PartyBook, type PartyTable } from "./party-table";

/** What is doubtful in the tables of a centre's costs. The sentences are made in src/text. */
export type CostWarning =
  | {
      readonly kind: "stated-area";
      readonly stated: number;
      readonly sum: number;
      /** Stated less sum, m²: more than zero is leased by nobody. */
      readonly difference: number;
      /** Each organisation's share by the sum of the areas, and by the stated total. */
      readonly shares: readonly {
        readonly organisation: string;
        readonly ofSum: number;
        readonly ofStated: number;
      }[];
    }
  | { readonly kind: "percentages"; readonly agreement: string; readonly sum: number }
  | { readonly kind: "unknown-payer"; readonly name: string; readonly likely?: string }
  | { readonly kind: "no-payer" }
  | { readonly kind: "unknown-key"; readonly name: string }
  /** Nothing says how it is to be split: it is split by area. */
  | { readonly kind: "unknown-kind"; readonly name: string }
  | { readonly kind: "alike-organisations"; readonly names: readonly [string, string] }
  | { readonly kind: "base-services"; readonly count: number }
  | { readonly kind: "amount-as-text"; readonly text: string }
  | { readonly kind: "amount-empty" }
  /** A number 0 as VAT code: a function cannot tell it from an empty cell. */
  | { readonly kind: "vat-zero" }
  | { readonly kind: "no-amount"; readonly text: string }
  | {
      readonly kind: "period-overlap";
      readonly name: string;
      readonly days: number;
      readonly firstRow: number;
    }
  | { readonly kind: "period-gap"; readonly name: string; readonly from: number; readonly till: number }
  | { readonly kind: "no-area"; readonly verksamhet: string }
  /** What the functions themselves would answer; their sentence is Swedish, as in a cell. */
  | { readonly kind: "refused"; readonly sentence: string };

/** A warning with its cell; rows and columns count from 0 within the table, its heading row included. */
export type LocatedCostWarning = CostWarning & {
  readonly table: "costs" | "parties";
  readonly row: number;
  readonly column: number;
  /** The kronor that it concerns; undefined where nothing says how many. */
  readonly amount: number | undefined;
};

export interface WarningOptions {
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
  const scan = new Scan(costTable, partyTable, partyRows, book);
  for (const row of costRows) scan.readRow(row, isInvoiced);
  scan.readLines(costRows);
  scan.readPeriods();
  scan.readDivisions();
  scan.readParties(statedArea);
  const order = { parties: 0, costs: 1 };
  return scan.warnings.sort(
    (one, other) => order[one.table] - order[other.table] || one.row - other.row || one.column - other.column,
  );
}

/** The cell stands beside it: the function's own count of rows would be another number for the same row. */
function refused(problem: unknown): { kind: "refused"; sentence: string } {
  const { what, sentence } = refusalIn(problem);
  return { kind: "refused", sentence: what ?? sentence };
}

const refusalIn = (problem: unknown): Refusal => {
  if (problem instanceof Refusal) return problem;
  throw problem;
};

const sizeOf = (ore: Ore): Ore => (ore < 0 ? -ore : ore);

class Scan {
  readonly warnings: LocatedCostWarning[] = [];
  private lines: readonly CostLine[] = [];

  constructor(
    private readonly costs: CostTable,
    private readonly parties: PartyTable,
    private readonly partyRows: readonly number[],
    private readonly book: PartyBook,
  ) {}

  private cell(row: number, column: number | undefined): Cell {
    return column === undefined ? undefined : this.costs.range.rows[row]?.[column];
  }

  private inCosts(warning: CostWarning, row: number, column: number, amount: number | undefined): void {
    this.warnings.push({ ...warning, table: "costs", row, column, amount });
  }

  private inParties(warning: CostWarning, row: number, column: number, amount: number | undefined): void {
    this.warnings.push({ ...warning, table: "parties", row, column, amount });
  }

  /** One cost: amount, kind, key and payer, each by itself. */
  readRow(row: number, isInvoiced: boolean): void {
    const { columnOf } = this.costs.layout;
    const kindColumn = columnOf.kind as number;
    const amountColumn = columnOf.amount as number;
    const amount = this.amountAt(row, amountColumn);
    const keyCell = this.cell(row, columnOf.key);
    const kind = nameOf(this.cell(row, kindColumn));
    if (!isEmpty(keyCell)) {
      const name = nameOf(keyCell);
      if (this.keyOf(name) === undefined) {
        this.inCosts({ kind: "unknown-key", name }, row, columnOf.key as number, amount);
      }
    } else if (recognisedStem(kind) === undefined) {
      this.inCosts({ kind: "unknown-kind", name: kind }, row, kindColumn, amount);
    }
    const payerCell = this.cell(row, columnOf.payer);
    if (!isEmpty(payerCell)) {
      const name = nameOf(payerCell);
      if (!this.isParty(name)) {
        const likely = likelyWord(name, [...this.book.organisations, ...this.book.verksamheter]);
        this.inCosts(
          { kind: "unknown-payer", name, ...(likely === undefined ? {} : { likely }) },
          row,
          columnOf.payer as number,
          amount,
        );
      }
    } else if (isInvoiced) {
      this.inCosts({ kind: "no-payer" }, row, columnOf.payer ?? kindColumn, amount);
    }
    if (columnOf.vatCode !== undefined && plainValue(this.cell(row, columnOf.vatCode)) === 0) {
      this.inCosts({ kind: "vat-zero" }, row, columnOf.vatCode, amount);
    }
  }

  /** Those rows that the functions can read; of the others it is said why, where nothing has been said yet. */
  readLines(rows: readonly number[]): void {
    try {
      this.lines = readCosts(this.costs, rows, this.book);
      return;
    } catch (problem) {
      refused(problem);
    }
    const said = new Set(this.warnings.filter(({ kind }) => fatal.has(kind)).map(({ row }) => row));
    const lines: CostLine[] = [];
    for (const row of rows) {
      try {
        lines.push(...readCosts(this.costs, [row], this.book));
      } catch (problem) {
        const refusal = refused(problem);
        if (said.has(row)) continue;
        const { kind, amount } = this.costs.layout.columnOf;
        const column = refusalIn(problem).at?.column ?? (kind as number);
        const stated = numberOf(this.cell(row, amount), "money");
        this.inCosts(refusal, row, column, stated === undefined ? undefined : kronor(wholeUnits(stated)));
      }
    }
    this.lines = lines;
  }

  private amountAt(row: number, column: number): number | undefined {
    const cell = this.cell(row, column);
    // The pane tells a 0 that somebody has typed from an empty cell.
    if (plainValue(cell) === 0) return 0;
    if (isEmpty(cell)) {
      this.inCosts({ kind: "amount-empty" }, row, column, 0);
      return 0;
    }
    const value = numberOf(cell, "money");
    if (value === undefined) {
      this.inCosts({ kind: "no-amount", text: nameOf(cell) }, row, column, undefined);
      return undefined;
    }
    const amount = kronor(wholeUnits(value));
    if (typeof plainValue(cell) === "string") {
      this.inCosts({ kind: "amount-as-text", text: String(plainValue(cell)) }, row, column, amount);
    }
    return amount;
  }

  private keyOf(name: string): Key | undefined {
    try {
      return keyNamed(name, this.book, invalid);
    } catch {
      // A name that stands for several things is known; reading the row says what is wrong with it.
      return { kind: "own" };
    }
  }

  private isParty(name: string): boolean {
    const key = nameKey(name);
    return this.book.organisationByName.has(key) || this.book.verksamhetByName.has(key);
  }

  /** Periods of one kind that run into each other, or leave days out. */
  readPeriods(): void {
    const { columnOf } = this.costs.layout;
    const byKind = new Map<string, { name: string; lines: CoveredLine[] }>();
    for (const { row, kind, amount, period } of this.lines) {
      if (!period) continue;
      const entry = byKind.get(nameKey(kind)) ?? { name: kind, lines: [] };
      byKind.set(nameKey(kind), entry);
      entry.lines.push({ row, amount, period });
    }
    for (const { name, lines } of byKind.values()) {
      for (const warning of periodWarnings(lines)) {
        const amount = kronor(warning.amount);
        const column = columnOf.from ?? (columnOf.kind as number);
        if (warning.kind === "overlap") {
          const { row, days, firstRow } = warning;
          this.inCosts({ kind: "period-overlap", name, days, firstRow }, row, column, amount);
        } else {
          const { from, till } = warning;
          this.inCosts({ kind: "period-gap", name, from, till }, warning.row, column, amount);
        }
      }
    }
  }

  /** What cannot be divided, beyond what stands in its own row. */
  readDivisions(): void {
    const uneven = new Map<string, { agreement: string; sum: number; amount: OreSum }>();
    const refusals: DivisionRefusals = {
      ...divisionRefusals(this.costs),
      notHundredPerCent: (line, agreement, sum) => {
        const key = `${sum} ${agreement}`;
        const entry = uneven.get(key) ?? { agreement, sum, amount: new OreSum() };
        entry.amount.add(sizeOf(line.amount));
        uneven.set(key, entry);
        return new SaidOnce();
      },
    };
    const divide = dividerOf(this.book, refusals);
    for (const line of this.lines) {
      try {
        divide(line);
      } catch (problem) {
        if (problem instanceof SaidOnce || this.isAboutParties(problem)) continue;
        const column = this.costs.layout.columnOf.kind as number;
        this.inCosts(refused(problem), line.row, column, kronor(line.amount));
      }
    }
    const headings = this.parties.range.rows[0] ?? [];
    for (const { agreement, sum, amount } of uneven.values()) {
      const column = headings.findIndex((cell) => nameKey(nameOf(cell)) === nameKey(agreement));
      this.inParties({ kind: "percentages", agreement, sum }, 0, column, kronor(amount.ore));
    }
  }

  /** A cell of the parties that cannot be used is warned about there, once. */
  private isAboutParties(problem: unknown): boolean {
    return this.book.tenancies.some(
      ({ area, baseServices, agreed }) =>
        area === problem || baseServices === problem || agreed.some((stated) => stated === problem),
    );
  }

  /** The amounts of the lines with such a key, without signs: what a fault in that key touches. */
  private touchedBy(is: (key: Key) => boolean): Ore {
    const sum = new OreSum();
    for (const { key, amount } of this.lines) if (is(key)) sum.add(sizeOf(amount));
    return sum.ore;
  }

  readParties(statedArea: number | undefined): void {
    this.readPartyCells();
    this.readOrganisations();
    this.readBaseServices();
    if (statedArea !== undefined) this.readStatedArea(statedArea);
  }

  private readPartyCells(): void {
    const { columnOf } = this.parties.layout;
    const byArea = this.touchedBy(({ kind }) => kind === "area" || kind === "organisation");
    const equally = this.touchedBy(({ kind }) => kind === "equal");
    this.book.tenancies.forEach(({ party, area, baseServices, agreed }, index) => {
      const row = this.partyRows[index] as number;
      if (area instanceof Refusal && byArea !== 0) {
        const verksamhet = this.book.verksamheter[this.book.parties[party]?.verksamhet ?? 0] as string;
        const column = columnOf.area ?? columnOf.verksamhet ?? 0;
        const isEmptyCell = columnOf.area === undefined || isEmpty(this.parties.range.rows[row]?.[column]);
        this.inParties(
          isEmptyCell ? { kind: "no-area", verksamhet } : refused(area),
          row,
          column,
          kronor(byArea),
        );
      }
      if (baseServices instanceof Refusal && equally !== 0) {
        this.inParties(refused(baseServices), row, columnOf.baseServices ?? 0, kronor(equally));
      }
      agreed.forEach((stated, agreement) => {
        const touched = this.touchedBy((key) => key.kind === "agreement" && key.agreement === agreement);
        if (stated instanceof Refusal && touched !== 0) {
          const heading = this.book.agreements[agreement] as string;
          const column = (this.parties.range.rows[0] ?? []).findIndex(
            (cell) => nameKey(nameOf(cell)) === nameKey(heading),
          );
          this.inParties(refused(stated), row, column, kronor(touched));
        }
      });
    });
  }

  /** Of two organisations that may be one, the amount is what has been paid by the one that stands last. */
  private readOrganisations(): void {
    const { organisations, parties, tenancies } = this.book;
    organisations.forEach((name, index) => {
      const like = organisations.slice(0, index).find((before) => areAlike(before, name));
      if (like === undefined) return;
      const place = tenancies.findIndex(({ party }) => parties[party]?.organisation === index);
      const paid = new OreSum();
      for (const { payer, amount } of this.lines) {
        if (payer?.organisation === index) paid.add(sizeOf(amount));
      }
      this.inParties(
        { kind: "alike-organisations", names: [like, name] },
        this.partyRows[place] as number,
        this.parties.layout.columnOf.organisation as number,
        kronor(paid.ore),
      );
    });
  }

  /** The four base services of a centre, where something is split by them; a centre with dates may have them in turn. */
  private readBaseServices(): void {
    const equally = this.touchedBy(({ kind }) => kind === "equal");
    const { tenancies } = this.book;
    const isDated = tenancies.some(({ from, till }) => from !== -Infinity || till !== Infinity);
    const counts = tenancies.map(({ baseServices }) => baseServices);
    if (equally === 0 || isDated || !counts.every((count) => typeof count === "number")) return;
    const count = decimalSum(counts);
    if (count === 4) return;
    const { columnOf } = this.parties.layout;
    this.inParties(
      { kind: "base-services", count },
      0,
      columnOf.baseServices ?? (columnOf.verksamhet as number),
      kronor(equally),
    );
  }

  /**
   * The lease's total beside the sum of the areas. The amount is what the difference costs: of all that is split by area,
   * the part that it is of the stated total.
   */
  private readStatedArea(stated: number): void {
    const { tenancies, parties, organisations } = this.book;
    const last = Math.max(...this.lines.flatMap(({ period }) => (period ? [period.till] : [])), -Infinity);
    const present = tenancies.filter(
      ({ from, till }) => last === -Infinity || (from <= last && till >= last),
    );
    const areas = present.map(({ area }) => (typeof area === "number" ? area : 0));
    const sum = decimalSum(areas);
    if (sum === stated || sum <= 0 || stated <= 0 || present.some(({ area }) => area instanceof Refusal))
      return;
    const byArea = this.touchedBy(({ kind }) => kind === "area");
    const { wholes } = onCommonScale([stated, sum]);
    const [whole, parts] = wholes as [bigint, bigint];
    const apart = whole > parts ? whole - parts : parts - whole;
    this.inParties(
      {
        kind: "stated-area",
        stated,
        sum,
        difference: beyondTheSum(stated, sum),
        shares: organisations.map((organisation, index) => {
          const own = decimalSum(
            areas.filter((_, place) => parties[present[place]?.party ?? 0]?.organisation === index),
          );
          return { organisation, ofSum: own / sum, ofStated: own / stated };
        }),
      },
      0,
      this.parties.layout.columnOf.area ?? 0,
      kronor(compact(roundedQuotient(BigInt(byArea) * apart, whole))),
    );
  }
}

/** Warnings that already say why a row cannot be read. */
const fatal: ReadonlySet<CostWarning["kind"]> = new Set(["unknown-key", "unknown-payer", "no-amount"]);

/** Thrown for a line whose fault is counted with others of its kind. */
class SaidOnce extends Error {}
