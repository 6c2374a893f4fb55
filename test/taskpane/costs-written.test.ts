import { costsView } from "../../src/taskpane/costs";
import { askedInWords } from "../../src/taskpane/costs/split/asked-in-words";
import { writingAgain } from "../../src/taskpane/costs/split/write-actions";
import type { AskedAgain } from "../../src/taskpane/costs/place";
import type { CostsChoices } from "../../src/workbook/settings";
import { costSheetsText, paneText, writtenText } from "../support/texts";
import { OfficePane } from "./office-pane";

/** The split is written, something happens, and it is written again. */
let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Region", 383],
  ["ÖF och Soc", "Kommun", 324],
  ["BHV", "", ""],
];
const costs = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
  ["Hyra", 1_172_000, "Region", "2025-01-01", "2025-12-31"],
  ["Samordnarlön", 100_000.3, "Kommun", "2025-01-01", "2025-12-31"],
];

beforeEach(async () => {
  pane = await OfficePane.open();
  pane.addTable("tblParter", parties.slice(0, 3));
  pane.addTable("tblKostnader", costs, 6);
  await pane.actions.start();
  actions = pane.costs();
  await actions.split.write();
});
afterEach(() => pane.close());

const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const choices = (): CostsChoices => pane.actions.frameOf(costsView).choices;
const asked = (): AskedAgain => pane.actions.frameOf(costsView).place.asked!;
const isAsked = (): boolean => pane.state.confirming === writingAgain;
const heard = (): string => pane.state.announcement.text;
const day = (): string => choices().written![0]!.day;

/** Every input of every sheet of the book. */
const inputs = (): unknown =>
  pane.book.sheets().map((sheet) => {
    const used = sheet.usedRect();
    return [sheet.name, used && sheet.inputs(used)];
  });
const five = [
  "Fördelning",
  "Fakturaunderlag",
  "Spec Region→Kommun 2025",
  "Spec Kommun→Region 2025",
  "Kontroll",
];

test("sheets that nobody has changed are asked about and written anew in their places", async () => {
  const [own] = sheets();
  expect(sheets()).toEqual([own, ...five]);
  const before = inputs();
  await actions.choose({ property: "Björken 1" });
  await actions.split.write(false);
  expect(isAsked()).toBe(true);
  expect(askedInWords(asked(), paneText.sv)).toEqual({
    sentence: writtenText.sv.again.replaces(day(), 5),
    action: writtenText.sv.again.replace,
  });
  expect(inputs()).toEqual(before);

  await actions.split.write(true);
  expect(pane.state.notice?.(paneText.sv)).toBeUndefined();
  expect(sheets()).toEqual([own, ...five]);
  expect(heard()).toBe(paneText.sv.actions.work["write-anew"].done(5, 0));
  const spec = pane.book.sheets()[3]!;
  expect(spec.inputs(spec.usedRect()!).flat()).toContain("Björken 1");

  await pane.actions.changes.undo();
  expect(inputs()).toEqual(before);
  expect(heard()).toBe(paneText.sv.actions.work["write-anew"].undone);
  // What Ångra has brought back is known as ours all the same.
  await actions.split.write(false);
  expect(asked().kind).toBe("replace");
});

test.each([
  ["a cell that was changed", () => pane.book.type("Fördelning!A1", "Vår fördelning"), "contents"],
  ["a note beside", () => pane.book.type("Kontroll!Z3", "Fråga Anna"), { address: "Z3" }],
  [
    "a note in the room below the lines",
    () => pane.book.type("Fakturaunderlag!B300", "Kolla"),
    { address: "B300" },
  ],
  [
    "a sheet that was renamed",
    () => pane.book.renameSheet(pane.book.sheets()[3]!.id, "Till kommunen"),
    "missing",
  ],
  [
    "a comment",
    () =>
      pane.office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kontroll").comments.add("Kontroll!B3", "Ser bra ut");
        await context.sync();
      }),
    "comment",
  ],
])("%s: new sheets beside, with the day in their names", async (_, change, because) => {
  await change();
  const before = sheets();
  await actions.split.write(false);
  expect(asked()).toMatchObject({ kind: "beside", because });
  expect(sheets()).toEqual(before);
  await actions.split.write(true);
  const added = sheets().slice(before.length);
  expect(added).toHaveLength(5);
  expect(added.every((name) => name.includes(day()))).toBe(true);
  expect(new Set(sheets()).size).toBe(sheets().length);
  // The new ones are those that are written anew the next time.
  await actions.split.write(false);
  expect(asked()).toMatchObject({ kind: "replace", sheets: 5 });
});

test("an organisation that has come gets sheets of its own, and one that has gone leaves a word", async () => {
  const [own] = sheets();
  pane.book.type(`${own}!B3`, "Bolag");
  pane.book.type(`${own}!C9`, "Bolag");
  await pane.actions.readWorkbook();
  await actions.split.write(false);
  expect(asked()).toMatchObject({ kind: "replace", sheets: 5 });
  await actions.split.write(true);
  expect(heard()).toBe(paneText.sv.actions.work["write-anew"].done(5, 2));
  expect(sheets()).toEqual([own, ...five, "Spec Region→Bolag 2025", "Spec Bolag→Region 2025"]);
  const gone = pane.book.sheets()[3]!;
  expect(
    gone
      .inputs(gone.usedRect()!)
      .flat()
      .filter((cell) => cell !== null && cell !== ""),
  ).toEqual([costSheetsText.sv.withdrawn.title, ...costSheetsText.sv.withdrawn.notes]);
  // The check compares with the sheets that have come.
  const check = pane.book.sheets()[5]!;
  const formulas = check.inputs(check.usedRect()!).flat().join("\n");
  expect(formulas).toContain("'Spec Region→Bolag 2025'!");
  expect(formulas).not.toMatch(/Kommun|[«»]/);

  // What is no longer used may be deleted, and comes back as a sheet of its own.
  pane.book.deleteSheet(gone.id);
  pane.book.type(`${own}!B3`, "Kommun");
  pane.book.type(`${own}!C9`, "Kommun");
  await pane.actions.readWorkbook();
  await actions.split.write(false);
  expect(asked().kind).toBe("replace");
  await actions.split.write(true);
  expect(pane.state.notice?.(paneText.sv)).toBeUndefined();
  expect(sheets()).toContain("Spec Region→Kommun 2025");
});
