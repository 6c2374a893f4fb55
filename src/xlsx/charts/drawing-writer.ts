import type { ChartAnchor, ChartCorner } from "../ground/chart-looks";
import { localName, type DrawingNames } from "./drawing-names";
import { unitsPerPixel } from "./drawing-reader";
import { openTag, type XmlDocument, type XmlElement, element } from "../xml/xml-tree";

export const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";

export const blankDrawing = ({ drawing, main }: DrawingNames): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `${openTag("xdr:wsDr", { "xmlns:xdr": drawing, "xmlns:a": main })}</xdr:wsDr>`;

const units = (pixels: number): number => Math.round(pixels * unitsPerPixel);

function cornerXml(name: string, { row, column, right, down }: ChartCorner, prefix: string): string {
  const number = (each: string, value: number): string => element(`${prefix}${each}`, {}, String(value));
  return element(
    `${prefix}${name}`,
    {},
    number("col", column) +
      number("colOff", units(right)) +
      number("row", row) +
      number("rowOff", units(down)),
  );
}

const cornersXml = ({ from, to }: ChartAnchor, prefix: string): string =>
  cornerXml("from", from, prefix) + cornerXml("to", to, prefix);

interface NewAnchor {
  readonly anchor: ChartAnchor;
  readonly relation: string;
  /** Its own in the drawing. */
  readonly number: number;
  readonly name: string;
  /** What a screen reader says. */
  readonly description: string;
}

/** An anchor for a chart; the namespaces are declared on the spot, whatever the drawing that it is added to has. */
export function anchorXml(
  { anchor, relation, number, name, description }: NewAnchor,
  prefix: string,
  { main, chart, relationships }: DrawingNames,
): string {
  const own = (each: string, inner: string, attributes = {}): string =>
    element(`${prefix}${each}`, attributes, inner);
  const named = own("cNvPr", "", { id: number, name, descr: description === "" ? undefined : description });
  const place = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  const link = element("c:chart", { "xmlns:c": chart, "xmlns:r": relationships, "r:id": relation });
  const frame = [
    own("nvGraphicFramePr", named + own("cNvGraphicFramePr", "")),
    own("xfrm", place, { "xmlns:a": main }),
    element("a:graphic", { "xmlns:a": main }, element("a:graphicData", { uri: chart }, link)),
  ].join("");
  return own(
    "twoCellAnchor",
    cornersXml(anchor, prefix) + own("graphicFrame", frame, { macro: "" }) + own("clientData", ""),
  );
}

const placing = new Set(["from", "to", "ext", "pos"]);

/** An anchor of the file with its chart in another place; everything else that it says stays. */
export function movedAnchor(old: XmlElement, anchor: ChartAnchor, { text, prefix }: XmlDocument): string {
  const kept = old.children
    .filter((each) => !placing.has(localName(each)))
    .map(({ start, end }) => text.slice(start, end));
  const attributes = localName(old) === "twoCellAnchor" ? old.attributes : {};
  return element(`${prefix}twoCellAnchor`, attributes, cornersXml(anchor, prefix) + kept.join(""));
}
