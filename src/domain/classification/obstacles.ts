import { alternatives, meets, type ClassRow, type Definition } from "./definition";
import type { CentrePresence } from "./presence";
import { services, type Service } from "./services";

/** One thing that stands in the way of a class: a service, or several of which one would have been enough. */
export type Obstacle = readonly Service[];

/**
 * What keeps the centre from fulfilling the row, in the order of the services. An unknown state stands in the way as
 * long as it is unknown.
 */
export function obstaclesTo(centre: CentrePresence, row: ClassRow): readonly Obstacle[] {
  const choice = alternatives(row);
  const choiceIsOpen = choice.length > 0 && !choice.some((service) => meets(centre, row, service));
  return services.flatMap((service): Obstacle[] => {
    if (row.demands[service].kind === "en av") {
      return choiceIsOpen && service === choice[0] ? [choice] : [];
    }
    return meets(centre, row, service) ? [] : [[service]];
  });
}

/**
 * What keeps the centre from a class. Where several rows of the definition give the class, the row with the fewest
 * obstacles counts, the first of them on ties.
 */
export function obstaclesToClass(
  centre: CentrePresence,
  definition: Definition,
  className: string,
): readonly Obstacle[] {
  const ways = definition.classes
    .filter((row) => row.name === className)
    .map((row) => obstaclesTo(centre, row));
  return ways.reduce((fewest, way) => (way.length < fewest.length ? way : fewest));
}
