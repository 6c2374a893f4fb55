import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx";
import { paneText } from "../support/texts";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";
import { findLibreOffice, LibreOffice } from "../workbench/xlsx/support/libreoffice";
import { PaneInBrowser } from "./pane-in-browser";

/** Kopia's ready choices, from the press to the file: one receiver's specification, and a survey without its answers. */

jest.setTimeout(240_000);

const specification = "Spec Regionen→Kommunen 2025–26";
const planted = "Ylva Hemlig, ylva.hemlig@example.org";

let chromium: TestBrowser;
let workbench: Workbench;
let pane: PaneInBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
  workbench = await Workbench.open(chromium, { sample: "functions" });
  pane = new PaneInBrowser(workbench);
});
afterAll(async () => {
  await workbench?.close();
  await chromium.close();
});

async function copyOf(ready: string): Promise<Uint8Array> {
  await pane.find(ready).click();
  await pane.find(`${ready}[aria-pressed=true]`).waitFor();
  const downloading = workbench.page.waitForEvent("download");
  await pane.action("write").click();
  const saved = await (await downloading).path();
  await pane.find("[data-made]").waitFor();
  return new Uint8Array(readFileSync(saved));
}

/** The numbers of a sheet in the order in which they stand; the same as the grid and a file hold them. */
const numbersIn = (values: readonly unknown[]): number[] =>
  values.filter((value): value is number => typeof value === "number");

const shownNumbers = async (name: string): Promise<number[]> => {
  const values = await workbench.inPage((inside, asked) => {
    const sheet = inside.book.sheets().find((one) => one.name === asked)!;
    return sheet.values(sheet.usedRect()!);
  }, name);
  return numbersIn(values.flat());
};

const numbersInFile = (bytes: Uint8Array, name: string): number[] => {
  const sheet = openXlsx(bytes).contents.sheets.find((one) => one.name === name)!;
  const inOrder = [...sheet.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return numbersIn(inOrder.map(({ value }) => value));
};

const sheetsOf = (bytes: Uint8Array): string[] => openXlsx(bytes).contents.sheets.map(({ name }) => name);

const program = findLibreOffice();

/** Of "0.25", "25%", and of no word. */
const numberShown = (text: string): number[] => {
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/.exec(text) ?? [];
  return digits === undefined ? [] : [Number(digits) / (percent === "" ? 1 : 100)];
};

/** A text has fifteen digits, and the last is rounded. */
const isAlike = (one: number, other: number): boolean =>
  Number(one.toPrecision(13)) === Number(other.toPrecision(13));

/** Where LibreOffice is installed: as somebody without the add-in sees it, every cell calculated anew. */
function expectShownByOthers(bytes: Uint8Array, name: string, numbers: readonly number[]): void {
  if (program === null) {
    console.log(`SKIPPED: LibreOffice (soffice) is not installed, so ${name} was not opened in it.`);
    return;
  }
  const libreOffice = new LibreOffice(program, true);
  try {
    const shown = libreOffice.sheets(bytes).get(name)!.flat();
    expect(shown.filter((text) => /^#|^Err:/.test(text))).toEqual([]);
    const numbersShown = shown.flatMap(numberShown);
    let at = 0;
    // A text of digits, "2025", cannot be told from a number here: between the numbers there may be such.
    const missing = numbers.filter((number) => {
      const found = numbersShown.findIndex((one, index) => index >= at && isAlike(one, number));
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(missing).toEqual([]);
  } finally {
    libreOffice.close();
  }
}

test("one receiver's specification: every figure of it and nothing of the others, also without the add-in", async () => {
  await pane.show("costs");
  await pane.find("fc-split-chart [data-organisation]").first().waitFor();
  await pane.action("write").click();
  await pane.done(paneText.sv.actions.work["cost-sheets"].done(9));
  await pane.show("share");
  await pane.find("[data-part=copy]").click();

  const bytes = await copyOf(`[data-ready=specification]:has-text("${specification}")`);
  const numbers = await shownNumbers(specification);
  expect(numbers.length).toBeGreaterThan(20);
  expect(sheetsOf(bytes)).toEqual(["Om kopian", specification]);
  expect(numbersInFile(bytes, specification)).toEqual(numbers);
  expect(
    openXlsx(bytes).contents.sheets.flatMap(({ cells }) =>
      cells.filter(({ formula }) => /FC\./.test(formula ?? "")),
    ),
  ).toEqual([]);
  expectShownByOthers(bytes, specification, numbers);
});

test("a survey's result: every figure of it, and no answer nor name anywhere in the file", async () => {
  const answers = await workbench.cellIn("tblSvar2025", "Yrke", "Yrke");
  await workbench.write(answers.sheet, answers.row, answers.column + 30, [[planted]]);
  await pane.find("[data-action=inspect]").click();
  const bytes = await copyOf("[data-ready=survey]");
  const sheets = sheetsOf(bytes);
  expect(sheets).not.toContain(answers.sheet);
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets.slice(1)) {
    const numbers = await shownNumbers(sheet);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbersInFile(bytes, sheet)).toEqual(numbers);
    expectShownByOthers(bytes, sheet, numbers);
  }
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(parts.filter((part) => /Ylva|Hemlig|tblSvar/i.test(part))).toEqual([]);
});
