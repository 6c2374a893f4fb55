import type { Language } from "../text/language";
import type { WorkbookContents } from "../workbook/contents";

/** The views, in the order of the navigation. */
export const viewIds = ["start", "functions"] as const;
export type ViewId = (typeof viewIds)[number];

/** Something that has to be asked for: on its way, here, or not to be had. What was here stays while it is asked for anew. */
export type Asked<Value> =
  | { readonly status: "waiting" }
  | { readonly status: "here"; readonly value: Value }
  | { readonly status: "failed" };

export interface PaneState {
  readonly language: Language;
  readonly excel: "starting" | "ready" | "absent";
  /** How formulas are written in this Excel: by the language of its numbers, not of the interface. */
  readonly formulas: Language;
  readonly view: ViewId;
  readonly workbook: Asked<WorkbookContents>;
  readonly search: string;
  readonly openFunctions: readonly string[];
  /** The function whose example was copied a moment ago. */
  readonly copied: string | undefined;
  /** A sentence in the message bar: something that was asked for and did not happen. */
  readonly notice: string | undefined;
  /** What a screen reader says; the same sentence twice is said twice. */
  readonly announcement: { readonly text: string };
}

export const initialState: PaneState = {
  language: "sv",
  excel: "starting",
  formulas: "sv",
  view: "start",
  workbook: { status: "waiting" },
  search: "",
  openFunctions: [],
  copied: undefined,
  notice: undefined,
  announcement: { text: "" },
};
