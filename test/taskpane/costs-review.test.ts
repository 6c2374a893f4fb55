import { costsText } from "../../src/text/costs/costs";
import { costsView } from "../../src/taskpane/costs";
import { invoiceMatrix } from "../../src/cells/costs/invoice-matrix";
import { reviewModel, type ReviewModel } from "../../src/taskpane/costs/review/review-model";
import { reviewAsText } from "../../src/taskpane/costs/review/review-in-words";
import { paneText, reviewText } from "../support/texts";
import type { CellInput } from "../../src/workbench/host/book";
import { readSettings } from "../../src/workbook/settings";
import type { SpecificationCells } from "../../src/workbook/costs/review/specification-cells";
import * as clipboard from "../../src/taskpane/frame/clipboard";
import { OfficePane } from "./office-pane";

jest.mock("../../src/taskpane/frame/clipboard");
const copyText = jest.mocked(clipboard.copyText);

let pane: OfficePane;
let actions: ReturnType<OfficePane["costs"]>;

const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 848],
  ["ÖF", "Kommunen", 324],
];
const costs: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1_172_000, "Regionen"],
  ["El", 11_720, "Regionen"],
];
const specification = invoiceMatrix(costs, parties, undefined, undefined) as CellInput[][];
const text = specification.map((row) => row.join("\t")).join("\n");
/** The rent is 1 250 kr too much. */
const wrong = text.replace("\t324000\t", "\t325250\t");

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

async function open(withTables = true): Promise<void> {
  if (withTables) {
    pane.addTable("tblParter", parties);
    pane.addTable("tblKostnader", costs, 6);
  }
  await pane.actions.start();
  actions = pane.costs();
}

const model = (): ReviewModel => {
  const { workbook } = pane.state;
  const { choices, place } = pane.actions.frameOf(costsView);
  if (workbook.status !== "here") throw new Error(workbook.status);
  return reviewModel(workbook.value, choices, place.reviewed);
};
const plain = (said: string): string => said.replace(/[\s\u00a0]+/g, " ");
const heard = (): string => plain(pane.state.announcement.text);
const notice = (): string | undefined => pane.state.notice?.(paneText.sv);
const sheets = (): string[] => pane.book.sheets().map(({ name }) => name);
const { source } = reviewText.sv;

/** Puts cells on a sheet of their own. */
function put(name: string, cells: readonly (readonly CellInput[])[], row = 0, column = 0): void {
  const sheet = pane.book.addSheet(name);
  const columns = Math.max(...cells.map((line) => line.length));
  sheet.write(
    { row, column, rows: cells.length, columns },
    cells.map((line) => [...line, ...Array<null>(columns - line.length).fill(null)]),
  );
}

function select(name: string, row: number, column: number, rows = 1, columns = 1): void {
  const { id } = pane.book.sheets().find((sheet) => sheet.name === name)!;
  pane.book.activate(id);
  pane.book.select({ sheetId: id, rect: { row, column, rows, columns } });
}

test("what was pasted is reviewed at once, said, and goes when it is cleared", async () => {
  await open();
  actions.review.paste(text);
  expect(model().review?.value?.counts).toEqual({ right: 2, deviating: 0, missing: 0, unchecked: 0 });
  expect(heard()).toBe("Alla 2 rader stämmer.");
  actions.review.paste(wrong);
  expect(heard()).toBe("1 rad stämmer. 1 avviker, sammanlagt 1 250,00 kr för mycket.");
  actions.review.paste(text, true);
  expect(heard()).toContain("1 250,00");
  expect(model().review?.value?.counts).toMatchObject({ right: 2 });
  actions.review.clear();
  expect(model()).toMatchObject({ source: undefined, review: undefined });
  expect(heard()).toBe(source.cleared);
  actions.review.paste("   \n");
  expect(model().source).toBeUndefined();
});

test("nothing of it is kept: neither in the browser nor in the workbook", async () => {
  await open();
  pane.actions.navigate("costs", "review");
  actions.review.paste(wrong.replace("Hyra", "Hemligt"));
  await actions.review.compare(false);
  pane.actions.navigate("costs");
  const storages = globalThis as unknown as Record<"localStorage" | "sessionStorage", Storage>;
  const kept = jest.spyOn(storages.sessionStorage, "setItem");
  pane.actions.navigate("start");
  pane.actions.navigate("costs");
  expect(kept.mock.calls.length).toBeGreaterThan(0);
  for (const [, value] of kept.mock.calls) expect(value).not.toMatch(/Hemligt|325250/);
  expect((await pane.office.Excel.run(readSettings)).costs).toEqual({ review: { compares: false } });
  expect(JSON.stringify([...pane.office.host.model.settings])).not.toMatch(/Hemligt|325250/);
});

test("with the tables more is found than without; the choice is kept in the workbook", async () => {
  await open();
  const without = text.split("\n").slice(0, 2).join("\n");
  actions.review.paste(without);
  expect(model().review?.value?.counts).toMatchObject({ right: 1, missing: 1 });
  await actions.review.compare(false);
  expect(model().review?.value?.counts).toMatchObject({ right: 1, missing: 0 });
  expect(heard()).toBe("Raden stämmer.");
});

test("without tables in the workbook it is reviewed by its own figures", async () => {
  await open(false);
  actions.review.paste(wrong);
  expect(model()).toMatchObject({ tables: undefined, tablesRefused: undefined });
  expect(heard()).toBe("1 rad stämmer. 1 avviker, sammanlagt 1 250,00 kr för mycket.");
});

test("tables that cannot be worked out are said to be so, and the lines are reviewed all the same", async () => {
  pane.addTable("tblParter", parties);
  pane.addTable("tblKostnader", [costs[0]!, ["Hyra", 1, "Regionn"]], 6, 2);
  await open(false);
  actions.review.paste(wrong);
  expect(model().tablesRefused).toMatchObject({ place: { sheet: sheets()[0], address: "E8" } });
  expect(model().review?.value?.counts).toMatchObject({ right: 1, deviating: 1 });
});

test("what is no specification says what was expected; so does one without lines", async () => {
  await open();
  actions.review.paste("hej\tdär");
  expect(model().review?.refused?.sentence).toContain("rubrikrad");
  expect(heard()).toContain("rubrikrad");
  actions.review.paste(text.split("\n")[0]!);
  expect(heard()).toBe(reviewText.sv.noLines);
  await actions.review.write();
  expect(sheets()).toHaveLength(1);
  actions.review.paste("x".repeat(5_000_001));
  expect(notice()).toBe(source.tooLarge);
});

describe("in the workbook", () => {
  test("one cell means its sheet, with what stands above the lines; each line knows its cell", async () => {
    await open();
    put("Från regionen", [["Underlag"], [], ...specification], 2, 1);
    select("Från regionen", 5, 3);
    await actions.review.useSelection();
    expect(notice()).toBeUndefined();
    expect(model().source).toMatchObject({
      from: "sheet",
      cells: { isWholeSheet: true, area: { row: 2, column: 1 } },
    });
    expect(heard()).toBe("Alla 2 rader stämmer.");
  });

  test("an area is that area, whole columns are what is used of them, a table is the table", async () => {
    await open();
    put("Från regionen", [["Underlag"], [], ...specification], 2, 1);
    const area = (): unknown => (model().source as { cells: SpecificationCells }).cells.area;
    select("Från regionen", 4, 1, 2, 12);
    await actions.review.useSelection();
    expect(area()).toEqual({ row: 4, column: 1, rows: 2, columns: 12 });
    expect(model().review?.value?.counts).toMatchObject({ right: 1, missing: 1 });
    select("Från regionen", 0, 0, 1_048_576, 16_384);
    await actions.review.useSelection();
    expect(area()).toEqual({ row: 2, column: 1, rows: 5, columns: 12 });
    pane.addTable("tblUnderlag", specification, 20);
    select(sheets()[0]!, 21, 4);
    await actions.review.useSelection();
    expect(area()).toEqual({ row: 20, column: 0, rows: 3, columns: 12 });
    expect(model().review?.value?.counts).toMatchObject({ right: 2 });
  });

  test("it is read once more with the workbook, and goes when its sheet does", async () => {
    await open();
    put("Från regionen", specification);
    select("Från regionen", 0, 0);
    await actions.review.useSelection();
    const sheet = pane.book.sheets()[1]!;
    sheet.write({ row: 1, column: 9, rows: 1, columns: 1 }, [[325_250]]);
    await pane.actions.returned();
    await pane.until(() => model().review?.value?.difference === 1250);
    const before = pane.actions.frameOf(costsView).place.reviewed;
    await pane.actions.returned();
    await pane.quiet();
    expect(pane.actions.frameOf(costsView).place.reviewed).toBe(before);
    pane.book.deleteSheet(sheet.id);
    await pane.until(() => model().source === undefined);
    expect(notice()).toBe(source.gone("Från regionen"));
  });

  test("nothing there, and nothing that can be read", async () => {
    await open();
    pane.book.addSheet("Tomt");
    select("Tomt", 0, 0);
    await actions.review.useSelection();
    expect(notice()).toBe(source.emptySelection);
    await pane.quiet();
    const { faults } = pane.office.host;
    faults.onRequest(faults.requestCount + 1, { kind: "refuse", officeError: 5001 });
    await actions.review.useSelection();
    expect(notice()).toBe(source.noSelection);
    expect(model().source).toBeUndefined();
  });
});

test("the review is written to sheets that recompute it, said, and taken back", async () => {
  await open();
  actions.review.paste(wrong);
  await actions.review.write();
  expect(notice()).toBeUndefined();
  expect(sheets().slice(1)).toEqual(["Granskning – underlag", "Granskning"]);
  expect(heard()).toBe(paneText.sv.actions.work["review-sheet"].done("Granskning"));
  const written = pane.book.sheets()[2]!;
  const cells = written.inputs(written.usedRect()!).flat();
  expect(cells).toContain(reviewText.sv.sheet.ofPaste);
  expect(
    cells.filter((cell) => typeof cell === "string" && /^=F\d+\*\(324\/1172\)$/.test(cell)),
  ).toHaveLength(0);
  expect(cells.some((cell) => typeof cell === "string" && cell.includes("*(324/1172)"))).toBe(true);
  await pane.actions.changes.undo();
  expect(sheets()).toHaveLength(1);
  expect(heard()).toBe(paneText.sv.actions.work["review-sheet"].undone);
});

test("a specification in the workbook is read by the sheet's formulas, and its place is named", async () => {
  await open();
  put("Från regionen", specification);
  select("Från regionen", 0, 0);
  await actions.review.useSelection();
  await actions.review.compare(false);
  await actions.review.write();
  const written = pane.book.sheets().at(-1)!;
  expect(written.name).toBe("Granskning");
  const cells = written.inputs(written.usedRect()!).flat();
  expect(cells).toContain("='Från regionen'!$J$2");
  expect(cells).toContain(reviewText.sv.sheet.ofSheet("Från regionen!A1:L3"));
});

test("as text: what was found, line by line, to send to the one who made it", async () => {
  await open();
  const cells = `${wrong}\nSumma${"\t".repeat(9)}1000`;
  actions.review.paste(cells);
  const { review, source: pasted } = model();
  const sent = reviewAsText(review!.value!, pasted!, { ...paneText.sv, words: reviewText.sv });
  expect(plain(sent.replaceAll("\n", "¶"))).toBe(
    [
      "Granskning av specifikationen från Regionen till Kommunen",
      "1 rad stämmer. 1 avviker, sammanlagt 1 250,00 kr för mycket. 1 summa stämmer inte med raderna.",
      "Hyra, ÖF (rad 2)¶Står: 325 250,00 kr. Ska vara: 324 000,00 kr. Skillnad: 1 250,00 kr för mycket.¶324 av 1 172 m² av 1 172 000,00 kr är 324 000,00 kr.",
      "Summa (rad 4)¶Står: 1 000,00 kr. Raderna: 328 490,00 kr. Ska vara: 327 240,00 kr. Skillnad: 326 240,00 kr för lite.¶Raderna summerar till 328 490,00 kr. Rätta rader summerar till 327 240,00 kr.",
    ].join("¶¶"),
  );
  await costsText.load("en");
  // Calculations are Swedish on paper, and in the language of the pane where they are a reason.
  const english = reviewAsText(review!.value!, pasted!, { ...paneText.en, words: reviewText.en });
  expect(plain(english)).toContain("324 of 1,172 m² of SEK 1,172,000.00 is SEK 324,000.00.");
});

test("a sum of a VAT code is named as such in the text", async () => {
  await open();
  actions.review.paste(`${wrong}\n\nMomskod\tSumma\n25 %\t12`);
  const { review, source: pasted } = model();
  const sent = reviewAsText(review!.value!, pasted!, { ...paneText.sv, words: reviewText.sv });
  expect(sent).toContain("Momskod 25 % (rad 6)");
});

test("the text is copied where that is allowed, and said where it is not", async () => {
  await open();
  await actions.review.copy();
  expect(copyText).not.toHaveBeenCalled();
  actions.review.paste(wrong);
  copyText.mockResolvedValueOnce(true);
  await actions.review.copy();
  expect(copyText).toHaveBeenLastCalledWith(expect.stringContaining("Granskning av specifikationen"));
  expect(pane.state.copied).toBe("review");
  expect(heard()).toBe(reviewText.sv.copiedAll);
  await pane.until(() => pane.state.copied === undefined);
  copyText.mockResolvedValueOnce(false);
  await actions.review.copy();
  expect(notice()).toBe(reviewText.sv.copyFailed);
});
