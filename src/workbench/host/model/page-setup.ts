import type { Rect } from "../book";
import { type Shift, shifted } from "../shift";
import { maxColumns, maxRows } from "./address";
import type { Model } from "./model";

/**
 * How a sheet is printed, as far as the add-in sets it. What is not named has not been said, by the file or the add-in, and is Excel's default.
 * Of what a file says beyond this (other margins, headers, the middle of the footer) nothing is known here.
 */
export interface PageSetup {
  readonly orientation?: "Portrait" | "Landscape";
  /** One of `paperSizes`; null for a size that Office.js has no word for. */
  readonly paperSize?: string | null;
  readonly zoom?: PageZoom;
  /** In points. */
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  /** With Excel's codes: `&P` the page's number, `&&` an ampersand. */
  readonly leftFooter?: string;
  readonly rightFooter?: string;
  /** Null for one whose cells are all gone. */
  readonly printArea?: Rect | null;
  /** Whole rows. */
  readonly titleRows?: Rect | null;
}

/** In percent, or fitted to pages: a direction without a number takes the pages that it needs. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Office.js's words in the order of the file's codes, which begin with 1. */
export const paperSizes: readonly string[] = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note " +
  "Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 " +
  "EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS " +
  "FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

const key = "PageSetup";

/** Undefined for a sheet of whose page nothing has been said. */
export const pageSetup = (model: Model, sheetId: string): PageSetup | undefined =>
  model.storedOf(sheetId).get(key) as PageSetup | undefined;

/** A file's own page setup is no change: whoever carries out what the add-in asks for says `changed()`. */
export const keepPageSetup = (model: Model, sheetId: string, page: PageSetup): void =>
  void model.storedOf(sheetId).set(key, page);

/** The printed cells and the repeated rows lie where their cells have gone. */
export function shiftPageSetup(model: Model, sheetId: string, shift: Shift): void {
  const page = pageSetup(model, sheetId);
  if (!page) return;
  const { printArea, titleRows } = page;
  keepPageSetup(model, sheetId, {
    ...page,
    ...(printArea && { printArea: moved(printArea, shift) }),
    ...(titleRows && { titleRows: moved(titleRows, shift) }),
  });
}

/** Whole columns stay whole when rows come or go, and the other way round: a sheet never has more or fewer. */
const moved = (rect: Rect, shift: Shift): Rect | null =>
  rect[shift.axis] === { rows: maxRows, columns: maxColumns }[shift.axis] ? rect : shifted(rect, shift);
