/**
 * The sentences on a sheet that the add-in lays out, in the language of the pane. Names of sheets, headings and the
 * words in cells are the field's own and Swedish in both languages.
 */
export interface TableSheetText {
  readonly title: string;
  /** What the table is for, in a line or two. */
  readonly notes: readonly string[];
  /** What to write in a column, by the column's key in its shape; at most 255 characters. */
  readonly help: Readonly<Record<string, string>>;
}
