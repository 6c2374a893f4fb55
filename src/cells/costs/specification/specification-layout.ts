import type { CostLine, Period } from "../../../domain/costs/cost-line";
import type { Division } from "../../../domain/costs/split/division";
import { kronor, OreSum, type Ore } from "../../../domain/costs/money";
import type { Party } from "../../../domain/costs/parties";
import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { shareAsNumber } from "../../../domain/costs/split/shares";
import { textOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { calculationText, withWholeNumbers } from "../calculation-text";
import { contactColumns } from "../headings/contact-headings";
import { costColumns } from "../headings/cost-headings";
import { chargesIn } from "./invoice-charges";
import { keyText } from "../keys/key-words";
import { ledgerColumns } from "../headings/voucher-headings";
import { nameOf } from "../../ground/names";
import { bookedByOf, type BookedBy } from "./party-contacts";
import { periodWords } from "./period-words";
import { specificationColumns, specificationOrder } from "./specification-columns";
import type { SplitCase } from "../split-case";

/** What a specification has a heading and a sum for, as the word stands in a formula. */
export const groupings = ["verksamhet", "referens", "kontering", "inga"] as const;
export type Grouping = (typeof groupings)[number];

/** The columns of a specification that is laid out to be booked, in their order. */
export type LaidOutColumn = Exclude<SpecificationColumn, "payer"> | "paid";

/** Beside the kind of cost: whom the payer has paid, where the table of costs says it; otherwise who of them paid. */
export const laidOutColumns = specificationOrder.flatMap((column): LaidOutColumn[] =>
  column === "payer" ? [] : column === "kind" ? ["kind", "paid"] : [column],
);

const headingOf = (column: LaidOutColumn): string =>
  specificationColumns[column === "paid" ? "payer" : column].heading;

/** Of the column `paid`, where the table of costs has suppliers or vouchers. */
const supplierHeading = "Leverantör, verifikation";

const laidOutHeadings = (hasSupplier: boolean): string[] =>
  laidOutColumns.map((column) => (column === "paid" && hasSupplier ? supplierHeading : headingOf(column)));

/** The word in the first column of a pair's last row. */
export const sumWord = "Summa";

export interface LaidOutRow {
  readonly is: "heading" | "line" | "subtotal" | "sum";
  /** In the order of the columns. */
  readonly cells: readonly (string | number)[];
}

interface LaidOutPair {
  readonly biller: string;
  readonly charged: string;
  readonly rows: readonly LaidOutRow[];
}

export interface LaidOut {
  readonly headings: readonly string[];
  readonly pairs: readonly LaidOutPair[];
}

/** A charge before it has its place among others. */
interface Entry {
  readonly line: CostLine;
  readonly division: Division;
  readonly party: number;
  readonly amount: Ore;
}

/**
 * What each organisation charges another as a specification that can be booked: lines group by group, each group with
 * its heading and its sum, and the sum of all of them last.
 */
export function specificationLayout(
  split: SplitCase,
  centre: unknown,
  grouping: Grouping,
  isInternal = false,
): LaidOut {
  const { book } = split;
  const booked = bookedByOf(split.parties.rows, book, centre);
  const supplier = supplierOf(split);
  const pairs = chargesIn(
    split,
    isInternal,
    (line, division, party, amount): Entry => ({
      line,
      division,
      party,
      amount,
    }),
  );
  const cellsOf = lineMaker(split, supplier);
  return {
    headings: laidOutHeadings(supplier !== undefined),
    pairs: pairs.map(({ biller, charged, charges }): LaidOutPair => {
      const names = [book.organisations[biller], book.organisations[charged]] as [string, string];
      const row = (is: LaidOutRow["is"], kind: string, amount?: number): LaidOutRow => ({
        is,
        cells: laidOutColumns.map((column) => {
          if (column === "biller") return names[0];
          if (column === "charged") return names[1];
          if (column === "kind") return kind;
          return column === "amount" && amount !== undefined ? amount : "";
        }),
      });
      const groups = grouped(charges, (entry) => groupOf(split, entry.party, booked, grouping));
      const rows = groups.flatMap(({ heading, name, entries }): LaidOutRow[] => {
        const lines = entries.map((entry): LaidOutRow => ({ is: "line", cells: cellsOf(entry) }));
        if (grouping === "inga") return lines;
        return [
          row("heading", heading),
          ...lines,
          ...(groups.length > 1 ? [row("subtotal", `${sumWord} ${name}`, sumOf(entries))] : []),
        ];
      });
      return {
        biller: names[0],
        charged: names[1],
        rows: [...rows, row("sum", sumWord, sumOf(charges))],
      };
    }),
  };
}

function sumOf(entries: readonly Entry[]): number {
  const sum = new OreSum();
  for (const { amount } of entries) sum.add(amount);
  return kronor(sum.ore);
}

interface Group {
  readonly heading: string;
  readonly name: string;
  readonly entries: Entry[];
}

function grouped(entries: readonly Entry[], groupFor: (entry: Entry) => Omit<Group, "entries">): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const own = groupFor(entry);
    const group = groups.get(own.name) ?? { ...own, entries: [] };
    groups.set(own.name, group);
    group.entries.push(entry);
  }
  return [...groups.values()];
}

const inSmall = (word: string): string => word.toLowerCase();
const referenceWord = inSmall(contactColumns.reference.heading);
const accountWord = inSmall(contactColumns.account.heading);

function groupOf(
  { book }: SplitCase,
  party: number,
  booked: readonly BookedBy[],
  grouping: Grouping,
): Omit<Group, "entries"> {
  const { verksamhet } = book.parties[party] as Party;
  const name = book.verksamheter[verksamhet] as string;
  const { reference, account } = booked[party] as BookedBy;
  const said = (word: string, text: string): string[] => (text === "" ? [] : [`${word} ${text}`]);
  switch (grouping) {
    case "referens": {
      const own = reference === "" ? `utan ${referenceWord}` : `${referenceWord} ${reference}`;
      return { name: own, heading: capital(own) };
    }
    case "kontering": {
      const own = account === "" ? `utan ${accountWord}` : `${accountWord} ${account}`;
      return { name: own, heading: capital(own) };
    }
    default:
      return {
        name,
        heading: [name, ...said(referenceWord, reference), ...said(accountWord, account)].join(" · "),
      };
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who was paid and by which voucher, as far as the table of costs says it. */
function supplierOf({ table: { range, layout } }: SplitCase): ((row: number) => string) | undefined {
  if (!layout.hasHeadings) return undefined;
  const { columnOf } = matchHeadings(range.rows[0] ?? [], { ...costColumns, ...ledgerColumns });
  const { supplier, voucher } = columnOf;
  if (supplier === undefined && voucher === undefined) return undefined;
  const words = (row: number, column: number | undefined): string => {
    const cell: Cell = column === undefined ? undefined : range.rows[row]?.[column];
    return typeof cell === "string" ? nameOf(cell) : textOf(cell);
  };
  return (row) => supplierAndVoucher(words(row, supplier), words(row, voucher));
}

/** What the lines of one cost have in common is worked out once. */
function lineMaker(
  { book }: SplitCase,
  supplier: ((row: number) => string) | undefined,
): (entry: Entry) => (string | number)[] {
  const keys = new Map<Division, Map<CostLine["key"], string>>();
  const periods = new Map<Period, string>();
  const keyOf = ({ line, division }: Entry): string => {
    const known = keys.get(division) ?? new Map<CostLine["key"], string>();
    keys.set(division, known);
    const text = known.get(line.key) ?? keyText(line.key, division, book);
    known.set(line.key, text);
    return text;
  };
  const periodOf = ({ line: { period } }: Entry): string => {
    if (!period) return "";
    const text = periods.get(period) ?? periodWords(period);
    periods.set(period, text);
    return text;
  };
  const values: Readonly<Record<LaidOutColumn, (entry: Entry) => string | number>> = {
    biller: ({ line }) => book.organisations[line.payer?.organisation ?? 0] as string,
    charged: ({ party }) => book.organisations[(book.parties[party] as Party).organisation] as string,
    kind: ({ line }) => line.kind,
    paid: ({ line }) => (supplier ? supplier(line.row) : (line.payer?.name ?? "")),
    period: periodOf,
    verksamhet: ({ party }) => book.verksamheter[(book.parties[party] as Party).verksamhet] as string,
    whole: ({ line }) => kronor(line.amount),
    key: keyOf,
    calculation: ({ division, party }) => withWholeNumbers(calculationText(division, party)),
    share: ({ division, party }) => shareAsNumber(division.shares, party),
    amount: ({ amount }) => kronor(amount),
    vatCode: ({ line }) => line.vatCode,
  };
  return (entry) => laidOutColumns.map((column) => values[column](entry));
}

/** So many letters a specification's column has room for on a line. */
const onOneLine = 16;

/**
 * A number of parts is not parted: where the two do not fit beside each other and it could be, it stands on a line of its own.
 */
function supplierAndVoucher(supplier: string, voucher: string): string {
  if (supplier === "" || voucher === "") return supplier + voucher;
  const isParted = supplier.length + 2 + voucher.length > onOneLine && /[-–/ ]/.test(voucher);
  return isParted ? `${supplier},\n${voucher}` : `${supplier}, ${voucher}`;
}
