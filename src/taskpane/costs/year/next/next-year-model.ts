import {
  kindsToIndex,
  nextYearCosts,
  nextYearParties,
  type IndexForKinds,
  type NextYearCosts,
  type NextYearParties,
} from "../../../../cells/costs/next-year/next-year-tables";
import {
  rowsToRepeat,
  withoutOneOffs,
  type RowToRepeat,
} from "../../../../cells/costs/next-year/rows-to-repeat";
import { periodOfTable } from "../../../../cells/costs/year/table-period";
import type { Cell } from "../../../../cells/ground/cell";
import { dateOfDay } from "../../../../domain/calendar";
import type { Period } from "../../../../domain/costs/cost-line";
import { doubtfulIndex, indexFactor } from "../../../../domain/costs/next-year/index-rent";
import { calendarYear, yearAfter } from "../../../../domain/costs/next-year/year-after";
import type { CostsChoices } from "../../choices";
import {
  answer,
  calculating,
  holdsAnything,
  refuseShownOtherwise,
  shownIn,
  type Answer,
} from "../../costs-model";
import type { YearSources } from "../year-sources";

/** A kind of cost that an index may follow. */
export interface IndexableKind {
  readonly kind: string;
  readonly isRent: boolean;
  readonly isChosen: boolean;
}

/** Next year's tables, as they would be written. */
export interface NextYearTables {
  readonly costs: NextYearCosts;
  readonly parties: NextYearParties;
  /** The rows of this year that do not come along, and their sum. */
  readonly left: { readonly rows: number; readonly amount: number };
  /** This year's sum of all rows. */
  readonly now: number;
}

export interface NextYearModel {
  readonly sources: YearSources;
  /** The year is the one after that of the costs; where they say none it is asked for. */
  readonly isYearKnown: boolean;
  readonly year: Period | undefined;
  readonly kinds: readonly IndexableKind[];
  /** The rows of this year, and which of them come along. */
  readonly rows: readonly RowToRepeat[];
  readonly baseIndex: number | undefined;
  readonly index: number | undefined;
  readonly indexedPart: number;
  readonly neverLower: boolean;
  readonly others: "keep" | "empty";
  /** What is applied: nothing until both values are given. */
  readonly indexed: IndexForKinds | undefined;
  readonly factor: number | undefined;
  readonly doubtful: "fall" | "rise" | undefined;
  readonly waitsFor: "costs" | "parties" | "year" | undefined;
  readonly tables: Answer<NextYearTables> | undefined;
}

export function nextYearModel(sources: YearSources, choices: CostsChoices): NextYearModel {
  const { year: chosen = {} } = choices;
  const [costs, parties] = [sources.costs.table, sources.parties.table];
  const waiting = calculating(costs, parties);
  // Nothing is chosen among what Excel is still working out.
  const costCells = waiting ? undefined : costs?.cells?.values;
  const own = costCells && periodOfTable(costCells);
  const year = own ? yearAfter(own) : chosen.year === undefined ? undefined : calendarYear(chosen.year);
  const kinds = (costCells ? kindsToIndex(costCells) : []).map(({ kind, isRent }) => ({
    kind,
    isRent,
    isChosen: chosen.indexed === undefined ? isRent : chosen.indexed.includes(kind),
  }));
  const rows = costCells ? rowsToRepeat(shownIn(costs) ?? [], chosen.repeated ?? {}) : [];
  const { baseIndex, index, indexedPart = 1, neverLower = true, others = "keep" } = chosen;
  const followed = kinds.filter(({ isChosen }) => isChosen).map(({ kind }) => kind);
  const indexed =
    baseIndex === undefined || index === undefined || followed.length === 0
      ? undefined
      : { kinds: followed, baseIndex, index, indexedPart, neverLower };
  const waitsFor = !holdsAnything(costs)
    ? "costs"
    : !holdsAnything(parties)
      ? "parties"
      : year === undefined && !waiting
        ? "year"
        : undefined;
  return {
    sources,
    isYearKnown: own !== undefined,
    year,
    kinds,
    rows,
    baseIndex,
    index,
    indexedPart,
    neverLower,
    others,
    indexed,
    factor: indexed && indexFactor(indexed),
    doubtful: indexed && doubtfulIndex(indexed.baseIndex, indexed.index),
    waitsFor,
    tables:
      waiting ??
      (waitsFor === undefined && year !== undefined
        ? answer(
            () => {
              refuseShownOtherwise({ kostnader: costs, parter: parties });
              const partyCells = parties?.cells?.values ?? [];
              return tablesOf({ costs: costCells ?? [], rows }, partyCells, year, {
                indexed,
                others,
                owner: chosen.vacantTo,
              });
            },
            { kostnader: costs, parter: parties },
          )
        : undefined),
  };
}

function tablesOf(
  thisYear: { readonly costs: readonly (readonly Cell[])[]; readonly rows: readonly RowToRepeat[] },
  partyCells: readonly (readonly Cell[])[],
  { from }: Period,
  {
    owner,
    ...options
  }: {
    readonly indexed: IndexForKinds | undefined;
    readonly others: "keep" | "empty";
    readonly owner: string | undefined;
  },
): NextYearTables {
  const { costs, left, now } = withoutOneOffs(thisYear.costs, thisYear.rows);
  return {
    costs: nextYearCosts(costs, options),
    left,
    now,
    parties: nextYearParties(partyCells, from, owner),
  };
}

/** What a year is called in names: `2026`, or `2026–2027` where it is broken. */
export function nameOfYear({ from, till }: Period): string {
  const [first, last] = [dateOfDay(from).year, dateOfDay(till).year];
  return first === last ? String(first) : `${first}–${last}`;
}
