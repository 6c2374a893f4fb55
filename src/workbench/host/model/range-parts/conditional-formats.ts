import { overlaps } from "../../../ground/rect";
import type { ConditionalRule } from "../../../../xlsx/ground/contents";
import type { Rect } from "../../book";
import { invalidArgument, itemNotFound, notImplemented } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { ConditionalRangeFormat } from "./conditional-looks";
import { DataBarConditionalFormat } from "./data-bars";
import { ColorScaleConditionalFormat, IconSetConditionalFormat } from "./conditional-steps";
import { addRule, changeRule, clearRules, type KeptRule } from "./kept-rules";
import { type Part, RangeAreas } from "./range-areas";

/**
 * The conditional formats that touch a range, a rule each. Those of a file are told of and not changed here; the add-in makes
 * such as have a formula. The grid shows neither: they are in the file that is saved.
 */
@wireClass("ConditionalFormatCollection")
export class ConditionalFormatCollection extends WireObject {
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    private readonly rect: Rect,
    private readonly rangeOf: (rect: Rect) => Part,
  ) {
    super();
  }

  private get rules(): readonly KeptRule[] {
    return this.model.conditionalFormats.get(this.sheetId) ?? [];
  }

  override items(): readonly ConditionalFormat[] {
    return this.rules.flatMap((kept, at) =>
      kept.ranges.some((one) => overlaps(one, this.rect)) ? [this.formatOf(kept, at)] : [],
    );
  }

  private formatOf(kept: KeptRule, at: number): ConditionalFormat {
    const { id } = kept;
    const change = id === undefined ? fixed : (how: Changed) => changeRule(this.model, this.sheetId, id, how);
    const ruleOf = (): ConditionalRule => this.rules.find((one) => one.id === id)?.rule ?? kept.rule;
    const current = id === undefined ? () => kept.rule : ruleOf;
    return new ConditionalFormat(
      { ...kept, current, change },
      id ?? String(at),
      this.rangeOf,
      this.isFound(kept, at),
    );
  }

  @method Add(type: unknown): ConditionalFormat {
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.Add(${JSON.stringify(type)})`);
    addRule(this.model, this.sheetId, this.rect);
    this.model.changed();
    return this.formatOf(this.rules[0] as KeptRule, 0);
  }

  @method ClearAll(): void {
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    clearRules(this.model, this.sheetId, this.rect);
  }

  private isFound({ rule, ranges }: KeptRule, at: number): boolean {
    const isSame = (other: KeptRule): boolean =>
      other.rule.type === "cellIs" && JSON.stringify(other.ranges) === JSON.stringify(ranges);
    const areAllTold = this.model.switches.weather.rulesOfTheSameCells === "told";
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

type Changed = (rule: ConditionalRule) => Partial<ConditionalRule>;

/** A rule as it is now, which a request may change after the object was made. */
interface LiveRule extends Pick<KeptRule, "ranges"> {
  readonly current: () => ConditionalRule;
  readonly change: (change: Changed) => void;
}

const fixed = (): never => {
  throw notImplemented("changing a conditional format of a file");
};

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
    private readonly kept: LiveRule,
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
    return types[this.rule.type] ?? "PresetCriteria";
  }

  @scalar get Priority(): number {
    return this.rule.priority;
  }

  /** Scales, bars and icons have no such thing. */
  @scalar get StopIfTrue(): boolean | null {
    return ["ColorScale", "DataBar", "IconSet"].includes(this.Type) ? null : this.rule.stopIfTrue;
  }

  @method GetRanges(): RangeAreas {
    return new RangeAreas(this.kept.ranges.map(this.rangeOf));
  }

  @navigation get CellValue(): CellValueConditionalFormat {
    return this.of("CellValue", new CellValueConditionalFormat(this.kept));
  }

  @navigation get TextComparison(): TextConditionalFormat {
    return this.of("ContainsText", new TextConditionalFormat(this.kept));
  }

  @navigation get Custom(): CustomConditionalFormat {
    return this.of("Custom", new CustomConditionalFormat(this.kept));
  }

  @navigation get TopBottom(): TopBottomConditionalFormat {
    return this.of("TopBottom", new TopBottomConditionalFormat(this.kept));
  }

  @navigation get ColorScale(): ColorScaleConditionalFormat {
    return this.of("ColorScale", new ColorScaleConditionalFormat(this.rule));
  }

  @navigation get DataBar(): DataBarConditionalFormat {
    return this.of("DataBar", new DataBarConditionalFormat(this.rule));
  }

  @navigation get IconSet(): IconSetConditionalFormat {
    return this.of("IconSet", new IconSetConditionalFormat(this.rule));
  }

  private get rule(): ConditionalRule {
    return this.kept.current();
  }

  /** A format of another kind is no such object: learn.microsoft.com, Excel.ConditionalFormat. */
  private of<One extends WireObject>(type: string, one: One): One {
    if (this.Type !== type || !this.isFound) throw itemNotFound();
    return one;
  }
}

abstract class WithRule extends WireObject {
  constructor(protected readonly kept: LiveRule) {
    super();
  }

  protected get rule(): ConditionalRule {
    return this.kept.current();
  }

  @navigation get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(
      () => this.rule.style ?? {},
      (change) => this.kept.change(({ style = {} }) => ({ style: { ...style, ...change } })),
    );
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
    return new ConditionalFormatRule(this.kept);
  }
}

@wireClass("ConditionalFormatRule")
class ConditionalFormatRule extends WireObject {
  constructor(private readonly kept: LiveRule) {
    super();
  }

  @scalar get Formula(): string {
    return `=${this.kept.current().formulas[0] ?? ""}`;
  }

  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    this.kept.change(() => ({ formulas: [formula.slice(1)] }));
  }
}
