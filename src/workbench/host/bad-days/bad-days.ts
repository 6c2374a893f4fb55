import type { Ornament } from "./ornaments";

/**
 * What Excel does on its bad days, as far as the workbench plays it. Each member is a switch; `kindDays` is what the
 * workbench does for a person who has touched none of them. What a switch imitates, and where that is documented, is
 * said with the days themselves in `badDays`; numbers with # are issues of OfficeDev/office-js.
 */
export interface Weather {
  /** Which Excel's list of members without undo support counts in a run with `mergeUndoGroup`. */
  readonly undo: "everything" | "web" | "desktop";
  readonly ornaments: Readonly<Partial<Record<Ornament, "on hidden sheets" | "always">>>;
  /** What a formula in some rows of a table's column makes of the others. */
  readonly tableColumns: "as written" | "filled";
  /** What a cell shows while the answer of its custom function is held back, until `releaseAnswers()`. */
  readonly functionAnswers: "at once" | "busy" | "old value" | "zero";
  readonly calculation: "automatic" | "manual";
  readonly dateSystem: 1900 | 1904;
  /** Whether a used range takes in cells that only have a format, unless `valuesOnly` is asked for. */
  readonly usedRange: "contents" | "formats too";
  readonly requests: "of any size" | "limited";
  /** How many sheets the person has selected: with several, Excel does in all of them what is done in one. */
  readonly selectedSheets: "one" | "several";
  readonly events: "each" | "merged" | "late";
  /** Whose separators numbers and lists have, a BCP 47 tag; undefined for those of Excel's language. */
  readonly region: string | undefined;
  readonly showAsTaskpane: "obeyed" | "ignored";
  readonly functionsJson: "read" | "unreachable" | "of the version before";
  readonly taken: { readonly chartSheets: readonly string[]; readonly names: readonly string[] };
  /** Whether Excel tells of several conditional formats that compare the same cells with values. */
  readonly rulesOfTheSameCells: "told" | "not found";
  /** Whether formulas keep to Excel's limits of length. */
  readonly formulas: "of any length" | "limited";
}

export const kindDays: Weather = {
  undo: "everything",
  ornaments: {},
  tableColumns: "as written",
  functionAnswers: "at once",
  calculation: "automatic",
  dateSystem: 1900,
  usedRange: "contents",
  requests: "of any size",
  selectedSheets: "one",
  events: "each",
  region: undefined,
  showAsTaskpane: "obeyed",
  functionsJson: "read",
  taken: { chartSheets: [], names: [] },
  rulesOfTheSameCells: "told",
  formulas: "of any length",
};

/** The days by name, for tests that go through all of them and for the menu of the workbench. */
export const badDays = {
  /** `Worksheet.name`, `.visibility` and `.position` have no undo on Windows and Mac: learn.microsoft.com, excel-add-ins-undo-capabilities; #6491, #6711. */
  undoDesktop: { undo: "desktop" },
  /** `Worksheet.delete` and all protection have none anywhere: the same page. */
  undoWeb: { undo: "web" },
  /** Panes, gridlines and charts of a sheet that is hidden: #1463, #3148. */
  hiddenSheets: {
    ornaments: {
      freezePanes: "on hidden sheets",
      gridlines: "on hidden sheets",
      pageLayout: "on hidden sheets",
      charts: "on hidden sheets",
      widths: "on hidden sheets",
    },
  },
  /** `freezeRows` on a sheet in sight, in some builds: #2196. */
  noFreezePanes: { ornaments: { freezePanes: "always" } },
  noGridlines: { ornaments: { gridlines: "always" } },
  /** Page layout may need a printer's driver: #1860. */
  noPageLayout: { ornaments: { pageLayout: "always" } },
  noCharts: { ornaments: { charts: "always" } },
  noWidths: { ornaments: { widths: "always" } },
  noValidation: { ornaments: { validation: "always" } },
  /** Of a second one for the same cells Excel may answer with an error: #6827, #5222. */
  noRules: { ornaments: { rules: "always" } },
  /** Where an organisation's policy, or a workbook that is shared in the old manner, does not let sheets be locked. */
  noProtection: { ornaments: { protection: "always" } },
  /** "Fill formulas in tables to create calculated columns" is a person's choice and on from the start: #2093 (by design), #1916, #5909, #6745. */
  filledColumns: { tableColumns: "filled" },
  answersLate: { functionAnswers: "busy" },
  /** The cell keeps its value while the function is refreshed: #4152, #6930. */
  answersLateOldValue: { functionAnswers: "old value" },
  /** A 0 before the first answer, in Excel on the web: #6577. */
  answersLateZero: { functionAnswers: "zero" },
  /** Only a formula that is entered is calculated, not those that depend on it: learn.microsoft.com, Excel.CalculationMode. */
  manualCalculation: { calculation: "manual" },
  /** support.microsoft.com, "Date systems in Excel". */
  dates1904: { dateSystem: 1904 },
  /** learn.microsoft.com, Range.getUsedRange: without `valuesOnly` cells with a format alone count. */
  formatsUsed: { usedRange: "formats too" },
  /** 5 MB in each direction: learn.microsoft.com, resource-limits-and-performance-optimization. The limit of operations is ours. */
  limitedRequests: { requests: "limited" },
  /** Calls fail, "sometimes" with GeneralException, and nothing tells the add-in why: #2266. Here all that change anything do. */
  severalSheets: { selectedSheets: "several" },
  eventsMerged: { events: "merged" },
  eventsLate: { events: "late" },
  /** Separators follow the account or the system and not Excel's language: learn.microsoft.com, Excel.Application.decimalSeparator. */
  otherRegion: { region: "en-GB" },
  /** Since 23 February 2026 for add-ins of the Marketplace: learn.microsoft.com, show-hide-add-in. */
  paneNotShown: { showAsTaskpane: "ignored" },
  /** Excel on the web fetches it from another origin: Excel-Custom-Functions #200 and #212, #3970. Every function is #NAME?. */
  functionsUnreachable: { functionsJson: "unreachable" },
  /** Metadata is kept for up to a day while the code is new: #2777, #4722. */
  oldMetadata: { functionsJson: "of the version before" },
  /** Sheets that are charts are none of `worksheets`, and names none of `tables`; both take a name. */
  takenNames: {
    taken: {
      chartSheets: ["Diagram1", "Kostnader", "Parter", "Centraler", "Fördelning", "Kontroll"],
      names: ["tblKostnader", "tblCentraler", "tblParter"],
    },
  },
  /** What a second rule for the same cells compares with, and how it looks, is an error to ask for: #6827, #6835, #5222. */
  secondRules: { rulesOfTheSameCells: "not found" },
  /** 255 characters a text in a formula, 8 192 a formula, 255 arguments: support.microsoft.com, "Excel specifications and limits". */
  limitedFormulas: { formulas: "limited" },
} as const satisfies Readonly<Record<string, Partial<Weather>>>;

export type BadDay = keyof typeof badDays;

export const badDayNames = Object.keys(badDays) as readonly BadDay[];

/** Several bad days at once: the later one counts where two are about the same, ornaments fail together. */
function weatherOf(days: readonly BadDay[]): Weather {
  return days.reduce<Weather>((weather, day) => {
    const change: Partial<Weather> = badDays[day];
    return { ...weather, ...change, ornaments: { ...weather.ornaments, ...change.ornaments } };
  }, kindDays);
}

/** The switches of one host. */
export class Switches {
  private current = kindDays;
  private readonly listeners = new Set<(now: Weather, before: Weather) => void>();

  get weather(): Weather {
    return this.current;
  }

  set(change: Partial<Weather>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    for (const listener of [...this.listeners]) listener(this.current, before);
  }

  play(...days: readonly BadDay[]): void {
    this.set(weatherOf(days));
  }

  onChange(listener: (now: Weather, before: Weather) => void): void {
    this.listeners.add(listener);
  }
}
