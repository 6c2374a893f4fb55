import { isDarkTheme } from "../../workbook/host";

const prefersDark = "(prefers-color-scheme: dark)";

/**
 * Follows Excel's theme, and the system's where Excel does not tell. Excel never says that its theme has changed, so it is
 * asked again whenever the pane is turned to. Forced colours need nothing: the system's colours win over every theme. The
 * colours themselves stand in the page (src/build/theme-css.ts).
 *
 * @returns what asks again
 */
export function followTheme(): () => void {
  const apply = (): void => {
    const dark = isDarkTheme() ?? matchMedia(prefersDark).matches;
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  matchMedia(prefersDark).addEventListener("change", apply);
  window.addEventListener("focus", apply);
  return apply;
}
