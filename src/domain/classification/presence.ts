import { services, type Service } from "./services";

/**
 * How far a base service is at the centre.
 *
 * - `hel`: its whole ordinary activity is located there
 * - `delvis`: part of it, or it comes there some of the time
 * - `nej`: not there
 * - `annan`: open preschool only: wholly there, but run by somebody else without the municipality's assignment
 * - `okänd`: not known; never the same as `nej`
 */
export type Presence = "hel" | "delvis" | "nej" | "annan" | "okänd";

/** Every state that is known. Only open preschool can be `annan`. */
export const knownPresences = (service: Service): readonly Presence[] =>
  service === "of" ? ["hel", "annan", "delvis", "nej"] : ["hel", "delvis", "nej"];

/** What is known of one centre: a state for each base service. */
export type CentrePresence = Readonly<Record<Service, Presence>>;

/** The services of which nothing is known, in the order of the four. */
export const unknownServices = (centre: CentrePresence): readonly Service[] =>
  services.filter((service) => centre[service] === "okänd");

/** Every way of filling in what is not known about a centre; just the centre itself when everything is known. */
export function possibleCentres(centre: CentrePresence): CentrePresence[] {
  return unknownServices(centre).reduce<CentrePresence[]>(
    (filled, service) =>
      filled.flatMap((one) => knownPresences(service).map((presence) => ({ ...one, [service]: presence }))),
    [centre],
  );
}
