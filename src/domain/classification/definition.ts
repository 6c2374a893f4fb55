import type { CentrePresence, Presence } from "./presence";
import { services, type Service } from "./services";

/**
 * What a class demands of one service.
 *
 * - `hel`: the whole service · `hel/annan`: likewise, or wholly there under another body (open preschool)
 * - `delvis`: at least partly there, whoever runs it
 * - `valfri`: nothing
 */
type Level = "hel" | "hel/annan" | "delvis";

export type Demand =
  | { readonly kind: "valfri" }
  | { readonly kind: "krav"; readonly level: Level }
  /** At least one of the services that are so marked in the same row must reach its level. */
  | { readonly kind: "en av"; readonly level: Level };

export interface ClassRow {
  readonly name: string;
  readonly demands: Readonly<Record<Service, Demand>>;
}

/** Classes from the highest to the lowest; the first one whose demands hold is the centre's class. */
export interface Definition {
  /** The built-in definition's id; absent for a definition that stands in a table of the workbook. */
  readonly id?: string;
  readonly classes: readonly ClassRow[];
}

const reached: Readonly<Record<Level, ReadonlySet<Presence>>> = {
  hel: new Set<Presence>(["hel"]),
  "hel/annan": new Set<Presence>(["hel", "annan"]),
  delvis: new Set<Presence>(["hel", "annan", "delvis"]),
};

/** Whether a known state reaches the level. What is not known does not reach any. */
const reaches = (presence: Presence, level: Level): boolean => reached[level].has(presence);

/** The services of which one is enough. */
export const alternatives = (row: ClassRow): readonly Service[] =>
  services.filter((service) => row.demands[service].kind === "en av");

/** Whether a service is there to the degree that the row demands of it by itself; `en av` is asked of the row as a whole. */
export const meets = (centre: CentrePresence, row: ClassRow, service: Service): boolean => {
  const demand = row.demands[service];
  return demand.kind === "valfri" || reaches(centre[service], demand.level);
};

/** Whether a centre about which everything is known fulfils the row. */
export function holds(centre: CentrePresence, row: ClassRow): boolean {
  const choice = alternatives(row);
  return (
    services.every((service) => row.demands[service].kind === "en av" || meets(centre, row, service)) &&
    (choice.length === 0 || choice.some((service) => meets(centre, row, service)))
  );
}
