import type { TrialChange } from "../../cells/costs/trial";
import type { KeptPlace } from "../frame/view";
import type { ReviewSource } from "./review/review-source";
import { yearSections, type YearSection } from "./year/year-section-names";

/** What a person has done in Kostnader: not the choices, which the workbook remembers. */
export interface CostsPlace {
  readonly search: string;
  /** The specification that is shown, counted from 0. */
  readonly specification: number;
  /** What is open in Året; its first section at first. */
  readonly yearSection?: YearSection;
  /** Whose change is explained, in Förändring. */
  readonly explained?: string;
  /** The specification that is looked at in Granska: never put in storage. */
  readonly reviewed?: ReviewSource | undefined;
  /** What is tried in Vad händer om: kept for as long as the pane is there. */
  readonly trial?: readonly TrialChange[];
}

const initial: CostsPlace = { search: "", specification: 0 };

export const costsPlace: KeptPlace<CostsPlace> = {
  initial,
  kept: ({ search, specification, yearSection }) => ({ search, specification, yearSection }),
  read: ({ search, specification, yearSection }) => {
    if (typeof search !== "string" || typeof specification !== "number") return undefined;
    const section = yearSections.find((id) => id === yearSection);
    return { search, specification, ...(section && { yearSection: section }) };
  },
};
