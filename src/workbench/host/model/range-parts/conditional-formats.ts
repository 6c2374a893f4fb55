import { overlaps } from "../../../ground/rect";
import type { Rect } from "../../book";
import { method, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";

/** The conditional formats that touch a range. Only how many they are: the add-in asks for nothing else. */
@wireClass("ConditionalFormatCollection")
export class ConditionalFormatCollection extends WireObject {
  constructor(
    private readonly model: Model,
    readonly sheetId: string,
    private readonly rect: Rect,
  ) {
    super();
  }

  /** Each rule counts, as in Excel. */
  @method GetCount(): number {
    const rules = this.model.conditionalFormats.get(this.sheetId) ?? [];
    return rules.filter((ranges) => ranges.some((one) => overlaps(one, this.rect))).length;
  }
}
