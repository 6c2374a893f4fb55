import { method, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { EventType, type EventTypeNumber } from "../office-events";

/** What can be listened to on one sheet, and on all of them together. */
export abstract class SheetEvents extends WireObject {
  abstract readonly model: Model;
  /** Whose events they are, as the client names it. */
  protected abstract get eventTarget(): string;

  @method _RegisterDataChangedEvent(): void {
    this.listen(EventType.WorksheetChanged);
  }
  @method _UnregisterDataChangedEvent(): void {
    this.ignore(EventType.WorksheetChanged);
  }
  @method _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.WorksheetSelectionChanged);
  }
  @method _UnregisterSelectionChangedEvent(): void {
    this.ignore(EventType.WorksheetSelectionChanged);
  }
  @method _RegisterActivatedEvent(): void {
    this.listen(EventType.WorksheetActivated);
  }
  @method _UnregisterActivatedEvent(): void {
    this.ignore(EventType.WorksheetActivated);
  }
  @method _RegisterDeactivatedEvent(): void {
    this.listen(EventType.WorksheetDeactivated);
  }
  @method _UnregisterDeactivatedEvent(): void {
    this.ignore(EventType.WorksheetDeactivated);
  }
  @method _RegisterCalculatedEvent(): void {
    this.listen(EventType.WorksheetCalculated);
  }
  @method _UnregisterCalculatedEvent(): void {
    this.ignore(EventType.WorksheetCalculated);
  }

  protected listen(type: EventTypeNumber): void {
    this.model.events.register(type, this.eventTarget);
  }

  protected ignore(type: EventTypeNumber): void {
    this.model.events.unregister(type, this.eventTarget);
  }
}
