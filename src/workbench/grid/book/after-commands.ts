import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { boundingRect, contains } from "../../ground/rect";
import type { BookSelection, Rect } from "../../host/book";
import type { Shift } from "../../host/shift";
import { toRect } from "../univer-range";
import type { BookCalculation } from "./book-calculation";
import type { OpenWorkbook } from "./open-workbook";
import type { TablesFollow } from "./tables-follow";

const structural: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
]);

const ofSheets: ReadonlySet<string> = new Set([
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Mutations that change nothing which a file holds: heights that follow from the text, and the grid's edge. */
const noEdits: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
]);

const isEdit = ({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean =>
  type === CommandType.MUTATION &&
  id.startsWith("sheet.mutation.") &&
  !options?.onlyLocal &&
  !noEdits.has(id);

/** What follows from each of Univer's commands: others are told, tables move and grow, formulas are calculated anew. */
export class AfterCommands {
  /** Rows and columns that were put in or taken out since the workbook was opened, by sheet. */
  private readonly shifts = new Map<string, Shift[]>();

  constructor(
    private readonly open: OpenWorkbook,
    private readonly calculation: BookCalculation,
    private readonly tables: TablesFollow,
    private readonly selection: () => BookSelection,
  ) {
    open.commands.onCommandExecuted((command, options) => this.afterCommand(command, options));
  }

  /** In their order. */
  shiftsOf(sheetId: string): readonly Shift[] {
    return this.shifts.get(sheetId) ?? [];
  }

  /** The workbook is about to be another one. */
  forget(): void {
    this.shifts.clear();
  }

  private afterCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { events } = this.open;
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.open.id) return;
    if (isEdit(command, options)) events.edited();
    const { id } = command;
    if (id === InsertSheetMutation.id) events.emit({ kind: "sheets" });
    if (params.subUnitId === undefined) return;
    if (id === SetRangeValuesMutation.id) {
      if (!options?.onlyLocal) this.afterValues(command.params as ISetRangeValuesMutationParams);
    } else if (structural.has(id)) this.afterStructure(command, params.subUnitId);
    else if (ofSheets.has(id)) this.afterSheets(id, params.subUnitId);
    else if (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id) {
      this.calculation.reconsiderSpills(params.subUnitId);
    } else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) {
      events.emit({ kind: "selection", selection: this.selection() });
    }
  }

  private afterValues({ subUnitId: sheetId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    if (trigger === SetStyleCommand.id) return;
    let rect: Rect | null = null;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        // A change of format alone is no change of what stands there.
        if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
        const place = { row: Number(row), column: Number(column) };
        this.calculation.entered({ sheetId, ...place }, Boolean(cell?.f));
        if (!rect || !contains(rect, place.row, place.column))
          rect = rect
            ? boundingRect(rect, { ...place, rows: 1, columns: 1 })
            : { ...place, rows: 1, columns: 1 };
      }
    }
    if (!rect) return;
    this.open.events.emit({ kind: "changed", sheetId, rect, source: this.open.source.current });
    this.tables.followHeadings(sheetId, rect);
    if (this.open.source.current === "user") this.tables.grow(sheetId, rect);
  }

  private afterStructure(command: Readonly<ICommandInfo>, sheetId: string): void {
    const { events, source } = this.open;
    const { range } = command.params as { range?: IRange };
    const shift = range && shiftOf(command.id, range);
    if (shift) {
      this.shifts.set(sheetId, [...this.shiftsOf(sheetId), shift]);
      this.tables.move(sheetId, shift);
      events.emit({ kind: "shifted", sheetId, shift });
    }
    this.calculation.sheetMoved(sheetId);
    const sheet = this.open.sheet(sheetId);
    const all = { row: 0, column: 0, ...sheet.size };
    const rect = range ? toRect(range, sheet.size) : all;
    events.emit({ kind: "changed", sheetId, rect, source: source.current });
  }

  private afterSheets(command: string, sheetId: string): void {
    if (command === RemoveSheetMutation.id) {
      this.calculation.forgetSheet(sheetId);
      this.open.words.forgetSheet(sheetId);
      this.tables.deleteOf(sheetId);
    }
    this.open.events.emit({ kind: "sheets" });
  }
}

function shiftOf(command: string, range: IRange): Shift | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (command === InsertRowMutation.id) return { axis: "rows", at: range.startRow, count: rows };
  if (command === RemoveRowMutation.id) return { axis: "rows", at: range.startRow, count: -rows };
  if (command === InsertColMutation.id) return { axis: "columns", at: range.startColumn, count: columns };
  if (command === RemoveColMutation.id) return { axis: "columns", at: range.startColumn, count: -columns };
  return undefined;
}
