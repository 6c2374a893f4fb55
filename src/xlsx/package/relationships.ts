import type { Parts, PartsEdit } from "../zip/parts";
import { TextPatch } from "../xml/text-patch";
import { childrenOf, element, type XmlDocument } from "../xml/xml-tree";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which the transitional and the strict dialect share: `worksheet`, `table`. */
  readonly type: string;
  /** A part's name; for an external target its address. */
  readonly target: string;
  readonly external: boolean;
}

const address = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};

export function relationshipsOf(parts: Pick<Parts, "has" | "xml">, part: string): Relationship[] {
  const name = relationshipsPart(part);
  return parts.has(name) ? readRelationships(parts.xml(name), part) : [];
}

const readRelationships = (document: XmlDocument, part: string): Relationship[] =>
  childrenOf(document.root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: external ? target : resolve(part, target),
      external,
    };
  });

/** A target as seen from a part. Steps that lead out of the package end at its root, as in a web address. */
function resolve(part: string, target: string): string {
  // As among the names of parts, some programs of Windows write backslashes.
  const path = decodeURI_(target.replace(/[?#].*$/, "")).replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeURI_(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** How `part` names `target`: relative, as Excel writes it. */
function relative(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Adds a relationship and gives its id. `type` is the last word of the address, or a whole address. */
export function addRelationship(edit: PartsEdit, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!edit.has(name)) edit.setText(name, empty);
  const document = edit.xml(name);
  const existing = childrenOf(document.root, "Relationship");
  const taken = new Set(existing.map(({ attributes }) => attributes["Id"]));
  let number = existing.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const strict = existing.some(({ attributes }) => attributes["Type"]?.startsWith(address.strict));
  const Type = type.includes("/") ? type : `${strict ? address.strict : address.transitional}/${type}`;
  const xml = element(`${document.prefix}Relationship`, { Id: id, Type, Target: relative(part, target) });
  edit.setText(name, insertLast(document, xml));
  return id;
}

export function removeRelationship(edit: PartsEdit, part: string, id: string): void {
  const name = relationshipsPart(part);
  const document = edit.xml(name);
  const patch = new TextPatch(document.text);
  for (const { attributes, start, end } of childrenOf(document.root, "Relationship")) {
    if (attributes["Id"] === id) patch.replace(start, end, "");
  }
  edit.setText(name, patch.apply());
}

/** Before the root's closing tag, which may have to be made first. */
export function insertLast(document: XmlDocument, xml: string): string {
  const { root, text } = document;
  const patch = new TextPatch(text);
  if (root.innerEnd >= 0) patch.insert(root.innerEnd, xml);
  else patch.replace(root.end - 2, root.end, `>${xml}</${document.prefix}${root.name}>`);
  return patch.apply();
}
