import type { ContactColumn } from "../../cells/costs/contact-columns";
import type { CostColumn } from "../../cells/costs/cost-columns";
import type { CostOutline } from "../../cells/costs/cost-outline";
import type { PartyColumn } from "../../cells/costs/party-columns";
import type { PreliminaryColumn } from "../../cells/costs/preliminary-table";
import type { ResponsibilityColumn } from "../../cells/costs/responsibilities";

/** A table of the workbook: its name, and its headings as they stand, for the columns that it has. */
export interface NamedTable<Key extends string> {
  readonly table: string;
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
  /** Headings of agreed percentages that some cost is divided by. */
  readonly agreements?: readonly string[];
  /** The table of preliminary amounts, where the workbook has one. */
  readonly preliminary?: NamedTable<PreliminaryColumn>;
  /** The centre, where the tables hold several. */
  readonly centre?: string;
  /** m² by the lease. */
  readonly statedArea?: number;
  /** The last line of each specification rounds its sum to whole kronor. */
  readonly roundsToKronor: boolean;
  readonly outline: CostOutline;
  readonly text: CostSheetsText;
}

export type CostSheetId = "split" | "invoices" | "pair" | "internal" | "check" | "annex";

/**
 * The sentences of the sheets in the language of the pane; headings and the words in cells are Swedish in both
 * languages, as on every sheet.
 */
export type CostSheetsText = Readonly<
  Record<CostSheetId, { readonly title: string; readonly notes: readonly string[] }>
>;
