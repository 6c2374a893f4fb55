import { toRange, toRect } from "../univer-range";
import { BooleanNumber, generateRandomId, type IRange } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { BookSelection, BookSheet, Visibility } from "../../host/book";
import { emptySheet } from "../snapshot";
import type { OpenWorkbook } from "./open-workbook";

/** The sheets as a person has them below the grid: added, taken away, renamed, hidden, shown; and what is marked. */
export class SheetTabs {
  private readonly selections: SheetsSelectionsService;

  constructor(private readonly open: OpenWorkbook) {
    this.selections = open.injector.get(SheetsSelectionsService);
  }

  add(name: string): BookSheet {
    const { open } = this;
    const id = generateRandomId();
    open.source.asAddin(() =>
      open.execute(InsertSheetCommand.id, {
        index: open.workbook.getSheets().length,
        sheet: emptySheet(name, id),
      }),
    );
    return open.sheet(id);
  }

  delete(id: string): void {
    const { open } = this;
    const { name } = open.sheet(id);
    const sheets = open.sheets();
    const isOther = (sheet: BookSheet): boolean => sheet.id !== id && sheet.visibility === "Visible";
    const place = sheets.findIndex((sheet) => sheet.id === id);
    const neighbour = sheets.slice(place).find(isOther) ?? sheets.slice(0, place).reverse().find(isOther);
    if (!neighbour) throw new Error(`${name} is the only visible sheet.`);
    // The grid cannot draw what it has just taken away: the neighbour is shown first, the one that Excel would show.
    if (open.activeSheetId === id) open.activate(neighbour.id);
    open.source.asAddin(() => open.execute(RemoveSheetCommand.id, { subUnitId: id }));
  }

  rename(id: string, name: string): void {
    const { open } = this;
    open.source.asAddin(() => open.execute(SetWorksheetNameCommand.id, { subUnitId: id, name }));
  }

  setVisibility(id: string, visibility: Visibility): void {
    const { open } = this;
    const sheet = open.sheet(id);
    if (sheet.visibility === visibility) return;
    const others = open.sheets().filter((other) => other.id !== id && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new Error(`${sheet.name} is the only visible sheet.`);
    if (visibility === "VeryHidden") open.veryHidden.add(id);
    else open.veryHidden.delete(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE && open.activeSheetId === id && others[0]) open.activate(others[0].id);
    open.source.asAddin(() => open.execute(SetWorksheetHideMutation.id, { subUnitId: id, hidden }));
  }

  selection(): BookSelection {
    const sheetId = this.open.activeSheetId;
    const range = this.selections.getCurrentLastSelection()?.range as IRange | undefined;
    if (!range) return { sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    return { sheetId, rect: toRect(range, this.open.sheet(sheetId).size) };
  }

  select({ sheetId, rect }: BookSelection): void {
    this.open.activate(sheetId);
    this.open.sheet(sheetId).makeRoom(rect.row + rect.rows, rect.column + rect.columns);
    const start = { startRow: rect.row, startColumn: rect.column, endRow: rect.row, endColumn: rect.column };
    this.open.execute(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        {
          range: toRange(rect),
          primary: {
            ...start,
            actualRow: rect.row,
            actualColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
      // Makes the view follow.
      reveal: true,
    });
  }
}
