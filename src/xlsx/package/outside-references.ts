import type { PartsEdit } from "../zip/parts";
import { XlsxRefusal } from "../ground/refusal";
import { changeSheetNames, type SheetChanges } from "../formulas/sheet-names-in-formula";
import { TextPatch } from "../xml/text-patch";
import { characterData, XmlScanner } from "../xml/xml-scanner";
import { escapeAttribute, escapeText, MalformedXml } from "../xml/xml-text";

/**
 * Sheets are named in parts that the workbench never reads: the ranges of charts, the sources of pivot tables, links and
 * rules in the extensions of sheets. When a sheet gets another name they follow, as in Excel.
 */
export function renameElsewhere(edit: PartsEdit, changes: SheetChanges): void {
  if (changes.size === 0) return;
  for (const name of edit.names()) {
    if (/^xl\/(charts|chartEx)\/[^/]+\.xml$/i.test(name)) rewrite(edit, name, changes, formulaElements);
    else if (/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name))
      rewrite(edit, name, changes, pivotSources);
    else if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) rewrite(edit, name, changes, sheetReferences);
  }
}

type Rewriting = (scanner: XmlScanner, patch: TextPatch, changes: SheetChanges) => void;

function rewrite(edit: PartsEdit, name: string, changes: SheetChanges, rewriting: Rewriting): void {
  try {
    const text = edit.text(name);
    const lower = text.toLowerCase();
    const named = [...changes.keys()].some(
      (sheet) => lower.includes(escapeText(sheet)) || lower.includes(escapeAttribute(sheet)),
    );
    if (!named) return;
    const scanner = new XmlScanner(text);
    const patch = new TextPatch(text);
    while (scanner.next()) if (scanner.kind === "open") rewriting(scanner, patch, changes);
    edit.setText(name, patch.apply());
  } catch (error) {
    // A part that cannot be read is left as it is: it was never part of what is shown.
    if (!(error instanceof MalformedXml || error instanceof XlsxRefusal)) throw error;
  }
}

const formulaElements: Rewriting = (scanner, patch, changes) => {
  if (/(^|:)f$/.test(scanner.name) && !scanner.selfClosing) formulaText(scanner, patch, changes);
};

function formulaText(scanner: XmlScanner, patch: TextPatch, changes: SheetChanges): void {
  const from = scanner.end;
  scanner.next();
  if (scanner.kind !== "close") return;
  const formula = characterData(scanner.text.slice(from, scanner.start));
  const changed = changeSheetNames(formula, changes);
  if (changed !== formula) patch.replace(from, scanner.start, escapeText(changed));
}

const pivotSources: Rewriting = (scanner, patch, changes) => {
  if (scanner.name !== "worksheetSource") return;
  const sheet = scanner.attributes()["sheet"];
  const change = sheet === undefined ? undefined : changes.get(sheet.toLowerCase());
  if (typeof change !== "string") return;
  const tag = scanner.text.slice(scanner.start, scanner.end);
  patch.replace(
    scanner.start,
    scanner.end,
    tag.replace(
      /(\ssheet\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, name: string) => `${name}"${escapeAttribute(change)}"`,
    ),
  );
};

const sheetReferences: Rewriting = (scanner, patch, changes) => {
  if (scanner.name.endsWith(":f") || /^formula[12]?$/.test(scanner.name)) {
    if (!scanner.selfClosing) formulaText(scanner, patch, changes);
  } else if (scanner.name === "hyperlink") {
    const location = scanner.attributes()["location"];
    if (location === undefined) return;
    const changed = changeSheetNames(location, changes);
    if (changed === location) return;
    const tag = scanner.text.slice(scanner.start, scanner.end);
    patch.replace(
      scanner.start,
      scanner.end,
      tag.replace(
        /(\slocation\s*=\s*)(?:"[^"]*"|'[^']*')/,
        (_, name: string) => `${name}"${escapeAttribute(changed)}"`,
      ),
    );
  }
};
