import { parseRect } from "../ground/cell-reference";
import type { TableColumn, TableContents } from "../ground/contents";
import type { CustomFunctions } from "../formulas/custom-functions";
import { formulaFromFile } from "../formulas/formula-from-file";
import { decodeSpreadsheetText, MalformedXml } from "../xml/xml-text";
import { child, childrenOf, isTrue, type XmlDocument, type XmlElement } from "../xml/xml-tree";

export function readTable({ root }: XmlDocument, id: string, functions: CustomFunctions): TableContents {
  const rect = parseRect(root.attributes["ref"] ?? "");
  if (!rect || root.name !== "table") throw new MalformedXml();
  const style = child(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name: decodeSpreadsheetText(root.attributes["displayName"] ?? root.attributes["name"] ?? ""),
    rect,
    showHeaders: root.attributes["headerRowCount"] !== "0",
    showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    showFilter: child(root, "autoFilter") !== undefined,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
      readColumn(column, functions),
    ),
    style: style["name"] ?? null,
    bandedRows: isTrue(style["showRowStripes"]),
    bandedColumns: isTrue(style["showColumnStripes"]),
    firstColumn: isTrue(style["showFirstColumn"]),
    lastColumn: isTrue(style["showLastColumn"]),
  };
}

function readColumn(column: XmlElement, functions: CustomFunctions): TableColumn {
  const { name = "", totalsRowLabel: label, totalsRowFunction: func } = column.attributes;
  const formula = child(column, "calculatedColumnFormula")?.text;
  const totals = child(column, "totalsRowFormula")?.text;
  return {
    name: decodeSpreadsheetText(name),
    ...(formula && { formula: formulaFromFile(formula, functions) }),
    ...((label !== undefined || func !== undefined || totals) && {
      totals: {
        ...(label !== undefined && { label: decodeSpreadsheetText(label) }),
        ...(func !== undefined && { function: func }),
        ...(totals && { formula: formulaFromFile(totals, functions) }),
      },
    }),
  };
}
