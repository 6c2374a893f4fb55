/** @jest-environment jsdom */
import { sourcesIn } from "../../src/taskpane/costs/year/year-sources";
import { YearSource } from "../../src/taskpane/costs/year/year-source";
import { StartView } from "../../src/taskpane/start/start-view";
import { yearText } from "../../src/text/costs/year";
import type { FoundTable, WorkbookContents } from "../../src/workbook/reading/contents";
import type { FoundRange } from "../../src/workbook/ranges/found-range";
import type { TableKind } from "../../src/workbook/table-kinds";
import { paneText } from "../support/texts";
import { asked, find, findAll, readable, render, told } from "./render";

const { start, problems } = paneText.sv;
const functionIds = ["KOSTNADER", "KLASS", "SAMVERKAN"];

type Cells = readonly (readonly (string | number)[])[];

const table = (name: string, kind: TableKind, values: Cells, more: Partial<FoundTable> = {}): FoundTable => ({
  id: name,
  name,
  kind,
  sheet: "Blad1",
  sheetIsVisible: true,
  rows: values.length - 1,
  totals: undefined,
  cells: { row: 0, column: 0, values, formulas: values },
  ...more,
});

const show = (contents: Partial<WorkbookContents>): Promise<StartView> =>
  render(StartView, {
    text: paneText.sv,
    workbook: { status: "here", value: { tables: [], ...contents } },
    functionIds,
  });

const headings = ["Kostnadsslag", "Belopp", "Period från"];

test("an empty table is empty, which is not that nothing is wrong; what to fill in is the next step", async () => {
  const view = await show({
    tables: [
      table("tblParter", "parties", [
        ["Verksamhet", "Organisation"],
        ["", ""],
      ]),
      table("tblKostnader", "costs", [headings, ["", "", ""]]),
    ],
  });
  expect(findAll(view, "[data-verdict=empty]")).toHaveLength(2);
  expect(readable(view)).not.toContain(problems.none);
  expect(findAll(view, ".reader")).toEqual([]);
  // Costs wait for their parties.
  expect(findAll(view, "[data-next]").map((one) => one.dataset.next)).toEqual(["parties"]);
});

test("with parties filled in, costs are the next step, or a ledger", async () => {
  const view = await show({
    tables: [
      table("tblParter", "parties", [
        ["Verksamhet", "Organisation", "Yta"],
        ["BHV", "Regionen", 10],
      ]),
      table("tblKostnader", "costs", [headings, ["", "", ""]]),
    ],
  });
  expect(findAll(view, "[data-next]").map((one) => one.dataset.next)).toEqual(["costs"]);
  expect(told(view, "toLedger", () => find(view, "[data-next] [data-action=to-ledger]").click())).toEqual([
    [undefined],
  ]);
});

test("a function is named only where it can read the table", async () => {
  const readers = async (values: Cells): Promise<number> =>
    findAll(await show({ tables: [table("tblKostnader", "costs", values)] }), ".reader").length;
  expect(await readers([headings, ["Hyra", 100, ""]])).toBe(1);
  expect(await readers([headings, ["Hyra", "ca 100", ""]])).toBe(0);
  expect(
    await readers([
      ["Kostnadsslag", "Period från"],
      ["Hyra", ""],
    ]),
  ).toBe(0);
});

test("while Excel calculates, nobody's cell is called wrong", async () => {
  const view = await show({
    tables: [table("tblKostnader", "costs", [headings, ["Hyra", "#BUSY!", "#GETTING_DATA"]])],
  });
  expect(findAll(view, "[data-verdict=calculating]")).toHaveLength(1);
  expect(findAll(view, "fc-problem-list")).toEqual([]);
  expect(findAll(view, ".reader")).toEqual([]);
});

test("columns that were shifted are said once", async () => {
  const rows = Array.from({ length: 35 }, () => ["2025-01-01", "Hyra", 100]);
  const view = await show({ tables: [table("tblKostnader", "costs", [headings, ...rows])] });
  const sentences = findAll(view, "fc-message-bar").map(readable);
  expect(sentences.filter((one) => one.includes(problems.shifted("Belopp", 35, 35, false)))).toHaveLength(1);
  expect(sentences.length).toBeLessThan(4);
});

test("what has two readings is asked, with what each is in kronor", async () => {
  const view = await show({ tables: [table("tblKostnader", "costs", [headings, ["Hyra", "4.950", ""]])] });
  const ways = findAll(view, "[data-action=choose-reading]");
  expect(ways.map((one) => readable(one).replace(/\s/g, " ").trim())).toEqual([
    "Menas 4 950 kr",
    "Menas 4,95 kr",
  ]);
  expect(asked(view, "choose-reading", () => ways[1]!.click())).toEqual([
    expect.objectContaining({ reading: 4.95 }),
  ]);
});

test("a yes with more words is asked: the whole of the service, or a part of it", async () => {
  const view = await show({
    tables: [
      table("tblCentraler", "centres", [
        ["Central", "MHV", "BHV", "ÖF", "Soc"],
        ["Avesta", "ja (deltid)", "ja", "ja", "ja, tisdagar"],
      ]),
    ],
  });
  const ways = findAll(view, "[data-action=choose-reading]");
  expect(ways.map((one) => readable(one).replace(/\s+/g, " ").trim())).toEqual([
    "Menas ja",
    "Menas delvis",
    "Menas ja",
    "Menas delvis",
  ]);
  expect(asked(view, "choose-reading", () => ways[3]!.click())).toEqual([
    expect.objectContaining({ reading: "delvis", problem: expect.objectContaining({ row: 1, column: 4 }) }),
  ]);
});

test("two grouping columns are two groupings", async () => {
  const factors = ["Tid för samverkan", "Lokaler", "Kollegornas engagemang"];
  const view = await show({
    tables: [
      table("tblSvar", "answers", [
        ["Yrkesgrupp", "Central", ...factors],
        ["BHV", "Björken", 4, 3, 5],
      ]),
    ],
  });
  expect(readable(view)).toContain(problems.none);
});

describe("plain ranges", () => {
  const range = (kind: FoundRange["kind"], sheet: string): FoundRange => ({
    kind,
    sheet,
    sheetIsVisible: true,
    address: "A3:C5",
    rows: 2,
    headingRows: 1,
    endsAt: "total row",
    cells: { row: 2, column: 0, values: [headings] },
    headingCells: headings,
  });

  test("look like what they are, with what stays outside, and become tables", async () => {
    const view = await show({ ranges: [range("costs", "Blad1")] });
    const card = find(view, '[data-range="Blad1!A3:C5"]');
    expect(readable(card)).toContain(start.ranges.title(start.kinds.costs.title));
    expect(readable(card)).toContain(start.ranges.place("Blad1!A3:C5", 2));
    expect(readable(card)).toContain(start.ranges.outside);
    const parted = await show({ ranges: [{ ...range("costs", "Blad1"), rowsBelow: 3 }] });
    expect(readable(find(parted, "[data-rows-below]"))).toBe(start.ranges.rowsBelow(3));
    expect(asked(view, "make-table", () => find(view, "[data-action=make-table]").click())).toEqual([
      expect.objectContaining({ kind: "costs", sheet: "Blad1" }),
    ]);
  });

  test("two that look the same are both shown, and which is meant is asked", async () => {
    const view = await show({ ranges: [range("costs", "2024"), range("costs", "2025")] });
    expect(readable(view).split(start.ranges.several(start.kinds.costs.title))).toHaveLength(3);
  });

  test("are offered as they stand in Året where there is no table", async () => {
    await yearText.load("sv");
    const found = [range("costs", "Blad1"), { ...range("costs", "Blad2"), headingRows: 2 as const }];
    const sources = sourcesIn({ tables: [], ranges: found }, {}, true);
    const view = await render(YearSource, { text: paneText.sv, sources, roles: ["costs"] });
    expect(findAll(view, "[data-missing=costs]")).toHaveLength(1);
    // Also one whose headings stand on two rows, which the functions join.
    expect(findAll(view, "[data-action=read-as-it-is]")).toHaveLength(2);
    expect(told(view, "chooseTable", () => find(view, "[data-action=read-as-it-is]").click())).toEqual([
      ["costs", "Blad1!A3"],
    ]);
    const chosen = sourcesIn({ tables: [], ranges: found }, { costs: "Blad1!A3" }, true);
    const read = await render(YearSource, { text: paneText.sv, sources: chosen, roles: ["costs"] });
    expect(readable(find(read, "[data-as-it-is]"))).toBe(start.ranges.readAsItIs);
  });

  test("a ledger is read into costs", async () => {
    const view = await show({ ranges: [range("ledger", "Huvudbok")] });
    expect(told(view, "toLedger", () => find(view, "[data-action=to-ledger]").click())).toEqual([
      ["Huvudbok!A3:C5"],
    ]);
    expect(findAll(view, "[data-action=make-table]")).toEqual([]);
  });
});
