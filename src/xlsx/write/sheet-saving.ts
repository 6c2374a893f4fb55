import type { PartsEdit } from "../zip/parts";
import type { SharedParts } from "./shared-parts";
import type { SheetSource, WorkbookSource } from "../read/workbook-source";
import type { SheetToSave } from "../ground/contents";
import type { ChartCells } from "../charts/chart-cells";
import type { SheetChanges } from "../formulas/sheet-names-in-formula";
import type { Bilingual } from "../ground/bilingual";

/** A sheet on its way into a file. */
export interface SheetSaving {
  readonly edit: PartsEdit;
  readonly shared: SharedParts;
  readonly source: WorkbookSource;
  readonly sheet: SheetToSave;
  readonly part: string;
  /** The sheet in the opened file; undefined for a new one. */
  readonly present: SheetSource | undefined;
  /** Whether the sheet is the one in front. */
  readonly selected: boolean;
  /** Whether the sheet in front is the one that was in the file. */
  readonly sameInFront: boolean;
  /** The cells that charts are drawn from, in the file and in what is to be saved. */
  readonly chartCells: { readonly before: ChartCells; readonly now: ChartCells };
  /** Sheets that were renamed or removed. */
  readonly changes: SheetChanges;
  readonly notes: Bilingual[];
}
