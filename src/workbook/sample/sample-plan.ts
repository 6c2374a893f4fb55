import centresFile from "../../../assets/dalarna-2019/centres.csv";
import municipalitiesFile from "../../../assets/dalarna-2019/municipalities.csv";
import { parseCsv } from "../../../assets/dalarna-2019/data-file";
import planningFile from "../../../assets/dalarna-2019/planning-time.csv";
import { presenceWords } from "../../cells/classification/presence-words";
import { builtInDefinitionIds } from "../../domain/classification/built-in-definitions";
import { neither, notStated } from "../../domain/classification/classify";
import { services, serviceNames } from "../../domain/classification/services";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { areaAddress, cellAddress } from "../address";
import { classColumns } from "../centres/classify-plan";
import { thisRowFrom, wholeTable } from "../structured-reference";
import {
  firstCentreColumns,
  furtherCentreColumns,
  municipalityColumns,
  planningColumns,
  type SampleColumn,
} from "./sample-columns";

interface TitleAndNote {
  readonly title: string;
  readonly note: string;
}

interface SampleText {
  readonly centres: TitleAndNote;
  readonly comparison: TitleAndNote;
  readonly municipalities: TitleAndNote;
  readonly planning: TitleAndNote;
}

/** The row with the headings; above it stand the title, the note and an empty row. */
const headingRow = 3;

/** How many centres the comparison has room for. */
const room = 100;

/**
 * The sample: the inventory of Dalarna's family centres in the autumn of 2019, as tables with live formulas. It arrives
 * at the figures of the report.
 */
export const samplePlan = (text: SampleText): Plan => {
  const sheets = [
    centres(text.centres),
    comparison(text.comparison),
    municipalities(text.municipalities),
    tableSheet("Planeringstid", "tblPlaneringstid", text.planning, planningColumns, planningFile),
  ];
  return { action: "sample", sheets, columns: [], writes: [], show: "Centraler" };
};

const table = "tblCentraler";

function centres(text: TitleAndNote): PlannedSheet {
  const first = services[0];
  const last = services.at(-1) as typeof first;
  const row = thisRowFrom(table, serviceNames[first], serviceNames[last]);
  const widths: Readonly<Record<string, number>> = { Klass: 15, Hinder: 26, Motivering: 60 };
  const calculated = classColumns.map(({ heading, name }): SampleColumn => {
    const written = formula(`=FC.${name}(${row})`);
    return { heading, width: widths[heading] ?? 15, look: {}, read: () => written };
  });
  const columns = [...firstCentreColumns, ...calculated, ...furtherCentreColumns];
  const sheet = tableSheet("Centraler", table, text, columns, centresFile);
  const rows = (sheet.tables?.[0]?.rows ?? 1) - 1;
  return {
    ...sheet,
    frozenColumns: 1,
    validations: services.map((service) => ({
      row: headingRow + 1,
      column: columns.findIndex(({ heading }) => heading === serviceNames[service]),
      rows,
      columns: 1,
      words: presenceWords(service),
    })),
  };
}

function municipalities(text: TitleAndNote): PlannedSheet {
  const sheet = tableSheet("Kommuner", "tblKommuner", text, municipalityColumns, municipalitiesFile);
  const beside = municipalityColumns.length + 1;
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      {
        row: headingRow,
        column: beside,
        cells: [
          ["Kommuner med familjecentral", formula('=COUNTIF(tblKommuner[Familjecentral],"ja")')],
          ["Kommuner utan", formula('=COUNTIF(tblKommuner[Familjecentral],"nej")')],
          ["Kommuner", formula("=ROWS(tblKommuner[Kommun])")],
        ],
      },
    ],
    columnWidths: { ...sheet.columnWidths, [beside]: 30, [beside + 1]: 10 },
  };
}

/** The same centres under each definition, in one spilled formula each, and how many there are of every class. */
function comparison({ title, note }: TitleAndNote): PlannedSheet {
  const definitions = builtInDefinitionIds;
  const top = headingRow + 1;
  const counts = definitions.length + 2;
  const columnOf = (index: number): number => index + 1;
  const classes = ["FC", "FCLV", neither, notStated];
  // The formulas answer with a heading of their own; the classes stand below it.
  const classesIn = (column: number): string => areaAddress({ row: top + 1, column, rows: room, columns: 1 });
  const countRows = classes.map((name, row): PlannedCell[] => [
    name,
    ...definitions.map((_, index) => {
      const name = `$${cellAddress(top + row, counts)}`;
      return formula(`=COUNTIF(${classesIn(columnOf(index))},${name})`);
    }),
  ]);
  const spill = { row: top, rows: room + 1, columns: 1 };
  return {
    name: "Jämförelse",
    ifTaken: "number",
    blocks: [
      ...titleBlocks({ title, note }),
      { row: headingRow, column: 0, cells: [["Definition", ...definitions]], look: { role: "heading" } },
      { row: headingRow, column: counts, cells: [["Antal", ...definitions]], look: { role: "heading" } },
      { row: top, column: counts, cells: countRows },
    ],
    spills: [
      { ...spill, column: 0, formula: `=${table}[[#All],[Central]]` },
      ...definitions.map((id, index) => ({
        ...spill,
        column: columnOf(index),
        formula: `=FC.KLASS(${wholeTable(table)},"${id}")`,
      })),
    ],
    columnWidths: Object.fromEntries(
      Array.from({ length: counts + 1 + definitions.length }, (_, column): [number, number] => [
        column,
        column === counts - 1 ? 4 : column === 0 ? 20 : 16,
      ]),
    ),
    gridLines: false,
  };
}

const titleBlocks = ({ title, note }: TitleAndNote): PlannedSheet["blocks"] => [
  { row: 0, column: 0, cells: [[title]], look: { role: "title" } },
  { row: 1, column: 0, cells: [[note]], look: { role: "note" } },
];

/** A sheet with a title, its source and one table out of a data file. */
function tableSheet(
  name: string,
  tableName: string,
  text: TitleAndNote,
  columns: readonly SampleColumn[],
  file: string,
): PlannedSheet {
  const rows = parseCsv(file).rows.map((row) => columns.map((column) => column.read(row)));
  const body = { row: headingRow + 1, column: 0, rows: rows.length, columns: columns.length };
  return {
    name,
    ifTaken: "number",
    blocks: [
      ...titleBlocks(text),
      { row: headingRow, column: 0, cells: [columns.map(({ heading }) => heading)], look: { wrap: true } },
      { row: body.row, column: 0, cells: rows },
    ],
    tables: [{ ...body, name: tableName, row: headingRow, rows: rows.length + 1 }],
    formats: columns.flatMap(({ look }, column): PlannedFormat[] =>
      Object.keys(look).length > 0 ? [{ ...body, column, columns: 1, look }] : [],
    ),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    frozenRows: headingRow + 1,
  };
}
