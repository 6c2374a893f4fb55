import { parseRects, rectsRef } from "../ground/cell-reference";
import type { CellStyle, ConditionalFormat, ConditionalRule } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaFromFile } from "../formulas/formula-from-file";
import { formulaToFile } from "../formulas/formula-to-file";
import { escapeText } from "../xml/xml-text";
import type { NewerRules } from "./data-bars";
import { readSteps, stepsXml } from "./rule-steps";
import { childrenOf, element, isTrue, type XmlElement } from "../xml/xml-tree";

export function readConditionalFormat(
  section: XmlElement,
  differences: readonly CellStyle[],
  functions: CustomFunctions,
  newer: NewerRules,
): ConditionalFormat {
  return {
    ranges: parseRects(section.attributes["sqref"] ?? ""),
    rules: childrenOf(section, "cfRule").map((rule): ConditionalRule => {
      const { type = "", operator, text, priority, stopIfTrue, dxfId } = rule.attributes;
      const style = dxfId === undefined ? undefined : differences[Number(dxfId)];
      return {
        type,
        priority: Number(priority ?? 0),
        ...(operator !== undefined && { operator }),
        ...(text !== undefined && { text }),
        formulas: childrenOf(rule, "formula").map(({ text }) => formulaFromFile(text, functions).slice(1)),
        stopIfTrue: isTrue(stopIfTrue),
        ...(style && { style }),
        ...readSteps(rule, newer),
      };
    }),
  };
}

/** A rule that can be written from what `ConditionalRule` holds; the theme's colours need more. */
export const isWritable = ({ type, scale, icons, bar, top }: ConditionalRule): boolean =>
  type === "cellIs" ||
  type === "expression" ||
  (type === "colorScale" && scale !== undefined) ||
  (type === "dataBar" && bar !== undefined) ||
  (type === "iconSet" && icons !== undefined) ||
  (type === "top10" && top !== undefined);

export function conditionalFormatXml(
  format: ConditionalFormat,
  prefix: string,
  functions: CustomFunctions,
  differenceId: (style: CellStyle) => number,
  idOf: (rule: ConditionalRule) => string,
): string {
  const rules = format.rules
    .map((rule) => {
      const steps = stepsXml(rule, prefix, idOf(rule));
      const formulas = rule.formulas.map(
        (formula) => `<${prefix}formula>${escapeText(formulaToFile(formula, functions))}</${prefix}formula>`,
      );
      return element(
        `${prefix}cfRule`,
        {
          type: rule.type,
          dxfId: rule.style && differenceId(rule.style),
          priority: rule.priority,
          stopIfTrue: rule.stopIfTrue || undefined,
          operator: rule.operator,
          ...steps.attributes,
        },
        formulas.join("") + steps.text,
      );
    })
    .join("");
  return element(`${prefix}conditionalFormatting`, { sqref: rectsRef(format.ranges) }, rules);
}
