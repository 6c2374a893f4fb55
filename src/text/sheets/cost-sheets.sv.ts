/** What stands above the sheets about costs. */
export const costSheetsText = {
  to: "till",
  split: {
    title: "Fördelning av kostnaderna",
    notes: [
      "Belopp i kronor. Räknas ur tabellerna med parter och kostnader, och följer med när de ändras. Delarna summerar till beloppet, på öret.",
    ],
  },
  invoices: {
    title: "Underlag för vidarefakturering",
    notes: [
      "Belopp i kronor. Underlag – ej faktura. En rad per kostnad och verksamhet som faktureras. Bladen för varje par läser härifrån.",
    ],
  },
  pair: {
    title: "Specifikation",
    notes: ["Underlag – ej faktura. Ingen moms är pålagd; momskoden är den som fakturerar har angett."],
  },
  correction: {
    title: "Rättelse",
    /** Before the number of what is corrected. */
    notes: ["Rättar specifikation"],
  },
  internal: {
    title: "Interna överföringar",
    notes: [
      "Belopp i kronor. Mellan verksamheter i samma organisation, när en av dem har betalat. Faktureras inte.",
    ],
  },
  check: {
    title: "Kontroll",
    notes: ["Varje differens ska vara 0. Räknas med Excels egna formler, vid sidan av tilläggets."],
  },
  invoiceRows: {
    title: "Fakturarader till",
    notes: [
      "Värden, exklusive moms, att läsa in där fakturan görs. Raderna summerar till specifikationen på öret. Bladet är låst utan lösenord: senare ändringar räknas mot det.",
    ],
  },
  withdrawn: {
    title: "Bladet används inte längre",
    notes: [
      "Det hör inte till fördelningen sedan den skrevs på nytt. Ingenting läser härifrån, och bladet kan tas bort.",
    ],
  },
  annex: {
    title: "Bilaga till avtalet",
    notes: ["Ytor, nycklar och vem som betalar, ur de celler som fördelningen räknar på."],
  },
};

export type CostSheetsText = typeof costSheetsText;
