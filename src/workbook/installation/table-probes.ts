import type { Probe, Seen } from "./probe";

/** Where the table of these probes stands, and what it is called while it is there. */
const probeTable = { name: "tblFcKontroll", cells: "A10:D13" };

const headings = ["Verksamhet å", "Yta ä", "Dubbelt ö", "Fri"];

/** Whether a table can be made as the add-in needs it, and what Excel does in its columns by itself. */
export const tableProbes: readonly Probe[] = [
  {
    id: "table",
    measure: "plain-tables",
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange(probeTable.cells);
      cells.values = [headings, ["Hyra", 10, "", ""], ["El", 20, "", ""], ["Städ", 30, "", ""]];
      const table = sheet.tables.add(cells, true);
      table.name = probeTable.name;
      const row = table.getHeaderRowRange();
      row.load("values");
      await context.sync();
      return { expected: headings, came: (row.values[0] ?? []).map(String) };
    },
  },
  {
    id: "calculated-column",
    measure: "plain-tables",
    run: async ({ context, sheet }) => {
      const body = sheet.tables.getItem(probeTable.name).columns.getItem("Dubbelt ö").getDataBodyRange();
      body.formulas = [["=[@[Yta ä]]*2"], ["=[@[Yta ä]]*2"], ["=[@[Yta ä]]*2"]];
      body.load("values");
      await context.sync();
      return { expected: [20, 40, 60], came: body.values.map(([cell]) => cell as number) };
    },
  },
  {
    id: "one-formula-of-three",
    measure: "restores-column",
    run: async ({ context, sheet }) => {
      const body = sheet.tables.getItem(probeTable.name).columns.getItem("Fri").getDataBodyRange();
      body.getCell(1, 0).formulas = [["=1+1"]];
      body.load("formulas");
      await context.sync();
      const came = body.formulas.map(([cell]) => String(cell));
      body.clear("Contents");
      await context.sync();
      return { expected: ["", "=1+1", ""], came };
    },
  },
  {
    id: "new-row",
    needs: "1.13",
    measure: "plain-tables",
    run: async ({ context, sheet }) => {
      const table = sheet.tables.getItem(probeTable.name);
      table.resize(sheet.getRange("A10:D14"));
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await context.sync();
      return { expected: 4, came: body.rowCount as Seen };
    },
  },
];
