import { countSv as count } from "../counting";
import { partsText } from "./parts.sv";
import { writtenText } from "./written.sv";

const why = {
  about: "är ungefärligt. Vilket tal ska stå här?",
  bound: "är en gräns och inget tal. Vilket tal ska stå här?",
  span: "är ett spann. Vilket tal ska stå här?",
  fraction: "är skrivet som bråk.",
  "two-readings": "kan läsas på två sätt.",
  "two-days": "kan vara olika dagar.",
  "no-day": "är en dag som inte finns. Skriv datumet så: 2025-07-01.",
  parts: "är flera tal. Vilket gäller?",
  "words-beside": "är ett tal med ord. Vilket tal ska stå här?",
  "other-unit": "har en annan enhet än de andra. Räkna om talet, eller skriv saknas.",
  "more-than-yes-or-no": "säger mer än ja eller nej. Skriv ja eller nej, eller välj typen Val.",
  error: "är ett fel i arbetsboken. Rätta formeln eller skriv saknas.",
  zero: "är en nolla.",
  "share-or-percent": "står i en kolumn som blandar 0–1 och 0–100.",
  "one-or-whole": "står bland andelar i procent och kan vara både 100 % och 1 %.",
  "not-of-its-type": "passar inte i kolumnen. Skriv ett värde, eller byt typ på kolumnen.",
};

const types = {
  tal: "Tal",
  andel: "Andel",
  "ja/nej": "Ja/nej",
  val: "Val",
  år: "År",
  datum: "Datum",
  text: "Text",
};

const signs = {
  okänd: "Streck och punkter betyder att värdet saknas",
  Kolada: "Kolada: – bortfall, . ej tillämpligt, .. sekretess",
  SCB: "SCB: – noll, .. uppgift saknas",
};

const signalWords = {
  grön: "grön: bland den bästa fjärdedelen",
  gul: "gul: i mitten",
  röd: "röd: bland den sista fjärdedelen",
  grå: "grå: värdet saknas",
};

/** The sentences of Jämför and its parts. */
export const comparisonText = {
  lead: {
    table: "Jämför centraler eller kommuner: fem tal per indikator, med mätvärdena i ordning.",
    words: "Vad tabellen säger, en mening per indikator.",
    coverage: "Vilka kommuner som har en familjecentral, och vilka som är kvar.",
    structure:
      "Avtal som löper ut, och det som håller samverkan uppe. Aldrig ett betyg, aldrig en del av klassen.",
    years: "Två år bredvid varandra. Det som saknas har ingen förändring.",
    report: "Det som styrgruppen behöver på ett blad, och arbetsblad för det som ska göras.",
  },
  source: {
    label: "Tabell eller område",
    none: {
      heading: "Ingen tabell att jämföra",
      text: "Markera tabellen i bladet, rubrikerna med, och välj Läs av markeringen. Eller skapa exemplet på Start.",
    },
    read: "Läs av markeringen",
    readHint: "Läser området som du har markerat, eller tabellen som du står i.",
    notRead:
      "Markeringen har ingen rubrikrad med namn och värden under. Markera hela tabellen, rubrikerna med.",
    tooLarge: "Markeringen är för stor. Markera bara tabellen.",
    /** What was found. */
    found: (rows: number, columns: number) =>
      `${count(rows, "rad", "rader")} och ${count(columns, "indikator", "indikatorer")}.`,
    turned: "Centralerna står som kolumner. De läses av så; bladet ändras inte.",
    turn: "Vänd",
    twoRows: "Två rubrikrader läses ihop till en.",
    units: "Enheterna är förda till rubrikerna.",
    aggregates: (names: string) => `Räknas inte: ${names}.`,
    counts: "Räkna med",
    leaveOut: "Räkna inte",
    rows: "Rader",
    differs: (name: string, heading: string) =>
      `${name} är varken summan eller medelvärdet av de andra i ${heading}.`,
    mixedAggregate: (name: string, sums: number, means: number) =>
      `${name} är summa i ${count(sums, "kolumn", "kolumner")} och medelvärde i ${count(means, "kolumn", "kolumner")}.`,
    nameless: (n: number) =>
      n === 1
        ? "En rad har uppgifter men inget namn, och läses inte."
        : `${n} rader har uppgifter men inget namn, och läses inte.`,
    shifted: (heading: string, holds: string, isTurned: boolean) =>
      isTurned
        ? `Raderna verkar förskjutna: bredvid ${heading} står ”${holds}”. Flytta rubrikerna så att varje rubrik står bredvid sina egna värden, så läses tabellen.`
        : `Kolumnerna verkar förskjutna: under ${heading} står ”${holds}”. Flytta rubrikerna så att varje rubrik står över sina egna värden, så läses tabellen.`,
    doubled: (names: string) =>
      `Samma namn på flera rader: ${names}. Ge dem olika namn, annars går de inte att skilja åt.`,
    fixedRange: "Området är ingen tabell, så rader som läggs till under det kommer inte med.",
    signs: "Vad betyder tecknen?",
    signOf: signs,
    textNumbers: (cells: number) =>
      `${count(cells, "tal är skrivet", "tal är skrivna")} som text. Excels egna formler räknar dem inte.`,
    makeNumbers: "Gör text till tal",
    asked: (cells: number) => `${count(cells, "cell behöver", "celler behöver")} ett svar`,
    askedCell: (name: string, heading: string, text: string) => `${name}, ${heading}: ”${text}”`,
    why,
    write: (shown: string) => `Skriv ${shown}`,
    writeMissing: "Skriv saknas",
    more: (cells: number) => `och ${cells} till`,
    mixes: (heading: string) =>
      `Kolumnen ${heading} blandar 0–1 och 0–100. Skriv alla andelar på samma sätt.`,
  },
  choices: {
    rows: "Rader",
    allRows: "Alla",
    columns: "Indikatorer",
    search: "Sök indikator",
    chosen: (some: number, all: number) => `${some} av ${all} valda`,
    none: "Välj minst en indikator.",
    /** Columns with cells that cannot be read are not chosen unasked. */
    noneYet: (cells: number) =>
      `Ingen indikator är vald än, för ${count(cells, "cell", "celler")} går inte att läsa. Svara på frågorna under Underlag, eller välj en indikator ändå.`,
    gone: (headings: string, table: string) =>
      `${headings} finns inte längre i ${table}. Har kolumnen fått ett annat namn, bocka för den här.`,
    all: "Välj alla",
    clear: "Välj ingen",
    values: (known: number, missing: number, asked: number) =>
      [
        `${count(known, "värde", "värden")}`,
        ...(missing > 0 ? [`${missing} saknas`] : []),
        ...(asked > 0 ? [`${asked} går inte att läsa`] : []),
      ].join(", "),
    open: (heading: string) => `Inställningar för ${heading}`,
    type: "Typ",
    typeOf: types,
    zeros: "En nolla är",
    zeroOf: { "": "inte bestämt", tal: "ett värde", saknas: "att värdet saknas" },
    zeroAsked: (headings: string) => `Är en nolla ett värde? Gäller ${headings}.`,
    zerosAreValues: "Ja, nollor är värden",
    zerosAreMissing: "Nej, värdet saknas",
    direction: "Riktning",
    directionOf: { "": "ingen", hög: "mer är bättre", låg: "mindre är bättre" },
    decimals: "Decimaler",
    decimalsUsual: "som i tabellen",
    signal: "Visa signal",
    signalNeeds: "Välj riktning innan du visar signaler.",
    signalFew: (values: number) => `${count(values, "värde", "värden")} är för få: alla blir gula.`,
    definition: "Vad siffran betyder",
    ratios: "Kvoter",
    ratioOf: {
      "visits-per-hour": "Besök per öppettimme",
      "children-per-nurse": "Barn per sjuksköterska",
      "pregnant-per-midwife": "Gravida per barnmorska",
      "children-per-psychologist": "Barn per psykolog",
      "visits-per-child": "Besök per vecka och barn",
    } as Readonly<Record<string, string>>,
    ratioRefused: (name: string) => `${name} går inte att räkna: antalet kan innehålla vakanser.`,
  },
  result: {
    of: (place: number, all: number) => `${place} av ${all}`,
    previous: "Föregående indikator",
    next: "Nästa indikator",
    figures: { count: "Antal", lowest: "Lägst", median: "Median", mean: "Medel", highest: "Högst" },
    plot: (heading: string) => `${heading}, i ordning`,
    asTable: "Visa som tabell",
    asPlot: "Visa som diagram",
    name: "Namn",
    value: "Värde",
    signal: "Signal",
    median: "median",
    missing: (names: string) => `Saknas: ${names}`,
    aggregates: "Visas men räknas inte",
    signalOf: signalWords,
    relative: "Läget jämfört med de andra, inte bra eller dåligt.",
    writes: (sheet: string, indicators: number) =>
      `Skriver ${count(indicators, "indikator", "indikatorer")} på bladet ${sheet}, med formler som följer tabellen.`,
    write: "Skriv jämförelsen",
    waits: (cells: number) =>
      `${count(cells, "cell", "celler")} i de valda kolumnerna behöver ett svar innan jämförelsen kan skrivas.`,
    waitsForNumbers: "Gör först text till tal, så att Excels formler och tilläggets räknar lika.",
    wordsWrites: (sheet: string) => `Skriver en formel per mening på bladet ${sheet}.`,
    writeWords: "Skriv meningarna",
    nothing: "Välj indikatorer under Tabell först.",
    toTable: "Till Tabell",
  },
  ...partsText,
  ...writtenText,
};

export type ComparisonText = typeof comparisonText;
