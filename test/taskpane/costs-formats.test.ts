import { costsView } from "../../src/taskpane/costs";
import { costsModel, type CostsModel } from "../../src/taskpane/costs/costs-model";
import { changeModel } from "../../src/taskpane/costs/change/change-model";
import type { CostsChoices } from "../../src/taskpane/costs/choices";
import { reviewModel } from "../../src/taskpane/costs/review/review-model";
import { whatIfModel } from "../../src/taskpane/costs/what-if/what-if-model";
import { reconcileModel } from "../../src/taskpane/costs/year/reconcile-model";
import { nextYearModel } from "../../src/taskpane/costs/year/next/next-year-model";
import { sourcesIn } from "../../src/taskpane/costs/year/year-sources";
import { problemInWords, problemsIn } from "../../src/taskpane/components/problems";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";
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

  describe("wherever the tables are read", () => {
    const contents = (): WorkbookContents => {
      const { workbook } = pane.state;
      if (workbook.status !== "here") throw new Error(workbook.status);
      return workbook.value;
    };
    const choices = (): CostsChoices => ({
      ...pane.actions.frameOf(costsView).choices,
      year: { year: 2026 },
    });
    /** What each part of Kostnader says instead of figures. */
    const said = (): Record<string, string | undefined> => {
      const sources = sourcesIn(contents(), choices(), true);
      const { refused } = changeModel(contents(), {
        ...choices(),
        change: { before: { costs: "tblFjol", parties: "tblParter" } },
      });
      return {
        split: costsModel(contents(), choices()).overview?.refused?.sentence,
        trial: whatIfModel(contents(), choices(), []).refused?.sentence,
        change: refused?.sentence,
        reconcile: reconcileModel(sources, choices()).overview?.refused?.sentence,
        next: nextYearModel(sourcesIn(contents(), choices(), false), choices()).tables?.refused?.sentence,
        review: reviewModel(contents(), choices(), { from: "paste", text: "", rows: [] }).tablesRefused
          ?.sentence,
      };
    };
    const everyPart = ["split", "trial", "change", "reconcile", "next", "review"];

    test("an amount in tkr is asked about before anything is made of it", async () => {
      pane.addTable("tblFjol", two, 14);
      await openWith(["tblKostnader", 2, 1, '0 "tkr"']);
      for (const part of everyPart)
        expect([part, said()[part]]).toEqual([part, expect.stringMatching(/”tkr”/)]);
      expect(
        nextYearModel(sourcesIn(contents(), choices(), false), choices()).rows.map(({ amount }) => amount),
      ).toEqual([1000, undefined]);
    });

    test("a title above the table that says tkr is asked about like one above a plain range", async () => {
      pane.addTable("tblFjol", two, 14);
      pane.book.sheets()[0]!.write({ row: 7, column: 0, rows: 1, columns: 1 }, [["Kostnader 2025 (tkr)"]]);
      await openWith();
      for (const part of everyPart)
        expect([part, said()[part]]).toEqual([
          part,
          expect.stringMatching(/en rad ovanför rubrikerna säger tkr/),
        ]);
      expect(
        nextYearModel(sourcesIn(contents(), choices(), false), choices()).rows.map(({ amount }) => amount),
      ).toEqual([undefined, undefined]);
      const found = contents().tables.find(({ name }) => name === "tblKostnader") as FoundTable;
      expect(problemsIn(found).map((one) => problemInWords(found, one, paneText.sv))).toEqual([
        {
          severity: "error",
          sentence:
            "En rad ovanför tabellen säger ”tkr”, men Belopp läses i kronor utan moms. Räkna om kolumnen och rätta raden, eller skriv rubriken Belopp (kr).",
          place: { sheet: "Blad1", address: "B9" },
        },
      ]);
    });

    test.each(["Kostnader 2025 (kr)", "Vi betalar varje månad", "12", ""])(
      "a row above that says nothing else leaves them kronor: %s",
      async (title) => {
        pane.book.sheets()[0]!.write({ row: 7, column: 0, rows: 1, columns: 1 }, [[title]]);
        const model = await openWith();
        expect(model.overview!.value!.total).toBe(1300);
      },
    );

    test("a heading that says kronor itself is believed, whatever the title says", async () => {
      pane.book.sheets()[0]!.write({ row: 7, column: 0, rows: 1, columns: 1 }, [["Tusental kronor"]]);
      pane.addTable("tblParter", whole);
      pane.addTable(
        "tblKostnader",
        [["Kostnadsslag", "Belopp (kr)", "Nyckel", "Betalas av"], ...two.slice(1)],
        8,
      );
      await pane.actions.start();
      expect(costsModel(contents(), choices()).overview!.value!.total).toBe(1300);
    });
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
