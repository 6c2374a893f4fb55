import type { Rect } from "../../book";
import { notImplemented } from "../../wire/errors";
import { chosenPaths, clientSpelling } from "../../wire/projection";
import { RangeBorderCollection } from "./range-borders";
import { readMember, WireObject } from "../../wire/wire-class";

/** What is asked for: `{ format: { font: { bold: true } } }`. The library sends it on, and hands back the answer, as they are. */
type Asked = Readonly<Record<string, unknown>>;

/** One object for each cell, row or column of a range, as `getCellProperties` and its kin give them. */
export function propertiesOf(parts: readonly WireObject[], asked: unknown): unknown[] {
  if (typeof asked !== "object" || asked === null) throw notImplemented("properties without a choice");
  const paths = chosenPaths({ Select: leaves(asked as Asked) });
  return parts.map((part) => {
    const answer: Record<string, unknown> = {};
    for (const path of paths) for (const [at, value] of found(part, path)) put(answer, at, value);
    return answer;
  });
}

/** True when it holds of all, false when of none; null in between. */
export function allOrSome(count: number, holds: (index: number) => boolean | undefined): boolean | null {
  const found = Array.from({ length: count }, (_, index) => index).filter((index) => holds(index)).length;
  return found === 0 ? false : found === count ? true : null;
}

/** The rows or columns of a rectangle, each by itself. */
export const linesOf = ({ row, column, rows, columns }: Rect, axis: "rows" | "columns"): Rect[] =>
  axis === "rows"
    ? Array.from({ length: rows }, (_, down) => ({ row: row + down, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_, across) => ({ row, column: column + across, rows, columns: 1 }));

const leaves = (asked: Asked, before = ""): string[] =>
  Object.entries(asked).flatMap(([name, value]) =>
    value === true
      ? [before + name]
      : typeof value === "object" && value !== null
        ? leaves(value as Asked, `${before}${name}/`)
        : [],
  );

/** What a path leads to, with where it is told of: lines around a cell are asked for together and told of one by one. */
function found(
  object: unknown,
  path: readonly string[],
): (readonly [at: readonly string[], value: unknown])[] {
  if (object instanceof RangeBorderCollection)
    return Object.entries(object.perSide).flatMap(([side, line]) =>
      found(line, path).map(([at, value]) => [[side, ...at], value] as const),
    );
  const [first, ...rest] = path;
  if (first === undefined) return [[[], object]];
  return found(member(object, first), rest).map(([at, value]) => [[first, ...at], value] as const);
}

const member = (object: unknown, name: string): unknown =>
  object instanceof WireObject ? readMember(object, name) : undefined;

function put(answer: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path.map(clientSpelling.name);
  if (rest.length === 0) answer[first] = value;
  else put((answer[first] ??= {}) as Record<string, unknown>, rest, value);
}
