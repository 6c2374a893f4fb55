import { invalidArgument } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { Range } from "../range";
import { rangeAt } from "./worksheet";

/** The threads of comments of a sheet, or of all of them; what they say is nowhere asked for. */
@wireClass("CommentCollection")
export class CommentCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetIds: readonly string[],
  ) {
    super();
  }

  override items(): readonly Comment[] {
    return this.sheetIds.flatMap((sheetId) =>
      (this.model.comments.get(sheetId) ?? []).map(
        ({ row, column }) =>
          new Comment(new Range(this.model, sheetId, { row, column, rows: 1, columns: 1 })),
      ),
    );
  }

  override item(key: unknown): Comment {
    const found = this.items().find(({ identity }) => identity._Id === key);
    if (!found) throw invalidArgument();
    return found;
  }

  @method Add(cellAddress: unknown, content: unknown): void {
    const [sheetId] = this.sheetIds;
    if (sheetId === undefined || typeof content !== "string") throw invalidArgument();
    const at = cellAddress instanceof Range ? cellAddress : rangeAt(this.model, cellAddress, sheetId);
    const { row, column } = at.rect;
    this.model.comments.set(at.sheetId, [...(this.model.comments.get(at.sheetId) ?? []), { row, column }]);
  }

  @method GetCount(): number {
    return this.items().length;
  }
}

@wireClass("Comment")
class Comment extends WireObject {
  constructor(private readonly cell: Range) {
    super();
  }

  /** Excel has ids of its own; here a cell has one thread at most. */
  override get identity() {
    return { _Id: this.cell.Address };
  }

  @scalar get Id(): string {
    return this.cell.Address;
  }

  @method GetLocation(): Range {
    return this.cell;
  }
}
