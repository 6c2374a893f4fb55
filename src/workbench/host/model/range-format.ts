import type { FormatChange, Rect } from "../book";
import { invalidArgument } from "../wire/errors";
import {
  method,
  navigation,
  scalar,
  storedMethod,
  storedScalar,
  wireClass,
  WireObject,
} from "../wire/wire-class";
import type { Model } from "./model";

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
  @drawn("#FFFFFF", format((value) => ({ fill: String(value) }))) Color!: string;

  @method Clear(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    layerOf(this, "Color", "#FFFFFF").clear(this.rect);
    this.model.sheet(this.sheetId).setFormat?.(this.rect, { fill: null });
  }
}

@wireClass("RangeFont")
class RangeFont extends CellFormatPart {
  readonly part = "Font.";
  @drawn(false, format((value) => ({ bold: value === true }))) Bold!: boolean;
  @drawn("#000000", format((value) => ({ color: String(value) }))) Color!: string;
  @drawn(false, format((value) => ({ italic: value === true }))) Italic!: boolean;
  @drawn("Calibri", format((value) => ({ font: String(value) }))) Name!: string;
  @drawn(11, format((value) => ({ size: Number(value) }))) Size!: number;
  @drawn("None", format((value) => ({ underline: value !== "None" }))) Underline!: string;
}

@wireClass("FormatProtection")
class FormatProtection extends CellFormatPart {
  readonly part = "";
  @cellFormat(true, scalar) Locked!: boolean;
  @cellFormat(false) FormulaHidden!: boolean;
}

/** The lines that Excel draws along a range, by its names for them: which cells they are of, and on which side of each. */
const sides: Readonly<Record<string, (rect: Rect) => readonly [cells: Rect, side: "top" | "bottom"]>> = {
  EdgeTop: (rect) => [{ ...rect, rows: 1 }, "top"],
  EdgeBottom: (rect) => [{ ...rect, row: rect.row + rect.rows - 1, rows: 1 }, "bottom"],
  InsideHorizontal: (rect) => [{ ...rect, rows: rect.rows - 1 }, "bottom"],
};

const styles: Readonly<Record<string, string | null>> = { None: null, Continuous: "thin", Double: "double" };

const black = "#000000";

/** `RangeFormat.borders`. Lines that go down are not asked for by the add-in. */
@wireClass("RangeBorderCollection")
class RangeBorderCollection extends WireObject {
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly rect: Rect,
  ) {
    super();
  }

  override item(key: unknown): RangeBorder {
    return this.GetItem(key);
  }

  @method GetItem(key: unknown): RangeBorder {
    const side = sides[String(key)];
    if (!side) throw invalidArgument();
    return new RangeBorder(this.model, this.sheetId, String(key), ...side(this.rect));
  }
}

@wireClass("RangeBorder")
class RangeBorder extends WireObject {
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    private readonly name: string,
    private readonly cells: Rect,
    private readonly side: "top" | "bottom",
  ) {
    super();
  }

  @scalar get SideIndex(): string {
    return this.name;
  }

  /** Null where the cells differ, as in Excel. */
  @scalar get Style(): unknown {
    return this.layer("Style", "None").common(this.cells);
  }

  set Style(style: unknown) {
    if (!(String(style) in styles)) throw invalidArgument();
    this.set("Style", "None", style);
  }

  @scalar get Color(): unknown {
    return this.layer("Color", black).common(this.cells);
  }

  /** A line that has a colour and none yet is there. */
  set Color(color: unknown) {
    if (this.Style === "None") this.set("Style", "None", "Continuous");
    this.set("Color", black, color);
  }

  private layer(property: string, unset: unknown) {
    return this.model.cellFormats(this.sheetId).layer(`Border.${this.side}.${property}`, unset);
  }

  private set(property: string, unset: unknown, value: unknown): void {
    if (this.cells.rows < 1) return;
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    this.layer(property, unset).set(this.cells, value);
    const style = styles[String(this.Style)];
    this.model.sheet(this.sheetId).setFormat?.(this.cells, {
      borders: { [this.side]: style ? { style, color: String(this.Color) } : null },
    });
  }
}

@wireClass("RangeFormat")
export class RangeFormat extends CellFormatPart {
  readonly part = "Format.";
  @drawn("General", format((value) => ({ align: aligns[String(value)] ?? null })))
  HorizontalAlignment!: string;
  @drawn("Bottom", format((value) => ({ verticalAlign: verticals[String(value)] ?? "bottom" })))
  VerticalAlignment!: string;
  @drawn(false, format((value) => ({ wrap: value === true }))) WrapText!: boolean;
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
