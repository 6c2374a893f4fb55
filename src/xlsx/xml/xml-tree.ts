import { characterData, XmlScanner } from "./xml-scanner";
import { escapeAttribute, MalformedXml } from "./xml-text";

/** An element with its place in the text. For the small parts of a workbook; sheets are walked through instead. */
export interface XmlElement {
  /** Without the root's prefix. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, children's not included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are -1 for `<element/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface XmlDocument {
  readonly text: string;
  readonly prefix: string;
  readonly root: XmlElement;
}

export function parseXml(text: string): XmlDocument {
  const scanner = new XmlScanner(text);
  if (!scanner.next() || scanner.kind !== "open") throw new MalformedXml();
  const root = readElement(scanner);
  while (scanner.next());
  return { text, prefix: scanner.prefix, root };
}

/** The element that the scanner has just opened; the scanner stands at its end afterwards. */
export function readElement(scanner: XmlScanner): XmlElement {
  const { name, start, end, selfClosing } = scanner;
  const attributes = scanner.attributes();
  if (selfClosing)
    return { name, attributes, children: [], text: "", start, end, innerStart: -1, innerEnd: -1 };
  const children: XmlElement[] = [];
  let text = "";
  let from = end;
  while (scanner.next()) {
    text += characterData(scanner.text.slice(from, scanner.start));
    if (scanner.kind === "close") break;
    children.push(readElement(scanner));
    from = scanner.end;
  }
  return {
    name,
    attributes,
    children,
    text,
    start,
    end: scanner.end,
    innerStart: end,
    innerEnd: scanner.start,
  };
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** Every element below, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const each of element.children) {
    yield each;
    yield* descendants(each);
  }
}

/** `r:id`, whatever prefix the file's author gave to the namespace of relationships. */
export const relationshipId = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];

/** XML Schema's booleans. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

export const optionalNumber = (value: string | undefined): number | null => {
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

/** Attributes that are undefined are left out. */
export const openTag = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  selfClosing = false,
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${key}="${escapeAttribute(text)}"`;
    });
  return `<${name}${written.join("")}${selfClosing ? "/" : ""}>`;
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inner = "",
): string =>
  inner === "" ? openTag(name, attributes, true) : `${openTag(name, attributes)}${inner}</${name}>`;
