/** The colours of a chart, as `#rrggbb`. */
export interface ChartLook {
  readonly surface: string;
  readonly frame: string;
  readonly text: string;
  readonly softText: string;
  readonly gridLine: string;
  /** In turn, for series without a colour of their own. */
  readonly series: readonly string[];
}

/** Every colour stands out from the surface by 3 to 1 at least, text by 4.5 (WCAG 1.4.11 and 1.4.3). */
export const chartLooks: Readonly<Record<"light" | "dark", ChartLook>> = {
  light: {
    surface: "#ffffff",
    frame: "#b9c3c0",
    text: "#1d2725",
    softText: "#55625f",
    gridLine: "#dfe5e3",
    series: ["#1f6b59", "#c2610c", "#2f5fb3", "#8a4fa3", "#8c7a00", "#b23a5e", "#4d6b75", "#5d8a1e"],
  },
  dark: {
    surface: "#1f2423",
    frame: "#56625f",
    text: "#eef2f1",
    softText: "#b0bbb8",
    gridLine: "#38413f",
    series: ["#6fc5ae", "#f0a05a", "#86aef0", "#c79be0", "#d9c64a", "#f08aa8", "#9dbcc7", "#a9d36a"],
  },
};

/** The colour of a series, or of a slice. When all have had their turn they come again, nearer to that of the text and so still standing out. */
export function inTurn({ series, text }: ChartLook, index: number): string {
  const round = Math.floor(index / series.length);
  const color = series[index % series.length] ?? text;
  return hexOf(mixed(channelsOf(color), channelsOf(text), 1 - 0.6 ** round));
}

const readable = 3;

/**
 * The colour that a file gives a series, made lighter on a dark surface or darker on a light one until it stands out: a workbook is made for
 * one of the two.
 */
export function standingOut(color: string, surface: string): string {
  const target = luminance(surface) < 0.2 ? 255 : 0;
  let channels = channelsOf(color);
  while (contrast(hexOf(channels), surface) < readable) {
    channels = mixed(channels, [target, target, target], 0.15);
  }
  return hexOf(channels);
}

/** WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of the way from one colour to the other: at least one step, so that whoever goes on arrives. */
const mixed = (from: readonly number[], to: readonly number[], share: number): number[] =>
  from.map((channel, at) => {
    const way = ((to[at] ?? channel) - channel) * share;
    return channel + Math.sign(way) * Math.ceil(Math.abs(way));
  });

const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
