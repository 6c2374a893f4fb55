import type { Notices, Sentence } from "./notices";

/** Hands a file over to a person's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser takes the file when the click has been handled; half a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
}

/** Lets a person choose a file; nothing happens when the choice is called off. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.xltx,.xltm";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) chosen(file);
  });
  input.click();
}

/**
 * Takes files that are dropped anywhere on the page. While one is held over it, `cover` lies over everything: the add-in's frame would
 * otherwise open the file in itself.
 */
export function takeDroppedFiles(cover: HTMLElement, dropped: (files: readonly File[]) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    cover.hidden = false;
  };
  addEventListener("dragenter", over, { capture: true });
  addEventListener("dragover", over, { capture: true });
  cover.addEventListener("dragleave", () => {
    cover.hidden = true;
  });
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      cover.hidden = true;
      dropped([...(event.dataTransfer?.files ?? [])]);
    },
    { capture: true },
  );
}

/** The workbench shows one workbook: one that the add-in has made becomes a file, which can be opened here or anywhere. */
export function takeNewWorkbook(base64: string, notices: Notices): void {
  download(
    newWorkbookName,
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  );
  notices.add({ kind: "remark", sentences: [downloaded] });
}

const newWorkbookName = "Ny arbetsbok.xlsx";

const downloaded: Sentence = {
  sv: `Tillägget har gjort en ny arbetsbok. Excel öppnar den i ett eget fönster; här finns den bland hämtade filer: ${newWorkbookName}.`,
  en: `The add-in has made a new workbook. Excel opens it in a window of its own; here it is among your downloads: ${newWorkbookName}.`,
};
