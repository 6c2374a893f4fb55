import { costsView } from "../../src/taskpane/costs";
import { costsModel, type CostsModel } from "../../src/taskpane/costs/costs-model";
import { nextYearModel } from "../../src/taskpane/costs/year/next/next-year-model";
import { sourcesIn } from "../../src/taskpane/costs/year/year-sources";
import { problemInWords, problemsIn } from "../../src/taskpane/components/problems";
import type { FoundTable } from "../../src/workbook/reading/contents";
import { paneText } from "../support/texts";
import { OfficePane } from "./office-pane";

/** A function sees the number alone; the pane sees what its cell shows, and asks where the two are different things. */
let pane: OfficePane;

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

describe("amounts and areas whose formats say that they are something else", () => {
  const format = (name: string, row: number, column: number, numberFormat: string): void => {
    const sheet = pane.book.sheets()[0]!;
    const { rect } = pane.book.tables().find((table) => table.name === name)!;
    sheet.setNumberFormats({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }, [
      [numberFormat],
    ]);
  };
  const whole = [
    ["Verksamhet", "Organisation", "Yta", "Avtal"],
    ["MHV", "Regionen", 30, 0.6],
    ["ÖF", "Kommunen", 60, 0.4],
  ];
  const two = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
    ["Hyra", 1000, "Avtal", "Regionen"],
    ["El", 300, "Yta", "Regionen"],
  ];
  const openWith = async (...formats: readonly Parameters<typeof format>[]): Promise<CostsModel> => {
    pane.addTable("tblParter", whole);
    pane.addTable("tblKostnader", two, 8);
    for (const one of formats) format(...one);
    await pane.actions.start();
    const { workbook } = pane.state;
    if (workbook.status !== "here") throw new Error(workbook.status);
    return costsModel(workbook.value, pane.actions.frameOf(costsView).choices);
  };

  test("agreed shares that are shown as 60 % and 40 % are those", async () => {
    const model = await openWith(["tblParter", 1, 3, "0%"], ["tblParter", 2, 3, "0%"]);
    const [region, municipality] = model.overview!.value!.organisations;
    // 600 of the rent and a third of the electricity; the rest.
    expect([region!.amount, municipality!.amount]).toEqual([700, 600]);
  });

  test.each<[string, string, RegExp]>([
    ['# ##0 "tkr"', "tblKostnader", /^Belopp: talet i cellen är 1 000, men visas med ”tkr”.*gånger 1 000/],
    ["0%", "tblKostnader", /visas som 100 000 %, och det är en andel, inte kronor/],
    ["yyyy-mm-dd", "tblKostnader", /visas som ett datum, inte kronor/],
    ["[$€-2] #,##0", "tblKostnader", /visas med ”€”.*i kronor/],
  ])("an amount in %s is asked about before anything is divided", async (numberFormat, table, said) => {
    const model = await openWith([table, 1, 1, numberFormat]);
    expect(model.overview!.refused!.sentence.replace(/\s/g, " ")).toMatch(said);
    expect(model.overview!.refused!.place).toEqual({
      sheet: "Blad1",
      address: expect.stringMatching(/^B10$/) as string,
    });
    expect(model.warnings.map(({ table: at, row, column }) => [at, row, column])).toContainEqual([
      "costs",
      1,
      1,
    ]);
  });

  test("an area that is shown in per cent is none, and one in m² is", async () => {
    const model = await openWith(["tblParter", 1, 2, "0%"], ["tblParter", 2, 2, '0 "m²"']);
    expect(model.overview!.refused!.sentence.replace(/\s/g, " ")).toMatch(/^Yta:.*3 000 %.*inte m²/);
  });

  test("a format that the column has is one warning, with how many rows there are besides", async () => {
    const model = await openWith(["tblKostnader", 1, 1, '0 "tkr"'], ["tblKostnader", 2, 1, '0 "tkr"']);
    const said = model.warnings.flatMap((one) => (one.kind === "refused" ? [one.sentence] : []));
    expect(said).toHaveLength(1);
    expect(said[0]!.replace(/\s/g, " ")).toMatch(
      /är 1 000, men visas med ”tkr”.* Så är det på 1 rad till\.$/,
    );
  });

  test("next year's tables are not made of amounts that their cells show in tkr", async () => {
    await openWith(["tblKostnader", 2, 1, '0 "tkr"']);
    const { workbook } = pane.state;
    if (workbook.status !== "here") throw new Error(workbook.status);
    const choices = { ...pane.actions.frameOf(costsView).choices, year: { year: 2026 } };
    const { tables } = nextYearModel(sourcesIn(workbook.value, choices, false), choices);
    expect(tables!.refused!.sentence.replace(/\s/g, " ")).toMatch(/är 300, men visas med ”tkr”/);
    expect(tables!.refused!.place!.address).toBe("B11");
  });

  test("120 000 shown as 120 tkr is read as it is", async () => {
    const model = await openWith(["tblKostnader", 1, 1, '#,##0, "tkr"']);
    expect(model.overview!.value!.total).toBe(1300);
  });

  test("Start says it once for a column, with how many more there are", async () => {
    await openWith(["tblKostnader", 1, 1, '0 "tkr"'], ["tblKostnader", 2, 1, '0 "tkr"']);
    const { workbook } = pane.state;
    const table =
      workbook.status === "here" && workbook.value.tables.find(({ name }) => name === "tblKostnader");
    const found = table as FoundTable;
    const said = problemsIn(found).map((one) =>
      problemInWords(found, one, paneText.sv).sentence.replace(/\s/g, " "),
    );
    expect(said).toEqual([
      'Hyra, Belopp: talet är 1 000, men talformatet 0 "tkr" visar det som något annat än kronor eller m². Skriv det i kronor eller m², och ta bort enheten ur talformatet. Så är det på 1 rad till.',
    ]);
  });
});
