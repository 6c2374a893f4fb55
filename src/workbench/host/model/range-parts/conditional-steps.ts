import type { ScalePoint } from "../../../../xlsx/ground/conditional-steps";
import type { ConditionalRule } from "../../../../xlsx/ground/contents";
import { scalar, wireClass, WireObject } from "../../wire/wire-class";

/** What Excel tells of rules that have steps of their own: learn.microsoft.com, Excel.ColorScaleConditionalFormat and its kin. */

const pointTypes: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

export const criterion = ({
  type,
  value,
}: ScalePoint): { readonly type: string; readonly formula: string | null } => ({
  type: pointTypes[type] ?? "Invalid",
  formula: value === undefined || type === "min" || type === "max" ? null : `=${value}`,
});

@wireClass("ColorScaleConditionalFormat")
export class ColorScaleConditionalFormat extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @scalar get ThreeColorScale(): boolean {
    return this.rule.scale?.points.length === 3;
  }

  @scalar get Criteria(): object {
    const { points = [], colors = [] } = this.rule.scale ?? {};
    const steps = points.map((point, at) => ({ ...criterion(point), color: colors[at] }));
    const unknown = { type: "Invalid", formula: null, color: null };
    return {
      minimum: steps[0] ?? unknown,
      ...(steps.length === 3 && { midpoint: steps[1] }),
      maximum: steps.at(-1) ?? unknown,
    };
  }
}

@wireClass("IconSetConditionalFormat")
export class IconSetConditionalFormat extends WireObject {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  @scalar get Style(): string {
    const [count = "", name = ""] = /^(\d)(.+)$/u.exec(this.rule.icons?.set ?? "")?.slice(1) ?? [];
    return name === "" ? "Invalid" : `${{ 3: "Three", 4: "Four", 5: "Five" }[count] ?? ""}${name}`;
  }

  @scalar get ReverseIconOrder(): boolean {
    return this.rule.icons?.isReversed ?? false;
  }

  @scalar get ShowIconOnly(): boolean {
    return this.rule.icons?.isAlone ?? false;
  }

  @scalar get Criteria(): readonly object[] {
    return (this.rule.icons?.points ?? []).map((point) => ({
      ...criterion(point),
      operator: point.isAbove ? "GreaterThan" : "GreaterThanOrEqual",
    }));
  }
}
