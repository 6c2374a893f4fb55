import type { Definition } from "./definition";
import type { CentrePresence } from "./presence";
import { decidingServices } from "./reasons";
import type { Service } from "./services";

/** One thing to ask: how far a service is at the centre in this place of the list. */
interface Question {
  readonly centre: number;
  readonly service: Service;
}

/**
 * The fewest questions whose answers settle every class that is `Uppgift saknas`, whatever the answers turn out to be:
 * for each centre the unknown services that decide. None of them can be spared, since for each there are answers to the
 * others that leave the class to it; and no other unknown makes any difference.
 */
export const questionsToSettle = (
  centres: readonly (CentrePresence | undefined)[],
  definition: Definition,
): readonly Question[] =>
  centres.flatMap((presence, centre) =>
    presence ? decidingServices(presence, definition).map((service) => ({ centre, service })) : [],
  );
