import { costsView } from "../../src/taskpane/costs";
import { askedInWords } from "../../src/taskpane/costs/writing/asked-in-words";
import { writingAgain } from "../../src/taskpane/costs/writing/write-again";
import type { AskedAgain } from "../../src/taskpane/costs/place";
import { costsModel } from "../../src/taskpane/costs/costs-model";
import { sentStates } from "../../src/taskpane/costs/writing/sent-model";
import { shareView } from "../../src/taskpane/share";
import { withWholeDates } from "../../src/text/days-in-words";
import type { CostsChoices } from "../../src/taskpane/costs/choices";
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
    sentence: writtenText.sv.again.replaces(withWholeDates(day()), 5),
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

test("where Excel does not tell whether there are comments, nothing is written over", async () => {
  pane.office.host.faults.onMember("CommentCollection.GetCount");
  const before = inputs();
  await actions.split.write(false);
  expect(asked()).toMatchObject({ kind: "beside", because: "unknown" });
  expect(inputs()).toEqual(before);
  pane.office.host.faults.clear();
  await actions.split.write(false);
  expect(asked().kind).toBe("replace");
});

test("a sheet that has been protected, with a password, is somebody's own", async () => {
  const [, split] = pane.book.sheets();
  await pane.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(split!.name).protection.protect({}, "hemligt");
    await context.sync();
  });
  await actions.split.write(false);
  expect(asked()).toMatchObject({ kind: "beside", sheet: split!.name, because: "protection" });
});

test("where sheets cannot be locked, what is sent counts as sent, and it is said", async () => {
  pane.office.host.switches.play("noProtection");
  await actions.split.sending.send(0);
  expect(choices().sent).toMatchObject([{ number: "2025-01" }]);
  const [sent] = sheets().slice(-2);
  expect(sent).toBe("Skickad 2025-01 Region→Kommun");
  const words = [pane.state.notice?.(paneText.sv), heard()].join(" ");
  expect(words).toContain(paneText.sv.actions.ornaments.locks);
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

test("a specification is sent, locked, and what changes afterwards is charged by a correction", async () => {
  const sent = (): NonNullable<CostsChoices["sent"]> => choices().sent ?? [];
  const states = (): ReturnType<typeof sentStates> => {
    const { workbook } = pane.state;
    if (workbook.status !== "here") throw new Error(workbook.status);
    return sentStates(workbook.value, choices(), costsModel(workbook.value, choices()));
  };
  const sheetOf = (name: string) => pane.book.sheets().find((sheet) => sheet.name === name)!;
  const cells = (name: string): unknown[] => {
    const sheet = sheetOf(name);
    return sheet.inputs(sheet.usedRect()!).flat();
  };
  const amounts = (name: string): number[] => {
    const { sheetId, rect } = pane.book.tables().find((table) => table.name === name)!;
    const rows = pane.book
      .sheets()
      .find(({ id }) => id === sheetId)!
      .values(rect);
    const column = rows[0]!.indexOf("Belopp");
    return rows.slice(1).map((row) => row[column] as number);
  };
  const [own] = sheets();
  const part = (whole: number): number => Math.round((whole * 100 * 324) / (383 + 324)) / 100;
  expect(states()).toEqual([]);
  await actions.split.sending.send(0);
  expect(pane.state.notice?.(paneText.sv)).toBeUndefined();
  const [first, rows] = sheets().slice(-2) as [string, string];
  expect(first).toBe("Skickad 2025-01 Region→Kommun");
  expect(rows).toBe("Rader 2025-01 Region→Kommun");
  // Values and no formulas, locked without a password.
  expect(cells(first)).toContain(part(1_172_000));
  expect(cells(first).filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
  expect(pane.office.host.model.protection(sheetOf(first).id)).toMatchObject({ password: undefined });
  expect(pane.office.host.model.protection(sheetOf(rows).id)).toMatchObject({ password: undefined });
  expect(amounts("tblRader2025_01")).toEqual([part(1_172_000)]);
  expect(states()[0]).toMatchObject({ changes: [], difference: 0 });

  pane.book.type(`${own}!B8`, 1_200_000);
  await pane.actions.readWorkbook();
  const difference = (Math.round(part(1_200_000) * 100) - Math.round(part(1_172_000) * 100)) / 100;
  expect(states()[0]).toMatchObject({ difference });
  await actions.split.sending.correct(0);
  const correction = sheets().at(-2)!;
  expect(correction).toMatch(/^Rättelse 2025-03 /);
  expect(cells(correction)).toEqual(expect.arrayContaining([part(1_172_000), part(1_200_000), difference]));
  expect(cells(correction).join(" ")).toContain("Rättar specifikation 2025-01 ·");
  expect(amounts("tblRader2025_03")).toEqual([difference]);
  expect(states()[0]).toMatchObject({ changes: [], difference: 0 });
  expect(sent().map(({ number }) => number)).toEqual(["2025-01", "2025-03"]);

  // What is written anew says what has been sent, on its own sheet and among the checks.
  await actions.split.write(false);
  await actions.split.write(true);
  expect(cells("Spec Region→Kommun 2025").join(" ")).toContain("som 2025-01");
  expect(cells("Kontroll")).toContain(part(1_200_000));

  // One receiver, one file: the last of them is what is copied.
  actions.split.sending.copy(0);
  expect(pane.state.view).toBe("share");
  const { chosen } = pane.actions.frameOf(shareView).place.copy;
  expect(Object.keys(chosen).filter((name) => chosen[name])).toEqual([correction]);

  // A sheet that is taken away is asked about, and does not count when a person says so.
  pane.book.deleteSheet(sheetOf(correction).id);
  await pane.actions.readWorkbook();
  expect(states()[0]?.unreadable).toEqual({ one: sent()[1], because: "missing" });
  await actions.split.sending.forget(sent()[1]!);
  expect(states()[0]).toMatchObject({ difference });

  // The rows are what changes are worked out of: where somebody has changed them, nothing is guessed.
  const table = pane.book.tables().find(({ name }) => name === "tblRader2025_01")!;
  const at = sheetOf(rows).values(table.rect)[0]!.indexOf("Belopp");
  const cell = { row: table.rect.row + 1, column: table.rect.column + at, rows: 1, columns: 1 };
  sheetOf(rows).write(cell, [[1]]);
  await pane.actions.readWorkbook();
  expect(states()[0]).toEqual({
    sent: [sent()[0]],
    unreadable: { one: sent()[0], because: "changed" },
    changes: [],
    difference: 0,
  });
});
