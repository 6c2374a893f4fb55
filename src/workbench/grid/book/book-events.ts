import type { BookEvent } from "../../host/book";

/** Who wants to hear of what happens in a book. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly editListeners = new Set<() => void>();

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told when a person or the add-in has changed what would be saved: contents, formats, sizes, sheets or tables. */
  onEdit(listener: () => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  emit(event: BookEvent): void {
    if (event.kind === "tables") this.edited();
    for (const listener of [...this.listeners]) listener(event);
  }

  edited(): void {
    for (const listener of [...this.editListeners]) listener();
  }

  clear(): void {
    this.listeners.clear();
    this.editListeners.clear();
  }
}
