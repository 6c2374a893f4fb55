import { textOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { contactColumns, type ContactColumn } from "../headings/contact-headings";
import { nameKey, nameOf } from "../../ground/names";
import { partyColumns } from "../headings/party-headings";

/** What the table of parties says of an organisation, each text once, as it stands on a specification. */
export type Contacts = Readonly<Partial<Record<ContactColumn, string>>>;

const columns = { ...partyColumns, ...contactColumns };

/** The contacts of each organisation, in the order asked for; an address may have several lines in its cell. */
export function contactsOf(
  parties: readonly (readonly Cell[])[],
  organisations: readonly string[],
  centre: unknown,
): Contacts[] {
  const [headings = [], ...rows] = parties;
  const { columnOf } = matchHeadings(headings, columns);
  const cellIn = (row: readonly Cell[], column: number | undefined): string =>
    column === undefined ? "" : textOf(row[column]);
  const contactIn = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : nameOf(cell));
  const isOfCentre = (row: readonly Cell[]): boolean =>
    centre === undefined ||
    columnOf.centre === undefined ||
    nameKey(cellIn(row, columnOf.centre)) === nameKey(textOf(centre));
  return organisations.map((name) => {
    const own = rows.filter(
      (row) => nameKey(cellIn(row, columnOf.organisation)) === nameKey(name) && isOfCentre(row),
    );
    return Object.fromEntries(
      (Object.keys(contactColumns) as ContactColumn[]).flatMap((key) => {
        const column = columnOf[key];
        if (column === undefined) return [];
        const texts = new Set(own.map((row) => contactIn(row[column])).filter((text) => text !== ""));
        return texts.size > 0 ? [[key, [...texts].join(", ")]] : [];
      }),
    );
  });
}
