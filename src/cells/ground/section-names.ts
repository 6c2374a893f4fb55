import { wordKey } from "../../domain/names/words";

/** What stands above the rows of a part of a table: a region, a county, a municipality, a part of them. */
const partOfTable =
  /^(?:(?:hela )?(?:länet|regionen|kommunen)|region .*|.*\blän|.*(?:regionen|länet)|.* kommun(?:en)?|kommunerna .*|.*(?:området|länsdelen|delen|distriktet|kretsen))$/;

/** Whose a part of a table is: "Regionens lokaler", "Falu kommuns kostnader". */
const whosePart =
  /^(?:(?:regionens|kommunens|kommunernas|länets)|region .+s|.+ (?:kommuns|läns)) (?:lokaler(?:na)?|ytor(?:na)?|rum(?:men)?|utrymmen|kostnader(?:na)?|utgifter|verksamheter(?:na)?|del|andel)$/;

/** Longer texts name no part of a table. */
const longest = 120;

/** "Drift:", "Regionens lokaler": no cost, room or verksamhet is called so. */
export function isSectionTitle(name: string): boolean {
  if (name.length > longest) return false;
  const word = wordKey(name);
  return word.endsWith(":") || whosePart.test(word);
}

/** The name of a part of a table: a title, or the region, county or municipality that its rows are about. */
export const isSectionName = (name: string): boolean =>
  name.length <= longest && (partOfTable.test(wordKey(name)) || isSectionTitle(name));

/** A row of a table by its name. */
interface NamedRow {
  readonly name: string;
  /** Nothing but the name stands in it. */
  readonly isBare: boolean;
}

/**
 * Whether a row with nothing but a name is a heading of the rows below and none of them: by its name, which no centre has.
 * A centre of which nothing is known yet is one all the same.
 */
export const isSectionHeading = ({ name, isBare }: NamedRow): boolean => isBare && isSectionName(name);

/**
 * Which rows of a table are headings of those below: by their names, or because the table begins with one and every one
 * stands right above rows that are filled.
 */
export function sectionsAmong(rows: readonly NamedRow[]): boolean[] {
  if (rows.every(({ isBare }) => isBare)) return rows.map(() => false);
  const bare = rows.flatMap(({ isBare }, row) => (isBare ? [row] : []));
  const isOrder = bare.length > 1 && bare[0] === 0 && bare.every((row) => rows[row + 1]?.isBare === false);
  return rows.map((row) => row.isBare && (isOrder || isSectionHeading(row)));
}
