/** What a directory's entry of a compound file is ([MS-CFB] 2.6.1). */
export interface Entry {
  readonly name: string;
  /** None of a storage. */
  readonly bytes?: Uint8Array;
}

const sector = 512;
const [endOfChain, free, ofTable, none] = [0xfffffffe, 0xffffffff, 0xfffffffd, 0xffffffff];

/**
 * A compound file of version 3 ([MS-CFB]), as Excel wraps a workbook that it encrypts: a header, one sector of the allocation
 * table, the directory, then each stream in sectors of its own. The entries stand beside each other below the root.
 */
export function compoundFile(entries: readonly Entry[]): Uint8Array {
  const directorySectors = Math.ceil((entries.length + 1) / 4);
  let next = 1 + directorySectors;
  const placed = entries.map(({ name, bytes }) => {
    // Shorter streams than 4 096 bytes would belong to the small ones.
    const length = bytes && Math.max(bytes.length, 4096);
    const first = next;
    next += Math.ceil((length ?? 0) / sector);
    return { name, bytes, length, first };
  });
  const file = new Uint8Array((next + 1) * sector);
  const view = new DataView(file.buffer);
  const table = new Array<number>(sector / 4).fill(free);
  const chain = (first: number, count: number): void => {
    for (let at = 0; at < count; at++) table[first + at] = at === count - 1 ? endOfChain : first + at + 1;
  };
  table[0] = ofTable;
  chain(1, directorySectors);
  for (const { length, first } of placed) if (length) chain(first, Math.ceil(length / sector));

  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  for (const at of [60, 68]) view.setUint32(at, endOfChain, true);
  for (let at = 76; at < sector; at += 4) view.setUint32(at, at === 76 ? 0 : free, true);
  table.forEach((value, at) => view.setUint32(sector + 4 * at, value, true));

  const directory = 2 * sector;
  const put = (index: number, name: string, kind: number, child: number, right: number): number => {
    const at = directory + 128 * index;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, kind);
    view.setUint8(at + 67, 1);
    for (const [offset, value] of [
      [68, none],
      [72, right],
      [76, child],
    ] as const)
      view.setUint32(at + offset, value, true);
    return at;
  };
  view.setUint32(put(0, "Root Entry", 5, 1, none) + 116, endOfChain, true);
  placed.forEach(({ name, bytes, length, first }, index) => {
    const right = index + 1 < placed.length ? index + 2 : none;
    const at = put(index + 1, name, bytes ? 2 : 1, none, right);
    view.setUint32(at + 116, bytes ? first : 0, true);
    view.setUint32(at + 120, length ?? 0, true);
    if (bytes) file.set(bytes, (first + 1) * sector);
  });
  return file;
}
