import type { CellValue } from "../../src/workbench/host/book";
import { startTestBrowser, type TestBrowser } from "../support/test-browser";
import { classInWords, definitionNames, everyCentre } from "./definitions";
import { Workbench } from "../support/workbench";

/** What the report says of Dalarna's centres: five with all four services in full, three where one or two are partial. */
const underFFFF = [
  ["Avesta", "FCLV"],
  ["Falun Britsarvet", "FC"],
  ["Falun Elsborg", "FC"],
  ["Gagnef", "FC"],
  ["Hedemora", "FCLV"],
  ["Leksand", "FC"],
  ["Ludvika", "FCLV"],
  ["Mora", "FC"],
];

jest.setTimeout(60_000);

let chromium: TestBrowser;
let workbench: Workbench;

beforeAll(async () => {
  chromium = await startTestBrowser();
});
afterAll(() => chromium.close());

/** Below everything that the sample has on this sheet. */
const free = { sheet: "Kommuner", row: 200, column: 0 } as const;
const at = (columns = 1, rows = 1) => ({ row: free.row, column: free.column, rows, columns });

describe.each(["desktop", "web"] as const)("with empty cells as on the %s", (blankMode) => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium, { blankMode });
  });
  afterAll(() => workbench.close());

  test("Dalarna's centres get the report's classes, and the class follows an edit", async () => {
    expect(await workbench.column("tblCentraler", "Central", "Klass")).toEqual(underFFFF);

    await workbench.write(free.sheet, free.row, free.column, [
      ['=FC.KLASS(tblCentraler[[MHV]:[Soc]],"SAMMALOKAL")'],
    ]);
    expect(await workbench.values(free.sheet, at(1, 9))).toEqual([
      ...Array<CellValue[]>(8).fill(["FC"]),
      [null],
    ]);

    const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [["ja"]]);
    expect((await workbench.column("tblCentraler", "Central", "Klass"))[0]).toEqual(["Avesta", "FC"]);
    await workbench.write(soc.sheet, soc.row, soc.column, [[null]]);
    expect((await workbench.column("tblCentraler", "Klass", "Hinder"))[0]).toEqual([
      "Uppgift saknas",
      "Soc (okänd)",
    ]);
  });

  test("a thousand formulas with different arguments all get their own right value", async () => {
    const asked = definitionNames
      .flatMap((definition) => everyCentre().map((centre) => ({ definition, centre })))
      .slice(0, 1000);
    const cells = asked.map(({ centre: { mhv, bhv, of, soc } }) =>
      [mhv, bhv, of, soc].map((state) => (state === "okänd" ? null : state)),
    );
    const formulas = asked.map(({ definition }, index) => {
      const row = free.row + index + 1;
      return [`=FC.KLASS(A${row}:D${row},"${definition}")`];
    });
    await workbench.write(free.sheet, free.row, 0, cells);
    await workbench.write(free.sheet, free.row, 4, formulas);
    const shown = await workbench.values(free.sheet, { row: free.row, column: 4, rows: 1000, columns: 1 });
    expect(shown.map(([value]) => value)).toEqual(
      asked.map(({ definition, centre }) => classInWords(definition, centre)),
    );
  });
});

describe("when something goes wrong", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(chromium);
  });
  afterAll(() => workbench.close());

  const put = (row: number, formula: string): Promise<void> =>
    workbench.inPage(
      ({ book }, asked) =>
        book
          .sheets()
          .find(({ name }) => name === asked.sheet)!
          .write({ row: asked.row, column: asked.column, rows: 1, columns: 1 }, [[asked.formula]]),
      { ...free, row, formula },
    );
  const shown = async (row: number): Promise<CellValue> =>
    (await workbench.values(free.sheet, { row, column: free.column, rows: 1, columns: 1 }))[0]![0]!;

  test("the sentence of an error stands beside its cell when it is selected", async () => {
    const soc = await workbench.cellIn("tblCentraler", "Avesta", "Soc");
    await workbench.write(soc.sheet, soc.row, soc.column, [["kanske"]]);
    const [klass] = (await workbench.column("tblCentraler", "Klass"))[0] as [
      { error: string; message: string },
    ];
    expect(klass.error).toBe("#VALUE!");
    // What, where and what was expected.
    for (const word of ["kanske", "Soc", "delvis"]) expect(klass.message).toContain(word);

    const place = await workbench.cellIn("tblCentraler", "Avesta", "Klass");
    const tip = workbench.page.getByText(klass.message, { exact: true });
    await workbench.select(place.sheet, place.row, place.column);
    await tip.waitFor({ state: "visible" });
    await workbench.select(soc.sheet, soc.row, soc.column);
    await tip.waitFor({ state: "detached" });
    await workbench.write(soc.sheet, soc.row, soc.column, [["delvis"]]);
  });

  test("a lost answer holds up nobody else, is told, and is asked for again", async () => {
    await workbench.inPage(({ host }) =>
      host.faults.onAnswer(host.functions.service.lastInvocation + 1, { kind: "lost" }),
    );
    await put(free.row, '=FC.KLASS({"ja","ja","nej","nej"},"SAMMALOKAL")');
    await put(free.row + 1, '=FC.KLASS({"ja","ja","nej","ja"},"SAMMALOKAL")');
    while ((await shown(free.row + 1)) !== "FCLV") await workbench.page.waitForTimeout(50);
    expect(await shown(free.row)).toEqual({ error: "#BUSY!" });

    await workbench.settled();
    expect(await shown(free.row)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("svarade inte"),
    });

    await put(free.row + 2, '=FC.KLASS({"nej","nej","nej","nej"},"SAMMALOKAL")');
    await workbench.settled();
    expect([await shown(free.row), await shown(free.row + 2)]).toEqual(["Ingendera", "Ingendera"]);
  });

  test("an add-in that is loaded again in the middle of a calculation finishes it", async () => {
    const before = await workbench.pane.evaluate(() => performance.timeOrigin);
    const centres = everyCentre();
    const formulas = centres.map(({ mhv, bhv, of, soc }) => {
      const cells = [mhv, bhv, of, soc].map((state) => (state === "okänd" ? '""' : `"${state}"`));
      return [`=FC.KLASS({${cells.join()}},"VARMLAND")`];
    });
    const rect = { row: free.row, column: free.column, rows: formulas.length, columns: 1 };
    await workbench.withNewAddin(
      (inside, asked) => {
        inside.book
          .sheets()
          .find(({ name }) => name === asked.sheet)!
          .write(asked.rect, asked.formulas);
        inside.reloadAddin();
      },
      { sheet: free.sheet, rect, formulas },
    );
    expect(await workbench.pane.evaluate(() => performance.timeOrigin)).toBeGreaterThan(before);
    expect(await workbench.values(free.sheet, rect)).toEqual(
      centres.map((centre) => [classInWords("VARMLAND", centre)]),
    );
    expect(await workbench.column("tblCentraler", "Central", "Klass")).toEqual(underFFFF);
  });
});
