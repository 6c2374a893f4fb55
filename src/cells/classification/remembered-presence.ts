import type { Presence } from "../../domain/classification/presence";
import type { Service } from "../../domain/classification/services";
import type { Cell } from "../ground/cell";
import { readPresence, type PresenceReading } from "./presence-words";

/**
 * A handful of contents fills a table of centres, so each is read once, in whatever call. Of a hundred thousand rows even a
 * `Map` takes longer than all else: the texts lie in places that follow from their ends and lengths, and what shares its
 * place with another is found in the map behind.
 */

/** The states as numbers from 0, so that the four of a centre make one number. */
export const presences: readonly Presence[] = ["okänd", "hel", "delvis", "nej", "annan"];
const numbered = (presence: Presence): number => presences.indexOf(presence);

/** Only open preschool can have this one. */
export const another = numbered("annan");

/** The content has to be read. */
export const notRemembered = -1;

const places = 512;
const texts: string[] = new Array<string>(places).fill("");
const statesOfTexts = new Int8Array(places);
const placeOf = (text: string): number =>
  (5 * text.charCodeAt(0) + 3 * text.charCodeAt(text.length - 1) + text.length) % places;

/** As many different texts as are remembered, and their length; in practice there are a handful of words. */
const most = 1000;
const longest = 100;
const stateByText = new Map<string, number>();

const stateAlways = (cell: Cell): number => {
  const reading = readPresence(cell, "of");
  return "presence" in reading ? numbered(reading.presence) : notRemembered;
};
const [nothing, yes, no, one] = [null, true, false, 1].map(stateAlways) as [number, number, number, number];

/** The number of the state that a content stands for, or `notRemembered`. Whether the service can have it is not asked. */
export function rememberedState(cell: Cell): number {
  if (typeof cell === "string") {
    if (cell === "") return nothing;
    const place = placeOf(cell);
    return texts[place] === cell ? (statesOfTexts[place] as number) : notRemembered;
  }
  if (cell === null || cell === undefined || cell === 0) return nothing;
  if (cell === true) return yes;
  if (cell === false) return no;
  return cell === 1 ? one : notRemembered;
}

/** The number of the state that a cell says the service has, or why it says none; remembered for the next such cell. */
export function readState(
  cell: Cell,
  service: Service,
): number | Extract<PresenceReading, { readonly problem: string }> {
  const before = typeof cell === "string" ? stateByText.get(cell) : undefined;
  const isKnown = before !== undefined && (before !== another || service === "of");
  const reading = isKnown ? undefined : readPresence(cell, service);
  if (reading && "problem" in reading) return reading;
  const state = reading ? numbered(reading.presence) : (before as number);
  if (typeof cell === "string" && cell !== "" && cell.length <= longest) {
    if (stateByText.size < most) stateByText.set(cell, state);
    texts[placeOf(cell)] = cell;
    statesOfTexts[placeOf(cell)] = state;
  }
  return state;
}
