import { costsView } from "../../src/taskpane/costs";
import { costsModel, type CostsModel } from "../../src/taskpane/costs/costs-model";
import { placeOf, problemInWords, problemsIn } from "../../src/taskpane/components/problems";
import { rangesOfASplit } from "../../src/taskpane/costs/ranges-as-they-are";
import { paneText } from "../support/texts";
import { OfficePane } from "./office-pane";

/**
 * Whatever stands above and between the rows that are read (a title, a heading on two rows, blank rows, headings of parts, rows
 * that are hidden), what is said of a row leads to the cell that it is about. The addresses are counted on the sheet by hand.
 */
let pane: OfficePane;

beforeEach(async () => (pane = await OfficePane.open()));
afterEach(() => pane.close());

type Cells = (string | number | null)[][];

const put = (row: number, column: number, cells: Cells): void =>
  pane.book.sheets()[0]!.write({ row, column, rows: cells.length, columns: cells[0]!.length }, cells);

async function readAsTheyAre(): Promise<CostsModel> {
  await pane.actions.start();
  const actions = pane.costs();
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  await actions.split.source.readAllAsTheyAre(rangesOfASplit(workbook.value.ranges ?? []));
  return model();
}

function model(): CostsModel {
  const { workbook } = pane.state;
  if (workbook.status !== "here") throw new Error(workbook.status);
  return costsModel(workbook.value, pane.actions.frameOf(costsView).choices);
}

const warned = ({ costs, parties, warnings }: CostsModel): [kind: string, address: string][] =>
  warnings.map(({ kind, table, row, column }) => {
    const { sheet, cells } = (table === "costs" ? costs : parties)!;
    return [kind, placeOf(sheet, cells!, row, column).address];
  });

const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 100],
  ["ÖF", "Kommunen", 300],
];

test("in plain ranges with parts, blank rows and headings on two rows", async () => {
  put(1, 1, [["Parter i huset", null, null], [null, null, null], ...parties]);
  put(19, 3, [
    ["Kostnader 2025", null, null, null, null],
    ["Kostnadsslag", "Belopp", "Betalas av", "Period", null],
    [null, null, null, "från", "till"],
    ["Regionens lokaler:", null, null, null, null],
    ["Hyra", 1000, "Regionen", "2025-01-01", "2025-12-31"],
    [null, null, null, null, null],
    ["Kommunens lokaler:", null, null, null, null],
    ["El", 10, "Kommunen", "2025-01-01", "2025-12-31"],
    ["Hyra", 1000, "Regionen", "2025-01-01", "2025-12-31"],
    ["Städ", null, "Kommunen", "2025-01-01", "2025-12-31"],
  ]);
  const { overview, ...rest } = await readAsTheyAre();
  expect(overview?.value?.lines.map(({ kind }) => kind)).toEqual(["Hyra", "El", "Hyra", "Städ"]);
  // Row 28 is the doubled rent, row 29 the one without an amount.
  expect(warned({ overview, ...rest })).toEqual([
    ["doubled-row", "D28"],
    ["amount-empty", "E29"],
  ]);
  // And a refusal of the functions' own.
  put(26, 6, [["i våras"]]);
  await pane.actions.readWorkbook();
  expect(model().overview?.refused?.place).toEqual({ sheet: "Blad1", address: "G27" });
});

test("in tables below a title, with blank rows between", async () => {
  put(0, 0, [["Kostnader"]]);
  pane.addTable("tblParter", parties, 40, 2);
  pane.addTable(
    "tblKostnader",
    [
      ["Anm", "Kostnadsslag", "Belopp", "Betalas av"],
      ["", "Hyra", 1000, "Regionen"],
      ["", "", "", ""],
      ["", "El", "tolv", "Regionen"],
      ["", "Hyra", 1000, "Regionen"],
      ["", "", 5, ""],
    ],
    5,
    2,
  );
  await pane.actions.start();
  const { workbook } = pane.state;
  const table =
    workbook.status === "here" ? workbook.value.tables.find(({ kind }) => kind === "costs") : undefined;
  const said = problemsIn(table!).map((one) => problemInWords(table!, one, paneText.sv));
  expect(said.map(({ place }) => place?.address)).toEqual(["E9", "D11"]);
  expect(said[1]!.sentence).toMatch(/^(?:Rad 11|5)/i);
});
