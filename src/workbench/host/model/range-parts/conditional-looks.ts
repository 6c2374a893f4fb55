import type { CellStyle } from "../../../../xlsx/ground/contents";
import { invalidArgument } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";

/** How a rule's cells look, and how that is changed. */
type Looks = readonly [looks: () => CellStyle, change: (change: CellStyle) => void];

abstract class OfLooks extends WireObject {
  protected readonly looks: Looks[0];
  protected readonly change: Looks[1];

  constructor(...[looks, change]: Looks) {
    super();
    this.looks = looks;
    this.change = change;
  }
}

@wireClass("ConditionalRangeFormat")
export class ConditionalRangeFormat extends OfLooks {
  @navigation get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.looks, this.change);
  }

  @navigation get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.looks, this.change);
  }

  @navigation get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.looks, this.change);
  }
}

const colourOf = (colour: unknown): string => {
  if (typeof colour !== "string" || !/^#[0-9a-f]{6}$/iu.test(colour)) throw invalidArgument();
  return colour.toLowerCase();
};

@wireClass("ConditionalRangeFill")
class ConditionalRangeFill extends OfLooks {
  @scalar get Color(): string {
    return this.looks().fill ?? "";
  }

  set Color(colour: unknown) {
    this.change({ fill: colourOf(colour) });
  }
}

@wireClass("ConditionalRangeFont")
class ConditionalRangeFont extends OfLooks {
  @scalar get Color(): string {
    return this.looks().color ?? "";
  }

  @scalar get Bold(): boolean | null {
    return this.looks().bold ?? null;
  }

  set Bold(bold: unknown) {
    this.change({ bold: bold === true });
  }

  @scalar get Italic(): boolean | null {
    return this.looks().italic ?? null;
  }
}

const sides = { EdgeTop: "top", EdgeRight: "right", EdgeBottom: "bottom", EdgeLeft: "left" } as const;
type Side = (typeof sides)[keyof typeof sides];

/** Lines of a rule are thin: learn.microsoft.com, Excel.ConditionalRangeBorder has no weight. */
const styles: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

const noLines = { top: null, right: null, bottom: null, left: null } as const;

@wireClass("ConditionalRangeBorderCollection")
class ConditionalRangeBorderCollection extends OfLooks {
  override item(key: unknown): ConditionalRangeBorder {
    return this.GetItem(key);
  }

  @method GetItem(key: unknown): ConditionalRangeBorder {
    const side = sides[String(key) as keyof typeof sides];
    if (!side) throw invalidArgument();
    return new ConditionalRangeBorder(String(key), side, this.looks, this.change);
  }
}

@wireClass("ConditionalRangeBorder")
class ConditionalRangeBorder extends OfLooks {
  constructor(
    private readonly name: string,
    private readonly side: Side,
    ...looks: Looks
  ) {
    super(...looks);
  }

  @scalar get SideIndex(): string {
    return this.name;
  }

  @scalar get Style(): string {
    const drawn = this.looks().borders?.[this.side]?.style;
    return Object.keys(styles).find((name) => styles[name] === drawn) ?? "None";
  }

  set Style(name: unknown) {
    const style = styles[String(name)];
    if (style === undefined && name !== "None") throw invalidArgument();
    this.draw(
      style === undefined ? null : { style, color: this.looks().borders?.[this.side]?.color ?? null },
    );
  }

  @scalar get Color(): string {
    return this.looks().borders?.[this.side]?.color ?? "";
  }

  set Color(colour: unknown) {
    const { style = "thin" } = this.looks().borders?.[this.side] ?? {};
    this.draw({ style, color: colourOf(colour) });
  }

  private draw(line: { readonly style: string; readonly color: string | null } | null): void {
    this.change({ borders: { ...noLines, ...this.looks().borders, [this.side]: line } });
  }
}
