import { JSDOM } from "jsdom";

const instance = "http://www.w3.org/2001/XMLSchema-instance";

/** The manifest as a tree, or the sentence that says why it is none. */
export function parseManifest(xml: string): Document | string {
  const document = new new JSDOM("").window.DOMParser().parseFromString(xml, "text/xml");
  const error = document.getElementsByTagName("parsererror")[0];
  return error ? `The manifest is no XML: ${error.textContent ?? ""}` : document;
}

/** All elements of that name below `root`, whatever their namespace prefix. */
export const all = (root: Document | Element, name: string): Element[] =>
  Array.from(root.getElementsByTagNameNS("*", name));

export const children = (element: Element, name: string): Element[] =>
  Array.from(element.children).filter((child) => child.localName === name);

export const child = (element: Element, name: string): Element | undefined => children(element, name)[0];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

export const xsiType = (element: Element): string | undefined =>
  element.getAttributeNS(instance, "type") ?? undefined;

/** Where in the manifest: `CustomTab "FC.Tab" › Group "FC.Pane" › Icon`. */
export function placeOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < 3; at = at.parentElement) {
    const id = at.getAttribute("id");
    path.unshift(id ? `${at.localName} "${id}"` : at.localName);
  }
  return path.join(" › ");
}
