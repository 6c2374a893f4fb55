import type { SheetWords } from "./sheet-words";

/** What a sentence about a line may be made of: amounts, shares and areas as they are shown, without "kr". */
export interface FindingWords {
  /** What stands there, and what it should be; empty where there is nothing. */
  readonly stated: string;
  readonly expected: string;
  /** The whole amount, and what is taken of it: "324 av 1 172 m²", or a share. */
  readonly whole: string;
  readonly part: string;
  /** The kind of cost of the line that it was held against. */
  readonly by: string;
  readonly verksamhet: string;
  readonly unit: string;
}

export type FindingName =
  | "amount"
  | "share"
  | "over-whole"
  | "days"
  | "too-many-days"
  | "other-whole"
  | "other-part"
  | "vat-mixed"
  | "twice"
  | "table-whole"
  | "table-calculation"
  | "table-share"
  | "table-amount"
  | "table-period"
  | "table-vat"
  | "table-name"
  | "not-in-tables";

export type UncheckedName =
  "no-amount" | "amount-text" | "no-whole" | "whole-text" | "no-calculation" | "words";
export type SumName = "sum" | "rounding" | "total" | "vat" | "part" | "named";
export type VerdictName = "right" | "deviating" | "missing" | "unchecked";

/** The sentences of the part Granska. */
export interface ReviewText {
  readonly lead: string;
  readonly source: {
    readonly paste: string;
    readonly pasteHint: string;
    readonly example: string;
    readonly clear: string;
    readonly cleared: string;
    readonly useSelection: string;
    readonly selectionHint: string;
    /** What is looked at: pasted rows, or cells of a sheet. */
    readonly pasted: (rows: number) => string;
    readonly read: (place: string) => string;
    readonly show: (place: string) => string;
    readonly noSelection: string;
    readonly emptySelection: string;
    readonly tooLarge: string;
    readonly gone: (sheet: string) => string;
  };
  readonly choices: {
    readonly compare: string;
    readonly compareNote: (costs: string, parties: string) => string;
    readonly centre: (centre: string) => string;
    /** The workbook has no tables of costs and parties. */
    readonly alone: string;
  };
  readonly refused: { readonly specification: string; readonly tables: string };
  readonly noLines: string;
  readonly pair: (biller: string, charged: string) => string;
  readonly lineOf: (biller: string, charged: string) => string;
  /** What was found, in sentences; `kronor` is what all deviations come to, in the words of `together`. */
  readonly summary: {
    readonly allRight: (lines: number) => string;
    readonly right: (lines: number) => string;
    readonly deviating: (lines: number, missing: number, kronor: string) => string;
    readonly unknown: (lines: number) => string;
    readonly unchecked: (lines: number) => string;
    readonly sumsRight: string;
    readonly wrongSums: (sums: number) => string;
  };
  readonly tooMuch: (kronor: string) => string;
  readonly tooLittle: (kronor: string) => string;
  /** Of all that deviates. */
  readonly together: {
    readonly tooMuch: (kronor: string) => string;
    readonly tooLittle: (kronor: string) => string;
  };
  readonly noDifference: string;
  readonly cannotSay: string;
  readonly figures: { readonly stated: string; readonly expected: string; readonly difference: string };
  readonly kronor: (amount: string) => string;
  readonly vatCode: string;
  readonly nothing: string;
  readonly findings: Readonly<Record<FindingName, (words: FindingWords) => string>>;
  readonly missing: string;
  readonly unchecked: Readonly<Record<UncheckedName, (text: string) => string>>;
  readonly byTables: (kronor: string) => string;
  readonly sums: Readonly<Record<SumName, (of: string, expected: string) => string>>;
  readonly unknownSum: (label: string) => string;
  readonly remarks: {
    readonly "organisation-alike": (stated: string, inTables: string) => string;
    readonly "organisation-unknown": (stated: string) => string;
    readonly "not-compared": (lines: number) => string;
    readonly "other-periods": (lines: number, kronor: string) => string;
  };
  readonly lists: {
    readonly deviating: string;
    readonly unchecked: string;
    readonly sums: string;
    readonly right: (lines: number) => string;
    readonly more: (count: number, left: number) => string;
  };
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  /** A line by its number: of a sheet, or of what was pasted. */
  readonly row: (number: number) => string;
  readonly noRow: string;
  readonly nameless: string;
  readonly showLine: (line: string) => string;
  readonly shownLine: (line: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copiedAll: string;
  readonly copyFailed: string;
  /** The text to send back: how it begins, with and without knowing who the two are. */
  readonly message: {
    readonly about: (biller: string, charged: string) => string;
    readonly aboutSomething: string;
    readonly figures: (stated: string, expected: string, difference: string) => string;
  };
  readonly write: { readonly sentence: string; readonly withTables: string; readonly action: string };
  readonly sheet: {
    readonly review: SheetWords;
    readonly ofSheet: (place: string) => string;
    readonly ofPaste: string;
    readonly tables: SheetWords;
  };
}
