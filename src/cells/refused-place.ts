/** The cell, or the whole row, that a refusal names; rows and columns count from 0 within the table. */
export interface RefusedPlace {
  readonly row: number;
  readonly column: number | undefined;
}

/**
 * Where a refusal of a function points. Its sentence begins with the place as `place` in range.ts writes it:
 * "Kostnader, rad 3, kolumn 2 (Belopp): …".
 *
 * @param range the range's name, as sentences use it
 */
export function refusedPlaceIn(sentence: string, range: string): RefusedPlace | undefined {
  const [, name, row, column] = /^(\p{L}+), rad (\d+)(?:, kolumn (\d+))?/u.exec(sentence) ?? [];
  if (name?.toLowerCase() !== range) return undefined;
  return { row: Number(row) - 1, column: column === undefined ? undefined : Number(column) - 1 };
}
