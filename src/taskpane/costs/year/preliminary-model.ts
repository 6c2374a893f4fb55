import {
  preliminaryOverview,
  type PreliminaryOverview,
} from "../../../cells/costs/year/preliminary-overview";
import { periodOfTable } from "../../../cells/costs/year/table-period";
import { addMonths } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import type { Interval } from "../../../domain/costs/settlement/instalments";
import type { CostsChoices } from "../choices";
import { answer, calculating, holdsAnything, shownIn, type Answer } from "../costs-model";
import { centreOf, type YearSources } from "./year-sources";

/** More than so many months are a slip in a date. */
const mostMonths = 60;

/** A budget on its way to preliminary amounts. */
export interface PreliminaryModel {
  readonly sources: YearSources;
  readonly centres: readonly string[];
  readonly centre: string | undefined;
  readonly interval: Interval;
  /** The time that every line of the budget says; it is not guessed from some of them. */
  readonly ownPeriod: Period | undefined;
  /** The days that are chosen, or the budget's own. */
  readonly from: number | undefined;
  readonly till: number | undefined;
  readonly isChosen: boolean;
  /** Why nothing is worked out yet. */
  readonly waitsFor: "budget" | "parties" | "period" | "backwards" | "too-long" | undefined;
  readonly overview: Answer<PreliminaryOverview> | undefined;
}

export function preliminaryModel(sources: YearSources, choices: CostsChoices): PreliminaryModel {
  const { year = {} } = choices;
  const [budget, parties] = [sources.budget.table, sources.parties.table];
  const { centres, centre } = centreOf(choices, budget, parties);
  const interval = year.interval ?? "month";
  const own = budget?.cells && periodOfTable(budget.cells.values, centre);
  const ownPeriod = own?.isForAll ? { from: own.from, till: own.till } : undefined;
  const isChosen = year.from !== undefined || year.till !== undefined;
  const { from, till } = isChosen ? year : { from: ownPeriod?.from, till: ownPeriod?.till };
  const model = { sources, centres, centre, interval, ownPeriod, from, till, isChosen };
  const waiting = calculating(budget, parties);
  if (waiting) return { ...model, waitsFor: undefined, overview: waiting };
  const waitsFor = !holdsAnything(budget)
    ? "budget"
    : !holdsAnything(parties)
      ? "parties"
      : from === undefined || till === undefined
        ? "period"
        : from > till
          ? "backwards"
          : addMonths(from, mostMonths) <= till
            ? "too-long"
            : undefined;
  if (waitsFor !== undefined || from === undefined || till === undefined) {
    return { ...model, waitsFor, overview: undefined };
  }
  const overview = answer(
    () => preliminaryOverview(shownIn(budget), shownIn(parties), centre, { from, till }, interval),
    { kostnader: budget, parter: parties },
  );
  return { ...model, waitsFor, overview };
}
