import * as byNode from "../../src/fill/node-deflate";
import * as byPackage from "../../src/xlsx/zip/deflate";

/** Texts that repeat themselves, bytes that do not, and nothing. */
const contents = [
  new Uint8Array(),
  Buffer.from("<c><v>1</v></c>".repeat(50_000)),
  Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 255),
];

test.each(contents.map((content) => [content.length, content] as const))(
  "what the one packs, %i bytes, the other unpacks, and no more of it than was promised",
  (length, content) => {
    for (const [packer, unpacker] of [
      [byNode, byPackage],
      [byPackage, byNode],
      [byNode, byNode],
    ] as const) {
      const packed = packer.deflated(content);
      expect(Buffer.compare(unpacker.inflated(packed, length), content)).toBe(0);
      if (length === 0) continue;
      expect(() => unpacker.inflated(packed, length - 1)).toThrow();
      // Cut off: an error, or bytes that are too few for the size that the directory states.
      const cut = packed.subarray(0, packed.length >> 1);
      const found = (() => {
        try {
          return unpacker.inflated(cut, length).length;
        } catch {
          return -1;
        }
      })();
      expect(found).toBeLessThan(length);
    }
    expect(() => byNode.inflated(Buffer.from("inget flöde alls"), 100)).toThrow();
  },
);
