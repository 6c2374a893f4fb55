import fc from "../../support/properties";
import { deflateSync, zipSync } from "fflate";
import {
  openXlsx,
  ReadingBudget,
  saveXlsx,
  type XlsxOptions,
  XlsxRefusal,
  type RefusalReason,
} from "../../../src/workbench/xlsx";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { limits } from "../../../src/xlsx/ground/limits";
import { archive, bytesOf, differingParts } from "./support/archive";
import { withCells } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

/** The refusal that opening gives; anything else, or success, fails the test. */
function refusal(bytes: Uint8Array, options: XlsxOptions = {}): XlsxRefusal {
  try {
    openXlsx(bytes, options);
  } catch (error) {
    if (error instanceof XlsxRefusal) return error;
    throw error;
  }
  throw new Error("The file was opened.");
}

const expectRefused = (
  bytes: Uint8Array,
  reason: RefusalReason,
  sentence: RegExp,
  options?: XlsxOptions,
): void => {
  const refused = refusal(bytes, options);
  expect([refused.reason, refused.sv]).toEqual([reason, expect.stringMatching(sentence)]);
  for (const text of [refused.sv, refused.en]) expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/s);
};

interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Points the directory at another place. */
  readonly offset?: number;
}

/** An archive put together byte by byte, so that it can lie. */
function rawZip(entries: readonly RawEntry[], count = entries.length): Uint8Array {
  const pieces: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of entries) {
    offsets.push(entry.offset ?? at);
    const name = Buffer.from(entry.localName ?? entry.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(entry.method ?? 8, 8);
    header.writeUInt16LE(name.length, 26);
    push(Buffer.concat([header, name, entry.packed]));
  }
  const start = at;
  entries.forEach((entry, index) => {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(entry.flags ?? 0, 8);
    header.writeUInt16LE(entry.method ?? 8, 10);
    header.writeUInt32LE(entry.crc ?? 0, 16);
    header.writeUInt32LE(entry.packed.length, 20);
    header.writeUInt32LE(entry.size ?? 0, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(offsets[index]!, 42);
    push(Buffer.concat([header, name]));
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  push(end);
  return new Uint8Array(Buffer.concat(pieces));
}

const packed = (name: string, text: string | Uint8Array, more: Partial<RawEntry> = {}): RawEntry => {
  const bytes = bytesOf(text);
  return { name, packed: deflateSync(bytes), size: bytes.length, crc: crc32(bytes), ...more };
};

const packedParts = (parts: Readonly<Record<string, string | Uint8Array>>): RawEntry[] =>
  Object.entries(parts).map(([name, part]) => packed(name, part));

const plain = (): Record<string, string | Uint8Array> =>
  plainWorkbook({ Blad1: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const sheetPart = "xl/worksheets/sheet1.xml";
const withSheetXml = (xml: string): Uint8Array => archive({ ...plain(), [sheetPart]: xml });

test("the archive that the other tests bend is a workbook when it is straight", () => {
  expect(openXlsx(rawZip(packedParts(plain()))).contents.sheets[0]?.cells[0]?.value).toBe(1);
});

describe("files that are something else", () => {
  const compound = (stream: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from(stream, "utf16le"),
        Buffer.alloc(40),
      ]),
    );

  test.each([
    ["nothing", new Uint8Array(), "not-a-workbook", /tom/],
    ["a text", Buffer.from("Central;Klass\nAvesta;FC\n"), "not-a-workbook", /ingen Excelarbetsbok/],
    ["an empty archive", zipSync({}), "not-a-workbook", /ingen Excelarbetsbok/],
    [
      "an archive of pictures",
      archive({ "a.png": new Uint8Array(9) }),
      "not-a-workbook",
      /ingen Excelarbetsbok/,
    ],
    ["a workbook behind a password", compound("EncryptedPackage"), "password", /lösenord/],
    ["an old .xls", compound("Workbook"), "other-format", /\.xls\./],
    ["another compound file", compound("PowerPoint Document"), "not-a-workbook", /ingen Excelarbetsbok/],
    [
      "an .xlsb",
      archive({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
      "other-format",
      /\.xlsb/,
    ],
    [
      "an .ods",
      archive({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "other-format",
      /\.ods/,
    ],
    [
      "an .ods behind a password",
      archive({ mimetype: "x", "content.xml": "x", "META-INF/manifest.xml": "<m:encryption-data/>" }),
      "password",
      /lösenord/,
    ],
    [
      "a Word document",
      archive({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }),
      "other-format",
      /Word/,
    ],
    [
      "a package that is no workbook",
      archive({ ...plain(), "xl/workbook.xml": "<nothing/>" }),
      "not-a-workbook",
      /ingen Excelarbetsbok/,
    ],
  ] as const)("%s", (_, bytes, reason, sentence) => expectRefused(bytes, reason, sentence));
});

describe("archives that are broken or lie", () => {
  const file = archive(excelParts());

  test("cut off anywhere: said to be incomplete, as long as there is a beginning", () => {
    for (const part of [0.01, 0.2, 0.5, 0.9, 0.999]) {
      expectRefused(file.subarray(0, Math.floor(file.length * part)), "incomplete", /inte hel/);
    }
  });

  test.each([
    "../evil.xml",
    "/etc/passwd",
    "xl/../../evil.xml",
    "..\\evil.xml",
    "C:\\evil.xml",
    "C:/evil.xml",
    "xl/./a.xml",
    "a\u0000b",
    "",
  ])("a part called %j", (name) =>
    expectRefused(rawZip([...packedParts(plain()), packed(name, "x")]), "unsafe", /otillåtet namn/),
  );

  test("a part that is there twice, also when only capitals differ", () => {
    expectRefused(rawZip([...packedParts(plain()), packed(sheetPart, "<other/>")]), "unsafe", /två gånger/);
    expectRefused(
      rawZip([...packedParts(plain()), packed("XL/Workbook.xml", "<other/>")]),
      "unsafe",
      /två gånger/,
    );
  });

  test("a directory that names a part otherwise than the part itself does", () => {
    expectRefused(
      rawZip([...packedParts(plain()), packed("xl/a.xml", "x", { localName: "xl/b.xml" })]),
      "damaged",
      /packas upp/,
    );
  });

  test("parts that lie over each other, as in bombs of a few kilobytes", () => {
    const inner = Buffer.alloc(30 + 5 + 1);
    inner.writeUInt32LE(0x04034b50, 0);
    inner.writeUInt16LE(5, 26);
    inner.write("b.xml", 30);
    const outer = { name: "a.xml", method: 0, packed: new Uint8Array(inner), size: inner.length };
    const within = { name: "b.xml", method: 0, packed: Uint8Array.of(0), size: 1, offset: 30 + 5 };
    expectRefused(rawZip([outer, within, ...packedParts(plain())]), "damaged", /packas upp/);
    // Straight, the same two parts are no obstacle.
    expect(
      openXlsx(rawZip([outer, { ...packed("b.xml", "x") }, ...packedParts(plain())])).contents.sheets,
    ).toHaveLength(1);
  });

  test("more entries promised than there are, and unknown ways of packing, and encrypted entries", () => {
    expectRefused(rawZip(packedParts(plain()), 40), "damaged", /packas upp/);
    expectRefused(
      rawZip([...packedParts(plain()), packed("a", "x", { method: 99 })]),
      "damaged",
      /packas upp/,
    );
    expectRefused(
      rawZip(packedParts(plain()).map((entry) => ({ ...entry, flags: 1 }))),
      "password",
      /lösenord/,
    );
  });

  test("a checksum that does not fit, and a part shorter or longer than it says", () => {
    const replaced = (more: Partial<RawEntry>): Uint8Array =>
      rawZip(packedParts(plain()).map((entry) => (entry.name === sheetPart ? { ...entry, ...more } : entry)));
    expectRefused(replaced({ crc: 1 }), "damaged", /sheet1\.xml/);
    expectRefused(replaced({ size: 10 }), "damaged", /sheet1\.xml/);
    expectRefused(replaced({ size: 100_000 }), "damaged", /sheet1\.xml/);
    expectRefused(replaced({ packed: Uint8Array.from([0xff, 0xff, 0xff]) }), "damaged", /sheet1\.xml/);
    expectRefused(replaced({ packed: new Uint8Array() }), "damaged", /sheet1\.xml/);
  });

  test.each(["xl/workbook.xml", sheetPart])("a missing %s", (name) => {
    const parts = plain();
    delete parts[name];
    expectRefused(archive(parts), "damaged", new RegExp(`${name} saknas`));
  });

  test("a workbook without sheets, or two sheets of one name", () => {
    expectRefused(archive(plainWorkbook({})), "damaged", /inget kalkylblad/);
    const parts = plainWorkbook({ a: "", b: "" });
    expectRefused(
      archive({ ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace('"b"', '"A"') }),
      "damaged",
      /skadad/,
    );
  });
});

describe("bombs, within bounds of memory", () => {
  const memory = (act: () => void): number => {
    const before = process.memoryUsage();
    act();
    const after = process.memoryUsage();
    return after.heapTotal + after.arrayBuffers - before.heapTotal - before.arrayBuffers;
  };
  const megabyte = 1024 * 1024;

  test("a file of 100 MB is refused before it is looked at", () => {
    const bytes = new Uint8Array(100 * megabyte);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(memory(() => expectRefused(bytes, "too-large", /på 100 MB; högst 64 MB läses/))).toBeLessThan(
      64 * megabyte,
    );
  });

  test("a part that says 100 MB and is packed a thousand to one", () => {
    const zeros = deflateSync(new Uint8Array(100 * megabyte));
    const parts = packedParts(plain()).filter(({ name }) => name !== sheetPart);
    const bomb = rawZip([...parts, { name: sheetPart, packed: zeros, size: 100 * megabyte }]);
    expect(memory(() => expectRefused(bomb, "unsafe", /zip-bomb/))).toBeLessThan(64 * megabyte);
  });

  test("a part that says 1 kB and unpacks to 100 MB is given up at once", () => {
    const zeros = deflateSync(new Uint8Array(100 * megabyte));
    const parts = packedParts(plain()).filter(({ name }) => name !== sheetPart);
    const bomb = rawZip([...parts, { name: sheetPart, packed: zeros, size: 1024 }]);
    expect(memory(() => expectRefused(bomb, "damaged", /sheet1\.xml/))).toBeLessThan(150 * megabyte);
  });

  test("parts that together say terabytes", () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      packed(`xl/media/${index}.bin`, "x", { size: 0xfffffff0 }),
    );
    expectRefused(rawZip([...packedParts(plain()), ...many]), "too-large", /större än 1024 MB/);
  });

  test("more parts than any workbook has", () => {
    const many = Array.from({ length: limits.parts + 1 }, (_, index) => ({
      name: `a${index}`,
      packed: new Uint8Array(),
      method: 0,
    }));
    expectRefused(rawZip(many), "too-large", /fler delar/);
  });

  test("a large picture is no bomb: it is carried through and never unpacked", () => {
    const white = new Uint8Array(50 * megabyte);
    const bytes = rawZip([
      ...packedParts(plain()),
      { name: "xl/media/vit.bmp", packed: deflateSync(white), size: white.length, crc: 7 },
    ]);
    const opened = openXlsx(bytes);
    const saved = saveXlsx(opened, withCells(opened.contents, "Blad1", { A1: { value: 2 } })).bytes;
    expect(saved.length).toBeLessThan(megabyte);
    expect(Buffer.from(saved).includes(Buffer.from(deflateSync(white).subarray(0, 5000)))).toBe(true);
  });

  test("rows of nothing down to the last of a sheet open, and hold nothing", () => {
    // A sheet's million rows are read in the bench.
    const first = 1_048_576 - 50_000;
    const rows = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${first + index + 1}" ht="20" customHeight="1"/>`,
    ).join("");
    const bytes = withSheetXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const opened = openXlsx(bytes);
    expect(opened.contents.sheets[0]?.cells).toEqual([]);
    expect(opened.contents.sheets[0]?.rows).toEqual([{ first, last: 1_048_575, height: 20, hidden: false }]);
    const saved = saveXlsx(opened, withCells(opened.contents, "Blad1", { A1020000: { value: 1 } })).bytes;
    expect(openXlsx(saved).contents.sheets[0]?.cells).toEqual([{ row: 1_019_999, column: 0, value: 1 }]);
  });

  test("more cells than the workbench opens, and as many as it opens", () => {
    const most = 10_000;
    const budget = (): ReadingBudget =>
      new ReadingBudget({ cells: most, formulas: limits.sharedFormulas, bytes: limits.readBytes });
    const row = (index: number): string =>
      `<row r="${index + 1}">${["A", "B", "C", "D"].map((letter) => `<c r="${letter}${index + 1}"><v>${index}</v></c>`).join("")}</row>`;
    const file = (count: number): Uint8Array => {
      const rows = Array.from({ length: count / 4 }, (_, index) => row(index)).join("");
      return withSheetXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    };
    expect(openXlsx(file(most), { budget: budget() }).contents.sheets[0]?.cells).toHaveLength(most);
    expectRefused(file(most + 4), "too-large", /fler än 10\s000 celler/u, { budget: budget() });
    expect(limits.cells).toBe(1_000_000);
  });
});

describe("XML that does what a workbook's never does", () => {
  const bombs = [
    '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
  ];
  test.each(bombs)("entities of its own: %s", (entities) => {
    expectRefused(
      withSheetXml(`<!DOCTYPE x [${entities}]><worksheet><sheetData/></worksheet>`),
      "unsafe",
      /entiteter/,
    );
    expectRefused(
      archive({ ...plain(), "xl/workbook.xml": `<!DOCTYPE x [${entities}]><workbook/>` }),
      "unsafe",
      /entiteter/,
    );
  });

  test("an entity that nothing declares", () => {
    expectRefused(
      withSheetXml(
        '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      ),
      "unsafe",
      /entiteter/,
    );
  });

  const cell = (xml: string): string =>
    `<worksheet><sheetData><row r="1">${xml}</row></sheetData></worksheet>`;
  test.each([
    ["an element that is not closed", "<worksheet><sheetData>"],
    ["elements that cross", "<worksheet><sheetData><row></sheetData></row></worksheet>"],
    ["two roots", "<worksheet><sheetData/></worksheet><worksheet/>"],
    ["no root", "   "],
    ["an attribute without quotes", cell("<c r=A1/>")],
    ["elements 100 000 deep", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`],
    ["sheet data twice", "<worksheet><sheetData/><sheetData/></worksheet>"],
    ["another root", "<html><sheetData/></html>"],
    ["a cell outside the sheet", cell('<c r="XFE1"/>')],
    ["a cell of another row", cell('<c r="A2"/>')],
    ["cells out of order", cell('<c r="B1"/><c r="A1"/>')],
    ["rows out of order", '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    ["a row beyond the last", '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ["a shared text that there is not", cell('<c r="A1" t="s"><v>5</v></c>')],
    ["a number that is none", cell('<c r="A1"><v>tolv</v></c>')],
    ["a comment without an end", "<worksheet><!-- </worksheet>"],
    [
      "bytes that are no UTF-8",
      Uint8Array.from([...Buffer.from("<worksheet>"), 0xff, 0xfe, 0xfd, ...Buffer.from("</worksheet>")]),
    ],
    ["an encoding of long ago", '<?xml version="1.0" encoding="IBM437"?><worksheet><sheetData/></worksheet>'],
  ] as const)("%s", (_, xml) => {
    expectRefused(archive({ ...plain(), [sheetPart]: xml }), "damaged", /sheet1\.xml i filen är skadad/);
  });
});

describe("any file at all", () => {
  const file = archive(excelParts());

  /** Opening either refuses with sentences or gives contents that can be saved again. */
  const survives = (bytes: Uint8Array): void => {
    let opened;
    try {
      opened = openXlsx(bytes);
    } catch (error) {
      if (error instanceof XlsxRefusal) return;
      throw error;
    }
    saveXlsx(opened, withCells(opened.contents, opened.contents.sheets[0]!.name, { Z99: { value: 1 } }));
  };

  test("cut off at random", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length }), (length) => survives(file.subarray(0, length))),
      { numRuns: 300 },
    );
  });

  test("bits turned at random, in the archive", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (flips) => {
          const bytes = file.slice();
          for (const [at, bits] of flips) bytes[at]! ^= bits;
          survives(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  // A checksum stops nearly everything above, so the same is done to the parts before they are packed.
  test("characters changed at random, in the parts", () => {
    const parts = excelParts();
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 0.999, noNaN: true }),
            fc.constantFrom("<", ">", '"', "&", "/", "9", "-1", " ", "", "x", "]]>", "<!--"),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (name, changes) => {
          let text = String(parts[name]);
          for (const [at, piece] of changes) {
            const place = Math.floor(at * text.length);
            text = text.slice(0, place) + piece + text.slice(place + 1);
          }
          survives(archive({ ...parts, [name]: text }));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a refused file loses nothing: the bytes are as they were", () => {
    const bytes = file.slice(0, 5000);
    const copy = bytes.slice();
    refusal(bytes);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(copy))).toBe(0);
  });

  test("a comment behind the archive and bytes in front of nothing are no obstacle", () => {
    const commented = Buffer.concat([Buffer.from(file), Buffer.from("hej")]);
    commented.writeUInt16LE(3, file.length - 2);
    const opened = openXlsx(new Uint8Array(commented));
    const saved = saveXlsx(opened, withCells(opened.contents, "Centraler", { B2: { value: 1 } })).bytes;
    expect(differingParts(saved, file)).toEqual([sheetPart]);
  });
});
