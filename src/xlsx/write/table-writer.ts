import { rectRef } from "../ground/cell-reference";
import type { TableColumn, TableContents } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaToFile } from "../formulas/formula-to-file";
import { decodeSpreadsheetText, encodeSpreadsheetText, escapeText } from "../xml/xml-text";
import { child, childrenOf, element, type XmlDocument, type XmlElement } from "../xml/xml-tree";

export const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * The table's part. Columns that keep their name keep everything else that the file says of them; filters and sorting go
 * where the columns change, because they count columns.
 */
export function tableXml(
  table: TableContents,
  number: number,
  namespace: string,
  functions: CustomFunctions,
  present: XmlDocument | null,
): string {
  const prefix = present?.prefix ?? "";
  const root = present?.root;
  const raw = (item: XmlElement): string => present?.text.slice(item.start, item.end) ?? "";
  const old = childrenOf(child(root, "tableColumns"), "tableColumn");
  const columns = columnsXml(table, old, { prefix, functions, raw });
  const sameColumns =
    old.length === table.columns.length &&
    table.columns.every(({ name }, index) => nameOf(old[index]) === name);
  const sameWidth = sameColumns && root?.attributes["ref"] === rectRef(table.rect);

  const filter = child(root, "autoFilter");
  const filtered = { ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) };
  const filterInner = sameColumns ? (filter?.children ?? []).map(raw).join("") : "";
  const sort = child(root, "sortState");
  const name = encodeSpreadsheetText(table.name);
  const attributes: Record<string, string | undefined> = {
    ...(root ? root.attributes : { xmlns: namespace }),
    id: root?.attributes["id"] ?? String(number),
    name,
    displayName: name,
    ref: rectRef(table.rect),
    headerRowCount: table.showHeaders ? undefined : "0",
    totalsRowCount: table.showTotals ? "1" : undefined,
    totalsRowShown: table.showTotals ? undefined : (root?.attributes["totalsRowShown"] ?? "0"),
  };
  const inner = [
    table.showFilter && table.showHeaders
      ? element(`${prefix}autoFilter`, { ...filter?.attributes, ref: rectRef(filtered) }, filterInner)
      : "",
    sort && sameWidth ? raw(sort) : "",
    element(`${prefix}tableColumns`, { count: columns.length }, columns.join("")),
    table.style === null
      ? ""
      : element(`${prefix}tableStyleInfo`, {
          name: table.style,
          showFirstColumn: table.firstColumn,
          showLastColumn: table.lastColumn,
          showRowStripes: table.bandedRows,
          showColumnStripes: table.bandedColumns,
        }),
    ...childrenOf(root, "extLst").map(raw),
  ].join("");
  const head = present
    ? present.text.slice(0, present.root.start)
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return head + element(`${prefix}table`, attributes, inner);
}

const nameOf = (column: XmlElement | undefined): string =>
  decodeSpreadsheetText(column?.attributes["name"] ?? "");

/** A column under a new heading is the one that stood there, if that one's heading is gone. */
function columnsXml(
  table: TableContents,
  old: readonly XmlElement[],
  {
    prefix,
    functions,
    raw,
  }: {
    readonly prefix: string;
    readonly functions: CustomFunctions;
    readonly raw: (item: XmlElement) => string;
  },
): string[] {
  const names = new Set(table.columns.map(({ name }) => name));
  let nextId = Math.max(0, ...old.map(({ attributes }) => Number(attributes["id"]))) + 1;
  return table.columns.map((column, index) => {
    const stood =
      old.length === table.columns.length && !names.has(nameOf(old[index])) ? old[index] : undefined;
    const before = old.find((candidate) => nameOf(candidate) === column.name) ?? stood;
    const id = Number(before?.attributes["id"] ?? nextId++);
    return columnXml(table, column, before, id, prefix, functions, raw);
  });
}

function columnXml(
  table: TableContents,
  column: TableColumn,
  before: XmlElement | undefined,
  id: number,
  prefix: string,
  functions: CustomFunctions,
  raw: (item: XmlElement) => string,
): string {
  const formula = (name: string, text: string | undefined): string =>
    text === undefined
      ? ""
      : element(`${prefix}${name}`, {}, escapeText(formulaToFile(text, functions, { table: table.name })));
  const totals = table.showTotals ? column.totals : undefined;
  const kept = (before?.children ?? [])
    .filter(({ name }) => name !== "calculatedColumnFormula" && name !== "totalsRowFormula")
    .map(raw);
  return element(
    `${prefix}tableColumn`,
    {
      ...before?.attributes,
      id: String(id),
      name: encodeSpreadsheetText(column.name).replace(/\n/g, "_x000a_"),
      totalsRowFunction: totals?.function,
      totalsRowLabel: totals?.label === undefined ? undefined : encodeSpreadsheetText(totals.label),
    },
    formula("calculatedColumnFormula", column.formula) +
      formula("totalsRowFormula", totals?.formula) +
      kept.join(""),
  );
}
