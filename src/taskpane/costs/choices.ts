import type { Code } from "../../cells/ledger/import-ledger";
import type { LedgerMeaning } from "../../cells/ledger/ledger-headings";
import type { Factor, Unbooked } from "../../cells/ledger/ledger-problem";
import type { Grouping as SubtotalsOf } from "../../cells/costs/specification/specification-layout";
import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import type { Grouping } from "../../domain/ledger/costs-of-ledger";
import type { NumberedSpecification } from "../../workbook/costs/specification/numbers";
import type { SentSpecification } from "../../workbook/costs/specification/sent";
import type { WrittenSet } from "../../workbook/costs/specification/written-set";

/** The two tables of a year, by name. */
export interface YearChoice {
  readonly costs?: string;
  readonly parties?: string;
}

/** What was chosen in Kostnader; the add-in's defaults where nothing was. */
export interface CostsChoices {
  /** The tables, by name. */
  readonly costs?: string;
  readonly parties?: string;
  readonly rooms?: string;
  readonly centre?: string;
  /** Each specification's sum is rounded to whole kronor. */
  readonly rounds?: boolean;
  /** m² by the lease. */
  readonly statedArea?: number | undefined;
  /** Which sheets are written beside the split: the specifications unless said otherwise, the others where asked for. */
  readonly invoices?: boolean;
  readonly internal?: boolean;
  readonly annex?: boolean;
  /** What each specification has a heading and a sum for; verksamheter unless said otherwise. */
  readonly subtotals?: SubtotalsOf;
  /** What stands at the head of each specification and in no table. */
  readonly property?: string | undefined;
  readonly agreement?: string | undefined;
  /** The numbers that specifications have been given. */
  readonly numbered?: readonly NumberedSpecification[];
  /** The specifications that have been sent, and their corrections. */
  readonly sent?: readonly SentSpecification[];
  /** The sheets that were written, to be written anew in their places. */
  readonly written?: readonly WrittenSet[];
  /** The years that are compared in Förändring. */
  readonly change?: { readonly before?: YearChoice; readonly after?: YearChoice };
  readonly year?: YearChoices;
  /** In Granska the lines are held against the tables, unless said otherwise. */
  readonly review?: {
    readonly compares?: boolean;
    /** What columns of others' specifications are, by their headings; "none" for one that is not read. */
    readonly columns?: Readonly<Record<string, SpecificationColumn | "none">>;
  };
  readonly ledger?: LedgerChoices;
}

/** What was chosen in Huvudbok, a part of Kostnader; what accounts are stands in a table. */
export interface LedgerChoices {
  /** The range or table that is read: `Blad1!A3:H11`. */
  readonly source?: string;
  /** What columns mean where that was corrected by hand, by heading; `none` for one that is not used. */
  readonly columns?: Readonly<Record<string, LedgerMeaning | "none">>;
  readonly factor?: Factor | undefined;
  readonly isNegated?: boolean | undefined;
  readonly isAccountAbove?: boolean | undefined;
  readonly unbooked?: Unbooked | undefined;
  readonly grouping?: Grouping;
  readonly only?: Code | undefined;
  /** Who got the suppliers' invoices. */
  readonly payer?: string | undefined;
  readonly centre?: string | undefined;
}

/** What was chosen in Året, a part of Kostnader; the tables of costs and parties are those of the others. */
export interface YearChoices {
  /** The tables, by name. */
  readonly budget?: string;
  readonly preliminary?: string;
  readonly interval?: "month" | "quarter";
  /** The days that the preliminary amounts are for, where they are not the budget's own. */
  readonly from?: number | undefined;
  readonly till?: number | undefined;
  /** The new year, where this year's costs do not say theirs. */
  readonly year?: number | undefined;
  /** The kinds of cost that follow an index. */
  readonly indexed?: readonly string[];
  readonly baseIndex?: number | undefined;
  readonly index?: number | undefined;
  /** 0–1 */
  readonly indexedPart?: number;
  readonly neverLower?: boolean;
  readonly others?: "keep" | "empty";
  /** The ledger's balances in kronor, by what they are of. */
  readonly balances?: Readonly<Record<string, number>>;
  readonly reconciledBy?: "kind" | "account";
  /** The costs of the year before, by name. */
  readonly lastYear?: string;
  /** Whether rows come along to the next year, where a person has said otherwise than is proposed; by their ids. */
  readonly repeated?: Readonly<Record<string, boolean>>;
  /** The organisation that bears the area which nobody leases next year; empty where the others do. */
  readonly vacantTo?: string;
}
