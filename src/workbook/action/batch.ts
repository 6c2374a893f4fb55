/**
 * Excel on the web takes 5 MB a request and gives as much back, and counts the calls and objects too
 * (learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins"); so much is far below it.
 */
const mostCharacters = 900_000;
const mostOperations = 900;

/**
 * One request for as long as everything fits in it, in both directions, and a further one only when it would not. What
 * has been queued stays in its order.
 */
export class Batch {
  private operations = 0;
  private characters = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Before something is queued: about how many operations it is, and how long what it sends and asks for. */
  async room(operations: number, characters = 0): Promise<void> {
    const isFull =
      this.operations + operations > mostOperations || this.characters + characters > mostCharacters;
    if (this.operations > 0 && isFull) await this.send();
    this.operations += operations;
    this.characters += characters;
  }

  async send(): Promise<void> {
    this.operations = 0;
    this.characters = 0;
    await this.context.sync();
  }
}

export const lengthOf = (cells: unknown): number => JSON.stringify(cells).length;

const longestPart = 400_000;

/** A block in parts that each fit in a request, with the row that each begins in. */
export function* inParts<Cell>(
  cells: readonly (readonly Cell[])[],
): Generator<{ readonly row: number; readonly cells: readonly (readonly Cell[])[] }> {
  let [first, characters] = [0, 0];
  for (let row = 0; row < cells.length; row++) {
    const length = lengthOf(cells[row]);
    if (row > first && characters + length > longestPart) {
      yield { row: first, cells: cells.slice(first, row) };
      [first, characters] = [row, 0];
    }
    characters += length;
  }
  if (cells.length > first) yield { row: first, cells: cells.slice(first) };
}
