import type { Columns } from "../../ground/headings";

export type ContactColumn =
  | "address"
  | "reference"
  | "account"
  | "counterpart"
  | "organisationNumber"
  | "contact";

/** What an invoice needs to know about an organisation, where the table of parties says it. */
export const contactColumns: Columns<ContactColumn> = {
  address: { heading: "Fakturaadress", synonyms: ["Adress", "Faktureringsadress", "Invoice address"] },
  reference: { heading: "Referens", synonyms: ["Er referens", "Beställarreferens", "Reference"] },
  account: { heading: "Kontering", synonyms: ["Konto", "Kontosträng", "Account"] },
  counterpart: { heading: "Motpart", synonyms: ["Motpartskod", "Counterpart"] },
  organisationNumber: {
    heading: "Organisationsnummer",
    synonyms: ["Orgnr", "Org.nr", "Org nr", "Org.nummer", "Organisation number"],
  },
  contact: { heading: "Kontakt", synonyms: ["Kontaktperson", "Kontaktuppgifter", "Contact"] },
};
