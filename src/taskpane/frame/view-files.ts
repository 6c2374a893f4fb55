import type { PaneState } from "./state";
import type { Store } from "./store";
import { openPart, type Part, type PartFile, type View } from "./view";
import { ViewFrame, type AroundViews } from "./view-frame";
import type { ViewState } from "./view-state";
import { announce } from "./voice";

type AnyView = View;
type AnyFile = PartFile<object, object, unknown, unknown>;

/** A part whose file has come. */
export interface LoadedPart {
  readonly file: AnyFile;
  readonly actions: unknown;
  readonly frame: ViewFrame;
}

/** The pane opens at once because it is not all of it: a part of a view, and what it says, come when it is opened. */
export class ViewFiles {
  private readonly parts = new Map<string, LoadedPart>();
  private readonly frames = new Map<string, ViewFrame>();

  constructor(
    private readonly views: readonly AnyView[],
    private readonly store: Store<PaneState>,
    private readonly around: AroundViews,
  ) {}

  viewOf(id: string): AnyView {
    return this.views.find((view) => view.id === id) ?? (this.views[0] as AnyView);
  }

  /** What a view's actions work with: one for all of its parts. */
  frameOf<Choices extends object, Place extends object>(
    view: ViewState<string, Choices, Place>,
  ): ViewFrame<Choices, Place> {
    let frame = this.frames.get(view.id) as ViewFrame<Choices, Place> | undefined;
    if (!frame) {
      frame = new ViewFrame(this.store, view, this.around);
      this.frames.set(view.id, frame as unknown as ViewFrame);
    }
    return frame;
  }

  /** The part of a view that is open, when it is here. */
  loaded(view: AnyView, part = openPart(view, this.store.state)): LoadedPart | undefined {
    return this.store.state.files[nameOf(view, part)] === "here"
      ? this.parts.get(nameOf(view, part))
      : undefined;
  }

  hasFailed(view: AnyView): boolean {
    return this.store.state.files[nameOf(view, openPart(view, this.store.state))] === "failed";
  }

  /** Loads the part that is open, in the language that is spoken. */
  async load(id: string): Promise<void> {
    const view = this.viewOf(id);
    const part = openPart(view, this.store.state);
    const name = nameOf(view, part);
    if (this.store.state.files[name] === "here") return;
    this.say(name, "waiting");
    try {
      await this.bring(view, part, name);
      this.say(name, "here");
    } catch {
      this.say(name, "failed");
      announce(this.store, (text) => text.notLoaded.text);
    }
  }

  private async bring(view: AnyView, part: Part<object, object, unknown>, name: string): Promise<void> {
    const { language } = this.store.state;
    const [{ part: file }] = await Promise.all([
      part.load(),
      ...part.text.map((topic) => topic.load(language)),
    ]);
    if (this.parts.has(name)) return;
    const frame = this.frameOf(view);
    this.parts.set(name, { file: file as AnyFile, actions: file.actions(frame), frame });
  }

  private say(name: string, status: "waiting" | "here" | "failed"): void {
    this.store.change({ files: { ...this.store.state.files, [name]: status } });
  }
}

const nameOf = (view: AnyView, part: Pick<Part<object, object, unknown>, "id">): string =>
  `${view.id}/${part.id}`;
