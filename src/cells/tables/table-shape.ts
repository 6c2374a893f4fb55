import type { Service } from "../../domain/classification/services";
import type { SectionRows } from "../costs/section-rows";
import type { Cell } from "../ground/cell";
import type { Column } from "../ground/headings";
import type { NumberUnit } from "../ground/numbers";

/**
 * The tables that the add-in knows, as data: found in a workbook by name and heading, checked cell by cell, and laid out
 * empty for those who begin from nothing. The custom functions read the same columns with the same words.
 */
export interface TableShape<Key extends string = string> {
  /** The table's name in the workbook. */
  readonly name: string;
  readonly columns: Readonly<Record<Key, TableColumn>>;
  /** Which rows are headings of those below, by the table with its own headings: nothing in them is checked. */
  readonly sectionsIn?: (rows: readonly (readonly Cell[])[]) => SectionRows;
}

export interface TableColumn extends Column {
  readonly holds: CellRule;
  /** The table is of no use without it. */
  readonly required?: true;
  /** Several columns may be this: two groupings are two. */
  readonly mayRepeat?: true;
}

export type CellRule =
  /**
   * What the row is called: never empty, and not twice where the names tell rows apart, by themselves or within a centre.
   * `inWords`: none is a number.
   */
  | { readonly kind: "name"; readonly unique: boolean | "in its centre"; readonly inWords?: true }
  | { readonly kind: "text" }
  /** Whatever somebody writes beside what is read: never checked, and a row with nothing else is empty. */
  | { readonly kind: "anything" }
  | { readonly kind: "presence"; readonly service: Service }
  /** A number, or one of `words` in its place. */
  | {
      readonly kind: "number";
      readonly unit?: Exclude<NumberUnit, "any">;
      readonly words?: readonly string[];
    }
  /** `isLastDay`: a column of last days, of which there may be none, "tills vidare". */
  | { readonly kind: "date"; readonly words?: readonly string[]; readonly isLastDay?: true }
  /** A rating 1–5, or one of the ways of not answering. */
  | { readonly kind: "rating" }
  /** One of a list; anything else is pointed out. */
  | { readonly kind: "word"; readonly words: readonly string[] };
