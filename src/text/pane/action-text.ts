/** Everything that the pane can do to the workbook. The names stand in the journal of the workbook: they stay. */
export type ActionName =
  | "classify-centres"
  | "question-list"
  | "definition-table"
  | "working-set"
  | "sample"
  | "repair"
  | "preliminary-amounts"
  | "settlement"
  | "next-year"
  | "cost-sheets"
  | "carry-areas"
  | "responsibility-list"
  | "fill-list"
  | "supply-keys"
  | "cost-change"
  | "cost-trial"
  | "review-sheet";

/** What an action says of itself while it is done, when it is done, and when it was not. */
export interface ActionText {
  readonly heading: string;
  readonly working: Readonly<Record<ActionName, string>>;
  readonly done: {
    readonly "classify-centres": (table: string, rows: number) => string;
    readonly "question-list": (sheet: string, questions: number) => string;
    readonly "definition-table": (sheet: string) => string;
    readonly "working-set": (sheets: number) => string;
    readonly sample: (sheets: number) => string;
    readonly repair: (cells: number) => string;
    readonly "preliminary-amounts": (sheet: string) => string;
    readonly settlement: (sheet: string) => string;
    readonly "next-year": (costs: string, parties: string) => string;
    readonly "cost-sheets": (sheets: number) => string;
    readonly "carry-areas": (areas: number, table: string) => string;
    readonly "responsibility-list": (kinds: number, sheet: string) => string;
    readonly "fill-list": (kinds: number, keys: number) => string;
    readonly "supply-keys": (cells: number, table: string) => string;
    readonly "cost-change": (sheet: string) => string;
    readonly "cost-trial": (sheet: string) => string;
    readonly "review-sheet": (sheet: string) => string;
  };
  /** Leads what was done before the page was loaded anew. */
  readonly earlier: (done: string) => string;
  readonly undo: string;
  readonly undoLast: string;
  readonly undoing: string;
  readonly undone: Readonly<Record<ActionName, string>>;
  /** Leads the reason of a refusal. */
  readonly notDone: (reason: string) => string;
  readonly notUndone: (reason: string) => string;
  readonly notCleaned: (reason: string) => string;
  readonly refused: {
    readonly "read-only": string;
    readonly unfinished: string;
    readonly "sheet-exists": (sheet: string) => string;
    readonly "sheet-gone": (sheet: string) => string;
    readonly "table-exists": (table: string) => string;
    readonly "table-gone": (table: string) => string;
    readonly protected: (sheet: string) => string;
    readonly changed: (sheet: string, address: string) => string;
    readonly "hidden-rows": (sheet: string, address: string) => string;
    readonly "rows-moved": (table: string, sheet: string, address: string) => string;
    readonly "sheet-name": (sheet: string) => string;
    readonly "workbook-protected": string;
    readonly "no-headings": (table: string) => string;
    readonly "foreign-column": (table: string, heading: string) => string;
    readonly "no-room": (sheet: string, address: string) => string;
    readonly "last-sheet": string;
    readonly "too-large": string;
  };
  readonly failed: {
    /** Everything is as it was before. */
    readonly restored: string;
    /** The journal names what may remain. */
    readonly remains: string;
    readonly notBegun: string;
    readonly notLoaded: string;
  };
  readonly cleaning: string;
  readonly cleaned: string;
  /** Some places hold what somebody has written since, and were left. */
  readonly cleanedBut: (places: number, first: string) => string;
  readonly unfinished: {
    readonly heading: string;
    readonly text: string;
    readonly sheet: (sheet: string) => string;
    readonly column: (table: string, heading: string) => string;
    readonly cells: (sheet: string, address: string) => string;
    readonly more: (places: number) => string;
    readonly action: string;
  };
  /** Excel holds everything back while a cell is being edited. */
  readonly waiting: string;
  readonly hide: string;
}
