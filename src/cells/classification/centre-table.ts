import type { CentrePresence, Presence } from "../../domain/classification/presence";
import { services, type Service } from "../../domain/classification/services";
import { isEmpty, type Cell } from "../ground/cell";
import { layOut, type Columns } from "../ground/headings";
import { hasErrorIn, refuseCell, type Range, shapeOf, throwErrorIn } from "../ground/range";
import { readPresence } from "./presence-words";

export type CentreColumn = Service | "central";

/** The headings of a table of centres, with the words that people use for them. */
export const centreColumns: Columns<CentreColumn> = {
  central: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn", "Centre", "Family centre"] },
  mhv: {
    heading: "MHV",
    synonyms: [
      "Mödrahälsovård",
      "Mödrahälsovården",
      "Mödravård",
      "Mödravårdscentral",
      "MVC",
      "BMM",
      "Barnmorskemottagning",
      "Barnmorskemottagningen",
      "Maternal health care",
    ],
  },
  bhv: {
    heading: "BHV",
    synonyms: [
      "Barnhälsovård",
      "Barnhälsovården",
      "BVC",
      "Barnavårdscentral",
      "Barnavårdscentralen",
      "Child health care",
    ],
  },
  of: {
    heading: "ÖF",
    synonyms: ["Öppen förskola", "Öppna förskolan", "ÖFSK", "Öppen fsk", "Open preschool"],
  },
  soc: {
    heading: "Soc",
    synonyms: [
      "Socialtjänst",
      "Socialtjänsten",
      "Förebyggande socialtjänst",
      "Socialtjänstens förebyggande verksamhet",
      "Soc.",
      "Social services",
    ],
  },
};

interface CentreTable {
  readonly hasHeadings: boolean;
  /**
   * A state for each data row in the range: one number for what is known of the four services, which `centreIn` takes
   * apart; `notThere` for a row that is wholly empty, in a range of several rows, and without a name.
   */
  readonly states: Int16Array;
}

export const notThere = -1;

/**
 * Reads n × 4 cells: MHV, BHV, ÖF, Soc, by heading in any order or by position.
 *
 * @throws a refusal that names row, column and value for a cell that says something else than how far the service is there
 */
export function readCentres(argument: unknown, name = "verksamheter"): CentreTable {
  const range = shapeOf(argument, name);
  const { hasHeadings, firstRow, columnOf } = layOut<CentreColumn>(range, centreColumns, {
    byPosition: services,
    required: services,
    meetsErrors: true,
  });
  const columns = services.map((service) => columnOf[service] as number);
  const [mhv, bhv, of, soc] = columns as [number, number, number, number];
  const { central } = columnOf;
  const all = central === undefined ? columns : [central, ...columns];
  // Errors in the services' columns turn up as they are read; nobody reads the names.
  if (central !== undefined && hasErrorIn(range, central)) throwErrorIn(range, all);
  const read = (row: number, service: Service, column: number): number => {
    const cell = range.rows[row]?.[column];
    const state = presences.indexOf(presenceIn(range, row, column, service, all));
    const isShort = typeof cell === "string" ? cell.length <= longestRemembered : typeof cell !== "object";
    if (isShort && before[service].size < remembered) before[service].set(cell, state);
    return state;
  };
  const isAlone = range.rows.length - firstRow === 1;
  const count = presences.length;
  const states = new Int16Array(range.rows.length - firstRow);
  for (let row = firstRow, place = 0; row < range.rows.length; row++, place++) {
    const cells = range.rows[row] as readonly Cell[];
    // Written out: of a hundred thousand rows, a loop over the services takes as long as the reading.
    let state = before.mhv.get(cells[mhv]) ?? read(row, "mhv", mhv);
    state = state * count + (before.bhv.get(cells[bhv]) ?? read(row, "bhv", bhv));
    state = state * count + (before.of.get(cells[of]) ?? read(row, "of", of));
    state = state * count + (before.soc.get(cells[soc]) ?? read(row, "soc", soc));
    const isNobody =
      state === nothingKnown &&
      !isAlone &&
      (central === undefined || isEmpty(cells[central])) &&
      columns.every((column) => isEmpty(cells[column]));
    states[place] = isNobody ? notThere : state;
  }
  return { hasHeadings, states };
}

const presences: readonly Presence[] = ["okänd", "hel", "delvis", "nej", "annan"];
const nothingKnown = 0;
/** How many states there are. */
export const stateCount = presences.length ** services.length;

/** As many different contents as are remembered of a service; in practice there are a handful. */
const remembered = 1000;
const longestRemembered = 100;
/** The state that a content stands for. The same content is read once, in whatever call. */
const before: Readonly<Record<Service, Map<Cell, number>>> = {
  mhv: new Map(),
  bhv: new Map(),
  of: new Map(),
  soc: new Map(),
};

/** Centres in the same state are one object, so that what is worked out for a state is worked out once. */
const centresByState: CentrePresence[] = [];
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
function presenceIn(
  range: Range,
  row: number,
  column: number,
  service: Service,
  all: readonly number[],
): Presence {
  const reading = readPresence(range.rows[row]?.[column], service);
  if ("problem" in reading) {
    throwErrorIn(range, all);
    throw refuseCell(range, row, column, centreColumns[service].heading, reading.problem);
  }
  return reading.presence;
}
