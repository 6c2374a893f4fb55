import type { SharedKind } from "../../cells/share/shared-tables";

/** What each kind of table that is shared is called. */
export const sharedKindNames: Readonly<Record<SharedKind, string>> = {
  centres: "Centres",
  rooms: "Rooms",
  parties: "Parties",
  costs: "Costs",
  responsibilities: "Responsibilities",
  agreements: "Agreements",
  structure: "Structure",
  catchment: "Catchment",
};
