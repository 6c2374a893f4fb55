import type { CostOutline } from "../../../cells/costs/cost-outline";
import { periodWords } from "../../../cells/costs/specification/period-words";
import { dateOfDay } from "../../../domain/calendar";
import { freeSheetName, longestSheetName } from "../../action/plan/sheet-names";
import type { CostRequest } from "../cost-request";
import { internalSheetName } from "../internal-sheet";
import type { Pair } from "./pair-mark";
import { invoiceSheetName } from "../invoice-sheet";

/** Stands between who charges and who is charged, in the name of each pair's sheet. */
export const arrow = "→";
/** What Excel does not take in the name of a sheet, and what our marks are made of. */
const refused = /[\\/?*[\]:'«»~]/g;
/** Words that tell no organisation from another one: they go first where there is no room. */
const legalForm = /[ ,]+(?:aktiebolag|ab|hb|kb|ek\.? ?för\.?|ekonomisk förening|ideell förening)$/i;

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
    mayGo: true,
    others,
    ends,
  });

/**
 * A name for each pair's sheet. Where Excel has no room for some of them, legal forms go first, then the word before all of
 * them, and at last the names' ends.
 */
export function sheetNamesOf(
  of: readonly Pair[],
  {
    beginning,
    mayGo = false,
    others,
    ends,
  }: {
    readonly beginning: string;
    /** Other sheets of the same pairs have a beginning of their own. */
    readonly mayGo?: boolean;
    readonly others: readonly string[];
    readonly ends: string;
  },
): string[] {
  const ending = ends === "" ? "" : ` ${ends}`;
  const room = longestSheetName - arrow.length - ending.length;
  const pairs = of.map(({ biller, charged }): Names => [cleaned(biller), cleaned(charged)]);
  const hasBeginning =
    !mayGo || pairs.every((names) => lengthOf(withoutForms(names)) <= room - beginning.length);
  const taken = [...others];
  return pairs.map((names) => {
    const [from, to] = fitted(names, hasBeginning ? room - beginning.length : room);
    const free = freeSheetName(`${hasBeginning ? beginning : ""}${from}${arrow}${to}${ending}`, taken);
    taken.push(free);
    return free;
  });
}

type Names = readonly [biller: string, charged: string];

const lengthOf = ([from, to]: Names): number => from.length + to.length;

export const withoutForm = (name: string): string => name.replace(legalForm, "");

const withoutForms = ([from, to]: Names): Names => [withoutForm(from), withoutForm(to)];

/** Without what the name of a sheet cannot have. */
export const cleaned = (name: string): string => name.replace(refused, " ").replace(/\s+/g, " ").trim();

/** The longer one gives way first. */
function fitted(names: Names, room: number): Names {
  const [from, to] = lengthOf(names) <= room ? names : withoutForms(names);
  const short = shortened(from, Math.max(Math.floor(room / 2), room - to.length));
  return [short, shortened(to, room - short.length)];
}

/** Between words where that leaves most of the name; a cut is shown. */
export function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const space = name.lastIndexOf(" ", room);
  const words = name.slice(0, space).replace(/[,.]$/, "");
  // "Barn- och" promises more.
  const isWhole = space > room * 0.6 && !/(?:[-–]| och| i| vid| för)$/.test(words);
  return isWhole ? words : `${name.slice(0, room - 1).trimEnd()}…`;
}
