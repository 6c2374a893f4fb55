/** What Excel says about itself and its user. */
interface Host {
  /** False in a browser tab of its own, or when Microsoft's library could not be fetched. */
  readonly isExcel: boolean;
  /** The language of Excel's menus, a BCP 47 tag. */
  readonly displayLanguage: string | undefined;
  /** The language of numbers and lists, a BCP 47 tag. */
  readonly contentLanguage: string | undefined;
}

export async function connect(): Promise<Host> {
  if (typeof Office === "undefined")
    return { isExcel: false, displayLanguage: undefined, contentLanguage: undefined };
  const { host } = await Office.onReady();
  return {
    isExcel: host === Office.HostType.Excel,
    displayLanguage: Office.context?.displayLanguage,
    contentLanguage: Office.context?.contentLanguage,
  };
}

export function supports(set: "ExcelApi", version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/**
 * Excel for Mac. What a page there offers to be saved is not saved, and no error comes (office-js #2700, by design; #3385,
 * #4681), and a workbook that is made opens behind the window that is worked in (#6943).
 */
export const isMac = (): boolean =>
  typeof Office !== "undefined" && String(Office.context?.diagnostics?.platform) === "Mac";

/**
 * Tells whenever the pane comes into sight or goes out of it. With a shared runtime the page also runs when nobody looks,
 * in the thread that answers the add-in's functions (learn.microsoft.com, "Configure your add-in to use a shared runtime").
 */
export function watchVisibility(changed: (isSeen: boolean) => void): void {
  let isOpen = true;
  const tell = (): void => changed(isOpen && !document.hidden);
  document.addEventListener("visibilitychange", tell);
  void Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      isOpen = visibilityMode !== Office.VisibilityMode.hidden;
      tell();
    })
    .catch(() => {
      // An Excel that cannot say it: then the page's own visibility is all that is known.
    });
}

/** Excel's theme, where Excel tells it: on the web it may not. It is never told anew, so ask when the pane is turned to. */
export function isDarkTheme(): boolean | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  return theme.isDarkTheme ?? isDarkColour(theme.bodyBackgroundColor);
}

/** By the weights of the luminance of sRGB; undefined for what is no `#rrggbb`. */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? "") ?? [];
  if (!red || !green || !blue) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

/**
 * The prefix for what is remembered in the browser: on the web, pages embedded in different sites do not share storage,
 * and Office says which part is ours.
 */
export function storagePrefix(): string {
  return (typeof Office === "undefined" ? undefined : Office.context?.partitionKey) ?? "";
}
