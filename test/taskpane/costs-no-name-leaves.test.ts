/** People's names are planted where nobody should write them; what is kept of written and sent sheets has none of them. */
import { strFromU8 } from "fflate";
import { costsView } from "../../src/taskpane/costs";
import { contentsFromBook, saveXlsx, withKeptByHost } from "../../src/workbench/xlsx";
import { unpack } from "../workbench/xlsx/support/archive";
import { OfficePane } from "./office-pane";

const planted = {
  kind: "Hemliga Hilda",
  verksamhet: "Gömde Göran",
  organisation: "Dolda Doris",
  centre: "Tysta Tyra",
  vatCode: "Lönnliga Lena",
} as const;

let pane: OfficePane;
const keptInTab: string[] = [];
const keptForLong: string[] = [];

beforeEach(async () => {
  pane = await OfficePane.open();
  for (const [storage, kept] of [
    [globalThis.sessionStorage, keptInTab],
    [globalThis.localStorage, keptForLong],
  ] as const) {
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, value) => {
      kept.push(value);
      set(key, value);
    };
  }
  pane.addTable("tblParter", [
    ["Central", "Verksamhet", "Organisation", "Yta"],
    [planted.centre, planted.verksamhet, planted.organisation, 383],
    [planted.centre, "ÖF", "Kommunen", 324],
    ["Zonen", "BHV", "Regionen", 100],
  ]);
  pane.addTable(
    "tblKostnader",
    [
      ["Central", "Kostnadsslag", "Belopp", "Betalas av", "Momskod", "Period från", "Period till"],
      [planted.centre, planted.kind, 1_172_000, "Kommunen", planted.vatCode, "2025-01-01", "2025-12-31"],
      ["Zonen", "Hyra", 1, "Regionen", "", "2025-01-01", "2025-12-31"],
    ],
    8,
  );
  await pane.actions.start();
});
afterEach(() => pane.close());

/** Names are known again in small letters, and could be kept so. */
const names = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

/** The parts of the saved file that hold a word. */
function partsWith(word: string): string[] {
  const ids = pane.book.sheets().map(({ id }) => id);
  const contents = withKeptByHost(contentsFromBook(pane.book, null), ids, pane.office.host.model, null);
  const parts = Object.entries(unpack(saveXlsx(null, contents).bytes));
  return parts.flatMap(([name, part]) => (names(strFromU8(part), word) ? [name] : []));
}

test("written, sent, corrected and written anew: the names are in the cells and on the tabs, and nowhere else", async () => {
  const { split } = pane.costs();
  await split.write();
  await split.sending.send(0);
  const [own] = pane.book.sheets();
  pane.book.type(`${own!.name}!C10`, 1_300_000);
  await pane.actions.readWorkbook();
  await split.sending.correct(0);
  // What can be undone is kept for the tab alone: the sheets' names, and formulas, which name the centre.
  for (const word of [planted.kind, planted.verksamhet, planted.vatCode]) {
    expect([word, keptInTab.filter((text) => names(text, word)).length]).toEqual([word, 0]);
  }
  expect(keptInTab.length).toBeGreaterThan(0);
  await split.write(true);
  expect(pane.actions.frameOf(costsView).choices).toMatchObject({
    sent: [{ number: "2025-01" }, { number: "2025-02" }],
    written: [{ years: "2025" }],
  });

  const settings = [...pane.office.host.model.settings].flat().map(String);
  expect(settings.join(" ")).toContain("2025-02");
  for (const word of Object.values(planted)) {
    expect([word, [...settings, ...keptForLong].filter((text) => names(text, word))]).toEqual([word, []]);
    // There was something to find, and where it was found are cells, tabs, tables' headings and the charts of the cells.
    const parts = partsWith(word);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      expect(part).toMatch(
        /^xl\/(sharedStrings|workbook|worksheets\/sheet\d+|charts\/chart\d+)\.xml$|^docProps\/app\.xml$/,
      );
    }
  }
});
