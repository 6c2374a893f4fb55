import { headingParts, withUnitInBrackets, type Measure } from "./heading-units";
import { wordKey } from "../../domain/names/words";

/** A column that a table can have: the heading that we write ourselves, and the other words that people use for it. */
export interface Column {
  readonly heading: string;
  readonly synonyms?: readonly string[];
  /** What its numbers are read as: a heading that says that they are something else is refused. */
  readonly measure?: Measure;
}

export type Columns<Key extends string> = Readonly<Record<Key, Column>>;

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

export function remembering(keyOf: (text: string) => string): (text: string) => string {
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
export function isHeadingOf(cell: unknown, columns: Columns<string>): boolean {
  if (typeof cell !== "string" || cell === "") return false;
  const { words } = prepare(columns);
  return words.has(keyOfText(cell)) || words.has(keyWithoutUnit(cell));
}

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
