export type LogKind = "request" | "functions" | "fault" | "unknown" | "stored" | "page";

export interface LogEntry {
  readonly at: Date;
  readonly kind: LogKind;
  readonly what: string;
  /** From the request to its answer. */
  readonly milliseconds?: number;
}

/** More than this is of no use to a person, and costs memory in long tests. */
const mostEntries = 1_000;

export class Log {
  private kept: LogEntry[] = [];
  private readonly listeners = new Set<() => void>();

  get entries(): readonly LogEntry[] {
    return this.kept;
  }

  add(kind: LogKind, what: string, milliseconds?: number): void {
    this.kept.push({ at: new Date(), kind, what, ...(milliseconds !== undefined && { milliseconds }) });
    if (this.kept.length > mostEntries) this.kept = this.kept.slice(-mostEntries);
    this.tell();
  }

  clear(): void {
    this.kept = [];
    this.tell();
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
