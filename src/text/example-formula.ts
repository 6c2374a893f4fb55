import type { CatalogueExample } from "./function-catalogue";

const namespace = "FC";

type Cell = string | number | boolean | null;

/** How the user's Excel writes a formula. The file always holds the en-US form; this is what is typed and pasted. */
interface FormulaStyle {
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly decimal: string;
  readonly true: string;
  readonly false: string;
}

/** Swedish regional settings take the comma for decimals, so lists are separated by semicolons and columns by `\`. */
export const formulaStyles = {
  sv: { argument: ";", column: "\\", row: ";", decimal: ",", true: "SANT", false: "FALSKT" },
  en: { argument: ",", column: ",", row: ";", decimal: ".", true: "TRUE", false: "FALSE" },
} as const satisfies Record<string, FormulaStyle>;

/**
 * An example as a formula that calculates where it is pasted: ranges become array constants.
 *
 * @returns such as `=FC.KLASS({"ja"\"ja"\"ja"\"delvis"};"SAMMALOKAL")`
 */
export function exampleFormula(id: string, args: CatalogueExample["args"], style: FormulaStyle): string {
  const given = args.map((argument) => argumentText(argument, style)).join(style.argument);
  return `=${namespace}.${id}(${given})`;
}

function argumentText(argument: CatalogueExample["args"][number], style: FormulaStyle): string {
  if (argument === undefined || argument === null) return "";
  if (!Array.isArray(argument)) return cellText(argument as Cell, style);
  const rows = argument as readonly (readonly Cell[])[];
  return `{${rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.column)).join(style.row)}}`;
}

/** An array constant cannot hold an empty cell; the empty text means the same to every function. */
function cellText(cell: Cell, style: FormulaStyle): string {
  if (cell === null) return '""';
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  if (typeof cell === "boolean") return cell ? style.true : style.false;
  return String(cell).replace(".", style.decimal);
}

/** A signature as Excel shows it: `FC.KLASS(verksamheter; [definition])`. */
export function signature(
  id: string,
  parameters: readonly { readonly name: string; readonly optional: boolean }[],
  style: FormulaStyle,
): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${names.join(`${style.argument} `)})`;
}
