import type { BorderLine, Borders, CellStyle } from "../ground/contents";
import { fixedBuiltin } from "../read/number-formats";
import { readStyles, type StyleSheet } from "../read/styles-reader";
import type { Colours } from "../read/theme-colours";
import { TextPatch } from "../xml/text-patch";
import { appendItems } from "../xml/xml-sections";
import { child, childrenOf, element, parseXml, type XmlDocument, type XmlElement } from "../xml/xml-tree";

type Fields = keyof CellStyle;

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a cell looks like where the file says nothing. Fonts and sizes have no default: they are named or not. */
const defaults: CellStyle = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  wrap: false,
  align: "general",
  verticalAlign: "bottom",
  indent: 0,
  locked: true,
};

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const noBorders: Borders = { top: null, right: null, bottom: null, left: null };

const valueOf = (style: CellStyle, field: Fields): unknown =>
  style[field] ?? (field === "borders" ? noBorders : defaults[field]);

/** Whether everything that `wanted` names already looks so in `present`. */
export const looksLike = (present: CellStyle, wanted: CellStyle): boolean =>
  present === wanted ||
  (Object.keys(wanted) as Fields[]).every(
    (field) => wanted[field] === undefined || same(valueOf(present, field), valueOf(wanted, field)),
  );

/**
 * Adds formats to the file's own. Existing ones keep their numbers and their text; a new one is made from the format that the
 * cell had, so that what the workbench does not know of (theme colours, gradients, protection) stays.
 */
export class StyleWriter {
  private readonly document: XmlDocument;
  private readonly sheet: StyleSheet;
  private readonly xfs: XmlElement[];
  private readonly added: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly known = new Map<string, number>();
  private readonly formats = new Map<string, number>();

  constructor(text: string, colours: Colours) {
    this.document = parseXml(withBasics(parseXml(text)));
    this.sheet = readStyles(this.document, colours);
    this.xfs = this.items("cellXfs");
    for (const { attributes } of this.items("numFmts")) {
      this.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
    for (const section of ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const) {
      this.items(section).forEach((item, index) => {
        const key = `${section} ${this.raw(item)}`;
        if (!this.known.has(key)) this.known.set(key, index);
      });
    }
  }

  /** The number of the format that is as `base` but for what `style` names. */
  cellFormat(base: number, style: CellStyle | undefined): number {
    const present = this.sheet.cells[base];
    if (!style || !present || looksLike(present, style)) return base;
    const key = `cell ${base} ${JSON.stringify(style)}`;
    const made = this.known.get(key);
    if (made !== undefined) return made;
    const index = this.add("cellXfs", this.xfXml(this.xfs[base] as XmlElement, present, style));
    this.known.set(key, index);
    return index;
  }

  /** The number of a difference, as conditional formats name it. */
  difference(style: CellStyle): number {
    const { prefix } = this.document;
    const tag = (name: string, attributes: Record<string, string>): string =>
      element(prefix + name, attributes);
    const font = [
      style.bold === undefined ? "" : tag("b", style.bold ? {} : { val: "0" }),
      style.italic === undefined ? "" : tag("i", style.italic ? {} : { val: "0" }),
      style.strike ? tag("strike", {}) : "",
      style.underline ? tag("u", {}) : "",
      style.color ? tag("color", { rgb: argb(style.color) }) : "",
    ].join("");
    const fill = style.fill
      ? element(
          `${prefix}fill`,
          {},
          element(`${prefix}patternFill`, {}, tag("bgColor", { rgb: argb(style.fill) })),
        )
      : "";
    const format = style.numberFormat
      ? tag("numFmt", { numFmtId: String(this.formatId(style.numberFormat)), formatCode: style.numberFormat })
      : "";
    const inner = `${font && element(`${prefix}font`, {}, font)}${format}${fill}${style.borders ? this.borderXml(style.borders) : ""}`;
    return this.add("dxfs", element(`${prefix}dxf`, {}, inner));
  }

  get changed(): boolean {
    return Object.values(this.added).some((items) => items.length > 0);
  }

  write(): string {
    const patch = new TextPatch(this.document.text);
    for (const [section, items] of Object.entries(this.added))
      appendItems(patch, this.document, order, section, items);
    return patch.apply();
  }

  private items(section: string): XmlElement[] {
    return [...(child(this.document.root, section)?.children ?? [])];
  }

  private raw(item: XmlElement): string {
    return this.document.text.slice(item.start, item.end);
  }

  private add(section: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", xml: string): number {
    const key = `${section} ${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.items(section).length + this.added[section].push(xml) - 1;
    this.known.set(key, index);
    return index;
  }

  private xfXml(base: XmlElement, present: CellStyle, style: CellStyle): string {
    const { prefix } = this.document;
    const differs = (...fields: Fields[]): boolean =>
      fields.some(
        (field) => style[field] !== undefined && !same(valueOf(present, field), valueOf(style, field)),
      );
    const attributes: Record<string, string> = { ...base.attributes };
    const set = (name: string, value: number, apply: string): void => {
      attributes[name] = String(value);
      attributes[apply] = "1";
    };
    if (differs("numberFormat"))
      set("numFmtId", this.formatId(style.numberFormat ?? "General"), "applyNumberFormat");
    if (differs("bold", "italic", "underline", "strike", "font", "size", "color")) {
      set(
        "fontId",
        this.add("fonts", this.fontXml(Number(base.attributes["fontId"] ?? 0), style)),
        "applyFont",
      );
    }
    if (differs("fill")) set("fillId", this.fillId(style.fill ?? null), "applyFill");
    if (differs("borders"))
      set("borderId", this.add("borders", this.borderXml(style.borders ?? noBorders)), "applyBorder");
    const alignment: Record<string, string | undefined> = { ...child(base, "alignment")?.attributes };
    if (differs("align")) alignment["horizontal"] = style.align === "general" ? undefined : style.align;
    if (differs("verticalAlign")) alignment["vertical"] = verticalWords[style.verticalAlign ?? "bottom"];
    if (differs("wrap")) alignment["wrapText"] = style.wrap ? "1" : undefined;
    if (differs("indent")) alignment["indent"] = style.indent ? String(style.indent) : undefined;
    const aligned = Object.values(alignment).some((value) => value !== undefined);
    if (differs("align", "verticalAlign", "wrap", "indent")) attributes["applyAlignment"] = "1";
    const protection: Record<string, string | undefined> = { ...child(base, "protection")?.attributes };
    if (differs("locked")) {
      protection["locked"] = style.locked === false ? "0" : "1";
      attributes["applyProtection"] = "1";
    }
    const guarded = Object.values(protection).some((value) => value !== undefined);
    const inner =
      (aligned ? element(`${prefix}alignment`, alignment) : "") +
      (guarded ? element(`${prefix}protection`, protection) : "") +
      childrenOf(base, "extLst")
        .map((item) => this.raw(item))
        .join("");
    return element(`${prefix}xf`, attributes, inner);
  }

  private formatId(code: string): number {
    const fixed = fixedBuiltin.get(code);
    if (fixed !== undefined) return fixed;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.added.numFmts.push(element(`${this.document.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  private fontXml(base: number, style: CellStyle): string {
    const { prefix } = this.document;
    const font = this.items("fonts")[base];
    const children = new Map((font?.children ?? []).map((item) => [item.name, this.raw(item)]));
    const flag = (name: string, value: boolean | undefined): void => {
      if (value === undefined) return;
      if (value) children.set(name, children.get(name) ?? `<${prefix}${name}/>`);
      else children.delete(name);
    };
    flag("b", style.bold);
    flag("i", style.italic);
    flag("strike", style.strike);
    flag("u", style.underline);
    if (style.size !== undefined) children.set("sz", element(`${prefix}sz`, { val: style.size }));
    if (style.color === null) children.delete("color");
    else if (style.color !== undefined)
      children.set("color", element(`${prefix}color`, { rgb: argb(style.color) }));
    if (style.font !== undefined) {
      children.set("name", element(`${prefix}name`, { val: style.font }));
      // A font that the theme chooses would win over the name.
      children.delete("scheme");
    }
    const sorted = [...children].sort(([a], [b]) => fontOrder.indexOf(a) - fontOrder.indexOf(b));
    return element(`${prefix}font`, {}, sorted.map(([, xml]) => xml).join(""));
  }

  private fillId(colour: string | null): number {
    if (colour === null) return 0;
    const { prefix } = this.document;
    const inner =
      element(`${prefix}fgColor`, { rgb: argb(colour) }) + element(`${prefix}bgColor`, { indexed: 64 });
    return this.add(
      "fills",
      element(`${prefix}fill`, {}, element(`${prefix}patternFill`, { patternType: "solid" }, inner)),
    );
  }

  private borderXml(borders: Borders): string {
    const { prefix } = this.document;
    const side = (name: string, line: BorderLine | null): string =>
      line
        ? element(
            prefix + name,
            { style: line.style },
            element(`${prefix}color`, line.color ? { rgb: argb(line.color) } : { auto: 1 }),
          )
        : element(prefix + name, {});
    const sides = (["left", "right", "top", "bottom"] as const).map((name) => side(name, borders[name]));
    return element(`${prefix}border`, {}, `${sides.join("")}<${prefix}diagonal/>`);
  }
}

const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const verticalWords: Readonly<Record<NonNullable<CellStyle["verticalAlign"]>, string>> = {
  top: "top",
  middle: "center",
  bottom: "bottom",
  justify: "justify",
  distributed: "distributed",
};

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** The first entries of each list mean "nothing special" in every file, so a file that lacks them gets them first. */
function withBasics(document: XmlDocument): string {
  const { prefix } = document;
  const patch = new TextPatch(document.text);
  const basics: readonly (readonly [string, readonly string[]])[] = [
    ["fonts", [`<${prefix}font><${prefix}sz val="11"/><${prefix}name val="Calibri"/></${prefix}font>`]],
    [
      "fills",
      ["none", "gray125"].map(
        (type) => `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`,
      ),
    ],
    ["borders", [`<${prefix}border/>`]],
    ["cellXfs", [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]],
  ];
  for (const [name, items] of basics) {
    const present = child(document.root, name)?.children.length ?? 0;
    appendItems(patch, document, order, name, items.slice(present));
  }
  return patch.apply();
}
