import type { FormatChange, Rect } from "../../book";
import {
  method,
  navigation,
  scalar,
  storedMethod,
  storedScalar,
  wireClass,
  WireObject,
} from "../../wire/wire-class";
import type { Model } from "../model";
import { RangeBorderCollection } from "./range-borders";

/**
 * The formats of a range's cells. They are kept per cell and given back, and a range with different values gives null, as
 * in Excel; a book with a grid draws those that it can. What a person or a file has set is not seen here.
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

/** What the grid is told when the property is set. */
type Draw = (part: CellFormatPart, value: unknown) => void;

const format =
  (change: (value: unknown) => FormatChange): Draw =>
  ({ model, sheetId, rect }, value) =>
    model.sheet(sheetId).setFormat?.(rect, change(value));

/** Excel counts in points, the grid in pixels. */
const size =
  (axis: "columns" | "rows"): Draw =>
  ({ model, sheetId, rect }, value) =>
    model
      .sheet(sheetId)
      .setSizes?.(axis, axis === "rows" ? rect.row : rect.column, rect[axis], (Number(value) * 4) / 3);

const aligns: Readonly<Record<string, NonNullable<FormatChange["align"]>>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const verticals: Readonly<Record<string, NonNullable<FormatChange["verticalAlign"]>>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

/** A format that the grid draws as well. */
const drawn = (unset: unknown, draw: Draw) => cellFormat(unset, scalar, draw);

/** A format that is kept per cell. `unset` is what a new workbook in Excel has. */
const cellFormat =
  (unset: unknown, declare: typeof scalar = storedScalar, draw?: Draw) =>
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
        draw?.(this, value);
      },
    });
  };

const layerOf = (owner: CellFormatPart, name: string, unset: unknown) =>
  owner.model.cellFormats(owner.sheetId).layer(owner.part + name, unset);

@wireClass("RangeFill")
class RangeFill extends CellFormatPart {
  readonly part = "Fill.";
  @drawn(
    "#FFFFFF",
    format((value) => ({ fill: String(value) })),
  )
  Color!: string;

  @method Clear(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    layerOf(this, "Color", "#FFFFFF").clear(this.rect);
    this.model.sheet(this.sheetId).setFormat?.(this.rect, { fill: null });
  }
}

@wireClass("RangeFont")
class RangeFont extends CellFormatPart {
  readonly part = "Font.";
  @drawn(
    false,
    format((value) => ({ bold: value === true })),
  )
  Bold!: boolean;
  @drawn(
    "#000000",
    format((value) => ({ color: String(value) })),
  )
  Color!: string;
  @drawn(
    false,
    format((value) => ({ italic: value === true })),
  )
  Italic!: boolean;
  @drawn(
    "Calibri",
    format((value) => ({ font: String(value) })),
  )
  Name!: string;
  @drawn(
    11,
    format((value) => ({ size: Number(value) })),
  )
  Size!: number;
  @drawn(
    "None",
    format((value) => ({ underline: value !== "None" })),
  )
  Underline!: string;
}

@wireClass("FormatProtection")
class FormatProtection extends CellFormatPart {
  readonly part = "";
  @cellFormat(true, scalar) Locked!: boolean;
  @cellFormat(false) FormulaHidden!: boolean;
}

@wireClass("RangeFormat")
export class RangeFormat extends CellFormatPart {
  readonly part = "Format.";
  @drawn(
    "General",
    format((value) => ({ align: aligns[String(value)] ?? null })),
  )
  HorizontalAlignment!: string;
  @drawn(
    "Bottom",
    format((value) => ({ verticalAlign: verticals[String(value)] ?? "bottom" })),
  )
  VerticalAlignment!: string;
  @drawn(
    false,
    format((value) => ({ wrap: value === true })),
  )
  WrapText!: boolean;
  /** Points. Excel's own default depends on the font; 48 is that of Calibri 11. */
  @drawn(48, size("columns")) ColumnWidth!: number;
  @drawn(15, size("rows")) RowHeight!: number;
  @drawn(0, (part, value) =>
    part.model.sheet(part.sheetId).setFormat?.(part.rect, {
      indent: Number(value),
      align: aligns[String((part as RangeFormat).HorizontalAlignment)] ?? null,
    }),
  )
  IndentLevel!: number;

  @navigation get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.model, this.sheetId, this.rect);
  }

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
