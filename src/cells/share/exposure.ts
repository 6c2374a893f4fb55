import { textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";

/** A sheet of the workbook that is looked through before it goes to somebody else. */
export interface ExposedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The place of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

type ExposureKind =
  | "hidden-sheet"
  | "very-hidden-sheet"
  | "hidden-rows"
  | "hidden-columns"
  | "personal"
  | "answers"
  | "few-answers"
  | "external-link"
  | "hidden-name"
  | "personal-name"
  | "broken-name"
  | "external-name"
  | "functions"
  | "stuck-functions"
  | "journal"
  | "comments"
  | "notes"
  | "pivots"
  | "author";

/** Something that a receiver would see or could dig out. */
export interface Exposure {
  readonly kind: ExposureKind;
  /** How many cells, sheets, names or people it is about; 0 where they were not counted. */
  readonly count: number;
  /** A sheet, a name, a heading or a kind of mark: never what the cells say. */
  readonly what: string;
  /** The first cell, where there is one to show. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | undefined;
}

const email = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/;
/** ÅÅMMDD-NNNN and its kin, with a month and a day that there are (a coordination number's day is 60 more). */
const personalNumber =
  /(?:^|\D)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+]?\d{4}(?:\D|$)/;
const personalHeadings = new Set(
  [
    "e-post",
    "epost",
    "e-postadress",
    "mail",
    "email",
    "e-mail",
    "mejl",
    "mejladress",
    "personnummer",
    "telefon",
    "telefonnummer",
    "mobil",
    "mobilnummer",
  ].map(wordKey),
);

const ours = /(?:^|[^\p{L}\p{N}_.])FC\.\p{L}/u;
/** `'C:\mapp\[Bok.xlsx]Blad 1'!A1`, `[Bok.xlsx]Blad1!A1`, `[1]!Namn`: behind the brackets of `tbl[Kolumn]` no sheet stands. */
const external = /'(?:[^']|'')*\[[^\]]+\](?:[^']|'')*'!|\[[^[\]]+\][\p{L}\p{N}_.]*!|https?:\/\//iu;

/**
 * What one sheet shows or hides: that it is hidden itself; columns with marks of persons; formulas that lead out of the
 * workbook; formulas of the add-in's, which whoever lacks it sees as `#NAMN?`.
 */
export function exposuresIn(sheet: ExposedSheet): Exposure[] {
  const { name, visibility } = sheet;
  const kind = visibility === "VeryHidden" ? "very-hidden-sheet" : "hidden-sheet";
  const hidden: Exposure[] = visibility === "Visible" ? [] : [{ kind, count: 1, what: name, at: undefined }];
  return [...hidden, ...personalIn(sheet), ...formulasIn(sheet)];
}

function personalIn({ name, row, column, values, formulas }: ExposedSheet): Exposure[] {
  const found = new Map<string, Exposure>();
  values.forEach((cells, down) =>
    cells.forEach((cell, across) => {
      const mark = markOf(cell) ?? markInTexts(formulas[down]?.[across]);
      if (mark === undefined) return;
      const key = `${mark} ${across}`;
      const before = found.get(key);
      found.set(key, {
        kind: "personal",
        count: (before?.count ?? 0) + 1,
        what: mark,
        at: before?.at ?? { sheet: name, row: row + down, column: column + across },
      });
    }),
  );
  return [...found.values()];
}

function markOf(cell: Cell): "e-post" | "personnummer" | "rubrik" | undefined {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const text = typeof cell === "number" ? String(cell) : cell;
  if (typeof cell === "string" && text.length < longestHeading && personalHeadings.has(wordKey(text)))
    return "rubrik";
  if (text.length > longestLookedAt) return undefined;
  if (text.includes("@") && email.test(text)) return "e-post";
  return personalNumber.test(text) && (typeof cell === "string" || text.length >= fullNumber)
    ? "personnummer"
    : undefined;
}

/** What stands in a formula's own texts goes along with it, whatever the cell shows: `=IF(A1="19800101-1234",1,0)`. */
export function markInTexts(formula: Cell): "e-post" | "personnummer" | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes('"')) return undefined;
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/gu)) {
    const mark = markOf(text.slice(1, -1));
    if (mark !== undefined && mark !== "rubrik") return mark;
  }
  return undefined;
}

const longestHeading = 40;
const longestLookedAt = 2000;
/** Ten digits in a cell may be an amount or an account; twelve that hold a date of birth are none. */
const fullNumber = 12;

function formulasIn({ name, row, column, values, formulas }: ExposedSheet): Exposure[] {
  const counts: Record<"external-link" | "functions" | "stuck-functions", Exposure | undefined> = {
    "external-link": undefined,
    functions: undefined,
    "stuck-functions": undefined,
  };
  formulas.forEach((cells, down) =>
    cells.forEach((written, across) => {
      if (typeof written !== "string" || !written.startsWith("=")) return;
      const shown = textOf(values[down]?.[across]);
      const kinds = kindsOf(written, shown);
      for (const kind of kinds) {
        const before = counts[kind];
        counts[kind] = {
          kind,
          count: (before?.count ?? 0) + 1,
          what: name,
          at: before?.at ?? { sheet: name, row: row + down, column: column + across },
        };
      }
    }),
  );
  return Object.values(counts).filter((one) => one !== undefined);
}

function kindsOf(written: string, shown: string): ("external-link" | "functions" | "stuck-functions")[] {
  const outside = withoutTexts(written);
  const isOurs = isOurFormula(written);
  return [
    ...(external.test(outside) ? (["external-link"] as const) : []),
    ...(isOurs ? (["functions"] as const) : []),
    ...(isOurs && (shown === "#NAME?" || shown === "#NAMN?") ? (["stuck-functions"] as const) : []),
  ];
}

/** Whether the add-in has a part in it, also as files and an Excel without the add-in call its functions. */
export function isOurFormula(formula: string): boolean {
  const outside = withoutTexts(formula);
  return ours.test(outside) || outside.includes("_xldudf_FC_");
}

/** Names that Excel makes for itself: of a filter, of functions that older versions lack. */
const excelsOwn = /^_(?:xl(?:fn|pm|ws|udf|nm)\.|FilterDatabase$)/i;

/** What is to be said of a name: it leads to another file, whose values may be kept with it; holds a mark of persons; leads to nowhere; or nobody sees it. */
export function nameExposure(name: string, formula: string, isVisible: boolean): Exposure[] {
  const kind = external.test(withoutTexts(formula))
    ? "external-name"
    : (markInTexts(formula) ?? markOf(formula.replace(/^=/u, ""))) !== undefined
      ? "personal-name"
      : excelsOwn.test(name)
        ? undefined
        : formula.includes("#REF!")
          ? "broken-name"
          : isVisible
            ? undefined
            : "hidden-name";
  return kind ? [{ kind, count: 1, what: name, at: undefined }] : [];
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');
