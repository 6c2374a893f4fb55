import { itemNotFound } from "../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../wire/wire-class";
import { Application, type Calculation } from "./application";
import { Functions } from "./date-system";
import { rangeOfReference } from "./event-reference";
import type { Model } from "./model";
import { NamedItemCollection } from "./named-items";
import { Range, selectedRange } from "./range";
import { SettingCollection } from "./settings";
import { DocumentProperties, PivotTableCollection } from "./file-properties";
import { CommentCollection } from "./sheets/comments";
import { TableCollection } from "./tables/table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { placesIn } from "./sheets/worksheet";
import { WorksheetCollection } from "./sheets/worksheet-collection";

/** The object behind `context.workbook`. */
@wireClass("Workbook")
export class Workbook extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly calculation: Calculation,
  ) {
    super();
  }

  @scalar get Name(): string {
    return this.model.options.workbookName;
  }

  @scalar get ReadOnly(): boolean {
    return this.model.isReadOnly;
  }

  @navigation get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }

  @navigation get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }

  @navigation get Tables(): TableCollection {
    return new TableCollection(this.model);
  }

  @navigation get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }

  @navigation get Application(): Application {
    return new Application(this.model, this.calculation);
  }

  @navigation get Functions(): Functions {
    return new Functions(this.model);
  }

  @navigation get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, placesIn(this.model));
  }

  @navigation get Comments(): CommentCollection {
    return new CommentCollection(
      this.model,
      this.model.book.sheets().map(({ id }) => id),
      placesIn(this.model),
    );
  }

  @navigation get PivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.model, placesIn(this.model));
  }

  @navigation get Properties(): DocumentProperties {
    return new DocumentProperties(this.model);
  }

  /** `Excel.createWorkbook`, as the library sends it on the web. */
  @method CreateAndOpenWorkbook(base64?: unknown): void {
    this.model.openNewWorkbook(typeof base64 === "string" ? base64 : "");
  }

  @method GetSelectedRange(): Range {
    return selectedRange(this.model);
  }

  /** The first cell of the selection: which of its cells is the active one the book does not say. */
  @method GetActiveCell(): Range {
    return selectedRange(this.model).GetCell(0, 0);
  }

  /** `event.getRange(context)` */
  @method _GetRangeForEventByReferenceId(referenceId: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw itemNotFound();
    return range;
  }

  @method _GetRangeOrNullObjectForEventByReferenceId(referenceId: unknown): Range | null {
    const place = rangeOfReference(String(referenceId));
    const exists = place && this.model.book.sheets().some((sheet) => sheet.id === place.sheetId);
    return place && exists ? new Range(this.model, place.sheetId, place.rect) : null;
  }
}
