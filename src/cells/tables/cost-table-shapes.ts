import { contactColumns, type ContactColumn } from "../costs/headings/contact-headings";
import { costColumns, type CostColumn } from "../costs/headings/cost-headings";
import { ledgerColumns, type LedgerColumn } from "../costs/headings/voucher-headings";
import { partyColumns, type PartyColumn } from "../costs/headings/party-headings";
import { roomColumns, type RoomColumn } from "../costs/headings/room-headings";
import { costSectionsIn, partySectionsIn, roomSections } from "../costs/section-rows";
import type { TableShape } from "./table-shape";

/** What stands where nothing is leased, or where a verksamhet is none of the base services. */
const none = ["ingen"];

/**
 * Those who share the costs: one verksamhet a row, and where its organisation's invoices go. Further columns with
 * numbers are agreed percentages; the one that is laid out is there to be renamed, and to be followed by others.
 */
export const partyShape: TableShape<PartyColumn | ContactColumn | "agreed"> = {
  name: "tblParter",
  sectionsIn: partySectionsIn,
  columns: {
    verksamhet: { ...partyColumns.verksamhet, holds: { kind: "name", unique: false }, required: true },
    organisation: {
      ...partyColumns.organisation,
      holds: { kind: "name", unique: false, inWords: true },
      required: true,
    },
    area: { ...partyColumns.area, holds: { kind: "number", unit: "area", words: none } },
    baseServices: { ...partyColumns.baseServices, holds: { kind: "number", words: none } },
    from: { ...partyColumns.from, holds: { kind: "date" } },
    till: { ...partyColumns.till, holds: { kind: "date", isLastDay: true } },
    agreed: { heading: "Avtalad andel", holds: { kind: "number", words: none } },
    address: { ...contactColumns.address, holds: { kind: "anything" } },
    reference: { ...contactColumns.reference, holds: { kind: "anything" } },
    account: { ...contactColumns.account, holds: { kind: "anything" } },
    counterpart: { ...contactColumns.counterpart, holds: { kind: "anything" } },
    organisationNumber: { ...contactColumns.organisationNumber, holds: { kind: "anything" } },
    contact: { ...contactColumns.contact, holds: { kind: "anything" } },
    centre: { ...partyColumns.centre, holds: { kind: "text" } },
  },
};

/** The costs to be shared: one a row, with what a ledger says of it. */
export const costShape: TableShape<CostColumn | LedgerColumn> = {
  name: "tblKostnader",
  sectionsIn: costSectionsIn,
  columns: {
    kind: { ...costColumns.kind, holds: { kind: "name", unique: false }, required: true },
    amount: { ...costColumns.amount, holds: { kind: "number", unit: "money" }, required: true },
    from: { ...costColumns.from, holds: { kind: "date" } },
    till: { ...costColumns.till, holds: { kind: "date", isLastDay: true } },
    key: { ...costColumns.key, holds: { kind: "text" } },
    payer: { ...costColumns.payer, holds: { kind: "text" } },
    inputVat: { ...ledgerColumns.inputVat, holds: { kind: "number", unit: "money" } },
    vatCode: { ...costColumns.vatCode, holds: { kind: "text" } },
    supplier: { ...ledgerColumns.supplier, holds: { kind: "anything" } },
    voucher: { ...ledgerColumns.voucher, holds: { kind: "anything" } },
    note: { ...ledgerColumns.note, holds: { kind: "anything" } },
    centre: { ...costColumns.centre, holds: { kind: "text" } },
  },
};

/** The rooms of the premises, and who uses them. */
export const roomShape: TableShape<RoomColumn> = {
  name: "tblRum",
  sectionsIn: (rows) => roomSections(rows, 1),
  columns: {
    room: { ...roomColumns.room, holds: { kind: "name", unique: true }, required: true },
    area: { ...roomColumns.area, holds: { kind: "number", unit: "area" }, required: true },
    users: { ...roomColumns.users, holds: { kind: "text" }, required: true },
  },
};
