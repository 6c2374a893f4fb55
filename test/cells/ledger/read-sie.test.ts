import fc from "../../support/properties";
import { readSieInParts } from "../../../src/cells/ledger/sie/read-sie";
import type { SieFile, SieRefused } from "../../../src/cells/ledger/sie/sie-file";

/** The letters of Swedish in code page 437, from its published table. */
const letters437: Readonly<Record<string, number>> = {
  å: 0x86,
  ä: 0x84,
  ö: 0x94,
  Å: 0x8f,
  Ä: 0x8e,
  Ö: 0x99,
  é: 0x82,
  É: 0x90,
  ü: 0x81,
};

const bytes437 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => letters437[sign] ?? sign.charCodeAt(0));
const bytesLatin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const bytesUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const bytesUtf16 = (text: string, isLittleEndian = true): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) bytes.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(bytes.buffer);
};

const head = [
  "#FLAGGA 0",
  '#PROGRAM "Ekonomi" 1.0',
  "#FORMAT PC8",
  "#GEN 20260110",
  "#SIETYP 4",
  '#FNAMN "Region Småland"',
  "#RAR 0 20250101 20251231",
  '#DIM 1 "Ansvar"',
  '#OBJEKT 1 "4711" "Familjecentralen Björken"',
  '#KONTO 6010 "Lokalhyra, extern"',
  '#KONTO 2440 "Leverantörsskulder"',
];

const rent = [
  '#VER "L" 128 20250115 "Hyra kvartal 1"',
  "{",
  '#TRANS 6010 {1 "4711"} 240000.50 20250201 "Fastighets AB \\"Eken\\""',
  "#TRANS 2440 {} -240000.50",
  "}",
];

const file = (...lines: readonly string[]): Uint8Array => bytes437(lines.join("\r\n"));

const readSie = (bytes: Uint8Array): ReturnType<typeof readSieInParts> =>
  readSieInParts(bytes, () => Promise.resolve());

async function read(bytes: Uint8Array): Promise<SieFile> {
  const result = await readSie(bytes);
  if ("refused" in result) throw new Error(JSON.stringify(result.refused));
  return result;
}

async function refused(bytes: Uint8Array): Promise<SieRefused> {
  const result = await readSie(bytes);
  if (!("refused" in result)) throw new Error("was read");
  return result.refused;
}

const january = { from: 45_658, till: 45_688 };
const february = { from: 45_689, till: 45_716 };

test("vouchers with their accounts, objects, dates and texts", async () => {
  const { company, lines, vouchers, dimensions, notes } = await read(file(...head, ...rent));
  expect(company).toBe("Region Småland");
  expect(vouchers).toBe(1);
  expect(notes).toEqual([]);
  expect([...dimensions.Ansvar!]).toEqual([["4711", "Familjecentralen Björken"]]);
  expect(lines).toEqual([
    {
      row: 14,
      account: "6010",
      accountText: "Lokalhyra, extern",
      amount: 24_000_050,
      vat: undefined,
      period: february,
      voucher: "L 128",
      supplier: "",
      text: 'Fastighets AB "Eken"',
      codes: { Ansvar: "4711" },
    },
    {
      row: 15,
      account: "2440",
      accountText: "Leverantörsskulder",
      amount: -24_000_050,
      vat: undefined,
      period: january,
      voucher: "L 128",
      supplier: "",
      text: "Hyra kvartal 1",
      codes: {},
    },
  ]);
});

test("two dimensions of one name are told apart, and those of the format have its names", async () => {
  const { lines } = await read(
    file(
      ...head,
      '#DIM 20 "Ansvar"',
      "#VER A 1 20250101",
      "{",
      "#TRANS 6010 {1 4711 20 99} 100",
      "#TRANS 2440 {9 12 10 7} -100",
      "}",
    ),
  );
  expect(lines.map(({ codes }) => codes)).toEqual([
    { "Ansvar (1)": "4711", "Ansvar (20)": "99" },
    { Leverantör: "12", Faktura: "7" },
  ]);
});

test("several objects on a line, tabs between fields, unknown records, amounts beyond fifteen digits", async () => {
  const { lines } = await read(
    file(
      ...head,
      "#NYTT påhittat fält",
      '#VER\t"A"\t1\t20250101',
      "{",
      '\t#TRANS 6010 {1 "4711" 6 "P 7" 19 "x"} 90071992547409.93',
      "\t#TRANS 2440 {} -90071992547409.93",
      "}",
    ),
  );
  expect(lines[0]).toMatchObject({
    amount: 9_007_199_254_740_993n,
    codes: { Ansvar: "4711", Projekt: "P 7", "Dimension 19": "x" },
  });
});

test("lines that were added or taken away afterwards are counted once", async () => {
  const { lines, notes } = await read(
    file(
      ...head,
      '#VER "A" 1 20250101 "x"',
      "{",
      "#BTRANS 6010 {} 100.00",
      "#RTRANS 6010 {} 120.00",
      "#TRANS 6010 {} 120.00",
      "#TRANS 2440 {} -120",
      "}",
    ),
  );
  expect(lines.map(({ amount }) => amount)).toEqual([12_000, -12_000]);
  expect(notes).toEqual([{ kind: "removed", lines: 1 }]);
});

describe("lines that were added afterwards", () => {
  const voucher = (...lines: string[]): Uint8Array =>
    file(...head, '#VER "A" 1 20250101 "x"', "{", ...lines, "}");
  const amounts = async (...lines: string[]): Promise<unknown> => {
    const { lines: found, notes } = await read(voucher(...lines));
    return [found.map(({ amount }) => amount), notes];
  };

  test("are read where no line says them again, and said", async () =>
    expect(await amounts("#TRANS 6010 {} 100", "#RTRANS 6010 {} 20", "#TRANS 2440 {} -120")).toEqual([
      [10_000, 2_000, -12_000],
      [{ kind: "added", lines: 1, first: "A 1" }],
    ]));

  test("are read once where the lines that say them again stand further down, as many times as they were added", async () => {
    const added = ["#RTRANS 6010 {} 60.00", "#RTRANS 6010 {} 60", "#RTRANS 2440 {} -180"];
    const again = ["#TRANS 6010 {} 60", "#TRANS 6010 {} 60.0", "#TRANS 2440 {} -180.00", "#TRANS 6010 {} 60"];
    expect(await amounts(...added, ...again)).toEqual([[6_000, 6_000, -18_000, 6_000], []]);
  });

  test("are another line than one of another account, object or text", async () =>
    expect(
      await amounts('#RTRANS 6010 {1 "1"} 60 "" "a"', '#TRANS 6010 {1 "2"} 60 "" "a"', "#TRANS 2440 {} -120"),
    ).toEqual([[6_000, 6_000, -12_000], [{ kind: "added", lines: 1, first: "A 1" }]]));

  test("say the same as one of another voucher, and are read in both", async () => {
    const { lines, notes } = await read(
      file(
        ...head,
        ...["#VER A 1 20250101", "{", "#RTRANS 6010 {} 60", "#TRANS 2440 {} -60", "}"],
        ...["#VER A 2 20250101", "{", "#TRANS 6010 {} 60", "#TRANS 2440 {} -60", "}"],
      ),
    );
    expect([lines.length, notes]).toEqual([4, [{ kind: "added", lines: 1, first: "A 1" }]]);
  });
});

test("names of several words without quotation marks are whole, and what the format has behind them is none of theirs", async () => {
  const { company, lines, dimensions } = await read(
    file(
      ...["#FLAGGA 0", "#SIETYP 4", "#FNAMN Region Småland", "#KONTO 6010 Lokalhyra, extern hyresvärd"],
      ...["#DIM 1 Eget ansvar", "#UNDERDIM 21 Del av ansvar 1", "#OBJEKT 1 47 Familjecentralen Björken"],
      ...["#OBJEKT 21 8 Rum ett", '#KONTO 2440 "Leverantörsskulder" T'],
      ...["#VER A 1 20250115 Hyra för januari 20250116 LS", "{", "#TRANS 6010 {1 47 21 8} 100"],
      ...["#TRANS 2440 {} -100 20250116 Hus och hem AB 1 LS", "}"],
    ),
  );
  expect(company).toBe("Region Småland");
  expect(Object.entries(dimensions).map(([name, codes]) => [name, ...codes.values()])).toEqual([
    ["Eget ansvar", "Familjecentralen Björken"],
    ["Del av ansvar", "Rum ett"],
  ]);
  expect(lines.map(({ accountText, text, codes }) => [accountText, text, codes])).toEqual([
    ["Lokalhyra, extern hyresvärd", "Hyra för januari", { "Eget ansvar": "47", "Del av ansvar": "8" }],
    ["Leverantörsskulder", "Hus och hem AB", {}],
  ]);
});

test("a line on two objects of one dimension is on neither alone, and that is said", async () => {
  const { lines, notes } = await read(
    file(
      ...head,
      ...["#VER A 1 20250101", "{", "#TRANS 6010 {1 4711 6 P7 1 4712} 100", "#TRANS 6010 {1 4711 1 4711} 50"],
      ...["#TRANS 6010 {1 4711 1 4712} 7", "#TRANS 2440 {} -157", "}"],
    ),
  );
  expect(lines.map(({ codes }) => codes)).toEqual([
    { Ansvar: "4711, 4712", Projekt: "P7" },
    { Ansvar: "4711" },
    { Ansvar: "4711, 4712" },
    {},
  ]);
  expect(notes).toEqual([{ kind: "several-objects", lines: 2, first: "Ansvar 4711, 4712" }]);
});

test.each([
  [".50", 50],
  ["-.5", -50],
  ["100.", 10_000],
  ["100,", 10_000],
  ["+7.00", 700],
  ['"1 234.50"', 123_450],
  ['"-1 234 567"', -123_456_700],
  // 255 is a space that does not break, in code page 437.
  ["1\u00ff234,50", 123_450],
  ["1.200", 120],
])("the amount %s", async (written, ore) => {
  const { lines } = await read(file(...head, "#VER A 1 20250101", "{", `#TRANS 6010 {} ${written}`, "}"));
  expect(lines.map(({ amount }) => amount)).toEqual([ore]);
});

test("the brace that opens a voucher behind it, and lines that end with a carriage return alone, say the same", async () => {
  const usual = (await read(file(...head, ...rent))).lines.map(({ row: _, ...line }) => line);
  const [voucher, , ...rest] = rent;
  const behind = await read(file(...head, `${voucher} {`, ...rest));
  const old = await read(bytes437([...head, ...rent].join("\r")));
  for (const { lines } of [behind, old]) expect(lines.map(({ row: _, ...line }) => line)).toEqual(usual);
  expect(usual).toHaveLength(2);
});

describe("letters", () => {
  const text = [...head, ...rent].join("\n");
  test.each([
    ["utf-8", bytesUtf8(text)],
    ["utf-8 with BOM", bytesUtf8(`\ufeff${text}`)],
    ["windows-1252", bytesLatin(text)],
    ["utf-16", bytesUtf16(`\ufeff${text}`)],
    ["utf-16", bytesUtf16(text)],
    ["utf-16", bytesUtf16(`\ufeff${text}`, false)],
    ["utf-16", bytesUtf16(text, false)],
  ] as const)("%s is read, and said", async (encoding, bytes) => {
    const { company, notes } = await read(bytes);
    expect(company).toBe("Region Småland");
    expect(notes).toEqual([{ kind: "encoding", encoding }]);
  });
});

describe("what is not read says why", () => {
  test.each(["1", "2", "3"])("type %s has no vouchers", async (type) => {
    const lines = head.map((line) => (line.startsWith("#SIETYP") ? `#SIETYP ${type}` : line));
    expect(await refused(file(...lines, "#UB 0 6010 240000"))).toEqual({
      kind: "type",
      type,
    });
  });

  test("without a type it is read by its vouchers", async () => {
    const lines = head.filter((line) => !line.startsWith("#SIETYP"));
    expect((await read(file(...lines, ...rent))).notes).toEqual([{ kind: "no-type" }]);
    expect(await refused(file(...lines))).toEqual({ kind: "no-vouchers" });
  });

  test.each([
    ["a spreadsheet", "PK\u0003\u0004 …"],
    ["XML, as type 5 is", '<?xml version="1.0"?>\n<Sie/>'],
    ["nothing", ""],
    ["a table", "Konto;Belopp\n6010;100"],
  ])("%s is no such file", async (_, text) => {
    expect(await refused(bytesUtf8(text))).toEqual({ kind: "not-sie" });
  });

  const broken = (line: number, what: string, holds: unknown = expect.any(String)): unknown => ({
    kind: "broken",
    line,
    what,
    holds,
  });
  const voucher = (...lines: string[]): Uint8Array =>
    file(...head, '#VER "A" 7 20250101 "x"', "{", ...lines, "}");

  test("a voucher that is cut off, at the end or before the next", async () => {
    expect(await refused(file(...head, ...rent.slice(0, -1)))).toEqual(broken(12, "not-closed", "L 128"));
    expect(await refused(file(...head, ...rent.slice(0, -1), ...rent))).toEqual(
      broken(12, "not-closed", "L 128"),
    );
  });

  test("an amount, a date, a quotation mark or a line that cannot be read", async () => {
    expect(await refused(voucher("#TRANS 6010 {} tolv"))).toEqual(broken(14, "amount", "tolv"));
    expect(await refused(voucher("#TRANS 6010 {} 12.005"))).toEqual(broken(14, "amount", "12.005"));
    for (const amount of [".", "-", '""', '"1 23"', "1,200", "1.2.3", "12-"])
      expect(await refused(voucher(`#TRANS 6010 {} ${amount}`))).toMatchObject({ line: 14, what: "amount" });
    expect(await refused(voucher("#TRANS 6010 {} 1 234.50 20250115"))).toEqual(
      broken(14, "amount", "1 234.50"),
    );
    expect(await refused(voucher("#TRANS 6010 {1 4711 6} 12"))).toEqual(broken(14, "objects"));
    expect(await refused(voucher('#TRANS 6010 {} 12 20250230 "x"'))).toEqual(broken(14, "date"));
    expect(await refused(voucher('#TRANS 6010 {} 12 "" "x'))).toEqual(broken(14, "quote"));
    expect(await refused(voucher("#TRANS 6010 12.00"))).toEqual(broken(14, "fields"));
    expect(await refused(voucher("Hyra"))).toEqual(broken(14, "outside"));
    expect(await refused(file(...head, "#TRANS 6010 {} 12.00"))).toEqual(broken(12, "outside"));
  });

  test("a voucher that does not balance is read, counted and said", async () => {
    expect((await read(voucher("#TRANS 6010 {} 12.00"))).notes).toEqual([
      { kind: "unbalanced", vouchers: 1, first: "A 7" },
    ]);
  });
});

/** What a bookkeeping program would write, out of numbers that are known. */
const transaction = fc.record({
  account: fc.integer({ min: 1000, max: 99_999 }),
  ore: fc.integer({ min: -1e12, max: 1e12 }),
  text: fc.string({
    unit: fc.constantFrom(...'abc åäö É"\\{}# 1'),
    maxLength: 20,
  }),
});

test("what was written is what is read, in any way of storing letters", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(transaction, { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom(bytes437, bytesUtf8, bytesLatin),
      async (vouchers, encoded) => {
        const written = vouchers.flatMap((lines, index) => [
          `#VER A ${index + 1} 20250315 ""`,
          "{",
          ...lines.map(({ account, ore, text }) => {
            const digits = String(Math.abs(ore)).padStart(3, "0");
            const amount = `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
            return `   #TRANS ${account} {} ${amount} 20250301 "${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
          }),
          "}",
        ]);
        const { lines } = await read(
          encoded(["#FLAGGA 0", "#SIETYP 4", '#FNAMN "Åäö"', ...written].join("\n")),
        );
        expect(lines.map(({ account, amount, voucher, text }) => [account, amount, voucher, text])).toEqual(
          vouchers.flatMap((all, index) =>
            all.map(({ account, ore, text }) => [
              String(account),
              ore === 0 ? 0 : ore,
              `A ${index + 1}`,
              text.replace(/ +/g, " ").trim(),
            ]),
          ),
        );
      },
    ),
  );
});

test("whatever a file holds is read or refused, never an error of ours", async () => {
  const record = fc.constantFrom(...head, ...rent, "#VER", "#TRANS", "{", "}", '#TRANS 1 {"', "#SIETYP", "x");
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 30 }), async (lines) => {
      const result = await readSie(file(...lines));
      expect("refused" in result || result.lines.length >= 0).toBe(true);
    }),
  );
});
