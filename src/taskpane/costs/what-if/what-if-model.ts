import { triedTables, type Trial } from "../../../cells/costs/trial/trial";
import type { LostChange, TrialChange } from "../../../domain/costs/trial/trial-change";
import { whatIf, type WhatIf } from "../../../cells/costs/year/year-change";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import {
  answer,
  costsModel,
  refuseShownOtherwise,
  type Answer,
  type CostsModel,
  type Refused,
} from "../costs-model";
import { memoised } from "../../frame/memoised";

/** What Vad händer om shows: the tables that the split reads, and what the changes do in copies of them. */
export interface WhatIfModel {
  readonly source: CostsModel;
  readonly changes: readonly TrialChange[];
  /** Why nothing can be tried: the tables cannot be divided, or their numbers be carried on without their formats. */
  readonly refused: Refused | undefined;
  /** Nothing where a table is missing, or nothing can be tried. */
  readonly trial: Trial | undefined;
  /** Why a change does nothing, by its place among the changes. */
  readonly lost: ReadonlyMap<number, LostChange["because"]>;
  /** Before and after. Nothing where there is no split of the tables as they are: `source` says why. */
  readonly result: Answer<readonly WhatIf[]> | undefined;
}

/** Worked out once for as long as what it is worked out of is the same. */
export const whatIfModel = memoised(workOut);

function workOut(
  contents: WorkbookContents,
  choices: CostsChoices,
  changes: readonly TrialChange[],
): WhatIfModel {
  const source = costsModel(contents, choices);
  const [costs, parties] = [source.costs?.cells?.values, source.parties?.cells?.values];
  // The copies have neither the formats of the tables nor the titles above them.
  const asked = answer(() => refuseShownOtherwise({ kostnader: source.costs, parter: source.parties }), {
    kostnader: source.costs,
    parter: source.parties,
  });
  const refused = source.overview?.refused ?? (source.overview && asked.refused);
  const trial =
    costs && parties && !refused ? triedTables(costs, parties, source.centre, changes) : undefined;
  // The cells that a sentence names are those of the copies, which are nowhere yet.
  const result =
    trial && source.overview?.value
      ? answer(
          () =>
            whatIf(
              { costs, parties, centre: source.centre },
              { costs: trial.costs.cells, parties: trial.parties.cells, centre: source.centre },
            ),
          {},
        )
      : undefined;
  return {
    source,
    changes,
    refused,
    trial,
    lost: new Map((trial?.lost ?? []).map(({ change, because }) => [change, because])),
    result,
  };
}
