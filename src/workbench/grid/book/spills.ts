import { type IObjectMatrixPrimitiveType, type IRange, type IUnitRange, ObjectMatrix } from "@univerjs/core";
import { IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import { excelColumns, excelRows } from "../../../xlsx/ground/limits";
import { overlaps } from "../../ground/rect";
import type { Rect } from "../../host/book";
import type { CellPlace } from "../calculation/cell-runtime";
import { FreedSpills } from "../calculation/freed-spills";
import { SpillChains } from "../patches/spill-chains";
import { toRect } from "../univer-range";
import { cellRange } from "./formula-cells";
import type { OpenWorkbook } from "./open-workbook";

/** Where formulas may fill cells beside their own, and what has to be calculated once more for it. */
export class Spills {
  private readonly freed: FreedSpills;
  private readonly chains: SpillChains;
  /** Where Excel refuses a spill that Univer would allow. */
  private refused: CellPlace[] = [];

  constructor(private readonly open: OpenWorkbook) {
    this.freed = new FreedSpills(open.formulas);
    this.chains = new SpillChains(open.injector.get(IFormulaCurrentConfigService));
  }

  /** The workbook is about to be another one. */
  forget(): void {
    this.refused = [];
  }

  /** The cells that are filled now are those that a pass may let go of. */
  begin(): void {
    this.freed.begin(this.open.id);
  }

  mayNotSpill(place: CellPlace, rect: Rect): boolean {
    const { open } = this;
    if (place.unitId !== open.id) return false;
    const worksheet = open.workbook.getSheetBySheetId(place.sheetId);
    if (!worksheet) return false;
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const isRefused =
      rect.row + rect.rows > excelRows ||
      rect.column + rect.columns > excelColumns ||
      open.tables.touching(place.sheetId, rect).length > 0 ||
      worksheet.getMergeData().some((merged) => overlaps(toRect(merged, size), rect));
    if (isRefused) this.refused.push(place);
    else {
      // What spills over the grid's edge has to be seen.
      open.sheet(place.sheetId).makeRoom(rect.row + rect.rows, rect.column + rect.columns);
      this.chains.add(place, rect);
    }
    return isRefused;
  }

  /** After a pass: what has to be calculated in one more. */
  left(): IUnitRange[] {
    return [...this.freed.take(this.open.id), ...this.chains.take()];
  }

  /** After something that can block a spill has come or gone: what has to be calculated anew. */
  reconsidered(sheetId: string): IUnitRange[] {
    const refused = this.refused.filter((place) => place.sheetId === sheetId);
    this.refused = this.refused.filter((place) => place.sheetId !== sheetId);
    const anchors: IUnitRange[] = [];
    const ranges = this.open.formulas.getArrayFormulaRange()[this.open.id]?.[sheetId];
    new ObjectMatrix<IRange>((ranges ?? {}) as IObjectMatrixPrimitiveType<IRange>).forValue((row, column) => {
      anchors.push(cellRange({ unitId: this.open.id, sheetId, row, column }));
    });
    return [...refused.map(cellRange), ...anchors];
  }
}
