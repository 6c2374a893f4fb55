import type { SharedKind } from "../../cells/share/shared-tables";

/** What each kind of table that is shared is called. */
export const sharedKindNames: Readonly<Record<SharedKind, string>> = {
  centres: "Centraler",
  rooms: "Rum",
  parties: "Parter",
  costs: "Kostnader",
  responsibilities: "Gränsdragning",
  agreements: "Avtal",
  structure: "Struktur",
  catchment: "Upptag",
};
