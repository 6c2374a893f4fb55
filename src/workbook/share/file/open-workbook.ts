/**
 * Opens a file that was made here as a new, unsaved workbook. Excel says that it was asked, not that it was done: on the web
 * a browser may hold the new window back.
 */
export const openAsWorkbook = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64(bytes));

/** A call takes so many arguments everywhere. */
const part = 8_192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += part)
    text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}
