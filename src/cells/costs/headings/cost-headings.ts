import type { Columns } from "../../ground/headings";

export type CostColumn = "kind" | "amount" | "key" | "payer" | "from" | "till" | "vatCode" | "centre";

/** The headings of a table of costs, with the words that people use for them. */
export const costColumns: Columns<CostColumn> = {
  kind: {
    heading: "Kostnadsslag",
    synonyms: ["Kostnad", "Kostnadspost", "Kostnadstyp", "Kostnadsområde", "Cost kind", "Cost"],
  },
  amount: {
    heading: "Belopp",
    measure: "money",
    synonyms: [
      "Belopp kr",
      "Belopp SEK",
      "Kronor",
      "Belopp i kronor",
      "Nettobelopp",
      "Årsbelopp",
      "Årskostnad",
      "Belopp exkl. moms",
      "Belopp exkl moms",
      "Amount",
    ],
  },
  key: { heading: "Nyckel", synonyms: ["Fördelningsnyckel", "Fördelning", "Key"] },
  payer: { heading: "Betalas av", synonyms: ["Betalt av", "Betald av", "Betalare", "Betalar", "Paid by"] },
  from: {
    heading: "Period från",
    synonyms: [
      "Från",
      "Fr.o.m.",
      "Fr o m",
      "Från och med",
      "Period fr.o.m.",
      "Period från och med",
      "Periodstart",
      "Period from",
      "From",
    ],
  },
  till: {
    heading: "Period till",
    synonyms: [
      "Till",
      "T.o.m.",
      "T o m",
      "Till och med",
      "Period t.o.m.",
      "Period till och med",
      "Periodslut",
      "Period to",
      "To",
    ],
  },
  vatCode: { heading: "Momskod", synonyms: ["VAT code"] },
  centre: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn", "Centre", "Family centre"] },
};
