import { recognisedStem } from "../../domain/costs/cost-kinds";
import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { nameKey, nameOf } from "../ground/names";
import { isSectionName, isSectionTitle } from "../ground/section-names";
import { isPartName, isTotalName } from "../ground/total-names";
import { costColumns } from "./headings/cost-headings";
import { partyColumns } from "./headings/party-headings";

type Rows = readonly (readonly Cell[])[];

/** Rows that are headings of the rows below them: "Drift:", "Regionens lokaler", with nothing else in the row. */
export interface SectionRows {
  /** What the heading in a row says; undefined for a row of data. */
  readonly at: (row: number) => string | undefined;
  /** The heading that a row stands under. */
  readonly above: (row: number) => string | undefined;
}

interface Among {
  readonly firstRow: number;
  /** A heading may say which centre it is of, as every row does. */
  readonly centre: number | undefined;
}

/**
 * A row with nothing but a name is a heading by that name alone: the same row may be a cost or a room of which the rest has
 * been forgotten, and by the order of the rows the two cannot be told apart. It stands above some row of data, unless it
 * ends with a colon.
 *
 * @param isMeant whether the name, alone in its row, says what the rows below are of
 */
function sectionRows(
  rows: Rows,
  { firstRow, centre }: Among,
  isMeant: (name: string) => boolean,
): SectionRows {
  let last: number | undefined;
  const lastFilled = (): number => {
    let row = rows.length - 1;
    while (row >= firstRow && filledIn(rows[row], centre).length < 2) row--;
    return row;
  };
  const at = (row: number): string | undefined => {
    const name = row < firstRow ? undefined : nameAlone(rows[row], centre);
    if (name === undefined || isTotalName(name) || isPartName(name) || !isMeant(name)) return undefined;
    return name.endsWith(":") || row < (last ??= lastFilled()) ? name : undefined;
  };
  const above = (row: number): string | undefined => {
    for (let upper = row - 1; upper >= firstRow; upper--) {
      const name = at(upper);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  return { at, above };
}

/** What stands in a row, as far as the second cell that is filled: more need not be told apart. */
function filledIn(cells: readonly Cell[] = [], centre: number | undefined): Cell[] {
  const found: Cell[] = [];
  for (let column = 0; column < cells.length && found.length < 2; column++) {
    const value = plainValue(cells[column]);
    if (column !== centre && !isEmpty(value)) found.push(value);
  }
  return found;
}

/** The text of a row with nothing else in it. */
function nameAlone(cells: readonly Cell[] | undefined, centre: number | undefined): string | undefined {
  const [only, ...others] = filledIn(cells, centre);
  return typeof only === "string" && others.length === 0 ? textOf(only) : undefined;
}

/** Of a table of costs. "Hyra" alone is a cost without an amount; "Region Dalarna" or "Drift:" is none. */
export const costSections = (rows: Rows, among: Among): SectionRows =>
  sectionRows(
    rows,
    among,
    (name) => isSectionTitle(name) || (isSectionName(name) && recognisedStem(name) === undefined),
  );

/** Of a table with its heading row. */
export const costSectionsIn = (costs: Rows): SectionRows =>
  costSections(costs, { firstRow: 1, centre: matchHeadings(costs[0] ?? [], costColumns).columnOf.centre });

/** Of a table of parties: a title, or the name of an organisation that its rows belong to. */
export function partySections(rows: Rows, among: Among & { readonly organisation: number }): SectionRows {
  let known: ReadonlySet<string> | undefined;
  const organisations = (): ReadonlySet<string> =>
    new Set(
      rows.slice(among.firstRow).flatMap((cells) => {
        const key = nameKey(nameOf(cells[among.organisation]));
        return key === "" || nameAlone(cells, among.centre) !== undefined ? [] : [key];
      }),
    );
  return sectionRows(
    rows,
    among,
    (name) => isSectionTitle(name) || (known ??= organisations()).has(nameKey(name)),
  );
}

export function partySectionsIn(parties: Rows): SectionRows {
  const { organisation, centre } = matchHeadings(parties[0] ?? [], partyColumns).columnOf;
  return organisation === undefined
    ? { at: () => undefined, above: () => undefined }
    : partySections(parties, { firstRow: 1, centre, organisation });
}

/** "Plan 1", "Hus B", "Bottenvåningen": where rooms are, and none of them. */
const partOfBuilding =
  /^(?:(?:plan|våning|vån\.?|hus|byggnad|trapphus) ?[\p{L}\d]{1,3}|(?:botten|entré|källar|över|mellan)(?:våning(?:en)?|plan(?:et)?)|(?:första|andra|tredje|fjärde) (?:våningen|planet))$/u;

/** Whether a heading above rooms says where they are: nobody is named who might use them. */
export const isPartOfBuilding = (heading: string): boolean =>
  partOfBuilding.test(nameKey(heading).replace(/ ?:$/, ""));

/** Of a list of rooms. */
export const roomSections = (rows: Rows, firstRow: number): SectionRows =>
  sectionRows(rows, { firstRow, centre: undefined }, (name) => isSectionName(name) || isPartOfBuilding(name));

/** How a refusal of a row goes on where what it lacks may be meant by the heading above. */
export const underHeading = (sections: SectionRows, row: number): string => {
  const heading = sections.above(row);
  return heading === undefined
    ? ""
    : ` Raden står under rubriken ”${heading}”, men en rubrik läses inte som uppgift om raderna under.`;
};

/** How a refusal goes on of a row with nothing but a name, which may be meant as a heading. */
export const orHeading = (cells: readonly Cell[], centre?: number): string =>
  nameAlone(cells, centre) === undefined
    ? ""
    : " Är raden en rubrik för raderna under: avsluta den med kolon.";
