import { recognisedStem } from "../cost-kinds";
import type { Ore } from "../money";

const rentStems: ReadonlySet<string> = new Set(["hyra", "lokalhyr", "hyreskostnad"]);

/** Whether a kind of cost is rent, which an index clause is about as a rule; a deduction from the rent is none. */
export const isRent = (kind: string, sum: Ore): boolean =>
  rentStems.has(recognisedStem(kind)?.stem ?? "") && sum >= 0;
