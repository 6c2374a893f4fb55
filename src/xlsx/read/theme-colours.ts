import { child, type XmlDocument, type XmlElement } from "../xml/xml-tree";

/** Excel's order of a theme's colours: light and dark stand the other way round than in the theme itself. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const office = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
  " ",
);

/** The 56 colours that old formats knew by number, after eight that repeat the first. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export class Colours {
  private readonly theme: readonly string[];

  constructor(
    theme: XmlDocument | null,
    private readonly indexed: readonly string[] = palette,
  ) {
    const scheme = child(child(theme?.root, "themeElements"), "clrScheme");
    this.theme = order.map((name, index) => {
      const colour = child(scheme, name)?.children[0];
      return (
        colour?.attributes["lastClr"] ??
        colour?.attributes["val"] ??
        office[index] ??
        "000000"
      ).toUpperCase();
    });
  }

  /** `#rrggbb`; null for the automatic colour, undefined where there is none. */
  read(colour: XmlElement | undefined): string | null | undefined {
    if (!colour) return undefined;
    const { rgb, theme, indexed, tint } = colour.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexed[Number(indexed)]
            : undefined;
    if (!base || !/^[0-9a-fA-F]{6}$/.test(base)) return null;
    return `#${tinted(base, Number(tint ?? 0)).toLowerCase()}`;
  }
}

/** A tint lightens (above 0) or darkens (below) in hue, luminance and saturation: ECMA-376 18.8.19. */
function tinted(rgb: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? ((g - b) / spread + 6) % 6
        : max === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const shifted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * shifted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const faces: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const face = faces[Math.min(5, Math.floor(hue))] as readonly [number, number, number];
  return face
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part + shifted - chroma / 2)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
