import type { CostOutline } from "../../../cells/costs/cost-outline";
import { periodWords } from "../../../cells/costs/specification/period-words";
import { dateOfDay } from "../../../domain/calendar";
import { freeSheetName, longestSheetName } from "../../action/plan/sheet-names";
import type { CostRequest } from "../cost-request";
import { internalSheetName } from "../internal-sheet";
import type { Pair } from "./pair-mark";
import { shorterNames, shortName } from "./short-names";
import { invoiceSheetName } from "../invoice-sheet";

/** Stands between who charges and who is charged, in the name of each pair's sheet. */
export const arrow = "→";
/** What Excel does not take in the name of a sheet, and what our marks are made of. */
const refused = /[\\/?*[\]:'«»~]/g;
/** The year or years that the costs are for: "2025", "2025–26"; empty where they say none. */
export function yearsOf({ outline: { period } }: { readonly outline: Pick<CostOutline, "period"> }): string {
  if (!period) return "";
  const [first, last] = [dateOfDay(period.from).year, dateOfDay(period.till).year];
  return first === last ? `${first}` : `${first}–${String(last).slice(2)}`;
}

/** What the costs are for, as people say it; empty where they do not say it. */
export const periodOf = ({ outline: { period } }: Parameters<typeof yearsOf>[0]): string =>
  period ? periodWords(period) : "";

/** Of the specifications: "Spec Regionen→Kommunen 2025", or with another word at the end. */
export const pairSheetNames = (
  request: CostRequest,
  others: readonly string[] = [invoiceSheetName, internalSheetName],
  ends: string = yearsOf(request),
): string[] =>
  sheetNamesOf(request.outline.pairs, {
    beginning: "Spec ",
    others,
    ends,
  });

/**
 * A name for each pair's sheet: its beginning and its end always, and as much of both organisations' names as there is room
 * for between them. The longer one becomes shorter first.
 */
export function sheetNamesOf(
  of: readonly Pair[],
  {
    beginning,
    others,
    ends,
  }: { readonly beginning: string; readonly others: readonly string[]; readonly ends: string },
): string[] {
  const ending = ends === "" ? "" : ` ${ends}`;
  const room = longestSheetName - beginning.length - arrow.length - ending.length;
  const pairs = of.map(({ biller, charged }): Names => [cleaned(biller), cleaned(charged)]);
  const among = [...new Set(pairs.flat())];
  const taken = [...others];
  return pairs.map((names) => {
    const [from, to] = fitted(names, room, among);
    const free = freeSheetName(`${beginning}${from}${arrow}${to}${ending}`, taken);
    taken.push(free);
    return free;
  });
}

type Names = readonly [biller: string, charged: string];

/** Without what the name of a sheet cannot have. */
export const cleaned = (name: string): string => name.replace(refused, " ").replace(/\s+/g, " ").trim();

/** The longer one gives way first, step by step, as long as it has a shorter name; only then are they cut. */
function fitted([biller, charged]: Names, room: number, among: readonly string[]): Names {
  const [from, to] = [[...shorterNames(biller, among)], [...shorterNames(charged, among)]];
  const lengthOf = ([name = ""]: readonly string[]): number => name.length;
  while (lengthOf(from) + lengthOf(to) > room && from.length + to.length > 2) {
    const isFrom = to.length === 1 || (from.length > 1 && lengthOf(from) >= lengthOf(to));
    (isFrom ? from : to).shift();
  }
  const [first = biller, second = charged] = [from[0], to[0]];
  if (first.length + second.length <= room) return [first, second];
  const short = shortName(biller, Math.max(Math.floor(room / 2), room - second.length), among);
  return [short, shortName(charged, room - short.length, among)];
}
