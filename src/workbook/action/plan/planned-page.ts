/** How a sheet becomes pages: A4, as many below each other as it takes. */
export interface PlannedPage {
  readonly orientation: "portrait" | "landscape";
  /** How many pages the sheet is fitted to in width: one, when it is not said. */
  readonly across?: number;
  /** How many columns are printed, from the first: all that hold something, when it is not said. */
  readonly columns?: number;
  /** Rows that stand at the top of each page, counted from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** So many columns, from the first, stand to the left on each page. */
  readonly titleColumns?: number;
  /** Rows that begin a page, counted from 0: what stands there would be parted by its end. */
  readonly breaks?: readonly number[];
  /** Below each page, to the left; page numbers stand to the right. */
  readonly footer?: string;
}
