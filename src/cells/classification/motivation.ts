import type { Definition } from "../../domain/classification/definition";
import type { CentrePresence } from "../../domain/classification/presence";
import { reasonsFor } from "../../domain/classification/reasons";
import { serviceNames, type Service } from "../../domain/classification/services";
import { andList, orList } from "../ground/scalars";
import { obstacleText } from "./obstacle-text";

/**
 * One sentence with the centre's class, why it has it, and what the next class would need:
 * "FCLV enligt FFFF, eftersom BHV (hel) och ÖF (hel) uppfyller kraven; för FC återstår Soc (delvis)."
 */
export function motivation(centre: CentrePresence, definition: Definition): string {
  const { className, fulfilledBy, open, next } = reasonsFor(centre, definition);
  const states = (these: readonly Service[]): readonly string[] =>
    these.map((service) => `${serviceNames[service]} (${centre[service]})`);
  const carried = states(fulfilledBy);
  const why = open
    ? `: ${andList(states(open.decidedBy))} avgör om det blir ${orList(open.classes)}`
    : carried.length > 0
      ? `, eftersom ${andList(carried)} uppfyller kraven`
      : "";
  const obstacles = next && obstacleText(centre, next.obstacles);
  const ahead = next && obstacles ? `${why ? ";" : ":"} för ${next.className} återstår ${obstacles}` : "";
  return `${className} enligt ${definition.id ?? "tabellens definition"}${why}${ahead}.`;
}
