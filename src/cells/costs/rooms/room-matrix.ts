import { areasFromRooms, type Room, type RoomUsers } from "../../../domain/costs/rooms";
import { kronor, OreSum, wholeUnits, type Ore } from "../../../domain/costs/money";
import { invalid } from "../../../domain/refusal";
import { isEmpty, type Cell } from "../../ground/cell";
import { layOut, tableIn } from "../../tables/lay-out";
import { refuseCell, type Range, refuseAt, throwErrorIn, columnsRead } from "../../ground/range";
import { roomResult } from "../../results/cost-results";
import { headingsOf } from "../../results/result-shape";
import { areaAt } from "../amounts";
import { none } from "../../../domain/costs/parties";
import { joinedNames, nameKey, nameOf, namesIn } from "../../ground/names";
import { roomColumns, type RoomColumn } from "../headings/room-headings";
import { refuseMovedNames } from "../../ground/shifted";
import { refuseTotalRow } from "../refuse-total-row";
import { isPartOfBuilding, orHeading, roomSections, type SectionRows } from "../section-rows";
import { saysNothing } from "../../ground/what-counts-as-not-answered";

const everybody = "alla";
const everybodyWords: ReadonlySet<string> = new Set([
  everybody,
  "samtliga",
  "alla verksamheter",
  "gemensamt",
  "gemensam",
]);
const isEverybody = (name: string): boolean => everybodyWords.has(nameKey(name).replace(/[.!]$/, ""));
/** What a room without a user is called. */
export const unlet = "Ej uthyrd";
const isNobody = (name: string): boolean =>
  [none, nameKey(unlet), "ej uthyrt", "tomt", "ledig", "ledigt", "vakant"].includes(nameKey(name)) ||
  saysNothing(nameKey(name));

type Row = (string | number)[];

/** From rooms to each verksamhet's own area, its part of shared rooms, and their sum. */
export function roomMatrix(argument: unknown): Row[] {
  const range = tableIn(argument, "rum", roomColumns);
  const { firstRow, columnOf } = layOut<RoomColumn>(range, roomColumns, {
    byPosition: ["room", "area", "users"],
    required: ["room", "area", "users"],
  });
  throwErrorIn(range, columnsRead(columnOf));
  const columns = columnOf as Record<RoomColumn, number>;
  refuseMovedNames(
    range,
    firstRow,
    { column: columns.room, heading: roomColumns.room.heading },
    { column: columns.users, heading: roomColumns.users.heading },
  );
  const names: string[] = [];
  const byName = new Map<string, number>();
  const rooms: Room[] = [];
  const sections = roomSections(range.rows, firstRow);
  let firstForAll: number | undefined;
  for (let row = firstRow; row < range.rows.length; row++) {
    if (sections.at(row) !== undefined || !isThere(range, row, columns)) continue;
    refuseTotalRow(
      nameOf(range.rows[row]?.[columns.room]),
      range,
      row,
      columns.room,
      roomColumns.room.heading,
    );
    const users = usersAt(range, row, columns.users, names, byName);
    if (users === "everybody") firstForAll ??= row;
    const hint = orHeading(range.rows[row] ?? []);
    // Hundredths of a square metre are rounded as öre are.
    rooms.push({ area: wholeUnits(areaAt(range, row, columns.area, roomColumns.area.heading, hint)), users });
  }
  refuseUsersAbove(range, columns, firstRow, sections);
  refuseJoinedNames(range, columns.users, firstRow, byName);
  if (rooms.length === 0) throw invalid("Rum: det finns inga rum att räkna. Ange minst ett rum med yta.");
  if (firstForAll !== undefined && names.length === 0) {
    throw refuseCell(
      range,
      firstForAll,
      columns.users,
      roomColumns.users.heading,
      "kan inte fördelas, för ingen verksamhet nämns vid namn i något rum.",
    );
  }
  return asMatrix(names, rooms);
}

/**
 * Rooms of which none says its users, under a heading that says more than where they are: whether it names them, or nobody
 * leases the rooms, is asked.
 */
function refuseUsersAbove(
  range: Range,
  { area, users }: Record<RoomColumn, number>,
  firstRow: number,
  sections: SectionRows,
): void {
  let heading: string | undefined;
  let below: number[] = [];
  const isEmptyAt = (row: number, column: number): boolean => isEmpty(range.rows[row]?.[column]);
  const refuse = (): void => {
    const [first] = below;
    if (heading === undefined || first === undefined || isPartOfBuilding(heading)) return;
    if (!below.every((row) => isEmptyAt(row, users))) return;
    throw refuseCell(
      range,
      first,
      users,
      roomColumns.users.heading,
      `under rubriken ”${heading}”, som inte läses som uppgift om rummen. Skriv vem som använder rummet på varje rad, eller ${unlet} om ingen gör det.`,
    );
  };
  for (let row = firstRow; row < range.rows.length; row++) {
    const own = sections.at(row);
    if (own !== undefined) {
      refuse();
      [heading, below] = [own, []];
    } else if (!isEmptyAt(row, area)) below.push(row);
  }
  refuse();
}

function asMatrix(names: readonly string[], rooms: readonly Room[]): Row[] {
  const { users, unlet: empty } = areasFromRooms(rooms, names.length);
  const total = { own: new OreSum(), shared: new OreSum() };
  const rowOf = (name: string, own: Ore, shared: Ore): Row => {
    total.own.add(own);
    total.shared.add(shared);
    return [name, ...areas(own, shared)];
  };
  const isAnyUnlet = rooms.some((room) => room.users === "nobody");
  return [
    headingsOf(roomResult),
    ...users.map(({ own, shared }, user) => rowOf(names[user] as string, own, shared)),
    ...(isAnyUnlet ? [rowOf(unlet, empty, 0)] : []),
    ["Summa", ...areas(total.own.ore, total.shared.ore)],
  ];
}

function areas(own: Ore, shared: Ore): number[] {
  const sum = new OreSum();
  sum.add(own);
  sum.add(shared);
  return [own, shared, sum.ore].map((area) => kronor(area));
}

function isThere(range: Range, row: number, { room, area, users }: Record<RoomColumn, number>): boolean {
  const cells = range.rows[row] as readonly Cell[];
  if (!isEmpty(cells[room]) || !isEmpty(cells[users])) return true;
  if (isEmpty(cells[area])) return false;
  throw refuseCell(
    range,
    row,
    room,
    roomColumns.room.heading,
    "är inget rum, men raden har en yta. Skriv rummets namn.",
  );
}

function usersAt(
  range: Range,
  row: number,
  column: number,
  names: string[],
  byName: Map<string, number>,
): RoomUsers {
  const cell = range.rows[row]?.[column];
  const listed = namesIn(cell);
  // "Ej uthyrd" and "n/a" are words for nothing as a whole.
  if (listed.length === 0 || isNobody(nameOf(cell))) return "nobody";
  if (isEverybody(nameOf(cell))) return "everybody";
  const users = new Set<number>();
  for (const name of listed) {
    const key = nameKey(name);
    let user = byName.get(key);
    if (user === undefined) {
      // What a name is is looked at once, however many rooms it stands at.
      const { heading } = roomColumns.users;
      refuseTotalRow(name, range, row, column, heading);
      const problem = nobodysName(name, key);
      if (problem !== undefined) throw refuseAt(range, row, column, heading, `”${name}” ${problem}`);
      user = names.push(name) - 1;
      byName.set(key, user);
    }
    users.add(user);
  }
  return [...users];
}

/** Why it cannot be one of those who share a room. */
function nobodysName(name: string, key: string): string | undefined {
  if (share.test(name)) {
    return "anger en andel, men ett delat rum delas lika mellan dem som står där. Skriv bara namnen, eller dela upp rummet på flera rader.";
  }
  if (exception.test(key)) return "säger inte vilka det är. Skriv namnen på dem som delar rummet.";
  if (isEverybody(name) || isNobody(name)) {
    return `kan inte stå tillsammans med andra. Skriv ${everybody}, eller namnen på dem som delar rummet.`;
  }
  return undefined;
}

/** "alla utom MHV", "övriga": nobody's name, and whom it means stands elsewhere. "Andra Långgatans förskola" is one. */
const exception =
  /^(?:alla|samtliga) (?:utom|förutom|övriga|andra)(?: |$)|^(?:de )?(?:övriga|andra|resten)$|^(?:(?:de )?övriga|de andra|resten av) /;

/** "MHV (50 %)", "BHV: 25 procent". */
const share = /\d ?(?:%|procent)/i;

/** "MHV och BHV" is one verksamhet, or two where both use rooms under names of their own: which of them is asked. */
function refuseJoinedNames(
  range: Range,
  column: number,
  firstRow: number,
  byName: ReadonlyMap<string, number>,
): void {
  for (const key of byName.keys()) {
    if (!joinedNames(key).some((parts) => parts.every((part) => byName.has(part)))) continue;
    const isMeant = (cells: readonly Cell[]): boolean =>
      namesIn(cells[column]).some((name) => nameKey(name) === key);
    const row = range.rows.findIndex((cells, at) => at >= firstRow && isMeant(cells));
    throw refuseCell(
      range,
      row,
      column,
      roomColumns.users.heading,
      `kan vara en verksamhet med det namnet eller flera som delar rummet, för de finns också var för sig. Skriv komma mellan dem om de är flera, annars samma namn i alla rum.`,
    );
  }
}
