/** What a sentence about a cell is told: all of it in words already. */
export interface CellInWords {
  /** The heading of its column. */
  readonly heading: string;
  /** Its row: the row's name, or its number on the sheet. */
  readonly row: string;
  /** What it holds. */
  readonly holds: string;
  /** What may stand there, where that is a list. */
  readonly expected: string;
  /** The earlier row with the same name. */
  readonly firstRow: string;
}

type CellSentence = (cell: CellInWords) => string;

/** What can be wrong in a table, by the name that src/cells/tables gives it: what, where, and what was expected. */
export interface ProblemText {
  readonly totals: (table: string) => string;
  readonly missingHeading: (table: string, heading: string) => string;
  readonly doubleHeading: (table: string, heading: string) => string;
  readonly cell: {
    readonly "empty-name": CellSentence;
    readonly "double-name": CellSentence;
    readonly spaces: CellSentence;
    readonly "number-as-text": CellSentence;
    readonly "no-number": CellSentence;
    readonly "no-date": CellSentence;
    /** What is expected is the day that is meant. */
    readonly "compact-date": CellSentence;
    readonly "date-as-text": CellSentence;
    readonly "no-rating": CellSentence;
    readonly "unknown-word": CellSentence;
    readonly "employment-degree": CellSentence;
    readonly "open-preschool-only": CellSentence;
  };
  readonly row: (number: number) => string;
  readonly quote: (text: string) => string;
  /** "a, b or c". */
  readonly orList: (...words: readonly string[]) => string;
  /** "a, b and c". */
  readonly andList: (...words: readonly string[]) => string;
  readonly none: string;
  readonly more: (problems: number) => string;
  readonly repair: (cells: number) => string;
  readonly show: (place: string) => string;
  readonly selected: (place: string) => string;
  readonly notSelected: string;
  readonly severity: { readonly warning: string; readonly error: string };
}
