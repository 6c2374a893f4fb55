/** What stands above the sheets of the year. */
export const yearSheets = {
  preliminary: {
    title: "Preliminära belopp",
    notes: [
      "Belopp i kronor. Det som är beslutat att fakturera i förväg. Bladet Kontroll preliminärt jämför beloppen med budgeten.",
    ],
  },
  preliminaryCheck: {
    title: "Kontroll av preliminära belopp",
    notes: [
      "Belopp i kronor. Följer tabellen med belopp och budgeten. Utfall är här budgetens fördelning, så Att debitera ska vara 0 på varje rad.",
    ],
  },
  settlement: {
    title: "Slutreglering",
    notes: [
      "Belopp i kronor. Preliminärt belopp mot utfall, per par och kostnadsslag. Negativt: att kreditera. Paren kvittas inte mot varandra.",
    ],
  },
  settledPair: {
    to: "till",
    title: "Slutreglering",
    notes: [
      "Underlag – ej faktura. Värden, exklusive moms; negativt: att kreditera. Preliminärt utan momskod har kostnadsslagets, om det bara har en.",
    ],
  },
  reconciliation: {
    title: "Avstämning mot huvudboken",
    notes: [
      "Belopp i kronor. Utfall, budget och i fjol följer tabellerna. Huvudbokens saldon är inskrivna och kan ändras här. Skillnad: huvudbok minus utfall.",
    ],
  },
  nextCosts: (year: string, isIndexed: boolean) => ({
    title: `Kostnader ${year}`,
    notes: [
      "Samma rader som året innan, med perioderna ett år senare. Verifikat, fakturadatum och noteringar är tomma.",
      ...(isIndexed
        ? [
            "Belopp som följer index är formler, av bashyran på raden och indextalen här under.",
            "Båda indextalen ska komma ur samma serie med samma basår.",
            "Lägst är det lägsta som beloppet kan bli, i kronor, eller ingen.",
          ]
        : []),
    ],
  }),
  nextParties: (year: string, left: string, vacated: string, owner: string) => ({
    title: `Parter ${year}`,
    notes: [
      "De som är kvar när året börjar, med ytor, nycklar och datum från året innan.",
      ...(left === "" ? [] : [`Följer inte med: ${left}.`]),
      ...(vacated === ""
        ? []
        : [
            `Ingen hyr ${vacated} som någon har lämnat. ${owner === "" ? "De andras andelar växer." : `${owner} bär ytan, på raden Ej uthyrt.`}`,
          ]),
    ],
  }),
  vacatedIn: (area: string, centre: string) => `${area} m²${centre === "" ? "" : ` i ${centre}`}`,
};

export type YearSheets = typeof yearSheets;
