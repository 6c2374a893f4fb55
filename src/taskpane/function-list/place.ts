import type { KeptPlace, ViewState } from "../frame/view-state";

/** What is looked for among the functions, and which are open. */
export interface FunctionsPlace {
  readonly search: string;
  readonly open: readonly string[];
}

const functionsPlace: KeptPlace<FunctionsPlace> = {
  initial: { search: "", open: [] },
  kept: (place) => place,
  read: ({ search, open }) =>
    typeof search === "string" && Array.isArray(open)
      ? { search, open: open.filter((id): id is string => typeof id === "string") }
      : undefined,
};

/** What other views may know of Funktioner. */
export const functionsState: ViewState<"functions", object, FunctionsPlace> = {
  id: "functions",
  choices: {},
  place: functionsPlace,
};
