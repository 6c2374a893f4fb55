import { overlap, type Reads, type SheetArea } from "./references";

/** A formula's cell: where it stands, what it fills and what it reads. */
export interface ReadingCell {
  /** As `Blad1!B4`. */
  readonly place: string;
  readonly area: SheetArea;
  readonly reads: Reads;
}

/** As many looks at cells as a circle is searched with; a workbook that asks for more is calculated without. */
const mostLooks = 50_000_000;

/**
 * The places of all cells that read themselves, directly or through others: Excel gives them 0 or goes round and round, and neither is an
 * answer. Tarjan's strongly connected components, with a stack of its own so that a long chain of cells is no deep recursion. Of a formula
 * that may read anything, or some part of a table that is not understood, nothing is said.
 */
export function circularPlaces(cells: readonly ReadingCell[]): ReadonlySet<string> {
  const readers = new ReadersBySheet(cells);
  const found = new Set<string>();
  const order = new Int32Array(cells.length).fill(-1);
  const lowest = new Int32Array(cells.length);
  const isOpen = new Uint8Array(cells.length);
  const stack: number[] = [];
  let next = 0;
  for (let start = 0; start < cells.length; start++) {
    if (order[start] !== -1) continue;
    const path: { readonly at: number; readonly sources: readonly number[]; done: number }[] = [];
    const enter = (at: number): void => {
      order[at] = lowest[at] = next++;
      isOpen[at] = 1;
      stack.push(at);
      path.push({ at, sources: readers.sourcesOf(at), done: 0 });
    };
    enter(start);
    while (path.length > 0) {
      const step = path[path.length - 1] as (typeof path)[number];
      const source = step.sources[step.done++];
      if (source !== undefined) {
        if (order[source] === -1) enter(source);
        else if (isOpen[source])
          lowest[step.at] = Math.min(lowest[step.at] as number, order[source] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lowest[above.at] = Math.min(lowest[above.at] as number, lowest[step.at] as number);
      if (lowest[step.at] !== order[step.at]) continue;
      const circle = stack.splice(stack.lastIndexOf(step.at));
      for (const at of circle) isOpen[at] = 0;
      if (circle.length > 1 || step.sources.includes(step.at))
        for (const at of circle) found.add((cells[at] as ReadingCell).place);
    }
  }
  return found;
}

/** Finds which formulas fill the cells that another reads: by sheet, and there from the first row that can matter on. */
class ReadersBySheet {
  private readonly bySheet = new Map<string, { readonly order: number[]; readonly reach: Int32Array }>();
  private looks = 0;

  constructor(private readonly cells: readonly ReadingCell[]) {
    const sheets = new Map<string, number[]>();
    cells.forEach(({ area }, index) => {
      const list = sheets.get(area.sheet);
      if (list) list.push(index);
      else sheets.set(area.sheet, [index]);
    });
    for (const [sheet, order] of sheets) {
      order.sort((a, b) => this.rect(a).row - this.rect(b).row);
      // The lowest row that any of the cells up to each one reaches: it only grows, so that a search by halves finds where to begin.
      const reach = new Int32Array(order.length);
      order.forEach((at, place) => {
        const { row, rows } = this.rect(at);
        reach[place] = Math.max(row + rows, reach[place - 1] ?? 0);
      });
      this.bySheet.set(sheet, { order, reach });
    }
  }

  sourcesOf(index: number): number[] {
    const { reads } = this.cells[index] as ReadingCell;
    if (reads === "anything") return [];
    const sources: number[] = [];
    for (const read of reads) {
      const sheet = read.isRough ? undefined : this.bySheet.get(read.sheet);
      if (!sheet) continue;
      const { order, reach } = sheet;
      for (let place = firstBeyond(reach, read.rect.row); place < order.length; place++) {
        const at = order[place] as number;
        if (++this.looks > mostLooks || this.rect(at).row >= read.rect.row + read.rect.rows) break;
        if (overlap(read, (this.cells[at] as ReadingCell).area)) sources.push(at);
      }
    }
    return sources;
  }

  private rect(index: number): SheetArea["rect"] {
    return (this.cells[index] as ReadingCell).area.rect;
  }
}

/** The first place in numbers that only grow where one is beyond the limit. */
function firstBeyond(growing: Int32Array, limit: number): number {
  let [low, high] = [0, growing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((growing[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
