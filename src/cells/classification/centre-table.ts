import type { CentrePresence, Presence } from "../../domain/classification/presence";
import { services, type Service } from "../../domain/classification/services";
import { isEmpty, type Cell } from "../cell";
import { layOut, type Columns } from "../headings";
import { readRange, refuseCell, type Range } from "../range";
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
  const range = readRange(argument, name);
  const { hasHeadings, firstRow, columnOf } = layOut<CentreColumn>(range, centreColumns, {
    byPosition: services,
    required: services,
  });
  const columns = services.map((service) => columnOf[service] as number);
  const rows = range.rows.slice(firstRow);
  const seen = services.map(() => new Map<Cell, Presence>());
  const known = new Map<string, CentrePresence>();
  const centres = rows.map((cells, index): CentrePresence | undefined => {
    const isNamed = columnOf.central !== undefined && !isEmpty(cells[columnOf.central]);
    if (rows.length > 1 && !isNamed && columns.every((column) => isEmpty(cells[column]))) {
      return undefined;
    }
    const states = services.map((service, position) => {
      const column = columns[position] as number;
      const cell = cells[column];
      const before = seen[position] as Map<Cell, Presence>;
      const presence = before.get(cell) ?? presenceIn(range, index + firstRow, column, service);
      if (before.size < 100) before.set(cell, presence);
      return presence;
    });
    // Centres in the same state share one object, so that a class is worked out once for each state that occurs.
    const key = states.join();
    const same = known.get(key);
    if (same) return same;
    const centre = Object.fromEntries(
      services.map((service, position) => [service, states[position]]),
    ) as unknown as CentrePresence;
    known.set(key, centre);
    return centre;
  });
  return { hasHeadings, centres };
}

function presenceIn(range: Range, row: number, column: number, service: Service): Presence {
  const reading = readPresence(range.rows[row]?.[column], service);
  if ("problem" in reading) {
    throw refuseCell(range, row, column, centreColumns[service].heading, reading.problem);
  }
  return reading.presence;
}
