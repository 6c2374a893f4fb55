import { invalid } from "../../domain/refusal";
import { isRespondent } from "../../domain/survey/answers";
import { textOf, wordOf, type Cell } from "../ground/cell";
import { groupNameOf } from "../ground/names";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { capital, readRange, refuseCell, type Range } from "../ground/range";
import { rowCount } from "../ground/scalars";
import { isTotalName } from "../ground/total-names";
import { wordKey } from "../../domain/names/words";
import type { AnswerTable } from "./answer-table";
import { refusedWhenCounted } from "./personal";

interface Group {
  /** The same for every way of writing the same name: case and spaces do not make another group. */
  readonly key: string;
  /** As it is first written. */
  readonly name: string;
}

/** Who has no group stated. */
const unknownGroup = "Okänd";

/**
 * Reads which group each respondent belongs to: m × 1, a cell for each row of the answers, with a heading row exactly
 * where the answers have one. A range of another length is refused: it would give people each other's groups.
 */
export function readGroups(argument: unknown, table: AnswerTable, name = "grupp"): (row: number) => Group {
  const range = readRange(argument, name);
  if (range.columns !== 1) {
    throw invalid(`${capital(name)}: området har ${range.columns} kolumner, men ska ha en enda.`);
  }
  const firstRow = table.headings ? 1 : 0;
  const inAnswers = table.answers.rows + firstRow;
  if (range.rows.length !== inAnswers) {
    throw invalid(
      `${capital(name)}: området har ${rowCount(range.rows.length)}, men ${table.name} har ${inAnswers}${table.headings ? " med rubrikraden" : ""}. ` +
        `Välj lika många rader i båda, så att varje svarande får sin grupp.`,
    );
  }
  refuseTotal(range, table, firstRow);
  const contents = contentsOf(range, firstRow);
  refuseIdentifying(range.name, table, contents);
  const groups = contents.distinct.map(groupIn);
  return (row) => groups[contents.at[row] as number] as Group;
}

/** A column's contents, each once, and which of them stands on a row: a few names fill a column of groups. */
interface Contents {
  readonly distinct: readonly Cell[];
  readonly at: Uint32Array;
}

function contentsOf({ rows }: Range, firstRow: number): Contents {
  const places = new Map<Cell, number>();
  const at = new Uint32Array(rows.length - firstRow);
  for (let row = 0; row < at.length; row++) {
    const cell = rows[row + firstRow]?.[0];
    let place = places.get(cell);
    if (place === undefined) places.set(cell, (place = places.size));
    at[row] = place;
  }
  return { distinct: [...places.keys()], at };
}

function groupIn(cell: Cell): Group {
  const text = groupNameOf(cell);
  const name = text === "" || saysNothing(wordOf(cell)) ? unknownGroup : text;
  return { key: wordKey(name), name };
}

/** A row of sums or means below the answers is nobody's, whatever figures stand in it. */
function refuseTotal(range: Range, { answers }: AnswerTable, firstRow: number): void {
  let last = answers.rows - 1;
  while (last >= 0 && !isRespondent(answers, last)) last--;
  const cell = range.rows[last + firstRow]?.[0];
  if (last < 0 || typeof cell !== "string" || !isTotalName(textOf(cell))) return;
  throw refuseCell(
    range,
    last + firstRow,
    0,
    undefined,
    "ser ut som en summarad, och den skulle räknas som en svarande. Ta bort raden ur båda områdena.",
  );
}

/** Groups that tell who people are, or leave most of them alone, would publish persons. */
function refuseIdentifying(name: string, { answers }: AnswerTable, { distinct, at }: Contents): void {
  const counts = new Uint32Array(distinct.length);
  for (let row = 0; row < answers.rows; row++) {
    if (isRespondent(answers, row)) counts[at[row] as number]!++;
  }
  const refused = refusedWhenCounted(
    distinct.map((cell, place): [Cell, number] => [cell, counts[place] as number]),
  );
  if (refused === "personal") {
    throw invalid(
      `${capital(name)}: kolumnen ser ut att innehålla personuppgifter (e-postadresser eller personnummer) och används inte som indelning. Ange en kolumn med till exempel yrke eller central.`,
    );
  }
  if (refused) {
    throw invalid(
      `${capital(name)}: mer än hälften av de svarande är ensamma i sin grupp. Ange en kolumn som delar in de svarande i grupper, till exempel yrke eller central.`,
    );
  }
}
