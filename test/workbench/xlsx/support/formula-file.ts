import { archive } from "./archive";
import { plainWorkbook } from "./excel-parts";

/** A cell as its XML: `formula` as files write it, `value` as it is stored. */
export interface StoredCell {
  readonly formula?: string;
  readonly value?: number | string;
  /** The `t` of the cell. */
  readonly type?: "str" | "e" | "b" | "inlineStr";
  /** The attributes of `<f>`. */
  readonly attributes?: string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cellXml(ref: string, cell: StoredCell | number | string): string {
  if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${ref}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  const { formula, value, type, attributes } = cell;
  const formulaXml =
    formula === undefined ? "" : `<f${attributes ? ` ${attributes}` : ""}>${escape(formula)}</f>`;
  const valueXml = value === undefined ? "" : `<v>${escape(String(value))}</v>`;
  return `<c r="${ref}"${type ? ` t="${type}"` : ""}>${formulaXml}${valueXml}</c>`;
}

export type SheetRows = readonly Readonly<Record<string, StoredCell | number | string>>[];

/** Rows of a sheet, each with its cells by column letter. */
export const rowsXml = (rows: SheetRows): string =>
  rows
    .map((row, index) => {
      const cells = Object.entries(row).map(([column, cell]) => cellXml(`${column}${index + 1}`, cell));
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    })
    .join("");

/** A workbook of such sheets. `names` as `definedName` elements. */
export const formulaFile = (sheets: Readonly<Record<string, SheetRows>>, names = ""): Uint8Array => {
  const parts = plainWorkbook(
    Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rowsXml(rows)])),
  );
  const workbook = parts["xl/workbook.xml"] as string;
  const withNames =
    names === "" ? workbook : workbook.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  return archive({ ...parts, "xl/workbook.xml": withNames });
};
