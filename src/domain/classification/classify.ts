import { holds, type Definition } from "./definition";
import { possibleCentres, type CentrePresence } from "./presence";

/** No class's demands hold. */
export const neither = "Ingendera";

/** What is not known decides the class. */
export const notStated = "Uppgift saknas";

const classWhenAllIsKnown = (centre: CentrePresence, definition: Definition): string =>
  definition.classes.find((row) => holds(centre, row))?.name ?? neither;

/**
 * Every class that the centre can turn out to have, in the definition's order with `Ingendera` last: one class when
 * what is not known makes no difference.
 */
export function possibleClasses(centre: CentrePresence, definition: Definition): readonly string[] {
  const possible = new Set(possibleCentres(centre).map((filled) => classWhenAllIsKnown(filled, definition)));
  return [...definition.classes.map((row) => row.name), neither].filter(
    (name, index, names) => possible.has(name) && names.indexOf(name) === index,
  );
}

/**
 * The centre's class: the first row of the definition whose demands hold, `Ingendera` when none does. A class is given
 * only if every way of filling in what is not known gives the same one, otherwise `Uppgift saknas`
 * (three-valued logic: an unknown answer is neither yes nor no).
 */
export function classify(centre: CentrePresence, definition: Definition): string {
  const possible = possibleClasses(centre, definition);
  return possible.length === 1 ? (possible[0] as string) : notStated;
}
