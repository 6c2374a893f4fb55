import { invalid } from "../../domain/refusal";
import { textOf, type Cell } from "../ground/cell";
import { capital, readRange } from "../ground/range";
import { rowCount } from "../ground/scalars";
import { wordKey } from "../ground/words";
import type { AnswerTable } from "./answer-table";

export interface Group {
  /** The same for every way of writing the same name: case and spaces do not make another group. */
  readonly key: string;
  /** As it is first written. */
  readonly name: string;
}

/** Who has no group stated. */
const unknownGroup = "Okänd";

/**
 * Reads which group each respondent belongs to: m × 1, a cell for each row of the answers. Either range may have a
 * heading row that the other has not.
 */
export function readGroups(argument: unknown, table: AnswerTable, name = "grupp"): (row: number) => Group {
  const range = readRange(argument, name);
  if (range.columns !== 1) {
    throw invalid(`${capital(name)}: området har ${range.columns} kolumner, men ska ha en enda.`);
  }
  const { rows } = table.answers;
  const hasOwnHeading = range.rows.length === rows + 1;
  if (!hasOwnHeading && range.rows.length !== rows) {
    const inAnswers = rows + (table.headings ? 1 : 0);
    throw invalid(
      `${capital(name)}: området har ${rowCount(range.rows.length)}, men ${table.name} har ${inAnswers}${table.headings ? " med rubrikraden" : ""}. ` +
        `Välj lika många rader i båda, så att varje svarande får sin grupp.`,
    );
  }
  const firstRow = hasOwnHeading ? 1 : 0;
  const known = new Map<Cell, Group>();
  return (row) => {
    const cell = range.rows[row + firstRow]?.[0];
    let group = known.get(cell);
    if (!group) {
      const text = textOf(cell) || unknownGroup;
      known.set(cell, (group = { key: wordKey(text), name: text }));
    }
    return group;
  };
}
