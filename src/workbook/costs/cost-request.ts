import type { ReadCells } from "../action/plan/structured-reference";
import type { ContactColumn } from "../../cells/costs/headings/contact-headings";
import type { CostColumn } from "../../cells/costs/headings/cost-headings";
import type { CostOutline } from "../../cells/costs/cost-outline";
import type { PartyColumn } from "../../cells/costs/headings/party-headings";
import type { PreliminaryColumn } from "../../cells/costs/headings/preliminary-headings";
import type { Grouping } from "../../cells/costs/specification/specification-layout";
import type { ResponsibilityColumn } from "../../cells/tables/responsibility-table-shape";

/** A table of the workbook, or a plain range of it: its name, and its headings as they stand, for the columns that it has. */
export interface NamedTable<Key extends string> extends ReadCells {
  readonly headings: Readonly<Partial<Record<Key, string>>>;
}

/** What the sheets about costs are made from. */
export interface CostRequest {
  readonly costs: NamedTable<CostColumn>;
  readonly parties: NamedTable<PartyColumn | ContactColumn>;
  /** The table of who is responsible for what, where the workbook has one. */
  readonly responsibilities?: NamedTable<ResponsibilityColumn> & {
    /** What its rows hold in the columns that are printed, for the heights of their lines. */
    readonly texts: readonly (readonly string[])[];
  };
  /** The kind of cost and the key of each line, as the split says them. */
  readonly keys?: readonly { readonly kind: string; readonly key: string }[];
  /** Headings of agreed percentages, whether some cost is divided by them or not. */
  readonly agreements?: readonly string[];
  /** The table of preliminary amounts, where the workbook has one. */
  readonly preliminary?: NamedTable<PreliminaryColumn>;
  /** The centre, where the tables hold several. */
  readonly centre?: string;
  /** m² by the lease. */
  readonly statedArea?: number;
  /** The last line of each specification rounds its sum to whole kronor. */
  readonly roundsToKronor: boolean;
  /** What each specification has a heading and a sum for; verksamheter unless said. */
  readonly grouping?: Grouping;
  /** What stands at the head of each specification. */
  readonly head?: SpecificationHead;
  readonly outline: CostOutline;
  readonly text: CostSheetsText;
}

/** What the tables do not say and a specification cannot be booked without; empty cells to be filled in where it is not given. */
export interface SpecificationHead {
  /** Of each pair's specification, in the outline's order: "2025-03". */
  readonly numbers?: readonly string[];
  /** The day of issue, as it is printed: "2026-01-20". */
  readonly issued?: string;
  readonly centre?: string;
  readonly property?: string;
  readonly agreement?: string;
  /** What has been sent of each, in the outline's order, corrections included; nothing of those that have not been. */
  readonly sent?: readonly (SentOf | undefined)[];
}

/** What an organisation has charged another already. */
export interface SentOf {
  readonly day: string;
  readonly number: string;
  /** Kronor. */
  readonly sum: number;
}

type CostSheetId =
  | "split"
  | "invoices"
  | "pair"
  | "correction"
  | "internal"
  | "check"
  | "annex"
  | "withdrawn"
  | "invoiceRows";

/**
 * The sentences of the sheets in the language of the pane; headings and the words in cells are Swedish in both
 * languages, as on every sheet.
 */
export type CostSheetsText = Readonly<
  Record<CostSheetId, { readonly title: string; readonly notes: readonly string[] }>
> & {
  /** Between who charges and who is charged. */
  readonly to: string;
};
