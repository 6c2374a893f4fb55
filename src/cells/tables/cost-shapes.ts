import { costColumns, type CostColumn } from "../costs/cost-columns";
import { partyColumns, type PartyColumn } from "../costs/party-columns";
import { roomColumns, type RoomColumn } from "../costs/room-matrix";
import type { TableShape } from "./table-shape";

/** What stands where nothing is leased, or where a verksamhet is none of the base services. */
const none = ["ingen"];

/** Those who share the costs: one verksamhet a row. Further columns with numbers are agreed percentages. */
export const partyShape: TableShape<PartyColumn> = {
  name: "tblParter",
  columns: {
    verksamhet: { ...partyColumns.verksamhet, holds: { kind: "name", unique: false }, required: true },
    organisation: { ...partyColumns.organisation, holds: { kind: "name", unique: false }, required: true },
    area: { ...partyColumns.area, holds: { kind: "number", unit: "area", words: none } },
    baseServices: { ...partyColumns.baseServices, holds: { kind: "number", words: none } },
    from: { ...partyColumns.from, holds: { kind: "date" } },
    till: { ...partyColumns.till, holds: { kind: "date" } },
    centre: { ...partyColumns.centre, holds: { kind: "text" } },
  },
};

/** The costs to be shared: one a row. */
export const costShape: TableShape<CostColumn> = {
  name: "tblKostnader",
  columns: {
    kind: { ...costColumns.kind, holds: { kind: "name", unique: false }, required: true },
    amount: { ...costColumns.amount, holds: { kind: "number", unit: "money" }, required: true },
    key: { ...costColumns.key, holds: { kind: "text" } },
    payer: { ...costColumns.payer, holds: { kind: "text" } },
    from: { ...costColumns.from, holds: { kind: "date" } },
    till: { ...costColumns.till, holds: { kind: "date" } },
    vatCode: { ...costColumns.vatCode, holds: { kind: "text" } },
    centre: { ...costColumns.centre, holds: { kind: "text" } },
  },
};

/** The rooms of the premises, and who uses them. */
export const roomShape: TableShape<RoomColumn> = {
  name: "tblRum",
  columns: {
    room: { ...roomColumns.room, holds: { kind: "name", unique: true }, required: true },
    area: { ...roomColumns.area, holds: { kind: "number", unit: "area" }, required: true },
    users: { ...roomColumns.users, holds: { kind: "text" }, required: true },
  },
};
