import type { Rect } from "../../book";
import { invalidArgument } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { looksIn } from "./seen-in-grid";

type Side = "top" | "right" | "bottom" | "left";

/** The lines that Excel draws along a range, by its names for them: which cells they are of, and on which side of each. */
const sides: Readonly<Record<string, (rect: Rect) => readonly [cells: Rect, side: Side]>> = {
  EdgeTop: (rect) => [{ ...rect, rows: 1 }, "top"],
  EdgeBottom: (rect) => [{ ...rect, row: rect.row + rect.rows - 1, rows: 1 }, "bottom"],
  EdgeLeft: (rect) => [{ ...rect, columns: 1 }, "left"],
  EdgeRight: (rect) => [{ ...rect, column: rect.column + rect.columns - 1, columns: 1 }, "right"],
  InsideHorizontal: (rect) => [{ ...rect, rows: rect.rows - 1 }, "bottom"],
  InsideVertical: (rect) => [{ ...rect, columns: rect.columns - 1 }, "right"],
};

/** As files name the lines, by style and weight. */
const fileStyles: Readonly<Record<string, string | Readonly<Record<string, string>> | null>> = {
  None: null,
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** Lines of other programs' files, which the add-in draws none of: Excel's style and weight for them. */
const otherLines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

/** A line of a file, as Excel tells of it. */
function told({ style, color }: { readonly style: string; readonly color: string }): typeof unset {
  const weights = fileStyles["Continuous"] as Readonly<Record<string, string>>;
  const weight = Object.keys(weights).find((name) => weights[name] === style);
  const plain = Object.keys(fileStyles).find((name) => fileStyles[name] === style) ?? "None";
  const [name, heavy] = otherLines[style] ?? (weight ? ["Continuous", weight] : [plain, "Thin"]);
  return { Style: name, Weight: heavy, Color: color.toUpperCase() };
}

const unset = { Style: "None", Weight: "Thin", Color: "#000000" };

/** `RangeFormat.borders`. Lines across a cell are not asked for by the add-in. */
@wireClass("RangeBorderCollection")
export class RangeBorderCollection extends WireObject {
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

  /** As `getCellProperties` tells of one cell's lines: asked for together, told of side by side (office-js#2349). */
  get perSide(): Readonly<Record<Side, RangeBorder>> {
    return {
      top: this.GetItem("EdgeTop"),
      right: this.GetItem("EdgeRight"),
      bottom: this.GetItem("EdgeBottom"),
      left: this.GetItem("EdgeLeft"),
    };
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
    private readonly side: Side,
  ) {
    super();
  }

  @scalar get SideIndex(): string {
    return this.name;
  }

  /** Null where the cells differ, as in Excel. */
  @scalar get Style(): unknown {
    return this.common("Style");
  }

  set Style(style: unknown) {
    if (!(String(style) in fileStyles)) throw invalidArgument();
    this.set("Style", style);
  }

  @scalar get Weight(): unknown {
    return this.common("Weight");
  }

  set Weight(weight: unknown) {
    this.set("Weight", weight);
  }

  @scalar get Color(): unknown {
    return this.common("Color");
  }

  /** A line that has a colour and none yet is there. */
  set Color(color: unknown) {
    if (this.Style === "None") this.set("Style", "Continuous");
    this.set("Color", color);
  }

  private common(property: keyof typeof unset): unknown {
    const seen = looksIn(({ borders }) => {
      const line = borders?.[this.side];
      return line ? told(line)[property] : undefined;
    });
    return this.layer(property).common(this.cells, (part) =>
      seen(this.model.sheet(this.sheetId), part, unset[property]),
    );
  }

  private layer(property: keyof typeof unset) {
    return this.model.cellFormats(this.sheetId).layer(`Border.${this.side}.${property}`, unset[property]);
  }

  private set(property: keyof typeof unset, value: unknown): void {
    if (this.cells.rows < 1 || this.cells.columns < 1) return;
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    this.layer(property).set(this.cells, value);
    const drawn = fileStyles[String(this.Style)];
    const style = typeof drawn === "object" ? drawn?.[String(this.Weight)] : drawn;
    this.model.sheet(this.sheetId).setFormat?.(this.cells, {
      borders: { [this.side]: style ? { style, color: String(this.Color) } : null },
    });
  }
}
