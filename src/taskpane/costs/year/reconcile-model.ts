import {
  reconciliationOverview,
  type ReconciliationOverview,
} from "../../../cells/costs/reconciliation/reconciliation-overview";
import type { FoundTable } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import { answer, holdsAnything, refuseShownOtherwise, type Answer } from "../costs-model";
import { tableChoice } from "../ranges-as-they-are";
import { centreOf, type YearSources } from "./year-sources";

/** The year's costs beside the ledger. */
export interface ReconcileModel {
  readonly sources: YearSources;
  readonly centres: readonly string[];
  readonly centre: string | undefined;
  /** The budget, where it is a table of its own. */
  readonly budget: FoundTable | undefined;
  /** Tables that may be the year before, and the one that is. */
  readonly earlier: readonly FoundTable[];
  readonly lastYear: FoundTable | undefined;
  readonly waitsFor: "costs" | undefined;
  readonly overview: Answer<ReconciliationOverview> | undefined;
}

export function reconcileModel(sources: YearSources, choices: CostsChoices): ReconcileModel {
  const { year = {} } = choices;
  const costs = sources.costs.table;
  const parties = sources.parties.table;
  const { centres, centre } = centreOf(choices, costs, parties);
  const budget = sources.budget.table?.name === costs?.name ? undefined : sources.budget.table;
  const earlier = sources.costs.tables.filter(({ name }) => name !== costs?.name && name !== budget?.name);
  const lastYear = earlier.find((table) => tableChoice(table) === year.lastYear);
  const model = { sources, centres, centre, budget, earlier, lastYear };
  if (!holdsAnything(costs)) return { ...model, waitsFor: "costs", overview: undefined };
  return {
    ...model,
    waitsFor: undefined,
    overview: answer(
      () => {
        refuseShownOtherwise({ kostnader: costs, budget, "förra året": lastYear, parter: parties });
        return reconciliationOverview(
          {
            costs: costs?.cells?.values ?? [],
            parties: parties?.cells?.values ?? [],
            budget: budget?.cells?.values,
            lastYear: lastYear?.cells?.values,
            centre,
          },
          year.balances ?? {},
          year.reconciledBy ?? "kind",
        );
      },
      { kostnader: costs, budget, "förra året": lastYear, parter: parties },
    ),
  };
}
