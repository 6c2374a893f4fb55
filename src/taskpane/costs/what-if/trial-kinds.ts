import type { TrialChange } from "../../../cells/costs/trial";

export type TrialKind = TrialChange["what"];

/** What can be tried, in the order in which it is offered. */
export const trialKinds: readonly TrialKind[] = [
  "area",
  "organisation",
  "services",
  "agreed",
  "joins",
  "leaves",
  "key",
  "amount",
];
