import type { SieFile, SieRefused } from "../../cells/ledger/sie/sie-file";
import type { AccountChoice } from "../../domain/ledger/accounts";
import type { TrialChange } from "../../domain/costs/trial/trial-change";
import type { LowRows } from "../../workbook/written/fit-rows";
import type { WrittenNow } from "../../workbook/written/look-at-written";
import type { KeptPlace, ViewState } from "../frame/view-state";
import type { CostsChoices } from "./choices";
import type { ReviewSource } from "./review/review-source";
import { yearSections, type YearSection } from "./year/year-section-names";

/** What a person has done in Kostnader: not the choices, which the workbook remembers. */
export interface CostsPlace {
  readonly search: string;
  /** The specification that is shown, counted from 0. */
  readonly specification: number;
  /** What has to be agreed to before the split is written over what is there, or beside it. */
  readonly asked?: AskedAgain;
  /** Rows of the sheets that were written which are too low for their texts by now. */
  readonly low?: LowRows | undefined;
  /** What is open in Året; its first section at first. */
  readonly yearSection?: YearSection;
  /** Whose change is explained, in Förändring. */
  readonly explained?: string;
  /** The specification that is looked at in Granska: never put in storage. */
  readonly reviewed?: ReviewSource | undefined;
  /** What is tried in Vad händer om: kept for as long as the pane is there. */
  readonly trial?: readonly TrialChange[];
  /** A SIE file that is read in Huvudbok: never put in storage. */
  readonly ledgerFile?: LedgerFile | undefined;
  /** What has been said of accounts in Huvudbok, and not been written yet. */
  readonly accounts?: Readonly<Record<string, Partial<AccountChoice>>>;
}

/** Sheets that are there already: as they were written, and can be written anew; or made somebody's own. */
export type AskedAgain =
  | { readonly kind: "replace"; readonly day: string; readonly sheets: number }
  | {
      readonly kind: "beside";
      readonly day: string;
      /** Nothing where all that is known of it is that it is not there. */
      readonly sheet: string | undefined;
      readonly because: Extract<WrittenNow, { state: "changed" }>["because"] | "large";
    };

/** A file of vouchers: on its way, read, or not to be read. */
export type LedgerFile =
  | { readonly status: "reading"; readonly name: string }
  | { readonly status: "here"; readonly name: string; readonly file: SieFile }
  | { readonly status: "refused"; readonly name: string; readonly refused: SieRefused };

const initial: CostsPlace = { search: "", specification: 0 };

const costsPlace: KeptPlace<CostsPlace> = {
  initial,
  kept: ({ search, specification, yearSection }) => ({ search, specification, yearSection }),
  read: ({ search, specification, yearSection }) => {
    if (typeof search !== "string" || typeof specification !== "number") return undefined;
    const section = yearSections.find((id) => id === yearSection);
    return { search, specification, ...(section && { yearSection: section }) };
  },
};

/** What other views may know of Kostnader. */
export const costsState: ViewState<"costs", CostsChoices, CostsPlace> = {
  id: "costs",
  choices: {},
  place: costsPlace,
};
