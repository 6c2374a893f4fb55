import { coverage, type Coverage } from "../../domain/comparison/coverage";
import { likelyName } from "../../domain/comparison/likely-name";
import { neither } from "../../domain/classification/classify";
import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, quoted, textOf, type Cell } from "../cell";
import type { Columns } from "../headings";
import { capital, isOmitted, place, readRange, refuseCell, type Range } from "../range";
import { orList, readText } from "../scalars";
import { wordKey } from "../words";
import { missingIn } from "./missing-words";
import { singleColumn, type SingleColumn } from "./single-column";

const municipality = { heading: "Kommun", synonyms: ["Kommuner", "Kommunnamn", "Municipality"] };

const municipalityColumns: Columns<"kommun" | "län" | "finns"> = {
  kommun: municipality,
  län: { heading: "Län", synonyms: ["Region"] },
  finns: { heading: "Finns", synonyms: ["Familjecentral", "Har familjecentral"] },
};

const centreColumns: Columns<"central" | "kommun" | "klass"> = {
  central: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn"] },
  kommun: { ...municipality, synonyms: [...municipality.synonyms, "Centralkommun", "Centralens kommun"] },
  klass: { heading: "Klass", synonyms: ["Class", "Benämning"] },
};

/** The classes that count when none is asked for. */
const usual = ["FC", "FCLV"];

export interface CoverageRanges {
  readonly municipalities: Range;
  readonly centres: Range;
  readonly classes: Range | undefined;
  readonly asked: string | undefined;
}

/** The arguments as ranges and words: every Excel error among them comes out before anything is judged. */
export function readCoverageRanges(
  kommuner: unknown,
  centralkommuner: unknown,
  klasser: unknown,
  klass: unknown,
): CoverageRanges {
  return {
    municipalities: readRange(kommuner, "kommuner"),
    centres: readRange(centralkommuner, "centralkommuner"),
    classes: isOmitted(klasser) ? undefined : readRange(klasser, "klasser"),
    asked: readText(klass, "klass"),
  };
}

export interface CoverageAnswers {
  readonly hasHeadings: boolean;
  /** An answer for each municipality; undefined for a row that is not there. */
  readonly answers: readonly (Coverage | undefined)[];
}

/**
 * Tells for each municipality whether it has a centre of the class asked for.
 *
 * Names are the same when they are written the same, in any case. A centre's municipality that is not among several
 * municipalities is refused: a misspelt name would otherwise turn into a confident no. Where only one is given, as
 * when each row of a table asks for itself, other names are other places, and only one that looks misspelt is refused.
 */
export function answerCoverage({ municipalities, centres, classes, asked }: CoverageRanges): CoverageAnswers {
  const rows = singleColumn(municipalities, municipalityColumns, "kommun");
  const known = new Map<string, string>();
  for (const cell of rows.cells) {
    if (!isEmpty(plainValue(cell))) known.set(nameKey(cell), textOf(cell));
  }
  const classesIn = readCentres(centres, classes, asked);
  const wanted = new Set((asked === undefined ? usual : [asked]).map(wordKey));
  for (const { key, row, column } of classesIn.values()) {
    if (!known.has(key)) refuseUnknown(row, column, [...known.values()], rows.cells.length);
  }
  const isAlone = rows.cells.length === 1;
  const answers = rows.cells.map((cell) => {
    if (isEmpty(plainValue(cell))) return isAlone ? "uppgift saknas" : undefined;
    return coverage(classesIn.get(nameKey(cell))?.classes ?? [], (name) => wanted.has(wordKey(name)));
  });
  return { hasHeadings: rows.hasHeadings, answers };
}

/** A name as it is compared: in any case, with any kind of dash; a code typed as a number like one typed as text. */
const nameKey = (cell: Cell): string => {
  const value = plainValue(cell);
  return wordKey(String(value)).replace(/[–−‐‑]/g, "-");
};

interface MunicipalityOfCentres {
  readonly key: string;
  /** Where it stands first. */
  readonly row: number;
  readonly column: SingleColumn;
  /** The classes of its centres; undefined for one that is not known. */
  readonly classes: (string | undefined)[];
}

function readCentres(
  centres: Range,
  classRange: Range | undefined,
  asked: string | undefined,
): ReadonlyMap<string, MunicipalityOfCentres> {
  const column = singleColumn(centres, centreColumns, "kommun");
  const classColumn = classColumnBeside(column, classRange);
  if (asked !== undefined && !classColumn) {
    throw invalid(
      "Klass går bara att ange tillsammans med klasser: en kolumn med varje centrals klass, till exempel från FC.KLASS.",
    );
  }
  const found = new Map<string, MunicipalityOfCentres>();
  const names = new Map<string, string>();
  column.cells.forEach((cell, index) => {
    const classCell = classColumn?.cells[index];
    const isNamed = !isEmpty(plainValue(cell));
    if (!isNamed && isEmpty(plainValue(classCell))) return;
    const row = index + column.firstRow;
    if (!isNamed) {
      throw invalid(
        `${capital(place(column.range, row, column.column, "Kommun"))}: kommunen saknas för en central med klassen ${quoted(classCell)}.`,
      );
    }
    const key = nameKey(cell);
    const className = classColumn ? classIn(classColumn, index, asked) : usual[0];
    if (className !== undefined) names.set(wordKey(className), className);
    const before = found.get(key);
    if (before) before.classes.push(className);
    else found.set(key, { key, row, column, classes: [className] });
  });
  if (found.size === 0) {
    throw invalid(`${capital(centres.name)}: det finns inga centraler i området.`);
  }
  if (asked !== undefined) requireKnownClass(asked, names);
  return found;
}

/** The class column, with as many rows as there are centres; undefined when the argument is an empty cell. */
function classColumnBeside(column: SingleColumn, range: Range | undefined): SingleColumn | undefined {
  if (!range) return undefined;
  const isOneEmptyCell =
    range.rows.length === 1 && range.columns === 1 && isEmpty(plainValue(range.rows[0]?.[0]));
  if (isOneEmptyCell && column.cells.length !== 1) return undefined;
  const classes = singleColumn(range, centreColumns, "klass");
  if (classes.cells.length !== column.cells.length) {
    throw invalid(
      `Klasser har ${classes.cells.length} rader men centralkommuner ${column.cells.length}: de ska ha en rad var för varje central, i samma ordning.`,
    );
  }
  return classes;
}

/** The class in a cell, undefined when it is not known. When no class is asked for, it must be one that has an answer. */
function classIn(column: SingleColumn, index: number, asked: string | undefined): string | undefined {
  const cell = column.cells[index];
  if (isEmpty(plainValue(cell))) return undefined;
  const key = wordKey(textOf(cell));
  if (missingIn(key)) return undefined;
  const own = [...usual, neither].find((name) => wordKey(name) === key);
  if (own) return own;
  const isText = typeof plainValue(cell) === "string";
  if (isText && asked !== undefined) return textOf(cell);
  throw refuseCell(
    column.range,
    index + column.firstRow,
    column.column,
    column.heading,
    isText
      ? `är varken FC, FCLV, ${neither} eller Uppgift saknas. Ange argumentet klass om ni använder egna klasser.`
      : `är ingen klass. Skriv FC, FCLV, ${neither} eller Uppgift saknas, eller er egen klass som text.`,
  );
}

/** A class that no centre has would make every answer a no, so a name that nobody uses is taken for a slip. */
function requireKnownClass(asked: string, names: ReadonlyMap<string, string>): void {
  const possible = new Map([
    ...[...usual, neither].map((name): [string, string] => [wordKey(name), name]),
    ...names,
  ]);
  if (!possible.has(wordKey(asked))) {
    throw invalid(`Klass: ”${asked}” finns inte bland klasserna. Välj ${orList([...possible.values()])}.`);
  }
}

function refuseUnknown(
  row: number,
  column: SingleColumn,
  municipalities: readonly string[],
  rowCount: number,
): void {
  const cell = column.range.rows[row]?.[column.column];
  const likely = likelyName(textOf(cell), municipalities);
  if (rowCount === 1 && likely === undefined) return;
  const meant = likely === undefined ? "" : ` Menas ${likely}?`;
  const otherwise =
    rowCount === 1
      ? " Om det är en annan kommun: ange hela kolumnen med kommuner, så prövas varje namn mot den."
      : meant
        ? ""
        : " Lägg till kommunen eller rätta namnet.";
  throw refuseCell(
    column.range,
    row,
    column.column,
    column.heading,
    `finns inte i kommuner.${meant}${otherwise}`,
  );
}
