import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/tokens";

/** The green of the mark's roof, in even steps of lightness (OKLCH, hue 185). Contrast on white from 80 up: 5.9 and more. */
const brand: BrandVariants = {
  10: "#001915",
  20: "#00241f",
  30: "#00302a",
  40: "#003d36",
  50: "#004942",
  60: "#00564e",
  70: "#00635a",
  80: "#067067",
  90: "#2f897f",
  100: "#4fa89c",
  110: "#62b8ad",
  120: "#6cc1b6",
  130: "#7fcfc4",
  140: "#93d7cd",
  150: "#b7e6df",
  160: "#d7f4ef",
};

/**
 * Fluent's light and dark theme in the brand's colours, as a style sheet: only those of its tokens that the pane uses.
 * Made when the pane is built, so that nobody's Excel has to fetch and work out four hundred of them.
 *
 * @param taskpane the folder of the pane's sources
 * @throws when the pane uses a token that Fluent does not have
 */
export function themeCss(taskpane: string): string {
  const used = usedTokens(taskpane);
  const light = chosen(createLightTheme(brand), used);
  const dark = chosen(createDarkTheme(brand), used);
  const differing = dark.filter(([name, value]) => !light.some((one) => one[0] === name && one[1] === value));
  return `:root{${declarations(light)}}:root[data-theme=dark]{color-scheme:dark;${declarations(differing)}}`;
}

const declarations = (tokens: readonly (readonly [string, string])[]): string =>
  tokens.map(([name, value]) => `--${name}:${value}`).join(";");

function chosen(theme: object, used: readonly string[]): (readonly [string, string])[] {
  const values = new Map(Object.entries(theme).map(([name, value]) => [name, String(value)]));
  return used.map((name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The pane uses --${name}, which is no token of Fluent's.`);
    return [name, value] as const;
  });
}

/** What the pane's style sheets take from the theme. */
export function usedTokens(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|html)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name as string),
  );
  return [...new Set(names)].sort();
}
