import type { Columns } from "../../ground/headings";

export type LedgerColumn = "inputVat" | "supplier" | "voucher" | "note";

/**
 * What a ledger says of a cost beside what it is split by. No function reads it: it is there so that whoever gets a
 * specification can ask about a voucher, and so that rows can be pasted as they come.
 */
export const ledgerColumns: Columns<LedgerColumn> = {
  inputVat: {
    heading: "Ingående moms",
    synonyms: ["Momsbelopp", "Avdragen moms", "Input VAT"],
  },
  supplier: { heading: "Leverantör", synonyms: ["Leverantörsnamn", "Lev.namn", "Supplier"] },
  voucher: {
    heading: "Verifikation",
    synonyms: [
      "Verifikationsnummer",
      "Verifikationsnr",
      "Verifikat",
      "Verifikatnummer",
      "Ver.nr",
      "Ver nr",
      "Vernr",
      "Voucher",
    ],
  },
  note: {
    heading: "Anteckning",
    synonyms: ["Anteckningar", "Notering", "Kommentar", "Beskrivning", "Text", "Note"],
  },
};
