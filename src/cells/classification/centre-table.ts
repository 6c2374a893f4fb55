import type { CentrePresence } from "../../domain/classification/presence";
import { services, type Service } from "../../domain/classification/services";
import { isEmpty, textOf, type Cell } from "../ground/cell";
import { layOut, tableIn } from "../tables/lay-out";
import {
  hasErrorIn,
  refuseCell,
  type Range,
  throwErrorIn,
  headingRowsOf,
  type HeadingRows,
} from "../ground/range";
import { nameOf } from "../ground/names";
import { isSectionHeading } from "../ground/section-names";
import { isTotalName } from "../ground/total-names";
import { centreColumns, type CentreColumn } from "./centre-columns";
import { another, notRemembered, presences, readState, rememberedState } from "./remembered-presence";

interface CentreTable {
  readonly headingRows: HeadingRows;
  /**
   * A state for each data row in the range: one number for what is known of the four services, which `centreIn` takes
   * apart; `notThere` for a sum, and for a row that is wholly empty, in a range of several rows, and without a name.
   */
  readonly states: Int16Array;
}

export const notThere = -1;

type ServiceColumns = readonly [mhv: number, bhv: number, of: number, soc: number];
const inOrder: ServiceColumns = [0, 1, 2, 3];

/**
 * Reads n × 4 cells: MHV, BHV, ÖF, Soc, by heading in any order or by position.
 *
 * @throws a refusal that names row, column and value for a cell that says something else than how far the service is there
 */
export function readCentres(argument: unknown, name = "verksamheter"): CentreTable {
  const range = tableIn(argument, name, centreColumns);
  // What says how far a service is there is no heading: four such cells above are a first row.
  if (range.columns === services.length && (range.rows[0] as readonly Cell[]).every(saysPresence)) {
    return { headingRows: 0, states: readStates(range, 0, inOrder, undefined) };
  }
  const { hasHeadings, firstRow, columnOf } = layOut<CentreColumn>(range, centreColumns, {
    byPosition: services,
    required: services,
    meetsErrors: true,
  });
  const { central } = columnOf;
  const columns = services.map((service) => columnOf[service]) as unknown as ServiceColumns;
  // Errors in the services' columns turn up as they are read; nobody reads the names.
  if (central !== undefined && hasErrorIn(range, central)) throwErrorIn(range, [central, ...columns]);
  const headingRows = headingRowsOf(range, hasHeadings);
  return { headingRows, states: readStates(range, firstRow, columns, central) };
}

const saysPresence = (cell: Cell): boolean => rememberedState(cell) !== notRemembered;

function readStates(
  range: Range,
  firstRow: number,
  columns: ServiceColumns,
  central: number | undefined,
): Int16Array {
  const { rows } = range;
  const isAlone = rows.length - firstRow === 1;
  const states = new Int16Array(rows.length - firstRow);
  const all = central === undefined ? columns : [central, ...columns];
  let row = lookUpStates(states, rows, firstRow, firstRow, ...columns);
  while (row < rows.length) {
    const cells = rows[row] as readonly Cell[];
    if (isTotal(cells, central)) {
      states[row - firstRow] = notThere;
      row = lookUpStates(states, rows, firstRow, row + 1, ...columns);
      continue;
    }
    let state = 0;
    for (const [at, service] of services.entries()) {
      const column = columns[at] as number;
      const known = rememberedState(cells[column]);
      const isKnown = known >= 0 && (known !== another || service === "of");
      state = state * count + (isKnown ? known : readOrRefuse(range, row, column, service, all));
    }
    const isThere =
      state !== nothingKnown || isAlone || !(isNobody(cells, columns, central) || isSection(cells, central));
    states[row - firstRow] = isThere ? state : notThere;
    row = lookUpStates(states, rows, firstRow, row + 1, ...columns);
  }
  // Counts that look like answers, 1 and 1 and 1: the sum stands last.
  const last = rows.length - 1;
  if (last >= firstRow && isTotal(rows[last], central)) states[last - firstRow] = notThere;
  return states;
}

/** A sum below the centres is none of them. */
const isTotal = (cells: readonly Cell[] | undefined, central: number | undefined): boolean =>
  central !== undefined && isTotalName(nameOf(cells?.[central]));

/**
 * Looks up the states from a row on, as far as the contents are remembered and anything is said.
 *
 * Small, without anything but lists and numbers, and written out: the engine has it ready while the first of a hundred
 * thousand rows are read, and a loop over the services would take as long as the reading.
 *
 * @returns the first row that has to be read; the number of rows where there is none
 */
function lookUpStates(
  states: Int16Array,
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  from: number,
  ...[mhv, bhv, of, soc]: ServiceColumns
): number {
  for (let row = from; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    const first = rememberedState(cells[mhv]);
    const second = rememberedState(cells[bhv]);
    const third = rememberedState(cells[of]);
    const fourth = rememberedState(cells[soc]);
    if (first < 0 || second < 0 || third < 0 || fourth < 0) return row;
    if (first === another || second === another || fourth === another) return row;
    const state = ((first * count + second) * count + third) * count + fourth;
    if (state === nothingKnown) return row;
    states[row - firstRow] = state;
  }
  return rows.length;
}

const isNobody = (cells: readonly Cell[], columns: ServiceColumns, central: number | undefined): boolean =>
  (central === undefined || isEmpty(cells[central])) && columns.every((column) => isEmpty(cells[column]));

/** "Region Dalarna" with nothing else in its row stands above centres and is none. */
const isSection = (cells: readonly Cell[], central: number | undefined): boolean =>
  central !== undefined &&
  isSectionHeading({
    name: textOf(cells[central]),
    isBare: cells.every((cell, column) => column === central || isEmpty(cell)),
  });

const count = presences.length;
const nothingKnown = 0;

const centresByState: CentrePresence[] = [];

/** The centre of a state. Those in the same state are one object, so that what is worked out for it is worked out once. */
export const centreIn = (states: number): CentrePresence => (centresByState[states] ??= centreWith(states));

/** The four states out of one number: each service is a digit, the last one lowest. */
const centreWith = (states: number): CentrePresence =>
  Object.fromEntries(
    services.map((service, position) => [
      service,
      presences[Math.floor(states / presences.length ** (services.length - 1 - position)) % presences.length],
    ]),
  ) as unknown as CentrePresence;

/** @throws the range's first Excel error, if there is one; or else the refusal of this cell */
function readOrRefuse(
  range: Range,
  row: number,
  column: number,
  service: Service,
  all: readonly number[],
): number {
  const reading = readState(range.rows[row]?.[column], service);
  if (typeof reading === "number") return reading;
  throwErrorIn(range, all);
  throw refuseCell(range, row, column, centreColumns[service].heading, reading.problem);
}
