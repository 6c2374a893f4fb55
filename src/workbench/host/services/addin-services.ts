import { invalidArgument } from "../wire/errors";
import { method, storedMethod, wireClass, WireObject } from "../wire/wire-class";
import { EventType, type OfficeEvents } from "../model/office-events";

/** `Microsoft.InternalService.AddinInternalService`: the page says that its actions can be called. */
@wireClass("AddinInternalService")
export class AddinInternalService extends WireObject {
  constructor(private readonly onReady: () => void) {
    super();
  }

  @method NotifyActionHandlerReady(): void {
    this.onReady();
  }
}

export type RuntimeState = "Inactive" | "Background" | "Visible";

/** `Microsoft.AppRuntime.AppRuntimeService`: `Office.addin.hide()` and `showAsTaskpane()`. */
@wireClass("AppRuntimeService")
export class AppRuntimeService extends WireObject {
  private current: RuntimeState = "Visible";
  /** The page shows or hides the pane. */
  onChange: (state: RuntimeState) => void = () => {};

  constructor(
    private readonly events: OfficeEvents,
    /** Whether Excel obeys when the add-in asks for the pane. */
    private readonly showsPane: () => boolean = () => true,
  ) {
    super();
  }

  get state(): RuntimeState {
    return this.current;
  }

  /** Also for the page, when the person closes or opens the pane. */
  set state(state: RuntimeState) {
    const wasVisible = this.current === "Visible";
    const isVisible = state === "Visible";
    this.current = state;
    if (wasVisible === isVisible) return;
    this.onChange(state);
    const visibility = isVisible ? "Visible" : "Hidden";
    this.events.raiseAlways(EventType.VisibilityModeChanged, "", { visibility });
  }

  @method GetAppRuntimeState(): RuntimeState {
    return this.current;
  }

  @method SetAppRuntimeState(state: unknown): void {
    if (state !== "Inactive" && state !== "Background" && state !== "Visible") throw invalidArgument();
    if (state === "Visible" && !this.showsPane()) return;
    this.state = state;
  }
}

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: `Office.addin.setStartupBehavior()`. Kept, never acted on. */
@wireClass("AppRuntimePersistenceService")
export class AppRuntimePersistenceService extends WireObject {
  private state: unknown = "Inactive";

  @storedMethod GetAppRuntimeStartState(): unknown {
    return this.state;
  }

  @storedMethod SetAppRuntimeStartState(state: unknown): void {
    this.state = state;
  }
}
