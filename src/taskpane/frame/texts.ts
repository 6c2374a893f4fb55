import { paneText } from "../../text/frame/pane";
import type { PaneText } from "../../text/frame/pane.sv";
import type { Language } from "../../text/language";
import { loadLanguage } from "../../text/texts";
import { NotLoaded } from "./workbook/not-loaded";

/** The pane's sentences in a language that has been loaded; in Swedish otherwise. */
export const textIn = (language: Language): PaneText => paneText.in(language);

/** @throws NotLoaded */
export async function loadText(language: Language): Promise<void> {
  try {
    await loadLanguage(language);
  } catch {
    throw new NotLoaded();
  }
}

/** The language itself, when its sentences are here; Swedish where they do not come. */
export const spoken = (language: Language): Promise<Language> =>
  loadText(language).then(
    () => language,
    () => "sv",
  );
