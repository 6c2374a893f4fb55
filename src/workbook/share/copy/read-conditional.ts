import type { CellStyle, ConditionalFormat, ConditionalRule } from "../../../xlsx";
import { cellAddress, parseArea, type Area } from "../../address";
import { supports } from "../../host";
import { barRule, iconRule, ofBars, scaleRule, topRule } from "./conditional-steps";

/** Rules that colour cells by what they hold: those that a file of ours can have, and how many there are of other kinds. */
export interface ConditionalFormats {
  readonly rules: readonly ConditionalFormat[];
  readonly others: number;
}

/** What a sheet is given on purpose. One that has been pasted together has thousands of pieces: too much for a request. */
const mostRules = 500;
/** Asked about one by one, a request each. */
const mostAlone = 100;

/**
 * Compared with a value, by a text, by a formula, or with others; scales of colours, bars, and icons. What is of another kind is only counted. Of a second rule for the same cells
 * Excel may answer with an error (office-js #6827, #6835, #5222): then each is asked about by itself.
 */
export async function readConditionalFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<ConditionalFormats> {
  if (!supports("ExcelApi", "1.9")) throw new Error("ExcelApi 1.9");
  if (rows * columns === 0) return { rules: [], others: 0 };
  const formats = sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats;
  formats.load("items/id,items/type,items/priority,items/stopIfTrue");
  await context.sync();
  const { items } = formats;
  const rules = await rulesOf(context, items.slice(0, mostRules)).catch(async (problem: unknown) => {
    const one: ConditionalFormat[] = [];
    for (const [at, { type }] of items.slice(0, mostAlone).entries()) {
      if (!told.has(type)) continue;
      const alone = formats.getItemAt(at);
      alone.load("type,priority,stopIfTrue");
      one.push(...(await rulesOf(context, [alone], type).catch(() => [])));
    }
    if (one.length === 0) throw problem;
    return one;
  });
  return { rules, others: items.length - rules.length };
}

/** In one request. @param type of all of them, where that has not been read */
async function rulesOf(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  type?: Excel.ConditionalFormat["type"],
): Promise<ConditionalFormat[]> {
  const asked = formats.map((one) => ask(one, type ?? one.type));
  if (asked.some(Boolean)) await context.sync();
  return formats.flatMap((one, at) => ruleOf(one, asked[at]) ?? []);
}

const told: ReadonlySet<string> = new Set<Excel.ConditionalFormat["type"]>([
  "CellValue",
  "ContainsText",
  "Custom",
  "TopBottom",
  "ColorScale",
  "DataBar",
  "IconSet",
]);

interface Asked {
  readonly ranges: Excel.RangeAreas;
  /** None where the rule has looks of its own. */
  readonly format?: AskedLooks;
  /** All but the looks of what has been answered; undefined where a file has no word for it. */
  readonly rule: (first: string) => Omit<ConditionalRule, "priority" | "stopIfTrue" | "style"> | undefined;
}

interface AskedLooks extends Pick<Excel.ConditionalRangeFormat, "fill" | "font"> {
  /** The one that our own sheets have. */
  readonly below: Excel.ConditionalRangeBorder;
}

function ask(format: Excel.ConditionalFormat, type: Excel.ConditionalFormat["type"]): Asked | undefined {
  if (!told.has(type)) return undefined;
  const ranges = format.getRanges();
  ranges.load({ address: true });
  const dress = ({ fill, font, borders }: Excel.ConditionalRangeFormat): AskedLooks => {
    const below = borders.getItem("EdgeBottom");
    fill.load({ color: true });
    font.load({ color: true, bold: true, italic: true });
    below.load({ style: true, color: true });
    return { fill, font, below };
  };
  if (type === "CellValue") {
    const { cellValue } = format;
    cellValue.load({ rule: true });
    return { ranges, format: dress(cellValue.format), rule: () => comparison(cellValue.rule) };
  }
  if (type === "ContainsText") {
    const { textComparison } = format;
    textComparison.load({ rule: true });
    return {
      ranges,
      format: dress(textComparison.format),
      rule: (first) => textual(textComparison.rule, first),
    };
  }
  if (type === "TopBottom") {
    const { topBottom } = format;
    topBottom.load({ rule: true });
    return { ranges, format: dress(topBottom.format), rule: () => topRule(topBottom.rule) };
  }
  if (type === "ColorScale") {
    const { colorScale } = format;
    colorScale.load({ criteria: true });
    return { ranges, rule: () => scaleRule(colorScale.criteria) };
  }
  if (type === "DataBar") {
    const { dataBar } = format;
    dataBar.load(ofBars);
    return { ranges, rule: () => barRule(dataBar) };
  }
  if (type === "IconSet") {
    const { iconSet } = format;
    iconSet.load({ style: true, criteria: true, reverseIconOrder: true, showIconOnly: true });
    return { ranges, rule: () => iconRule(iconSet) };
  }
  const { rule } = format.custom;
  rule.load({ formula: true });
  return {
    ranges,
    format: dress(format.custom.format),
    rule: () => ({ type: "expression", formulas: [bare(rule.formula)] }),
  };
}

const bare = (formula: string): string => formula.replace(/^=/u, "");

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function comparison({
  operator,
  formula1,
  formula2,
}: Excel.ConditionalCellValueRule): ReturnType<Asked["rule"]> {
  const named = operators[operator];
  if (named === undefined) return undefined;
  const formulas = [formula1, ...(named.toLowerCase().endsWith("between") ? [formula2 ?? ""] : [])].map(bare);
  return { type: "cellIs", operator: named, formulas };
}

/** As the formula that Excel itself makes of it, which every program reads. */
function textual(
  { operator, text }: Excel.ConditionalTextComparisonRule,
  first: string,
): ReturnType<Asked["rule"]> {
  const word = `"${text.replaceAll('"', '""')}"`;
  const found = `ISERROR(SEARCH(${word},${first}))`;
  const formula = {
    Contains: `NOT(${found})`,
    NotContains: found,
    BeginsWith: `LEFT(${first},LEN(${word}))=${word}`,
    EndsWith: `RIGHT(${first},LEN(${word}))=${word}`,
    Invalid: undefined,
  }[operator];
  return formula === undefined ? undefined : { type: "expression", formulas: [formula] };
}

function ruleOf(
  { priority, stopIfTrue }: Excel.ConditionalFormat,
  asked: Asked | undefined,
): ConditionalFormat | undefined {
  if (!asked) return undefined;
  const ranges = asked.ranges.address.split(",").map(parseArea);
  const [first] = ranges;
  const rule = first && asked.rule(cellAddress(first.row, first.column));
  if (!rule || ranges.includes(undefined)) return undefined;
  const style = asked.format && styleOf(asked.format);
  return {
    ranges: ranges.filter((area) => area !== undefined),
    rules: [{ ...rule, priority: priority + 1, stopIfTrue: stopIfTrue ?? false, ...(style && { style }) }],
  };
}

/** What takes a look away is one as well: a line that has come to stand where a sum stood is not bold. */
function styleOf({ fill, font, below }: AskedLooks): CellStyle | undefined {
  const colour = (told: string): string | undefined =>
    /^#[0-9a-f]{6}$/iu.test(told) ? told.toLowerCase() : undefined;
  const [filled, lettered] = [colour(fill.color), colour(font.color)];
  const line = below.style === "Continuous" && { style: "thin", color: colour(below.color) ?? null };
  const style = {
    ...(filled && { fill: filled }),
    ...(lettered && { color: lettered }),
    ...(typeof font.bold === "boolean" && { bold: font.bold }),
    ...(font.italic && { italic: true }),
    ...(line && { borders: { top: null, right: null, bottom: line, left: null } }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
