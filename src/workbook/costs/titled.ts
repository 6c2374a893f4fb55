import type { SheetTop } from "../sheet/parts";

/** So many letters of a title and of a subtitle a page has room for. */
interface TitleRoom {
  readonly title: number;
  readonly subtitle: number;
}

export const onLyingPage: TitleRoom = { title: 112, subtitle: 148 };
export const onStandingPage: TitleRoom = { title: 58, subtitle: 74 };

/**
 * What a sheet is and whose. Where a page has no room for both beside each other, whose it is stands below; names that are
 * longer still stand in the sheet's head and not above it.
 */
export function titled(what: string, whose: string, room: TitleRoom): Pick<SheetTop, "title" | "subtitle"> {
  const whole = `${what} · ${whose}`;
  if (whole.length <= room.title) return { title: whole };
  return whose.length <= room.subtitle ? { title: what, subtitle: whose } : { title: what };
}
