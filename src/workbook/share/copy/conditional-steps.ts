import type { BarLooks, ConditionalRule, ScalePoint } from "../../../xlsx";

/** Colour scales, bars, icons, and the highest or lowest: as files write them. Undefined where a file has no plain word for it. */

type Told = Pick<ConditionalRule, "type" | "formulas" | "scale" | "icons" | "bar" | "top"> | undefined;

const pointTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** A number, or a cell: what other formulas look at is theirs to know. */
const plain = /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$|^\$?[A-Z]{1,3}\$?\d{1,7}$/u;

interface Criterion {
  readonly type?: string;
  readonly formula?: string | number | null;
}

function point({ type = "", formula }: Criterion): ScalePoint | undefined {
  const named = pointTypes[type];
  if (named === undefined) return undefined;
  if (named === "min" || named === "max") return { type: named };
  const value = String(formula ?? "").replace(/^=/u, "");
  return plain.test(value) ? { type: named, value } : undefined;
}

export function scaleRule({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria): Told {
  const criteria = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const points = criteria.flatMap((one) => point(one as Criterion) ?? []);
  const colors = criteria.flatMap(({ color }) =>
    /^#[0-9a-f]{6}$/iu.test(color ?? "") ? [color as string] : [],
  );
  return points.length === criteria.length && colors.length === criteria.length
    ? { type: "colorScale", formulas: [], scale: { points, colors } }
    : undefined;
}

/** The sets of 2007, which every program has; later ones, and icons put together by hand, stand in a part of their own. */
const sets: ReadonlySet<string> = new Set(
  (
    "3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows 4ArrowsGray 4RedToBlack " +
    "4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters"
  ).split(" "),
);

export function iconRule({
  style,
  criteria,
  reverseIconOrder,
  showIconOnly,
}: Pick<Excel.IconSetConditionalFormat, "style" | "criteria" | "reverseIconOrder" | "showIconOnly">): Told {
  const set = style
    .replace(/^Three/u, "3")
    .replace(/^Four/u, "4")
    .replace(/^Five/u, "5");
  if (!sets.has(set) || criteria.some(({ customIcon }) => customIcon)) return undefined;
  const points = criteria.flatMap((one, at): ScalePoint[] => {
    // The lowest icon has no limit of its own: what Excel says of it is not used.
    const found = at === 0 ? { type: "percent", value: "0" } : point(one as Criterion);
    return found
      ? [{ ...found, ...(at > 0 && one.operator === "GreaterThan" && { isAbove: true as const }) }]
      : [];
  });
  if (points.length !== Number(set[0])) return undefined;
  const icons = { set, points, isReversed: reverseIconOrder, isAlone: showIconOnly };
  return { type: "iconSet", formulas: [], icons };
}

const barPoint = (criterion: Criterion, end: "Min" | "Max"): ScalePoint | undefined =>
  criterion.type === "Automatic" ? { type: `auto${end}` } : point(criterion);

/** What is asked of a bar. */
type AskedBar = Pick<
  Excel.DataBarConditionalFormat,
  | "axisColor"
  | "axisFormat"
  | "barDirection"
  | "lowerBoundRule"
  | "upperBoundRule"
  | "showDataBarOnly"
  | "positiveFormat"
  | "negativeFormat"
>;

export const ofBars = {
  axisColor: true,
  axisFormat: true,
  barDirection: true,
  lowerBoundRule: true,
  upperBoundRule: true,
  showDataBarOnly: true,
  positiveFormat: { borderColor: true, fillColor: true, gradientFill: true },
  negativeFormat: {
    borderColor: true,
    fillColor: true,
    matchPositiveBorderColor: true,
    matchPositiveFillColor: true,
  },
};

const directions: Readonly<Record<string, BarLooks["direction"]>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};
const axes: Readonly<Record<string, BarLooks["axis"]>> = {
  Automatic: "automatic",
  None: "none",
  CellMidPoint: "middle",
};

export function barRule(bar: AskedBar): Told {
  const { positiveFormat: above, negativeFormat: below, showDataBarOnly } = bar;
  const points = [barPoint(bar.lowerBoundRule, "Min"), barPoint(bar.upperBoundRule, "Max")];
  const [direction, axis] = [directions[bar.barDirection], axes[bar.axisFormat]];
  const [color, border, axisColor] = [above.fillColor, above.borderColor, bar.axisColor].map(colour);
  const fill = below.matchPositiveFillColor ? undefined : colour(below.fillColor);
  const line = below.matchPositiveBorderColor ? undefined : colour(below.borderColor);
  const isWhole = points.every((one) => one !== undefined);
  if (!isWhole || color === undefined || direction === undefined || axis === undefined) return undefined;
  const looks: BarLooks = {
    isGradient: above.gradientFill,
    ...(border !== undefined && { border }),
    direction,
    axis,
    ...(axisColor !== undefined && { axisColor }),
    below: {
      ...(fill !== undefined && { fill }),
      ...(border !== undefined && line !== undefined && { border: line }),
    },
  };
  return { type: "dataBar", formulas: [], bar: { points, color, isAlone: showDataBarOnly, looks } };
}

/** Undefined where there is none. */
const colour = (told: string | undefined): string | undefined =>
  /^#[0-9a-f]{6}$/iu.test(told ?? "") ? told?.toLowerCase() : undefined;

export function topRule({ rank, type }: Excel.ConditionalTopBottomRule): Told {
  if (!/^(?:Top|Bottom)(?:Items|Percent)$/u.test(type) || !Number.isInteger(rank) || rank < 1)
    return undefined;
  const top = { rank, isPercent: type.endsWith("Percent"), isBottom: type.startsWith("Bottom") };
  return { type: "top10", formulas: [], top };
}

/** The limits that a rule's steps have, which look at cells or are numbers. */
export const limitsOf = ({ scale, icons, bar }: Pick<ConditionalRule, "scale" | "icons" | "bar">): string[] =>
  [...(scale?.points ?? []), ...(icons?.points ?? []), ...(bar?.points ?? [])].flatMap(
    ({ value }) => value ?? [],
  );
