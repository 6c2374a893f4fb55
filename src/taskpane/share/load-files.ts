import { NotLoaded } from "../frame/workbook/not-loaded";

/**
 * All that makes files: loaded when the first one is made.
 *
 * @throws NotLoaded
 */
export async function loadFiles() {
  try {
    return await import(/* webpackChunkName: "taskpane.files" */ "./files-chunk");
  } catch {
    throw new NotLoaded();
  }
}
