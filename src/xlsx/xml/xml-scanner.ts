import { limits } from "../ground/limits";
import { decodeXml, MalformedXml } from "./xml-text";

const attributePattern = /\s*([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Attributes in any order and with either quote, as different programs write them. */
function parseAttributes(text: string, from: number, to: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (!match || attributePattern.lastIndex > to) break;
    attributes[match[1] as string] = decodeXml(match[2] ?? match[3] ?? "");
    at = attributePattern.lastIndex;
  }
  if (text.slice(at, to).trim() !== "") throw new MalformedXml();
  return attributes;
}

/**
 * Walks through XML tag by tag and knows where each stands, so that a part can be read once and patched in place.
 * Names come without the prefix of the root's own namespace: `x:row` in a sheet whose root is `x:worksheet` is `row`.
 * Document types and entities are refused; depth is bounded; nothing is built that grows with the text.
 */
export class XmlScanner {
  kind: "open" | "close" | "end" = "end";
  /** Without the root's prefix. */
  name = "";
  selfClosing = false;
  /** Where the tag begins and where the text after it begins. */
  start = 0;
  end = 0;
  /** The root's namespace prefix with its colon, or "". */
  prefix = "";
  private readonly open: string[] = [];
  private attributesFrom = 0;
  private attributesTo = 0;
  private rootSeen = false;

  constructor(readonly text: string) {}

  /** How many elements are open, the present one included while `kind` is "open". */
  get depth(): number {
    return this.open.length + (this.kind === "open" && this.selfClosing ? 1 : 0);
  }

  attributes(): Record<string, string> {
    return parseAttributes(this.text, this.attributesFrom, this.attributesTo);
  }

  next(): boolean {
    const text = this.text;
    for (;;) {
      const at = text.indexOf("<", this.end);
      if (at < 0) {
        if (this.open.length > 0 || !this.rootSeen) throw new MalformedXml();
        this.kind = "end";
        this.start = this.end = text.length;
        return false;
      }
      const second = text.charCodeAt(at + 1);
      if (second === 33 /* ! */) this.end = afterDeclaration(text, at);
      else if (second === 63 /* ? */) this.end = after(text, "?>", at);
      else {
        this.start = at;
        if (second === 47 /* / */) this.readClose();
        else this.readOpen();
        return true;
      }
    }
  }

  private readOpen(): void {
    const text = this.text;
    let at = this.start + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 47 || code === 62) break;
    }
    const qualified = text.slice(this.start + 1, at);
    if (qualified === "" || qualified.includes("<")) throw new MalformedXml();
    this.attributesFrom = at;
    let quote = 0;
    for (; ; at++) {
      if (at >= text.length) throw new MalformedXml();
      const code = text.charCodeAt(at);
      if (quote) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) break;
      else if (code === 60) throw new MalformedXml();
    }
    this.selfClosing = text.charCodeAt(at - 1) === 47;
    this.attributesTo = this.selfClosing ? at - 1 : at;
    this.end = at + 1;
    if (this.open.length === 0) {
      if (this.rootSeen) throw new MalformedXml();
      this.rootSeen = true;
      const colon = qualified.indexOf(":");
      this.prefix = colon < 0 ? "" : qualified.slice(0, colon + 1);
    }
    if (!this.selfClosing) {
      this.open.push(qualified);
      if (this.open.length > limits.xmlDepth) throw new MalformedXml();
    }
    this.name = this.local(qualified);
    this.kind = "open";
  }

  private readClose(): void {
    const end = this.text.indexOf(">", this.start);
    const qualified = this.text.slice(this.start + 2, end < 0 ? this.start + 2 : end).trimEnd();
    if (end < 0 || this.open.pop() !== qualified) throw new MalformedXml();
    this.end = end + 1;
    this.name = this.local(qualified);
    this.kind = "close";
    this.selfClosing = false;
  }

  private local(qualified: string): string {
    return this.prefix !== "" && qualified.startsWith(this.prefix)
      ? qualified.slice(this.prefix.length)
      : qualified;
  }

  /** Goes to the end of the element that was just opened. `end` stands behind it then. */
  skip(): void {
    if (this.selfClosing) return;
    const depth = this.open.length - 1;
    while (this.next()) if (this.kind === "close" && this.open.length === depth) return;
  }

  /** The text of the element that was just opened, its children's included, and goes to its end. */
  textContent(): string {
    if (this.selfClosing) return "";
    const depth = this.open.length - 1;
    let from = this.end;
    let content = "";
    while (this.next()) {
      content += characterData(this.text.slice(from, this.start));
      from = this.end;
      if (this.kind === "close" && this.open.length === depth) break;
    }
    return content;
  }
}

/** The text between two tags: comments and instructions left out, CDATA as it stands. */
export function characterData(raw: string): string {
  if (!raw.includes("<")) return decodeXml(raw);
  return raw
    .split(/(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : decodeXml(piece);
    })
    .join("");
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new MalformedXml();
  return at + mark.length;
}

function afterDeclaration(text: string, at: number): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return after(text, "]]>", at);
  throw new MalformedXml(true);
}
