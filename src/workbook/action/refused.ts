/** Why an action was not begun. Nothing has been changed; the sentence is made in src/text. */
export type RefusedBecause =
  | { readonly kind: "read-only" }
  | { readonly kind: "unfinished"; readonly action: string }
  | { readonly kind: "sheet-exists"; readonly sheet: string }
  | { readonly kind: "table-exists"; readonly table: string }
  | { readonly kind: "table-gone"; readonly table: string }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "changed"; readonly sheet: string; readonly address: string }
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
 * - `remains`: the journal in the workbook names what may remain
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
