import type { CentrePresence, Presence } from "../../domain/classification/presence";
import { services, type Service } from "../../domain/classification/services";
import { isEmpty, type Cell } from "../ground/cell";
import { layOut, type Columns } from "../ground/headings";
import { refuseCell, type Range, shapeOf, throwErrorIn } from "../ground/range";
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

export interface CentreTable {
  readonly hasHeadings: boolean;
  /**
   * A row for each data row in the range: what is known of the centre, or `undefined` for a row that is not there (wholly
   * empty, in a range of several rows, and without a name).
   */
  readonly centres: readonly (CentrePresence | undefined)[];
}

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
  });
  const columns = services.map((service) => columnOf[service] as number);
  const read = columnOf.central === undefined ? columns : [columnOf.central, ...columns];
  throwErrorIn(range, read);
  const readers = services.map((service, position) =>
    presenceReader(range, columns[position] as number, service),
  );
  const isAlone = range.rows.length - firstRow === 1;
  const centres: (CentrePresence | undefined)[] = [];
  for (let row = firstRow; row < range.rows.length; row++) {
    const cells = range.rows[row] as readonly Cell[];
    let states = 0;
    for (const read of readers) states = states * presences.length + read(cells, row);
    const centre = centreIn(states);
    const isThere =
      states !== nothingKnown ||
      isAlone ||
      (columnOf.central !== undefined && !isEmpty(cells[columnOf.central])) ||
      !columns.every((column) => isEmpty(cells[column]));
    centres.push(isThere ? centre : undefined);
  }
  return { hasHeadings, centres };
}

const presences: readonly Presence[] = ["okänd", "hel", "delvis", "nej", "annan"];
const nothingKnown = 0;

/** Centres in the same state are one object, so that what is worked out for a state is worked out once. */
const centresByState: CentrePresence[] = [];
const centreIn = (states: number): CentrePresence => (centresByState[states] ??= centreWith(states));

/** The four states out of one number: each service is a digit, the last one lowest. */
const centreWith = (states: number): CentrePresence =>
  Object.fromEntries(
    services.map((service, position) => [
      service,
      presences[Math.floor(states / presences.length ** (services.length - 1 - position)) % presences.length],
    ]),
  ) as unknown as CentrePresence;

/** As many different contents as are remembered of a service; in practice there are a handful. */
const remembered = 1000;
const longestRemembered = 100;
const statesByContent: Readonly<Record<Service, Map<Cell, number>>> = {
  mhv: new Map(),
  bhv: new Map(),
  of: new Map(),
  soc: new Map(),
};

/** Reads one service's cells into numbers of states. The same content is read once, in whatever call. */
function presenceReader(
  range: Range,
  column: number,
  service: Service,
): (cells: readonly Cell[], row: number) => number {
  const before = statesByContent[service];
  return (cells, row) => {
    const cell = cells[column];
    let state = before.get(cell);
    if (state === undefined) {
      state = presences.indexOf(presenceIn(range, row, column, service));
      const isShort = typeof cell === "string" ? cell.length <= longestRemembered : typeof cell !== "object";
      if (isShort && before.size < remembered) before.set(cell, state);
    }
    return state;
  };
}

function presenceIn(range: Range, row: number, column: number, service: Service): Presence {
  const reading = readPresence(range.rows[row]?.[column], service);
  if ("problem" in reading) {
    throw refuseCell(range, row, column, centreColumns[service].heading, reading.problem);
  }
  return reading.presence;
}
