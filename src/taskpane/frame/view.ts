import type { TemplateResult } from "lit";
import type { PaneText } from "../../text/frame/pane.sv";
import type { Texts } from "../../text/texts";
import type { FindComparable, WorkbookContents } from "../../workbook/reading/contents";
import type { PaneState } from "./state";
import type { ViewFrame } from "./view-frame";
import type { KeptPlace, ViewState } from "./view-state";

/** What a part of a view is drawn with. `Model` is undefined only where the part is shown without the workbook's contents. */
interface Shown<Choices extends object, Place extends object, Model, Actions> {
  readonly text: PaneText;
  readonly model: Model;
  readonly actions: Actions;
  readonly choices: Choices;
  readonly place: Place;
  readonly state: PaneState;
  /** The workbook is being written to. */
  readonly busy: boolean;
  readonly frame: ViewFrame<Choices, Place>;
}

/** What a part's own file holds: what is worked out, what a person can do, and what is seen. */
export interface PartFile<Choices extends object, Place extends object, Model, Actions> {
  /** What is shown, worked out of what the workbook holds, what was chosen and where one is. Remember it: `memoised`. */
  model(contents: WorkbookContents, choices: Choices, place: Place): Model;
  /** What a person can do: made once, when the file has come. */
  actions(frame: ViewFrame<Choices, Place>): Actions;
  view(shown: Shown<Choices, Place, Model, Actions>): TemplateResult;
}

/** Names the types of a part's file, so that its view is told what its model and its actions are. */
export const definePart = <Choices extends object, Place extends object, Model, Actions>(
  file: PartFile<Choices, Place, Model, Actions>,
): PartFile<Choices, Place, Model, Actions> => file;

/** A part of a view as the pane knows it before its file has come. */
export interface Part<Choices extends object, Place extends object, Actions> {
  readonly id: string;
  /** One or two words for the tabs; a view of one part needs none. */
  readonly name?: (text: PaneText) => string;
  /** The sentence under the heading: what is done here. It is asked for when the texts have come. */
  readonly lead?: (text: PaneText) => string;
  /** What it says: loaded with its file, in the language that is spoken. */
  readonly text: readonly Texts<unknown>[];
  readonly load: () => Promise<{ readonly part: PartFile<Choices, Place, unknown, Actions> }>;
}

/** A view as the pane knows it: all that is said of it outside its own folder. */
export interface View<
  Id extends string = string,
  Choices extends object = object,
  Place extends object = object,
  Actions = unknown,
> extends ViewState<Id, Choices, Place> {
  /** In the navigation, and the page's heading while the view is on its way. */
  readonly name: (text: PaneText) => string;
  /** The first is shown at first; several stand as tabs under the view's name. */
  readonly parts: readonly [Part<Choices, Place, Actions>, ...Part<Choices, Place, unknown>[]];
  /** Says what the tabs are, for those who hear them. */
  readonly partsOf?: (text: PaneText) => string;
  /** What it looks at when it is opened or the workbook has been read: what it has written there. Undefined where nothing is to do. */
  follow?(frame: ViewFrame<Choices, Place>): Promise<void> | undefined;
  /** What finds tables that can be compared: a view that compares has them looked for while it is open. */
  compare?(): Promise<FindComparable>;
  /** The view writes its own heading, and says itself that the workbook is being read. */
  readonly isWhole?: boolean;
}

interface OnePart<Id extends string, Choices extends object, Place extends object, Actions>
  extends Omit<View<Id, Choices, Place, Actions>, "parts" | "place" | "choices">,
    Omit<Part<Choices, Place, Actions>, "id" | "name"> {
  readonly choices?: Choices;
  readonly place?: KeptPlace<Place>;
}

interface SeveralParts<Id extends string, Choices extends object, Place extends object, Actions>
  extends Omit<View<Id, Choices, Place, Actions>, "place" | "choices"> {
  readonly choices?: Choices;
  readonly place?: KeptPlace<Place>;
}

/** A view without a place: nothing is remembered of where one is in it. */
const nowhere: KeptPlace<object> = { initial: {}, kept: () => ({}), read: () => ({}) };

/**
 * The one registration of a view: everything else is derived from it. With `text` and `load` it has one part; with
 * `parts`, several.
 */
export function defineView<
  const Id extends string,
  Choices extends object = object,
  Place extends object = object,
  Actions = unknown,
>(
  view: OnePart<Id, Choices, Place, Actions> | SeveralParts<Id, Choices, Place, Actions>,
): View<Id, Choices, Place, Actions> {
  const choices = view.choices ?? ({} as Choices);
  const place = view.place ?? (nowhere as unknown as KeptPlace<Place>);
  if ("parts" in view) return { ...view, choices, place };
  const { text, load, lead, ...rest } = view;
  return { ...rest, choices, place, parts: [{ id: view.id, text, load, ...(lead && { lead }) }] };
}

/** The part of a view that is open. */
export const openPart = (view: View, state: PaneState): Part<object, object, unknown> =>
  view.parts.find(({ id }) => id === state.parts[view.id]) ?? view.parts[0];
