import type { FunctionGroup } from "../function-groups";

/** The tables that the add-in knows by name. */
export type TableKindText = {
  readonly title: string;
  readonly meaning: string;
};

export type TableKindName =
  "centres" | "municipalities" | "parties" | "costs" | "rooms" | "responsibilities" | "answers";

/**
 * Every sentence of the pane. A language that lacks one does not compile, and one sentence is one text: nothing is put
 * together from pieces, because word order differs.
 */
export interface PaneText {
  readonly product: string;
  readonly otherLanguage: { readonly name: string; readonly lang: string };
  readonly help: string;
  readonly helpPage: string;
  readonly privacy: string;
  readonly navigation: string;
  readonly views: { readonly start: string; readonly functions: string };
  readonly opened: (view: string) => string;

  readonly starting: string;
  readonly absent: {
    readonly heading: string;
    readonly text: string;
    readonly insideExcel: string;
    readonly action: string;
  };

  readonly start: {
    readonly heading: string;
    readonly text: string;
    readonly functions: (count: number) => string;
    readonly workbook: string;
    readonly reading: string;
    readonly known: string;
    readonly others: string;
    readonly empty: { readonly heading: string; readonly text: string };
    readonly noneKnown: string;
    readonly naming: string;
    readonly namingSummary: string;
    readonly failed: { readonly text: string; readonly retry: string };
    readonly place: (sheet: string, rows: number) => string;
    readonly hiddenSheet: (sheet: string) => string;
    readonly readBy: string;
    readonly selectTable: (table: string) => string;
    readonly selected: (table: string, sheet: string) => string;
    readonly found: (tables: number) => string;
    readonly kinds: Readonly<Record<TableKindName, TableKindText>>;
  };

  readonly problems: {
    readonly totals: (table: string) => string;
    readonly show: (place: string) => string;
    readonly selected: (place: string) => string;
    readonly notSelected: string;
    readonly severity: { readonly warning: string; readonly error: string };
  };

  readonly functions: {
    readonly heading: string;
    readonly lead: string;
    readonly search: string;
    readonly clear: string;
    readonly found: (count: number) => string;
    readonly none: { readonly heading: (search: string) => string; readonly text: string };
    readonly groups: Readonly<Record<FunctionGroup, string>>;
    readonly arguments: string;
    readonly optional: string;
    readonly words: string;
    readonly example: string;
    readonly gives: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyExample: (name: string) => string;
    readonly copiedExample: (name: string) => string;
    readonly copyFailed: string;
    readonly more: (name: string) => string;
  };

  readonly dismiss: string;
}
