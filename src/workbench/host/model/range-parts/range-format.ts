import type { FormatChange, Rect } from "../../book";
import { looksIn, type Seen, sizesIn } from "./seen-in-grid";
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
 * in Excel; a book with a grid draws those that it can. Where the add-in has set none, what the grid shows is seen: what a
 * file has brought, or a person has set.
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

/** Excel tells of colours in capitals. */
const capitals = (color: string | null | undefined): string | undefined => color?.toUpperCase();

const nameOf = (names: Readonly<Record<string, unknown>>, value: unknown): string | undefined =>
  value === undefined ? undefined : Object.keys(names).find((name) => names[name] === value);

/** A format that the grid draws as well. */
const drawn = (unset: unknown, draw: Draw, seen: Seen) => cellFormat(unset, scalar, draw, seen);

/** A format that is kept per cell. `unset` is what a new workbook in Excel has. */
const cellFormat =
  (unset: unknown, declare: typeof scalar = storedScalar, draw?: Draw, seen?: Seen) =>
  (prototype: CellFormatPart, name: string): void => {
    declare(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: CellFormatPart) {
        return layerOf(this, name, unset).common(
          this.rect,
          seen && ((part) => seen(this.model.sheet(this.sheetId), part, unset)),
        );
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
    looksIn(({ fill }) => capitals(fill)),
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
    looksIn(({ bold }) => bold),
  )
  Bold!: boolean;
  @drawn(
    "#000000",
    format((value) => ({ color: String(value) })),
    looksIn(({ color }) => capitals(color)),
  )
  Color!: string;
  @drawn(
    false,
    format((value) => ({ italic: value === true })),
    looksIn(({ italic }) => italic),
  )
  Italic!: boolean;
  @drawn(
    "Calibri",
    format((value) => ({ font: String(value) })),
    looksIn(({ font }) => font),
  )
  Name!: string;
  @drawn(
    11,
    format((value) => ({ size: Number(value) })),
    looksIn(({ size }) => size),
  )
  Size!: number;
  @drawn(
    "None",
    format((value) => ({ underline: value !== "None" })),
    looksIn(({ underline }) => (underline ? "Single" : undefined)),
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
    looksIn(({ align }) => nameOf(aligns, align)),
  )
  HorizontalAlignment!: string;
  @drawn(
    "Bottom",
    format((value) => ({ verticalAlign: verticals[String(value)] ?? "bottom" })),
    looksIn(({ verticalAlign }) => nameOf(verticals, verticalAlign)),
  )
  VerticalAlignment!: string;
  @drawn(
    false,
    format((value) => ({ wrap: value === true })),
    looksIn(({ wrap }) => wrap),
  )
  WrapText!: boolean;
  /** Points. Excel's own default depends on the font; 48 is that of Calibri 11. */
  @drawn(48, size("columns"), sizesIn("columns")) ColumnWidth!: number;
  @drawn(15, size("rows"), sizesIn("rows")) RowHeight!: number;
  @drawn(
    0,
    (part, value) =>
      part.model.sheet(part.sheetId).setFormat?.(part.rect, {
        indent: Number(value),
        align: aligns[String((part as RangeFormat).HorizontalAlignment)] ?? null,
      }),
    looksIn(({ indent }) => indent),
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
