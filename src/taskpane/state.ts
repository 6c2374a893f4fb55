import type { TrialChange } from "../cells/costs/trial";
import type { Language } from "../text/language";
import type { ActionName } from "../text/frame/actions.sv";
import type { PaneText } from "../text/frame/pane.sv";
import type { YearSection } from "./costs/year/year-section-names";
import type { DoneAction } from "../workbook/action/carry-out";
import type { WorkbookContents } from "../workbook/contents";
import type { CentresChoices, CostsChoices } from "../workbook/settings";
import type { ReviewSource } from "./costs/review/review-source";

/** The views, in the order of the navigation. */
export const viewIds = ["start", "centres", "costs", "functions"] as const;
export type ViewId = (typeof viewIds)[number];

/** Those that come in a file of their own, when they are first opened. */
export const loadedViewIds = ["centres", "costs", "functions"] as const satisfies readonly ViewId[];
export type LoadedViewId = (typeof loadedViewIds)[number];

/** Something that has to be asked for: on its way, here, or not to be had. What was here stays while it is asked for anew. */
export type Asked<Value> =
  | { readonly status: "waiting" }
  | { readonly status: "here"; readonly value: Value }
  | { readonly status: "failed" };

/** A sentence before it is known which language it is to be read in: the language may change while it is shown. */
export type Sentence = (text: PaneText) => string;

/** What the bar at the foot of the pane tells: what is being done to the workbook, or what was. */
export type Doing =
  | { readonly status: "working"; readonly sentence: Sentence }
  | { readonly status: "done"; readonly sentence: Sentence }
  /** Done before the page was loaded anew. */
  | { readonly status: "earlier"; readonly sentence: Sentence };

/** What Ångra takes back. */
export interface LastAction {
  readonly action: ActionName;
  readonly done: DoneAction;
  /** What was done. */
  readonly sentence: Sentence;
}

/** What a person has done in Centraler and would miss: not the choices, which the workbook remembers. */
export interface CentresPlace {
  readonly search: string;
  /** The class whose centres are shown; empty for all, `?` for those that cannot be read. */
  readonly filter: string;
  /** The row of the centre that was chosen, counted in the table. */
  readonly chosen: number | undefined;
}

/** The parts of Kostnader, in the order of their navigation. */
export const costsPartIds = ["split", "year", "review", "change", "what-if"] as const;
export type CostsPartId = (typeof costsPartIds)[number];

/** What a person has done in Kostnader: not the choices, which the workbook remembers. */
export interface CostsPlace {
  readonly part: CostsPartId;
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

/** Something that is done only when a person says so a second time. */
export type Confirming = "working-set" | "sample" | "overwrite";

export interface PaneState {
  readonly language: Language;
  readonly excel: "starting" | "ready" | "absent";
  /** How formulas are written in this Excel: by the language of its numbers, not of the interface. */
  readonly formulas: Language;
  readonly view: ViewId;
  readonly workbook: Asked<WorkbookContents>;
  readonly centresChoices: CentresChoices;
  readonly centresPlace: CentresPlace;
  readonly loaded: Readonly<Record<LoadedViewId, "waiting" | "here" | "failed">>;
  readonly costsChoices: CostsChoices;
  readonly costsPlace: CostsPlace;
  readonly confirming: Confirming | undefined;
  readonly doing: Doing | undefined;
  readonly last: LastAction | undefined;
  readonly search: string;
  readonly openFunctions: readonly string[];
  /** The function whose example was copied a moment ago, or `questions`. */
  readonly copied: string | undefined;
  /** A sentence in the message bar: something that was asked for and did not happen. */
  readonly notice: Sentence | undefined;
  /** What a screen reader says; the same sentence twice is said twice. */
  readonly announcement: { readonly text: string };
}

export const initialState: PaneState = {
  language: "sv",
  excel: "starting",
  formulas: "sv",
  view: "start",
  workbook: { status: "waiting" },
  centresChoices: {},
  centresPlace: { search: "", filter: "", chosen: undefined },
  loaded: { centres: "waiting", costs: "waiting", functions: "waiting" },
  costsChoices: {},
  costsPlace: { part: "split", search: "", specification: 0 },
  confirming: undefined,
  doing: undefined,
  last: undefined,
  search: "",
  openFunctions: [],
  copied: undefined,
  notice: undefined,
  announcement: { text: "" },
};
