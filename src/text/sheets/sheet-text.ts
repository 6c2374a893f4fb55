/**
 * What stands on a sheet that the add-in lays out: its title, what it is for, and what to write in each column (shown
 * beside a cell that is selected). By the columns' keys in their shape; at most 255 characters each.
 */
export interface TableText {
  readonly title: string;
  readonly notes: readonly string[];
  readonly help: Readonly<Record<string, string>>;
}

type Tables = "centres" | "municipalities" | "rooms" | "parties" | "costs" | "responsibilities" | "answers";

export interface SheetText {
  readonly workingSet: Readonly<Record<Tables, TableText>>;
  readonly definition: TableText & {
    readonly legend: { readonly title: string; readonly words: readonly (readonly [string, string])[] };
  };
  readonly sample: {
    readonly centres: { readonly title: string; readonly note: string };
    readonly comparison: { readonly title: string; readonly note: string };
    readonly municipalities: { readonly title: string; readonly note: string };
    readonly planning: { readonly title: string; readonly note: string };
  };
}
