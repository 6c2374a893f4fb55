import { isCellError } from "../../src/workbench/host/model/range-parts/cell-input";
import { addressOf } from "../support/addresses";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { Workbench } from "../support/workbench";

jest.setTimeout(60_000);

let chromium: TestBrowser;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

/** Every cell of the open workbook that shows an error, with its sentence. */
async function errors(workbench: Workbench): Promise<string[]> {
  await workbench.settled();
  const sheets = await workbench.inPage(({ book }) =>
    book.sheets().map((sheet) => ({
      name: sheet.name,
      values: sheet.values(sheet.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    })),
  );
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value !== null && isCellError(value)
          ? [`${name} ${addressOf(row, column)}: ${value.error} ${value.message ?? ""}`]
          : [],
      ),
    ),
  );
}

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

async function expectAllFunctions(workbench: Workbench): Promise<void> {
  expect(await errors(workbench)).toEqual([]);
  expect(await workbench.values("Nässjö", at(24, 8, 2, 3))).toEqual([
    [383000, 465000, 324000],
    [25000, 25000, 50000],
  ]);
  expect(await workbench.values("Del av år och index", at(12, 11))).toEqual([[252054.79]]);
  expect(await workbench.values("Fördelning", at(24, 3, 1, 5))).toEqual([
    [317319.34, 334435, 432254.01, 136650.53, 23121.62],
  ]);
  expect(await workbench.values("Samverkan", at(19, 0, 1, 5))).toEqual([
    ["Gemensamma utbildningar/konferenser", 8, 18, 3.3, "skyddad"],
  ]);
}

test("with empty cells as on the web: Dalarna without an error and all its report's figures, and then the other sample by its button", async () => {
  const workbench = await Workbench.open(chromium, { blankMode: "web" });
  expect(await errors(workbench)).toEqual([]);
  expect(await workbench.values("Rapportens siffror", at(4, 1))).toEqual([["18 av 18"]]);

  await workbench.withNewAddin(() =>
    [...document.querySelectorAll("button")]
      .find(({ textContent }) => textContent === "Alla funktioner")
      ?.click(),
  );
  await expectAllFunctions(workbench);
  await workbench.close();
});

test("with empty cells as on the desktop: all functions as the sample that the workbench starts with, and then Dalarna", async () => {
  const workbench = await Workbench.open(chromium, { blankMode: "desktop", sample: "functions" });
  await expectAllFunctions(workbench);

  await workbench.withNewAddin(() =>
    [...document.querySelectorAll("button")]
      .find(({ textContent }) => textContent === "Dalarna 2019")
      ?.click(),
  );
  expect(await errors(workbench)).toEqual([]);
  expect(await workbench.values("Rapportens siffror", at(4, 1))).toEqual([["18 av 18"]]);
  await workbench.close();
});
