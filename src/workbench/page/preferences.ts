import type { BlankMode } from "../host";
import type { Language } from "./page-text";

export type Theme = "system" | "light" | "dark";

/** What a person has chosen, kept from one start to the next. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly blankMode: BlankMode;
  readonly paneWidth: number;
}

export const paneWidths = { narrowest: 320, usual: 350, widest: 500 } as const;

const key = "familjecentral.workbench";

/** Without storage, as when the browser forbids it, the choices last until the page is closed. */
export function readPreferences(language: Language): Preferences {
  const usual: Preferences = { language, theme: "system", blankMode: "web", paneWidth: paneWidths.usual };
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Preferences>;
    return { ...usual, ...kept };
  } catch {
    return usual;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Nothing depends on it.
  }
}
