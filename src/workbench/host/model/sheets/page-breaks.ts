import { parseAddress } from "../../../ground/address";
import { invalidArgument, notImplemented } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { keepPageSetup, pageSetup } from "./page-setup";

/** The rows of a sheet that begin a page because somebody said so. */
@wireClass("PageBreakCollection")
export class PageBreakCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get rows(): readonly number[] {
    return pageSetup(this.model, this.sheetId)?.rowBreaks ?? [];
  }

  override items(): readonly PageBreak[] {
    return this.rows.map((row) => new PageBreak(row));
  }

  /** Before the first row of the range; above the first row of a sheet there is nothing to part. */
  @method Add(range: unknown): PageBreak {
    if (typeof range !== "string")
      throw notImplemented("PageBreakCollection.Add with anything but an address");
    const row = parseAddress(range)?.row;
    if (!row) throw invalidArgument();
    this.keep([...new Set([...this.rows, row])].sort((one, other) => one - other));
    return new PageBreak(row);
  }

  @method RemovePageBreaks(): void {
    this.keep([]);
  }

  private keep(rowBreaks: readonly number[]): void {
    keepPageSetup(this.model, this.sheetId, { ...pageSetup(this.model, this.sheetId), rowBreaks });
    this.model.changed();
  }
}

@wireClass("PageBreak")
class PageBreak extends WireObject {
  constructor(private readonly row: number) {
    super();
  }

  @scalar get RowIndex(): number {
    return this.row;
  }

  @scalar get ColumnIndex(): number {
    return 0;
  }
}
