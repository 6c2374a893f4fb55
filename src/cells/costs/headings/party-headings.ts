import type { Columns } from "../../ground/headings";
import { costColumns } from "./cost-headings";

export type PartyColumn =
  | "verksamhet"
  | "organisation"
  | "area"
  | "baseServices"
  | "from"
  | "till"
  | "centre";

/** The headings of the table of parties; every further column with numbers is a key with its heading as name. */
export const partyColumns: Columns<PartyColumn> = {
  verksamhet: { heading: "Verksamhet", synonyms: ["Verksamheter", "Hyresgäst", "Service", "Tenant"] },
  organisation: { heading: "Organisation", synonyms: ["Org", "Organisationer", "Huvudman", "Organization"] },
  area: {
    heading: "Yta",
    measure: "area",
    synonyms: [
      "Egen yta",
      "Yta m²",
      "Yta m2",
      "Yta kvm",
      "Area",
      "Lokalyta",
      "Uthyrd yta",
      "Hyrd yta",
      "LOA",
      "BRA",
      "Yta LOA",
      "Yta BRA",
      "Kvm",
      "m²",
      "m2",
    ],
  },
  baseServices: {
    heading: "Basverksamheter",
    synonyms: ["Antal basverksamheter", "Basverksamhet", "Base services"],
  },
  from: {
    heading: "Från",
    synonyms: ["Fr.o.m.", "Fr o m", "Från och med", "Från datum", "Inflyttning", "Inträde", "From"],
  },
  till: {
    heading: "Till",
    synonyms: ["T.o.m.", "T o m", "Till och med", "Till datum", "Utflyttning", "Utträde", "To"],
  },
  centre: costColumns.centre,
};
