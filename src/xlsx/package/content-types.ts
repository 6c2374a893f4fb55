import type { Parts, PartsEdit } from "../zip/parts";
import { insertLast } from "./relationships";
import { TextPatch } from "../xml/text-patch";
import { childrenOf, element } from "../xml/xml-tree";

const part = "[Content_Types].xml";

/** What kind of part each is, as the package's own list says. */
export class ContentTypes {
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  constructor(parts: Pick<Parts, "xml">) {
    const { root } = parts.xml(part);
    for (const { attributes } of childrenOf(root, "Override")) {
      this.overrides.set(
        (attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(),
        attributes["ContentType"] ?? "",
      );
    }
    for (const { attributes } of childrenOf(root, "Default")) {
      this.defaults.set((attributes["Extension"] ?? "").toLowerCase(), attributes["ContentType"] ?? "");
    }
  }

  /** Whether the list names the part itself, not only its ending. */
  overridden(name: string): boolean {
    return this.overrides.has(name.toLowerCase());
  }

  of(name: string): string {
    const key = name.toLowerCase();
    return this.overrides.get(key) ?? this.defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  }
}

export function addContentType(edit: PartsEdit, name: string, type: string): void {
  const document = edit.xml(part);
  edit.setText(
    part,
    insertLast(document, element(`${document.prefix}Override`, { PartName: `/${name}`, ContentType: type })),
  );
}

export function addDefaultType(edit: PartsEdit, extension: string, type: string): void {
  const document = edit.xml(part);
  const known = childrenOf(document.root, "Default").some(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
  if (known) return;
  // Defaults come before the first override in what Excel writes; the order carries no meaning.
  const patch = new TextPatch(document.text);
  const first = document.root.children[0];
  const xml = element(`${document.prefix}Default`, { Extension: extension, ContentType: type });
  if (first) patch.insert(first.start, xml);
  edit.setText(part, first ? patch.apply() : insertLast(document, xml));
}

export function removeContentType(edit: PartsEdit, name: string): void {
  const document = edit.xml(part);
  const patch = new TextPatch(document.text);
  for (const { attributes, start, end } of childrenOf(document.root, "Override")) {
    if (attributes["PartName"]?.toLowerCase() === `/${name}`.toLowerCase()) patch.replace(start, end, "");
  }
  edit.setText(part, patch.apply());
}
