import { download } from "./file-transfer";
import type { Notices, Sentence } from "./notices";

/** The workbench shows one workbook: one that the add-in has made becomes a file, which can be opened here or anywhere. */
export function takeNewWorkbook(base64: string, notices: Notices): void {
  download(fileName, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  notices.add({ kind: "remark", sentences: [downloaded] });
}

const fileName = "Ny arbetsbok.xlsx";

const downloaded: Sentence = {
  sv: `Tillägget har gjort en ny arbetsbok. Excel öppnar den i ett eget fönster; här finns den bland hämtade filer: ${fileName}.`,
  en: `The add-in has made a new workbook. Excel opens it in a window of its own; here it is among your downloads: ${fileName}.`,
};
