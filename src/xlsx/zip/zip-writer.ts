import { crc32 } from "./crc32";
import { deflated } from "./deflate";
import type { ZipEntry } from "./zip-directory";

/** A new or rewritten part. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflated(content);
  const smaller = packed.length < content.length;
  return {
    name,
    nameBytes,
    method: smaller ? 8 : 0,
    utf8: nameBytes.length !== name.length,
    crc: crc32(content),
    size: content.length,
    packed: smaller ? packed : content,
  };
}

/** 1980-01-01, the first day that .zip knows: the same contents give the same file on any day. */
const date = 0x0021;

/**
 * An archive of these entries in this order. Entries that came from a file are copied as they were packed there, so
 * whatever was not touched is the same to the byte without having been read.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.nameBytes.length + entry.packed.length, 0);
  const directory = entries.reduce((sum, entry) => sum + 46 + entry.nameBytes.length, 0);
  const bytes = new Uint8Array(local + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return offset;
  });
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, local, true);
  return bytes;
}

/** The 26 bytes that the local and the central header share. */
function header(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
