import type { Language } from "../../../text/language";
import { NotLoaded } from "./not-loaded";

/**
 * All that writes into the workbook, and what stands on the sheets that it makes: a fifth of the pane, which opens the
 * sooner because this comes when the browser has nothing else to do, or at the latest when something is to be written.
 *
 * @throws NotLoaded
 */
export async function loadWriting(language: Language) {
  try {
    const writing = await import(/* webpackChunkName: "taskpane.writing" */ "./writing-chunk");
    await writing.sheetText.load(language);
    return writing;
  } catch {
    throw new NotLoaded();
  }
}

export type Writing = Awaited<ReturnType<typeof loadWriting>>;
