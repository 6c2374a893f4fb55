import { limits } from "../ground/limits";
import {
  damagedArchive,
  duplicatePart,
  incomplete,
  passwordProtected,
  tooManyParts,
  unpacksTooLarge,
  unsafePartName,
} from "../ground/refusal";

/** One entry of the archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file, so that it can be written back unchanged. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly utf8: boolean;
  readonly crc: number;
  readonly size: number;
  /** A view into the file, not a copy. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const saturated = 0xffffffff;

/**
 * The archive's directory, checked against the file it describes: every entry lies inside the file, none overlap
 * (overlapping entries are how a small file unpacks to terabytes), and the names are those of parts, each once.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size } = findEnd(view);
  if (count > limits.parts) throw tooManyParts();
  if (offset + size > bytes.length) throw incomplete();

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const ranges: { from: number; to: number }[] = [];
  let declared = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > offset + size || view.getUint32(at, true) !== entrySignature) throw damagedArchive();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > offset + size) throw damagedArchive();
    if (flags & 1) throw passwordProtected();
    if (method !== 0 && method !== 8) throw damagedArchive();

    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const utf8 = (flags & 0x800) !== 0;
    // Some programs of Windows part the folders with a backslash; Excel opens their files.
    const name = decodeName(nameBytes, utf8).replace(/\\/g, "/");
    checkName(name);
    const key = name.toLowerCase();
    if (names.has(key)) throw duplicatePart(name);
    names.add(key);

    const sizes = entrySizes(view, at, at + 46 + nameLength, extraLength);
    declared += sizes.size;
    if (declared > limits.declaredBytes) throw unpacksTooLarge(limits.declaredBytes);
    const data = dataStart(view, bytes, sizes.local, nameBytes);
    const to = data + sizes.packed;
    if (to > offset) throw damagedArchive();
    if (method === 0 && sizes.packed !== sizes.size) throw damagedArchive();
    ranges.push({ from: sizes.local, to });
    entries.push({
      name,
      nameBytes,
      method,
      utf8,
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: bytes.subarray(data, to),
    });
    at = next;
  }
  ranges.sort((a, b) => a.from - b.from);
  ranges.forEach((range, index) => {
    const before = ranges[index - 1];
    if (before && before.to > range.from) throw damagedArchive();
  });
  return entries;
}

/** The end record is sought from behind; a comment may follow it. */
function findEnd(view: DataView): { count: number; offset: number; size: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    return end.count === 0xffff || end.size === saturated || end.offset === saturated
      ? (findEnd64(view, at) ?? end)
      : end;
  }
  throw incomplete();
}

function findEnd64(view: DataView, end: number): { count: number; offset: number; size: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) throw damagedArchive();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function entrySizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { packed: number; size: number; local: number } {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  if (packed !== saturated && size !== saturated && local !== saturated) return { packed, size, local };
  for (let field = extra; field + 4 <= extra + extraLength; ) {
    const length = view.getUint16(field + 2, true);
    if (field + 4 + length > extra + extraLength) throw damagedArchive();
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const take = (): number => {
        if (value + 8 > field + 4 + length) throw damagedArchive();
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      };
      if (size === saturated) size = take();
      if (packed === saturated) packed = take();
      if (local === saturated) local = take();
      return { packed, size, local };
    }
    field += 4 + length;
  }
  throw damagedArchive();
}

/** The local header must tell the same name: two programs must not see two different files in one archive. */
function dataStart(view: DataView, bytes: Uint8Array, local: number, name: Uint8Array): number {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw damagedArchive();
  const nameLength = view.getUint16(local + 26, true);
  const from = local + 30;
  if (nameLength !== name.length || from + nameLength > bytes.length) throw damagedArchive();
  for (let index = 0; index < nameLength; index++) {
    if (bytes[from + index] !== name[index]) throw damagedArchive();
  }
  return from + nameLength + view.getUint16(local + 28, true);
}

const decodeName = (bytes: Uint8Array, utf8: boolean): string =>
  utf8 ? new TextDecoder().decode(bytes) : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

function checkName(name: string): void {
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const segments = name.split("/");
  const wrong =
    name === "" ||
    name.startsWith("/") ||
    name.includes(":") ||
    /[\u0000-\u001f]/.test(name) ||
    segments.some((segment) => segment === ".." || segment === ".");
  if (wrong) throw unsafePartName(shown);
}
