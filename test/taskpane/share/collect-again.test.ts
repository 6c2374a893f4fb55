import { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { shareText } from "../../../src/text/share/share";
import { type CellValue } from "../../../src/xlsx";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../../workbook/support/centres";
import { book, centres, Frame, mora, orsa, thread } from "./collecting";

let office: OfficePage;
let frame: Frame;
let actions: CollectActions;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
  await shareText.load("sv");
  putTable(office.book, "tblKommuner", "Blad1", 0, 0, [["Kommun"], ["Mora"], ["Orsa"], ["Falun"]]);
  frame = new Frame(office);
  await frame.read();
  actions = new CollectActions(frame.asView, thread);
});
afterEach(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  delete given.Excel;
  office.close();
});

const costHeadings = ["Kostnadsslag", "Belopp", "Betalas av"];
async function collected(...files: File[]): Promise<void> {
  await actions.open(files);
  await actions.write();
}

/** A person changes a cell of a collection. */
async function byHand(name: string, row: number, heading: string, value: string): Promise<void> {
  const at = frame.valuesOf(name)[0]!.indexOf(heading);
  await office.Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(name).getRange().getCell(row, at);
    cell.values = [[value]];
    await context.sync();
  });
  await frame.read();
}

test("sheets that somebody asked to be new are the collection that the next files go to", async () => {
  await actions.open([book("a.xlsx", centres(mora("delvis")))]);
  actions.chooseWhere("sheets");
  await actions.write();
  await actions.open([book("a.xlsx", centres(mora("ja")))]);
  expect(frame.model.where).toBe("earlier");
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([["Mora", "ja"]]);
  expect(frame.contents!.tables.map(({ name }) => name)).toEqual(["tblKommuner", "tblInsamlat"]);
});

test("collected again, rows are updated where they stand, new ones come below, and one Ångra takes it back", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  const before = frame.valuesOf("tblInsamlat");
  await actions.open([book("a.xlsx", centres(mora("ja"))), book("b.xlsx", centres(orsa))]);
  // What changes is said before anything is written.
  expect(frame.told).toEqual([
    "Centraler, nya rader: Orsa",
    "Centraler, 1 cell ändras:",
    "Mora, Soc: delvis blir ja",
  ]);
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([
    ["Mora", "ja"],
    ["Orsa", "nej"],
  ]);
  expect(frame.column("tblInsamlat", "Källa")).toEqual([
    ["Mora", "a.xlsx"],
    ["Orsa", "b.xlsx"],
  ]);
  expect(frame.contents!.sheets).toEqual(["Blad1", "Insamlat"]);
  await frame.undo();
  expect(frame.valuesOf("tblInsamlat")).toEqual(before);
  // What Ångra has brought back is nobody's change by hand.
  await actions.open([book("a.xlsx", centres(mora("nej")))]);
  expect(frame.told).toEqual(["Centraler, 1 cell ändras:", "Mora, Soc: delvis blir nej"]);
});

test("what a person has changed since stays, and is told, until they choose the file's", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"), orsa)));
  await byHand("tblInsamlat", 1, "Soc", "ja");
  // Nothing new in the file: the change by hand stays. Another cell of the row follows the file.
  const other = mora("delvis");
  other[2] = "nej";
  await actions.open([book("a.xlsx", centres(other, orsa))]);
  expect(frame.told).toEqual([
    "Centraler, 1 cell ändras:",
    "Mora, MHV: ja blir nej",
    "Står kvar som det är ändrat för hand: Mora",
  ]);
  const [row] = frame.model.kinds[0]!.into!.byHand;
  expect(row).toMatchObject({
    name: "Mora",
    isKnown: true,
    cells: [{ column: "soc", from: "ja", to: "delvis" }],
  });
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")[0]).toEqual(["Mora", "ja"]);
  expect(frame.column("tblInsamlat", "MHV")[0]).toEqual(["Mora", "nej"]);
  // It is still known as changed by hand, and chosen otherwise.
  await actions.open([book("a.xlsx", centres(other, orsa))]);
  actions.takeFile([{ kind: "centres", key: frame.model.kinds[0]!.into!.byHand[0]!.key }], true);
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")[0]).toEqual(["Mora", "delvis"]);
  await actions.open([book("a.xlsx", centres(mora("ja"), orsa))]);
  expect(frame.model.kinds[0]!.into!.byHand).toEqual([]);
});

test("where nobody knows what was collected, what differs is asked about, and a cell that is empty is filled", async () => {
  await collected(book("a.xlsx", centres(mora(""))));
  office.host.model.settings.delete("FamiljecentralInsamlat");
  const now = mora("ja");
  now[2] = "nej";
  await actions.open([book("a.xlsx", centres(now))]);
  expect(frame.model.kinds[0]!.into!.byHand).toMatchObject([{ name: "Mora", isKnown: false }]);
  expect(frame.told).toEqual([
    "Centraler, 1 cell ändras:",
    "Mora, Soc: tomt blir ja",
    "Står kvar som det är ändrat för hand: Mora",
  ]);
});

test("of costs a file's rows are those that it holds now; a row that somebody has written in stays", async () => {
  const costs = (...rows: CellValue[][]): CellValue[][] => [costHeadings, ...rows];
  await collected(
    book("a.xlsx", costs(["Hyra", 100, "Regionen"], ["El", 20, "Regionen"], ["Städ", 5, "Kommunen"])),
  );
  await byHand("tblInsamlatKostnader", 3, "Belopp", "7");
  await actions.open([book("a.xlsx", costs(["Hyra", 110, "Regionen"], ["Vatten", 8, "Regionen"]))]);
  expect(frame.told).toEqual([
    "Kostnader, nya rader: Vatten",
    "Kostnader, 1 cell ändras:",
    "Hyra, Belopp: 100 blir 110",
    "Fanns förra gången men inte nu, och töms: El",
    "Fanns förra gången men inte nu, och står kvar för att någon har skrivit i raden: Städ",
  ]);
  await actions.write();
  expect(frame.column("tblInsamlatKostnader", "Belopp")).toEqual([
    ["Hyra", 110],
    ["", ""],
    ["Städ", 7],
    ["Vatten", 8],
  ]);
  // The row that is blank is taken by the next one.
  await collected(book("b.xlsx", costs(["Larm", 3, "Regionen"])));
  expect(frame.column("tblInsamlatKostnader", "Belopp")[1]).toEqual(["Larm", 3]);
});

test("a centre whose file has another name takes its row when that file counts", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"), orsa)));
  await actions.open([book("a (2).xlsx", centres(mora("ja")))]);
  actions.choose("Mora", "a (2).xlsx");
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([
    ["Mora", "ja"],
    ["Orsa", "nej"],
  ]);
  expect(frame.column("tblInsamlat", "Källa")[0]).toEqual(["Mora", "a (2).xlsx"]);
});

test("a collection may begin anew on sheets of its own, beside the earlier one", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  await actions.open([book("b.xlsx", centres(orsa))]);
  expect(frame.model.choices.map(({ where }) => where)).toEqual(["earlier", "sheets"]);
  actions.chooseWhere("sheets");
  expect(frame.model.kinds[0]!.rows).toHaveLength(1);
  await actions.write();
  expect(frame.contents!.sheets).toEqual(["Blad1", "Insamlat", "Insamlat 2"]);
  expect(frame.column("tblInsamlat2", "Soc")).toEqual([["Orsa", "nej"]]);
  expect(frame.column("tblInsamlat", "Soc")).toEqual([["Mora", "delvis"]]);
});

test("calculated columns that the table has got since are filled in its new rows, and go with them", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblInsamlat");
    const added = table.columns.add(undefined, undefined, "Dubbelt");
    added.getDataBodyRange().formulas = [["=1+1"]];
    await context.sync();
  });
  await frame.read();
  const before = frame.valuesOf("tblInsamlat");
  await collected(book("b.xlsx", centres(orsa)));
  const { formulas } = frame.contents!.tables.find(({ name }) => name === "tblInsamlat")!.cells!;
  expect(formulas.slice(1).map((row) => row.at(-1))).toEqual(["=1+1", "=1+1"]);
  await frame.undo();
  expect(frame.valuesOf("tblInsamlat")).toEqual(before);
  const below = office.book.sheets().find(({ name }) => name === "Insamlat")!;
  expect(below.usedRect()!.rows).toBe(
    frame.contents!.tables.find(({ name }) => name === "tblInsamlat")!.cells!.row +
      before.length -
      below.usedRect()!.row,
  );
});

test("Ångra leaves new rows that somebody has written in, and says where", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  await collected(book("b.xlsx", centres([...orsa.slice(0, 5), ""])));
  await byHand("tblInsamlat", 2, "Soc", "ja");
  await expect(frame.undo()).rejects.toMatchObject({
    because: { kind: "changed", sheet: "Insamlat" },
  });
  expect(frame.column("tblInsamlat", "Soc")).toHaveLength(2);
});

test("something below the table is in nobody's way: it is said, and nothing is written", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  const { row } = frame.contents!.tables.find(({ name }) => name === "tblInsamlat")!.cells!;
  const sheet = office.book.sheets().find(({ name }) => name === "Insamlat")!;
  sheet.write({ row: row + 2, column: 1, rows: 1, columns: 1 }, [["not"]]);
  await actions.open([book("b.xlsx", centres(orsa))]);
  await expect(actions.write()).rejects.toMatchObject({
    because: { kind: "no-rows-below", sheet: "Insamlat", address: `B${row + 3}` },
  });
  expect(frame.column("tblInsamlat", "Soc")).toEqual([["Mora", "delvis"]]);
});

test("who has answered is known when all has been written", async () => {
  await collected(book("a.xlsx", centres(mora("ja"))));
  expect([frame.place.files, frame.model.coverage]).toEqual([
    [],
    { there: 1, of: 3, lacking: ["Orsa", "Falun"] },
  ]);
  await collected(book("b.xlsx", centres(orsa)));
  expect(frame.model.coverage?.lacking).toEqual(["Falun"]);
});
