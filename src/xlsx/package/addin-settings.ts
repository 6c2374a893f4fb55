import { addContentType } from "./content-types";
import type { AddinSettings } from "../ground/contents";
import { XlsxRefusal } from "../ground/refusal";
import type { Parts, PartsEdit } from "../zip/parts";
import { addRelationship, insertLast, relationshipsOf } from "./relationships";
import { TextPatch } from "../xml/text-patch";
import { child, childrenOf, element, openTag, type XmlDocument } from "../xml/xml-tree";

const office2011 = "http://schemas.microsoft.com/office/2011/relationships";
const extensionSpace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const paneSpace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The add-in's settings in a file; none where it has none, or where they cannot be read. */
export function readAddinSettings(parts: Parts, id: string): ReadonlyMap<string, string> {
  const found = extensionOf(parts, id);
  const properties = childrenOf(child(found?.document.root, "properties"), "property");
  return new Map(
    properties.flatMap(({ attributes: { name, value } }) =>
      name !== undefined && value !== undefined && isJson(value) ? [[name, value]] : [],
    ),
  );
}

/** Whether the file has these settings, and no others of the add-in. */
export const hasSettings = (parts: Parts, { id, values }: AddinSettings): boolean =>
  sameEntries(readAddinSettings(parts, id), values);

/** Writes the settings into the add-in's web extension, or makes one. Settings that are as they were change nothing. */
export function saveAddinSettings(edit: PartsEdit, settings: AddinSettings): void {
  if (hasSettings(edit.parts, settings)) return;
  const found = extensionOf(edit, settings.id);
  if (found) edit.setText(found.part, withProperties(found.document, settings.values));
  else addExtension(edit, settings);
}

interface Extension {
  readonly part: string;
  readonly document: XmlDocument;
}

function extensionOf(parts: Pick<Parts, "has" | "xml">, id: string): Extension | undefined {
  return readable(() => {
    for (const panes of panesOf(parts)) {
      for (const { type, target, external } of relationshipsOf(parts, panes)) {
        if (type !== "webextension" || external || !parts.has(target)) continue;
        const document = parts.xml(target);
        const reference = child(document.root, "reference")?.attributes["id"] ?? "";
        if (reference.toLowerCase() === id.toLowerCase()) return { part: target, document };
      }
    }
    return undefined;
  });
}

const panesOf = (parts: Pick<Parts, "has" | "xml">): string[] =>
  relationshipsOf(parts, "")
    .filter(
      ({ type, target, external }) => type === "webextensiontaskpanes" && !external && parts.has(target),
    )
    .map(({ target }) => target);

/** Settings are a convenience: a part of theirs that is damaged keeps nobody from the workbook. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxRefusal) return undefined;
    throw error;
  }
}

function addExtension(edit: PartsEdit, settings: AddinSettings): void {
  const part = edit.freeName("xl/webextensions/webextension", "xml");
  // No store is named that Excel would fetch the add-in from: how it is deployed is not known here.
  const reference = element("we:reference", {
    id: settings.id,
    version: settings.version,
    store: "developer",
    storeType: "Registry",
  });
  edit.setText(
    part,
    `${head}${openTag("we:webextension", { "xmlns:we": extensionSpace, id: `{${settings.id}}` })}${reference}` +
      `<we:alternateReferences/>${propertiesXml("we:", settings.values)}<we:bindings/>` +
      `<we:snapshot xmlns:r="${relationSpace}"/></we:webextension>`,
  );
  addContentType(edit, part, "application/vnd.ms-office.webextension+xml");
  const panes = panesOf(edit)[0] ?? addPanes(edit);
  const relation = addRelationship(edit, panes, `${office2011}/webextension`, part);
  const document = edit.xml(panes);
  const pane = document.prefix === "" ? "wetp:" : document.prefix;
  const space = document.prefix === "" ? { "xmlns:wetp": paneSpace } : {};
  // Not visible: the workbook opens without the pane until a person opens it.
  edit.setText(
    panes,
    insertLast(
      document,
      element(
        `${pane}taskpane`,
        { ...space, dockstate: "right", visibility: 0, width: 350, row: 0 },
        element(`${pane}webextensionref`, { "xmlns:r": relationSpace, "r:id": relation }),
      ),
    ),
  );
}

function addPanes(edit: PartsEdit): string {
  const part = edit.freeName("xl/webextensions/taskpanes", "xml").replace(/1\.xml$/, ".xml");
  edit.setText(part, `${head}<wetp:taskpanes xmlns:wetp="${paneSpace}"></wetp:taskpanes>`);
  addContentType(edit, part, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(edit, "", `${office2011}/webextensiontaskpanes`, part);
  return part;
}

function withProperties(document: XmlDocument, values: ReadonlyMap<string, string>): string {
  const { root, prefix, text } = document;
  const patch = new TextPatch(text);
  const old = child(root, "properties");
  const xml = propertiesXml(prefix, values);
  const before = child(root, "bindings") ?? child(root, "snapshot");
  if (old) patch.replace(old.start, old.end, xml);
  else if (before) patch.insert(before.start, xml);
  else return insertLast(document, xml);
  return patch.apply();
}

const propertiesXml = (prefix: string, values: ReadonlyMap<string, string>): string =>
  element(
    `${prefix}properties`,
    {},
    [...values].map(([name, value]) => element(`${prefix}property`, { name, value })).join(""),
  );

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const sameEntries = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
