/** The tables that the add-in knows by name. */
export interface TableKindText {
  readonly title: string;
  readonly meaning: string;
}

export type TableKindName =
  | "centres"
  | "municipalities"
  | "parties"
  | "costs"
  | "preliminary"
  | "rooms"
  | "responsibilities"
  | "answers"
  | "definition";

export interface StartText {
  readonly heading: string;
  readonly welcome: { readonly heading: string; readonly text: string };
  readonly reading: string;
  readonly others: string;
  readonly noneKnown: string;
  readonly naming: string;
  readonly namingSummary: string;
  readonly failed: { readonly text: string; readonly retry: string };
  readonly place: (sheet: string, rows: number) => string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly readBy: string;
  readonly selectTable: (table: string) => string;
  readonly selected: (table: string, sheet: string) => string;
  readonly toCentres: string;
  readonly repairNote: string;
  readonly kinds: Readonly<Record<TableKindName, TableKindText>>;
  readonly create: {
    readonly heading: string;
    readonly set: { readonly title: string; readonly text: string };
    readonly sample: { readonly title: string; readonly text: string };
    readonly confirm: {
      readonly set: string;
      readonly sample: string;
      readonly create: string;
      readonly complete: string;
    };
    readonly exists: (tables: string) => string;
    readonly inTheWay: (tables: string) => string;
    readonly allExist: string;
  };
}
