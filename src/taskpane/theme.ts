import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDarkTheme } from "../workbook/host";

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

const themes = { light: createLightTheme(brand), dark: createDarkTheme(brand) };
const prefersDark = "(prefers-color-scheme: dark)";

/**
 * Follows Excel's theme, and the system's where Excel does not tell. Excel never says that its theme has changed, so it is
 * asked again whenever the pane is turned to. Forced colours need nothing: the system's colours win over every theme.
 *
 * @returns what asks again
 */
export function followTheme(): () => void {
  const apply = (): void => {
    const dark = isDarkTheme() ?? matchMedia(prefersDark).matches;
    setTheme(dark ? themes.dark : themes.light);
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  };
  apply();
  matchMedia(prefersDark).addEventListener("change", apply);
  window.addEventListener("focus", apply);
  return apply;
}
