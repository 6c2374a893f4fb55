import { formatAddress } from "../../ground/address";
import { intersection } from "../../ground/rect";
import type { Book, BookEvent, BookSelection, BookTable, Rect } from "../book";
import { referenceOfRange } from "./event-reference";
import type { Model } from "./model";
import { EventType, workbookTarget } from "./office-events";
import { shiftPageSetup } from "./sheets/page-setup";
import { shiftRules } from "./range-parts/kept-rules";

/**
 * Turns what happens in the book into Office's events. The book only says that something about its sheets or tables
 * has changed, so what it was is found by comparing with the state before.
 *
 * The payloads carry the fields that the client reads; how Excel fills them was not compared with a real Excel.
 */
export class BookWatcher {
  private sheetIds: readonly string[];
  private tables: readonly BookTable[];
  private activeSheetId: string;
  private inTable: string | undefined;
  private readonly stop: () => void;

  constructor(private readonly model: Model) {
    this.sheetIds = sheetIds(model.book);
    this.tables = [...model.book.tables()];
    this.activeSheetId = model.book.activeSheetId();
    this.stop = model.book.on((event) => this.handle(event));
  }

  dispose(): void {
    this.stop();
  }

  private handle(event: BookEvent): void {
    switch (event.kind) {
      case "changed":
        this.changed(event.sheetId, event.rect, event.source);
        break;
      case "shifted":
        this.model.charts.shift(event.sheetId, event.shift);
        shiftPageSetup(this.model, event.sheetId, event.shift);
        shiftRules(this.model, event.sheetId, event.shift);
        break;
      case "calculated":
        for (const sheet of this.model.book.sheets()) {
          this.model.events.raise(EventType.WorksheetCalculated, [sheet.id, workbookTarget], {
            type: "WorksheetCalculated",
            worksheetId: sheet.id,
            address: "",
          });
        }
        break;
      case "selection":
        this.selected(event.selection);
        break;
      case "sheets":
        this.compareSheets();
        break;
      case "tables":
        this.compareTables();
        break;
    }
    this.compareActiveSheet();
  }

  private changed(sheetId: string, rect: Rect, source: "user" | "addin"): void {
    const common = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheetId,
      referenceId: referenceOfRange(sheetId, rect),
      shiftDirection: "None",
      ...(source === "addin" && { triggerSource: "ThisLocalAddin" }),
    };
    this.model.events.raise(EventType.WorksheetChanged, [sheetId, workbookTarget], {
      ...common,
      type: "WorksheetChanged",
      address: formatAddress(rect),
    });
    for (const table of this.model.book.tables()) {
      const within = table.sheetId === sheetId ? intersection(table.rect, rect) : undefined;
      if (!within) continue;
      this.model.events.raise(EventType.TableChanged, [table.id, sheetId, workbookTarget], {
        ...common,
        type: "TableChanged",
        tableId: table.id,
        address: formatAddress(within),
        referenceId: referenceOfRange(sheetId, within),
      });
    }
  }

  private selected({ sheetId, rect }: BookSelection): void {
    this.model.events.raise(EventType.WorksheetSelectionChanged, [sheetId, workbookTarget], {
      type: "WorksheetSelectionChanged",
      worksheetId: sheetId,
      address: formatAddress(rect),
    });
    const table = this.model.book
      .tables()
      .find((candidate) => candidate.sheetId === sheetId && intersection(candidate.rect, rect));
    const within = table && intersection(table.rect, rect);
    if (this.inTable !== undefined && this.inTable !== table?.id) {
      this.selectedInTable(this.inTable, sheetId, "");
    }
    if (table && within) this.selectedInTable(table.id, sheetId, formatAddress(within));
    this.inTable = table?.id;
  }

  /** An empty address says that the selection has left the table. */
  private selectedInTable(tableId: string, worksheetId: string, address: string): void {
    this.model.events.raise(EventType.TableSelectionChanged, [tableId], {
      type: "TableSelectionChanged",
      tableId,
      worksheetId,
      address,
      isInsideTable: address !== "",
    });
  }

  private compareSheets(): void {
    const before = this.sheetIds;
    const now = sheetIds(this.model.book);
    this.sheetIds = now;
    for (const worksheetId of now.filter((id) => !before.includes(id))) {
      const message = { type: "WorksheetAdded", source: "Local", worksheetId };
      this.model.events.raise(EventType.WorksheetAdded, [workbookTarget], message);
    }
    for (const worksheetId of before.filter((id) => !now.includes(id))) {
      const message = { type: "WorksheetDeleted", source: "Local", worksheetId };
      this.model.events.raise(EventType.WorksheetDeleted, [workbookTarget], message);
      this.model.forget(worksheetId);
    }
  }

  private compareTables(): void {
    const before = this.tables;
    const now = [...this.model.book.tables()];
    this.tables = now;
    for (const table of now.filter(({ id }) => !before.some((other) => other.id === id))) {
      this.model.events.raise(EventType.TableAdded, [table.sheetId, workbookTarget], {
        type: "TableAdded",
        source: "Local",
        tableId: table.id,
        worksheetId: table.sheetId,
      });
    }
    for (const table of before.filter(({ id }) => !now.some((other) => other.id === id))) {
      this.model.events.raise(EventType.TableDeleted, [table.sheetId, workbookTarget], {
        type: "TableDeleted",
        source: "Local",
        tableId: table.id,
        tableName: table.name,
        worksheetId: table.sheetId,
      });
      this.model.forget(table.id);
    }
  }

  private compareActiveSheet(): void {
    const before = this.activeSheetId;
    const now = this.model.book.activeSheetId();
    if (now === before) return;
    this.activeSheetId = now;
    this.model.events.raise(EventType.WorksheetDeactivated, [before, workbookTarget], {
      type: "WorksheetDeactivated",
      worksheetId: before,
    });
    this.model.events.raise(EventType.WorksheetActivated, [now, workbookTarget], {
      type: "WorksheetActivated",
      worksheetId: now,
    });
  }
}

const sheetIds = (book: Book) => book.sheets().map((sheet) => sheet.id);
