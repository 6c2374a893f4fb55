const signature = "89504e470d0a1a0a";

/** Width and height in pixels as the header of a PNG file states them; undefined when it is no PNG. */
export function pngSize(file: Uint8Array): { width: number; height: number } | undefined {
  if (file.length < 24 || Buffer.from(file.subarray(0, 8)).toString("hex") !== signature) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
