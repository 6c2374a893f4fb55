import type { Columns } from "../../ground/headings";
import { partyColumns } from "./party-headings";

export type RoomColumn = "room" | "area" | "users";

export const roomColumns: Columns<RoomColumn> = {
  room: { heading: "Rum", synonyms: ["Lokal", "Rumsnamn", "Rumsnummer", "Rum nr", "Room"] },
  area: partyColumns.area,
  users: {
    heading: "Används av",
    synonyms: ["Används av verksamhet", "Brukare", "Nyttjas av", "Hyresgäst", "Verksamhet", "Used by"],
  },
};
