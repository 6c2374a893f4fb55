import { cellRef, parseCellRef } from "../ground/cell-reference";
import { cellXml, type CellEdit } from "./cell-writer";
import type { CellStyle } from "../ground/contents";
import type { TextPatch } from "../xml/text-patch";
import type { XmlScanner } from "../xml/xml-scanner";
import { MalformedXml } from "../xml/xml-text";
import { isTrue, openTag } from "../xml/xml-tree";

export interface RowEdit {
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style?: CellStyle;
}

export interface SheetDataEdits {
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  readonly rows: ReadonlyMap<number, RowEdit>;
}

export interface CellFormats {
  /** The format of a cell that is not there yet, by its column. */
  readonly ofColumn: (column: number) => number;
  readonly cellFormat: (base: number, style: CellStyle | undefined) => number;
  readonly dynamicMark: () => number;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Patches `<sheetData>`, which the scanner has just opened, in one walk: edits and the file's rows are merged in order,
 * everything between is left alone.
 */
export class SheetDataWriter {
  private readonly rows: number[];
  private next = 0;

  constructor(
    private readonly patch: TextPatch,
    private readonly scanner: XmlScanner,
    private readonly edits: SheetDataEdits,
    private readonly formats: CellFormats,
  ) {
    this.rows = [...new Set([...edits.cells.keys(), ...edits.rows.keys()])].sort((a, b) => a - b);
  }

  run(): void {
    const { scanner } = this;
    const { prefix, start, end } = scanner;
    if (scanner.selfClosing) {
      if (this.rows.length === 0) return;
      const head = scanner.text.slice(start, end).replace(/\s*\/>$/, ">");
      this.patch.replace(start, end, `${head}${this.newRows(Infinity)}</${prefix}sheetData>`);
      return;
    }
    const depth = scanner.depth - 1;
    let row = -1;
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.depth === depth) break;
        continue;
      }
      if (scanner.name !== "row") {
        scanner.skip();
        continue;
      }
      const attributes = scanner.attributes();
      row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
      const before = this.newRows(row);
      if (before) this.patch.insert(scanner.start, before);
      if (this.rows[this.next] === row) {
        this.next++;
        this.patchRow(row, attributes);
      } else scanner.skip();
    }
    const after = this.newRows(Infinity);
    if (after) this.patch.insert(scanner.start, after);
  }

  /** The rows up to `limit` that the file does not have. */
  private newRows(limit: number): string {
    let xml = "";
    for (let row = this.rows[this.next]; row !== undefined && row < limit; row = this.rows[this.next]) {
      this.next++;
      const cells = [...(this.edits.cells.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
      const attributes = this.rowAttributes(row, {});
      const inner = cells.map((cell) => this.newCell(cell, attributes)).join("");
      if (inner === "" && Object.keys(attributes).length === 1) continue;
      const tag = `${this.scanner.prefix}row`;
      xml += inner === "" ? openTag(tag, attributes, true) : `${openTag(tag, attributes)}${inner}</${tag}>`;
    }
    return xml;
  }

  private rowAttributes(row: number, present: Attributes): Record<string, string> {
    const edit = this.edits.rows.get(row);
    const attributes: Record<string, string> = { r: String(row + 1), ...present };
    if (!edit) return attributes;
    delete attributes["hidden"];
    if (edit.hidden) attributes["hidden"] = "1";
    if (edit.height !== null) Object.assign(attributes, { ht: String(edit.height), customHeight: "1" });
    else if (attributes["customHeight"]) {
      delete attributes["ht"];
      delete attributes["customHeight"];
    }
    if (edit.style) {
      const base = rowFormat(present) ?? 0;
      Object.assign(attributes, { s: String(this.formats.cellFormat(base, edit.style)), customFormat: "1" });
    }
    return attributes;
  }

  private newCell(edit: CellEdit, row: Attributes): string {
    const base = rowFormat(row) ?? this.formats.ofColumn(edit.column);
    const format = this.formats.cellFormat(base, edit.style);
    if (edit.formula === null && edit.value === null && format === base) return "";
    return this.cell(edit, null, format);
  }

  private cell(
    edit: CellEdit,
    present: { attributes: Attributes; formula: string } | null,
    format: number,
  ): string {
    return cellXml(edit, present, {
      ref: cellRef(edit.row, edit.column),
      prefix: this.scanner.prefix,
      format,
      dynamicMark: this.formats.dynamicMark,
    });
  }

  private patchRow(row: number, present: Attributes): void {
    const { scanner, patch } = this;
    const { start, end, selfClosing, prefix } = scanner;
    const edits = [...(this.edits.cells.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
    const attributes = this.rowAttributes(row, present);
    let at = 0;
    let added = "";
    const addUpTo = (column: number): string => {
      let xml = "";
      for (let edit = edits[at]; edit && edit.column < column; edit = edits[at]) {
        at++;
        xml += this.newCell(edit, attributes);
      }
      added += xml;
      return xml;
    };

    if (selfClosing) return this.fillBlankRow(row, attributes, edits);
    const depth = scanner.depth - 1;
    let column = -1;
    let tail = -1;
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.depth === depth) break;
        continue;
      }
      if (scanner.name !== "c") {
        // Extensions of a row come after its cells.
        if (tail < 0) tail = scanner.start;
        scanner.skip();
        continue;
      }
      const own = scanner.attributes();
      column = own["r"] === undefined ? column + 1 : (parseCellRef(own["r"])?.column ?? -1);
      if (column < 0) throw new MalformedXml();
      const before = addUpTo(column);
      if (before) patch.insert(scanner.start, before);
      const edit = edits[at];
      if (edit?.column !== column) {
        scanner.skip();
        continue;
      }
      at++;
      const { start: from, end: openEnd, selfClosing: isEmpty } = scanner;
      const formula = this.skipCell();
      const format = this.formats.cellFormat(Number(own["s"] ?? 0), edit.style);
      if (edit.onlyStyle) {
        patch.replace(from, openEnd, openTag(`${prefix}c`, withFormat(own, format), isEmpty));
      } else patch.replace(from, scanner.end, this.cell(edit, { attributes: own, formula }, format));
    }
    const after = addUpTo(Infinity);
    if (after) patch.insert(tail >= 0 ? tail : scanner.start, after);
    // The span is a hint that readers may trust; with new cells it may be wrong.
    const widened = added !== "" && attributes["spans"] !== undefined;
    if (widened) delete attributes["spans"];
    if (widened || this.edits.rows.has(row)) patch.replace(start, end, openTag(`${prefix}row`, attributes));
  }

  /** A row that the file has no cells in. */
  private fillBlankRow(row: number, attributes: Record<string, string>, edits: readonly CellEdit[]): void {
    const { start, end, prefix } = this.scanner;
    const inner = edits.map((edit) => this.newCell(edit, attributes)).join("");
    if (inner !== "") delete attributes["spans"];
    const open = openTag(`${prefix}row`, attributes, inner === "");
    if (inner === "" && !this.edits.rows.has(row)) return;
    this.patch.replace(start, end, inner === "" ? open : `${open}${inner}</${prefix}row>`);
  }

  /** Goes to the end of the cell and gives its formula element. */
  private skipCell(): string {
    const { scanner } = this;
    if (scanner.selfClosing) return "";
    const depth = scanner.depth - 1;
    let formula = "";
    while (scanner.next()) {
      if (scanner.kind === "close") {
        if (scanner.depth === depth) break;
      } else {
        const { name, start } = scanner;
        scanner.skip();
        if (name === "f") formula = scanner.text.slice(start, scanner.end);
      }
    }
    return formula;
  }
}

const withFormat = (attributes: Attributes, format: number): Record<string, string | undefined> => ({
  ...attributes,
  s: format === 0 ? undefined : String(format),
});

/** The number of a row's own format. */
function rowFormat(attributes: Attributes): number | null {
  return isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
}
