import { coverage, type Coverage } from "../../domain/comparison/coverage";
import { askIfMeant } from "../ground/names";
import { isEmpty, plainValue, textOf, wordOf } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import type { Columns } from "../ground/headings";
import { isOmitted, refuseCell, type Range, shapeOf } from "../ground/range";
import { readText } from "../ground/scalars";
import { wordKey } from "../../domain/names/words";
import { keyOf, municipality, readCentres, usual } from "./centre-municipalities";
import { aggregatesAmong } from "./source/aggregate-names";
import { singleColumn, type SingleColumn } from "./single-column";

const municipalityColumns: Columns<"kommun" | "län" | "finns"> = {
  kommun: municipality,
  län: { heading: "Län", synonyms: ["Region"] },
  finns: { heading: "Finns", synonyms: ["Familjecentral", "Har familjecentral"] },
};

interface CoverageRanges {
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
    municipalities: shapeOf(kommuner, "kommuner"),
    centres: shapeOf(centralkommuner, "centralkommuner"),
    classes: isOmitted(klasser) ? undefined : shapeOf(klasser, "klasser"),
    asked: readText(klass, "klass"),
  };
}

interface CoverageAnswers {
  readonly hasHeadings: boolean;
  /** An answer for each municipality; undefined for a row that is not there, and for one that sums up the others. */
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
  const isAlone = rows.cells.length === 1;
  const isThere = placesAmong(rows);
  const known = new Map<string, string>();
  rows.cells.forEach((cell, row) => {
    if (isThere[row]) known.set(keyOf(cell), textOf(cell));
  });
  const classesIn = readCentres(centres, classes, asked);
  const wanted = new Set((asked === undefined ? usual : [asked]).map(wordKey));
  for (const { key, row, column } of classesIn.values()) {
    if (!known.has(key)) refuseUnknown(row, column, [...known.values()], rows.cells.length);
  }
  const answers = rows.cells.map((cell, row) => {
    if (!isThere[row]) return isAlone ? "uppgift saknas" : undefined;
    return coverage(classesIn.get(keyOf(cell))?.classes ?? [], (name) => wanted.has(wordKey(name)));
  });
  return { hasHeadings: rows.hasHeadings, answers };
}

/** Which rows name a place: not the empty ones, nor the county, the country or a sum among the municipalities. */
function placesAmong({ cells }: SingleColumn): boolean[] {
  const isAggregate = cells.length === 1 ? [] : aggregatesAmong(cells.map(textOf));
  return cells.map(
    (cell, row) =>
      !isEmpty(plainValue(cell)) &&
      isAggregate[row] !== true &&
      (cells.length === 1 || !saysNothing(wordOf(cell))),
  );
}

function refuseUnknown(
  row: number,
  column: SingleColumn,
  municipalities: readonly string[],
  rowCount: number,
): void {
  const cell = column.range.rows[row]?.[column.column];
  const meant = askIfMeant(textOf(cell), municipalities);
  if (rowCount === 1 && meant === "") return;
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
