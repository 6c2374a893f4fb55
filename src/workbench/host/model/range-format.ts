import type { Rect } from "../book";
import { navigation, scalar, storedMethod, storedScalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/**
 * The formats of a range's cells. The grid does not draw them yet: they are kept per cell and given back, and a range
 * with different values gives null, as in Excel. Only `Locked` has an effect (see `Model.assertWritable`).
 */
abstract class CellFormatPart extends WireObject {
  abstract readonly part: string;

  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly rect: Rect,
  ) {
    super();
  }
}

/** A format that is kept per cell. `unset` is what a new workbook in Excel has. */
const cellFormat =
  (unset: unknown, declare: typeof scalar = storedScalar) =>
  (prototype: CellFormatPart, name: string): void => {
    declare(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: CellFormatPart) {
        return layerOf(this, name, unset).common(this.rect);
      },
      set(this: CellFormatPart, value: unknown) {
        this.model.assertAllowed(this.sheetId, "allowFormatCells");
        layerOf(this, name, unset).set(this.rect, value);
      },
    });
  };

const layerOf = (owner: CellFormatPart, name: string, unset: unknown) =>
  owner.model.cellFormats(owner.sheetId).layer(owner.part + name, unset);

@wireClass("RangeFill")
export class RangeFill extends CellFormatPart {
  readonly part = "Fill.";
  @cellFormat("#FFFFFF") Color!: string;

  @storedMethod Clear(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    layerOf(this, "Color", "#FFFFFF").clear(this.rect);
  }
}

@wireClass("RangeFont")
export class RangeFont extends CellFormatPart {
  readonly part = "Font.";
  @cellFormat(false) Bold!: boolean;
  @cellFormat("#000000") Color!: string;
  @cellFormat(false) Italic!: boolean;
  @cellFormat("Calibri") Name!: string;
  @cellFormat(11) Size!: number;
  @cellFormat("None") Underline!: string;
}

@wireClass("FormatProtection")
export class FormatProtection extends CellFormatPart {
  readonly part = "";
  @cellFormat(true, scalar) Locked!: boolean;
  @cellFormat(false) FormulaHidden!: boolean;
}

@wireClass("RangeFormat")
export class RangeFormat extends CellFormatPart {
  readonly part = "Format.";
  @cellFormat("General") HorizontalAlignment!: string;
  @cellFormat("Bottom") VerticalAlignment!: string;
  @cellFormat(false) WrapText!: boolean;
  /** Points. Excel's own default depends on the font; 48 is that of Calibri 11. */
  @cellFormat(48) ColumnWidth!: number;
  @cellFormat(15) RowHeight!: number;
  @cellFormat(0) IndentLevel!: number;

  @navigation get Fill(): RangeFill {
    return new RangeFill(this.model, this.sheetId, this.rect);
  }

  @navigation get Font(): RangeFont {
    return new RangeFont(this.model, this.sheetId, this.rect);
  }

  @navigation get Protection(): FormatProtection {
    return new FormatProtection(this.model, this.sheetId, this.rect);
  }

  @storedMethod AutofitColumns(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatColumns");
  }

  @storedMethod AutofitRows(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatRows");
  }
}
