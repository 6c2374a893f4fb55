import type { BorderLine, Borders, CellStyle } from "../ground/contents";
import { builtinFormats } from "./number-formats";
import type { Colours } from "./theme-colours";
import {
  child,
  childrenOf,
  isTrue,
  optionalNumber,
  type XmlDocument,
  type XmlElement,
} from "../xml/xml-tree";

/** How cells look, by the number that a cell names; one object for all cells that look the same. */
export interface StyleSheet {
  /** By index of `cellXfs`. */
  readonly cells: readonly CellStyle[];
  /** By index of `dxfs`: what a conditional format changes. */
  readonly differences: readonly CellStyle[];
}

export const noStyles: StyleSheet = { cells: [{}], differences: [] };

export function readStyles(document: XmlDocument, colours: Colours): StyleSheet {
  const { root } = document;
  const formats = new Map<number, string>();
  for (const { attributes } of childrenOf(child(root, "numFmts"), "numFmt")) {
    // Some programs write an empty code for the general format.
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] || "General");
  }
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, colours));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, colours));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorders(border, colours));
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const id = Number(xf.attributes["numFmtId"] ?? 0);
    const format = formats.get(id) ?? builtinFormats[id];
    return {
      ...(format !== undefined && format !== "General" && { numberFormat: format }),
      ...fonts[Number(xf.attributes["fontId"] ?? 0)],
      ...fills[Number(xf.attributes["fillId"] ?? 0)],
      ...borders[Number(xf.attributes["borderId"] ?? 0)],
      ...readAlignment(child(xf, "alignment")),
      ...(child(xf, "protection") &&
        !isTrue(child(xf, "protection")?.attributes["locked"], true) && { locked: false }),
    };
  });
  const differences = childrenOf(child(root, "dxfs"), "dxf").map((dxf): CellStyle => {
    const format = child(dxf, "numFmt")?.attributes["formatCode"];
    const font = child(dxf, "font");
    const fill = child(dxf, "fill");
    const border = child(dxf, "border");
    return {
      ...(format !== undefined && { numberFormat: format }),
      ...(font && { ...takenAway(font), ...readFont(font, colours) }),
      ...(fill && readFill(fill, colours, true)),
      ...(border && readBorders(border, colours)),
    };
  });
  return { cells: cells.length > 0 ? cells : [{}], differences };
}

function readFont(font: XmlElement, colours: Colours): CellStyle {
  const on = (name: string): boolean => {
    const found = child(font, name);
    return found !== undefined && isTrue(found.attributes["val"], true);
  };
  const underline = child(font, "u");
  const size = optionalNumber(child(font, "sz")?.attributes["val"]);
  const name = child(font, "name")?.attributes["val"] ?? child(font, "rFont")?.attributes["val"];
  const color = colours.read(child(font, "color"));
  return {
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(on("strike") && { strike: true }),
    ...(underline && underline.attributes["val"] !== "none" && { underline: true }),
    ...(name !== undefined && { font: name }),
    ...(size !== null && { size }),
    ...(color && { color }),
  };
}

/** A difference may say as well that something is not so. */
const takenAway = (font: XmlElement): CellStyle => ({
  ...(child(font, "b") && { bold: false }),
  ...(child(font, "i") && { italic: false }),
});

/** A pattern other than solid is shown as its ground colour. In a conditional format a solid fill keeps its colour in `bgColor`. */
function readFill(fill: XmlElement, colours: Colours, difference = false): CellStyle {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? (difference ? "solid" : "none");
  if (!pattern || type === "none" || type === "gray125") return {};
  const colour =
    type === "solid" && !difference
      ? colours.read(child(pattern, "fgColor"))
      : (colours.read(child(pattern, "bgColor")) ?? colours.read(child(pattern, "fgColor")));
  return colour ? { fill: colour } : {};
}

function readBorders(border: XmlElement, colours: Colours): CellStyle {
  const line = (...names: string[]): BorderLine | null => {
    const found = names.map((name) => child(border, name)).find((side) => side !== undefined);
    const style = found?.attributes["style"];
    return style && style !== "none" ? { style, color: colours.read(child(found, "color")) ?? null } : null;
  };
  const borders: Borders = {
    top: line("top"),
    right: line("right", "end"),
    bottom: line("bottom"),
    left: line("left", "start"),
  };
  return Object.values(borders).some((side) => side !== null) ? { borders } : {};
}

const horizontal = new Set(["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"]);

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const align = alignment.attributes["horizontal"] ?? "";
  const vertical = alignment.attributes["vertical"];
  const indent = optionalNumber(alignment.attributes["indent"]);
  return {
    ...(horizontal.has(align) && { align: align as NonNullable<CellStyle["align"]> }),
    ...(vertical !== undefined && { verticalAlign: verticalNames[vertical] ?? "bottom" }),
    ...(isTrue(alignment.attributes["wrapText"]) && { wrap: true }),
    ...(indent && { indent }),
  };
}

const verticalNames: Readonly<Record<string, NonNullable<CellStyle["verticalAlign"]>>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "justify",
  distributed: "distributed",
};
