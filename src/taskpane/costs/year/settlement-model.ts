import { settlementOverview, type SettlementOverview } from "../../../cells/costs/year/settlement-overview";
import { periodOfTable } from "../../../cells/costs/year/table-period";
import { dateOfDay } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import type { CostsChoices } from "../choices";
import { answer, calculating, holdsAnything, shownIn, type Answer } from "../costs-model";
import { centreOf, type YearSources } from "./year-sources";

/** Amounts in advance against what the costs became. */
export interface SettlementModel {
  readonly sources: YearSources;
  readonly centres: readonly string[];
  readonly centre: string | undefined;
  readonly waitsFor: "preliminary" | "costs" | "parties" | undefined;
  readonly overview: Answer<SettlementOverview> | undefined;
  /** The two times, where no year is in both. */
  readonly apart: { readonly preliminary: Period; readonly costs: Period } | undefined;
}

export function settlementModel(sources: YearSources, choices: CostsChoices): SettlementModel {
  const [preliminary, costs, parties] = [
    sources.preliminary.table,
    sources.costs.table,
    sources.parties.table,
  ];
  const { centres, centre } = centreOf(choices, preliminary, costs, parties);
  const waitsFor: SettlementModel["waitsFor"] = !holdsAnything(preliminary)
    ? "preliminary"
    : !holdsAnything(costs)
      ? "costs"
      : !holdsAnything(parties)
        ? "parties"
        : undefined;
  const model = { sources, centres, centre, waitsFor };
  if (waitsFor !== undefined || !preliminary?.cells || !costs?.cells || !parties?.cells) {
    return { ...model, overview: undefined, apart: undefined };
  }
  const [advance, actual] = [shownIn(preliminary) ?? [], shownIn(costs) ?? []];
  const partyCells = shownIn(parties);
  const waiting = calculating(preliminary, costs, parties);
  if (waiting) return { ...model, overview: waiting, apart: undefined };
  const times = {
    preliminary: periodOfTable(advance, centre),
    costs: periodOfTable(actual, centre),
  };
  return {
    ...model,
    overview: answer(() => settlementOverview(actual, partyCells, advance, centre), {
      kostnader: costs,
      parter: parties,
      preliminärt: preliminary,
    }),
    apart:
      times.preliminary && times.costs && yearsOf(times.preliminary) !== yearsOf(times.costs)
        ? { preliminary: times.preliminary, costs: times.costs }
        : undefined,
  };
}

const yearsOf = ({ from, till }: Period): string => `${dateOfDay(from).year} ${dateOfDay(till).year}`;
