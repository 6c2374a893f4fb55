import type { KeptPlace } from "../frame/view";

/** What is looked for among the functions, and which are open. */
export interface FunctionsPlace {
  readonly search: string;
  readonly open: readonly string[];
}

export const functionsPlace: KeptPlace<FunctionsPlace> = {
  initial: { search: "", open: [] },
  kept: (place) => place,
  read: ({ search, open }) =>
    typeof search === "string" && Array.isArray(open)
      ? { search, open: open.filter((id): id is string => typeof id === "string") }
      : undefined,
};
