import type { CellValue } from "../ground/cells";
import { isError, writtenError } from "../ground/cell-values";
import { rectRef } from "../ground/cell-reference";
import type { ArrayFormula, CellStyle } from "../ground/contents";
import { encodeSpreadsheetText, escapeText, spreadsheetText } from "../xml/xml-text";
import { openTag } from "../xml/xml-tree";

/** A cell as it is to stand in the file. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** As files write it; "keep" leaves the formula that stands there, with all its attributes. */
  readonly formula: string | null | "keep";
  readonly array?: ArrayFormula;
  readonly value: CellValue;
  readonly style?: CellStyle;
  /** Only the look is another: formula and value stay as they are written, formatting within a text included. */
  readonly onlyStyle?: true;
}

/** What stands in the file already. */
interface CellInFile {
  readonly attributes: Readonly<Record<string, string>>;
  /** `<f …>…</f>` as it is. */
  readonly formula: string;
}

interface CellTarget {
  readonly ref: string;
  readonly prefix: string;
  /** The number of the cell's format. */
  readonly format: number;
  /** The `cm` of a dynamic array. */
  readonly dynamicMark: () => number;
}

/** Attributes that say how to read the old content. */
const ofContent = new Set(["r", "s", "t", "cm", "vm"]);

export function cellXml(edit: CellEdit, present: CellInFile | null, target: CellTarget): string {
  const { prefix } = target;
  const keep = edit.formula === "keep" && present?.formula;
  const formula = keep ? present.formula : formulaXml(edit, prefix);
  const { type, value } = content(edit.value, formula !== "", prefix);
  const attributes: Record<string, string | number | undefined> = {
    r: target.ref,
    s: target.format === 0 ? undefined : target.format,
    t: type,
    cm: keep ? present.attributes["cm"] : edit.array?.dynamic ? target.dynamicMark() : undefined,
  };
  for (const [name, text] of Object.entries(present?.attributes ?? {})) {
    if (!ofContent.has(name)) attributes[name] = text;
  }
  const inner = formula + value;
  return inner === ""
    ? openTag(`${prefix}c`, attributes, true)
    : `${openTag(`${prefix}c`, attributes)}${inner}</${prefix}c>`;
}

function formulaXml({ formula, array }: CellEdit, prefix: string): string {
  if (formula === null || formula === "keep") return "";
  const attributes = array ? { t: "array", ref: rectRef(array.rect) } : {};
  return `${openTag(`${prefix}f`, attributes)}${escapeText(formula)}</${prefix}f>`;
}

/** Texts stand in the cell itself: the list of shared texts stays as it is. */
function content(
  value: CellValue,
  ofFormula: boolean,
  prefix: string,
): { type: string | undefined; value: string } {
  const plain = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, value: "" };
  if (isError(value)) return { type: "e", value: plain(writtenError(value.error)) };
  if (typeof value === "boolean") return { type: "b", value: plain(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: undefined, value: plain(String(value)) }
      : { type: "e", value: plain("#NUM!") };
  }
  if (ofFormula) return { type: "str", value: plain(escapeText(encodeSpreadsheetText(value))) };
  return { type: "inlineStr", value: `<${prefix}is>${spreadsheetText(`${prefix}t`, value)}</${prefix}is>` };
}
