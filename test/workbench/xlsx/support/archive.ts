import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Archives made and read by fflate itself, so that the code under test meets another program's. */
export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

export const archive = (parts: PartTexts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])), {
    level: 6,
  });

export const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === "string" ? strToU8(part) : part;

export const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const textOf = (bytes: Uint8Array, part: string): string => {
  const found = unpack(bytes)[part];
  if (!found) throw new Error(`There is no part ${part}.`);
  return strFromU8(found);
};

/** The parts of two archives that are not the same to the byte, those that only one of them has included. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [one, two] = [unpack(a), unpack(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])]
    .filter(
      (name) =>
        !one[name] || !two[name] || Buffer.compare(Buffer.from(one[name]), Buffer.from(two[name])) !== 0,
    )
    .sort();
}

/** The names of the parts in the order of the archive, read from its directory by hand. */
export function partOrder(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let at = view.getUint32(bytes.length - 22 + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
