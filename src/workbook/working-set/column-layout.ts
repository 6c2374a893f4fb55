import { presenceWords } from "../../cells/classification/presence-words";
import type { CellRule, TableColumn } from "../../cells/tables/table-shape";
import { builtInKeyNames } from "../../cells/costs/keys/built-in-keys";

/** How a column is laid out for those who begin from nothing. */
interface ColumnLayout {
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** The drop-down. */
  readonly words?: readonly string[];
}

const ratings = ["1", "2", "3", "4", "5"];

export function layoutOf(key: string, { heading, holds }: TableColumn): ColumnLayout {
  const layout = layoutOfRule(holds);
  // A filter button takes the room of three characters in the heading.
  const width = Math.max(layout.width, Math.min(widestHeading, heading.length + 4));
  return { ...layout, width, ...(key === "key" && { words: builtInKeyNames }) };
}

const widestHeading = 22;

function layoutOfRule(rule: CellRule): ColumnLayout {
  switch (rule.kind) {
    case "name":
      // A number that names something is no figure.
      return { width: 26, align: "Left" };
    case "text":
    case "anything":
      return { width: 20 };
    case "presence":
      return { width: 10, align: "Center", words: presenceWords(rule.service) };
    case "number":
      return { width: 12, ...(rule.unit && { numberFormat: numberFormats[rule.unit] }) };
    case "date":
      return { width: 13, numberFormat: "yyyy-mm-dd", ...(rule.words && { words: rule.words }) };
    case "rating":
      return { width: 14, align: "Center", words: ratings };
    case "word":
      return { width: 14, align: "Center", words: rule.words };
  }
}

/** Of a column whose numbers have a unit. */
const numberFormats = { area: "#,##0.0", money: "#,##0.00" } as const;
