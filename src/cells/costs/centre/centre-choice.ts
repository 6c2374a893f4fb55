import { invalid } from "../../../domain/refusal";
import { isEmpty, quoted, type Cell } from "../../ground/cell";
import { type Range, refuseAt } from "../../ground/range";
import { readScalar } from "../../ground/scalars";
import { askIfMeant, nameKey, nameOf } from "../../ground/names";

/** The rows of a table that are there, and the column that says which centre each belongs to, where it has one. */
export interface CentreRows {
  readonly range: Range;
  readonly rows: readonly number[];
  readonly column: number | undefined;
  /** Rows of other centres than the one asked for have been passed over already. */
  readonly hasOthers?: boolean;
}

/** The centre that an argument asks for, as its name's key; undefined where it asks for none. */
export function askedCentre(argument: unknown): string | undefined {
  const cell = readScalar(argument, "central");
  return cell === undefined ? undefined : nameKey(nameOf(cell));
}

const mostListed = 30;

/**
 * The rows of one centre, table by table: a split is always of one centre. Without an argument the tables must hold one
 * centre only; a table without the column belongs to whichever is asked for.
 */
export function rowsOfCentre(tables: readonly CentreRows[], argument: unknown): (readonly number[])[] {
  const cell = readScalar(argument, "central");
  const asked = cell === undefined ? undefined : nameOf(cell);
  const names = new Map<string, string>();
  const keys = new Map<Cell, string>();
  for (const { range, rows, column } of tables) {
    if (column === undefined) continue;
    for (const row of rows) {
      const centre = range.rows[row]?.[column];
      if (keys.has(centre) || isEmpty(centre)) continue;
      const name = nameOf(centre);
      keys.set(centre, nameKey(name));
      if (!names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  if (asked !== undefined && !names.has(nameKey(asked))) {
    throw invalid(
      names.size === 0
        ? `Central: ${quoted(asked)} finns inte, för tabellerna har ingen kolumn Central. Utelämna argumentet, eller ta med kolumnen och rubrikraden.`
        : `Central: ${quoted(asked)} finns inte i tabellerna.${askIfMeant(asked, [...names.values()])} Välj ${listed(names)}.`,
    );
  }
  if (names.size <= 1 && !tables.some(({ hasOthers }) => hasOthers)) return tables.map(({ rows }) => rows);
  if (asked === undefined) {
    throw invalid(
      `Tabellerna har flera centraler: ${listed(names)}. Ange central, för en fördelning gäller en i taget.`,
    );
  }
  const wanted = nameKey(asked);
  return tables.map(({ range, rows, column }) => {
    if (column === undefined) return rows;
    return rows.filter((row) => {
      const centre = range.rows[row]?.[column];
      if (isEmpty(centre)) {
        throw refuseAt(
          range,
          row,
          column,
          "Central",
          `en tom cell, men tabellerna har flera centraler. Skriv vilken raden hör till.`,
        );
      }
      return keys.get(centre) === wanted;
    });
  });
}

function listed(names: ReadonlyMap<string, string>): string {
  const all = [...names.values()];
  const shown = all.slice(0, mostListed).join(", ");
  return all.length > mostListed ? `${shown} … (${all.length} centraler)` : shown;
}
