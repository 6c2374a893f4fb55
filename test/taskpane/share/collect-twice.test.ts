import { CollectActions } from "../../../src/taskpane/share/collect/collect-actions";
import { canWrite } from "../../../src/taskpane/share/collect/collect-model";
import { readCollected, rememberCollected } from "../../../src/workbook/share/collect/collected-marks";
import { noAnswers, pointedIn } from "../../../src/workbook/share/collect/kept-answers";
import { shareText } from "../../../src/text/share/share";
import { type CellValue } from "../../../src/xlsx";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { putTable } from "../../workbook/support/centres";
import { book, centres, Frame, headings, mora, orsa, thread } from "./collecting";

let office: OfficePage;
let frame: Frame;
let actions: CollectActions;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
  await shareText.load("sv");
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

async function collected(...files: File[]): Promise<void> {
  await actions.open(files);
  await actions.write();
}

const duplicate = (): File[] => [
  book("a.xlsx", centres(mora("delvis"), orsa)),
  book("b.xlsx", centres(mora("ja"))),
];

test("a centre that comes in two files, of which one was chosen, is as it was when both are collected again", async () => {
  await actions.open(duplicate());
  actions.choose("Mora", "b.xlsx");
  await actions.write();
  const before = frame.valuesOf("tblInsamlat");
  expect(frame.column("tblInsamlat", "Källa")).toEqual([
    ["Orsa", "a.xlsx"],
    ["Mora", "b.xlsx"],
  ]);
  await actions.open(duplicate());
  const [kind] = frame.model.kinds;
  expect([kind!.doubled, kind!.standing, kind!.into!.added, kind!.into!.write]).toEqual([
    [],
    [],
    [],
    undefined,
  ]);
  expect([...kind!.earlier]).toEqual([["mora", { source: "b.xlsx", isAnswered: true }]]);
  expect(canWrite(frame.model)).toBe(false);
  // What is remembered of it has neither the names of files nor what they say.
  const kept = JSON.stringify(office.host.model.settings.get("FamiljecentralInsamlat"));
  expect(kept).toContain("choices");
  expect(kept).not.toMatch(/xlsx|Mora|mora|delvis/u);
  // A person may still say otherwise: all of them, or the other one.
  actions.choose("Mora", "");
  expect(frame.model.kinds[0]!.doubled).toEqual(["Mora"]);
  actions.choose("Mora", "a.xlsx");
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([
    ["Orsa", "nej"],
    ["Mora", "delvis"],
  ]);
  expect(frame.valuesOf("tblInsamlat")).toHaveLength(before.length);
});

test("of a centre with a row there, a new file or one that says something else is asked about, and doubles nothing meanwhile", async () => {
  await collected(book("a.xlsx", centres(mora("delvis"))));
  await actions.open([book("a.xlsx", centres(mora("delvis"))), book("b.xlsx", centres(mora("ja"), orsa))]);
  expect(frame.model.kinds[0]).toMatchObject({
    standing: ["Mora"],
    doubled: [],
    into: { added: ["Orsa"] },
  });
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([
    ["Mora", "delvis"],
    ["Orsa", "nej"],
  ]);
  const again = (soc: string): File[] => [
    book("a.xlsx", centres(mora("delvis"))),
    book("b.xlsx", centres(mora(soc), orsa)),
  ];
  await actions.open(again("ja"));
  expect(frame.model.kinds[0]!.standing).toEqual([]);
  await actions.open(again("nej"));
  expect(frame.model.kinds[0]!.standing).toEqual(["Mora"]);
  expect(canWrite(frame.model)).toBe(false);
});

test("cells that were chosen out of another file stay so, with both files and with one of them", async () => {
  const both = (): File[] => {
    const other = mora("ja");
    other[2] = "nej";
    return [book("a.xlsx", centres(mora("delvis"))), book("b.xlsx", centres(other))];
  };
  await actions.open(both());
  actions.chooseCell("Mora", "mhv", "a.xlsx");
  actions.chooseCell("Mora", "soc", "b.xlsx");
  await actions.write();
  const now = [[["Mora", "ja"]], [["Mora", "ja"]]];
  expect([frame.column("tblInsamlat", "MHV"), frame.column("tblInsamlat", "Soc")]).toEqual(now);
  await actions.open(both());
  expect(frame.model.kinds[0]!.into!.differences).toEqual([]);
  expect(frame.model.kinds[0]!.earlier.get("mora")).toEqual({
    source: "a.xlsx",
    cells: { mhv: "a.xlsx", soc: "b.xlsx" },
    isAnswered: true,
  });
  actions.clear();
  await actions.open(both().slice(0, 1));
  expect([frame.model.kinds[0]!.into!.differences, frame.model.kinds[0]!.into!.byHand]).toEqual([[], []]);
  // The file that counts says something new: it is told as any other change.
  actions.clear();
  await actions.open([book("a.xlsx", centres(mora("nej")))]);
  expect(frame.told).toEqual(["Centraler, 1 cell ändras:", "Mora, Soc: ja blir nej"]);
});

test("in the workbook's own table, which has no column for it, the file that counts is known too", async () => {
  putTable(office.book, "tblCentraler", "Blad1", 0, 0, [headings, ["Mora", "", "", "", "", ""]]);
  await frame.read();
  await actions.open(duplicate());
  actions.chooseWhere("own");
  expect(frame.model.kinds[0]!.undecided).toEqual(["Mora"]);
  actions.choose("Mora", "b.xlsx");
  await actions.write();
  await actions.open(duplicate());
  expect(frame.model.kinds[0]).toMatchObject({
    undecided: [],
    standing: [],
    into: { differences: [], added: [] },
  });
});

/** As `centres`, with another heading over one of the columns. */
const under = (from: string, to: string, ...rows: CellValue[][]): CellValue[][] => [
  headings.map((heading) => (heading === from ? to : heading)),
  ...rows,
];

test("a renamed heading that was pointed out is read so the next time, also in other files, until somebody takes it back", async () => {
  const renamed = (name: string): File => book(name, under("Soc", "Familjen", mora("delvis")));
  await actions.open([renamed("a.xlsx")]);
  expect(frame.model.files[0]).toMatchObject({ state: "ask" });
  actions.point("a.xlsx", "centres", "soc", 5);
  await actions.write();
  expect(frame.column("tblInsamlat", "Soc")).toEqual([["Mora", "delvis"]]);
  await actions.open([renamed("a.xlsx"), book("b.xlsx", under("Soc", " familjen", orsa))]);
  expect(frame.model.files.map(({ state }) => state)).toEqual(["read", "read"]);
  expect(frame.model.files.map((one) => pointedIn(one))).toEqual([
    [{ kind: "centres", key: "soc", column: 5 }],
    [{ kind: "centres", key: "soc", column: 5 }],
  ]);
  expect(frame.model.kinds[0]!.into!.differences).toEqual([]);
  // Nothing of the heading or the file stands in what is remembered.
  const kept = JSON.stringify(office.host.model.settings.get("FamiljecentralInsamlat"));
  expect(kept).toContain("answers");
  expect(kept).not.toMatch(/familjen|xlsx/iu);
  // Another renamed heading is asked about as before.
  await actions.open([book("c.xlsx", under("Soc", "Något", orsa))]);
  expect(frame.model.files.at(-1)).toMatchObject({ name: "c.xlsx", state: "ask" });
  // What is taken back is not read, and is asked about the next time too.
  actions.clear();
  await actions.open([book("b.xlsx", under("Soc", "Familjen", orsa))]);
  actions.point("b.xlsx", "centres", "soc", undefined);
  expect(frame.model.files[0]).toMatchObject({ state: "ask" });
  await actions.write();
  await actions.open([renamed("a.xlsx")]);
  expect(frame.model.files[0]).toMatchObject({ state: "ask" });
});

test("of two columns with one heading, the one that was pointed out is known by its place among them", async () => {
  const twice = (): File =>
    book("a.xlsx", [
      [...headings, "Soc"],
      [...mora("nej"), "ja"],
    ]);
  await actions.open([twice()]);
  actions.point("a.xlsx", "centres", "soc", 6);
  await actions.write();
  await actions.open([twice()]);
  expect(pointedIn(frame.model.files[0]!)).toEqual([{ kind: "centres", key: "soc", column: 6 }]);
  expect(frame.column("tblInsamlat", "Soc")).toEqual([["Mora", "ja"]]);
  expect(canWrite(frame.model)).toBe(false);
});

test("what the amounts of a file are multiplied by is asked once; of another file, or another unit, anew", async () => {
  const costs = (name: string, unit: string): File =>
    book(name, [
      ["Kostnadsslag", `Belopp (${unit})`, "Betalas av"],
      ["Hyra", 120, "Regionen"],
    ]);
  await actions.open([costs("a.xlsx", "tkr")]);
  expect(frame.model.files[0]).toMatchObject({ state: "ask" });
  actions.multiply("a.xlsx", "costs", "amount", 1000);
  await actions.write();
  expect(frame.column("tblInsamlatKostnader", "Belopp")).toEqual([["Hyra", 120_000]]);
  await actions.open([costs("a.xlsx", "tkr"), costs("b.xlsx", "tkr")]);
  expect(frame.model.files.map(({ state }) => state)).toEqual(["read", "ask"]);
  expect(frame.model.kinds[0]!.into!.differences).toEqual([]);
  await actions.open([costs("a.xlsx", "mnkr")]);
  expect(frame.model.files.at(-1)).toMatchObject({ name: "a.xlsx", state: "ask" });
});

test("where there is no room for what was chosen, what was collected is remembered all the same", async () => {
  const marks = { columns: ["central"], rows: { a: "b" } };
  const files = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`mark${at}`, "mark"]));
  const remember = (choices: object): Promise<unknown> =>
    office.Excel.run(async (context) => {
      await rememberCollected(context, { tblInsamlat: { ...marks, ...choices } }, noAnswers, ["tblInsamlat"]);
      return (await readCollected(context)).tables.tblInsamlat;
    });
  const choices = { name: { source: "mark", files: {} } };
  expect(await remember({ choices })).toEqual({ ...marks, choices });
  expect(await remember({ choices: { name: { source: "mark", files } } })).toEqual(marks);
});
