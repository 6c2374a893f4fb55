import type { Day } from "../../calendar";
import type { none } from "../parties";

/** A number, or the word for a real nothing: no leased area, no base service. */
export type NumberOrNone = number | typeof none;

/** A row of the parties: the verksamhet, and which of its rows it is where it has several, counted from 0. */
export interface PartyRow {
  readonly verksamhet: string;
  readonly nth: number;
}

/** What a row of the parties says, as it is written. */
export interface PartyFigures {
  readonly organisation: string;
  readonly area: unknown;
  readonly services: unknown;
  /** By the agreements' order, percentages of 100. */
  readonly agreed: readonly (number | undefined)[];
  readonly from: Day | undefined;
  readonly till: Day | undefined;
}

/** Something that is tried in a copy of the tables. Amounts are in kronor, percentages of 100. */
export type TrialChange =
  | { readonly what: "area"; readonly party: PartyRow; readonly area: NumberOrNone }
  | { readonly what: "organisation"; readonly party: PartyRow; readonly organisation: string }
  | { readonly what: "services"; readonly party: PartyRow; readonly services: NumberOrNone }
  | {
      readonly what: "agreed";
      readonly party: PartyRow;
      readonly agreement: string;
      readonly percent: number;
    }
  /** The row is taken away, or ends with a day. */
  | { readonly what: "leaves"; readonly party: PartyRow; readonly till?: Day }
  | {
      readonly what: "joins";
      readonly verksamhet: string;
      readonly organisation: string;
      readonly area: NumberOrNone;
      readonly services: NumberOrNone;
      readonly from?: Day;
    }
  /** For all costs of a kind; an empty key is the usual one for the kind. */
  | { readonly what: "key"; readonly kind: string; readonly key: string }
  /** What all costs of a kind are together; several lines change in proportion, to the öre. */
  | { readonly what: "amount"; readonly kind: string; readonly amount: number };

export type TrialKind = TrialChange["what"];

/** A change to the costs; the others are changes to the parties. */
export type CostChange = Extract<TrialChange, { what: "key" | "amount" }>;
export type PartyChange = Exclude<TrialChange, CostChange>;

/** A change that does nothing: what it names is not in the tables, or several lines sum to 0 kr and give no proportion. */
export interface LostChange {
  readonly change: number;
  readonly because: "gone" | "sums-to-nothing";
}

/** What a row is changed in: figures by their names, an agreement's percentages by its heading. */
export type Edit<Figure extends string> =
  | {
      readonly edit: "set";
      readonly row: number;
      readonly figure: Figure;
      readonly value: unknown;
      /** What the other rows count where the table says nothing of it. */
      readonly others?: unknown;
    }
  | {
      readonly edit: "set-percent";
      readonly row: number;
      readonly agreement: string;
      readonly percent: number;
    }
  | { readonly edit: "remove"; readonly row: number }
  | {
      readonly edit: "add";
      readonly figures: Readonly<Partial<Record<Figure, unknown>>>;
      /** What has to be said of the newcomer also where the table says it of nobody, and what the others count then. */
      readonly needed: readonly { readonly figure: Figure; readonly others?: unknown }[];
    };
