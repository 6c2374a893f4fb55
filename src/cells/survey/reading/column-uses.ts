import { isEmpty, numberOf, textOf, type Cell } from "../../ground/cell";
import { wordKey } from "../../../domain/names/words";
import { isPersonal, refusedAsGroup } from "../personal";
import { readRating } from "../rating-words";
import { asksTheSame, type SheetColumn } from "./answer-sheet";
import { isLikeRating } from "./scale";

/** What is done with a column. Factors count from 0. */
export type ColumnUse =
  | { readonly kind: "factor"; readonly factor: number }
  | { readonly kind: "own" }
  | { readonly kind: "group" }
  | { readonly kind: "skip" };

/** Why a column is not read. */
type SkipReason = "meta" | "free" | "labels" | "personal" | "too many values" | "none";

export interface UsedColumn {
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
  /** What the factors may be where the heading leaves a doubt; the first ones of the select. */
  readonly candidates: readonly number[];
  /**
   * - `sure`: the heading says it
   * - `check`: it may be several, or its values look otherwise
   * - `twice`: another column has the same factor
   */
  readonly sureness?: "sure" | "check" | "twice";
  readonly skipped?: SkipReason;
}

/** What a person has said about columns, by their number. */
export type ColumnChoices = Readonly<Record<number, ColumnUse>>;

/**
 * What each column is, by its heading and, for the columns that may be read, by what stands in them. Columns of names,
 * addresses and times are never looked into: `cellsOf` is not called for them.
 *
 * @param cellsOf the cells of a column below the headings
 */
export function columnUses(
  columns: readonly SheetColumn[],
  cellsOf: (column: number) => readonly Cell[],
  choices: ColumnChoices = {},
): UsedColumn[] {
  const twins = twinsOf(columns, cellsOf);
  const uses = columns.map((column) => useOf(column, cellsOf, twins.has(column.column)));
  return withDoubles(uses.map((use) => chosen(use, choices[use.column], cellsOf)));
}

/** What a person has said, except what would give people away: what was passed over for that stays so. */
function chosen(
  column: UsedColumn,
  choice: ColumnUse | undefined,
  cellsOf: (column: number) => readonly Cell[],
): UsedColumn {
  const { skipped } = column;
  if (!choice || skipped === "meta" || skipped === "free" || skipped === "personal") return column;
  const refusal = choice.kind === "group" ? refusedAsGroup(cellsOf(column.column)) : undefined;
  if (refusal) return { ...column, use: { kind: "skip" }, skipped: refusal };
  const { heading, candidates } = column;
  return {
    column: column.column,
    heading,
    candidates,
    use: choice,
    ...(choice.kind === "factor" && { sureness: "sure" }),
  };
}

function useOf(
  { column, heading, match }: SheetColumn,
  cellsOf: (column: number) => readonly Cell[],
  isLabels: boolean,
): UsedColumn {
  const skip = (skipped: SkipReason, candidates: readonly number[] = []): UsedColumn => ({
    column,
    heading,
    use: { kind: "skip" },
    candidates,
    skipped,
  });
  if (match.kind === "meta" || match.kind === "free") return skip(match.kind);
  if (heading === "") return skip("none");
  if (isLabels) return skip("labels");
  const values = looksLike(cellsOf(column));
  if (match.kind === "sure" || match.kind === "check") {
    const candidates = match.kind === "sure" ? [match.factor] : match.factors;
    if (values === "prose") return skip("free", candidates);
    const [factor] = candidates;
    const isSure = match.kind === "sure" && values !== "words";
    if (isSure)
      return { column, heading, use: { kind: "factor", factor: match.factor }, candidates, sureness: "sure" };
    return candidates.length === 1 && factor !== undefined && (values === "ratings" || values === "words")
      ? { column, heading, use: { kind: "factor", factor }, candidates, sureness: "check" }
      : { ...skip("none", candidates), sureness: "check" };
  }
  if (values === "personal") return skip("personal");
  if (match.kind === "group" || values === "groups") {
    const refusal =
      refusedAsGroup(cellsOf(column)) ?? (isOne(cellsOf(column), match.kind) ? "none" : undefined);
    return refusal ? skip(refusal) : { column, heading, use: { kind: "group" }, candidates: [] };
  }
  return skip(values === "prose" ? "free" : "none");
}

/**
 * Where a question has a column of codes and one of labels, one of the two is passed over: the labels of ratings, and the
 * codes of groups.
 */
function twinsOf(
  columns: readonly SheetColumn[],
  cellsOf: (column: number) => readonly Cell[],
): ReadonlySet<number> {
  const twins = new Set<number>();
  columns.forEach((labels, at) => {
    const { kind } = labels.match;
    if (kind === "meta" || kind === "free" || labels.heading === "") return;
    const codes = columns.find(
      (one, other) =>
        other !== at &&
        asksTheSame(one.heading, labels.heading) &&
        areLabels(cellsOf(one.column), cellsOf(labels.column)),
    );
    if (codes) twins.add(kind === "group" ? codes.column : labels.column);
  });
  return twins;
}

/** One label, which is no number, to every code. */
function areLabels(codes: readonly Cell[], labels: readonly Cell[]): boolean {
  const labelOf = new Map<string, string>();
  for (const [row, cell] of codes.entries()) {
    const label = labels[row];
    if (isEmpty(cell) && isEmpty(label)) continue;
    if (numberOf(cell) === undefined && cell !== 0) return false;
    if (typeof label !== "string" || numberOf(label) !== undefined) return false;
    const known = labelOf.get(textOf(cell));
    if (known !== undefined && known !== wordKey(label)) return false;
    labelOf.set(textOf(cell), wordKey(label));
  }
  return labelOf.size > 0;
}

/** One value divides nobody, unless the heading says that it is what people are divided by. */
const isOne = (cells: readonly Cell[], kind: SheetColumn["match"]["kind"]): boolean =>
  kind !== "group" &&
  new Set(cells.filter((cell) => !isEmpty(cell)).map((cell) => wordKey(textOf(cell)))).size < 2;

const looked = 2000;

/** What a column's values are, by and large. */
function looksLike(
  cells: readonly Cell[],
): "ratings" | "groups" | "prose" | "personal" | "words" | "nothing" {
  const filled = cells.slice(0, looked).filter((cell) => !isEmpty(cell));
  if (filled.length === 0) return "nothing";
  const texts = filled.map(textOf);
  const rated = filled.filter(
    (cell, at) => numberOf(cell) !== undefined || isLikeRating(texts[at] ?? ""),
  ).length;
  if (rated * 2 >= filled.length) return "ratings";
  if (texts.some(isPersonal)) return "personal";
  const different = new Set(texts.map(wordKey));
  const isLong = texts.filter((text) => text.length > 60).length * 3 > texts.length;
  if (isLong || (different.size > 12 && different.size > texts.length / 4)) return "prose";
  return texts.some((text) => readRating(text) !== undefined) && different.size <= 7 ? "words" : "groups";
}

/** Two columns on one factor: both are to be looked at. */
function withDoubles(columns: readonly UsedColumn[]): UsedColumn[] {
  const counts = new Map<number, number>();
  for (const { use } of columns) {
    if (use.kind === "factor") counts.set(use.factor, (counts.get(use.factor) ?? 0) + 1);
  }
  return columns.map((column) =>
    column.use.kind === "factor" && (counts.get(column.use.factor) ?? 0) > 1
      ? { ...column, sureness: "twice" }
      : column,
  );
}
