import type { WorkbookSource } from "../read/workbook-source";
import type { XmlElement } from "../xml/xml-tree";

/** The namespaces of drawings and charts in the file's dialect. */
export interface DrawingNames {
  readonly drawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

const transitional = "http://schemas.openxmlformats.org/drawingml/2006";
const strict = "http://purl.oclc.org/ooxml/drawingml";

export function drawingNames({ relationships }: WorkbookSource["namespaces"]): DrawingNames {
  const base = relationships.includes("purl.oclc.org") ? strict : transitional;
  return {
    drawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
    relationships,
  };
}

/**
 * Drawings and charts mix several namespaces under prefixes that each program chooses for itself, and no two of their
 * elements that are read here share a local name: so only that is looked at.
 */
export const localName = ({ name }: XmlElement): string => name.slice(name.lastIndexOf(":") + 1);

/** The first element at the end of a path of local names. */
export const within = (from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((each) => localName(each) === name),
    from,
  );

export const allWithin = (from: XmlElement | undefined, name: string): XmlElement[] =>
  from?.children.filter((each) => localName(each) === name) ?? [];

/** The `val` of an element inside, which is how charts write nearly everything. */
export const valueWithin = (from: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  within(from, ...path)?.attributes["val"];
