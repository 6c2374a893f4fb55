import { textOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { nameKey, nameOf } from "../../ground/names";
import { contactColumns } from "../headings/contact-headings";
import { partyColumns } from "../headings/party-headings";
import type { PartyBook } from "../parties/party-book";

/** What a receiver books a line by: the reference and the account of the verksamhet that is charged. */
export interface BookedBy {
  readonly reference: string;
  readonly account: string;
}

const columns = { ...partyColumns, ...contactColumns };

/**
 * By party, in the book's order. A verksamhet without words of its own has those of its organisation, where it has said
 * only one thing of the kind.
 */
export function bookedByOf(
  parties: readonly (readonly Cell[])[],
  { parties: all, verksamheter, organisations }: PartyBook,
  centre: unknown,
): BookedBy[] {
  const [headings = [], ...rows] = parties;
  const { columnOf } = matchHeadings(headings, columns);
  const wordsIn = (row: readonly Cell[], column: number | undefined): string =>
    column === undefined ? "" : nameOf(row[column]);
  const own = rows
    .filter(
      (row) =>
        centre === undefined ||
        columnOf.centre === undefined ||
        nameKey(wordsIn(row, columnOf.centre)) === nameKey(textOf(centre as Cell)),
    )
    .map((row) => ({
      row,
      verksamhet: nameKey(wordsIn(row, columnOf.verksamhet)),
      organisation: nameKey(wordsIn(row, columnOf.organisation)),
    }));
  return all.map((party) => {
    const [verksamhet, organisation] = [
      nameKey(verksamheter[party.verksamhet] as string),
      nameKey(organisations[party.organisation] as string),
    ];
    const ofOrganisation = own.filter((one) => one.organisation === organisation);
    const ofParty = ofOrganisation.filter((one) => one.verksamhet === verksamhet);
    const said = (column: number | undefined): string => {
      const unlike = (among: typeof own): string[] => [
        ...new Set(among.map(({ row }) => wordsIn(row, column)).filter((words) => words !== "")),
      ];
      const mine = unlike(ofParty);
      if (mine.length > 0) return mine.join(", ");
      const [shared, ...others] = unlike(ofOrganisation);
      return shared !== undefined && others.length === 0 ? shared : "";
    };
    return { reference: said(columnOf.reference), account: said(columnOf.account) };
  });
}
