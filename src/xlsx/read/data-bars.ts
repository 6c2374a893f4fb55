import type { BarLooks, DataBar, ScalePoint } from "../ground/conditional-steps";
import { escapeText } from "../xml/xml-text";
import { child, descendants, element, isTrue, type XmlElement } from "../xml/xml-tree";

/**
 * A data bar stands in two places: in its rule as Excel 2007 drew it (ECMA-376 part 1, 18.3.1.28), and as it is drawn since 2010 among the
 * sheet's extensions (MS-XLSX 2.6.30, CT_DataBar), where the rule names it.
 */

const extension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ofRule = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Rules among the extensions, by what they are named. */
export type NewerRules = ReadonlyMap<string, XmlElement>;

/** Whatever prefix the file's author gave to the namespace. */
const local = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);
const below = (item: XmlElement, name: string): XmlElement | undefined =>
  [...descendants(item)].find((each) => local(each) === name);
const inside = (item: XmlElement, name: string): XmlElement | undefined =>
  item.children.find((each) => local(each) === name);

export const newerRules = (extensions: XmlElement | undefined): NewerRules =>
  new Map(
    (extensions ? [...descendants(extensions)] : []).flatMap((each) => {
      const { id } = each.attributes;
      return local(each) === "cfRule" && id !== undefined ? [[id, each] as const] : [];
    }),
  );

/** A colour of its own; undefined for one of the theme's. */
function colorOf(item: XmlElement | undefined): string | undefined {
  const rgb = item?.attributes["rgb"];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toLowerCase()}`;
}

const pointsOf = (bar: XmlElement): ScalePoint[] =>
  bar.children
    .filter((each) => local(each) === "cfvo")
    .map((each) => {
      const { type = "num", val } = each.attributes;
      const value = inside(each, "f")?.text ?? val;
      const isOfItself = /^(?:auto)?(?:min|max)$/iu.test(type);
      return { type, ...(value !== undefined && !isOfItself && { value }) };
    });

/** Undefined where a colour is the theme's. */
export function readBar(rule: XmlElement, newer: NewerRules): DataBar | undefined {
  const plain = child(rule, "dataBar");
  const color = colorOf(child(plain, "color"));
  if (!plain || color === undefined) return undefined;
  const isAlone = !isTrue(plain.attributes["showValue"], true);
  const named = below(rule, "id")?.text.trim();
  const own = newer.get(named ?? "");
  const bar = own && inside(own, "dataBar");
  const points = pointsOf(bar ?? plain);
  if (points.length !== 2) return undefined;
  if (!bar) return { points, color, isAlone };
  const colors = ["fillColor", "borderColor", "negativeFillColor", "negativeBorderColor", "axisColor"].map(
    (name) => inside(bar, name),
  );
  if (colors.some((one) => one && colorOf(one) === undefined)) return undefined;
  const [fill, border, belowFill, belowBorder, axisColor] = colors.map(colorOf);
  return {
    points,
    color: fill ?? color,
    isAlone,
    looks: looksOf(bar, { border, belowFill, belowBorder, axisColor }),
  };
}

type Colors = Readonly<Record<"border" | "belowFill" | "belowBorder" | "axisColor", string | undefined>>;

function looksOf(
  { attributes }: XmlElement,
  { border, belowFill, belowBorder, axisColor }: Colors,
): BarLooks {
  const { direction, axisPosition, gradient } = attributes;
  const isBordered = isTrue(attributes["border"]) && border !== undefined;
  const ownFill = !isTrue(attributes["negativeBarColorSameAsPositive"]) && belowFill !== undefined;
  const ownBorder =
    !isTrue(attributes["negativeBarBorderColorSameAsPositive"], true) && belowBorder !== undefined;
  return {
    isGradient: isTrue(gradient, true),
    ...(isBordered && { border }),
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : "context",
    axis: axisPosition === "middle" || axisPosition === "none" ? axisPosition : "automatic",
    ...(axisColor !== undefined && { axisColor }),
    below: { ...(ownFill && { fill: belowFill }), ...(isBordered && ownBorder && { border: belowBorder }) },
  };
}

const argb = (color: string): { readonly rgb: string } => ({ rgb: `FF${color.slice(1).toUpperCase()}` });

/** As its rule holds it. @param id what the rest is named among the sheet's extensions */
export function barXml({ points, color, isAlone, looks }: DataBar, prefix: string, id: string): string {
  const limits = points.map(({ type, value }) =>
    element(`${prefix}cfvo`, {
      type: type.replace(/^auto(.)/u, (_, first: string) => first.toLowerCase()),
      val: value,
    }),
  );
  const bar = element(
    `${prefix}dataBar`,
    { showValue: isAlone ? 0 : undefined },
    limits.join("") + element(`${prefix}color`, argb(color)),
  );
  if (!looks) return bar;
  const named = `<${prefix}ext ${x14} uri="${ofRule}"><x14:id>${id}</x14:id></${prefix}ext>`;
  return `${bar}<${prefix}extLst>${named}</${prefix}extLst>`;
}

/** As the sheet's extensions hold it; "" for a bar as of 2007. @param cells where it lies */
export function newerBarXml({ points, color, isAlone, looks }: DataBar, id: string, cells: string): string {
  if (!looks) return "";
  const { isGradient, border, direction, axis, axisColor, below: negative } = looks;
  const limits = points.map(({ type, value }) =>
    element("x14:cfvo", { type }, value === undefined ? "" : element("xm:f", {}, escapeText(value))),
  );
  const colored = (name: string, of: string | undefined): string =>
    of === undefined ? "" : element(`x14:${name}`, argb(of));
  const told = {
    minLength: 0,
    maxLength: 100,
    showValue: isAlone ? 0 : undefined,
    border: border === undefined ? undefined : 1,
    gradient: isGradient ? undefined : 0,
    direction: direction === "context" ? undefined : direction,
    negativeBarColorSameAsPositive: negative.fill === undefined ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: negative.border === undefined ? undefined : 0,
    axisPosition: axis === "automatic" ? undefined : axis,
  };
  const colors = [
    colored("fillColor", color),
    colored("borderColor", border),
    colored("negativeFillColor", negative.fill),
    colored("negativeBorderColor", negative.border),
    colored("axisColor", axisColor ?? (axis === "none" ? undefined : "#000000")),
  ];
  const bar = element("x14:dataBar", told, limits.join("") + colors.join(""));
  const rule = element("x14:cfRule", { type: "dataBar", id }, bar);
  return `<x14:conditionalFormatting ${x14} ${xm}>${rule}<xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting>`;
}

/** A bar's rule that the file has, by the id that it is named; its new cells, or undefined where the rule is gone. */
export type KeptBars = ReadonlyMap<string, string | undefined>;

/**
 * The sheet's extensions with new bars, and without those whose rules are gone. All else stays as it stands; null where nothing changes.
 *
 * @param kept what becomes of the bars that the file has
 */
export function extensionsWithBars(
  present: XmlElement | undefined,
  text: string,
  prefix: string,
  added: readonly string[],
  kept: KeptBars,
): string | null {
  const list = present && below(present, "conditionalFormattings");
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const format of list?.children ?? []) {
    const bars = format.children.filter(
      (each) => local(each) === "cfRule" && kept.has(each.attributes["id"] ?? ""),
    );
    const [bar] = bars;
    if (!bar || format.children.filter((each) => local(each) === "cfRule").length !== bars.length) continue;
    const cells = kept.get(bar.attributes["id"] ?? "");
    const place = inside(format, "sqref");
    if (cells === undefined) changes.push({ start: format.start, end: format.end, text: "" });
    else if (place && place.text !== cells && place.innerStart >= 0)
      changes.push({ start: place.innerStart, end: place.innerEnd, text: cells });
  }
  if (added.length === 0 && changes.length === 0) return null;
  const whole = present && present.innerStart >= 0 ? present : undefined;
  const into = list && list.innerStart >= 0 ? list.innerEnd : undefined;
  const one = `<${prefix}ext ${x14} uri="${extension}"><x14:conditionalFormattings>${added.join("")}</x14:conditionalFormattings></${prefix}ext>`;
  if (!whole) return `<${prefix}extLst>${one}</${prefix}extLst>`;
  if (added.length > 0)
    changes.push(
      into === undefined
        ? { start: whole.innerStart, end: whole.innerStart, text: one }
        : { start: into, end: into, text: added.join("") },
    );
  let [result, at] = ["", whole.start];
  for (const change of changes.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at, whole.end);
}

/** What the rules of a conditional format are named among the extensions. */
export const namedIn = (section: string): string[] =>
  [...section.matchAll(/<(?:[\w.-]+:)?id>\s*(\{[^<]*\})\s*</gu)].map(([, id = ""]) => id);
