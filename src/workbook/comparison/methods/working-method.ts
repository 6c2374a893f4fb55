/**
 * A working method of the field as a sheet to work in: what there is to do, and beside it who does it and when. The points
 * are put in words of our own; the source is named. Nothing is asked about single families.
 */
export interface WorkingMethod {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** What it is for, and how to work in it. */
  readonly note: string;
  readonly source: string;
  /** What stands in the columns before those that are filled in; the first numbers the points. */
  readonly given: readonly MethodColumn[];
  /** How many of these stay in sight and stand on each page, where the sheet is wider than one; the first unless said. */
  readonly repeated?: number;
  readonly points: readonly (readonly string[])[];
  /** Columns to fill in before the usual four. */
  readonly asked?: readonly MethodColumn[];
}

export interface MethodColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** A drop-down; other words are let through. */
  readonly words?: readonly string[];
  readonly isDate?: boolean;
}

/** What every sheet asks: how far it has come, whose it is (a function, never a person's name), when, and what was said. */
export const usualColumns: readonly MethodColumn[] = [
  { heading: "Läge", width: 14, words: ["inte börjat", "pågår", "klart", "ej aktuellt"] },
  { heading: "Ansvarig funktion", width: 22 },
  { heading: "Klart senast", width: 13, isDate: true },
  { heading: "Anteckning", width: 36 },
];
