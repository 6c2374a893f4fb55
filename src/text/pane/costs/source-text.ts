/** The sentences of Underlag in the split: its tables, the rooms' areas and the list of responsibilities. */
export interface SourceText {
  readonly none: { readonly heading: string; readonly text: string; readonly action: string };
  readonly create: string;
  readonly roomsHint: string;
  readonly roomsAction: string;
  readonly areas: {
    readonly sum: (sum: string) => string;
    readonly unlet: (sum: string, unlet: string) => string;
    readonly stated: (stated: string, difference: string) => string;
    readonly statedSame: string;
    readonly carry: (table: string) => string;
    readonly writes: (areas: number) => string;
    readonly addsColumn: (table: string) => string;
    readonly overwrites: (areas: number, table: string) => string;
    readonly change: (verksamhet: string, from: string, to: string) => string;
    readonly furtherChanges: (more: number) => string;
    readonly overwrite: string;
    readonly follows: (table: string) => string;
    readonly withoutRooms: (names: string, table: string) => string;
    readonly stranger: (name: string, parties: string) => string;
    readonly likelyStranger: (name: string, likely: string) => string;
  };
  readonly list: {
    readonly name: string;
    readonly lead: string;
    readonly create: (kinds: number) => string;
    readonly createUsual: string;
    readonly createNote: string;
    readonly lacks: (kinds: string) => string;
    readonly fill: (kinds: number, keys: number) => string;
    readonly fillNote: string;
    readonly noRoom: (kinds: string) => string;
    readonly supply: (keys: number, payers: number) => string;
    readonly supplyNote: (table: string) => string;
    readonly noPayers: string;
    readonly supplied: string;
  };
  /** "A, B and two more". */
  readonly names: (names: readonly string[]) => string;
}
