import { itemNotFound } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** `workbook.names`: the names that the day's weather says are taken. What they stand for is not known. */
@wireClass("NamedItemCollection")
export class NamedItemCollection extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  override items(): readonly NamedItem[] {
    return this.model.switches.weather.taken.names.map((name) => new NamedItem(name));
  }

  override item(key: unknown): NamedItem {
    return this.GetItemOrNullObject(key) ?? fail();
  }

  @method GetItemOrNullObject(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ Name }) => Name.toLowerCase() === wanted) ?? null;
  }

  @method GetCount(): number {
    return this.items().length;
  }
}

@wireClass("NamedItem")
class NamedItem extends WireObject {
  constructor(private readonly name: string) {
    super();
  }

  override get identity() {
    return { _Id: this.name };
  }

  @scalar get Name(): string {
    return this.name;
  }

  @scalar get Type(): string {
    return "Range";
  }

  @scalar get Visible(): boolean {
    return true;
  }
}

function fail(): never {
  throw itemNotFound();
}
