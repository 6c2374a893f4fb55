import centresFile from "../../../assets/dalarna-2019/centres.csv";
import municipalitiesFile from "../../../assets/dalarna-2019/municipalities.csv";
import planningFile from "../../../assets/dalarna-2019/planning-time.csv";
import type { CellInput } from "../host/book";
import type { SheetDefinition, WorkbookDefinition } from "../grid/workbook-definition";
import {
  centreColumns,
  municipalityColumns,
  planningColumns,
  type SampleColumn,
} from "../../../assets/dalarna-2019/columns";
import { parseCsv } from "../../../assets/dalarna-2019/data-file";
import { aboutLines } from "./about";
import { aboutSheet } from "./about-sheet";
import { block, heading, label, note, title } from "./look";
import { report } from "./report";

/**
 * The sample: the inventory of Dalarna's family centres in the autumn of 2019, as tables with live formulas.
 * Formulas are written as the engine knows them; a person sees and writes the same.
 */
export const dalarnaWorkbook = (): WorkbookDefinition => ({
  name: "Dalarna 2019.xlsx",
  active: 1,
  sheets: [aboutSheet(aboutLines), centres(), comparison(), municipalities(), planning(), report()],
});

interface CalculatedColumn {
  readonly heading: string;
  readonly formula: string;
  readonly width: number;
}

const services = "tblCentraler[[#This Row],[MHV]:[Soc]]";

const classification: readonly CalculatedColumn[] = [
  { heading: "Klass", formula: `=FC.KLASS(${services})`, width: 88 },
  { heading: "Hinder", formula: `=FC.HINDER(${services})`, width: 180 },
  { heading: "Motivering", formula: `=FC.MOTIVERING(${services})`, width: 430 },
];

/** The row with the headings; above it stand the title, the source and an empty row. */
const headingRow = 3;

/** The centres, with their classes calculated. */
export function centres(): SheetDefinition {
  const { rows } = parseCsv(centresFile);
  const after = centreColumns.findIndex(({ heading: name }) => name === "Soc") + 1;
  const head = centreColumns.slice(0, after);
  const tail = centreColumns.slice(after);
  const cells = rows.map((row) => [
    ...head.map((column) => column.read(row[column.source] ?? "")),
    ...classification.map((column) => column.formula),
    ...tail.map((column) => column.read(row[column.source] ?? "")),
  ]);
  return tableSheet({
    name: "Centraler",
    title: "Familjecentraler i Dalarna, hösten 2019",
    source:
      "Källa: inventeringen av Dalarnas familjecentraler 2019. En tom cell betyder att uppgiften inte står i källan.",
    table: "tblCentraler",
    columns: [...head, ...classification.map(look), ...tail],
    cells,
    frozenColumns: 1,
  });
}

function municipalities(): SheetDefinition {
  const { rows } = parseCsv(municipalitiesFile);
  const sheet = tableSheet({
    name: "Kommuner",
    title: "Dalarnas kommuner",
    source: "Källa: inventeringen av Dalarnas familjecentraler 2019.",
    table: "tblKommuner",
    columns: municipalityColumns,
    cells: rows.map((row) => municipalityColumns.map((column) => column.read(row[column.source] ?? ""))),
    frozenColumns: 0,
  });
  const counts: CellInput[][] = [
    ["Kommuner med familjecentral", '=COUNTIF(tblKommuner[Familjecentral],"ja")'],
    ["Kommuner utan", '=COUNTIF(tblKommuner[Familjecentral],"nej")'],
    ["Kommuner", "=ROWS(tblKommuner[Kommun])"],
  ];
  return {
    ...sheet,
    cells: beside(sheet.cells, headingRow, 3, counts),
    columnWidths: { ...sheet.columnWidths, 3: 230, 4: 70 },
    formats: [...(sheet.formats ?? []), { rect: block(headingRow, 3, counts.length, 1), format: label }],
  };
}

function planning(): SheetDefinition {
  const { rows } = parseCsv(planningFile);
  return tableSheet({
    name: "Planeringstid",
    title: "Gemensam planeringstid",
    source:
      "Källa: inventeringen av Dalarnas familjecentraler 2019. Tomt: inga möten, eller uppgiften saknas.",
    table: "tblPlaneringstid",
    columns: planningColumns,
    cells: rows.map((row) => planningColumns.map((column) => column.read(row[column.source] ?? ""))),
    frozenColumns: 0,
  });
}

/** The same centres under each definition, in one spilled formula each. */
function comparison(): SheetDefinition {
  const definitions = ["FFFF", "SAMMALOKAL", "VARMLAND", "DALARNA2017"];
  const top = headingRow + 1;
  // Room for a hundred centres below the heading that the formulas answer with.
  const counted = (column: string): string => `${column}$${top + 2}:${column}$${top + 101}`;
  const columnOf = (index: number): string => String.fromCharCode("B".charCodeAt(0) + index);
  const classes = ["FC", "FCLV", "Ingendera", "Uppgift saknas"];
  const cells: CellInput[][] = [
    ["Samma centraler, olika definitioner"],
    [
      "Varje kolumn är en enda formel som fyller cellerna under sig. Antalen till höger är Excels egen COUNTIF.",
    ],
    [],
    ["Definition", ...definitions, null, "Antal", ...definitions],
    [
      "=tblCentraler[[#All],[Central]]",
      ...definitions.map((definition) => `=FC.KLASS(tblCentraler[#All],"${definition}")`),
      null,
    ],
  ];
  classes.forEach((name, index) => {
    const row = (cells[top + index] ??= [null, null, null, null, null, null]);
    row.push(
      name,
      ...definitions.map((_, column) => `=COUNTIF(${counted(columnOf(column))},$G${top + index + 1})`),
    );
  });
  return {
    name: "Jämförelse",
    cells,
    columnWidths: { 0: 150, 1: 100, 2: 110, 3: 110, 4: 130, 5: 32, 6: 120, 7: 80, 8: 110, 9: 100, 10: 120 },
    rowHeights: { 0: 34 },
    hideGridLines: true,
    formats: [
      { rect: block(0, 0, 1, 1), format: title },
      { rect: block(1, 0, 1, 1), format: note },
      { rect: block(headingRow, 0, 1, 5), format: { ...label, fill: "#e3efec" } },
      { rect: block(headingRow, 6, 1, 5), format: { ...label, fill: "#e3efec" } },
      { rect: block(top, 0, 1, 5), format: { italic: true, color: "#5c6b68" } },
      { rect: block(headingRow, 7, 1 + classes.length, 4), format: { align: "right" } },
    ],
  };
}

interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly table: string;
  readonly columns: readonly Pick<SampleColumn, "heading" | "pixels" | "numberFormat" | "align">[];
  readonly cells: readonly (readonly CellInput[])[];
  readonly frozenColumns: number;
}

const look = ({ heading: name, width: pixels }: CalculatedColumn): TableSheet["columns"][number] => ({
  heading: name,
  pixels,
});

/** A sheet with a title, its source and one table. */
function tableSheet(sheet: TableSheet): SheetDefinition {
  const { columns, cells } = sheet;
  const rect = block(headingRow, 0, cells.length + 1, columns.length);
  return {
    name: sheet.name,
    cells: [[sheet.title], [sheet.source], [], columns.map((column) => column.heading), ...cells],
    tables: [{ name: sheet.table, rect }],
    columnWidths: Object.fromEntries(columns.map(({ pixels }, index) => [index, pixels])),
    rowHeights: { 0: 34, [headingRow]: 44 },
    frozen: { rows: headingRow + 1, columns: sheet.frozenColumns },
    formats: [
      { rect: block(0, 0, 1, 1), format: title },
      { rect: block(1, 0, 1, 1), format: note },
      { rect: block(headingRow, 0, 1, columns.length), format: heading },
      ...columns.flatMap(({ numberFormat, align }, index) =>
        numberFormat || align
          ? [
              {
                rect: block(headingRow + 1, index, cells.length, 1),
                format: { ...(numberFormat && { numberFormat }), ...(align && { align }) },
              },
            ]
          : [],
      ),
    ],
  };
}

/** Puts a block of cells to the right of what is there. */
function beside(
  cells: SheetDefinition["cells"],
  row: number,
  column: number,
  added: readonly (readonly CellInput[])[],
): CellInput[][] {
  return cells.map((line, index) => {
    const extra = added[index - row];
    if (!extra) return [...line];
    const gap = Math.max(0, column - line.length);
    return [...line, ...Array<CellInput>(gap).fill(null), ...extra];
  });
}
