import type { Parts } from "../zip/parts";
import type { CustomFunctions } from "../formulas/custom-functions";
import type { StyleSheet } from "./styles-reader";
import type { Colours } from "./theme-colours";
import type { SheetContents } from "../ground/contents";
import type { SharedFormula } from "./sheet-data-reader";

/** Where in the file a workbook stands: what it is saved into again. */
export interface WorkbookSource {
  readonly parts: Parts;
  readonly functions: CustomFunctions;
  readonly workbookPart: string;
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  readonly stylesPart: string | null;
  readonly styles: StyleSheet;
  readonly colours: Colours;
  /** The namespaces of the file's dialect, transitional or strict. */
  readonly namespaces: { readonly main: string; readonly relationships: string };
}

/** Where a sheet stands, and what was read of it. */
export interface SheetSource {
  readonly part: string;
  readonly contents: SheetContents;
  readonly shared: ReadonlyMap<string, SharedFormula>;
}
