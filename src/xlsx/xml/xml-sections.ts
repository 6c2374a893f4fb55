import type { TextPatch } from "./text-patch";
import { child, type XmlDocument } from "./xml-tree";

/** Before the first section that the schema places after `name`; behind the last one when there is none. */
export function insertionPlace({ root }: XmlDocument, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  const later = root.children.find((section) => section.name !== name && order.indexOf(section.name) > rank);
  return later?.start ?? root.innerEnd;
}

/** Adds items to a counted list such as `<fonts count="2">`, which is made where it is missing. */
export function appendItems(
  patch: TextPatch,
  document: XmlDocument,
  order: readonly string[],
  name: string,
  items: readonly string[],
): void {
  if (items.length === 0) return;
  const { prefix, root, text } = document;
  const section = child(root, name);
  const xml = items.join("");
  if (!section) {
    patch.insert(
      insertionPlace(document, order, name),
      `<${prefix}${name} count="${items.length}">${xml}</${prefix}${name}>`,
    );
    return;
  }
  const head = text.slice(section.start, section.innerStart < 0 ? section.end : section.innerStart);
  const counted = head.replace(
    /(\scount\s*=\s*["'])\d+(["'])/,
    `$1${section.children.length + items.length}$2`,
  );
  if (section.innerStart < 0) {
    patch.replace(section.start, section.end, `${counted.replace(/\s*\/>$/, ">")}${xml}</${prefix}${name}>`);
  } else {
    if (counted !== head) patch.replace(section.start, section.innerStart, counted);
    patch.insert(section.innerEnd, xml);
  }
}
