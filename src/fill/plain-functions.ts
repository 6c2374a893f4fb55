import { isError } from "../xlsx/ground/cell-values";
import type { CellValue } from "../xlsx/ground/cells";
import { NotPlain } from "./not-plain";
import type { Evaluation, ExcelFunction, Expression, Given } from "./expression";
import { numberOf, truthOf } from "./plain-operators";

type Parts = readonly Expression[];
type Work = (parts: Parts, evaluation: Evaluation) => Given;

const works: Readonly<Record<ExcelFunction, Work>> = {
  IF: ([condition, yes, no], on) => {
    if (!condition || !yes) throw new NotPlain();
    const asked = on.single(condition);
    const isYes = !isError(asked) && truthOf(asked);
    const found = chosen(isError(asked) ? undefined : isYes ? yes : no, [yes, no], on);
    return found === undefined ? (isError(asked) ? asked : false) : found;
  },
  IFERROR: (parts, on) => instead(parts, on, isError),
  IFNA: (parts, on) => instead(parts, on, isNotAvailable),
  CHOOSE: ([index, ...choices], on) => {
    const at = index && on.single(index);
    if (typeof at !== "number" || !Number.isInteger(at) || at < 1 || at > choices.length)
      throw new NotPlain();
    return chosen(choices[at - 1], choices, on) as Given;
  },
  AND: (parts, on) => truths(parts, on).every(Boolean),
  OR: (parts, on) => truths(parts, on).some(Boolean),
  NOT: (parts, on) => !truths(parts.length === 1 ? parts : [], on)[0],
  ISERROR: (parts, on) => isError(only(parts, on)),
  ISNA: (parts, on) => isNotAvailable(only(parts, on)),
  ISNUMBER: (parts, on) => typeof only(parts, on) === "number",
  SUM: (parts, on) => {
    const total = numbers(parts, on).reduce((sum, number) => sum + number, 0);
    if (!Number.isSafeInteger(total)) throw new NotPlain();
    return total;
  },
  MIN: (parts, on) => extreme(Math.min, numbers(parts, on)),
  MAX: (parts, on) => extreme(Math.max, numbers(parts, on)),
  INDEX: ([cells, row, column, more], on) => {
    if (!cells || !row || more) throw new NotPlain();
    const rows = on.value(cells);
    const [down, right] = [on.single(row), column ? on.single(column) : 1];
    if (!isRows(rows) || typeof down !== "number" || typeof right !== "number") throw new NotPlain();
    const isLine = rows.length === 1 && !column;
    const found = isLine ? rows[0]?.[down - 1] : rows[down - 1]?.[right - 1];
    if (found === undefined) throw new NotPlain();
    return found;
  },
};

export const isExcelFunction = (name: string): name is ExcelFunction => Object.hasOwn(works, name);

/** Throws `NotPlain` where it takes the engine to say what Excel gives. */
export const worked = (name: ExcelFunction, parts: Parts, evaluation: Evaluation): Given =>
  works[name](parts, evaluation);

const isRows = (value: Given): value is readonly (readonly CellValue[])[] => Array.isArray(value);

const isNotAvailable = (value: CellValue): boolean => isError(value) && value.error === "#N/A";

/** The one branch is worked out; undefined where there is none to choose. */
function chosen(
  branch: Expression | undefined,
  branches: readonly (Expression | undefined)[],
  on: Evaluation,
): Given | undefined {
  for (const other of branches) if (other && other !== branch) on.passOver(other);
  if (branch?.kind === "constant" && branch.value === undefined) throw new NotPlain();
  return branch && on.value(branch);
}

function instead(
  [tried, other, more]: Parts,
  on: Evaluation,
  isRefused: (value: CellValue) => boolean,
): Given {
  if (!tried || !other || more) throw new NotPlain();
  const value = on.single(tried);
  return chosen(isRefused(value) ? other : tried, [other], on) as Given;
}

/** Every condition of its own; what Excel passes over, and an error among them, is for the engine. */
function truths(parts: Parts, on: Evaluation): boolean[] {
  if (parts.length === 0) throw new NotPlain();
  return parts.map((part) => {
    const value = on.single(part);
    if (isError(value) || value === null) throw new NotPlain();
    return truthOf(value);
  });
}

function only(parts: Parts, on: Evaluation): CellValue {
  const [part, ...more] = parts;
  if (!part || more.length > 0) throw new NotPlain();
  return on.single(part);
}

/** The numbers among cells, and those that stand in the formula itself. */
function numbers(parts: Parts, on: Evaluation): number[] {
  if (parts.length === 0) throw new NotPlain();
  return parts.flatMap((part) => {
    const value = on.value(part);
    if (!isRows(value)) return [numberOf(value)];
    return value.flat().flatMap((cell) => {
      if (isError(cell)) throw new NotPlain();
      return typeof cell === "number" ? [cell] : [];
    });
  });
}

/** Without a number it is 0. */
const extreme = (of: (...numbers: number[]) => number, found: readonly number[]): number =>
  found.reduce((one, other) => of(one, other), found[0] ?? 0);
