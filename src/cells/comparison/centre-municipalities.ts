import { neither } from "../../domain/classification/classify";
import { likelyName } from "../../domain/names/alike-names";
import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, quoted, textOf, type Cell, wordOf } from "../ground/cell";
import type { Column, Columns } from "../ground/headings";
import { capital, refuseCell, type Range, refuseAt } from "../ground/range";
import { orList, rowCount } from "../ground/scalars";
import { wordKey } from "../../domain/names/words";
import { nameKey, nameOf } from "../ground/names";
import { missingIn } from "../ground/what-counts-as-not-answered";
import { isOneEmptyCell, singleColumn, type SingleColumn } from "./single-column";

export const municipality: Column = {
  heading: "Kommun",
  synonyms: ["Kommuner", "Kommunnamn", "Municipality"],
};

const centreColumns: Columns<"central" | "kommun" | "klass"> = {
  central: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn"] },
  kommun: {
    ...municipality,
    synonyms: [...(municipality.synonyms ?? []), "Centralkommun", "Centralens kommun"],
  },
  klass: { heading: "Klass", synonyms: ["Class", "Benämning"] },
};

/** The classes that count when none is asked for. */
export const usual = ["FC", "FCLV"];

/** A name as it is compared; a code typed as a number like one typed as text. */
export const keyOf = (cell: Cell): string => nameKey(nameOf(cell));

interface MunicipalityOfCentres {
  readonly key: string;
  /** Where it stands first. */
  readonly row: number;
  readonly column: SingleColumn;
  /** The classes of its centres; undefined for one that is not known. */
  readonly classes: (string | undefined)[];
}

/**
 * The municipalities that have centres, with the classes of those centres.
 *
 * @throws a refusal that names the place for a class without a municipality, for a class column of another length, and
 * for a class that is none
 */
export function readCentres(
  centres: Range,
  classRange: Range | undefined,
  asked: string | undefined,
): ReadonlyMap<string, MunicipalityOfCentres> {
  const column = singleColumn(centres, centreColumns, "kommun");
  const classColumn = classColumnBeside(column, classRange, asked);
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
      throw refuseAt(
        column.range,
        row,
        column.column,
        "Kommun",
        `kommunen saknas för en central med klassen ${quoted(classCell)}.`,
      );
    }
    const key = keyOf(cell);
    const className = classColumn ? classIn(classColumn, index, asked) : usual[0];
    if (className !== undefined) names.set(wordKey(className), className);
    const before = found.get(key);
    if (before) before.classes.push(className);
    else found.set(key, { key, row, column, classes: [className] });
  });
  if (found.size === 0) {
    throw invalid(`${capital(centres.name)}: det finns inga centraler i området.`);
  }
  if (asked !== undefined) refuseSlip(asked, names);
  return found;
}

/** The class column, with as many rows as there are centres; undefined when the argument is an empty cell. */
function classColumnBeside(
  column: SingleColumn,
  range: Range | undefined,
  asked: string | undefined,
): SingleColumn | undefined {
  if (!range) return undefined;
  if (isOneEmptyCell(range) && column.cells.length !== 1) return undefined;
  const isClassFirst = startsWithClass(range, asked);
  const found = isClassFirst ? withoutHeading(range) : singleColumn(range, centreColumns, "klass");
  // Beside a heading row stands a heading, whatever it is called: "Typ".
  const isHeadingFirst =
    !isClassFirst &&
    !found.hasHeadings &&
    column.hasHeadings &&
    found.cells.length === column.cells.length + 1;
  const classes: SingleColumn = isHeadingFirst
    ? { ...found, hasHeadings: true, firstRow: 1, cells: found.cells.slice(1) }
    : found;
  if (classes.cells.length !== column.cells.length) {
    throw invalid(
      `Klasser har ${rowCount(classes.cells.length)} men centralkommuner ${column.cells.length}: de ska ha en rad var för varje central, i samma ordning.`,
    );
  }
  return classes;
}

/** Whether a single column begins with a class and no heading: the class asked for, or one that stands again below. */
function startsWithClass(range: Range, asked: string | undefined): boolean {
  if (range.columns !== 1) return false;
  const [first = "", ...below] = range.rows.map(([cell]) => wordOf(cell));
  return (
    first !== "" && (first === (asked === undefined ? undefined : wordKey(asked)) || below.includes(first))
  );
}

const withoutHeading = (range: Range): SingleColumn => ({
  range,
  heading: centreColumns.klass.heading,
  hasHeadings: false,
  column: 0,
  firstRow: 0,
  cells: range.rows.map(([cell]) => cell),
});

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

/**
 * A class that no centre has any more gives nej, as it should. But a slip of the finger would give nej as well, so a name
 * that is nearly one of the classes is asked about.
 */
function refuseSlip(asked: string, names: ReadonlyMap<string, string>): void {
  const possible = new Map([
    ...[...usual, neither].map((name): [string, string] => [wordKey(name), name]),
    ...names,
  ]);
  if (possible.has(wordKey(asked))) return;
  const likely = likelyName(asked, [...possible.values()]);
  if (likely !== undefined) {
    throw invalid(
      `Klass: ”${asked}” finns inte bland klasserna. Menas ${likely}? Välj ${orList([...possible.values()])}.`,
    );
  }
}
