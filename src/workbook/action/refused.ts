import type { Place } from "../contents";

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
  | ({ readonly kind: "changed" } & Place)
  /** From here on the table's rows are others than they were, or in another order: contents cannot go back into them. */
  | ({ readonly kind: "rows-moved"; readonly table: string } & Place)
  /** Among these cells rows are hidden, by a filter perhaps: Excel would write into those that show. */
  | ({ readonly kind: "hidden-rows" } & Place)
  /** Ångra would take away the only sheet that is shown. */
  | { readonly kind: "last-sheet" }
  /** More than the workbook can remember, should it have to be taken back. */
  | { readonly kind: "too-large" };

export class ActionRefused extends Error {
  constructor(readonly because: RefusedBecause) {
    super(because.kind);
    this.name = "ActionRefused";
  }
}

/**
 * The host failed while an action was being carried out.
 *
 * - `restored`: everything is as it was before
 * - `remains`: the journal in the workbook names what may remain; where there is none, nothing does
 */
export class ActionFailed extends Error {
  constructor(
    readonly outcome: "restored" | "remains",
    override readonly cause: unknown,
  ) {
    super(outcome);
    this.name = "ActionFailed";
  }
}
