import { splitResult } from "../../../cells/results/cost-results";
import { widthOf } from "../../../cells/results/result-shape";
import type { Area } from "../../address";
import type { CostRequest } from "../cost-request";
import { fixedArea, roomFor } from "../formulas";
import { sheetTop } from "../sheet-top";

export const splitSheetName = "Fördelning";

/** So many kinds of cost have a row and a colour of their own; the smaller ones are together. */
export const mostKinds = 11;
export const otherKinds = "Övriga kostnadsslag";
/** Those that have come into the table of parties since the sheet was written. */
export const otherOwners = "Övriga organisationer";
/** They have a column of their own, between the organisations and the sum, which says nothing as long as it is nothing. */
export const othersWidth = 1;
/** The chart is as high, beside the rows of the organisations. */
export const chartRows = 18;
/** Verksamheter that may come. */
const furtherVerksamheter = 8;
/** Kind of cost, amount and key stand before the parts. */
export const firstPart = widthOf(splitResult);

/** Where the parts of the costs stand on the sheet of the split. */
interface SplitPlaces {
  /** The kinds of cost, one a line, without the heading. */
  readonly kinds: Area;
  readonly amounts: Area;
  readonly keys: Area;
  /** The organisation of each verksamhet, in its column. */
  readonly organisations: Area;
  /** The parts, the row of sums included. */
  readonly parts: Area;
}

/**
 * The organisations that columns stand under: each of them, and where a verksamhet has changed organisation both
 * together, since its column holds the parts of both.
 */
export function columnOwners({ outline }: CostRequest): string[] {
  const joint = outline.verksamheter
    .filter(({ organisations }) => organisations.length > 1)
    .map(({ organisations }) => organisations.join(" / "));
  return [...new Set([...outline.organisations, ...joint])];
}

export interface SplitLayout extends SplitPlaces {
  /** What each organisation bears of each kind of cost. */
  readonly organisationsRow: number;
  /** What each verksamhet bears of each kind of cost. */
  readonly verksamheterRow: number;
  /** The heading of the lines. */
  readonly headRow: number;
}

export function layOut(request: CostRequest): SplitLayout {
  const { outline } = request;
  const organisationsRow = sheetTop(request.text.split).rows + 1;
  const kinds = Math.min(mostKinds, outline.kinds.length);
  const verksamheterRow = organisationsRow + Math.max(kinds + 4, chartRows) + 2;
  const headRow = verksamheterRow + kinds + 4;
  const rows = roomFor(outline.lines);
  const columns = outline.verksamheter.length + furtherVerksamheter;
  const lines = (column: number, width = 1): Area => ({ row: headRow + 1, column, rows, columns: width });
  return {
    organisationsRow,
    verksamheterRow,
    headRow,
    kinds: lines(0),
    amounts: lines(1),
    keys: lines(2),
    organisations: { row: verksamheterRow - 1, column: firstPart, rows: 1, columns },
    parts: lines(firstPart, columns),
  };
}

export const splitPlaces = (request: CostRequest): SplitPlaces => layOut(request);

/** The sums of the columns: the line that begins with Summa. */
export function totalsOf(
  places: Pick<SplitPlaces, "kinds" | "parts">,
  on: (address: string) => string = (address) => address,
): string {
  return `INDEX(${on(fixedArea(places.parts))},MATCH("Summa",${on(fixedArea(places.kinds))},0),0)`;
}
