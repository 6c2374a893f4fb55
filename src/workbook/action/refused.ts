import type { Place } from "../reading/contents";

/** Why an action was not begun. Nothing has been changed; the sentence is made in src/text. */
export type RefusedBecause =
  | { readonly kind: "read-only" }
  /** An earlier action has left a journal: clean up first. */
  | { readonly kind: "unfinished"; readonly action: string }
  /** Excel would not take the name: 1–31 characters, none of []:*?/\, no apostrophe at either end. */
  | { readonly kind: "sheet-name"; readonly sheet: string }
  | { readonly kind: "sheet-exists"; readonly sheet: string }
  | { readonly kind: "table-exists"; readonly table: string }
  | { readonly kind: "table-gone"; readonly table: string }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** The workbook's structure is protected: no sheets can be added or taken away. */
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "protected"; readonly sheet: string }
  /** The table's heading row is switched off. */
  | { readonly kind: "no-headings"; readonly table: string }
  /** The table has a column of that heading with the user's own contents, in these cells. */
  | ({ readonly kind: "foreign-column"; readonly table: string; readonly heading: string } & Place)
  /** To the right of the table, where the new columns would go, these cells are in use. */
  | ({ readonly kind: "no-room"; readonly table: string } & Place)
  /** The table can get no further rows from here: it has a totals row, or this Excel cannot make it larger. */
  | { readonly kind: "cannot-grow"; readonly table: string }
  /** Below the table, where its new rows would go, these cells are in use. */
  | ({ readonly kind: "no-rows-below" } & Place)
  | ({ readonly kind: "changed" } & Place)
  /** From here on the table's rows are others than they were, or in another order: contents cannot go back into them. */
  | ({ readonly kind: "rows-moved"; readonly table: string } & Place)
  /** Among these cells rows are hidden, by a filter perhaps: Excel would write into those that show. */
  | ({ readonly kind: "hidden-rows" } & Place)
  /** Ångra would take away the only sheet that is shown. */
  | { readonly kind: "last-sheet" }
  /** More than the workbook can remember, should it have to be taken back. */
  | { readonly kind: "too-large" }
  /** A formula would be longer than Excel takes: 8 192 characters. */
  | { readonly kind: "formula-too-long"; readonly sheet: string }
  /** The workbook counts its days from 1904, and what would be written counts them from 1900. */
  | { readonly kind: "dates-from-1904" }
  /** It was done, but Excel did not tell afterwards what it had written: so nobody can see whether it has been changed. */
  | { readonly kind: "not-read-back" };

export class ActionRefused extends Error {
  constructor(readonly because: RefusedBecause) {
    super(because.kind);
    this.name = "ActionRefused";
  }
}

/** What is known of the workbook after Excel broke off an action. */
type FailedOutcome =
  /** Excel did not even answer what the workbook holds: nothing was sent that changes anything. */
  | "not-begun"
  /** Everything is as it was before: looked at afterwards, not only asked for. */
  | "restored"
  /** Something may remain: what the journal in the workbook names, or, where it has none, the sheets that are told here. */
  | "remains";

/** The host failed while an action was being carried out. */
export class ActionFailed extends Error {
  /** @param sheets what may have to be deleted by hand, where the workbook's journal does not tell */
  constructor(
    readonly outcome: FailedOutcome,
    override readonly cause: unknown,
    readonly sheets: readonly string[] = [],
  ) {
    super(outcome);
    this.name = "ActionFailed";
  }
}
