import { strToU8, zipSync } from "fflate";
import { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { compoundFile } from "../../support/compound-file";
import { collectModel } from "../../../src/taskpane/share/collect/collect-model";
import { shareState, type SharePlace } from "../../../src/taskpane/share/place";
import type { ViewFrame } from "../../../src/taskpane/frame/view-frame";
import { shareText } from "../../../src/text/share/share";
import { shareText as words } from "../../../src/text/share/share.sv";
import { collectPlan } from "../../../src/workbook/share/collect/collect-plan";
import { saveXlsx, type CellValue, type ReaderThread } from "../../../src/xlsx";
import type { FromReader, ToReader } from "../../../src/xlsx/worker/messages";
import { Reader } from "../../../src/xlsx/worker/reader";

/** Files that come in and are none, or are more than they should be: each is told in a sentence, and none stops the others. */
function thread(): ReaderThread {
  const reader = new Reader();
  let heard: (event: { data: FromReader }) => void = () => undefined;
  return {
    postMessage: (message: ToReader) => {
      const answer = reader.receive(message);
      if (answer) queueMicrotask(() => heard({ data: answer }));
    },
    addEventListener: (kind: string, listener: never) => {
      if (kind === "message") heard = listener;
    },
    terminate: () => undefined,
  };
}

class Frame {
  place: SharePlace = shareState.place.initial;
  readonly contents = { tables: [] };
  readonly state = { language: "sv" };
  readonly said: string[] = [];
  move(change: Partial<SharePlace>): void {
    this.place = { ...this.place, ...change };
  }
  announce(say: (text: { language: string }) => string): void {
    this.said.push(say({ language: "sv" }));
  }
  tell = this.announce;
  get files() {
    return collectModel({ tables: [] }, this.place).files;
  }
}

beforeAll(async () => shareText.load("sv"));

async function collect(...files: readonly { name: string; bytes: Uint8Array }[]): Promise<Frame> {
  const frame = new Frame();
  await new CollectActions(frame as unknown as ViewFrame<object, SharePlace>, thread).open(
    files.map(({ name, bytes }) => {
      const read = { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
      return { name, size: bytes.length, ...read } as unknown as File;
    }),
  );
  return frame;
}

const headings = ["Central", "Kommun", "MHV", "BHV", "ÖF", "Soc"];
const book = (rows: readonly (readonly CellValue[])[], name = "Centraler"): Uint8Array => {
  const cells = [headings, ...rows].flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value })),
  );
  return saveXlsx(null, { sheets: [{ name, cells }] }).bytes;
};
const mora = book([["Mora", "Mora", "ja", "ja", "ja", "ja"]]);

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook by hand, around what stands in its sheet. */
function byHand(
  sheet: string,
  {
    type = sheetType,
    tab = "",
    more = {},
  }: { type?: string; tab?: string; more?: Record<string, string> } = {},
): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": relation("rId1", "officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Centraler" sheetId="1" r:id="rId1"/>${tab}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const texts = (...lines: readonly (readonly string[])[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${lines
    .map(
      (line) => `<row>${line.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;
const filled = texts(headings, ["Orsa", "Orsa", "ja", "ja", "ja", "nej"]);

/** As Excel encrypts a workbook: for those who know a password, or for those whom a label lets in. */
const encrypted = (space: string, transform: string): Uint8Array =>
  compoundFile([
    { name: "\u0006DataSpaces" },
    { name: space },
    { name: transform },
    { name: "EncryptionInfo", bytes: new Uint8Array(1400).fill(7) },
    { name: "EncryptedPackage", bytes: new Uint8Array(9000).fill(131) },
  ]);
const old = (...names: string[]): Uint8Array =>
  compoundFile(names.map((name) => ({ name, bytes: new Uint8Array(5000).fill(9) })));

const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const bad: readonly (readonly [name: string, bytes: Uint8Array, sentence: RegExp])[] = [
  [
    "lösenord.xlsx",
    encrypted("StrongEncryptionDataSpace", "StrongEncryptionTransform"),
    /skyddad med lösenord/,
  ],
  ["etikett.xlsx", encrypted("DRMEncryptedDataSpace", "DRMEncryptedTransform"), /känslighetsetikett/],
  ["gammal.xls", old("Workbook", "\u0005SummaryInformation"), /gamla formatet \.xls\./],
  ["gammal med rätt.xls", old("Workbook", "\tDRMContent"), /känslighetsetikett/],
  ["brev.doc", old("WordDocument"), /ingen Excelarbetsbok/],
  ["makron.xlsm", byHand(filled, { type: macros }), /makron \(\.xlsm\)/],
  ["makron.xlsx", byHand(filled, { type: macros }), /makron \(\.xlsm\)/],
  ["kalkyl.ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") }), /OpenDocument/],
  ["text.xlsx", strToU8("Central;Kommun"), /ingen Excelarbetsbok/],
  ["tom.xlsx", new Uint8Array(), /är tom/],
  ["halv.xlsx", mora.slice(0, 900), /inte hel/],
  ["bomb.xlsx", byHand(filled + " ".repeat(130 * 1024 * 1024)), /större än \d+ MB|zip-bomb/],
  ["entiteter.xlsx", byHand(`<!DOCTYPE a [<!ENTITY b "c">]>${filled}`), /egna entiteter/],
  ["utbrytare.xlsx", byHand(filled, { more: { "../ut.txt": "x" } }), /otillåtet namn/],
  ["stor.xlsx", new Uint8Array(20_000_001), /^$/],
];

test("each bad file has its sentence, and the good ones between them are read", async () => {
  const frame = await collect(
    { name: "Mora.xlsx", bytes: mora },
    ...bad.map(([name, bytes]) => ({ name, bytes })),
    { name: "Orsa.xlsx", bytes: byHand(filled) },
  );
  const read = new Map(frame.files.map((file) => [file.name, file]));
  expect([read.get("Mora.xlsx")?.state, read.get("Orsa.xlsx")?.state]).toEqual(["read", "read"]);
  for (const [name, , sentence] of bad) {
    const { state, refusal } = read.get(name)!;
    const said = refusal?.kind === "refused" ? refusal.sentence.sv : "";
    expect([name, state]).toEqual([name, "refused"]);
    expect(said).toMatch(sentence);
    // One sentence about what is wrong, and at most one about what to do.
    expect(said).not.toMatch(/Error|undefined|\n/);
  }
  expect(read.get("stor.xlsx")?.refusal?.kind).toBe("too-large");
});

test("more files than are read at once are said; a second file of one name does not take the first one's place", async () => {
  const file = { name: "samma.csv", bytes: strToU8("Central;Kommun\nA;B\n") };
  const many = Array.from({ length: 301 }, (_, index) => ({ ...file, name: `${index}.csv` }));
  const frame = await collect(...many);
  expect(frame.files).toHaveLength(300);
  expect(frame.said).toContain(words.collect.tooMany);
  const twice = await collect(file, { ...file, bytes: strToU8("Central;Kommun\nC;D\n") });
  expect(twice.files).toHaveLength(1);
  expect(twice.said).toContain(words.collect.clash("samma.csv"));
});

test("formulas, links to other workbooks, names and hidden sheets stay behind; cells that begin as formulas are texts", async () => {
  const cells = ["'=1+1", '=HYPERLINK("x")', "+46 70", "-Mora", "@SUM(1)"].map((text) =>
    text.replace(/"/g, "&quot;"),
  );
  const rows = [headings, ...cells.map((name) => [name, "Mora", "ja", "ja", "ja", "ja"])];
  const sheet = texts(...rows).replace(
    "</sheetData>",
    '<row><c t="str"><f>[1]Blad1!$A$1</f><v>Ur annan bok</v></c><c t="str"><f>Dold!A1</f><v>Orsa</v></c></row></sheetData>',
  );
  const frame = await collect({ name: "a.xlsx", bytes: byHand(sheet) });
  const { kinds } = collectModel({ tables: [] }, frame.place);
  const plan = collectPlan(kinds, 46_000, [], words.collect.sheet);
  const names = plan.sheets[0]!.blocks.flatMap((block) => block.cells.map(([name]) => name));
  for (const name of ["'=1+1", '=HYPERLINK("x")', "+46 70", "-Mora", "@SUM(1)", "Ur annan bok"])
    expect(names).toContain(name);
  expect(JSON.stringify(plan)).not.toContain("[1]Blad1");
});
