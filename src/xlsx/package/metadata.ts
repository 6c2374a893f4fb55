import { TextPatch } from "../xml/text-patch";
import { appendItems, insertionPlace } from "../xml/xml-sections";
import { child, childrenOf, type XmlDocument, type XmlElement } from "../xml/xml-tree";

export const metadataType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const typeXml = (prefix: string): string =>
  `<${prefix}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

const blockXml = (prefix: string): string =>
  `<${prefix}bk><${prefix}extLst><${prefix}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
  `fDynamic="1" fCollapsed="0"/></${prefix}ext></${prefix}extLst></${prefix}bk>`;

const futureXml = (prefix: string): string =>
  `<${prefix}futureMetadata name="XLDAPR" count="1">${blockXml(prefix)}</${prefix}futureMetadata>`;

/** The part that says what `cm="1"` on a cell means: its formula is a dynamic array. */
export const newMetadata = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<metadataTypes count="1">${typeXml("")}</metadataTypes>${futureXml("")}` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The values of `cm`, counted from 1, that mark a dynamic array. */
export function dynamicArrayMarks({ root }: XmlDocument): Set<number> {
  const typeNumber = childrenOf(child(root, "metadataTypes"), "metadataType").findIndex(isDynamicType) + 1;
  const future = childrenOf(root, "futureMetadata").find(isDynamicType);
  const dynamic = childrenOf(future, "bk").map((block) => {
    const properties = descendantNamed(block, "dynamicArrayProperties");
    return properties?.attributes["fDynamic"] === "1";
  });
  const marks = new Set<number>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    const named = childrenOf(block, "rc").some(
      ({ attributes }) => Number(attributes["t"]) === typeNumber && dynamic[Number(attributes["v"])],
    );
    if (named && typeNumber > 0) marks.add(index + 1);
  });
  return marks;
}

const isDynamicType = ({ attributes }: XmlElement): boolean => attributes["name"] === "XLDAPR";

function descendantNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of element.children) {
    const found = each.name.replace(/^.*:/, "") === name ? each : descendantNamed(each, name);
    if (found) return found;
  }
  return undefined;
}

/** Sections in the order that the schema demands. */
const order = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/** The part with a mark for dynamic arrays, and the `cm` that names it. Entries of other kinds keep their numbers. */
export function withDynamicArrayMark(document: XmlDocument): { text: string; cm: number } {
  const existing = [...dynamicArrayMarks(document)][0];
  if (existing !== undefined) return { text: document.text, cm: existing };
  const { root, prefix } = document;
  const patch = new TextPatch(document.text);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const known = types.findIndex(isDynamicType);
  const type = known >= 0 ? known + 1 : types.length + 1;
  if (known < 0) appendItems(patch, document, order, "metadataTypes", [typeXml(prefix)]);
  const future = childrenOf(root, "futureMetadata").find(isDynamicType);
  const value = childrenOf(future, "bk").length;
  if (future) {
    // Found by its name attribute: other futures may stand before it.
    const head = document.text.slice(future.start, future.innerStart);
    patch.replace(future.start, future.innerStart, head.replace(/(\scount\s*=\s*["'])\d+/, `$1${value + 1}`));
    patch.insert(future.innerEnd, blockXml(prefix));
  } else patch.insert(insertionPlace(document, order, "futureMetadata"), futureXml(prefix));
  const blocks = childrenOf(child(root, "cellMetadata"), "bk").length;
  appendItems(patch, document, order, "cellMetadata", [
    `<${prefix}bk><${prefix}rc t="${type}" v="${value}"/></${prefix}bk>`,
  ]);
  return { text: patch.apply(), cm: blocks + 1 };
}
