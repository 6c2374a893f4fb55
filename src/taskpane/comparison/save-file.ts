/** Offers a file that is made here to be saved: nothing leaves the page but to the person's own disk. */
export function saveFile(name: string, type: string, contents: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
