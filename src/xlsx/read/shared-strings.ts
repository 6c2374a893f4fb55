import { XmlScanner } from "../xml/xml-scanner";
import { decodeSpreadsheetText } from "../xml/xml-text";

/** The texts that cells name by number. Formatting within a text is kept in the file but not shown. */
export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}

/** The text of `<si>` or `<is>`, which was just opened: plain or in runs, without the reading aids of Asian scripts. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.selfClosing) return "";
  const depth = scanner.depth - 1;
  let text = "";
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === depth) break;
    } else if (scanner.name === "t") text += scanner.textContent();
    else if (scanner.name === "rPh" || scanner.name === "rPr") scanner.skip();
  }
  return decodeSpreadsheetText(text);
}
