/** Changes to a text by place, applied together, so that what is not named stays as it is to the character. */
export class TextPatch {
  private readonly changes: { start: number; end: number; text: string; order: number }[] = [];

  constructor(readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text, order: this.changes.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  apply(): string {
    if (this.changes.length === 0) return this.original;
    const sorted = [...this.changes].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of sorted) {
      if (start < from) throw new Error(`Two changes overlap at ${start}.`);
      pieces.push(this.original.slice(from, start), text);
      from = end;
    }
    pieces.push(this.original.slice(from));
    return pieces.join("");
  }
}
