import {
  openXlsx,
  saveXlsx,
  type CellContents,
  type ChartContents,
  type WorkbookToSave,
} from "../../../src/workbench/xlsx";
import { differingParts } from "./support/archive";
import { withCells, withSheet } from "./support/edits";
import { findLibreOffice, LibreOffice } from "./support/libreoffice";

/** LibreOffice as another pair of eyes: it draws the charts that were saved, from the same cells, and its own are read. */
jest.setTimeout(240_000);

const program = findLibreOffice();

if (program === null) {
  test("without LibreOffice on this machine, no chart is opened in it", () => {
    console.log("SKIPPED: LibreOffice (soffice) is not installed, so saved charts were not opened in it.");
    expect(program).toBeNull();
  });
} else {
  const sheet = "Kostnad å";
  const lines: readonly (readonly CellContents["value"][])[] = [
    ["Central", "Region", "Kommun"],
    ["Avesta", 1200.5, 300],
    ["Älvdalen <&>", 800, null],
    ["Falun", 0, "uppgift saknas"],
  ];
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, column): CellContents[] => (value === null ? [] : [{ row, column, value }])),
  );
  const range = (row: number, column: number, rows: number) => ({
    sheet,
    rect: { row, column, rows, columns: 1 },
  });
  const chart: ChartContents = {
    name: "Diagram 1",
    type: "",
    title: "Så delas & fördelas",
    legend: "Bottom",
    valueAxis: { title: "Kronor", numberFormat: "#,##0" },
    series: [
      { name: "Region", nameCell: range(0, 1, 1), values: range(1, 1, 3), categories: range(1, 0, 3) },
      { name: "Kommunen", values: range(1, 2, 3), categories: range(1, 0, 3), color: "#c00000" },
    ],
    anchor: {
      from: { row: 6, column: 0, right: 0, down: 0 },
      to: { row: 20, column: 6, right: 0, down: 0 },
    },
  };
  const types = ["ColumnStacked", "BarClustered", "ColumnStacked100", "Line", "LineMarkers", "Area", "Pie"];
  const workbook: WorkbookToSave = {
    sheets: [{ name: sheet, cells, charts: types.map((type) => ({ ...chart, type })) }],
  };
  const bytes = saveXlsx(null, workbook).bytes;

  describe("LibreOffice", () => {
    let office: LibreOffice;
    beforeAll(() => {
      office = new LibreOffice(program, false);
    });
    afterAll(() => office.close());

    test("draws every chart from its cells, and leaves out what is missing", () => {
      const flat = new TextDecoder().decode([...office.convert("bok.xlsx", bytes, "fods").values()][0]);
      const tables = [...flat.matchAll(/table:name="local-table">(.*?)<\/table:table>/gs)].map(
        ([, table]) => table!,
      );
      expect(tables).toHaveLength(types.length);
      for (const table of tables) {
        const rows = [...table.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)].map(([, row]) =>
          [...row!.matchAll(/<text:p(?:\/>|>(.*?)<\/text:p>)/g)].map(([, text = ""]) => text),
        );
        expect(rows).toEqual([
          ["", "Region", "Kommunen"],
          ["Avesta", "1200.5", "300"],
          ["Älvdalen &lt;&amp;&gt;", "800", "NaN"],
          ["Falun", "0", "NaN"],
        ]);
      }
      expect(flat.match(/Så delas &amp; fördelas/g)?.length).toBeGreaterThanOrEqual(types.length);
    });

    test("saves them again, and what it writes is read as the same charts; untouched they stay to the byte", () => {
      const file = [...office.convert("bok.xlsx", bytes, "xlsx").values()][0]!;
      const opened = openXlsx(file);
      expect(opened.limitations).toEqual([]);
      const read = opened.contents.sheets[0]!.charts;
      expect(read.map(({ type, title, legend }) => [type, title, legend])).toEqual(
        types.map((type) => [type, chart.title, chart.legend]),
      );
      for (const { type, series, valueAxis } of read) {
        expect(series.map(({ name, values, categories }) => ({ name, values, categories }))).toEqual(
          chart.series.map(({ name, values, categories }) => ({ name, values, categories })),
        );
        if (type !== "Pie") expect(valueAxis).toEqual(chart.valueAxis);
      }
      const other = saveXlsx(opened, withCells(opened.contents, sheet, { H1: { value: 1 } })).bytes;
      expect(differingParts(other, file)).toEqual(["xl/worksheets/sheet1.xml"]);

      // One more beside LibreOffice's own, one of its own less: it opens the result and has the rest.
      const changed = withSheet(opened.contents, sheet, ({ charts }) => ({
        charts: [...charts.slice(1), { ...chart, name: "Nytt", type: "Doughnut", title: "Den nya" }],
      }));
      const again = [...office.convert("bok.xlsx", saveXlsx(opened, changed).bytes, "xlsx").values()][0]!;
      expect(openXlsx(again).contents.sheets[0]!.charts.map(({ type }) => type)).toEqual([
        ...types.slice(1),
        "Doughnut",
      ]);
    });
  });
}
