import { parseAddress, splitSheetName } from "../../ground/address";
import { itemNotFound } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { DefinedName, Model } from "./model";
import { findByName } from "./names";
import type { Places } from "./sheets/comments";

/**
 * `workbook.names`: those of the workbook, and what the day's weather says is taken, of which it is not known what it stands
 * for; `worksheet.names`: those of one sheet.
 */
@wireClass("NamedItemCollection")
export class NamedItemCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly places: Places,
    private readonly sheetId?: string,
  ) {
    super();
  }

  override items(): readonly NamedItem[] {
    const taken = this.sheetId === undefined ? this.model.switches.weather.taken.names : [];
    return [
      ...this.model.definedNames.filter(({ sheetId }) => sheetId === this.sheetId),
      ...taken.map((name) => ({ name, formula: "" })),
    ].map((one) => new NamedItem(this.model, this.places, one));
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
  constructor(
    private readonly model: Model,
    private readonly places: Places,
    private readonly defined: DefinedName,
  ) {
    super();
  }

  override get identity() {
    return { _Id: this.defined.name };
  }

  @scalar get Name(): string {
    return this.defined.name;
  }

  @scalar get Formula(): string {
    return this.defined.formula;
  }

  @scalar get Type(): string {
    return "Range";
  }

  @scalar get Visible(): boolean {
    return this.defined.isHidden !== true;
  }

  /** Where it stands for cells of the workbook, and for nothing that would have to be worked out. */
  @method GetRangeOrNullObject(): WireObject | null {
    const { sheet, address } = splitSheetName(this.defined.formula.replace(/^=/, ""));
    const own = sheet === undefined ? undefined : findByName(this.model.book.sheets(), sheet);
    const rect = parseAddress(address);
    return own && rect ? this.places.of(own.id, rect) : null;
  }
}

function fail(): never {
  throw itemNotFound();
}
