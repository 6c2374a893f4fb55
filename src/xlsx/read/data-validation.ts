import { parseRects, rectsRef } from "../ground/cell-reference";
import type { DataValidation } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaFromFile } from "../formulas/formula-from-file";
import { formulaToFile } from "../formulas/formula-to-file";
import { decodeSpreadsheetText, encodeSpreadsheetText, escapeText } from "../xml/xml-text";
import { child, childrenOf, element, isTrue, openTag, type XmlElement } from "../xml/xml-tree";

const types: ReadonlySet<string> = new Set([
  "list",
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
]);
const operators: ReadonlySet<string> = new Set([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
]);

export const readValidations = (section: XmlElement, functions: CustomFunctions): DataValidation[] =>
  childrenOf(section, "dataValidation").map((rule) =>
    readValidation(rule, rule.attributes["sqref"] ?? "", (name) => child(rule, name)?.text, functions),
  );

/** Excel 2010 and later keep rules that look at other sheets in an extension, with the formulas one element deeper. */
export const readExtendedValidations = (section: XmlElement, functions: CustomFunctions): DataValidation[] =>
  section.children
    .filter(({ name }) => name.endsWith(":dataValidation"))
    .map((rule) => {
      const inner = (name: string): XmlElement | undefined =>
        rule.children.find((each) => each.name.endsWith(`:${name}`));
      const ranges = inner("sqref")?.text ?? "";
      const formula = (name: string): string | undefined =>
        inner(name)?.children.find((each) => each.name.endsWith(":f"))?.text;
      return { ...readValidation(rule, ranges, formula, functions), extended: true };
    });

function readValidation(
  { attributes }: XmlElement,
  ranges: string,
  formula: (name: string) => string | undefined,
  functions: CustomFunctions,
): DataValidation {
  const type = attributes["type"] ?? "none";
  const operator = attributes["operator"] ?? "between";
  const shown = (name: string): string | undefined => {
    const text = formula(name);
    return text === undefined || text === "" ? undefined : formulaFromFile(text, functions).slice(1);
  };
  const formula1 = shown("formula1");
  const formula2 = shown("formula2");
  const text = (name: string): string | undefined => {
    const value = attributes[name];
    return value === undefined ? undefined : decodeSpreadsheetText(value);
  };
  const prompt = titled(text("promptTitle"), text("prompt"));
  const error = titled(text("errorTitle"), text("error"));
  const style = attributes["errorStyle"];
  return {
    ranges: parseRects(ranges),
    type: (types.has(type) ? type : "none") as DataValidation["type"],
    ...(type !== "list" &&
      type !== "custom" &&
      type !== "none" &&
      operators.has(operator) && { operator: operator as NonNullable<DataValidation["operator"]> }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: isTrue(attributes["allowBlank"]),
    // The file's word says the opposite of its name: showDropDown="1" hides the arrow.
    dropDown: !isTrue(attributes["showDropDown"]),
    ...(prompt && { prompt }),
    ...((error || style) && {
      error: { ...error, ...((style === "warning" || style === "information") && { style }) },
    }),
    showPrompt: isTrue(attributes["showInputMessage"]),
    showError: isTrue(attributes["showErrorMessage"]),
  };
}

const titled = (
  title: string | undefined,
  text: string | undefined,
): { title?: string; text?: string } | undefined =>
  title === undefined && text === undefined
    ? undefined
    : { ...(title !== undefined && { title }), ...(text !== undefined && { text }) };

/** The whole section; "" without rules. */
export function validationsXml(
  rules: readonly DataValidation[],
  prefix: string,
  functions: CustomFunctions,
): string {
  const written = rules.filter((rule) => !rule.extended && rule.ranges.length > 0);
  if (written.length === 0) return "";
  const inner = written.map((rule) => validationXml(rule, prefix, functions)).join("");
  return `${openTag(`${prefix}dataValidations`, { count: written.length })}${inner}</${prefix}dataValidations>`;
}

function validationXml(rule: DataValidation, prefix: string, functions: CustomFunctions): string {
  const attribute = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : encodeSpreadsheetText(text);
  const formula = (name: string, text: string | undefined): string =>
    text === undefined
      ? ""
      : `<${prefix}${name}>${escapeText(formulaToFile(text, functions))}</${prefix}${name}>`;
  return element(
    `${prefix}dataValidation`,
    {
      type: rule.type === "none" ? undefined : rule.type,
      errorStyle: rule.error?.style === "stop" ? undefined : rule.error?.style,
      operator: rule.operator === "between" ? undefined : rule.operator,
      allowBlank: rule.allowBlank || undefined,
      showDropDown: rule.dropDown ? undefined : true,
      showInputMessage: rule.showPrompt || undefined,
      showErrorMessage: rule.showError || undefined,
      errorTitle: attribute(rule.error?.title),
      error: attribute(rule.error?.text),
      promptTitle: attribute(rule.prompt?.title),
      prompt: attribute(rule.prompt?.text),
      sqref: rectsRef(rule.ranges),
    },
    formula("formula1", rule.formula1) + formula("formula2", rule.formula2),
  );
}
