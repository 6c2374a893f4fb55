import type { ConditionalSteps, ScalePoint } from "../ground/conditional-steps";
import { barXml, type NewerRules, readBar } from "./data-bars";
import { child, childrenOf, element, isTrue, type XmlElement } from "../xml/xml-tree";

/** ECMA-376 part 1, 18.3.1.10 (cfRule), 18.3.1.11 (cfvo), 18.3.1.16 (colorScale), 18.3.1.49 (iconSet). */

/** The steps of a rule; none where it has none, or where a colour is the theme's. */
/** @param newer what the sheet's extensions say of rules */
export function readSteps(rule: XmlElement, newer: NewerRules): ConditionalSteps {
  const { type, rank, percent, bottom } = rule.attributes;
  if (type === "top10") {
    return { top: { rank: Number(rank ?? 10), isPercent: isTrue(percent), isBottom: isTrue(bottom) } };
  }
  if (type === "dataBar") {
    const bar = readBar(rule, newer);
    return bar ? { bar } : {};
  }
  const scale = child(rule, "colorScale");
  if (scale) {
    const colors = childrenOf(scale, "color").flatMap(({ attributes: { rgb } }) =>
      rgb === undefined ? [] : [`#${rgb.slice(-6).toLowerCase()}`],
    );
    const points = pointsOf(scale);
    return points.length === colors.length && points.length > 1 ? { scale: { points, colors } } : {};
  }
  const icons = child(rule, "iconSet");
  if (!icons) return {};
  const { iconSet, reverse, showValue } = icons.attributes;
  return {
    icons: {
      set: iconSet ?? "3TrafficLights1",
      points: pointsOf(icons),
      isReversed: isTrue(reverse),
      isAlone: showValue !== undefined && !isTrue(showValue),
    },
  };
}

const pointsOf = (steps: XmlElement): ScalePoint[] =>
  childrenOf(steps, "cfvo").map(({ attributes: { type = "num", val, gte } }) => ({
    type,
    ...(val !== undefined && { value: val }),
    ...(gte !== undefined && !isTrue(gte) && { isAbove: true as const }),
  }));

/** What stands in a rule's attributes and inside it. @param id what a bar is named among the sheet's extensions */
export function stepsXml(
  { scale, icons, bar, top }: ConditionalSteps,
  prefix: string,
  id: string,
): {
  readonly attributes: Readonly<Record<string, string | number | true | undefined>>;
  readonly text: string;
} {
  if (top) {
    const { rank, isPercent, isBottom } = top;
    return { attributes: { percent: isPercent || undefined, bottom: isBottom || undefined, rank }, text: "" };
  }
  const points = (all: readonly ScalePoint[]): string =>
    all
      .map(({ type, value, isAbove }) =>
        element(`${prefix}cfvo`, { type, val: value, gte: isAbove ? 0 : undefined }, ""),
      )
      .join("");
  if (scale) {
    const colors = scale.colors.map((color) =>
      element(`${prefix}color`, { rgb: `FF${color.slice(1).toUpperCase()}` }, ""),
    );
    return {
      attributes: {},
      text: element(`${prefix}colorScale`, {}, points(scale.points) + colors.join("")),
    };
  }
  if (bar) return { attributes: {}, text: barXml(bar, prefix, id) };
  if (!icons) return { attributes: {}, text: "" };
  const { set, isReversed, isAlone } = icons;
  const told = { iconSet: set, showValue: isAlone ? 0 : undefined, reverse: isReversed || undefined };
  return { attributes: {}, text: element(`${prefix}iconSet`, told, points(icons.points)) };
}
