import { type Range, refuseAt } from "../../ground/range";
import type { Layout } from "../../tables/lay-out";
import type { PartyColumn } from "../headings/party-headings";
import { groupNameOf, nameKey, nameOf } from "../../ground/names";
import { type Cell, isEmpty, readNumberIn } from "../../ground/cell";
import { none } from "../../../domain/costs/parties";
import { isBuiltInKey } from "../keys/built-in-keys";

/** A column of the parties beyond those that every such table has. */
export interface FurtherColumn {
  readonly column: number;
  readonly heading: string;
}

/** Every further column with numbers is a key, with its heading as name; one without any is not filled in. */
export function agreementColumns(
  range: Range,
  { hasHeadings, columnOf }: Layout<PartyColumn>,
  rows: readonly number[],
): { agreements: FurtherColumn[]; unfilled: FurtherColumn[] } {
  if (!hasHeadings) return { agreements: [], unfilled: [] };
  const mapped = new Set(Object.values(columnOf));
  const further = Array.from({ length: range.columns }, (_, column) => ({
    column,
    heading: groupNameOf(range.rows[0]?.[column]),
  })).filter(({ column, heading }) => heading !== "" && !mapped.has(column));
  const hasNumbers = ({ column }: FurtherColumn): boolean =>
    rows.some((row) => readNumberIn(range.rows[row]?.[column], "area").kind !== "none");
  return {
    agreements: further.filter(hasNumbers),
    unfilled: further.filter(
      (one) => !hasNumbers(one) && rows.every((row) => isUnfilled(range.rows[row]?.[one.column])),
    ),
  };
}

const isUnfilled = (cell: Cell): boolean => isEmpty(cell) || nameKey(nameOf(cell)) === none;

/**
 * @throws a refusal at the heading, where a column of agreed percentages is called as a verksamhet or as a built-in key: in
 * a cost's key the word would mean two things
 */
export function refuseAmbiguousKey(
  range: Range,
  heading: string,
  column: number,
  verksamheter: ReadonlyMap<string, number>,
): void {
  if (verksamheter.has(nameKey(heading))) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `”${heading}” är både en verksamhet och en nyckel. Byt namn på den ena.`,
    );
  }
  if (isBuiltInKey(heading)) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `”${heading}” är redan namnet på en inbyggd nyckel. Ge kolumnen en annan rubrik.`,
    );
  }
}
