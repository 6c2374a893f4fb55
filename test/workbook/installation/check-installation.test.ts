import { installationText as swedish } from "../../../src/text/installation/installation.sv";
import { installationText as english } from "../../../src/text/installation/installation.en";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import { type BadDay, badDayNames, type FunctionsMetadata, kindDays } from "../../../src/workbench/host";
import { checkInstallation } from "../../../src/workbook/installation/check-installation";
import { keepOrnaments, leftOutOrnaments } from "../../../src/workbook/installation/left-out";
import {
  type Measure,
  type ProbeId,
  probeIds,
  type ProbeResult,
} from "../../../src/workbook/installation/probe";
import { installationReport } from "../../../src/taskpane/installation/report";
import { associatedFunctions } from "../../support/custom-functions";
import "../../../src/functions";
import metadata from "../../build/released/1.0.0.json";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";

const given = globalThis as unknown as Record<"Office" | "Excel", unknown>;

let office: OfficePage;
beforeAll(async () => {
  office = await officeInJsdom({
    metadata: { ...(metadata as FunctionsMetadata), allowErrorForDataTypeAny: true },
    impatient: true,
    book: (functions) => createHeadlessUniver(undefined, functions),
    script: ({ CustomFunctions }) => {
      for (const [id, work] of associatedFunctions) CustomFunctions.associate(id, work as () => unknown);
    },
  });
  given.Office = office.Office;
  given.Excel = office.Excel;
});
afterEach(() => office.host.switches.set(kindDays));
afterAll(() => {
  expect(office.errors).toEqual([]);
  office.close();
  delete given.Office;
  delete given.Excel;
});

/** As long as it takes: what is held back comes after the second pause, or never. */
const check = (comes = true): Promise<readonly ProbeResult[]> => {
  let pauses = 0;
  return checkInstallation({
    pageProbes: [],
    pause: async () => {
      await office.book.calculated?.();
      await office.host.functions.idle();
      if (comes && ++pauses % 2 === 0) office.host.releaseAnswers();
      await office.book.calculated?.();
      await office.delivered();
    },
  });
};

type Found = Partial<Record<ProbeId, Measure | "nothing">>;

/** What is not as expected, with what is done about it. */
const found = (results: readonly ProbeResult[]): Found =>
  Object.fromEntries(
    results.flatMap(({ id, outcome, measure }) =>
      outcome === "otherwise" || outcome === "failed" || measure ? [[id, measure ?? "nothing"]] : [],
    ),
  );

const functions = (measure: Measure): Found => ({
  "function-in-cell": measure,
  "function-in-table": measure,
  spill: measure,
  "array-argument": measure,
  blanks: measure,
});

/** By the day that is played; nothing for the others. */
const expected: Readonly<Partial<Record<BadDay, Found>>> = {
  noFreezePanes: { "frozen-panes": "left-out" },
  noGridlines: { "grid-lines": "left-out" },
  noPageLayout: { page: "left-out" },
  noCharts: { charts: "left-out" },
  noWidths: { widths: "left-out" },
  noValidation: { "drop-downs": "left-out" },
  noRules: { rules: "left-out" },
  filledColumns: { "one-formula-of-three": "restores-column" },
  answersLate: { ...functions("waits"), "error-cell": "waits" },
  answersLateOldValue: { ...functions("waits"), "error-cell": "waits" },
  answersLateZero: { ...functions("waits"), "error-cell": "waits" },
  manualCalculation: { "calculation-mode": "says-manual" },
  dates1904: { "date-system": "counts-from-1904" },
  severalSheets: { "add-sheet": "no-sheets" },
  eventsLate: { events: "reads-when-turned-to" },
  functionsUnreachable: { ...functions("repair-formulas"), "error-cell": "names-cell" },
};

test("with all switches off everything is as expected, and nothing is left of the check", async () => {
  const before = office.book.sheets().map(({ name }) => name);
  const results = await check();
  expect(found(results)).toEqual({});
  expect(results.map(({ id }) => id).sort()).toEqual(
    probeIds.filter((id) => id !== "clipboard" && id !== "storage").sort(),
  );
  expect(office.book.sheets().map(({ name }) => name)).toEqual(before);
  expect(office.book.tables()).toEqual([]);
  expect([...office.host.model.settings.keys()]).toEqual([]);
});

test.each(badDayNames)("%s", async (day) => {
  office.host.switches.play(day);
  expect(found(await check())).toEqual(expected[day] ?? {});
});

test.each([
  ["answersLate", "#BUSY!"],
  // Nothing stood there before.
  ["answersLateOldValue", "#BUSY!"],
  ["answersLateZero", 0],
] as const)(
  "%s: a cell without an answer in the end is said to be late, not to be no function",
  async (day, shown) => {
    office.host.switches.play(day);
    const results = await check(false);
    office.host.releaseAnswers();
    expect(found(results)).toEqual({ ...functions("waits"), "error-cell": "waits" });
    const [cell] = results.filter(({ id }) => id === "function-in-cell");
    expect(cell).toMatchObject({ outcome: "otherwise", came: [shown] });
  },
);

test("an ornament that failed is left out until it works again", () => {
  const result = (id: ProbeId, outcome: ProbeResult["outcome"]): ProbeResult => ({
    id,
    outcome,
    expected: true,
    came: true,
    milliseconds: 1,
  });
  keepOrnaments([result("charts", "failed"), result("table", "failed"), result("page", "as-expected")]);
  expect([...leftOutOrnaments()]).toEqual(["charts"]);
  keepOrnaments([result("charts", "as-expected")]);
  expect([...leftOutOrnaments()]).toEqual([]);
});

test("a sheet that cannot be deleted is said, and the next check takes it away", async () => {
  const count = office.book.sheets().length;
  office.host.faults.onMember("Worksheet.Delete");
  expect(found(await check())).toEqual({ "delete-sheet": "delete-by-hand" });
  expect(office.book.sheets()).toHaveLength(count + 1);
  office.host.faults.clear();
  expect(found(await check())).toEqual({});
  expect(office.book.sheets()).toHaveLength(count);
});

test("where Excel does not answer which dates it counts from, none are said", async () => {
  office.host.faults.onMember("Functions.Date");
  office.host.faults.onMember("WorksheetCollection.Add"); // where a formula would tell
  const results = await check();
  office.host.faults.clear();
  expect(found(results)).toEqual({ "add-sheet": "no-sheets", "date-system": "nothing" });
});

test("where no sheet can be added, only what needs none is tried", async () => {
  office.host.faults.onMember("WorksheetCollection.Add");
  const results = await check();
  office.host.faults.clear();
  expect(found(results)).toEqual({ "add-sheet": "no-sheets" });
  expect(results.map(({ id }) => id)).toEqual([
    "add-sheet",
    "versions",
    "requirement-sets",
    "date-system",
    "calculation-mode",
    "separators",
  ]);
});

test.each([swedish, english])("the report says what was tried and nothing of the workbook", async (text) => {
  office.book.sheets()[0]!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["Hemlig centralförvaltning"]]);
  office.book.renameSheet(office.book.sheets()[0]!.id, "Hemligt blad");
  office.host.switches.play("noCharts");
  const report = installationReport(await check(), text, "1.2.3");
  expect(report).toContain("1.2.3");
  expect(report).toContain(text.measures["left-out"]);
  expect(report).toContain("GeneralException");
  expect(report).not.toContain("emlig");
});
