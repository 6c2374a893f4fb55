import { vatKey } from "../../../cells/costs/vat-codes";
import { corrections, type Charged, type Correction } from "../../../domain/costs/correction";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import type { WorkbookContents } from "../../reading/contents";
import { sameName } from "../../action/plan/sheet-names";
import { sentTableName } from "../../table-kinds";
import { sentIn } from "./sent-rows";
import { sentSheetStart } from "./sent-sheet-names";

/**
 * A specification that has been sent, or a correction of one, as it is kept in the workbook: no words of anybody's. What it
 * charges for is read from the rows that stand on its own sheet.
 */
export interface SentSpecification {
  readonly years: string;
  /** Whose it is, without their names. */
  readonly pair: string;
  /** "2025-03" */
  readonly number: string;
  /** "2026-01-20" */
  readonly day: string;
  /** Kronor of what is charged, row by row: rows that say something else have been changed. */
  readonly amounts: readonly number[];
}

/** Whose specification, of which year. */
type WhichPair = Pick<SentSpecification, "years" | "pair">;

/** Why it cannot be said what has changed since something was sent. */
export interface Unreadable {
  readonly one: SentSpecification;
  /** Its sheet or its rows are not there: undone, deleted or renamed; or its rows are other than they were. */
  readonly because: "missing" | "changed";
}

/** What has become of a pair's specification since it was sent. */
export interface SentState {
  /** In the order in which they were sent: the specification and its corrections. */
  readonly sent: readonly SentSpecification[];
  /** The first that is not there as it was sent. */
  readonly unreadable?: Unreadable;
  readonly changes: readonly Correction[];
  /** Kronor: what is to be charged on top of what has been. */
  readonly difference: number;
}

export const isOfPair = (one: WhichPair, other: WhichPair): boolean =>
  one.years === other.years && one.pair === other.pair;

/** What was kept by an add-in that never was released, with names in it, does not count. */
export const sentAsKept = (kept: readonly SentSpecification[] = []): readonly SentSpecification[] =>
  kept.filter(({ pair, amounts }: Partial<SentSpecification>) => pair !== undefined && amounts !== undefined);

type Sheets = Pick<WorkbookContents, "tables" | "sheets">;

/** The sheet that something was sent as, by its beginning: what follows is whom it is for. */
export const sheetOf = (
  { number }: Pick<SentSpecification, "number">,
  { sheets = [] }: Sheets,
): string | undefined =>
  sheets.filter((name) => sentSheetStart(number).some((start) => name.startsWith(start))).at(-1);

/** @returns nothing where nothing has been sent */
export function sentState(
  kept: readonly SentSpecification[],
  pair: WhichPair,
  now: readonly Charged[],
  contents: Sheets,
): SentState | undefined {
  const sent = kept.filter((one) => isOfPair(one, pair));
  if (sent.length === 0) return undefined;
  // A code may be written in another way today: 25 for 25 %. It is the same code.
  const writings = new Map(now.map(({ vatCode }) => [vatKey(vatCode), vatCode]));
  const before: Charged[] = [];
  for (const one of sent) {
    const read = chargedBy(one, contents);
    if ("because" in read) return { sent, unreadable: read, changes: [], difference: 0 };
    for (const line of read.lines) {
      before.push({
        ...line,
        vatCode: writings.get(vatKey(line.vatCode)) ?? line.vatCode,
      });
    }
  }
  const changes = corrections(before, now);
  const sum = new OreSum();
  for (const { difference } of changes) sum.add(difference);
  return { sent, changes, difference: kronor(sum.ore) };
}

function chargedBy(
  one: SentSpecification,
  contents: Sheets,
): { readonly lines: readonly Charged[] } | Unreadable {
  const table = contents.tables.find(({ name }) => sameName(name, sentTableName(one.number)));
  if (!table || sheetOf(one, contents) === undefined) return { one, because: "missing" };
  const read = sentIn(table);
  const isAsSent =
    read?.length === one.amounts.length &&
    read.every(({ amount }, row) => kronor(amount) === one.amounts[row]);
  return isAsSent ? { lines: read } : { one, because: "changed" };
}

/** Kronor that have been charged, corrections included; what rounds them does not count. */
export function sentSum(sent: readonly SentSpecification[]): number {
  const sum = new OreSum();
  for (const amount of sent.flatMap(({ amounts }) => amounts)) sum.add(wholeUnits(amount));
  return kronor(sum.ore);
}
