import type { HeadingRows } from "../ground/range";

/** What a column of a result holds; with its unit it follows how many decimals are shown. */
export type ResultHolds =
  | "text"
  | "money"
  | "area"
  | "share"
  | "count"
  | "mean"
  | "part"
  | "spread"
  | "index";

export interface ResultColumn {
  readonly heading: string;
  readonly holds: ResultHolds;
  /** On our sheets, in characters of the standard font. */
  readonly width: number;
}

/**
 * What a custom function gives, as data: heading row, order of columns, number formats and widths on our sheets and the
 * list of columns in the help follow from it. Numbers are in kronor and m²; a share or part is of one.
 */
export interface ResultShape<Key extends string = string> {
  /** In their order. */
  readonly columns: Readonly<Record<Key, ResultColumn>>;
  /** Columns that come after, one for each of these. */
  readonly further?: {
    readonly forEach: "verksamhet" | "factor";
    readonly holds: ResultHolds;
    readonly width: number;
  };
}

/** The heading row, as far as it is the same for everybody. */
export const headingsOf = ({ columns }: ResultShape): string[] =>
  Object.values(columns).map(({ heading }) => heading);

/** The heading row of an answer that has a line for each row it was given: of two, the lower, beside the data. */
export const headingLines = (rows: HeadingRows, headings: readonly string[]): string[][] =>
  rows === 0 ? [] : [...(rows === 2 ? [headings.map(() => "")] : []), [...headings]];

/** The keys of the columns, in their order. */
export const keysOf = <Key extends string>({ columns }: ResultShape<Key>): readonly Key[] =>
  Object.keys(columns) as Key[];

/** The place of a column, counted from 0. */
export const columnOf = <Key extends string>(shape: ResultShape<Key>, key: Key): number =>
  keysOf(shape).indexOf(key);

/** How many columns there are, those that differ from table to table not counted. */
export const widthOf = ({ columns }: ResultShape): number => Object.keys(columns).length;

/**
 * How Excel shows what a column holds. Amounts leave room for a sign after the figure, so that no text stands close up to
 * them.
 */
export const numberFormats = {
  text: "@",
  money: "#,##0.00_-",
  area: "#,##0.00",
  share: "0.00 %",
  count: "0",
  mean: "0.0",
  part: "0%",
  spread: "0.00",
  index: "0",
} as const satisfies Record<ResultHolds, string>;
