import type { Rect } from "../../xlsx/ground/cells";

/** Rows or columns that were put in (`count` > 0) or taken out (`count` < 0) before `at`. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Where a rectangle lies after the shift; null when nothing of it is left. Rows put in within it make it larger. */
export function shifted(rect: Rect, { axis, at, count }: Shift): Rect | null {
  const start = axis === "rows" ? rect.row : rect.column;
  const length = rect[axis];
  const [from, size] = count > 0 ? grown(start, length, at, count) : shrunk(start, length, at, -count);
  if (size <= 0) return null;
  return axis === "rows" ? { ...rect, row: from, rows: size } : { ...rect, column: from, columns: size };
}

function grown(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function shrunk(start: number, length: number, at: number, count: number): [number, number] {
  const end = start + length;
  const before = Math.max(0, Math.min(start, at + count) - at);
  const within = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return [start - before, length - within];
}
