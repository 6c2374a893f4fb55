import type { FoundTable, Place as SheetPlace, WorkbookContents } from "../../workbook/reading/contents";
import { inWorkbook } from "../../workbook/run";
import { selectedTable } from "../../workbook/reading/selected-table";
import { changeSettings } from "../../workbook/settings";
import type { WorkbookChanges } from "./workbook/changes";
import { copyText } from "./clipboard";
import type { PaneState, Sentence } from "./state";
import type { Store } from "./store";
import type { ViewState } from "./view-state";
import { announce, tell } from "./voice";

/** How long the sign that something was copied stays. */
const copiedForMilliseconds = 2000;

/** What a view may ask of the pane around it. */
export interface AroundViews {
  readonly changes: WorkbookChanges;
  navigate(view: string, part?: string): void;
  readWorkbook(): Promise<void>;
  calculate(fromNowOn: boolean): Promise<void>;
  selectTable(table: FoundTable): Promise<void>;
  /** @param done what is said when it is selected, where that is more than which cells they are */
  selectPlace(place: SheetPlace, done?: Sentence): Promise<void>;
  /** Another view's own choices and place. */
  frameOf<Choices extends object, Place extends object>(
    view: ViewState<string, Choices, Place>,
  ): ViewFrame<Choices, Place>;
  repair(tables?: readonly FoundTable[]): Promise<void>;
  rememberPlace(): void;
}

const choicesIn = <Choices extends object>(
  { id, choices }: ViewState<string, Choices, never>,
  state: PaneState,
): Choices => (state.choices[id] as Choices | undefined) ?? choices;

const placeIn = <Place extends object>(
  { id, place }: Pick<ViewState<string, object, Place>, "id" | "place">,
  state: PaneState,
): Place => (state.places[id] as Place | undefined) ?? place.initial;

/** What the actions of a view work with: its own choices and place, the workbook's contents, and the pane around it. */
export class ViewFrame<Choices extends object = object, Place extends object = object> {
  private copiedUntil: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly store: Store<PaneState>,
    private readonly view: ViewState<string, Choices, Place>,
    readonly pane: AroundViews,
  ) {}

  get state(): PaneState {
    return this.store.state;
  }

  /** What the workbook holds, once it has been read. */
  get contents(): WorkbookContents | undefined {
    const { workbook } = this.state;
    return workbook.status === "here" ? workbook.value : undefined;
  }

  get choices(): Choices {
    return choicesIn(this.view as ViewState<string, Choices, never>, this.state);
  }

  get place(): Place {
    return placeIn(this.view, this.state);
  }

  /** What changes the workbook, and takes it back. */
  get changes(): WorkbookChanges {
    return this.pane.changes;
  }

  /** The choices are remembered in the workbook, for everybody who opens it; one that is read-only forgets them. */
  async choose(change: Partial<Choices>): Promise<void> {
    const { id } = this.view;
    const choices = { ...this.choices, ...change };
    // What went wrong before somebody chose otherwise is over.
    this.store.change({
      choices: { ...this.state.choices, [id]: choices },
      confirming: undefined,
      notice: undefined,
    });
    await inWorkbook((context) => changeSettings(context, { [id]: choices })).catch(() => {
      // The choice holds for as long as the pane is there.
    });
  }

  /** Moves within the view: what is looked for, opened or chosen to be seen. What was said before is over. */
  move(change: Partial<Place>): void {
    this.store.change({ notice: undefined });
    this.receive(change);
  }

  /** Keeps what the workbook was found to hold. Nobody has moved for that: what was said stays in sight. */
  receive(change: Partial<Place>): void {
    const place = { ...this.place, ...change };
    this.store.change({ places: { ...this.state.places, [this.view.id]: place } });
    this.pane.rememberPlace();
  }

  /** Shows another part of this view. */
  openPart(part: string): void {
    this.pane.navigate(this.view.id, part);
  }

  /** The table that the person stands in. Where there is none, that is said. */
  async pointedTable(): Promise<FoundTable | undefined> {
    const id = await inWorkbook(selectedTable).catch(() => undefined);
    const found = this.contents?.tables.find((one) => one.id === id);
    if (!found) this.tell((text) => text.steps.noTable);
    return found;
  }

  /** Says that a table that was pointed at is what is read now. */
  announceTable({ sheet, rows }: FoundTable): void {
    this.store.change({ notice: undefined });
    this.announce((text) => text.steps.place(sheet, rows));
  }

  /**
   * Copies a text, and shows for a moment that it was.
   *
   * @param name the view's own for what was copied
   */
  async copy(name: string, copied: string, done: Sentence, failed: Sentence): Promise<void> {
    clearTimeout(this.copiedUntil);
    if (!(await copyText(copied))) return this.tell(failed);
    this.store.change({ copied: name, notice: undefined });
    this.announce(done);
    this.copiedUntil = setTimeout(() => this.store.change({ copied: undefined }), copiedForMilliseconds);
  }

  /** Asks a person to say so once more, or stops asking. */
  confirm(confirming: string | undefined): void {
    this.store.change({ confirming });
  }

  /** Says a sentence to those who listen. */
  announce(sentence: Sentence): void {
    announce(this.store, sentence);
  }

  /** Says a sentence to everybody: in the message bar and aloud. */
  tell(sentence: Sentence, intent?: PaneState["noticeIntent"]): void {
    tell(this.store, sentence, intent);
  }

  /** Takes a sentence away that is not true any longer, if it still stands there. */
  withdraw(sentence: Sentence): void {
    if (this.state.notice === sentence) this.store.change({ notice: undefined });
  }
}
