import { invalidArgument } from "../../wire/errors";
import { method, wireClass, WireObject } from "../../wire/wire-class";

/** How many comments a sheet has, or all of them; what they say is nowhere asked for. */
@wireClass("CommentCollection")
export class CommentCollection extends WireObject {
  /** @param stores what is kept beside a sheet, or beside each of them */
  constructor(private readonly stores: readonly Map<string, unknown>[]) {
    super();
  }

  @method Add(cellAddress: unknown, content: unknown): void {
    const [store] = this.stores;
    if (!store || cellAddress === undefined || typeof content !== "string") throw invalidArgument();
    store.set("Comments", countIn(store) + 1);
  }

  @method GetCount(): number {
    return this.stores.reduce((sum, store) => sum + countIn(store), 0);
  }
}

const countIn = (store: Map<string, unknown>): number => Number(store.get("Comments") ?? 0);
