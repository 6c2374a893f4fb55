import { recognisedStem } from "../../../domain/costs/cost-kinds";
import { isEmpty, wordOf, type Cell } from "../../ground/cell";
import { layOut, tableIn } from "../../tables/lay-out";
import { keyResult } from "../../results/cost-results";
import { headingsOf, headingLines } from "../../results/result-shape";
import { unknownKind } from "./built-in-keys";
import { costColumns, type CostColumn } from "../headings/cost-headings";
import { nameOf } from "../../ground/names";
import { saysNothing } from "../../ground/what-counts-as-not-answered";
import { isTotalName } from "../../ground/total-names";
import { throwErrorIn, headingRowsOf } from "../../ground/range";

const defaultKeyText = (costKind: string): string => recognisedStem(costKind)?.key ?? unknownKind;

interface DefaultKey {
  readonly answer: string;
  /** The cell names no kind of cost: in a range of several rows it has no answer. */
  readonly isNothing: boolean;
}

function defaultKeyOf(cell: Cell): DefaultKey {
  const name = nameOf(cell);
  return {
    answer: isTotalName(name) ? "" : defaultKeyText(name),
    isNothing: isEmpty(cell) || saysNothing(wordOf(cell)),
  };
}

/** The default key of each kind of cost, one a row, under a heading of its own where the range has one. */
export function defaultKeyCells(costKinds: unknown): string[][] {
  const range = tableIn(costKinds, "kostnadsslag", costColumns);
  const { hasHeadings, firstRow, columnOf } = layOut<CostColumn>(range, costColumns, {
    byPosition: ["kind"],
    required: ["kind"],
  });
  throwErrorIn(
    range,
    [columnOf.kind, columnOf.centre].filter((column) => column !== undefined),
  );
  const column = columnOf.kind as number;
  const known = new Map<Cell, DefaultKey>();
  const isAlone = range.rows.length - firstRow === 1;
  const answers = headingLines(headingRowsOf(range, hasHeadings), headingsOf(keyResult));
  for (let row = firstRow; row < range.rows.length; row++) {
    const cells = range.rows[row] as readonly Cell[];
    const cell = cells[column];
    let found = known.get(cell);
    if (!found) known.set(cell, (found = defaultKeyOf(cell)));
    const isNamed = columnOf.centre !== undefined && !isEmpty(cells[columnOf.centre]);
    answers.push([found.isNothing && !isAlone && !isNamed ? "" : found.answer]);
  }
  return answers;
}
