import { invalid } from "../../domain/refusal";
import { isEmpty, quoted, type Cell } from "../ground/cell";
import { errorIn } from "../ground/excel-errors";
import { isHeadingOf, matchHeadings, remembering, type Columns } from "../ground/headings";
import { capital, shapeOf, throwErrorIn, type Range } from "../ground/range";
import { unitOfTitle, withUnitOfTitle } from "../ground/title-units";
import { isUnitBelow, joinHeadings } from "../ground/two-heading-rows";
import { refuseOtherUnit } from "./refuse-unit";

/** Where a table's columns stand (counted from 0), and in which row its data begin. */
export interface Layout<Key extends string> {
  readonly hasHeadings: boolean;
  readonly firstRow: 0 | 1;
  readonly columnOf: Readonly<Partial<Record<Key, number>>>;
}

/**
 * The columns whose headings stand in the first row, or undefined when the first row is no heading row: that takes at
 * least two known headings, or one where the range is a single column.
 *
 * @throws a refusal when the same heading stands twice
 */
export function findHeadings<Key extends string>(
  range: Range,
  columns: Columns<Key>,
): Readonly<Partial<Record<Key, number>>> | undefined {
  const { columnOf, doubled, known } = matchHeadings(range.rows[0] ?? [], columns);
  if (known < (range.columns === 1 ? 1 : 2)) return undefined;
  // The heading row is read as a whole; below it only the columns that are found.
  throwErrorIn(range, undefined, [0]);
  const [first] = doubled;
  if (first) {
    throw invalid(
      `${capital(range.name)}, rad 1: rubriken ${columns[first.key].heading} finns både i kolumn ${first.columns
        .map((index) => index + 1)
        .join(" och ")}. Låt bara en kolumn ha den rubriken.`,
      { range: range.name, row: 0, column: first.columns[1] as number },
    );
  }
  for (const [key, column] of Object.entries(columnOf) as [Key, number][]) {
    const { heading, measure } = columns[key];
    if (measure) refuseOtherUnit(range, column, heading, measure);
  }
  return columnOf;
}

/**
 * The cells of a table that a function was given. Headings on two rows are read as one: a group's name above them, a row of
 * units below.
 */
export function tableIn<Key extends string>(argument: unknown, name: string, columns: Columns<Key>): Range {
  const range = shapeOf(argument, name);
  const [upper = [], lower = [], ...rows] = range.rows.length > 2 ? range.rows.slice(0, 3) : [];
  // A second row of headings fills gaps in the first, or has nothing where a row has its name: this tells most tables.
  const fillsGaps = lower.some((cell, column) => isEmpty(upper[column]) && !isEmpty(cell));
  if (rows.length === 0 || range.columns < 2 || !(fillsGaps || isEmpty(lower[0]))) return range;
  if (!lower.some((cell, column) => mayBeHeading(cell, upper[column], columns))) return range;
  if (upper.some((cell) => errorIn(cell) !== undefined)) return range;
  const joined = joinHeadings(upper, lower, {
    isKnown: (text) => isHeadingOf(text, columns),
    count: (texts) => matchHeadings(texts, columns).known,
    mayHaveTitle: true,
  });
  if (!joined) return range;
  const unitAbove = matchHeadings(upper, columns).known === 0 ? unitOfTitle(upper) : undefined;
  const headings = withTitle(joined.headings, unitAbove, columns);
  return {
    ...range,
    rows: [headings, ...range.rows.slice(2)],
    headingRows: 2,
    ...(unitAbove !== undefined && { unitAbove }),
  };
}

/** Where the upper row is a title, what it says of all amounts is said of each. */
function withTitle<Key extends string>(
  headings: readonly string[],
  unit: string | undefined,
  columns: Columns<Key>,
): readonly string[] {
  if (unit === undefined) return headings;
  const { columnOf } = matchHeadings(headings, columns);
  const amounts = (Object.keys(columnOf) as Key[])
    .filter((key) => columns[key].measure === "money")
    .map((key) => columnOf[key]);
  return headings.map((heading, column) =>
    amounts.includes(column) ? withUnitOfTitle(heading, unit) : heading,
  );
}

/** A text that is a unit, and "" for any other. */
const unitKey = remembering((text) => (isUnitBelow(text) ? text : ""));

/** A cell of a second row that could make one of headings of it: a heading, a unit, or what stands below none. */
const mayBeHeading = (cell: Cell, above: Cell, columns: Columns<string>): boolean =>
  typeof cell === "string" && (isEmpty(above) || isHeadingOf(cell, columns) || unitKey(cell) !== "");

/** Whether a text that is no number stands above a number: "Utfall" beside Kostnadsslag. */
const isAboveNumbers = ({ rows }: Range): boolean =>
  (rows[0] ?? []).some(
    (cell, column) =>
      typeof cell === "string" &&
      !isEmpty(cell) &&
      !/\d/.test(cell.replace(/(?:19|20)\d\d/g, "")) &&
      rows[1]?.[column] !== 0 &&
      typeof rows[1]?.[column] === "number",
  );

/** One known heading above numbers is no number itself: the others are headings under names that nobody knows. */
function loneHeading<Key extends string>(
  range: Range,
  columns: Columns<Key>,
): Readonly<Partial<Record<Key, number>>> | undefined {
  const { columnOf, known } = matchHeadings(range.rows[0] ?? [], columns);
  const [key] = Object.keys(columnOf) as Key[];
  if (known !== 1 || range.rows.length < 2 || key === undefined) return undefined;
  if (!columns[key].measure && !isAboveNumbers(range)) return undefined;
  throwErrorIn(range, undefined, [0]);
  return columnOf;
}

const mostNamed = 5;

/** The headings that nobody knows: the one that is missing may be among them under another name. */
function unknownHeadings(range: Range, found: Readonly<Partial<Record<string, number>>>): string {
  const mapped = new Set(Object.values(found));
  const unknown = (range.rows[0] ?? [])
    .filter((cell, column) => typeof cell === "string" && !isEmpty(cell) && !mapped.has(column))
    .slice(0, mostNamed)
    .map(quoted);
  if (unknown.length === 0) return "";
  return ` ${unknown.length === 1 ? "Rubriken" : "Rubrikerna"} ${unknown.join(", ")} känns inte igen: byt namn om någon av dem är den.`;
}

/**
 * Maps a table's columns: by heading in any order, other columns ignored; without a heading row by position, and then
 * the number of columns must be one of `byPosition`'s lengths.
 *
 * @param byPosition the columns in their order without headings; those after `required` may be left out
 * @param meetsErrors whether the caller throws the range's first error itself as soon as it cannot read a cell
 * @throws a refusal when a required column has no heading, or the width is wrong
 */
export function layOut<Key extends string>(
  range: Range,
  columns: Columns<Key>,
  {
    byPosition,
    required,
    meetsErrors = false,
  }: { byPosition: readonly Key[]; required: readonly Key[]; meetsErrors?: boolean },
): Layout<Key> {
  const names = (keys: readonly Key[]): string => keys.map((key) => columns[key].heading).join(", ");
  const found = findHeadings(range, columns) ?? loneHeading(range, columns);
  if (found) {
    const missing = required.filter((key) => found[key] === undefined);
    if (missing.length > 0) {
      throw invalid(
        `${capital(range.name)}, rad 1: ${missing.length === 1 ? "rubriken" : "rubrikerna"} ${names(missing)} saknas. ` +
          `Rubrikraden behöver ${names(required)}.${unknownHeadings(range, found)}`,
        { range: range.name, row: 0 },
      );
    }
    return { hasHeadings: true, firstRow: 1, columnOf: found };
  }
  // Without headings every column is read.
  if (!meetsErrors) throwErrorIn(range);
  const least = byPosition.filter((key) => required.includes(key)).length;
  if (range.columns < least || range.columns > byPosition.length) {
    throwErrorIn(range);
    const width = least === byPosition.length ? `${least}` : `${least}–${byPosition.length}`;
    throw invalid(
      `${capital(range.name)}: området har ${range.columns} ${range.columns === 1 ? "kolumn" : "kolumner"}, men utan rubrikrad ` +
        `behövs ${width}: ${names(byPosition)}. Ta annars med rubrikraden, så hittas kolumnerna på sina rubriker.`,
    );
  }
  const columnOf: Partial<Record<Key, number>> = {};
  byPosition.slice(0, range.columns).forEach((key, index) => (columnOf[key] = index));
  return { hasHeadings: false, firstRow: 0, columnOf };
}
