import { classify, neither, possibleClasses } from "./classify";
import { alternatives, holds, meets, type Definition } from "./definition";
import { obstaclesToClass, type Obstacle } from "./obstacles";
import { knownPresences, possibleCentres, unknownServices, type CentrePresence } from "./presence";
import { services, type Service } from "./services";

/** Why a centre has its class, and what the next class above would need. */
interface Reasons {
  readonly className: string;
  /** The services that carry the class; empty for `Ingendera`, and where what is not known decides. */
  readonly fulfilledBy: readonly Service[];
  /** The services that are not known and decide the class, with the classes it can become; only for `Uppgift saknas`. */
  readonly open?: { readonly decidedBy: readonly Service[]; readonly classes: readonly string[] };
  /** The nearest class above, and what stands in its way. Absent when there is none above. */
  readonly next?: { readonly className: string; readonly obstacles: readonly Obstacle[] };
}

/**
 * The unknown services that decide: those where, with some filling of the other unknowns, one answer gives another class
 * than another answer does.
 */
export function decidingServices(centre: CentrePresence, definition: Definition): readonly Service[] {
  return unknownServices(centre).filter((service) =>
    possibleCentres(centre).some((filled) => {
      const className = classify(filled, definition);
      return knownPresences(service).some(
        (presence) => classify({ ...filled, [service]: presence }, definition) !== className,
      );
    }),
  );
}

/** Why the centre has its class under the definition. */
export function reasonsFor(centre: CentrePresence, definition: Definition): Reasons {
  const possible = possibleClasses(centre, definition);
  const highest = possible[0] as string;
  const next = nextAbove(highest, definition);
  const above = next && { next: { className: next, obstacles: obstaclesToClass(centre, definition, next) } };
  const className = classify(centre, definition);
  if (possible.length > 1) {
    const open = { decidedBy: decidingServices(centre, definition), classes: possible };
    return { className, fulfilledBy: [], open, ...above };
  }
  return { className, fulfilledBy: fulfilledBy(centre, definition), ...above };
}

/** The class whose row stands nearest above the class's first row; above `Ingendera`, the last class. */
function nextAbove(className: string, definition: Definition): string | undefined {
  const names = definition.classes.map((row) => row.name);
  const place = names.indexOf(className);
  return names
    .slice(0, place < 0 ? names.length : place)
    .filter((name) => name !== neither)
    .at(-1);
}

/** The services that the centre's row builds on: all that it demands, and those of its alternatives that are there. */
function fulfilledBy(centre: CentrePresence, definition: Definition): readonly Service[] {
  const row = possibleCentres(centre).map((filled) =>
    definition.classes.find((one) => holds(filled, one)),
  )[0];
  if (!row) return [];
  const choice = alternatives(row);
  return services.filter((service) =>
    choice.includes(service)
      ? meets(centre, row, service)
      : row.demands[service].kind === "krav" && meets(centre, row, service),
  );
}
