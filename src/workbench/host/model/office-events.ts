import type { EventEntry } from "../wire/messages";

/** Message types of object events (category 65536), as the client registers for them. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  VisibilityModeChanged: 65539,
} as const;

export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

const objectEvents = 65536;

/**
 * Which events the add-in listens to, and the way out for them. Events leave in the order they happened, after the
 * request that caused them has been carried out.
 */
export class OfficeEvents {
  /** As they happen; one for several of a kind (what is edited by the hundreds); or not before `release()`. */
  delivery: "each" | "merged" | "late" = "each";
  private readonly wanted = new Set<string>();
  private queue: EventEntry[] = [];
  private draining = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly send: (entries: readonly EventEntry[]) => void) {}

  register(type: EventTypeNumber, target: string): void {
    this.wanted.add(`${type}|${target}`);
  }

  unregister(type: EventTypeNumber, target: string): void {
    this.wanted.delete(`${type}|${target}`);
  }

  /** For a new page, which registers anew. */
  clear(): void {
    this.wanted.clear();
    this.queue = [];
  }

  raise(type: EventTypeNumber, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    for (const target of new Set(targets)) {
      if (this.wanted.has(`${type}|${target}`)) this.raiseAlways(type, target, message);
    }
  }

  /** For events that the client never registers for one by one. */
  raiseAlways(type: EventTypeNumber, target: string, message: Readonly<Record<string, unknown>>): void {
    this.queue.push([objectEvents, type, target, JSON.stringify(message), 0, false]);
    if (this.draining || this.delivery === "late") return;
    this.draining = true;
    setTimeout(() => {
      this.draining = false;
      if (this.delivery !== "late") this.release();
    }, 0);
  }

  /** Whether nothing is on its way out. */
  get isQuiet(): boolean {
    return this.queue.length === 0;
  }

  release(): void {
    const entries = this.delivery === "merged" ? merged(this.queue) : this.queue;
    this.queue = [];
    if (entries.length > 0) this.send(entries);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Resolves when what has happened so far has been sent. */
  sent(): Promise<void> {
    if (this.isQuiet) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The last of each kind and target, where it stood: what the others told is told no more. */
function merged(entries: readonly EventEntry[]): EventEntry[] {
  const last = new Map(entries.map((entry) => [`${entry[1]}|${entry[2]}`, entry]));
  return [...last.values()];
}
