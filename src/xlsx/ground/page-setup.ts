import type { Rect } from "./cells";

/**
 * How a sheet is printed. What is not named has not been said, by the file or by whoever writes it, and is Excel's default.
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
  /** Whole columns. */
  readonly titleColumns?: Rect | null;
  /** Rows that begin a page because somebody said so, counted from 0, from above to below. */
  readonly rowBreaks?: readonly number[];
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
