import type { BarLooks, DataBar, ScalePoint } from "../../../../xlsx/ground/conditional-steps";
import type { ConditionalRule } from "../../../../xlsx/ground/contents";
import { navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import { criterion } from "./conditional-steps";

/** What Excel tells of bars: learn.microsoft.com, Excel.DataBarConditionalFormat. Of one whose colours are the theme's nothing is known here. */
abstract class OfBar extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  protected get bar(): DataBar | undefined {
    return this.rule.bar;
  }

  /** A bar as of 2007 fades out, has no border and no axis, and is the same below 0. */
  protected get looks(): BarLooks {
    return this.bar?.looks ?? { isGradient: true, direction: "context", axis: "none", below: {} };
  }
}

const limit = (point: ScalePoint | undefined): object =>
  point === undefined
    ? { type: "Invalid" }
    : /^auto/u.test(point.type)
      ? { type: "Automatic", formula: null }
      : criterion(point);

@wireClass("DataBarConditionalFormat")
export class DataBarConditionalFormat extends OfBar {
  constructor(private readonly own: ConditionalRule) {
    super(own);
  }

  @scalar get ShowDataBarOnly(): boolean {
    return this.bar?.isAlone ?? false;
  }

  @scalar get BarDirection(): string {
    return { context: "Context", leftToRight: "LeftToRight", rightToLeft: "RightToLeft" }[
      this.looks.direction
    ];
  }

  @scalar get AxisFormat(): string {
    return { automatic: "Automatic", middle: "CellMidPoint", none: "None" }[this.looks.axis];
  }

  @scalar get AxisColor(): string {
    return this.looks.axisColor ?? "";
  }

  @scalar get LowerBoundRule(): object {
    return limit(this.bar?.points[0]);
  }

  @scalar get UpperBoundRule(): object {
    return limit(this.bar?.points[1]);
  }

  @navigation get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.own);
  }

  @navigation get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.own);
  }
}

@wireClass("ConditionalDataBarPositiveFormat")
class ConditionalDataBarPositiveFormat extends OfBar {
  @scalar get FillColor(): string {
    return this.bar?.color ?? "";
  }

  @scalar get GradientFill(): boolean {
    return this.looks.isGradient;
  }

  @scalar get BorderColor(): string {
    return this.looks.border ?? "";
  }
}

@wireClass("ConditionalDataBarNegativeFormat")
class ConditionalDataBarNegativeFormat extends OfBar {
  @scalar get FillColor(): string {
    return this.looks.below.fill ?? this.bar?.color ?? "";
  }

  @scalar get MatchPositiveFillColor(): boolean {
    return this.looks.below.fill === undefined;
  }

  @scalar get BorderColor(): string {
    return this.looks.below.border ?? this.looks.border ?? "";
  }

  @scalar get MatchPositiveBorderColor(): boolean {
    return this.looks.below.border === undefined;
  }
}
