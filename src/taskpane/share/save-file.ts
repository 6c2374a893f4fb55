const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers a workbook that is made here to be saved: nothing leaves the page but to the person's own disk. */
export function saveWorkbookFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
