import centresFile from "../../../assets/dalarna-2019/centres.csv";
import municipalitiesFile from "../../../assets/dalarna-2019/municipalities.csv";
import { parseCsv } from "../../../assets/dalarna-2019/data-file";
import planningFile from "../../../assets/dalarna-2019/planning-time.csv";
import { presenceWords } from "../../cells/classification/presence-words";
import { builtInDefinitionIds } from "../../domain/classification/built-in-definitions";
import { neither, notStated } from "../../domain/classification/classify";
import { services, serviceNames } from "../../domain/classification/services";
import { formula } from "../action/plan/cell-input";
import type { Plan, PlannedSheet } from "../action/plan/plan";
import { areaAddress } from "../address";
import { classColumns } from "../centres/classify-plan";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import { thisRowFrom, wholeTable } from "../action/plan/structured-reference";
import {
  firstCentreColumns,
  furtherCentreColumns,
  municipalityColumns,
  planningColumns,
  type SampleColumn,
} from "./sample-columns";
import { tableNames } from "../table-kinds";

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
    planning(text.planning),
  ];
  return { action: "sample", sheets, columns: [], writes: [], show: "Centraler" };
};

const table = tableNames.centres;

function centres(text: TitleAndNote): PlannedSheet {
  const first = services[0];
  const last = services.at(-1) as typeof first;
  const row = thisRowFrom(table, serviceNames[first], serviceNames[last]);
  const widths: Readonly<Record<string, number>> = { Klass: 15, Hinder: 26, Motivering: 60 };
  const calculated = classColumns.map(({ heading, name }): SampleColumn => {
    const written = formula(`=FC.${name}(${row})`);
    return { key: heading, heading, width: widths[heading] ?? 15, read: () => written };
  });
  const answers = new Map(services.map((service) => [serviceNames[service], presenceWords(service)]));
  const columns = [...firstCentreColumns, ...calculated, ...furtherCentreColumns].map((column) => {
    const words = answers.get(column.heading);
    return { ...column, ...(words && { words }) };
  });
  const sheet = sheetOf("Centraler", text, { frozenColumns: 1 });
  writeTable(sheet, table, columns, centresFile);
  return sheet.plan();
}

function municipalities(text: TitleAndNote): PlannedSheet {
  const sheet = sheetOf("Kommuner", text);
  const { head, width } = writeTable(
    sheet,
    tableNames.municipalities,
    municipalityColumns,
    municipalitiesFile,
  );
  sheet.put({ row: head, column: width + 1 }, [
    ["Kommuner med familjecentral", formula('=COUNTIF(tblKommuner[Familjecentral],"ja")')],
    ["Kommuner utan", formula('=COUNTIF(tblKommuner[Familjecentral],"nej")')],
    ["Kommuner", formula("=ROWS(tblKommuner[Kommun])")],
  ]);
  [30, 10].forEach((characters, place) => sheet.widen(width + 1 + place, characters));
  return sheet.plan();
}

function planning(text: TitleAndNote): PlannedSheet {
  const sheet = sheetOf("Planeringstid", text);
  writeTable(sheet, "tblPlaneringstid", planningColumns, planningFile);
  return sheet.plan();
}

/** The same centres under each definition, in one spilled formula each, and how many there are of every class. */
function comparison({ title, note }: TitleAndNote): PlannedSheet {
  const definitions = builtInDefinitionIds;
  const column = (heading: string, width = 16): SheetColumn => ({ key: heading, heading, width });
  const sheet = new SheetStack("Jämförelse", { title, notes: [note] });
  const classNames = ["FC", "FCLV", neither, notStated];
  const counts = sheet.room({
    columns: [column("Antal"), ...definitions.map((id) => column(id))],
    rows: classNames.length,
    column: definitions.length + 2,
    isAside: true,
  });
  sheet.widen(definitions.length + 1, 4);
  const shown = sheet.list({
    columns: [column("Definition", 20), ...definitions.map((id) => column(id))],
    lines: [],
    // The formulas answer with a heading of their own; the classes stand below it.
    rows: room + 1,
  });
  sheet.spillInto(shown.area("Definition"), `=${table}[[#All],[Central]]`);
  for (const id of definitions) sheet.spillInto(shown.area(id), `=FC.KLASS(${wholeTable(table)},"${id}")`);
  const classesOf = (id: string): string => {
    const { row, ...area } = shown.area(id);
    return areaAddress({ ...area, row: row + 1, rows: room });
  };
  sheet.fill(
    counts,
    classNames.map((name, line) => [
      name,
      ...definitions.map((id) => formula(`=COUNTIF(${classesOf(id)},$${counts.cell("Antal", line)})`)),
    ]),
  );
  return sheet.plan();
}

const sheetOf = (
  name: string,
  { title, note }: TitleAndNote,
  kind: { readonly frozenColumns?: number } = {},
): SheetStack => new SheetStack(name, { title, notes: [note] }, { gridLines: true, ...kind });

/** One table out of a data file. */
function writeTable(
  sheet: SheetStack,
  name: string,
  columns: readonly SampleColumn[],
  file: string,
): PlacedColumns<string> {
  const lines = parseCsv(file).rows.map((row) => columns.map((column) => column.read(row)));
  return sheet.table({ name, columns, lines, repeats: true });
}
