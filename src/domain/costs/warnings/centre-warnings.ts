import type { CostLine } from "../cost-line";
import type { DivisionRefusals } from "../split/division";
import type { Parties } from "../parties";
import type { FoundWarning } from "./what-is-doubtful";
import { divisionWarnings } from "./division-warnings";
import { baseServiceWarnings, organisationWarnings, partyCellWarnings } from "./party-warnings";
import { periodWarnings } from "./period-warnings";
import { statedAreaWarnings } from "./stated-area";

/** The costs of a centre that can be read, with its parties. */
interface WarnedCentre {
  readonly lines: readonly CostLine[];
  readonly parties: Parties;
  /** Whether nothing stands where a tenancy's area would. */
  readonly isAreaEmpty: (tenancy: number) => boolean;
  /** m² by the lease. */
  readonly statedArea: number | undefined;
}

/** What is doubtful in the costs together and in the parties, beyond what `rowWarnings` says of each cost. */
export function centreWarnings(
  { lines, parties, isAreaEmpty, statedArea }: WarnedCentre,
  sentences: DivisionRefusals,
): FoundWarning[] {
  return [
    ...periodWarnings(lines),
    ...divisionWarnings(lines, parties, sentences),
    ...partyCellWarnings(lines, parties, isAreaEmpty),
    ...organisationWarnings(lines, parties),
    ...baseServiceWarnings(lines, parties),
    ...(statedArea === undefined ? [] : statedAreaWarnings(lines, parties, statedArea)),
  ];
}
