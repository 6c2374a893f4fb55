import { overlaps } from "../../../ground/rect";
import type { ConditionalRule } from "../../../../xlsx/ground/contents";
import type { Rect } from "../../book";
import type { Weather } from "../../bad-days/bad-days";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import { ColorScaleConditionalFormat, IconSetConditionalFormat } from "./conditional-steps";
import { type Part, RangeAreas } from "./range-areas";

/** A rule of a file's conditional formats and where it lies: kept in the file, and told of here. */
export interface KeptRule {
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
}

/** The conditional formats that touch a range, a rule each. They are told of, and neither made nor changed here. */
@wireClass("ConditionalFormatCollection")
export class ConditionalFormatCollection extends WireObject {
  constructor(
    private readonly rules: readonly KeptRule[] = [],
    private readonly rect: Rect,
    private readonly rangeOf: (rect: Rect) => Part,
    private readonly weather: Weather,
  ) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    return this.rules.flatMap((kept, at) =>
      kept.ranges.some((one) => overlaps(one, this.rect))
        ? [new ConditionalFormat(kept, String(at), this.rangeOf, this.isFound(kept, at))]
        : [],
    );
  }

  private isFound({ rule, ranges }: KeptRule, at: number): boolean {
    const isSame = (other: KeptRule): boolean =>
      other.rule.type === "cellIs" && JSON.stringify(other.ranges) === JSON.stringify(ranges);
    const areAllTold = this.weather.rulesOfTheSameCells === "told";
    return areAllTold || rule.type !== "cellIs" || !this.rules.slice(0, at).some(isSame);
  }

  @method GetItemAt(index: unknown): ConditionalFormat {
    const found = typeof index === "number" ? this.items()[index] : undefined;
    if (!found) throw invalidArgument();
    return found;
  }

  override item(key: unknown): ConditionalFormat {
    return this.GetItem(key);
  }

  @method GetItem(id: unknown): ConditionalFormat {
    const found = this.items().find(({ Id }) => Id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Each rule counts, as in Excel. */
  @method GetCount(): number {
    return this.items().length;
  }
}

const types: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

@wireClass("ConditionalFormat")
class ConditionalFormat extends WireObject {
  constructor(
    private readonly kept: KeptRule,
    private readonly id: string,
    private readonly rangeOf: (rect: Rect) => Part,
    private readonly isFound: boolean,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  @scalar get Id(): string {
    return this.id;
  }

  @scalar get Type(): string {
    return types[this.kept.rule.type] ?? "PresetCriteria";
  }

  @scalar get Priority(): number {
    return this.kept.rule.priority;
  }

  /** Scales, bars and icons have no such thing. */
  @scalar get StopIfTrue(): boolean | null {
    return ["ColorScale", "DataBar", "IconSet"].includes(this.Type) ? null : this.kept.rule.stopIfTrue;
  }

  @method GetRanges(): RangeAreas {
    return new RangeAreas(this.kept.ranges.map(this.rangeOf));
  }

  @navigation get CellValue(): CellValueConditionalFormat {
    return this.of("CellValue", new CellValueConditionalFormat(this.kept.rule));
  }

  @navigation get TextComparison(): TextConditionalFormat {
    return this.of("ContainsText", new TextConditionalFormat(this.kept.rule));
  }

  @navigation get Custom(): CustomConditionalFormat {
    return this.of("Custom", new CustomConditionalFormat(this.kept.rule));
  }

  @navigation get TopBottom(): TopBottomConditionalFormat {
    return this.of("TopBottom", new TopBottomConditionalFormat(this.kept.rule));
  }

  @navigation get ColorScale(): ColorScaleConditionalFormat {
    return this.of("ColorScale", new ColorScaleConditionalFormat(this.kept.rule));
  }

  @navigation get IconSet(): IconSetConditionalFormat {
    return this.of("IconSet", new IconSetConditionalFormat(this.kept.rule));
  }

  /** A format of another kind is no such object: learn.microsoft.com, Excel.ConditionalFormat. */
  private of<One extends WireObject>(type: string, one: One): One {
    if (this.Type !== type || !this.isFound) throw itemNotFound();
    return one;
  }
}

abstract class WithRule extends WireObject {
  constructor(protected readonly rule: ConditionalRule) {
    super();
  }

  @navigation get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.rule);
  }
}

const firstLarge = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

@wireClass("CellValueConditionalFormat")
class CellValueConditionalFormat extends WithRule {
  @scalar get Rule(): object {
    const { operator = "equal", formulas } = this.rule;
    const [formula1 = "", formula2] = formulas.map((formula) => `=${formula}`);
    return {
      formula1,
      ...(formula2 !== undefined && { formula2 }),
      operator:
        /qual$/u.test(operator) && !/Than/u.test(operator)
          ? `${firstLarge(operator)}To`
          : firstLarge(operator),
    };
  }
}

@wireClass("TopBottomConditionalFormat")
class TopBottomConditionalFormat extends WithRule {
  @scalar get Rule(): object {
    const { rank = 0, isPercent, isBottom } = this.rule.top ?? {};
    if (!this.rule.top) return { rank, type: "Invalid" };
    return { rank, type: `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` };
  }
}

@wireClass("TextConditionalFormat")
class TextConditionalFormat extends WithRule {
  @scalar get Rule(): object {
    const { operator = "containsText", text = "" } = this.rule;
    return {
      operator: firstLarge(operator.replace(/Text$/u, "").replace("notContains", "NotContains")),
      text,
    };
  }
}

@wireClass("CustomConditionalFormat")
class CustomConditionalFormat extends WithRule {
  @navigation get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.rule);
  }
}

@wireClass("ConditionalFormatRule")
class ConditionalFormatRule extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @scalar get Formula(): string {
    return `=${this.rule.formulas[0] ?? ""}`;
  }
}

@wireClass("ConditionalRangeFormat")
class ConditionalRangeFormat extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @navigation get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.rule);
  }

  @navigation get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.rule);
  }
}

@wireClass("ConditionalRangeFill")
class ConditionalRangeFill extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @scalar get Color(): string {
    return this.rule.style?.fill ?? "";
  }
}

@wireClass("ConditionalRangeFont")
class ConditionalRangeFont extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @scalar get Color(): string {
    return this.rule.style?.color ?? "";
  }

  @scalar get Bold(): boolean | null {
    return this.rule.style?.bold ?? null;
  }

  @scalar get Italic(): boolean | null {
    return this.rule.style?.italic ?? null;
  }
}
