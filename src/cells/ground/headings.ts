import { invalid } from "../../domain/refusal";
import { headingParts, refuseOtherUnit, withUnitInBrackets, type Measure } from "./heading-units";
import { isEmpty, quoted, type Cell } from "./cell";
import { errorIn } from "./excel-errors";
import { capital, shapeOf, throwErrorIn, type Range } from "./range";
import { isUnitBelow, joinHeadings } from "./two-heading-rows";
import { unitOfTitle, withUnitOfTitle } from "./title-units";
import { wordKey } from "../../domain/names/words";

/** A column that a table can have: the heading that we write ourselves, and the other words that people use for it. */
export interface Column {
  readonly heading: string;
  readonly synonyms?: readonly string[];
  /** What its numbers are read as: a heading that says that they are something else is refused. */
  readonly measure?: Measure;
}

export type Columns<Key extends string> = Readonly<Record<Key, Column>>;

/** Where a table's columns stand (counted from 0), and in which row its data begin. */
export interface Layout<Key extends string> {
  readonly hasHeadings: boolean;
  readonly firstRow: 0 | 1;
  readonly columnOf: Readonly<Partial<Record<Key, number>>>;
}

/**
 * A heading without what does not tell headings apart: case, spaces, dashes, a closing colon or star, and a unit or a
 * remark, which is read by itself (heading-units.ts).
 */
export const headingKey = (text: string): string => wordKey(headingParts(text).name);

interface PreparedColumn<Key extends string> {
  readonly key: Key;
  readonly own: string;
  readonly synonyms: ReadonlySet<string>;
}

interface PreparedColumns<Key extends string> {
  readonly columns: readonly PreparedColumn<Key>[];
  /** Of all columns: most rows that are looked at hold none of them. */
  readonly words: ReadonlySet<string>;
}

/** The words of a table's headings, made comparable once and not at each call. */
const prepared = new WeakMap<Columns<string>, PreparedColumns<string>>();

function prepare<Key extends string>(columns: Columns<Key>): PreparedColumns<Key> {
  let known = prepared.get(columns);
  if (!known) {
    const all = (Object.keys(columns) as Key[]).map((key) => ({
      key,
      own: headingKey(columns[key].heading),
      synonyms: new Set((columns[key].synonyms ?? []).map(headingKey)),
    }));
    known = { columns: all, words: new Set(all.flatMap(({ own, synonyms }) => [own, ...synonyms])) };
    prepared.set(columns, known);
  }
  return known as PreparedColumns<Key>;
}

/** The same texts stand above tables again and again; were they all different, remembering more would cost memory. */
const rememberedHeadings = 2000;
const longestRemembered = 200;

function remembering(keyOf: (text: string) => string): (text: string) => string {
  const keyByText = new Map<string, string>();
  return (text) => {
    let key = keyByText.get(text);
    if (key === undefined) {
      key = keyOf(text);
      if (keyByText.size < rememberedHeadings && text.length < longestRemembered) keyByText.set(text, key);
    }
    return key;
  };
}

const keyOfText = remembering(headingKey);

/** A heading without a unit that stands behind it without brackets, "Belopp tkr"; "" where there is none. */
const keyWithoutUnit = remembering((text) => {
  const bracketed = withUnitInBrackets(text);
  return bracketed === text ? "" : headingKey(bracketed);
});

/** Whether a cell is a heading that the table's columns can have. */
function isHeadingOf(cell: unknown, columns: Columns<string>): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  const { words } = prepare(columns);
  return words.has(keyOfText(cell)) || words.has(keyWithoutUnit(cell));
}

/** A text that is a unit, and "" for any other. */
const unitKey = remembering((text) => (isUnitBelow(text) ? text : ""));

interface HeadingMatch<Key extends string> {
  readonly columnOf: Readonly<Partial<Record<Key, number>>>;
  /** Columns that have the same heading, where one is wanted. */
  readonly doubled: readonly { readonly key: Key; readonly columns: readonly number[] }[];
  /** How many cells are known headings, doubled ones included. */
  readonly known: number;
}

/** Which column stands where, by the texts of a heading row. Our own heading wins over a synonym. */
export function matchHeadings<Key extends string>(
  row: readonly unknown[],
  columns: Columns<Key>,
): HeadingMatch<Key> {
  const columnOf: Partial<Record<Key, number>> = {};
  const doubled: { key: Key; columns: number[] }[] = [];
  const known = new Set<number>();
  const { columns: preparedColumns } = prepare(columns);
  if (!row.some((cell) => isHeadingOf(cell, columns))) return { columnOf, doubled, known: 0 };
  const texts = row.map((cell) => (typeof cell === "string" ? keyOfText(cell) : ""));
  const withoutUnit = row.map((cell) => (typeof cell === "string" ? keyWithoutUnit(cell) : ""));
  for (const { key, own, synonyms } of preparedColumns) {
    const placesOf = (these: readonly string[], isMeant: (text: string) => boolean): number[] =>
      these.flatMap((text, index) => (text !== "" && isMeant(text) ? [index] : []));
    const isSynonym = (text: string): boolean => synonyms.has(text);
    const owned = placesOf(texts, (text) => text === own);
    const meant = placesOf(texts, isSynonym);
    [...owned, ...meant].forEach((index) => known.add(index));
    const exact = owned.length > 0 ? owned : meant;
    // A heading with a unit behind it counts where no other is this column's.
    const places =
      exact.length > 0 ? exact : placesOf(withoutUnit, (text) => text === own || isSynonym(text));
    places.forEach((index) => known.add(index));
    if (places[0] !== undefined) columnOf[key] = places[0];
    if (places.length > 1) doubled.push({ key, columns: places });
  }
  return { columnOf, doubled, known: known.size };
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

/** A cell of a second row that could make one of headings of it: a heading, a unit, or what stands below none. */
const mayBeHeading = (cell: Cell, above: Cell, columns: Columns<string>): boolean =>
  typeof cell === "string" && (isEmpty(above) || isHeadingOf(cell, columns) || unitKey(cell) !== "");

/** One known heading above numbers is no number itself: the others are headings under names that nobody knows. */
function loneHeading<Key extends string>(
  range: Range,
  columns: Columns<Key>,
): Readonly<Partial<Record<Key, number>>> | undefined {
  const { columnOf, known } = matchHeadings(range.rows[0] ?? [], columns);
  const [key] = Object.keys(columnOf) as Key[];
  if (known !== 1 || range.rows.length < 2 || key === undefined || !columns[key].measure) return undefined;
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
