import { likelyName } from "../../names/alike-names";
import { recognisedStem } from "../cost-kinds";
import { wholeUnits, type Ore } from "../money";
import type { CostWarning, FoundWarning } from "./what-is-doubtful";

/** What stands in the cell of an amount; numbers in kronor. */
export type WrittenAmount =
  | { readonly as: "nothing" }
  /** Something that is no amount. */
  | { readonly as: "words"; readonly text: string }
  | { readonly as: "number"; readonly value: number }
  /** A number that is a text to Excel, which its own sums pass over. */
  | { readonly as: "text"; readonly text: string; readonly value: number };

/** A name in a cell, and whether it is one of those that it may be. */
interface WrittenName {
  readonly name: string;
  readonly isKnown: boolean;
}

/** One cost as it is written; undefined where the cell is empty. */
export interface CostRow {
  readonly row: number;
  readonly kind: string;
  readonly amount: WrittenAmount;
  readonly key: WrittenName | undefined;
  readonly payer: WrittenName | undefined;
  readonly isVatZero: boolean;
}

/** What stands in the columns where a cost says how it is split and who paid. */
export interface KnownNames {
  readonly keys: readonly string[];
  readonly payers: readonly string[];
}

/**
 * What is doubtful in one cost: amount, kind, key and payer, each by itself.
 *
 * @param known the names that a key and a payer may have
 * @param isInvoiced whether the costs are to be invoiced: then every line needs its payer
 */
export function rowWarnings(
  { row, kind, amount: written, key, payer, isVatZero }: CostRow,
  known: KnownNames,
  isInvoiced: boolean,
): FoundWarning[] {
  const found: FoundWarning[] = [];
  const amount = oreOf(written);
  const add = (column: "kind" | "amount" | "key" | "payer" | "vatCode", warning: CostWarning): void =>
    void found.push({ warning, at: { table: "costs", row, column }, amount });
  const aboutAmount = amountWarning(written);
  if (aboutAmount) add("amount", aboutAmount);
  if (key) {
    if (!key.isKnown) add("key", unknown("unknown-key", key.name, known.keys));
  } else if (recognisedStem(kind) === undefined) {
    add("kind", { kind: "unknown-kind", name: kind });
  }
  if (payer) {
    if (!payer.isKnown) add("payer", unknown("unknown-payer", payer.name, known.payers));
  } else if (isInvoiced) {
    add("payer", { kind: "no-payer" });
  }
  if (isVatZero) add("vatCode", { kind: "vat-zero" });
  return found;
}

export function oreOf(written: WrittenAmount): Ore | undefined {
  if (written.as === "nothing") return 0;
  return written.as === "words" ? undefined : wholeUnits(written.value);
}

function amountWarning(written: WrittenAmount): CostWarning | undefined {
  switch (written.as) {
    case "nothing":
      return { kind: "amount-empty" };
    case "words":
      return { kind: "no-amount", text: written.text };
    case "text":
      return { kind: "amount-as-text", text: written.text };
    case "number":
      return undefined;
  }
}

function unknown(kind: "unknown-key" | "unknown-payer", name: string, names: readonly string[]): CostWarning {
  const likely = likelyName(name, names);
  return { kind, name, ...(likely !== undefined && { likely }) };
}

/** Warnings that already say why a row cannot be read. */
export const saysWhyUnread: ReadonlySet<CostWarning["kind"]> = new Set([
  "unknown-key",
  "unknown-payer",
  "no-amount",
]);
