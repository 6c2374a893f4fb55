import { countEn as count } from "../counting";
import type { FunctionListText } from "./function-list.sv";

export const functionListText: FunctionListText = {
  heading: "Functions",
  lead: "Type them in a cell. Include the heading row in the range if you can: columns are then found by their headings.",
  search: "Search functions",
  found: (number) => `${count(number, "function", "functions")}.`,
  none: {
    heading: (search) => `Nothing about “${search}”`,
    text: "Try another word, for instance class, or clear the search.",
  },
  groups: {
    classification: "Classification",
    costs: "Costs",
    collaboration: "Collaboration",
    comparison: "Comparison",
  },
  arguments: "Arguments",
  optional: "may be left out",
  words: "Words to choose from",
  example: "Example",
  gives: "gives",
  copy: "Copy",
  copied: "Copied",
  copyExample: (name) => `Copy the example of ${name}`,
  copiedExample: (name) => `The example of ${name} is copied. Paste it into a cell.`,
  copyFailed: "The browser does not allow copying here. Select the formula and press Ctrl+C.",
  more: (name) => `More about ${name} in the help`,
};
