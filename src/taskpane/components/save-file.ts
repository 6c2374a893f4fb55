/**
 * Offers a file that is made here to be saved: nothing leaves the page but to the person's own disk.
 *
 * @param contents a text, which is written as UTF-8, or bytes as they are
 */
export function saveFile(name: string, type: string, contents: string | Uint8Array): void {
  const isText = typeof contents === "string";
  const parts = [isText ? contents : (contents as Uint8Array<ArrayBuffer>)];
  const address = URL.createObjectURL(new Blob(parts, { type: isText ? `${type};charset=utf-8` : type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
