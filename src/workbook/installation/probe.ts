/** What a check of the installation tries. Each is one request where it can be, on a sheet of its own. */
export const probeIds = [
  "versions",
  "requirement-sets",
  "date-system",
  "calculation-mode",
  "separators",
  "add-sheet",
  "rename-sheet",
  "show-sheet",
  "frozen-panes",
  "grid-lines",
  "page",
  "widths",
  "looks",
  "rules",
  "drop-downs",
  "charts",
  "quoted-texts",
  "table",
  "calculated-column",
  "new-row",
  "one-formula-of-three",
  "function-in-cell",
  "function-in-table",
  "spill",
  "array-argument",
  "blanks",
  "error-cell",
  "large-setting",
  "null-objects",
  "events",
  "clipboard",
  "storage",
  "delete-sheet",
] as const;

export type ProbeId = (typeof probeIds)[number];

/** What the add-in does about something that is not as expected. */
export type Measure =
  | "left-out"
  | "counts-from-1904"
  | "says-manual"
  | "follows-separators"
  | "waits"
  | "restores-column"
  | "repair-formulas"
  | "reads-when-turned-to"
  | "undo-until-closed"
  | "select-to-copy"
  | "forgets"
  | "no-sheets"
  | "rename-by-hand"
  | "delete-by-hand"
  | "plain-tables"
  | "names-cell"
  | "update-excel";

/** What was expected and what came, as values: words are made where they are shown. */
export type Seen = string | number | boolean | readonly (string | number | boolean)[];

export interface Finding {
  readonly expected: Seen;
  readonly came: Seen;
  /** It came only after some waiting, or Excel was still calculating when it was no longer waited for. */
  readonly late?: boolean;
}

/** The sheet that is tried on, and what a probe may need beside it. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  pause(milliseconds: number): Promise<void>;
}

export interface Probe {
  readonly id: ProbeId;
  /** `ExcelApi` of that version is needed; the probe is passed over where Excel is older. */
  readonly needs?: string;
  /** What the add-in does when it is not as expected, or late. */
  readonly measure?: Measure;
  /** It only notes what there is: anything is as expected. */
  readonly notes?: true;
  run(bench: Bench): Promise<Finding>;
}

export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: "as-expected" | "otherwise" | "failed" | "not-in-this-excel" | "noted";
  readonly expected: Seen;
  /** What came; where it failed Excel's code of the error, or `noAnswer`. */
  readonly came: Seen;
  readonly milliseconds: number;
  readonly measure?: Measure;
}

/** In the place of an error's code, where Excel did not answer at all. */
export const noAnswer = "NoAnswer";

export const isSame = (one: Seen, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other);
