import type { Parties } from "../../../domain/costs/parties";

/** Stands for a heading that two columns with numbers have: it is no error until somebody splits by it. */
export const twice = -1;

/** The names that a payer may have. */
export const payerNames = ({ organisations, verksamheter }: Parties): readonly string[] => [
  ...organisations,
  ...verksamheter,
];

/** The parties of one centre, and the names to find them by. */
export interface PartyBook extends Parties {
  /** The parties that each verksamhet is: one for each organisation that it has belonged to. */
  readonly partiesOf: readonly (readonly number[])[];
  /** By name key. */
  readonly verksamhetByName: ReadonlyMap<string, number>;
  readonly organisationByName: ReadonlyMap<string, number>;
  readonly agreementByName: ReadonlyMap<string, number>;
  /** Headings that would be keys if their columns had any numbers, by name key. */
  readonly unfilledByName: ReadonlyMap<string, string>;
}
