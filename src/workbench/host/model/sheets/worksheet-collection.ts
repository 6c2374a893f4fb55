import type { BookSheet } from "../../book";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { method, wireClass } from "../../wire/wire-class";
import type { Model } from "../model";
import { checkSheetName, findByName, freeName } from "../names";
import { EventType, workbookTarget } from "../office-events";
import { SheetEvents } from "./sheet-events";
import { Worksheet } from "./worksheet";

@wireClass("WorksheetCollection")
export class WorksheetCollection extends SheetEvents {
  protected readonly eventTarget = workbookTarget;

  constructor(readonly model: Model) {
    super();
  }

  override items(): readonly Worksheet[] {
    return this.sheets().map((sheet) => this.worksheet(sheet));
  }

  override item(key: unknown): Worksheet {
    return this.GetItem(key);
  }

  @method GetItem(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  @method GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = findByName(this.sheets(), key);
    return sheet ? this.worksheet(sheet) : null;
  }

  @method GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.book.activeSheetId());
  }

  @method GetCount(visibleOnly?: unknown): number {
    return this.sheets(visibleOnly === true).length;
  }

  @method GetFirst(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.sheets(visibleOnly === true)[0]);
  }

  @method GetLast(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.sheets(visibleOnly === true).at(-1));
  }

  /** A new sheet comes last and is not activated. */
  @method Add(name?: unknown): Worksheet {
    if (name !== undefined && typeof name !== "string") throw invalidArgument();
    this.model.assertStructureUnprotected();
    const taken = this.model.takenSheetNames();
    const chosen = name === undefined ? freeName(this.model.options.newNames.sheet, taken) : name;
    checkSheetName(chosen, taken);
    return this.worksheet(this.model.book.addSheet(chosen));
  }

  @method _RegisterAddedEvent(): void {
    this.listen(EventType.WorksheetAdded);
  }
  @method _UnregisterAddedEvent(): void {
    this.ignore(EventType.WorksheetAdded);
  }
  @method _RegisterDeletedEvent(): void {
    this.listen(EventType.WorksheetDeleted);
  }
  @method _UnregisterDeletedEvent(): void {
    this.ignore(EventType.WorksheetDeleted);
  }

  private sheets(visibleOnly = false): readonly BookSheet[] {
    const sheets = this.model.book.sheets();
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
  }

  private worksheet(sheet: BookSheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.model, sheet.id);
  }
}
