import { isEmpty, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { areAlike } from "../../../domain/names/alike-names";
import { nameKey, nameOf } from "../../ground/names";
import { partyColumns } from "../headings/party-headings";
import { partySectionsIn } from "../section-rows";
import { isVacantName } from "./vacancy-overview";
import { unlet } from "./room-matrix";

type Table = readonly (readonly Cell[])[];

/** A row of the parties that the rooms give an area; rows count from 0, the heading row included. */
export interface AreaFromRooms {
  readonly row: number;
  readonly verksamhet: string;
  /** m² by the rooms. */
  readonly area: number;
  /** What the cell holds now; undefined where the table has no column of areas. */
  readonly now: Cell;
  /**
   * - `follows`: a formula that reads the rooms
   * - `empty`: nothing
   * - `other`: something of somebody's own
   */
  readonly holds: "follows" | "empty" | "other";
}

/** The areas of the rooms beside the table of parties. */
export interface RoomAreasBeside {
  readonly rows: readonly AreaFromRooms[];
  /** Parties that no room names: their areas are left as they are. */
  readonly withoutRooms: readonly string[];
  /** Users of rooms that are no party: forgotten there, or spelt in another way. */
  readonly strangers: readonly { readonly name: string; readonly likely?: string }[];
  /** m² of all rooms, those included that nobody leases. */
  readonly sum: number;
  /** m² that nobody leases. */
  readonly unlet: number;
}

/** What FC.RUMSYTOR calls in a formula, here and in a file that was saved where the add-in is not. */
const readsRooms = /FC[._]RUMSYTOR\s*\(/i;

/**
 * @param areas the rows of FC.RUMSYTOR, its headings first
 * @param parties the table with its heading row; `formulas` likewise, as they stand in the cells
 * @param centre the one whose rooms these are, where the table of parties holds several
 */
export function roomAreasBeside(
  areas: readonly (readonly (string | number)[])[],
  parties: Table,
  formulas: Table,
  centre: string | undefined,
): RoomAreasBeside {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const figures = areas.slice(1, -1).map(([name, , , sum]) => ({ name: String(name), area: Number(sum) }));
  const users = figures.filter(({ name }) => name !== unlet);
  const areaOf = new Map(users.map(({ name, area }) => [nameKey(name), area]));
  const rows: AreaFromRooms[] = [];
  const names = new Map<string, string>();
  const withoutRooms = new Map<string, string>();
  const sections = partySectionsIn(parties);
  parties.forEach((cells, row) => {
    const verksamhet = nameOf(columnOf.verksamhet === undefined ? undefined : cells[columnOf.verksamhet]);
    const own = columnOf.centre === undefined ? undefined : cells[columnOf.centre];
    if (row === 0 || verksamhet === "" || isVacantName(verksamhet) || sections.at(row) !== undefined) return;
    if (centre !== undefined && nameKey(nameOf(own)) !== nameKey(centre)) return;
    names.set(nameKey(verksamhet), verksamhet);
    const area = areaOf.get(nameKey(verksamhet));
    if (area === undefined) {
      withoutRooms.set(nameKey(verksamhet), verksamhet);
      return;
    }
    const [now, formula] = [cells, formulas[row] ?? []].map((line) =>
      columnOf.area === undefined ? undefined : line[columnOf.area],
    );
    const follows = typeof formula === "string" && formula.startsWith("=") && readsRooms.test(formula);
    rows.push({
      row,
      verksamhet,
      area,
      now,
      holds: follows ? "follows" : isEmpty(now) && isEmpty(formula) ? "empty" : "other",
    });
  });
  return {
    rows,
    withoutRooms: [...withoutRooms.values()],
    strangers: users
      .filter(({ name }) => !names.has(nameKey(name)))
      .map(({ name }) => {
        const likely = [...withoutRooms.values()].find((one) => areAlike(one, name));
        return { name, ...(likely !== undefined && { likely }) };
      }),
    sum: Number(areas.at(-1)?.[3] ?? 0),
    unlet: figures.find(({ name }) => name === unlet)?.area ?? 0,
  };
}
