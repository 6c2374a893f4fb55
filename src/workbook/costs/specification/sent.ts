import { nameKey } from "../../../cells/ground/names";
import { corrections, type Charged, type Correction } from "../../../domain/costs/correction";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { sameName } from "../../action/plan/sheet-names";

/** A specification that has been sent, or a correction of one, kept in the workbook: what it charged. */
export interface SentSpecification {
  readonly years: string;
  readonly centre?: string;
  readonly biller: string;
  readonly charged: string;
  /** "2025-03" */
  readonly number: string;
  /** "2026-01-20" */
  readonly day: string;
  /** The sheet that it stands on, locked. */
  readonly sheet: string;
  /** Kind of cost, verksamhet, VAT code, kronor. */
  readonly lines: readonly (readonly [kind: string, verksamhet: string, vatCode: string, kronor: number])[];
}

/** Whose specification, of which year. */
type WhichPair = Pick<SentSpecification, "years" | "centre" | "biller" | "charged">;

/** What has become of a pair's specification since it was sent. */
export interface SentState {
  /** In the order in which they were sent: the specification and its corrections. */
  readonly sent: readonly SentSpecification[];
  /** The first whose sheet is not there under its name: taken back, deleted or renamed. */
  readonly missing?: SentSpecification;
  readonly changes: readonly Correction[];
  /** Kronor: what is to be charged on top of what has been. */
  readonly difference: number;
}

export const isOfPair = (one: WhichPair, other: WhichPair): boolean =>
  one.years === other.years &&
  nameKey(one.centre ?? "") === nameKey(other.centre ?? "") &&
  nameKey(one.biller) === nameKey(other.biller) &&
  nameKey(one.charged) === nameKey(other.charged);

const chargedBy = ({ lines }: SentSpecification): Charged[] =>
  lines.map(([kind, verksamhet, vatCode, amount]) => ({
    kind,
    verksamhet,
    vatCode,
    amount: wholeUnits(amount),
  }));

export const asKept = (lines: readonly Charged[]): SentSpecification["lines"] =>
  lines.map(({ kind, verksamhet, vatCode, amount }) => [kind, verksamhet, vatCode, kronor(amount)]);

/** @returns nothing where nothing has been sent */
export function sentState(
  kept: readonly SentSpecification[],
  pair: WhichPair,
  now: readonly Charged[],
  sheets: readonly string[],
): SentState | undefined {
  const sent = kept.filter((one) => isOfPair(one, pair));
  if (sent.length === 0) return undefined;
  const changes = corrections(sent.flatMap(chargedBy), now);
  const sum = new OreSum();
  for (const { difference } of changes) sum.add(difference);
  const missing = sent.find(({ sheet }) => !sheets.some((name) => sameName(name, sheet)));
  return { sent, changes, difference: kronor(sum.ore), ...(missing && { missing }) };
}

/** Kronor that have been charged, corrections included. */
export function sentSum(sent: readonly SentSpecification[]): number {
  const sum = new OreSum();
  for (const { amount } of sent.flatMap(chargedBy)) sum.add(amount);
  return kronor(sum.ore);
}
