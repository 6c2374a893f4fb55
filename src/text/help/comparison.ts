import type { FunctionHelp, InBothLanguages } from "./function-help";

const missingIsNeverZero: InBothLanguages = {
  sv: "Det som saknas blir aldrig noll och räknas aldrig med. Skriv saknas, ej aktuellt eller skyddad; -, –, . och .. betyder saknas.",
  en: "What is missing never becomes zero and is never counted. Write saknas (missing), ej aktuellt (does not apply) or skyddad (hidden); -, –, . and .. mean missing.",
};

const zerosMustBeExplained: InBothLanguages = {
  sv: "I Excel på datorn ser en tom cell och en nolla likadana ut för en funktion. Finns en sådan bland talen behövs därför argumentet nollor: tal om nollor är värden (skriv då saknas där värdet saknas), eller saknas.",
  en: "In Excel on a computer an empty cell and a zero look the same to a function. Where there is one among the numbers, the argument zeros is therefore needed: tal if zeros are values (then write saknas where a value is missing), or saknas.",
};

export const comparisonHelp: readonly FunctionHelp[] = [
  {
    id: "SIGNAL",
    about: {
      sv: "Färgar en jämförelse: visar vilka värden som hör till den bästa och den sämsta fjärdedelen i en kolumn. Färgen är ett läge bland de andra, inte ett omdöme om bra eller dåligt: säg det bredvid färgerna.",
      en: "Colours a comparison: shows which values belong to the best and the worst quarter of a column. The colour is a place among the others, not a verdict of good or bad: say so beside the colours.",
    },
    rules: [
      {
        sv: "Ett värde blir grönt om antalet värden som är lika bra eller bättre, det självt inräknat, är högst en fjärdedel av alla; rött räknas likadant från andra hållet. Lika värden över gränsen blir därför gula, och färre än fyra värden blir alla gula.",
        en: "A value is green (grön) if the number of values as good or better, itself included, is at most a quarter of all; red (röd) likewise from the other end. Equal values across the border are therefore yellow (gul), and so are all where there are fewer than four.",
      },
      missingIsNeverZero,
      zerosMustBeExplained,
      {
        sv: "Summor, län och rike hör inte till det som jämförs: ta inte med dem i området. Text ovanför värdena är en rubrik och får svaret Signal.",
        en: "Sums, the county and the country are not among what is compared: leave them out of the range. Text above the values is a heading and is answered with Signal.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Öppna förskolans timmar i veckan på åtta centraler, där mer är bättre: två är gröna och två röda.",
          en: "Open preschool hours a week at eight centres, where more is better: two are green and two red.",
        },
        args: [[["Öppettid"], [6], [19.5], [19.5], [15.5], [14.5], [24], [22.5], [20.5]], "hög"],
        result: [["Signal"], ["röd"], ["gul"], ["gul"], ["gul"], ["röd"], ["grön"], ["grön"], ["gul"]],
      },
      {
        about: {
          sv: "Ett värde saknas, och en nolla är ett värde: fyra tal återstår, så bara det lägsta och det högsta får färg.",
          en: "One value is missing, and a zero is a value: four numbers remain, so only the lowest and the highest are coloured.",
        },
        args: [[[3], [0], ["saknas"], [5], [2]], "låg", "tal"],
        result: [["gul"], ["grön"], ["grå"], ["röd"], ["gul"]],
      },
    ],
  },
  {
    id: "SAMMANFATTA",
    about: {
      sv: "Skriver en mening för varje kolumn i en tabell, att klistra in i styrgruppens papper: lägsta och högsta tal, eller hur många som svarat ja och vilka de är.",
      en: "Writes a Swedish sentence for each column of a table, to paste into the steering group's papers: the lowest and the highest number, or how many answered ja (yes) and which they are.",
    },
    rules: [
      {
        sv: "En kolumn ska ha antingen bara tal eller bara ja och nej. Rubriken står först i meningen: skriv enheten i den.",
        en: "A column must have either only numbers or only ja and nej. The heading opens the sentence: write the unit in it.",
      },
      {
        sv: "Antalet ja är av dem som har ett svar; efter det står vilka som saknar uppgift. Fler än tjugo namn förkortas.",
        en: "The number of ja is out of those that have an answer; after it stands who lacks one. More than twenty names are shortened.",
      },
      missingIsNeverZero,
      zerosMustBeExplained,
      {
        sv: "I en kolumn med ja och nej betyder en tom cell att uppgiften saknas.",
        en: "In a column of ja and nej an empty cell means that the answer is missing.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Ett tal och en ja/nej-fråga för tre centraler.",
          en: "A number and a yes/no question for three centres.",
        },
        args: [
          [
            ["Central", "Öppettid (h/vecka)", "Gemensamma grupper"],
            ["Avesta", 6, "nej"],
            ["Gagnef", 15.5, "ja"],
            ["Leksand", 24, "ja"],
          ],
        ],
        result: [["Öppettid (h/vecka): 6–24"], ["Gemensamma grupper: 2 av 3 (Gagnef, Leksand)"]],
      },
      {
        about: {
          sv: "Uppgifter saknas, och det sägs efteråt.",
          en: "Answers are missing, and that is said afterwards.",
        },
        args: [
          [
            ["Central", "Besök per vecka", "Samordnare"],
            ["Avesta", null, "nej"],
            ["Gagnef", 130, ".."],
            ["Leksand", 113, "ja"],
          ],
          "saknas",
        ],
        result: [
          ["Besök per vecka: 113–130; uppgift saknas för Avesta"],
          ["Samordnare: 1 av 2 (Leksand); uppgift saknas för Gagnef"],
        ],
      },
    ],
  },
  {
    id: "FINNS",
    about: {
      sv: "Visar täckningen: vilka kommuner som har en familjecentral, vilka som inte har det, och var det inte går att säga.",
      en: "Shows the coverage: which municipalities have a family centre, which do not, and where it cannot be said.",
    },
    rules: [
      {
        sv: "Utan klass räknas FC och FCLV; utan klasser räknas varje central som står i centralkommuner.",
        en: "Without a class FC and FCLV count; without classes every centre that stands in centre_municipalities counts.",
      },
      {
        sv: "En central med okänd klass ger uppgift saknas, om inte en annan central i kommunen redan ger ja.",
        en: "A centre of unknown class gives uppgift saknas (not stated), unless another centre in the municipality already gives ja.",
      },
      {
        sv: "En central i en kommun som inte finns i kommuner är ett fel, med det namn som troligen menas: en felstavning ska inte bli ett nej.",
        en: "A centre in a municipality that is not among the municipalities is an error, with the name that is likely meant: a slip of the pen must not become a no.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Falun har två centraler, Borlänge ingen; klassen i Orsa är inte känd.",
          en: "Falun has two centres, Borlänge none; the class in Orsa is not known.",
        },
        args: [
          [["Kommun"], ["Borlänge"], ["Falun"], ["Orsa"]],
          [["Falun"], ["Falun"], ["Orsa"]],
          [["FCLV"], ["FC"], ["Uppgift saknas"]],
        ],
        result: [["Finns"], ["nej"], ["ja"], ["uppgift saknas"]],
      },
      {
        about: { sv: "Bara familjecentraler av klassen FC.", en: "Only family centres of the class FC." },
        args: [[["Avesta"], ["Gagnef"]], [["Avesta"], ["Gagnef"]], [["FCLV"], ["FC"]], "FC"],
        result: [["nej"], ["ja"]],
      },
    ],
  },
  {
    id: "AVTALSSTATUS",
    about: {
      sv: "Visar hur varje samverkansavtal står sig på en viss dag, så att de som snart löper ut syns i tid.",
      en: "Shows how each agreement stands on a day, so that those that soon run out are seen in time.",
    },
    rules: [
      {
        sv: "Löper ut betyder att sista dagen är idag eller senare, men senast om så många hela månader som varsel anger (6 om inget anges). Finns inte dagen i månaden räknas månadens sista dag: 31 augusti och sex månader är 28 februari, eller 29 ett skottår.",
        en: "Löper ut (running out) means that the last day is today or later, but no later than the months of notice from today (6 when none are given). Where the month has no such day its last day counts: 31 August and six months is 28 February, or the 29th in a leap year.",
      },
      {
        sv: "Efter sista dagen är avtalet förlängt om det står ja i förlängs, annars utgånget. En förlängning som ingen har uppgett räknas inte.",
        en: "After the last day the agreement is förlängt (extended) if the column says ja, otherwise utgånget (expired). An extension that nobody has stated does not count.",
      },
      {
        sv: "Varje rad får ett svar: en tom cell är ett avtal vars slut inte är känt, alltså uppgift saknas. Datum är Excels egna eller text som 2025-07-01.",
        en: "Every row has an answer: an empty cell is an agreement whose end is not known, hence uppgift saknas (not stated). Dates are Excel's own or text such as 2025-07-01.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Fyra avtal den 15 november 2019 med sex månaders varsel.",
          en: "Four agreements on 15 November 2019 with six months of notice.",
        },
        args: [[["2036-11-22"], ["2020-05-15"], ["tills vidare"], [null]], "2019-11-15"],
        result: [["gäller"], ["löper ut"], ["tills vidare"], ["uppgift saknas"]],
      },
      {
        about: {
          sv: "Två avtal som har gått ut; det ena förlängs. Tre månaders varsel.",
          en: "Two agreements that have passed; one is extended. Three months of notice.",
        },
        args: [
          [["Giltigt till"], ["2019-09-01"], ["2019-09-01"]],
          "2019-11-15",
          3,
          [["Förlängs"], ["ja"], ["nej"]],
        ],
        result: [["Status"], ["förlängt"], ["utgånget"]],
      },
    ],
  },
];
