import { split } from "./split/largest-remainder";
import { OreSum, type Ore } from "./money";
import { sharesOfWholes } from "./split/shares";

/** Areas of rooms are counted in whole hundredths of a square metre, as money is in whole öre. */
type Hundredths = Ore;

/** Who uses a room: one verksamhet or several, by their place in the list of all; everybody; or nobody. */
export type RoomUsers = readonly number[] | "everybody" | "nobody";

export interface Room {
  readonly area: Hundredths;
  readonly users: RoomUsers;
}

interface UserArea {
  readonly own: Hundredths;
  readonly shared: Hundredths;
}

interface RoomAreas {
  /** In the order of the users. */
  readonly users: readonly UserArea[];
  /** The rooms that nobody leases. */
  readonly unlet: Hundredths;
}

/**
 * From rooms to areas. A room that some share is spread equally between them; one that everybody shares by own area,
 * equally where nobody has any; somebody must be there to share it. Each room is spread by the largest remainder, so that the areas sum to the rooms'.
 */
export function areasFromRooms(rooms: readonly Room[], userCount: number): RoomAreas {
  const own = Array.from({ length: userCount }, () => new OreSum());
  const shared = Array.from({ length: userCount }, () => new OreSum());
  const unlet = new OreSum();
  for (const { area, users } of rooms) {
    if (users === "nobody") unlet.add(area);
    else if (typeof users !== "string" && users.length === 1) own[users[0] as number]?.add(area);
  }
  const ownAreas = own.map((sum) => BigInt(sum.ore));
  const isAnyOwn = ownAreas.some((area) => area > 0n);
  const everybody =
    userCount === 0 ? undefined : sharesOfWholes(isAnyOwn ? ownAreas : ownAreas.map(() => 1n));
  for (const { area, users } of rooms) {
    if (users === "everybody" && everybody) {
      split(area, everybody).forEach((part, user) => shared[user]?.add(part));
    } else if (typeof users !== "string" && users.length > 1) {
      const equal = sharesOfWholes(users.map(() => 1n));
      split(area, equal).forEach((part, index) => shared[users[index] as number]?.add(part));
    }
  }
  return {
    users: own.map((sum, user) => ({ own: sum.ore, shared: (shared[user] as OreSum).ore })),
    unlet: unlet.ore,
  };
}
