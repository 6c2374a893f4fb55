/** Excel on the web takes 5 MB a request; what the client adds to each operation is not counted here. */
const mostCharacters = 3_000_000;

/**
 * One request for as long as everything fits in it, and a further one only when it would not. Nearly every action is
 * one; what has been queued stays in its order.
 */
export class Batch {
  private queued = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Before something is queued: about how long its contents are. */
  async room(cells: readonly (readonly unknown[])[]): Promise<void> {
    const characters = JSON.stringify(cells).length;
    if (this.queued > 0 && this.queued + characters > mostCharacters) await this.send();
    this.queued += characters;
  }

  async send(): Promise<void> {
    this.queued = 0;
    await this.context.sync();
  }
}

const longestPart = 500_000;

/** A block in parts that each fit in a request, with the row that each begins in. */
export function* inParts<Cell>(
  cells: readonly (readonly Cell[])[],
): Generator<{ readonly row: number; readonly cells: readonly (readonly Cell[])[] }> {
  let [first, characters] = [0, 0];
  for (let row = 0; row < cells.length; row++) {
    const length = JSON.stringify(cells[row]).length;
    if (row > first && characters + length > longestPart) {
      yield { row: first, cells: cells.slice(first, row) };
      [first, characters] = [row, 0];
    }
    characters += length;
  }
  if (cells.length > first) yield { row: first, cells: cells.slice(first) };
}
