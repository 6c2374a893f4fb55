import type { Cell } from "../../../cells/ground/cell";
import type { MissingPart } from "../../../cells/share/copy-summary";
import type { Area } from "../../address";
import type { ConditionalFormats } from "./read-conditional";
import type { CellStyle, ChartContents, PageSetup } from "../../../xlsx";

/** A sheet that is to be copied, as Excel told of it. Rows and columns count from 0. */
export interface SheetToCopy {
  readonly name: string;
  /** Where the cells below stand: all that hold something. */
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  /** "Error" tells an error from a text that looks like one. */
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Absent where this Excel could not tell. */
  readonly looks: readonly (readonly CellStyle[])[] | undefined;
  /** In points, from the first column of the sheet to the last of the area. */
  readonly widths: readonly number[] | undefined;
  /** In points, from the first row of the sheet to the last of the area. */
  readonly heights: readonly number[] | undefined;
  /** Places on the sheet. What is hidden does not come along. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that are one. */
  readonly merged: readonly Area[];
  /** Rules that colour cells by what they hold. */
  readonly conditionalFormats: ConditionalFormats;
  readonly tables: readonly TableToCopy[];
  readonly charts: readonly ChartContents[];
  readonly frame: SheetFrame;
  /** What could not be read of what only decorates. */
  readonly missing: readonly MissingPart[];
}

export interface TableToCopy {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly style: string | null;
  readonly bandedRows: boolean;
}

/** What is around the cells. */
export interface SheetFrame {
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showGridLines?: boolean;
  readonly tabColor?: string;
  readonly page?: PageSetup;
}
