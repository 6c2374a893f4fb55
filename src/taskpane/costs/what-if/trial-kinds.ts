import type { TrialChange, TrialChoices } from "../../../cells/costs/trial";

export type TrialKind = TrialChange["what"];

/** What can be tried, in the order in which it is offered. */
const trialKinds: readonly TrialKind[] = [
  "area",
  "organisation",
  "services",
  "agreed",
  "joins",
  "leaves",
  "key",
  "amount",
];

/** Those that there is something to change of. */
export function kindsOf({ parties, agreements, kinds, hasArea }: TrialChoices): readonly TrialKind[] {
  return trialKinds.filter((kind) => {
    if (kind === "area") return hasArea && parties.length > 0;
    if (kind === "agreed") return agreements.length > 0 && parties.length > 0;
    if (kind === "key" || kind === "amount") return kinds.length > 0;
    return kind === "joins" || parties.length > 0;
  });
}
