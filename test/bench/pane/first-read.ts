import { readContents, type WorkbookContents } from "../../../src/workbook/reading/contents";
import { loadSettings } from "../../../src/workbook/settings";

/** What the pane asks of Excel before it can be used, for the pages that it is held against. */
export async function firstRead(): Promise<WorkbookContents> {
  await Office.onReady();
  return Excel.run((context) => {
    loadSettings(context);
    return readContents(context);
  });
}

/** Where the measuring looks for it. */
export const markUsable = (): void => {
  document.body.dataset["usable"] = "yes";
};
