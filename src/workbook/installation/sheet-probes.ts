import type { Bench, Finding, Probe, ProbeId } from "./probe";

type Queue = (bench: Bench) => void;

/** Done is what is expected, no more: what can be seen of it only a person could tell. */
const done = async (bench: Bench, queue: Queue): Promise<Finding> => {
  queue(bench);
  await bench.context.sync();
  return { expected: true, came: true };
};

const ornament = (id: ProbeId, queue: Queue, needs?: string): Probe => ({
  id,
  measure: "left-out",
  ...(needs !== undefined && { needs }),
  run: (bench) => done(bench, queue),
});

/** What the sheets that the add-in writes are the more comfortable for. The sheet is in sight, as theirs are. */
export const sheetProbes: readonly Probe[] = [
  {
    id: "show-sheet",
    measure: "no-sheets",
    run: async ({ context, sheet }) => {
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.visibility = "Visible";
      sheet.load("visibility");
      await context.sync();
      return { expected: "Visible", came: sheet.visibility };
    },
  },
  ornament("frozen-panes", ({ sheet }) => sheet.freezePanes.freezeRows(1), "1.7"),
  ornament("grid-lines", ({ sheet }) => (sheet.showGridlines = false), "1.8"),
  ornament("page", ({ sheet }) => (sheet.pageLayout.orientation = "Landscape"), "1.9"),
  ornament("widths", ({ sheet }) => (sheet.getRange("A1").getEntireColumn().format.columnWidth = 120), "1.2"),
  ornament("looks", ({ sheet }) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.fill.color = "#E1EFEC";
    format.wrapText = true;
  }),
  ornament(
    "rules",
    ({ sheet }) => {
      const { rule, format } = sheet.getRange("A3").conditionalFormats.add("Custom").custom;
      rule.formula = '=$A3="Summa"';
      format.font.bold = true;
    },
    "1.6",
  ),
  ornament(
    "drop-downs",
    ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,delvis,nej" } };
    },
    "1.8",
  ),
  {
    id: "charts",
    measure: "left-out",
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange("H1:I3");
      cells.values = [
        ["År", "Andel"],
        ["2025", 1],
        ["2026", 2],
      ];
      const { charts } = sheet;
      charts.add("ColumnClustered", cells, "Columns");
      charts.load("count");
      await context.sync();
      return { expected: 1, came: charts.count };
    },
  },
  {
    id: "quoted-texts",
    run: async ({ context, sheet }) => {
      const texts = ["=1+1", "0123", "@namn", "-5 %"];
      const cells = sheet.getRange("K1:K4");
      cells.values = texts.map((text) => [`'${text}`]);
      cells.load("values");
      await context.sync();
      return { expected: texts, came: cells.values.map(([cell]) => String(cell)) };
    },
  },
];
