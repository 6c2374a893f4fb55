import type { PartyFigures, PartyRow, TrialKind } from "./trial-change";

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

/** What can be changed in the copies as they are. */
export interface TrialChoices {
  readonly parties: readonly (PartyRow & PartyFigures)[];
  readonly organisations: readonly string[];
  readonly agreements: readonly string[];
  /** In the order in which they first stand there. `key` is empty for the usual one; undefined where lines differ. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly lines: number;
    readonly amount: number;
    readonly key: string | undefined;
  }[];
  readonly hasArea: boolean;
  /** Every cost has its period, so that somebody may come or leave within it. */
  readonly isDated: boolean;
}
