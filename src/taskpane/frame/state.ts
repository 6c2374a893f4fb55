import type { Language } from "../../text/language";
import type { PaneText } from "../../text/frame/pane.sv";
import type { DoneAction } from "../../workbook/action/carry-out";
import type { WorkbookContents } from "../../workbook/reading/contents";

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
  readonly done: DoneAction;
  /** What was done. */
  readonly sentence: Sentence;
  /** What is said when it has been taken back. */
  readonly undone: Sentence;
}

/** What each view keeps for itself, by the view's id: only the view itself, and its registration, know what it is. */
type ByView = Readonly<Record<string, object>>;

export interface PaneState {
  readonly language: Language;
  readonly excel: "starting" | "ready" | "absent";
  /** How formulas are written in this Excel: by the language of its numbers, not of the interface. */
  readonly formulas: Language;
  /** The view that is shown, by its id. */
  readonly view: string;
  /** Which part of a view is shown, where it has several; the first where none was chosen. */
  readonly parts: Readonly<Record<string, string>>;
  readonly workbook: Asked<WorkbookContents>;
  /** What was chosen: the workbook remembers it, for everybody who opens it. */
  readonly choices: ByView;
  /** Where a person is in each view: the session remembers it. */
  readonly places: ByView;
  /** The files of the views, by `view/part`: those that have been asked for. */
  readonly files: Readonly<Record<string, "waiting" | "here" | "failed">>;
  /** Something that is done only when a person says so a second time, by a name of the view's own. */
  readonly confirming: string | undefined;
  readonly doing: Doing | undefined;
  readonly last: LastAction | undefined;
  /** What was copied a moment ago, by a name of the view's own. */
  readonly copied: string | undefined;
  /** A sentence in the message bar. */
  readonly notice: Sentence | undefined;
  /** Something that was asked for and did not happen, or that all is well. */
  readonly noticeIntent: "error" | "done";
  /** What a screen reader says; the same sentence twice is said twice. */
  readonly announcement: { readonly text: string };
}

export const initialState: PaneState = {
  language: "sv",
  excel: "starting",
  formulas: "sv",
  view: "start",
  parts: {},
  workbook: { status: "waiting" },
  choices: {},
  places: {},
  files: {},
  confirming: undefined,
  doing: undefined,
  last: undefined,
  copied: undefined,
  notice: undefined,
  noticeIntent: "error",
  announcement: { text: "" },
};
