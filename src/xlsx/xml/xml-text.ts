const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Thrown by the readers of this folder; whoever knows the part turns it into a sentence. */
export class MalformedXml extends Error {
  constructor(readonly entities = false) {
    super(entities ? "XML with entities of its own" : "malformed XML");
    this.name = "MalformedXml";
  }
}

/** Only the five entities of XML itself and characters by number; any other would need a document type. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z_][\w.-]*));|&/g,
    (_, decimal, hex, name) => {
      if (decimal ?? hex) {
        const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
        if (code > 0x10ffff) throw new MalformedXml();
        return String.fromCodePoint(code);
      }
      const character = name ? named[name as string] : undefined;
      if (character === undefined) throw new MalformedXml(name !== undefined);
      return character;
    },
  );
}

/** Characters that XML 1.0 cannot hold at all; spreadsheets write them as `_x0001_`. */
const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeText = (text: string): string =>
  text
    .replace(impossible, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");

export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");

/** `_x000D_` and the like stand for characters that XML would lose; `_x005F_` for an underscore that would look like one. */
export const decodeSpreadsheetText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

export const encodeSpreadsheetText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(
      impossible,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/\r/g, "_x000D_");

/** The text of an element that holds a cell's or a heading's text. Spaces at its ends are lost unless asked for. */
export const spreadsheetText = (tag: string, text: string): string => {
  const encoded = encodeSpreadsheetText(text);
  const kept = /^\s|\s$|\n/.test(encoded) ? ' xml:space="preserve"' : "";
  return `<${tag}${kept}>${escapeText(encoded)}</${tag}>`;
};
