import type { ExampleArgument, FunctionHelp, InBothLanguages } from "./function-help";

const wholeOre: InBothLanguages = {
  sv: "Belopp delas i hela ören med största resten: var och en får de hela ören som den exakta andelen ger, och ören som blir över går till dem som har störst rest, vid lika till den som står först. Delarna summerar alltid till beloppet.",
  en: "Amounts are split in whole öre by the largest remainder: everyone gets the whole öre of the exact share, and those left over go to the largest remainders, on ties to the one that stands first. The parts always sum to the amount.",
};

const decimalsAsShown: InBothLanguages = {
  sv: "Tal räknas som Excel visar dem, med 15 siffror: 0,1 är exakt en tiondel. Ett belopp med fler decimaler avrundas först till ören, ett halvt öre bort från noll. En kredit delas som sitt belopp utan minustecken.",
  en: "Numbers are taken as Excel shows them, with 15 digits: 0.1 is exactly one tenth. An amount with more decimals is first rounded to the öre, a half away from zero. A credit is split as its amount without the minus sign.",
};

const areasMustBeSaid: InBothLanguages = {
  sv: "En tom yta är ett fel där yta används, för gratis hyra är aldrig meningen. Skriv ingen för den som inte hyr någon yta.",
  en: "An empty area is an error where area is used, since free rent is never meant. Write ingen (none) for somebody who leases no area.",
};

const keys: InBothLanguages = {
  sv: "Nycklar: Yta; Lika (efter basverksamheter, fyra om inget annat står i nyckeln); Per organisation (lika mellan organisationerna, inom var och en efter yta, och lika där ingen har yta); Egen (allt på den som betalade); en rubrik med avtalade procent i parter; en verksamhets namn. En tom nyckel ger kostnadsslagets vanliga nyckel, se FC.NYCKEL.",
  en: "Keys: Yta (area); Lika (by base services, four unless the key says otherwise); Per organisation (equally between organisations, within each by area, and equally where nobody has any); Egen (all on the one that paid); a heading with agreed percentages in the table of parties; the name of a service. An empty key gives the usual one for the kind of cost, see FC.NYCKEL.",
};

const agreedPercentages: InBothLanguages = {
  sv: "Avtalade procent ska bli 100 (på 0,05 när), eller 1 i procentformat. De används som vikter, och en summa som inte är exakt 100 visas i nyckeln: Avtal, summa 99,99.",
  en: "Agreed percentages must make 100 (within 0.05), or 1 as percent-formatted cells. They are used as weights, and a sum that is not exactly 100 shows in the key: Avtal, summa 99,99.",
};

const partsOfYears: InBothLanguages = {
  sv: "Har parter datum i Från eller Till behöver kostnaden en period. Perioden delas där någon kommer eller går, varje del bär sina dagars del av beloppet, och avrundningen görs en gång. Till är den sista dagen. Egen och en verksamhets namn bryr sig inte om datum.",
  en: "Where the parties have dates in Från or Till (from, to), the cost needs a period. It is cut where somebody joins or leaves, each piece carries its days' part of the amount, and rounding is done once. Till is the last day. Egen and the name of a service do not look at dates.",
};

const oneCentre: InBothLanguages = {
  sv: "En fördelning gäller alltid en central. Finns flera i kolumnen Central säger argumentet central vilken.",
  en: "A split is always of one centre. Where the column Central holds several, the argument centre says which.",
};

const sameNameTwice: InBothLanguages = {
  sv: "En verksamhet får stå på flera rader med datum som inte går in i varandra, när ytan ändras. Byter den organisation blir det två parter i samma kolumn, och den som betalat anges då som organisation.",
  en: "A service may stand on several rows with dates that do not overlap, where its area changes. If it changes organisation it is two parties in one column, and a payer is then given as an organisation.",
};

const payers: InBothLanguages = {
  sv: "Betalas av säger vem som fick leverantörens faktura: en verksamhet eller en organisation i parter. Inom en organisation faktureras ingenting.",
  en: "Betalas av says who got the supplier's invoice: a service or an organisation among the parties. Within an organisation nothing is invoiced.",
};

/** Nässjö's areas and base services; the costs are invented. */
const nassjo: ExampleArgument = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Region", 383, 1],
  ["BHV", "Region", 465, 1],
  ["ÖF och Soc", "Kommun", 324, 2],
];

const joinsInJuly: ExampleArgument = [
  ["Verksamhet", "Organisation", "Yta", "Från"],
  ["A", "Region", 100, ""],
  ["B", "Kommun", 100, "2025-07-01"],
];

export const costsHelp: readonly FunctionHelp[] = [
  {
    id: "YTANDEL",
    about: {
      sv: "Räknar varje verksamhets andel av ytan, den vanligaste nyckeln för hyra, el och lokalvård. Svaret är andelar från 0 till 1 i samma form som ytorna: formatera dem som procent.",
      en: "Works out each service's share of the area, the usual key for rent, electricity and cleaning. The answer is shares from 0 to 1 in the shape of the areas: format them as per cent.",
    },
    rules: [
      areasMustBeSaid,
      {
        sv: "Gemensam yta sprids i proportion till egen yta (andelarna blir desamma) eller, med lika, med lika många kvadratmeter till var och en som har egen yta.",
        en: "Common area is spread in proportion to own area (which leaves the shares as they are) or, with lika, as equally many square metres to each one that has an area of its own.",
      },
      {
        sv: "Summan av ytorna är alltid nämnaren. Står en annan totalyta i hyresavtalet: red ut skillnaden först, för den ändrar andelarna.",
        en: "The sum of the areas is always the denominator. If the lease states another total, settle the difference first, since it changes the shares.",
      },
    ],
    examples: [
      {
        about: {
          sv: "En kommun med 45 procent av ytan.",
          en: "A municipality with 45 per cent of the area.",
        },
        args: [[[450], [550]]],
        result: [[0.45], [0.55]],
      },
      {
        about: {
          sv: "60 m² gemensam yta lika mellan de två som har egen yta: 130 och 230 av 360 m².",
          en: "60 m² of common area equally between the two that have their own: 130 and 230 of 360 m².",
        },
        args: [[[100], ["ingen"], [200]], 60, "lika"],
        result: [[130 / 360], [0], [230 / 360]],
      },
    ],
  },
  {
    id: "RUMSYTOR",
    about: {
      sv: "Går från en rumslista till ytor: egna rum, del av rum som flera använder och summan för varje verksamhet, i m² med två decimaler. Verksamheterna står i den ordning de först nämns.",
      en: "Goes from a list of rooms to areas: own rooms, part of rooms that several use and the sum for each service, in m² with two decimals. Services stand in the order in which they are first named.",
    },
    rules: [
      {
        sv: "Ett rum som några delar fördelas lika mellan dem; skriv namnen med komma, semikolon, + eller / emellan. Ett rum som alla delar (alla) fördelas efter egen yta, lika om ingen har någon.",
        en: "A room that some share is spread equally between them; write the names with a comma, semicolon, + or / between. A room that everybody shares (alla) is spread by own area, equally if nobody has any.",
      },
      {
        sv: "Rum utan användare räknas som Ej uthyrd, som står sist före summan och inte tar del av gemensamma rum. Ett rum utan yta är ett fel.",
        en: "Rooms without a user count as Ej uthyrd (not let), which stands last before the sum and takes no part in common rooms. A room without an area is an error.",
      },
      {
        sv: "Varje rum fördelas i hundradels kvadratmeter med största resten, så att ytorna summerar till rummens.",
        en: "Each room is spread in hundredths of a square metre by the largest remainder, so that the areas sum to the rooms'.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Ett väntrum som alla delar: 20 m² efter egen yta, 30 och 10.",
          en: "A waiting room that everybody shares: 20 m² by own area, 30 and 10.",
        },
        args: [
          [
            ["Rum", "Yta", "Används av"],
            ["Mottagning", 30, "BHV"],
            ["Samtalsrum", 10, "MHV"],
            ["Väntrum", 20, "alla"],
          ],
        ],
        result: [
          ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
          ["BHV", 30, 15, 45],
          ["MHV", 10, 5, 15],
          ["Summa", 40, 20, 60],
        ],
      },
      {
        about: {
          sv: "Ett rum som tre delar och ett som ingen hyr: 10 m² blir 3,34, 3,33 och 3,33.",
          en: "A room that three share and one that nobody leases: 10 m² becomes 3.34, 3.33 and 3.33.",
        },
        args: [
          [
            ["Kök", 10, "BHV, MHV + ÖF"],
            ["Förråd", 5, ""],
          ],
        ],
        result: [
          ["Verksamhet", "Egen yta", "Del av delad yta", "Summa"],
          ["BHV", 0, 3.34, 3.34],
          ["MHV", 0, 3.33, 3.33],
          ["ÖF", 0, 3.33, 3.33],
          ["Ej uthyrd", 5, 0, 5],
          ["Summa", 5, 10, 15],
        ],
      },
    ],
  },
  {
    id: "NYCKEL",
    about: {
      sv: "Visar hur ett kostnadsslag brukar fördelas enligt den nationella vägledningen: efter Yta, eller Lika mellan basverksamheterna för sådant som alla har gemensamt. Ett lokalt avtal går alltid före.",
      en: "Shows how a kind of cost is usually split by the national guidance: by area (Yta), or equally between the base services (Lika) for what they have in common. A local agreement always comes first.",
    },
    rules: [
      {
        sv: "Slaget känns igen på sin stam: Samordnarlön, IT-kostnader, Inbrottslarm. Passar flera stammar gäller den längsta.",
        en: "The kind is recognised by its Swedish stem: Samordnarlön, IT-kostnader, Inbrottslarm. Where several stems fit, the longest counts.",
      },
      {
        sv: "Ett slag som inte känns igen fördelas efter yta och säger det: Yta (okänt kostnadsslag). Skriv då själv en nyckel i kostnadstabellen.",
        en: "A kind that is not recognised is split by area and says so: Yta (okänt kostnadsslag). Write a key of your own in the table of costs then.",
      },
    ],
    examples: [
      {
        about: { sv: "Vanliga slag, med rubrik.", en: "Usual kinds, with a heading." },
        args: [[["Kostnadsslag"], ["Hyra"], ["Samordnarlön"], ["IT-kostnader"], ["Inbrottslarm"]]],
        result: [["Nyckel"], ["Yta"], ["Lika"], ["Lika"], ["Lika"]],
      },
      {
        about: { sv: "Ett slag som listan inte har.", en: "A kind that the list does not have." },
        args: [[["Trivselkväll"]]],
        result: [["Yta (okänt kostnadsslag)"]],
      },
    ],
  },
  {
    id: "DELA",
    about: {
      sv: "Delar ett belopp, eller en kolumn med belopp, efter vikter: ytor, procent eller antal. Delarna är hela ören eller hela kronor och summerar alltid till beloppet.",
      en: "Splits an amount, or a column of amounts, by weights: areas, percentages or counts. The parts are whole öre or whole kronor and always sum to the amount.",
    },
    rules: [
      wholeOre,
      decimalsAsShown,
      {
        sv: "En tom cell bland vikterna väger inget, och ett tomt belopp är 0 kr. Är alla vikter noll går det inte att dela.",
        en: "An empty cell among the weights weighs nothing, and an empty amount is 0 kr. If all weights are zero nothing can be split.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Hundra kronor på tre lika: ett öre blir över och går till den första.",
          en: "A hundred kronor between three alike: one öre is left over and goes to the first.",
        },
        args: [100, [[1, 1, 1]]],
        result: [[33.34, 33.33, 33.33]],
      },
      {
        about: {
          sv: "I hela kronor efter yta: kvoterna är 326,79, 396,76 och 276,45.",
          en: "In whole kronor by area: the quotas are 326.79, 396.76 and 276.45.",
        },
        args: [1000, [[383, 465, 324]], 1],
        result: [[327, 397, 276]],
      },
    ],
  },
  {
    id: "KOSTNADER",
    about: {
      sv: "Fördelar en centrals kostnader på verksamheterna: en rad per kostnad med beloppet, nyckeln som använts och varje verksamhets del i kronor, och sist en summarad.",
      en: "Splits a centre's costs between its services: a row for each cost with the amount, the key that was used and each service's part in kronor, and last a row of sums.",
    },
    rules: [
      keys,
      agreedPercentages,
      areasMustBeSaid,
      partsOfYears,
      sameNameTwice,
      wholeOre,
      decimalsAsShown,
      oneCentre,
    ],
    examples: [
      {
        about: {
          sv: "Nässjös ytor: hyran efter yta, samordnaren efter basverksamheter, där en rad står för två.",
          en: "Nässjö's areas: the rent by area, the coordinator by base services, where one row stands for two.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp"],
            ["Hyra", 1172000],
            ["Samordnare", 100000],
          ],
          nassjo,
        ],
        result: [
          ["Kostnadsslag", "Belopp", "Nyckel", "MHV", "BHV", "ÖF och Soc"],
          ["Hyra", 1172000, "Yta", 383000, 465000, 324000],
          ["Samordnare", 100000, "Lika", 25000, 25000, 50000],
          ["Summa", 1272000, "", 408000, 490000, 374000],
        ],
      },
      {
        about: {
          sv: "B flyttar in den 1 juli och betalar halva hyran 184 av 365 dagar.",
          en: "B joins on 1 July and pays half the rent for 184 of 365 days.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp", "Period från", "Period till"],
            ["Hyra", 1000000, "2025-01-01", "2025-12-31"],
          ],
          joinsInJuly,
        ],
        result: [
          ["Kostnadsslag", "Belopp", "Nyckel", "A", "B"],
          ["Hyra", 1000000, "Yta", 747945.21, 252054.79],
          ["Summa", 1000000, "", 747945.21, 252054.79],
        ],
      },
    ],
  },
  {
    id: "FAKTURAUNDERLAG",
    about: {
      sv: "Ger underlaget för vidarefakturering, så att den som får fakturan kan räkna om varje rad: kostnad, period, helt belopp, nyckel, beräkning i ord, andel och belopp. Det är ett underlag och inte en faktura.",
      en: "Gives the basis for re-invoicing, so that whoever gets the invoice can work out every line again: cost, period, whole amount, key, calculation in words, share and amount. It is a basis and not an invoice.",
    },
    rules: [
      payers,
      {
        sv: "Raderna står efter Fakturerar och Faktureras, i den ordning organisationerna först står i parter, och sedan som kostnaderna. Nollbelopp utelämnas, och krediter är negativa.",
        en: "Lines are ordered by who charges and who is charged, as the organisations first stand among the parties, and then as the costs. Zero amounts are left out, and credits are negative.",
      },
      {
        sv: "Med interna SANT följer också överföringar mellan verksamheter i samma organisation, när den som betalade är angiven som verksamhet.",
        en: "With internal TRUE, transfers between services of one organisation come along too, where the payer is given as a service.",
      },
      {
        sv: "Momskoden förs över som den står. Ingen moms räknas: fördela nettobelopp.",
        en: "The VAT code is carried over as it stands. No VAT is calculated: split net amounts.",
      },
      keys,
      partsOfYears,
    ],
    examples: [
      {
        about: {
          sv: "Kommunen betalar elen och fakturerar regionens två verksamheter.",
          en: "The municipality pays the electricity and charges the region's two services.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp", "Betalas av", "Momskod"],
            ["El", 1172, "Kommun", "25"],
          ],
          nassjo,
        ],
        result: [
          [
            "Fakturerar",
            "Faktureras",
            "Kostnadsslag",
            "Period",
            "Verksamhet",
            "Helt belopp",
            "Nyckel",
            "Beräkning",
            "Andel",
            "Belopp",
            "Momskod",
            "Betalt av",
          ],
          [
            "Kommun",
            "Region",
            "El",
            "",
            "MHV",
            1172,
            "Yta",
            "383 av 1 172 m²",
            383 / 1172,
            383,
            "25",
            "Kommun",
          ],
          [
            "Kommun",
            "Region",
            "El",
            "",
            "BHV",
            1172,
            "Yta",
            "465 av 1 172 m²",
            465 / 1172,
            465,
            "25",
            "Kommun",
          ],
        ],
      },
      {
        about: {
          sv: "B kommer den 1 juli: beräkningen visar dagar och yta.",
          en: "B joins on 1 July: the calculation shows days and area.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
            ["Hyra", 1000000, "A", "2025-01-01", "2025-12-31"],
          ],
          joinsInJuly,
        ],
        result: [
          [
            "Fakturerar",
            "Faktureras",
            "Kostnadsslag",
            "Period",
            "Verksamhet",
            "Helt belopp",
            "Nyckel",
            "Beräkning",
            "Andel",
            "Belopp",
            "Momskod",
            "Betalt av",
          ],
          [
            "Region",
            "Kommun",
            "Hyra",
            "2025-01-01–2025-12-31",
            "B",
            1000000,
            "Yta",
            "184 av 365 dagar × 100 av 200 m²",
            92 / 365,
            252054.79,
            "",
            "A",
          ],
        ],
      },
    ],
  },
  {
    id: "SLUTREGLERING",
    about: {
      sv: "Stämmer av vad som fakturerats i förväg mot vad kostnaderna blev, för varje par av organisationer och kostnadsslag. Att debitera är utfallet minus det preliminära: negativt ska krediteras.",
      en: "Settles what was charged in advance against what the costs became, for each pair of organisations and kind of cost. To debit is actual less preliminary: negative is to be credited.",
    },
    rules: [
      payers,
      {
        sv: "Par kvittas aldrig mot varandra: det är fordringar mellan juridiska personer. Ett preliminärt belopp utan kostnadsslag står som Ej uppdelat.",
        en: "Pairs are never netted against each other: they are claims between legal persons. A preliminary amount without a kind of cost stands as Ej uppdelat (not divided).",
      },
      {
        sv: "Kostnadsslagen står i den ordning de först förekommer, i kostnaderna och sedan bland de preliminära beloppen. Rader där båda är noll utelämnas.",
        en: "Kinds of cost stand in the order of their first appearance, among the costs and then among the preliminary amounts. Rows where both are zero are left out.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Kommunen har fakturerat 8 000 kr för mycket av hyran i förväg, och inget av elen.",
          en: "The municipality has charged 8,000 kr too much in advance for the rent, and nothing for the electricity.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp", "Betalas av"],
            ["Hyra", 1172000, "Kommun"],
            ["El", 11720, "Kommun"],
          ],
          nassjo,
          [["Kommun", "Region", "Hyra", 856000]],
        ],
        result: [
          ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
          ["Kommun", "Region", "Hyra", 856000, 848000, -8000],
          ["Kommun", "Region", "El", 0, 8480, 8480],
          ["Kommun", "Region", "Summa", 856000, 856480, 480],
          ["Summa", "", "", 856000, 856480, 480],
        ],
      },
      {
        about: {
          sv: "Ett preliminärt belopp som inte delats upp på kostnadsslag.",
          en: "A preliminary amount that was not divided by kind of cost.",
        },
        args: [
          [
            ["Kostnadsslag", "Belopp", "Betalas av"],
            ["Samordnare", 100000, "MHV"],
          ],
          nassjo,
          [["Region", "Kommun", "", 45000]],
        ],
        result: [
          ["Fakturerar", "Faktureras", "Kostnadsslag", "Preliminärt", "Utfall", "Att debitera"],
          ["Region", "Kommun", "Samordnare", 0, 50000, 50000],
          ["Region", "Kommun", "Ej uppdelat", 45000, 0, -45000],
          ["Region", "Kommun", "Summa", 45000, 50000, 5000],
          ["Summa", "", "", 45000, 50000, 5000],
        ],
      },
    ],
  },
  {
    id: "INDEXHYRA",
    about: {
      sv: "Räknar upp en hyra med index: bashyra × (1 + andel × (index ÷ basindex − 1)), avrundat till ören. Du anger själv båda indextalen ur samma serie.",
      en: "Adjusts a rent by an index: base rent × (1 + part × (index ÷ base index − 1)), rounded to the öre. You give both index values yourself, of the same series.",
    },
    rules: [
      {
        sv: "Blanda aldrig basår: hämta båda indextalen ur samma tabell. Ett indextal som saknas är ett fel, aldrig noll.",
        en: "Never mix base years: take both index values from the same table. A missing index is an error, never zero.",
      },
      {
        sv: "Andel är den del av hyran som följer index, 0–1 eller procent. Med lägst blir hyran aldrig lägre än det beloppet, till exempel bashyran eller fjolårets hyra.",
        en: "Part is how much of the rent follows the index, 0–1 or per cent. With a lowest amount the rent is never below it, for instance the base rent or last year's rent.",
      },
    ],
    examples: [
      {
        about: { sv: "Hela hyran följer index.", en: "All of the rent follows the index." },
        args: [40000, 293.85, 313.42],
        result: 42663.94,
      },
      {
        about: {
          sv: "Index har sjunkit, men hyran blir aldrig lägre än bashyran.",
          en: "The index has fallen, but the rent is never below the base rent.",
        },
        args: [1000, 314.4, 314.02, 1, 1000],
        result: 1000,
      },
    ],
  },
];
