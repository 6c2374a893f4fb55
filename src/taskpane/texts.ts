import type { Language } from "../text/language";
import type { PaneText } from "../text/pane";
import { paneTextSv } from "../text/pane/pane-text-sv";
import { NotLoaded } from "./not-loaded";

/** Swedish comes with the pane, English in a file of its own, before anything is said in it. */
const texts: { readonly sv: PaneText; en?: PaneText } = { sv: paneTextSv };

/** The sentences in a language that has been loaded; in Swedish otherwise. */
export const textIn = (language: Language): PaneText => texts[language] ?? texts.sv;

/** @throws NotLoaded */
export async function loadText(language: Language): Promise<void> {
  if (texts[language]) return;
  try {
    const { paneTextEn } = await import(/* webpackChunkName: "taskpane.en" */ "../text/pane/pane-text-en");
    texts.en = paneTextEn;
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
