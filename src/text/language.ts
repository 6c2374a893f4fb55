/** The languages of the interface. What cells show is Swedish in both, so that a shared workbook is the same to all. */
export type Language = "sv" | "en";

export const languages: readonly Language[] = ["sv", "en"];

/** The interface's language where Excel is shown in `displayLanguage` (a BCP 47 tag): Swedish, and English elsewhere. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^sv\b/i.test(displayLanguage) ? "sv" : "en";
}
