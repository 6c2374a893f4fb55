import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { KeptPlace, ViewState } from "../frame/view-state";

/** What was chosen in Centraler; the add-in's defaults where nothing was. */
export interface CentresChoices {
  /** The table of centres, by name. */
  readonly table?: string;
  readonly definition?: DefinitionChoice;
}

/** What a person has done in Centraler and would miss: not the choices, which the workbook remembers. */
export interface CentresPlace {
  readonly search: string;
  /** The class whose centres are shown; empty for all, `?` for those that cannot be read. */
  readonly filter: string;
  /** The row of the centre that was chosen, counted in the table. */
  readonly chosen: number | undefined;
}

const centresPlace: KeptPlace<CentresPlace> = {
  initial: { search: "", filter: "", chosen: undefined },
  kept: (place) => place,
  read: ({ search, filter, chosen }) =>
    typeof search === "string" && typeof filter === "string"
      ? { search, filter, chosen: typeof chosen === "number" ? chosen : undefined }
      : undefined,
};

/** What other views may know of Centraler. */
export const centresState: ViewState<"centres", CentresChoices, CentresPlace> = {
  id: "centres",
  choices: {},
  place: centresPlace,
};
