import type { AskedWhy } from "../../cells/comparison/source/figure";
import type { ColumnType } from "../../cells/comparison/source/column-type";
import type { SignSource } from "../../cells/comparison/source/signs";
import type { Signal } from "../../domain/comparison/signal";
import { countSv as count } from "../counting";

const why: Readonly<Record<AskedWhy, string>> = {
  about: "är ungefärligt. Vilket tal ska stå här?",
  bound: "är en gräns och inget tal. Vilket tal ska stå här?",
  span: "är ett spann. Vilket tal ska stå här?",
  fraction: "är skrivet som bråk.",
  "two-readings": "kan läsas på två sätt.",
  parts: "är flera tal. Vilket gäller?",
  "words-beside": "är ett tal med ord. Vilket tal ska stå här?",
  "more-than-yes-or-no": "säger mer än ja eller nej. Skriv ja eller nej, eller välj typen Val.",
  error: "är ett fel i arbetsboken. Rätta formeln eller skriv saknas.",
  zero: "är en nolla.",
  "share-or-percent": "står i en kolumn som blandar 0–1 och 0–100.",
  "not-of-its-type": "passar inte i kolumnen. Skriv ett värde, eller byt typ på kolumnen.",
};

const types: Readonly<Record<ColumnType, string>> = {
  tal: "Tal",
  andel: "Andel",
  "ja/nej": "Ja/nej",
  val: "Val",
  år: "År",
  datum: "Datum",
  text: "Text",
};

const signs: Readonly<Record<SignSource, string>> = {
  okänd: "Streck och punkter betyder att värdet saknas",
  Kolada: "Kolada: – bortfall, . ej tillämpligt, .. sekretess",
  SCB: "SCB: – noll, .. uppgift saknas",
};

const signalWords: Readonly<Record<Signal, string>> = {
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
  coverage: {
    noMunicipalities: {
      heading: "Kommunerna saknas",
      text: "Täckningen behöver en tabell med alla kommuner, tblKommuner. Skapa den på Start.",
    },
    noCentres: {
      heading: "Centralerna saknas",
      text: "Täckningen behöver en tabell med centraler och deras kommun, tblCentraler.",
    },
    toStart: "Till Start",
    groups: { FC: "FC", FCLV: "FCLV", varken: "Ingendera", "uppgift saknas": "Uppgift saknas" } as Readonly<
      Record<string, string>
    >,
    heading: (all: number) => `${count(all, "kommun", "kommuner")}`,
    group: "Kommunen har",
    count: "Antal",
    names: "Kommuner",
    goal: "Mål: minst en per kommun",
    goalOf: { "FC eller FCLV": "FC eller FCLV räknas", FC: "Bara FC räknas" } as Readonly<
      Record<string, string>
    >,
    reached: "Målet är nått.",
    left: (some: number, names: string) => `${count(some, "kommun", "kommuner")} kvar: ${names}.`,
    notKnown: (names: string) => `Går inte att säga: ${names}.`,
    unknownMunicipality: (name: string, likely: string | undefined) =>
      likely
        ? `”${name}” finns inte bland kommunerna. Menas ${likely}?`
        : `”${name}” finns inte bland kommunerna.`,
    catchment:
      "En central som betjänar flera kommuner skrivs i tabellen tblUpptag: Central och Kommun, en rad för varje kommun.",
    createCatchment: "Skapa tblUpptag",
    writes: (sheet: string) => `Skriver kommuner, klass, centraler och mål på bladet ${sheet}, med formler.`,
    write: "Skriv täckningen",
  },
  structure: {
    agreements: "Avtal",
    noAgreements: "Ingen avtalstabell än. Den skapas med centralernas avtal, så som de står i tabellen.",
    createAgreements: "Skapa avtalstabellen",
    readings: "Så här läses avtalen",
    read: "Läses som",
    unsure: "Att fylla i",
    due: "Att göra",
    dueNone: "Inget avtal löper ut eller behöver ses över.",
    dueEnds: (name: string, day: string) => `${name}: löper ut ${day}`,
    dueNotice: (name: string, day: string) => `${name}: säg upp senast ${day}`,
    duePassed: (name: string, day: string) => `${name}: gick ut ${day}`,
    dueReview: (name: string) => `${name}: översynen är mer än ett år gammal`,
    calendar: "Spara som kalenderfil (.ics)",
    calendarName: "avtal.ics",
    matrix: "Struktur",
    matrixNone: "Femton kontroller per central: det som tabellen säger fylls i, resten fyller ni i själva.",
    createStructure: "Skapa strukturtabellen",
    check: "Kontroll",
    states: {
      uppfyllt: "uppfyllt",
      delvis: "delvis",
      ej: "ej",
      "uppgift saknas": "uppgift saknas",
    } as Readonly<Record<string, string>>,
    never: "Inget räknas ihop, och inget här ändrar klassen.",
    prefilled: (cells: number) =>
      `${count(cells, "läge", "lägen")} fylls i ur tabellen. Resten står som uppgift saknas.`,
  },
  years: {
    before: "Före",
    after: "Efter",
    none: {
      heading: "Två tabeller behövs",
      text: "Lägg förra årets tabell bredvid årets i arbetsboken. Läs av markeringen om någon av dem inte är en tabell.",
    },
    readBefore: "Läs av markeringen som före",
    readAfter: "Läs av markeringen som efter",
    pair: (before: string, after: string) => `${before} → ${after}?`,
    pairYes: "Samma central",
    pairNo: "Olika",
    fresh: (year: string, names: string) => `Ny i ${year}: ${names}`,
    gone: (year: string, names: string) => `Bara i ${year}: ${names}`,
    same: (rows: number, columns: number) =>
      `${count(rows, "central", "centraler")} och ${count(columns, "indikator", "indikatorer")} finns båda åren.`,
    changed: "Ändrad enhet eller typ: ingen förändring visas",
    change: "Förändring",
    writes: (sheet: string) => `Skriver båda åren och förändringen på bladet ${sheet}, med formler.`,
    write: "Skriv förändringen",
  },
  report: {
    heading: "Rapport",
    parts: {
      classes: "Klasser",
      coverage: "Täckning",
      words: "Indikatorer i ord",
      survey: "Samverkansindex",
      agreements: "Avtal att hantera",
      structure: "Struktur",
    } as Readonly<Record<string, string>>,
    lacks: {
      classes: "Tabellen har ingen kolumn Klass. Skriv klasserna i Centraler.",
      coverage: "Skriv täckningen först.",
      words: "Välj indikatorer under Tabell.",
      survey: "Ingen mätning är publicerad i tblMatningar.",
      agreements: "Skapa avtalstabellen först.",
      structure: "Skapa strukturtabellen först.",
    } as Readonly<Record<string, string>>,
    writes: (sheet: string) => `Skriver de valda delarna på bladet ${sheet}, ett A4-blad med formler.`,
    write: "Skriv rapporten",
    methods: "Arbetsblad",
    methodsLead:
      "De arbetssätt som vägledningarna nämner, ett blad var, att fylla i med funktion, datum och läge.",
    createMethods: (sheets: number) => `Skapa ${count(sheets, "arbetsblad", "arbetsblad")}`,
    noMethods: "Välj minst ett arbetsblad.",
  },
  sheets: {
    title: "Jämförelse",
    source: (place: string, grows: boolean, date: string) =>
      `Källa: ${place}, ${date}. ${grows ? "Siffrorna följer tabellen." : "Siffrorna följer området, men inte rader som läggs till under det."}`,
    summary: "Fem tal per indikator överst. Ett värde som saknas är aldrig noll och räknas inte.",
    signals:
      "Signalerna visar läget jämfört med de andra, inte bra eller dåligt. Färre än fyra värden blir gula.",
    median: "Median",
    words: { title: "Jämförelsen i ord", note: "En formel per mening." },
    coverage: {
      title: "Täckning",
      note: "Kommuner med familjecentral (FC) eller familjecentralsliknande verksamhet (FCLV). Siffrorna följer tabellerna.",
    },
    years: {
      title: "Över tid",
      note: (before: string, after: string) =>
        `Förändring från ${before} till ${after}. Där ett värde saknas finns ingen förändring.`,
    },
    report: { title: "Rapport till styrgruppen", note: "Siffrorna följer tabellerna i arbetsboken." },
    changed: "ändrad definition",
    agreements: {
      title: "Avtal",
      note: "Status och datum räknas ut per dag. Ses avtalet över varje år? Skriv dagen under Senast sett över.",
    },
    structure: {
      title: "Struktur och uppföljning",
      note: "Femton kontroller per central, tre för länet. Inget räknas ihop, och inget här ändrar klassen.",
    },
    catchment: {
      title: "Upptagningsområden",
      note: "En rad för varje kommun som en central betjänar. En central utan rad här betjänar sin egen kommun.",
    },
  },
};

export type ComparisonText = typeof comparisonText;
