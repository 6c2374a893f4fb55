/** The three steps that every view has. */
export interface StepsText {
  readonly source: string;
  readonly choices: string;
  readonly result: string;
  readonly table: string;
  readonly place: (sheet: string, rows: number) => string;
  readonly pointed: string;
  readonly pointHint: string;
  readonly noTable: string;
  readonly unknownTable: (table: string) => string;
  readonly cancel: string;
}

export type BuiltInDefinitionName = "FFFF" | "VARMLAND" | "DALARNA2017" | "SAMMALOKAL";

export interface CentresText {
  readonly heading: string;
  readonly lead: string;
  readonly reading: string;
  readonly none: { readonly heading: string; readonly text: string; readonly action: string };
  readonly definition: {
    readonly label: string;
    readonly builtIn: string;
    readonly tables: string;
    readonly choices: Readonly<
      Record<
        BuiltInDefinitionName,
        { readonly name: string; readonly meaning: string; readonly source: string }
      >
    >;
    readonly table: (table: string) => string;
    readonly tableMeaning: string;
    readonly source: (source: string) => string;
    readonly demands: string;
    readonly demandsLegend: string;
    readonly write: string;
    readonly writeHint: string;
  };
  readonly counts: {
    readonly heading: (centres: number) => string;
    readonly class: string;
    readonly meaning: string;
    readonly count: string;
    readonly classes: {
      readonly FC: string;
      readonly FCLV: string;
      readonly Ingendera: string;
      readonly "Uppgift saknas": string;
    };
    readonly unreadable: (rows: number) => string;
  };
  readonly noCentres: string;
  readonly write: {
    readonly heading: string;
    readonly adds: (table: string, sheet: string) => string;
    readonly renews: (table: string) => string;
    readonly current: string;
    readonly foreign: (table: string) => string;
    readonly replace: string;
    readonly action: string;
    readonly again: string;
  };
  readonly list: {
    readonly heading: string;
    readonly search: string;
    readonly filter: string;
    readonly all: (count: number) => string;
    readonly some: (className: string, count: number) => string;
    readonly unreadable: string;
    readonly nameless: (row: number) => string;
    readonly none: string;
    readonly more: (count: number, left: number) => string;
    readonly found: (count: number) => string;
    readonly selected: (name: string, motivation: string) => string;
    readonly unreadableRow: string;
  };
  readonly questions: {
    readonly heading: string;
    readonly lead: (questions: number, centres: number) => string;
    readonly settled: string;
    readonly ask: Readonly<Record<"mhv" | "bhv" | "of" | "soc", (centre: string) => string>>;
    readonly copy: string;
    readonly copied: string;
    readonly copiedAll: (questions: number) => string;
    readonly copyFailed: string;
    readonly write: string;
    /** What stands on the sheet. */
    readonly sheet: { readonly title: string; readonly note: string; readonly help: string };
  };
}
