import { invalidArgument } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Rect } from "../../book";
import type { Model } from "../model";

/** A range, as the collection is given it by what leads to both. */
interface Place extends WireObject {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly Address: string;
}

/** Cells by an address as the add-in says it, or by their place. */
export interface Places {
  readonly at: (address: unknown, sheetId: string) => Place;
  readonly of: (sheetId: string, rect: Rect) => Place;
}

/** The threads of comments of a sheet, or of all of them; what they say is nowhere asked for. */
@wireClass("CommentCollection")
export class CommentCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetIds: readonly string[],
    private readonly places: Places,
  ) {
    super();
  }

  override items(): readonly Comment[] {
    return this.sheetIds.flatMap((sheetId) =>
      (this.model.comments.get(sheetId) ?? []).map(
        ({ row, column }) => new Comment(this.places.of(sheetId, { row, column, rows: 1, columns: 1 })),
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
    const at = this.places.at(cellAddress, sheetId);
    const { row, column } = at.rect;
    this.model.comments.set(at.sheetId, [...(this.model.comments.get(at.sheetId) ?? []), { row, column }]);
  }

  @method GetCount(): number {
    return this.items().length;
  }
}

@wireClass("Comment")
class Comment extends WireObject {
  constructor(private readonly cell: Place) {
    super();
  }

  /** Excel has ids of its own; here a cell has one thread at most. */
  override get identity() {
    return { _Id: this.cell.Address };
  }

  @scalar get Id(): string {
    return this.cell.Address;
  }

  @method GetLocation(): Place {
    return this.cell;
  }
}
