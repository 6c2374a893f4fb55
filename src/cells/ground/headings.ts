import { invalid } from "../../domain/refusal";
import { capital, type Range } from "./range";
import { wordKey } from "./words";

/** A column that a table can have: the heading that we write ourselves, and the other words that people use for it. */
export interface Column {
  readonly heading: string;
  readonly synonyms?: readonly string[];
}

export type Columns<Key extends string> = Readonly<Record<Key, Column>>;

/** Where a table's columns stand (counted from 0), and in which row its data begin. */
export interface Layout<Key extends string> {
  readonly hasHeadings: boolean;
  readonly firstRow: 0 | 1;
  readonly columnOf: Readonly<Partial<Record<Key, number>>>;
}

/** A unit after the heading, in brackets or after a comma. Thousands are none of these: they would be read as kronor. */
const unit = /\s*(?:[([](?!\s*[tmk]kr\s*[)\]])[^()[\]]*[)\]]|, ?(?:m²|m2|kvm|kr|sek|kronor|%))$/;

/** A heading without what does not tell headings apart: case, spaces, a closing colon or star, a unit in brackets. */
export const headingKey = (text: string): string =>
  wordKey(text)
    .replace(/\u00ad/g, "")
    .replace(/[\s:*]+$/, "")
    .replace(unit, "");

export interface HeadingMatch<Key extends string> {
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
  const texts = row.map((cell) => (typeof cell === "string" ? headingKey(cell) : ""));
  const placesOf = (wanted: ReadonlySet<string>): number[] =>
    texts.flatMap((text, index) => (text !== "" && wanted.has(text) ? [index] : []));
  const columnOf: Partial<Record<Key, number>> = {};
  const doubled: { key: Key; columns: number[] }[] = [];
  const known = new Set<number>();
  for (const key of Object.keys(columns) as Key[]) {
    const { heading, synonyms = [] } = columns[key];
    const own = placesOf(new Set([headingKey(heading)]));
    const meant = placesOf(new Set(synonyms.map(headingKey)));
    [...own, ...meant].forEach((index) => known.add(index));
    const places = own.length > 0 ? own : meant;
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
  const [first] = doubled;
  if (first) {
    throw invalid(
      `${capital(range.name)}, rad 1: rubriken ${columns[first.key].heading} finns både i kolumn ${first.columns
        .map((index) => index + 1)
        .join(" och ")}. Låt bara en kolumn ha den rubriken.`,
    );
  }
  return columnOf;
}

/**
 * Maps a table's columns: by heading in any order, other columns ignored; without a heading row by position, and then
 * the number of columns must be one of `byPosition`'s lengths.
 *
 * @param byPosition the columns in their order without headings; those after `required` may be left out
 * @throws a refusal when a required column has no heading, or the width is wrong
 */
export function layOut<Key extends string>(
  range: Range,
  columns: Columns<Key>,
  { byPosition, required }: { byPosition: readonly Key[]; required: readonly Key[] },
): Layout<Key> {
  const names = (keys: readonly Key[]): string => keys.map((key) => columns[key].heading).join(", ");
  const found = findHeadings(range, columns);
  if (found) {
    const missing = required.filter((key) => found[key] === undefined);
    if (missing.length > 0) {
      throw invalid(
        `${capital(range.name)}, rad 1: ${missing.length === 1 ? "rubriken" : "rubrikerna"} ${names(missing)} saknas. ` +
          `Rubrikraden behöver ${names(required)}.`,
      );
    }
    return { hasHeadings: true, firstRow: 1, columnOf: found };
  }
  const least = byPosition.filter((key) => required.includes(key)).length;
  if (range.columns < least || range.columns > byPosition.length) {
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
